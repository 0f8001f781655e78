// Writes examples/worlds anew: demo PCs on which something is wrong, for `doctor` (test/doctor/shipped-worlds.ts).
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const { shippedFiles } = await importTypeScript('test/doctor/shipped-worlds.ts');
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'examples', 'worlds');

rmSync(folder, { recursive: true, force: true });
for (const [path, content] of shippedFiles()) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
