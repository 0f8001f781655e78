/** One temporary folder for a whole run of vitest, which goes with the run whatever its tests leave. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export default function setup(): () => void {
  // Each project of vitest.config.ts asks.
  if (/^rw-\w{6}$/.test(basename(tmpdir()))) return () => undefined;
  // Short: the names of Unix sockets stand below it, and they end at 107 bytes (unix(7)).
  const folder = mkdtempSync(join(tmpdir(), 'rw-'));
  // What os.tmpdir() reads; workers and their programs inherit it.
  for (const name of process.platform === 'win32' ? ['TEMP', 'TMP'] : ['TMPDIR'])
    process.env[name] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
}
