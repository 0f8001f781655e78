import { describe, expect, it } from 'vitest';
import type { SurroundingsFile } from '../../../src/main/demo/files.ts';
import type { IkeFailure } from '../../../src/shared/port/surroundings.ts';
import { bench, secretsOf } from './bench.ts';

const failure = (at: string): IkeFailure => ({
  ...{ at, code: 13868, point: 'peer', mode: 'main', remote: '203.0.113.10' },
});
const ask = async (surroundings: Partial<SurroundingsFile> = {}) => {
  const { pc } = bench({ windows: '10.0.22631', surroundings });
  const since = '2026-11-30T10:00:00Z';
  return pc.ask(
    [
      { kind: 'ikeFailures.read', since, atMost: 1 },
      { kind: 'miniports.read' },
      { kind: 'build.read' },
      { kind: 'otherSoftware.read' },
    ],
    secretsOf({}),
  );
};

describe('what stands around a simulated PC', () => {
  it('is nothing odd, unless it is said', async () => {
    expect(await ask()).toMatchObject([
      { ok: true, value: [] },
      { value: { l2tp: { enabled: true }, ip: { enabled: true } } },
      { value: { revision: 1, updates: [] } },
      { value: { vpnPrograms: [], firewalls: [], credentialGuard: false } },
    ]);
  });

  it('is answered as it was made, failures from a time on and no more than were asked for', async () => {
    const build = { revision: 1466, updates: ['KB5009543'] };
    const ikeFailures = ['2026-11-30T10:02:00Z', '2026-11-30T10:01:00Z', '2026-11-30T09:00:00Z'];
    const answers = await ask({ build, ikeFailures: ikeFailures.slice(1).map(failure) });
    expect(answers).toMatchObject([
      { value: [failure('2026-11-30T10:01:00Z')] },
      {},
      { value: build },
      {},
    ]);
    const [first] = await ask({ ikeFailures: ikeFailures.map(failure) });
    expect(first).toEqual({ ok: true, value: [failure('2026-11-30T10:02:00Z')] });
  });
});
