/** One way to run into each belief about the firewall store. */
import { expect } from 'vitest';
import type { ipsecBeliefs } from '../../../src/main/demo/beliefs-ipsec.ts';
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

const compared = (verdict: string) => ({
  displayName: 'Office',
  proposal: { method: 'psk', psk: verdict },
});
const server = '203.0.113.10';
const offered = { encryption: 'AES256', integrity: 'SHA256', group: 'DH14' };
const association = (peer: string) => ({ peer, mainMode: offered, quickMode: null });

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
  'authSet.thumbprintNotChecked': behaviour(
    {},
    {
      acts: [sample.certificateAuthSet],
      asks: [readAuthSet(null)],
      answers: [sample.certificateAuthSet.set],
    },
  ),
  'authSet.compared': behaviour(
    { options: psk },
    {
      acts: [sample.authSet],
      asks: [readAuthSet('psk'), readAuthSet(null)],
      answers: [compared('asGiven'), compared('notCompared')],
      also: async (pc) => {
        const [other] = await pc.pc.ask([readAuthSet('psk')], { get: () => 'another' });
        expect(other).toEqual({ ok: true, value: compared('differs') });
      },
    },
  ),

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
  'rule.badWord': rule({ mode: 'Funnel' }),
  'rule.badSecurityPair': rule({ inboundSecurity: 'None' }),
  'rule.badAddress': rule({ remoteAddresses: ['office.example.com'] }),
  'rule.badEndpoint': rule({ remoteTunnelEndpoint: 'vpn.example.com' }),
  'rule.twoIpVersions': rule({ remoteTunnelEndpoint: '2001:db8::10' }),
  'rule.pskWithIkev2': rule({ keyModule: 'IKEv2' }),
  'rule.ikev2Tunnel': operation(
    { before: [sample.certificateAuthSet, sample.quickModeSet] },
    { ...sample.rule, rule: { ...sample.rule.rule, keyModule: 'IKEv2' } },
  ),
  'rule.inactive': behaviour(
    { options: psk },
    {
      acts: [
        ...sample.ruleParts,
        sample.rule,
        { kind: 'ipsecRule.disable', name: sample.ids.rule },
        sample.rule,
      ],
      asks: [{ kind: 'ipsecRule.read', name: sample.ids.rule }],
      answers: [{ enabled: false, active: false }],
      also: async (pc) => {
        await pc.done({ kind: 'ipsecRule.enable', name: sample.ids.rule });
        expect(await pc.ask({ kind: 'ipsecRule.read', name: sample.ids.rule })).toMatchObject({
          value: { enabled: true, active: true },
        });
      },
    },
  ),
  'rule.matching': behaviour(
    { options: psk },
    {
      acts: [...sample.ruleParts, sample.rule],
      asks: [{ kind: 'ipsecRule.matching', addresses: ['10.1.0.0/16', '192.0.2.0/24'] }],
      answers: [
        [
          { subnet: '10.1.0.0/16', own: '198.51.100.7', rules: [sample.ids.rule] },
          { subnet: '192.0.2.0/24', own: '198.51.100.7', rules: [] },
        ],
      ],
    },
  ),
  'rule.othersMatch': behaviour(
    {
      plan: {
        ipsec: {
          rules: {
            '{A}': { rule: foreignRule, enabled: true },
            '{B}': { rule: { ...foreignRule, displayName: 'Other' }, enabled: true },
            '{C}': { rule: { ...foreignRule, displayName: 'Off' }, enabled: false },
          },
        },
      },
      options: psk,
    },
    {
      acts: [...sample.ruleParts, sample.rule],
      asks: [{ kind: 'ipsecRule.others', displayName: 'Office', addresses: ['192.0.2.128/25'] }],
      answers: [
        [
          { name: '{A}', displayName: 'Office', why: 'sameName' },
          { name: '{B}', displayName: 'Other', why: 'matchesTraffic' },
        ],
      ],
    },
  ),

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

  'settings.none': behaviour(
    {},
    {
      asks: [{ kind: 'firewall.read' }],
      answers: [{ crlCheck: 'None', ipsecThroughNat: 'None' }],
    },
  ),
  'settings.applyAtOnce': behaviour(
    {},
    {
      acts: [
        { kind: 'firewall.setCrlCheck', level: 'RequireCrlCheck' },
        { kind: 'firewall.setIpsecThroughNat', level: 'Both' },
      ],
      asks: [{ kind: 'firewall.read' }],
      answers: [{ crlCheck: 'RequireCrlCheck', ipsecThroughNat: 'Both' }],
    },
  ),
  'ping.badAddress': operation(
    {},
    {
      ...sample.pingRule,
      rule: { ...sample.pingRule.rule, remoteAddresses: ['2001:db8::/64'] },
    },
  ),
  'guard.badAddress': operation(
    {},
    {
      ...sample.guard,
      rule: { ...sample.guard.rule, remoteAddresses: ['2001:db8::/64'] },
    },
  ),
  'ping.foreign': behaviour(
    {
      tamper: (_pc, files) => {
        files.edit('firewall.json', (firewall) => {
          firewall['foreignRules'] = [{ name: '{A}', displayName: sample.ids.ping }];
        });
      },
    },
    { asks: [{ kind: 'pingRule.read', name: sample.ids.ping }], answers: [null] },
  ),
  'sa.deleted': behaviour(
    {
      plan: {
        ipsec: { securityAssociations: [association(server), association('203.0.113.11')] },
      },
    },
    {
      acts: [{ kind: 'securityAssociations.delete', peer: server }],
      asks: [
        { kind: 'securityAssociations.read', peer: server },
        { kind: 'securityAssociations.read', peer: '203.0.113.11' },
      ],
      answers: [
        { mainMode: [], quickMode: [] },
        { mainMode: [offered], quickMode: [] },
      ],
    },
  ),
};
