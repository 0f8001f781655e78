// `npm run test:wine`: the whole program on PowerShell for Windows under Wine: every example there and back with drift that is found
// and mended, and hostile names; after each stage the PC is that of the demo PC. Fetches what it needs into the user's cache. Where
// that cannot be had, the tests say why and are skipped. Further words go to vitest.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status;

run('sh', ['scripts/install-test-tools.sh']);
const vitest = join(root, 'node_modules', '.bin', 'vitest');
const given = process.argv.slice(2);
process.exit(
  run(vitest, ['run', '--config', 'test/wine/long.config.ts', '--root', '.', ...given]) ?? 1,
);
