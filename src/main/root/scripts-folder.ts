/** What of this program Windows' own programs have to read: scripts, which stand outside the bundle (D31). */
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where the PowerShell scripts are: among the package's resources, beside the bundle, or beside their sources in development
 * (D31). Windows' own programs cannot read inside an asar.
 */
export function scriptsFolder(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const archive = here.lastIndexOf(`${path.sep}app.asar${path.sep}`);
  if (archive >= 0) return path.join(here.slice(0, archive), 'scripts');
  // dist/, and dist/gui/ of an Electron that is not packaged.
  const beside = [path.join(here, 'scripts'), path.join(here, '..', 'scripts')].find(existsSync);
  return beside ?? path.join(here, '..', 'windows', 'scripts');
}

/** Beside the scripts in the bundle, in its package in development; never inside an asar. */
export function regeditFolder(): string {
  const beside = path.join(scriptsFolder(), '..', 'regedit');
  return existsSync(beside) ? beside : path.resolve('node_modules', 'regedit', 'vbs');
}
