/** One way to run into each belief about the firewall store. */
import { expect } from 'vitest';
import type { ipsecBeliefs } from '../../src/main/demo/beliefs-ipsec.ts';
import { bench } from './bench.ts';
import { behaviour, operation, question, type Trigger } from './belief-trigger.ts';
import * as sample from './sample-operations.ts';

const psk = { secrets: { psk: 'sample' } };
const stopped = { services: { MpsSvc: { running: false } } };
const mainMode = (change: Partial<(typeof sample.mainModeSet)['set']>) =>
  operation({}, { ...sample.mainModeSet, set: { ...sample.mainModeSet.set, ...change } });
const mainModeProposal = (change: Record<string, string>) =>
  mainMode({ proposals: [{ encryption: 'AES256', integrity: 'SHA1', group: 'DH14', ...change }] });
const [goodProposal] = sample.quickModeSet.set.proposals;
if (goodProposal === undefined) throw new Error('sample');
const quickMode = (change: Partial<typeof goodProposal>) =>
  operation(
    {},
    {
      ...sample.quickModeSet,
      set: { ...sample.quickModeSet.set, proposals: [{ ...goodProposal, ...change }] },
    },
  );
const rule = (change: Partial<(typeof sample.rule)['rule']>) =>
  operation(
    { before: sample.ruleParts, options: psk },
    { ...sample.rule, rule: { ...sample.rule.rule, ...change } },
  );
const authSetOf = (change: Record<string, string>) =>
  operation(
    {},
    {
      ...sample.certificateAuthSet,
      set: {
        ...sample.certificateAuthSet.set,
        proposal: { ...sample.certificateAuthSet.set.proposal, ...change } as never,
      },
    },
  );
const foreignRule = {
  ...sample.rule.rule,
  displayName: 'Office',
  remoteAddresses: ['192.0.2.0/24'],
};
const readAuthSet = (compare: 'psk' | null) =>
  ({ kind: 'phase1AuthSet.read', name: sample.ids.auth, compare }) as const;

export const ipsecTriggers: Record<keyof typeof ipsecBeliefs, Trigger> = {
  'netSecurity.stopped': operation({ plan: stopped }, sample.mainModeSet),
  'netSecurity.stoppedRead': question({ plan: stopped }, { kind: 'firewall.read' }),
  'netSecurity.missing': operation({}, { kind: 'ipsecRule.remove', name: sample.ids.rule }),
  'netSecurity.displayName': mainMode({ displayName: 'All' }),

  'mainMode.badWord': mainModeProposal({ group: 'modp2048' }),
  'mainMode.gcm': mainModeProposal({ encryption: 'AESGCM256' }),
  'mainMode.nothing': mainMode({ proposals: [] }),
  'mainMode.twoGroups': mainMode({
    proposals: [
      { encryption: 'AES256', integrity: 'SHA1', group: 'DH14' },
      { encryption: 'AES256', integrity: 'SHA1', group: 'DH20' },
    ],
  }),
  'mainMode.lifetime': mainMode({ lifetimeMinutes: 2880 }),

  'authSet.pskMissing': operation({}, { ...sample.authSet, psk: null }),
  'authSet.pskContradicts': operation(
    { options: psk },
    { ...sample.certificateAuthSet, psk: 'psk' },
  ),
  'authSet.authority': authSetOf({ authority: 'Example CA' }),
  'authSet.thumbprint': authSetOf({ thumbprint: 'no' }),
  'authSet.thumbprintNotChecked': behaviour(async () => {
    const pc = bench();
    await pc.done(sample.certificateAuthSet);
    expect(await pc.ask(readAuthSet(null))).toEqual({
      ok: true,
      value: sample.certificateAuthSet.set,
    });
    return pc;
  }),
  'authSet.compared': behaviour(async () => {
    const pc = bench({}, psk);
    await pc.done(sample.authSet);
    const proposal = (verdict: string) => ({
      ok: true,
      value: { displayName: 'Office', proposal: { method: 'psk', psk: verdict } },
    });
    expect(await pc.ask(readAuthSet('psk'))).toEqual(proposal('asGiven'));
    expect(await pc.ask(readAuthSet(null))).toEqual(proposal('notCompared'));
    const [other] = await pc.pc.ask([readAuthSet('psk')], { get: () => 'another' });
    expect(other).toEqual(proposal('differs'));
    return pc;
  }),

  'quickMode.badWord': quickMode({ integrity: 'SHA512' }),
  'quickMode.gcmMismatch': quickMode({ encryption: 'AESGCM256', integrity: 'AESGMAC128' }),
  'quickMode.nothing': operation(
    {},
    {
      ...sample.quickModeSet,
      set: { ...sample.quickModeSet.set, proposals: [] },
    },
  ),
  'quickMode.lifetime': quickMode({ lifetimeKilobytes: 20_479 }),

  'set.inUse': operation(
    { before: [...sample.ruleParts, sample.rule], options: psk },
    { kind: 'phase1AuthSet.remove', name: sample.ids.auth },
  ),

  'rule.setMissing': operation({}, sample.rule),
  'rule.badWord': rule({ mode: 'tunnel' }),
  'rule.badSecurityPair': rule({ inboundSecurity: 'None' }),
  'rule.badAddress': rule({ remoteAddresses: ['office.example.com'] }),
  'rule.badEndpoint': rule({ remoteTunnelEndpoint: 'vpn.example.com' }),
  'rule.twoIpVersions': rule({ remoteTunnelEndpoint: '2001:db8::10' }),
  'rule.pskWithIkev2': rule({ keyModule: 'IKEv2' }),
  'rule.ikev2Tunnel': operation(
    { before: [sample.certificateAuthSet, sample.quickModeSet] },
    { ...sample.rule, rule: { ...sample.rule.rule, keyModule: 'IKEv2' } },
  ),
  'rule.inactive': behaviour(async () => {
    const pc = bench({}, psk);
    const read = { kind: 'ipsecRule.read', name: sample.ids.rule } as const;
    await pc.done(...sample.ruleParts, sample.rule);
    expect(await pc.ask(read)).toMatchObject({ value: { enabled: true, active: true } });
    await pc.done({ kind: 'ipsecRule.disable', name: sample.ids.rule }, sample.rule);
    expect(await pc.ask(read)).toMatchObject({ value: { enabled: false, active: false } });
    return pc;
  }),
  'rule.othersMatch': behaviour(async () => {
    const pc = bench(
      {
        ipsec: {
          rules: {
            '{A}': { rule: foreignRule, enabled: true },
            '{B}': { rule: { ...foreignRule, displayName: 'Other' }, enabled: true },
            '{C}': { rule: { ...foreignRule, displayName: 'Off' }, enabled: false },
          },
        },
      },
      psk,
    );
    await pc.done(...sample.ruleParts, sample.rule);
    const asked = { displayName: 'Office', addresses: ['192.0.2.128/25'] };
    expect(await pc.ask({ kind: 'ipsecRule.others', ...asked })).toEqual({
      ok: true,
      value: [
        { name: '{A}', displayName: 'Office', why: 'sameName' },
        { name: '{B}', displayName: 'Other', why: 'matchesTraffic' },
      ],
    });
    return pc;
  }),

  'mainModeDefault.badMethods': operation(
    { plan: { windows: '6.1.7601' } },
    { kind: 'mainModeDefault.set', methods: { methods: ['dhgroup24:aes256-sha1'] } },
  ),
  'mainModeDefault.groupsOfVista': operation(
    { plan: { windows: '6.0.6002' } },
    {
      kind: 'mainModeDefault.set',
      methods: { methods: ['dhgroup14:aes256-sha1', 'ecdhp384:aes256-sha1'] },
    },
  ),
  'legacyRule.badWord': operation(
    { plan: { windows: '6.1.7601' }, options: psk },
    { ...sample.legacyRule, rule: { ...sample.legacyRule.rule, pfs: 'DH24' } },
  ),

  'settings.none': behaviour(async () => {
    const pc = bench();
    expect(await pc.ask({ kind: 'firewall.read' })).toMatchObject({
      value: { crlCheck: 'None', ipsecThroughNat: 'None' },
    });
    return pc;
  }),
  'settings.applyAtOnce': behaviour(async () => {
    const pc = bench();
    await pc.done(
      { kind: 'firewall.setCrlCheck', level: 'RequireCrlCheck' },
      { kind: 'firewall.setIpsecThroughNat', level: 'Both' },
    );
    expect(await pc.ask({ kind: 'firewall.read' })).toMatchObject({
      value: { crlCheck: 'RequireCrlCheck', ipsecThroughNat: 'Both' },
    });
    return pc;
  }),
  'ping.badAddress': operation(
    {},
    {
      ...sample.pingRule,
      rule: { ...sample.pingRule.rule, remoteAddresses: ['2001:db8::/64'] },
    },
  ),
  'ping.foreign': behaviour(async () => {
    const pc = bench();
    expect(await pc.ask({ kind: 'pingRule.read', name: 'Example backup' })).toEqual({
      ok: true,
      value: null,
    });
    return pc;
  }),
  'sa.deleted': behaviour(async () => {
    const sa = (peer: string) => ({
      peer,
      mainMode: { encryption: 'AES256', integrity: 'SHA256', group: 'DH14' },
      quickMode: null,
    });
    const pc = bench({ ipsec: { securityAssociations: [sa('203.0.113.10'), sa('203.0.113.11')] } });
    await pc.done({ kind: 'securityAssociations.delete', peer: '203.0.113.10' });
    expect(pc.snapshot().passing.securityAssociations).toEqual([sa('203.0.113.11')]);
    return pc;
  }),
};
