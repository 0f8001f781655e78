// `npm run test:vm`: the server check's extra step against real servers with real ESP, L2TP and PPP, in QEMU without acceleration.
// Fetches what it needs into the user's cache. Where that cannot be had, the tests say why and are skipped.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status;

run('sh', ['scripts/unpack-ike-servers.sh']);
run('sh', ['scripts/unpack-vm-tools.sh']);
const vitest = join(root, 'node_modules', '.bin', 'vitest');
const given = process.argv.slice(2);
process.exit(
  run(vitest, ['run', '--config', 'test/vm/vitest.config.ts', '--root', '.', ...given]) ?? 1,
);
