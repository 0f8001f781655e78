// `npm run test:powershell`: every test that needs a PowerShell, on the whole of PowerShell 7.6 (`npm test` has our host of its engine,
// and both for the session). Arguments go to vitest.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const files = [
  ...['test/powershell', 'test/main/windows', 'test/probe', 'test/twin', 'test/workflow'],
  ...['test/hostile/powershell.test.ts', 'test/hostile/preview.test.ts'],
];
const given = process.argv.slice(2);
const { status } = spawnSync(
  join(root, 'node_modules', '.bin', 'vitest'),
  ['run', ...(given.length > 0 ? given : files)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ROADWARRIOR_ENGINE: 'full' } },
);
process.exit(status ?? 1);
