/** What stands on the PC beside files: the state of services by the service manager's own answer, and the registry as reg.exe exports it. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { isServiceRunning } from './windows-functions.ts';

export interface Look {
  /** By name; null where there is no such service. */
  running: Record<string, boolean | null>;
  /** By the key that was asked; empty where it is absent. */
  exported: Record<string, string>;
}

export interface LookAt {
  services: string[];
  keys: string[];
}

export function lookAt({ services, keys }: LookAt): Look {
  const running = services.map((name) => [name, isServiceRunning(name)] as const);
  const exported = keys.map((key) => [key, exportOf(key)] as const);
  return { running: Object.fromEntries(running), exported: Object.fromEntries(exported) };
}

function exportOf(key: string): string {
  const file = 'C:\\rw\\export.reg';
  try {
    execFileSync('C:\\windows\\system32\\reg.exe', ['export', key, file, '/y'], {
      stdio: 'ignore',
    });
  } catch {
    return '';
  }
  const text = readFileSync(file, 'utf16le');
  rmSync(file);
  return text;
}
