// A stub that is kinder than Windows would prove nothing: Remove-NetIPsecRule without parameters deletes every rule (D12).
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engineOrReason } from '../../../powershell/engine.ts';
import { StubPc } from './stub-pc.ts';

const probes = [
  'Invoke-RwRemoveWithoutName',
  'Invoke-RwRemoveByWildcard',
  'Invoke-RwDisableAll',
  'Invoke-RwRemoveWithUnknownParameter',
];

describe.skipIf(engineOrReason().skip)('the stubs of rules', () => {
  let pc: StubPc;
  beforeAll(async () => {
    pc = new StubPc(probes);
    expect(await pc.session.loadScripts('stub-probes')).toMatchObject({ ok: true });
  }, 60_000);
  beforeEach(() => {
    const rule = (InstanceID: string) => ({ InstanceID, Enabled: 'True' });
    pc.set({ net: { IPsecRule: { a: rule('a'), ba: rule('ba'), c: rule('c') } } });
  });
  afterAll(() => pc.session.end());

  const rules = () =>
    (pc.get()['net'] as { IPsecRule: Record<string, { Enabled: string }> }).IPsecRule;

  it('remove every rule when no name is given', async () => {
    expect(await pc.session.call('Invoke-RwRemoveWithoutName')).toEqual({ ok: true, value: {} });
    expect(rules()).toEqual({});
  });

  it('take a name for a pattern', async () => {
    expect(await pc.session.call('Invoke-RwRemoveByWildcard')).toEqual({ ok: true, value: {} });
    expect(Object.keys(rules())).toEqual(['c']);
  });

  it('disable every rule with -All', async () => {
    expect(await pc.session.call('Invoke-RwDisableAll')).toEqual({ ok: true, value: {} });
    expect(Object.values(rules()).map(({ Enabled }) => Enabled)).toEqual([
      'False',
      'False',
      'False',
    ]);
  });

  it('have the documented parameters and no other', async () => {
    expect(await pc.session.call('Invoke-RwRemoveWithUnknownParameter')).toMatchObject({
      error: { errorId: 'NamedParameterNotFound,Remove-NetIPsecRule' },
    });
    expect(Object.keys(rules())).toHaveLength(3);
  });
});
