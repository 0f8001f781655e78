/** PowerShell begins to start before the profile is read, for commands that are about this PC. */
import { expect, it, vi } from 'vitest';
import { parseCommandLine } from '../../../src/main/cli/command-line.ts';
import { beginPc } from '../../../src/main/entries/cli-ports.ts';

const begun = vi.hoisted(() => ({ times: 0 }));
vi.mock(import('../../../src/main/host/ambient.ts'), async (original) => ({
  ...(await original()),
  platform: 'win32' as const,
}));
vi.mock(import('../../../src/main/root/real-pc.ts'), async (original) => ({
  ...(await original()),
  realPc: () => {
    begun.times += 1;
    return Promise.reject(new Error('whoever opens it says so'));
  },
}));

it.each([
  { line: ['apply', 'a.vpnprofile'], times: 1 },
  { line: ['verify', 'a.vpnprofile'], times: 1 },
  { line: ['list'], times: 1 },
  { line: ['plan', 'a.vpnprofile', '--pc', 'demo'], times: 0 },
  { line: ['lint-certificate', 'a.p12'], times: 0 },
])('$line: $times', ({ line, times }) => {
  begun.times = 0;
  const parsed = parseCommandLine(line);
  if (parsed.kind !== 'command') throw new Error(JSON.stringify(parsed));
  beginPc(parsed.command);
  expect(begun.times).toBe(times);
});
