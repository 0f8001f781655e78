/** D33: a file with secrets that others can use is refused, whichever bit of its mode lets them. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cliPorts } from '../../../src/main/entries/cli-ports.ts';

it('each bit of the mode by itself: none may be there for the group or for others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-secrets-'));
  const file = join(folder, 'secrets.json');
  const { secretsFileGuard } = cliPorts('1.0.0');
  try {
    expect(await secretsFileGuard(file)).toBe('unreadable');
    writeFileSync(file, '{}');
    for (let bit = 0o001; bit <= 0o400; bit <<= 1) {
      chmodSync(file, 0o600 | bit);
      const isMine = bit >= 0o100;
      expect([bit, await secretsFileGuard(file)]).toEqual([bit, isMine ? 'private' : 'others']);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
