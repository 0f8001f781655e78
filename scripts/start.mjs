// npm start: the window in Electron where its binary is there, else the same window in a browser, on a demo PC.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (program, ...args) =>
  spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

/** `npm ci` brings no binary, `npx --no install-electron` does; path.txt says where it then is. */
function electronBinary() {
  const folder = join(root, 'node_modules', 'electron');
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return null;
  const binary = join(folder, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

const given = process.argv.slice(2);
const built = run(process.execPath, join('scripts', 'build.mjs'), '--quiet');
if (built !== 0) process.exit(built);
const electron = electronBinary();
if (electron !== null) process.exit(run(electron, root, ...given));
console.log(
  "Electron's program is not here (npx --no install-electron gets it): the wizard in a browser, on a demo PC.",
);
process.exit(run(process.execPath, join('dist', 'web.cjs'), ...given));
