/**
 * Where Electron keeps what it writes by itself, in the elevated copy: beside the program, where only administrators write, and
 * not in the account's folders, in which every program of that account could have put something first (decision 0016). By the
 * program's own place, because nothing can be asked of Windows before Electron has its paths, and the environment is the account's.
 */
import type { App } from 'electron';
import { mkdirSync } from 'node:fs';
import * as path from 'node:path';

/** Each is the account's own unless said otherwise: app.setPath in Electron's documentation. */
const kept = ['userData', 'sessionData', 'crashDumps'] as const;

/**
 * Before `ready`, or Chromium has opened them already. Throws where the folder cannot be made: then there is no elevated copy.
 *
 * @param executable absolute path of the program
 */
export function keepBesideProgram(app: Pick<App, 'setPath'>, executable: string): void {
  const folder = path.join(path.dirname(executable), 'elevated-copy');
  for (const name of kept) {
    const own = path.join(folder, name);
    mkdirSync(own, { recursive: true });
    app.setPath(name, own);
  }
}
