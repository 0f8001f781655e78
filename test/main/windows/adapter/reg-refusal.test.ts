import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../src/shared/port/port.ts';
import { explained } from '../../../../src/main/windows/reg-refusal.ts';
import type { RegistryReading } from '../../../../src/main/windows/registry-reader.ts';
import type { ProgramCall } from '../../../../src/shared/render/rendered.ts';

const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
const value = 'AssumeUDPEncapsulationContextOnSendRule';
const remove: ProgramCall = { tool: 'reg', arguments: ['delete', key, '/v', value, '/f'] };
const add: ProgramCall = { tool: 'reg', arguments: ['add', key, '/v', value, '/t', 'REG_SZ'] };
const refused: Outcome = { status: 'failed', code: 'refused', errorId: 'reg 1' };
const absent: RegistryReading = { state: 'absent' };
const present: RegistryReading = { state: 'present', value: { type: 'dword', data: 2 } };

const witnesses = (reading: RegistryReading, elevated = true) => ({
  registry: () => Promise.resolve([reading]),
  elevated: () => Promise.resolve(elevated),
});

describe('a refusal of reg.exe', () => {
  it.each([
    ['a value that is not there', remove, witnesses(absent), 'notFound'],
    ['a value that is there', remove, witnesses(present), 'refused'],
    ['an addition', add, witnesses(absent), 'refused'],
    ['the machine without rights', add, witnesses(absent, false), 'accessDenied'],
    ['a removal without rights', remove, witnesses(absent, false), 'accessDenied'],
  ])('%s', async (_, call, known, code) => {
    expect(await explained(call, refused, known)).toEqual({ ...refused, code });
  });

  it('stays as it is where nobody can be asked', async () => {
    const gone = () => Promise.reject(new Error('gone'));
    expect(await explained(remove, refused, { registry: gone, elevated: gone })).toEqual(refused);
  });

  it('says nothing of what went well, of doubt, or of another program', async () => {
    const silent = witnesses(absent, false);
    for (const outcome of [{ status: 'done' }, { status: 'unknown', code: 'toolEnded' }] as const)
      expect(await explained(remove, outcome, silent)).toEqual(outcome);
    const netsh = { status: 'failed', code: 'refused', errorId: 'netsh 1' } as const;
    expect(await explained({ tool: 'netsh', arguments: [] }, netsh, silent)).toEqual(netsh);
  });
});
