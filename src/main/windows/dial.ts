/**
 * Opens Windows' own dialog for a connection (windows-facts 2.5, D25): it asks for what is not remembered. Nothing of ours
 * waits for it, and no password ever comes near it.
 */
import { spawn } from 'node:child_process';
import type { SystemTools } from './system-tools.ts';

/** `nameNotUsable`: rasphone could take the name for something else than a name; `notStarted`: Windows did not start it. */
export class DialError extends Error {
  readonly code: 'nameNotUsable' | 'notStarted';
  constructor(code: DialError['code']) {
    super(code);
    this.name = 'DialError';
    this.code = code;
  }
}

export interface DialOrder {
  name: string;
  /** Absolute path of the rasphone.pbk that holds the entry: a name may stand in both. */
  phonebook: string;
}

/** Resolves when the dialog was started. Rejects with DialError. */
export function dial({ name, phonebook }: DialOrder, tools: SystemTools): Promise<void> {
  if (!isDialable(name)) return Promise.reject(new DialError('nameNotUsable'));
  return new Promise((resolve, reject) => {
    const child = spawn(tools.paths.rasphone, ['-f', phonebook, '-d', name], {
      cwd: tools.cwd,
      env: { ...tools.environment },
      shell: false,
      // It is a window: hidden, nobody could answer it.
      windowsHide: false,
      stdio: 'ignore',
      detached: true,
    });
    child.once('error', () => {
      reject(new DialError('notStarted'));
    });
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

/** As a profile's own rule for names (profile.ts), and no first character that begins an option. */
export function isDialable(name: string): boolean {
  if (name.length === 0 || name.length > 256 || name.trim() === '') return false;
  return !/^[-/]|[[\]*?"\\/|<>:]|[\p{Cc}\p{Cs}\u2028\u2029]/u.test(name);
}
