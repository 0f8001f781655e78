/** dist/renderer for the tests: built once for each state of its sources, by vite as `npm run build` does it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'roadwarrior-page');

/** Absolute folder of the built page. Several test files may ask at the same time: the first that is ready wins. */
export function builtPage(): string {
  const folder = join(cache, stateOfSources());
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const own = join(cache, `building-${process.pid}-${performance.now()}`);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', own, '--logLevel', 'warn'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (built.status !== 0) throw new Error(`vite: ${built.stdout}${built.stderr}`);
  for (const old of readdirSync(cache)) {
    if (!old.startsWith('building-')) rmSync(join(cache, old), { recursive: true, force: true });
  }
  try {
    renameSync(own, folder);
  } catch {
    // Another test file was quicker; its build is of the same sources.
    rmSync(own, { recursive: true, force: true });
  }
  return folder;
}

function stateOfSources(): string {
  const hash = createHash('sha256');
  const files = ['src/renderer', 'src/shared', 'assets'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [
    ...files,
    join(root, 'vite.config.ts'),
    join(root, 'package-lock.json'),
  ].sort()) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
