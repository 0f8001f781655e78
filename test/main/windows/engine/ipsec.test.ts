import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Operation } from '../../../../src/shared/port/operation.ts';
import type { Query } from '../../../../src/shared/port/query.ts';
import { engineOrReason } from '../../../powershell/engine.ts';
import * as sample from '../../demo/sample-operations.ts';
import { psk, StubAdapter } from './adapter-on-stubs.ts';

const { ids } = sample;
const done = { status: 'done' };
const sets = [sample.mainModeSet, sample.authSet, sample.quickModeSet];
const whole: Operation[] = [...sets, sample.mainModeRule, sample.rule];
const mainModeRead: Query = { kind: 'mainModeCryptoSet.read', name: ids.mainMode };
const quickModeRead: Query = { kind: 'quickModeCryptoSet.read', name: ids.quickMode };
const authRead: Query = { kind: 'phase1AuthSet.read', name: ids.auth, compare: 'psk' };
const ruleRead: Query = { kind: 'ipsecRule.read', name: ids.rule };
const mainModeRuleRead: Query = { kind: 'mainModeRule.read', name: ids.mainModeRule };

describe.skipIf(engineOrReason().skip)('pure IPsec on the real engine', () => {
  let adapter: StubAdapter;
  beforeAll(() => {
    adapter = new StubAdapter();
  });
  beforeEach(() => {
    adapter.pc.set({});
  });
  afterAll(() => adapter.pc.session.end());

  const perform = async (...operations: Operation[]) => {
    const outcomes = await adapter.perform(operations);
    expect(outcomes).toEqual(operations.map(() => done));
  };

  it('puts the sets and rules and reads them back as they were given', async () => {
    await perform(...whole);
    expect(await adapter.ask(mainModeRead)).toEqual(sample.mainModeSet.set);
    expect(await adapter.ask(quickModeRead)).toEqual(sample.quickModeSet.set);
    expect(await adapter.ask(authRead)).toEqual(sample.authSet.set);
    expect(await adapter.ask(mainModeRuleRead)).toEqual(sample.mainModeRule.rule);
    expect(await adapter.ask(ruleRead)).toEqual({
      enabled: true,
      active: true,
      rule: sample.rule.rule,
    });
    // As Windows does, the stub shows prefixes with masks; the port has one spelling.
    expect(JSON.stringify(adapter.pc.get()['net'])).toContain('10.1.0.0/255.255.0.0');
  });

  it('answers nothing for what is not there', async () => {
    for (const query of [mainModeRead, quickModeRead, authRead, ruleRead, mainModeRuleRead])
      expect(await adapter.ask(query)).toBeNull();
    expect(await adapter.ask({ kind: 'mainModeDefault.read' })).toBeNull();
  });

  it('tells "not there" from "the provider failed"', async () => {
    const fail = [
      {
        cmdlet: 'Get-NetIPsecRule',
        errorId: 'MI RESULT 6,Get-NetIPsecRule',
        category: 'ObjectNotFound',
      },
    ];
    adapter.pc.set({ fail });
    expect(await adapter.ask(ruleRead)).toEqual({ ok: false, unreadable: 'failed' });
    expect(await adapter.perform([sample.rule])).toMatchObject([{ status: 'failed' }]);
    expect(adapter.called()).not.toContain('New-NetIPsecRule');
  });

  it('changes with Set- what is there, every value of it', async () => {
    await perform(...whole);
    const mainMode = {
      ...sample.mainModeSet,
      set: {
        displayName: 'Office 2',
        proposals: [
          { encryption: 'AES128', integrity: 'SHA1', group: 'DH19' },
          { encryption: 'DES3', integrity: 'SHA384', group: 'DH19' },
        ],
        lifetimeMinutes: 60,
      },
    };
    const quickMode = {
      ...sample.quickModeSet,
      set: {
        displayName: 'Office 2',
        pfs: 'SameAsMainMode',
        proposals: [
          {
            encryption: 'AESGCM256',
            integrity: 'AESGMAC256',
            lifetimeMinutes: 5,
            lifetimeKilobytes: 20_480,
          },
        ],
      },
    };
    const rule = {
      ...sample.rule,
      rule: { ...sample.rule.rule, displayName: 'Office 2', remoteAddresses: ['2001:db8:1::/48'] },
    };
    const mainModeRule = {
      ...sample.mainModeRule,
      rule: {
        ...sample.mainModeRule.rule,
        displayName: 'Office 2',
        remoteAddresses: ['198.51.100.2'],
      },
    };
    await perform(mainMode, quickMode, sample.certificateAuthSet, rule, mainModeRule);
    expect(await adapter.ask(mainModeRead)).toEqual(mainMode.set);
    expect(await adapter.ask(quickModeRead)).toEqual(quickMode.set);
    expect(await adapter.ask(authRead)).toEqual(sample.certificateAuthSet.set);
    expect(await adapter.ask(ruleRead)).toMatchObject({ rule: rule.rule });
    expect(await adapter.ask(mainModeRuleRead)).toEqual(mainModeRule.rule);
  });

  it('keeps a paused rule paused, and puts a foreign group right', async () => {
    await perform(...whole, { kind: 'ipsecRule.disable', name: ids.rule });
    expect(await adapter.ask(ruleRead)).toMatchObject({ enabled: false, active: false });
    const { net } = adapter.pc.get() as unknown as { net: Record<string, Record<string, object>> };
    Object.assign(net['IPsecRule']?.[ids.rule] ?? {}, { RuleGroup: 'Other' });
    adapter.pc.set({ net });
    expect(await adapter.ask(ruleRead)).toMatchObject({ rule: { group: 'Other' } });
    await perform(sample.rule);
    expect(await adapter.ask(ruleRead)).toMatchObject({
      enabled: false,
      rule: { group: sample.rule.rule.group },
    });
    await perform({ kind: 'ipsecRule.enable', name: ids.rule });
    expect(await adapter.ask(ruleRead)).toMatchObject({ enabled: true, active: true });
  });

  it('takes a rule that is not in ActiveStore, or there without status OK, for not in force', async () => {
    await perform(...whole);
    const { net } = adapter.pc.get() as unknown as { net: Record<string, Record<string, object>> };
    const rule = net['IPsecRule']?.[ids.rule] ?? {};
    adapter.pc.set({ net: { ...net, IPsecRule: { [ids.rule]: { ...rule, inactive: 'yes' } } } });
    expect(await adapter.ask(ruleRead)).toMatchObject({ enabled: true, active: false });
    adapter.pc.set({ net: { ...net, IPsecRule: { [ids.rule]: { ...rule, PrimaryStatus: 3 } } } });
    expect(await adapter.ask(ruleRead)).toMatchObject({ enabled: true, active: false });
  });

  it('removes ours by name and nothing else', async () => {
    const other = '00000000-0000-4000-8000-0000000000ff';
    await perform(...whole, { ...sample.rule, name: other });
    expect(await adapter.perform([{ kind: 'phase1AuthSet.remove', name: ids.auth }])).toMatchObject(
      [{ status: 'failed' }],
    );
    await perform(
      { kind: 'ipsecRule.remove', name: ids.rule },
      { kind: 'mainModeRule.remove', name: ids.mainModeRule },
    );
    expect(await adapter.ask(ruleRead)).toBeNull();
    expect(await adapter.ask({ ...ruleRead, name: other })).not.toBeNull();
    await perform(
      { kind: 'ipsecRule.remove', name: other },
      { kind: 'mainModeCryptoSet.remove', name: ids.mainMode },
      { kind: 'phase1AuthSet.remove', name: ids.auth },
      { kind: 'quickModeCryptoSet.remove', name: ids.quickMode },
    );
    for (const query of [mainModeRead, quickModeRead, authRead, ruleRead, mainModeRuleRead])
      expect(await adapter.ask(query)).toBeNull();
    const gone = await adapter.perform([{ kind: 'ipsecRule.remove', name: ids.rule }]);
    expect(gone).toMatchObject([{ status: 'failed', code: 'notFound' }]);
  });

  it('compares a PSK inside PowerShell and lets only the verdict out', async () => {
    await perform(sample.authSet);
    const verdict = async (given?: string) => {
      const answer = await adapter.ask(authRead, given === undefined ? {} : { psk: given });
      return (answer as typeof sample.authSet.set).proposal;
    };
    expect(await verdict(psk)).toEqual({ method: 'psk', psk: 'asGiven' });
    expect(await verdict(`${psk} `)).toEqual({ method: 'psk', psk: 'differs' });
    // By culture these are equal on Windows (not in an engine without ICU data, so this line alone proves little here).
    expect(await verdict(`${psk}\u200d`)).toEqual({ method: 'psk', psk: 'differs' });
    expect(await verdict(psk.toUpperCase())).toEqual({ method: 'psk', psk: 'differs' });
    expect(await verdict()).toEqual({ method: 'psk', psk: 'notCompared' });
    const answer = await adapter.ask({ ...authRead, compare: null });
    expect(answer).toMatchObject({ proposal: { psk: 'notCompared' } });
  });

  it('hands the PSK to New-NetIPsecAuthProposal and to nothing else', async () => {
    await perform(sample.authSet, sample.authSet);
    await adapter.ask(authRead);
    const holders = adapter.pc.get().calls.filter((call) => JSON.stringify(call).includes(psk));
    expect(holders.map(({ cmdlet }) => cmdlet)).toEqual([
      'New-NetIPsecAuthProposal',
      'New-NetIPsecAuthProposal',
    ]);
    for (const { given } of holders) expect(given).toEqual({ Machine: true, PreSharedKey: psk });
  });

  it('shows a second way in beside a PSK, and does not describe sets that are not ours', async () => {
    await perform(sample.authSet);
    const change = (...proposals: object[]) => {
      const set = { InstanceID: ids.auth, DisplayName: 'Office', Proposals: proposals };
      adapter.pc.set({ net: { IPsecPhase1AuthSet: { [ids.auth]: set } } });
      return adapter.ask(authRead);
    };
    const key = { AuthenticationMethod: 2, PreSharedKey: psk };
    const kerberos = { AuthenticationMethod: 65_002 };
    expect(await change(key, kerberos)).toMatchObject({ proposal: { psk: 'differs' } });
    const failed = { ok: false, unreadable: 'notUnderstood' };
    expect(await change(kerberos, key)).toEqual(failed);
    expect(await change(kerberos)).toEqual(failed);
    const ours = {
      TrustedCA: 'CN=A',
      TrustedCAType: 1,
      SigningAlgorithm: 1,
      Thumbprint: 'a'.repeat(40),
      SelectionCriteria: true,
      ValidationCriteria: false,
    };
    const theirs = {
      ...ours,
      CertName: 'vpn.example.com',
      CertNameType: 1,
      SelectionCriteria: false,
      ValidationCriteria: true,
    };
    expect(await change(ours, theirs)).toMatchObject({
      proposal: { thumbprint: 'A'.repeat(40), serverName: 'vpn.example.com' },
    });
    expect(await change(ours, { ...theirs, CertNameType: 4 })).toMatchObject({
      proposal: { serverName: null },
    });
    expect(await change(ours, { ...theirs, TrustedCA: 'CN=B' })).toEqual(failed);
    expect(await change(ours)).toEqual(failed);
    expect(await change(ours, theirs, theirs)).toEqual(failed);
    expect(await change(ours, { ...theirs, SelectionCriteria: true })).toEqual(failed);
  });

  it("sets, reads and takes back the machine's own main-mode methods", async () => {
    const methods = {
      methods: ['dhgroup14:aes256-sha256', 'ecdhp384:3des-sha1', 'dhgroup1:des-md5'],
    };
    const other = { methods: ['ecdhp256:aes128-sha1'] };
    const read: Query = { kind: 'mainModeDefault.read' };
    await perform({ kind: 'mainModeDefault.set', methods });
    expect(await adapter.ask(read)).toEqual(methods);
    await perform({ kind: 'mainModeDefault.set', methods: other });
    expect(await adapter.ask(read)).toEqual(other);
    const [change] = adapter.pc
      .get()
      .calls.filter(({ cmdlet }) => cmdlet === 'Set-NetIPsecMainModeCryptoSet');
    // An administrator's set would keep its own display name and lifetime.
    expect(Object.keys(change?.given ?? {}).sort()).toEqual(['Name', 'Proposal']);
    await perform({ kind: 'mainModeDefault.set', methods: null });
    expect(await adapter.ask(read)).toBeNull();
  });

  it('finds the rules of others, by name, by addresses, and by what Windows finds', async () => {
    await perform(...whole);
    const { net } = adapter.pc.get() as unknown as { net: Record<string, Record<string, object>> };
    const rule = { ...net['IPsecRule']?.[ids.rule] };
    const others = {
      '{A}': {
        ...rule,
        InstanceID: '{A}',
        DisplayName: 'Office',
        RemoteAddress: ['192.0.2.0/255.255.255.0'],
      },
      '{B}': {
        ...rule,
        InstanceID: '{B}',
        DisplayName: 'B',
        RemoteAddress: ['10.1.2.0-10.1.2.255'],
      },
      '{C}': {
        ...rule,
        InstanceID: '{C}',
        DisplayName: 'C',
        RemoteAddress: ['10.0.0.0/255.0.0.0'],
        Enabled: 'False',
      },
      '{D}': { ...rule, InstanceID: '{D}', DisplayName: 'D', RemoteAddress: ['Any'] },
      '{E}': {
        ...rule,
        InstanceID: '{E}',
        DisplayName: 'E',
        RemoteAddress: ['LocalSubnet', '10.1.0.0'],
      },
      '{F}': {
        ...rule,
        InstanceID: '{F}',
        DisplayName: 'F',
        RemoteAddress: ['LocalSubnet', '10.2.0.0/16'],
      },
    };
    adapter.pc.set({ net: { ...net, IPsecRule: { [ids.rule]: rule, ...others } } });
    const found = await adapter.ask({
      kind: 'ipsecRule.others',
      displayName: 'Office',
      addresses: ['10.1.0.0/16'],
    });
    expect(found).toEqual([
      { name: '{A}', displayName: 'Office', why: 'sameName' },
      { name: '{B}', displayName: 'B', why: 'matchesTraffic' },
      { name: '{D}', displayName: 'D', why: 'matchesTraffic' },
      { name: '{E}', displayName: 'E', why: 'matchesTraffic' },
    ]);
    expect(
      adapter.pc.get().calls.find(({ cmdlet }) => cmdlet === 'Find-NetIPsecRule')?.given,
    ).toMatchObject({
      RemoteAddress: '10.1.0.0',
    });
  });

  it('answers with no other rule on a PC without any', async () => {
    expect(
      await adapter.ask({ kind: 'ipsecRule.others', displayName: 'Office', addresses: [] }),
    ).toEqual([]);
  });
});
