import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Operation } from '../../../../src/shared/port/operation.ts';
import type { ScriptCall } from '../../../../src/main/windows/script-calls.ts';
import type { Argument } from '../../../../src/shared/render/rendered.ts';
import { render } from '../../../../src/shared/render/renderers.ts';
import type { ScriptRead } from '../../../../src/main/windows/read/reader.ts';
import { engineOrReason } from '../../../powershell/engine.ts';
import * as sample from '../../demo/sample-operations.ts';
import { StubAdapter } from './adapter-on-stubs.ts';

const { ids } = sample;
const none = { get: () => undefined };
/** What D12 is about: each of these means more than one object, or another one. */
const badNames: Argument[] = [
  '',
  '*',
  '?',
  '0000*',
  `${ids.rule}*`,
  `{${ids.rule}}`,
  ids.rule.replace('4', 'A'),
  `${ids.rule}\n`,
  'Office',
  [ids.rule, ids.auth],
  [],
];
const whole: Operation[] = [...sample.ruleParts, sample.mainModeRule, sample.rule, sample.pingRule];

describe.skipIf(engineOrReason().skip)('what the scripts refuse by themselves', () => {
  let adapter: StubAdapter;
  let net: unknown;
  beforeAll(async () => {
    adapter = new StubAdapter();
    expect(await adapter.perform(whole)).toEqual(whole.map(() => ({ status: 'done' })));
    net = adapter.pc.get()['net'];
  }, 60_000);
  beforeEach(() => {
    adapter.pc.set({ net });
  });
  afterAll(() => adapter.pc.session.end());

  /** Runs the call as it is; what the port would refuse before it never got here. */
  async function refusal(call: ScriptCall): Promise<string | undefined> {
    const result = await adapter.script.run([call], none, 60_000);
    return result.kind === 'answered' ? result.failure?.errorId : result.kind;
  }
  const rendered = (operation: Operation) => render(operation, '10.0.22631')[0] as ScriptCall;
  const withParameters = (call: ScriptCall, more: Record<string, Argument>): ScriptCall => ({
    ...call,
    parameters: { ...call.parameters, ...more },
  });
  const untouched = () => {
    expect(adapter.pc.get()['net']).toEqual(net);
  };

  const byName: [string, Operation][] = [
    ['IPsecRuleName', { kind: 'ipsecRule.remove', name: ids.rule }],
    ['IPsecRuleName', { kind: 'ipsecRule.enable', name: ids.rule }],
    ['IPsecRuleName', { kind: 'ipsecRule.disable', name: ids.rule }],
    ['Name', { kind: 'mainModeRule.remove', name: ids.mainModeRule }],
    ['Name', { kind: 'mainModeCryptoSet.remove', name: ids.mainMode }],
    ['Name', { kind: 'quickModeCryptoSet.remove', name: ids.quickMode }],
    ['Name', { kind: 'phase1AuthSet.remove', name: ids.auth }],
    ['Name', { kind: 'pingRule.remove', name: ids.ping }],
    ['Name', { kind: 'tunnelGuard.remove', name: ids.guard }],
    ['Comment', { kind: 'nrpt.remove', name: ids.nrpt }],
  ];
  it.each(byName.map(([parameter, operation]) => [operation.kind, parameter, operation] as const))(
    '%s by anything but one name of ours, before any cmdlet runs',
    async (_, parameter, operation) => {
      for (const name of badNames) {
        const call = withParameters(rendered(operation), { [parameter]: name });
        expect([name, await refusal(call)]).toEqual([name, 'RwNameNotOurs']);
      }
      expect(adapter.called()).toEqual([]);
      untouched();
    },
  );

  it.each(byName.slice(0, 9).map(([, operation]) => [operation.kind, operation] as const))(
    '%s without a name, or with a parameter more',
    async (_, operation) => {
      const call = rendered(operation);
      const all = { ...call, parameters: {} };
      const wider = withParameters(call, { All: { switch: true } });
      for (const each of [all, wider])
        expect(await refusal(each)).toMatch(/^(RwNameNotOurs|NamedParameterNotFound,)/);
      expect(adapter.called()).toEqual([]);
      untouched();
    },
  );

  const puts: [string, Operation][] = [
    ['IPsecRuleName', sample.rule],
    ['Name', sample.mainModeRule],
    ['Name', sample.pingRule],
    ['Name', sample.guard],
    ['Comment', sample.nrptAdd],
  ];
  it.each(puts.map(([parameter, operation]) => [operation.kind, parameter, operation] as const))(
    '%s under a name that is not ours, before any cmdlet runs',
    async (_, parameter, operation) => {
      for (const name of badNames) {
        const call = withParameters(rendered(operation), { [parameter]: name });
        expect([name, await refusal(call)]).toEqual([name, 'RwNameNotOurs']);
      }
      expect(adapter.called()).toEqual([]);
    },
  );

  it('sets under a name that is not ours: only proposals, which are nothing on the PC, were made', async () => {
    const auth = { ...sample.certificateAuthSet, name: ids.auth };
    for (const operation of [sample.mainModeSet, sample.quickModeSet, auth])
      for (const name of badNames)
        expect(await refusal(withParameters(rendered(operation), { Name: name }))).toBe(
          'RwNameNotOurs',
        );
    expect(
      new Set(adapter.called().map((name) => name.replace(/^.*Proposal$/, 'proposal'))),
    ).toEqual(new Set(['proposal']));
    untouched();
  });

  it('reads under a name that is not ours', async () => {
    const reads: ScriptRead[] = [
      { concern: 'ipsec', function: 'Read-RwIpsecRule', parameters: {} },
      { concern: 'ipsec', function: 'Read-RwMainModeRule', parameters: {} },
      { concern: 'ipsec', function: 'Read-RwMainModeCryptoSet', parameters: {} },
      { concern: 'ipsec', function: 'Read-RwQuickModeCryptoSet', parameters: {} },
      { concern: 'ipsec', function: 'Read-RwPhase1AuthSet', parameters: {} },
      { concern: 'firewall', function: 'Read-RwPingRule', parameters: {} },
      { concern: 'firewall', function: 'Read-RwTunnelGuard', parameters: {} },
    ];
    for (const name of badNames) {
      const named = reads.map((read) => ({ ...read, parameters: { Name: name } }));
      for (const result of await adapter.script.read(named, none, 60_000))
        expect(result).toMatchObject({ ok: false, error: { errorId: 'RwNameNotOurs' } });
    }
    expect(adapter.called()).toEqual([]);
  });

  it.each([
    ['Mode', 'Transport'],
    ['InboundSecurity', 'Request'],
    ['OutboundSecurity', 'Request'],
    ['OutboundSecurity', 'None'],
    ['Profile', 'Domain'],
    ['KeyModule', 'Default'],
    ['KeyModule', 'IKEv2'],
    ['Mode', 'tunnel'],
    ['Mode', []],
  ] as [string, Argument][])('a rule with %s %s (D15)', async (parameter, word) => {
    const call = withParameters(rendered(sample.rule), { [parameter]: word });
    expect(await refusal(call)).toBe('RwClearText');
    expect(adapter.called()).toEqual([]);
  });

  it('a rule that leaves one of them out, or names sets that are not ours', async () => {
    const { parameters } = rendered(sample.rule);
    for (const left of ['Mode', 'InboundSecurity', 'OutboundSecurity', 'Profile', 'KeyModule']) {
      const rest = Object.fromEntries(Object.entries(parameters).filter(([key]) => key !== left));
      expect(await refusal({ ...rendered(sample.rule), parameters: rest })).toBe('RwClearText');
    }
    for (const set of ['Phase1AuthSet', 'QuickModeCryptoSet'])
      expect(await refusal(withParameters(rendered(sample.rule), { [set]: 'Default' }))).toBe(
        'RwNameNotOurs',
      );
    expect(adapter.called()).toEqual([]);
  });

  it.each([
    ['Encryption', 'None', 'RwClearText'],
    ['Encryption', 'DES', 'RwClearText'],
    ['Encapsulation', 'AH', 'RwClearText'],
    ['Encapsulation', [], 'RwClearText'],
    ['ESPHash', 'None', 'RwNoIntegrity'],
    ['ESPHash', 'MD5', 'RwNoIntegrity'],
  ] as [string, Argument, string][])(
    'a quick-mode proposal with %s %s (D15)',
    async (parameter, word, code) => {
      const call = rendered(sample.quickModeSet);
      const { calls } = call.parameters['Proposal'] as { calls: ScriptCall[] };
      const bent = calls.map((each) => withParameters(each, { [parameter]: word }));
      expect(await refusal(withParameters(call, { Proposal: { calls: bent as never } }))).toBe(
        code,
      );
      expect(adapter.called()).toEqual([]);
    },
  );

  it('a certificate proposal that both selects and validates, or neither (D20)', async () => {
    const call = rendered(sample.certificateAuthSet);
    const { calls } = call.parameters['Proposal'] as { calls: ScriptCall[] };
    const both = {
      SelectionCriteria: { switch: true },
      ValidationCriteria: { switch: true },
    } as const;
    const neither = calls.map((each) => ({
      ...each,
      parameters: Object.fromEntries(
        Object.entries(each.parameters).filter(([key]) => !key.endsWith('Criteria')),
      ),
    }));
    for (const bent of [calls.map((each) => withParameters(each, both)), neither])
      expect(await refusal(withParameters(call, { Proposal: { calls: bent as never } }))).toBe(
        'RwCriteriaUnclear',
      );
    expect(adapter.called()).toEqual([]);
  });

  it.each([
    [sample.rule, ['LocalTunnelEndpoint', 'RemoteTunnelEndpoint', 'LocalAddress', 'RemoteAddress']],
    [sample.mainModeRule, ['RemoteAddress']],
    [sample.pingRule, ['RemoteAddress']],
    [sample.guard, ['RemoteAddress']],
  ] as const)('$kind without addresses, or with a word for all of them', async (put, lists) => {
    const call = rendered(put);
    for (const list of lists) {
      const rest = Object.fromEntries(
        Object.entries(call.parameters).filter(([key]) => key !== list),
      );
      expect(await refusal({ ...call, parameters: rest })).toBe('RwMatchesEverything');
      for (const bad of [
        [],
        [''],
        ['Any'],
        'any',
        ['10.1.0.0/16', 'LocalSubnet'],
        ['192.0.2.1-192.0.2.9'],
        ['10'],
      ])
        expect([bad, await refusal(withParameters(call, { [list]: bad }))]).toEqual([
          bad,
          'RwMatchesEverything',
        ]);
    }
    expect(adapter.called()).toEqual([]);
    untouched();
  });

  it('a ping rule that lets in anything else', async () => {
    const call = rendered(sample.pingRule);
    const bent: Record<string, Argument>[] = [
      { Protocol: 'Any' },
      { Protocol: 'TCP' },
      { IcmpType: 'Any' },
      { IcmpType: '128' },
      { Direction: [] },
      { Action: 'Block' },
    ];
    for (const more of bent)
      expect(await refusal(withParameters(call, more))).toBe('RwNotAPingRule');
    expect(adapter.called()).toEqual([]);
  });

  it('a guard that blocks anything else, or nothing', async () => {
    const call = rendered(sample.guard);
    const bent: Record<string, Argument>[] = [
      { Action: 'Allow' },
      { Protocol: 'TCP' },
      { Program: 'System' },
    ];
    for (const more of bent) expect(await refusal(withParameters(call, more))).toBe('RwNotAGuard');
    // Turned inward it would have to be a ping rule.
    expect(await refusal(withParameters(call, { Direction: 'Inbound' }))).toBe('RwNotAPingRule');
    for (const bad of [[], ['Any'], ['10.0.0.0/8'], ['1-2'], ['0.0.0.0-Any']])
      expect([bad, await refusal(withParameters(call, { LocalAddress: bad }))]).toEqual([
        bad,
        'RwMatchesEverything',
      ]);
    expect(adapter.called()).toEqual([]);
    untouched();
  });

  it('a rule for any own endpoint and one own address, or the other way round', async () => {
    const call = rendered(sample.ruleForAny);
    for (const part of ['LocalTunnelEndpoint', 'LocalAddress'])
      expect(await refusal(withParameters(call, { [part]: ['198.51.100.7'] }))).toBe(
        'RwMatchesEverything',
      );
    expect(adapter.called()).toEqual([]);
  });

  it('a cmdlet or function that is not on the list of its concern', async () => {
    for (const concern of ['ipsec', 'firewall', 'nrpt'] as const)
      for (const name of [
        'Set-NetFirewallProfile',
        'Get-RwSecret',
        'remove-netipsecrule',
        'Remove-DnsClientNrptRule',
      ])
        expect(await refusal({ tool: 'cmdlet', concern, cmdlet: name, parameters: {} })).toBe(
          'RwCallUnknown',
        );
    expect(adapter.called()).toEqual([]);
  });
});
