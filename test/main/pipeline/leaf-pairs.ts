/** For each leaf of the profile: a profile, and two values of the leaf that must make two different plans. */
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { profile as schema } from '../../../src/shared/profile/profile.ts';
import { neededExceptions } from '../../../src/shared/profile/rules/exceptions.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { blindPeapXml, peapXml } from '../../shared/profile/eap-xml.ts';
import { bundlePassword, bundles } from './bundles.ts';

/** Leaves whose value changes no plan, and why. */
export const informing: Readonly<Record<string, string>> = {
  profileVersion: 'has one value only',
  revision: 'counts the changes of a profile; the plan carries it beside its steps',
  'provider.name': 'is shown to people',
  'provider.name.*': 'is shown to people',
  'provider.helpdesk.email': 'is shown to people',
  'provider.helpdesk.phone': 'is shown to people',
  'provider.helpdesk.url': 'is shown to people',
  'provider.terms': 'is shown to people',
  'provider.terms.*': 'is shown to people',
  'weakenings[].why': 'is the reason that people read',
  'overrides[].why': 'is the reason that people read',
};

type Json = Record<string, unknown>;
export interface Pair {
  readonly one: Profile;
  readonly other: Profile;
  /** Windows version of the PC; 10.0.26100 when left out. */
  readonly windows?: string;
}

const absent = Symbol('absent');

const common = {
  profileVersion: 1,
  id: '00000000-0000-4000-8000-000000000001',
  revision: 1,
  name: 'Office',
  provider: { name: 'Example Ltd' },
  server: { address: 'vpn.example.com', certificateNames: [] as string[] },
  authentication: { method: 'psk', psk: 'a pre-shared key' } as Json,
};
const l2tp = (section: Json = {}, more: Json = {}): Json => ({
  ...common,
  kind: 'l2tp',
  l2tp: { methods: ['mschapv2'], ...section },
  ...more,
});
const proposal = { encryption: 'AES256', integrity: 'SHA256', group: 'DH14' };
const ipsec = (section: Json = {}, more: Json = {}): Json => ({
  ...common,
  kind: 'ipsec',
  ipsec: {
    remoteSubnets: ['192.0.2.0/25'],
    mainMode: { proposals: [proposal] },
    quickMode: { proposals: [{ encryption: 'AES256', integrity: 'SHA1' }] },
    ...section,
  },
  ...more,
});
const certificate = (source: Json, authorities: readonly string[] = []): Json => ({
  authentication: { method: 'certificate', source, authorities },
});

/** Base, path and the two values; a function because bundles are made on demand. */
function cases(): Readonly<Record<string, readonly [Json, unknown, unknown, string?]>> {
  const [first = '', second = ''] = bundles().pkcs12;
  const [root = ''] = bundles().authorities;
  const file = { kind: 'file', file: 'client.p12', password: bundlePassword };
  const embedded = { kind: 'embedded', pkcs12: first, password: bundlePassword };
  const here = { kind: 'onThisPc', thumbprint: bundles().onThisPcThumbprint };
  const remembered = { userName: 'jane', rememberCredentials: true, password: 'pass word' };
  const policy = {
    ikeEncryption: 'AES256',
    ikeIntegrity: 'SHA256',
    dhGroup: 'Group14',
    espCipher: 'AES256',
    espAuthentication: 'SHA256128',
    pfs: 'None',
  };
  const split = { splitTunnel: true, routes: [{ prefix: '192.0.2.0/25' }] };
  const resolution = (change: Json = {}) => ({
    nameResolution: [
      { kind: 'machine', suffix: '.example.com', servers: ['192.0.2.53'], ...change },
    ],
  });
  const mainMode = (change: Json) => ({ proposals: [{ ...proposal, ...change }] });
  const quickMode = (change: Json) => ({
    proposals: [{ encryption: 'AES256', integrity: 'SHA1' }],
    ...change,
  });
  return {
    id: [ipsec(), '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'],
    name: [l2tp(), 'Office', 'Office 2'],
    validUntil: [l2tp(), '2099-01-01T00:00:00Z', '2001-01-01T00:00:00Z'],
    'server.address': [l2tp(), 'vpn.example.com', 'vpn2.example.net'],
    'server.certificateNames[]': [
      ipsec(
        {},
        {
          ...certificate(file),
          server: { address: 'vpn.example.com', certificateNames: ['vpn.example.com'] },
        },
      ),
      ['vpn.example.com'],
      ['vpn2.example.net'],
    ],
    'authentication.psk': [l2tp(), 'a pre-shared key', absent],
    'authentication.source.pkcs12': [l2tp({}, certificate(embedded)), first, second],
    'authentication.source.password': [l2tp({}, certificate(file)), bundlePassword, absent],
    'authentication.source.issuer': [
      l2tp({}, certificate({ ...here, issuer: 'CN=Example VPN CA, O=Example Ltd, C=NL' })),
      'CN=Example VPN CA, O=Example Ltd, C=NL',
      'CN=Another CA, C=NL',
    ],
    'authentication.source.eku[]': [
      l2tp({}, certificate({ ...here, eku: [] })),
      ['1.3.6.1.5.5.7.3.2'],
      ['1.3.6.1.5.5.8.2.2'],
    ],
    'authentication.source.thumbprint': [
      l2tp({}, certificate(here)),
      here.thumbprint,
      '0'.repeat(40),
    ],
    'authentication.authorities[]': [l2tp({}, certificate(here)), [], [root]],
    nat: [l2tp(), 'none', 'both'],
    pcNeverMoves: [l2tp({}, { nat: 'server' }), false, true],
    'allowPingFrom[]': [ipsec({}, { allowPingFrom: [] }), ['192.0.2.0/25'], ['198.51.100.0/24']],
    crlCheck: [ipsec(), 1, 2],
    'weakenings[].name': [
      l2tp({}, { weakenings: [{ name: 'useWeakGroup', why: 'w' }] }),
      [{ name: 'useWeakGroup', why: 'w' }],
      [{ name: 'allowWeakCrypto', why: 'w' }],
    ],
    'overrides[].name': [
      ipsec({ remoteSubnets: ['198.51.100.0/24'] }),
      [{ name: 'behindNat', why: 'w' }],
      [{ name: 'overlapLocalNetwork', why: 'w' }],
    ],
    'l2tp.userName': [l2tp(remembered), 'jane', 'joe'],
    'l2tp.realmSuffix': [l2tp(remembered), '@example.com', '@example.net'],
    'l2tp.password': [l2tp(remembered), 'pass word', absent],
    'l2tp.methods[]': [l2tp(), ['mschapv2'], ['mschapv2', 'chap']],
    'l2tp.eapXml': [l2tp({ methods: ['eap'], eapXml: peapXml }), peapXml, blindPeapXml],
    'l2tp.encryption': [l2tp(), 'required', 'maximum'],
    'l2tp.ipsecPolicy.ikeEncryption': [l2tp({ ipsecPolicy: policy }), 'AES256', 'AES128'],
    'l2tp.ipsecPolicy.ikeIntegrity': [l2tp({ ipsecPolicy: policy }), 'SHA256', 'SHA1'],
    'l2tp.ipsecPolicy.dhGroup': [l2tp({ ipsecPolicy: policy }), 'Group14', 'ECP256'],
    'l2tp.ipsecPolicy.espCipher': [l2tp({ ipsecPolicy: policy }), 'AES256', 'AES128'],
    'l2tp.ipsecPolicy.espAuthentication': [l2tp({ ipsecPolicy: policy }), 'SHA256128', 'SHA196'],
    'l2tp.ipsecPolicy.pfs': [l2tp({ ipsecPolicy: policy }), 'None', 'PFS2048'],
    'l2tp.verifyServerName': [l2tp({}, certificate(file)), true, false],
    'l2tp.allUsers': [l2tp(), false, true],
    'l2tp.splitTunnel': [l2tp(), false, true],
    'l2tp.routes[].prefix': [
      l2tp(split),
      [{ prefix: '192.0.2.0/25' }],
      [{ prefix: '192.0.2.128/25' }],
    ],
    'l2tp.routes[].metric': [
      l2tp(split),
      [{ prefix: '192.0.2.0/25', metric: 5 }],
      [{ prefix: '192.0.2.0/25', metric: 6 }],
    ],
    'l2tp.classBasedRoute': [l2tp(split), true, false],
    'l2tp.dnsSuffix': [l2tp(), 'example.com', 'example.net'],
    'l2tp.nameResolution[].kind': [
      l2tp(resolution()),
      resolution().nameResolution,
      resolution({ kind: 'perConnection' }).nameResolution,
    ],
    'l2tp.nameResolution[].suffix': [
      l2tp(resolution()),
      resolution().nameResolution,
      resolution({ suffix: '.example.net' }).nameResolution,
    ],
    'l2tp.nameResolution[].servers[]': [
      l2tp(resolution()),
      resolution().nameResolution,
      resolution({ servers: ['192.0.2.54'] }).nameResolution,
    ],
    'l2tp.ipv6': [l2tp(split), true, false],
    'l2tp.interfaceMetric': [l2tp(), 5, 50],
    'l2tp.rememberCredentials': [l2tp({ userName: 'jane' }), false, true],
    'l2tp.idleDisconnectSeconds': [l2tp(), 0, 300],
    'l2tp.useWindowsCredentials': [l2tp(), false, true],
    'l2tp.useVpnCredentialsForNetwork': [l2tp(), false, true],
    'ipsec.remoteSubnets[]': [ipsec(), ['192.0.2.0/25'], ['192.0.2.128/25']],
    'ipsec.localEndpoint': [ipsec(), 'automatic', '198.51.100.99'],
    'ipsec.mainMode.proposals[].encryption': [
      ipsec(),
      [proposal],
      mainMode({ encryption: 'AES128' }).proposals,
    ],
    'ipsec.mainMode.proposals[].integrity': [
      ipsec(),
      [proposal],
      mainMode({ integrity: 'SHA1' }).proposals,
    ],
    'ipsec.mainMode.proposals[].group': [
      ipsec(),
      [proposal],
      mainMode({ group: 'DH19' }).proposals,
    ],
    'ipsec.mainMode.lifetimeMinutes': [ipsec(), 480, 60],
    'ipsec.mainMode.machineDefault': [ipsec(), false, true],
    'ipsec.quickMode.proposals[].encryption': [
      ipsec(),
      quickMode({}).proposals,
      [{ encryption: 'AES128', integrity: 'SHA1' }],
    ],
    'ipsec.quickMode.proposals[].integrity': [
      ipsec(),
      quickMode({}).proposals,
      [{ encryption: 'AES256', integrity: 'SHA256' }],
    ],
    'ipsec.quickMode.pfs': [ipsec(), 'none', 'DH14'],
    'ipsec.quickMode.lifetimeMinutes': [ipsec(), 60, 30],
    'ipsec.quickMode.lifetimeKilobytes': [ipsec(), 100_000, 50_000],
  };
}

/** A field that chooses a branch: the branches are whole, so the two profiles differ in the branch. */
function branches(): Readonly<Record<string, readonly [Json, Json]>> {
  const [first = ''] = bundles().pkcs12;
  const file = { kind: 'file', file: 'client.p12', password: bundlePassword };
  return {
    kind: [l2tp(), ipsec()],
    'authentication.method': [l2tp(), l2tp({}, certificate(file))],
    'authentication.source.kind': [
      l2tp({}, certificate({ kind: 'onThisPc', thumbprint: bundles().onThisPcThumbprint })),
      l2tp({}, certificate({ kind: 'embedded', pkcs12: first, password: bundlePassword })),
    ],
    'authentication.source.file': [
      l2tp({}, certificate(file)),
      l2tp({}, certificate({ ...file, file: 'other.p12' })),
    ],
  };
}

/** Leaf path → its pair. */
export function leafPairs(): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const [path, [base, one, other, windows]] of Object.entries(cases())) {
    pairs.set(path, {
      one: parse(set(base, path, one)),
      other: parse(set(base, path, other)),
      ...(windows === undefined ? {} : { windows }),
    });
  }
  for (const [path, [one, other]] of Object.entries(branches()))
    pairs.set(path, { one: parse(one), other: parse(other) });
  return pairs;
}

/** Sets the field that holds the leaf: `a.b[].c` sets `a.b`. */
function set(base: Json, path: string, value: unknown): Json {
  const [field = ''] = path.split('[]');
  const keys = field.split('.');
  const copy = structuredClone(base);
  let at = copy;
  for (const key of keys.slice(0, -1)) at = at[key] as Json;
  const last = keys.at(-1) ?? '';
  if (value === absent) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return copy;
}

/** Names the exceptions that either side needs, unless the case is about them. */
function parse(input: Json): Profile {
  const bare = schema.parse(input);
  const eapXml = bare.kind === 'l2tp' ? bare.l2tp.eapXml : undefined;
  const misses = eapXml !== undefined && checkEapXml(eapXml).missesServerValidation;
  const needed = [
    ...new Set(neededExceptions(bare, misses, isPublicSuffix).map((each) => each.exception)),
  ];
  const overrides = [
    'overlapLocalNetwork',
    'allTraffic',
    'behindNat',
    'pskCharacters',
    'nameServerOutsideVpn',
    'publicSuffix',
  ];
  const missing = (list: readonly { name: string }[], mine: boolean) =>
    needed
      .filter((name) => overrides.includes(name) === mine)
      .filter((name) => !list.some((each) => each.name === name))
      .map((name) => ({ name, why: 'needed here' }));
  return schema.parse({
    ...input,
    weakenings: [...bare.weakenings, ...missing(bare.weakenings, false)],
    overrides: [...bare.overrides, ...missing(bare.overrides, true)],
  });
}
