/** The transitions that reach every room and change, and the combinations that cannot exist, with the reason. */
import { dropValue } from '../../../src/main/demo/entries.ts';
import type { Machine } from '../../../src/main/demo/machine.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { ipsecProfile, l2tpProfile, otherProfileId } from '../../shared/rooms/fixtures.ts';
import { bundles } from './bundles.ts';
import { embedded, fullIpsec, fullL2tp } from './full-profiles.ts';
import type { RandomPc } from './world.ts';

export interface Transition {
  readonly name: string;
  readonly pc: RandomPc;
  /** Done to the PC by others before anything of ours. */
  readonly change?: (machine: Machine) => void;
  readonly from: (() => Profile) | null;
  readonly to: () => Profile;
  readonly most: number;
  /** Undo what the transition made, too. */
  readonly undo?: boolean;
}

const parameters = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters';
const policyAgent = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
const off = { start: 'disabled' as const, running: false };
const dword = (data: number) => ({ type: 'dword' as const, data });

/** Windows values that each room has to change, and none that it only finds. */
const bare: RandomPc = {
  windows: '10.0.26100',
  services: { PolicyAgent: off, IKEEXT: off },
  registry: { [parameters]: { ProhibitIpSec: dword(1), AllowL2TPWeakCrypto: null } },
};
const standing: RandomPc = {
  ...bare,
  registry: {
    [policyAgent]: { AssumeUDPEncapsulationContextOnSendRule: dword(0) },
    [parameters]: { ProhibitIpSec: dword(1), AllowL2TPWeakCrypto: dword(0) },
  },
};
/** A connection of the same name stands there: it is adopted, so its parts come and go one by one. */
const adopted: RandomPc = { ...bare, connections: [{ name: 'Office', allUsers: false }] };
const tunnel: RandomPc = { windows: '10.0.26100', services: { IKEEXT: off } };
const old: RandomPc = { windows: '6.1.7601' };

/** Wants as little as a profile can: everything else of an earlier revision is released. */
const little = () => l2tpProfile({ revision: 9, nat: 'none', l2tp: { allUsers: true } });
const littleTunnel = () => l2tpProfile({ revision: 9, nat: 'none', name: 'Small' });

const withKey = (revision: number, authentication: 'brought' | 'none') =>
  l2tpProfile({
    revision,
    nat: 'none',
    ...(authentication === 'none' ? {} : { authentication: embedded(1) }),
  });
const first = () => ipsecProfile();
const second = () => ipsecProfile({ revision: 2, ipsec: { remoteSubnets: ['192.0.2.128/25'] } });
/** For one address of the PC, so that a guard stands beside the rule. */
const guarded = (revision: 1 | 2) =>
  ipsecProfile({
    revision,
    ipsec: {
      localEndpoint: '198.51.100.7',
      ...(revision === 1 ? {} : { remoteSubnets: ['192.0.2.128/25'] }),
    },
  });
const brought = () => withKey(1, 'brought');
const secret = () => withKey(2, 'none');
const all = () => fullL2tp();
const changed = () => fullL2tp(2);
const modern = () => fullIpsec();
const modernChanged = () => fullIpsec(2);
const windows11: RandomPc = { windows: '10.0.26100' };

const unchecked = () =>
  l2tpProfile({
    revision: 2,
    nat: 'none',
    weakenings: [{ name: 'skipNameCheck', why: 'needed here' }],
    l2tp: { verifyServerName: false },
  });
/** By the PC's own certificate: another server and another name of it change what a PSK leaves as it is. */
const certified = (revision: 1 | 2) =>
  ipsecProfile({
    revision,
    server: {
      address: revision === 1 ? '203.0.113.10' : '203.0.113.11',
      certificateNames: [revision === 1 ? 'vpn.example.com' : 'vpn2.example.net'],
    },
    authentication: {
      method: 'certificate',
      source: { kind: 'onThisPc', thumbprint: bundles().onThisPcThumbprint },
      authorities: [bundles().authorities[0] ?? ''],
    },
  });
const ownCertificate: RandomPc = { windows: '10.0.26100', certificates: bundles().onThisPc };

/** `most` runs each; a transition ends earlier when it has reached everything often enough. */
export const transitions: readonly Transition[] = [
  { name: 'L2TP: first apply', pc: bare, from: null, to: all, most: 80, undo: true },
  { name: 'L2TP: values stand', pc: standing, from: null, to: all, most: 80 },
  { name: 'L2TP: adopted', pc: adopted, from: null, to: all, most: 100, undo: true },
  {
    name: 'L2TP: an entry without the key',
    pc: adopted,
    change: (machine) => {
      dropValue(machine, { name: 'Office', allUsers: false }, 'DisableIKENameEkuCheck');
    },
    from: null,
    to: unchecked,
    most: 150,
  },
  { name: 'L2TP: new revision', pc: bare, from: all, to: changed, most: 150 },
  { name: 'L2TP: released', pc: bare, from: all, to: little, most: 150 },
  { name: 'keys: first apply', pc: windows11, from: null, to: brought, most: 60, undo: true },
  { name: 'keys: released', pc: windows11, from: brought, to: secret, most: 100 },
  { name: 'tunnel: first apply', pc: tunnel, from: null, to: modern, most: 80, undo: true },
  { name: 'tunnel: new revision', pc: tunnel, from: modern, to: modernChanged, most: 100 },
  {
    name: 'tunnel: another server',
    pc: ownCertificate,
    from: () => certified(1),
    to: () => certified(2),
    most: 150,
  },
  {
    name: 'guard: first apply',
    pc: tunnel,
    from: null,
    to: () => guarded(1),
    most: 80,
    undo: true,
  },
  {
    name: 'guard: new revision',
    pc: tunnel,
    from: () => guarded(1),
    to: () => guarded(2),
    most: 100,
  },
  {
    name: 'guard: released',
    pc: tunnel,
    from: () => guarded(2),
    to: littleTunnel,
    most: 100,
  },
  { name: 'tunnel: released', pc: tunnel, from: modern, to: littleTunnel, most: 100 },
  { name: 'netsh: first apply', pc: old, from: null, to: first, most: 80, undo: true },
  { name: 'netsh: new revision', pc: old, from: first, to: second, most: 100 },
  { name: 'netsh: released', pc: old, from: first, to: littleTunnel, most: 100 },
  { name: 'by hand', pc: old, from: null, to: () => l2tpProfile(), most: 1, undo: true },
];

const always = 'Windows always has a value here: it is changed, never made or removed';
const service = 'a service is there or it is not: no program makes or removes one';
const sameThing = 'a certificate is named by its thumbprint: another content is another thing';
const absentIsFine =
  'absent means what is wanted, so only a wrong value is changed, and changed back';

/** `room change`, or `room` for all of them → why it cannot exist. */
export const impossible: Readonly<Record<string, string>> = {
  'serviceStart create': service,
  'serviceStart remove': service,
  'serviceRunning create': service,
  'serviceRunning remove': service,
  'rootCertificate update': sameThing,
  'intermediateCertificate update': sameThing,
  'certificateKey update': sameThing,
  'prohibitIpsec create': absentIsFine,
  'prohibitIpsec remove': absentIsFine,
  'crlCheck create': always,
  'crlCheck remove': always,
  'ipsecThroughNat create': always,
  'ipsecThroughNat remove': always,
  pskByHand: 'a person does it: nothing is sent to Windows',
};

const part = 'lives in a connection of ours or is named by our own GUID: nobody else has one';
const grows = 'only grows, so the wishes of two profiles never contradict each other';
const content = 'a certificate is what its thumbprint says: two profiles want the same';

export const noConflict: Readonly<Record<string, string>> = {
  serviceStart: grows,
  serviceRunning: grows,
  rootCertificate: content,
  intermediateCertificate: content,
  certificateKey: content,
  natTraversal: grows,
  prohibitIpsec: grows,
  weakCrypto: grows,
  ipsecThroughNat: grows,
  ...Object.fromEntries(
    [
      ...['connectionIpsecPolicy', 'connectionRoute', 'phonebookKey', 'triggerDns', 'nrptRule'],
      ...['credentials', 'pskByHand', 'mainModeCryptoSet', 'phase1AuthSet', 'quickModeCryptoSet'],
      ...['mainModeRule', 'tunnelGuard', 'ipsecRule', 'legacyTunnelRule', 'pingRule'],
    ].map((room) => [room, part]),
  ),
};

export interface Conflict {
  readonly pc: RandomPc;
  readonly other: Profile | null;
  readonly mine: Profile;
}

/** Two wishes, or a wish and what stands there, that contradict each other. */
export function conflicts(): readonly Conflict[] {
  const other = { id: otherProfileId, name: 'Other' };
  const proposal = { encryption: 'AES128', integrity: 'SHA1', group: 'DH14' } as const;
  const defaults = { mainMode: { proposals: [proposal], machineDefault: true } };
  const certificates = bundles().onThisPc;
  return [
    {
      pc: { windows: '10.0.26100', connections: [{ name: 'Office', allUsers: false }] },
      other: null,
      mine: l2tpProfile(),
    },
    {
      pc: { windows: '10.0.26100', certificates },
      other: ipsecProfile({ ...other, crlCheck: 2 }),
      mine: ipsecProfile({ crlCheck: 1 }),
    },
    {
      pc: { windows: '10.0.26100' },
      other: ipsecProfile({ ...other, ipsec: defaults }),
      mine: ipsecProfile({
        ipsec: {
          remoteSubnets: ['192.0.2.128/25'],
          mainMode: {
            proposals: [{ ...proposal, encryption: 'AES256' }],
            machineDefault: true,
          },
        },
      }),
    },
  ];
}
