/**
 * Random valid profiles for property tests: every field, every exception, both kinds. Names, addresses and
 * networks come from small sets, so that two profiles (or a profile and a PC) collide often.
 * Values are the input form: what `profile` (zod) fills in as a default may be left out.
 */
import fc from 'fast-check';
import { profile as schema } from '../../../src/shared/profile/profile.ts';
import type { IpsecProfile, L2tpProfile, Profile } from '../../../src/shared/profile/profile.ts';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { blindPeapXml, peapXml } from './eap-xml.ts';
import { neededExceptions } from '../../../src/shared/profile/rules/exceptions.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';

export interface ArbitraryOptions {
  /** Only this kind; both when left out. */
  readonly kind?: Profile['kind'];
  /** Only this way of authentication; both when left out. */
  readonly method?: 'psk' | 'certificate';
  /** PKCS#12 contents (base64) for embedded key bundles; a stand-in when left out. */
  readonly pkcs12?: readonly string[];
  /** Secrets always stand in the profile (true), never (false), or sometimes. */
  readonly secrets?: boolean;
}

export const names = ['Office', 'Office 2', 'Büro Köln', "O'Neill & Co $(x)"] as const;
export const ids = [1, 2, 3].map(
  (digit) => `00000000-0000-4000-8000-00000000000${digit}`,
) as readonly string[];

const dnsServers = ['192.0.2.53', '198.51.100.53', '2001:db8::53', '10.20.0.53'] as const;
const v4Subnets = ['198.51.100.0/24', '203.0.113.0/25', '203.0.113.128/25', '10.8.0.0/16'] as const;
const v6Subnets = ['2001:db8:1::/48', '2001:db8:2::/64'] as const;
const hostNames = ['vpn.example.com', 'vpn2.example.net'] as const;

/** Valid profiles with all defaults filled in; shrinks towards few fields and PSK. */
export function profileArbitrary(options: ArbitraryOptions = {}): fc.Arbitrary<Profile> {
  const kinds: fc.Arbitrary<Profile>[] = [];
  if (options.kind !== 'ipsec') kinds.push(l2tpProfile(options));
  if (options.kind !== 'l2tp') kinds.push(ipsecProfile(options));
  return fc.oneof(...kinds);
}

export function l2tpProfileArbitrary(options: ArbitraryOptions = {}): fc.Arbitrary<L2tpProfile> {
  return l2tpProfile(options);
}

export function ipsecProfileArbitrary(options: ArbitraryOptions = {}): fc.Arbitrary<IpsecProfile> {
  return ipsecProfile(options);
}

/** A field that is there or not; absent is the smaller case. */
function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

function secretIn<T>(
  arbitrary: fc.Arbitrary<T>,
  { secrets }: ArbitraryOptions,
): fc.Arbitrary<T | undefined> {
  if (secrets === undefined) return maybe(arbitrary);
  return secrets ? arbitrary : fc.constant(undefined);
}

/** Drops `undefined` fields, which a JSON file cannot hold. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

function some<T>(values: readonly T[], min: number, max: number): fc.Arbitrary<T[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: min, maxLength: max });
}

const humanText = fc.oneof(
  fc.constant('Example Ltd'),
  fc.constant({ en: 'Example Ltd', de: 'Beispiel GmbH', 'pt-BR': 'Exemplo' }),
);

const provider = fc
  .record({
    name: humanText,
    helpdesk: maybe(
      fc
        .record({
          email: maybe(fc.constant('help@example.com')),
          phone: maybe(fc.constant('+31 20 555 0100')),
          url: maybe(fc.constant('https://help.example.com/vpn')),
        })
        .map(compact),
    ),
    terms: maybe(humanText),
  })
  .map(compact);

function authentication(options: ArbitraryOptions) {
  const psk = fc
    .record({
      method: fc.constant('psk' as const),
      psk: secretIn(
        fc.oneof(
          fc.constant('correct horse battery staple'),
          fc.constant(`"quoted" 'psk' $(x) \`y\` %PATH% ;|&<>^!`),
          fc.constant('Schlüssel'),
        ),
        options,
      ),
    })
    .map(compact);
  const password = secretIn(fc.constantFrom('', 'p12 pass', 'Pässwort'), options);
  const source = fc.oneof(
    fc
      .record({ kind: fc.constant('file' as const), file: fc.constant('client.p12'), password })
      .map(compact),
    fc
      .record({
        kind: fc.constant('embedded' as const),
        pkcs12: fc.constantFrom(...(options.pkcs12 ?? ['MAA='])),
        password,
      })
      .map(compact),
    fc
      .record({
        kind: fc.constant('onThisPc' as const),
        issuer: maybe(fc.constant('CN=Example VPN CA, O=Example Ltd, C=NL')),
        eku: maybe(some(['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.8.2.2'], 1, 2)),
        thumbprint: maybe(fc.constant('0123456789ABCDEF0123456789ABCDEF01234567')),
      })
      .filter(({ issuer, thumbprint }) => issuer !== undefined || thumbprint !== undefined)
      .map(compact),
  );
  const certificate = fc
    .record({
      method: fc.constant('certificate' as const),
      source,
      authorities: fc.oneof(fc.constant(undefined), some(['MAA=', 'MAI='], 0, 2)),
    })
    .map(compact);
  if (options.method === 'psk') return psk;
  if (options.method === 'certificate') return certificate;
  return fc.oneof(psk, certificate);
}

const nat = fc.constantFrom(
  { nat: undefined, pcNeverMoves: undefined },
  { nat: 'none', pcNeverMoves: false },
  { nat: 'auto', pcNeverMoves: undefined },
  { nat: 'server', pcNeverMoves: undefined },
  { nat: 'server', pcNeverMoves: true },
  { nat: 'both', pcNeverMoves: undefined },
  { nat: 'both', pcNeverMoves: true },
);

function common(options: ArbitraryOptions, servers: readonly string[]) {
  return fc
    .record({
      profileVersion: fc.constant(1 as const),
      id: fc.constantFrom(...ids),
      revision: fc.integer({ min: 1, max: 9 }),
      name: fc.constantFrom(...names),
      provider,
      validUntil: maybe(fc.constant('2099-12-31T23:59:59Z')),
      server: fc
        .record({
          address: fc.constantFrom(...servers),
          certificateNames: maybe(some(hostNames, 0, 2)),
        })
        .map(compact),
      authentication: authentication(options),
      nat,
      allowPingFrom: maybe(some([...v4Subnets, ...v6Subnets], 0, 2)),
      crlCheck: maybe(fc.constantFrom(0, 1, 2)),
    })
    .map(({ nat: situation, ...rest }) => compact({ ...rest, ...situation }));
}

function policy() {
  const gcm = fc.constantFrom('GCMAES128', 'GCMAES192', 'GCMAES256');
  return fc
    .record({
      ikeEncryption: fc.constantFrom('AES256', 'AES192', 'AES128', 'DES3'),
      ikeIntegrity: fc.constantFrom('SHA256', 'SHA1', 'SHA384'),
      dhGroup: fc.constantFrom('Group14', 'ECP256', 'ECP384', 'Group2'),
      esp: fc.oneof(
        fc.record({
          espCipher: fc.constantFrom('AES256', 'AES192', 'AES128', 'DES3'),
          espAuthentication: fc.constantFrom('SHA256128', 'SHA196'),
        }),
        gcm.map((word) => ({ espCipher: word, espAuthentication: word })),
      ),
      pfs: fc.constantFrom('None', 'PFS2048', 'ECP256', 'ECP384', 'PFSMM', 'PFS2'),
    })
    .map(({ esp, ...rest }) => ({ ...rest, ...esp }));
}

/** User name, realm, password and who remembers them: only the combinations that make sense. */
function signIn(options: ArbitraryOptions) {
  const typed = fc
    .record({
      userName: maybe(fc.constantFrom('jane', 'jane.doe')),
      realmSuffix: maybe(fc.constant('@example.com')),
      rememberCredentials: maybe(fc.boolean()),
      password: secretIn(fc.constantFrom('pass word', 'Paß "wört" $(x)'), options),
      useVpnCredentialsForNetwork: maybe(fc.boolean()),
    })
    .map(({ password, ...rest }) =>
      rest.userName !== undefined && rest.rememberCredentials === true
        ? { ...rest, password }
        : rest,
    );
  const windows = fc.record({
    useWindowsCredentials: fc.constant(true),
    useVpnCredentialsForNetwork: maybe(fc.boolean()),
  });
  const ofRealm = fc.record({ userName: fc.constantFrom('jane@example.com', 'EXAMPLE\\jane') });
  return fc.oneof(
    { weight: 4, arbitrary: typed },
    { weight: 1, arbitrary: windows },
    { weight: 1, arbitrary: ofRealm },
  );
}

function routing() {
  const full = fc.record({
    splitTunnel: maybe(fc.constant(false)),
    ipv6: maybe(fc.boolean()),
  });
  const split = fc
    .record({
      splitTunnel: fc.constant(true),
      ipv6: maybe(fc.boolean()),
      prefixes: some([...v4Subnets, ...v6Subnets, '0.0.0.0/0'], 0, 4),
      metrics: fc.array(maybe(fc.constantFrom(1, 25, 500)), { minLength: 4, maxLength: 4 }),
      classBasedRoute: maybe(fc.boolean()),
    })
    .map(({ prefixes, metrics, ...rest }) => ({
      ...rest,
      routes: prefixes
        .filter((prefix) => rest.ipv6 !== false || !prefix.includes(':'))
        .map((prefix, index) => compact({ prefix, metric: metrics[index] })),
    }));
  return fc.oneof(full, split);
}

function nameResolution(allUsers: boolean) {
  const rule = fc.record({
    kind: allUsers
      ? fc.constant('machine' as const)
      : fc.constantFrom('machine' as const, 'perConnection' as const),
    suffix: fc.constantFrom(
      '.example.com',
      '.corp.example.net',
      'intranet.example.com',
      '.Com',
      '.co.uk',
    ),
    servers: some(dnsServers, 1, 2),
  });
  return fc.uniqueArray(rule, {
    maxLength: 3,
    selector: (each) => [each.kind, each.suffix].join(' '),
  });
}

function l2tpSection(options: ArbitraryOptions) {
  const methods: fc.Arbitrary<string[]> = fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>(['mschapv2']) },
    { weight: 1, arbitrary: fc.constant<string[]>(['eap']) },
    { weight: 1, arbitrary: some<string>(['mschapv2', 'chap', 'pap'], 1, 3) },
  );
  return fc
    .record({
      methods,
      eapXml: fc.constantFrom(peapXml, blindPeapXml),
      signIn: signIn(options),
      encryption: maybe(fc.constantFrom('required', 'maximum', 'optional', 'none')),
      ipsecPolicy: maybe(policy()),
      verifyServerName: maybe(fc.boolean()),
      allUsers: maybe(fc.boolean()),
      routing: routing(),
      dnsSuffix: maybe(fc.constantFrom('example.com', 'corp.example.net', 'local')),
      interfaceMetric: maybe(fc.constantFrom(5, 50)),
      idleDisconnectSeconds: maybe(fc.constantFrom(0, 300, 3600)),
    })
    .chain((fields) =>
      nameResolution(fields.allUsers === true).map((rules) => ({
        ...fields,
        nameResolution: rules.length > 0 ? rules : undefined,
      })),
    )
    .map(({ signIn: own, routing: routes, ...rest }) => {
      const windows = 'useWindowsCredentials' in own;
      const chosen = windows && !rest.methods.some((m) => m === 'mschapv2' || m === 'eap');
      return compact({
        ...rest,
        methods: chosen ? ['mschapv2', ...rest.methods] : rest.methods,
        eapXml: rest.methods.includes('eap') ? rest.eapXml : undefined,
        ...compact(own),
        ...compact(routes),
      });
    });
}

function l2tpProfile(options: ArbitraryOptions): fc.Arbitrary<L2tpProfile> {
  return fc
    .record({
      common: common(options, [...hostNames, '192.0.2.1', '2001:db8::1']),
      l2tp: l2tpSection(options),
      weak: fc.boolean(),
    })
    .map(({ common: shared, l2tp, weak }) =>
      withExceptions({ ...shared, kind: 'l2tp', l2tp }, weak ? ['allowWeakCrypto'] : []),
    ) as fc.Arbitrary<L2tpProfile>;
}

function proposals() {
  const mainMode = fc
    .record({
      group: fc.constantFrom('DH14', 'DH19', 'DH20', 'DH2'),
      suites: fc.uniqueArray(
        fc.record({
          encryption: fc.constantFrom('AES256', 'AES192', 'AES128', 'DES3'),
          integrity: fc.constantFrom('SHA256', 'SHA1', 'SHA384'),
        }),
        { minLength: 1, maxLength: 3, selector: (each) => Object.values(each).join('-') },
      ),
    })
    .map(({ group, suites }) => suites.map((suite) => ({ ...suite, group })));
  const quickMode = fc.uniqueArray(
    fc.oneof(
      fc.record({
        encryption: fc.constantFrom('AES256', 'AES192', 'AES128', 'DES3'),
        integrity: fc.constantFrom('SHA256', 'SHA1'),
      }),
      fc.constantFrom('128', '192', '256').map((size) => ({
        encryption: `AESGCM${size}`,
        integrity: `AESGMAC${size}`,
      })),
    ),
    { minLength: 1, maxLength: 3, selector: (each) => Object.values(each).join('-') },
  );
  return { mainMode, quickMode };
}

function ipsecSection(version: 4 | 6) {
  const { mainMode, quickMode } = proposals();
  const [subnets, own, all] =
    version === 4 ? [v4Subnets, '192.0.2.77', '0.0.0.0/0'] : [v6Subnets, '2001:db8:ff::77', '::/0'];
  return fc
    .record({
      remoteSubnets: fc.oneof(
        { weight: 5, arbitrary: some<string>(subnets, 1, 3) },
        { weight: 1, arbitrary: fc.constant([all]) },
      ),
      localEndpoint: maybe(fc.constantFrom('automatic', own)),
      mainMode: fc
        .record({
          proposals: mainMode,
          lifetimeMinutes: maybe(fc.constantFrom(60, 480, 2879)),
          machineDefault: maybe(fc.boolean()),
        })
        .map(compact),
      quickMode: fc
        .record({
          proposals: quickMode,
          pfs: maybe(fc.constantFrom('none', 'sameAsMainMode', 'DH14', 'DH19', 'DH20', 'DH2')),
          lifetimeMinutes: maybe(fc.constantFrom(5, 60, 480)),
          lifetimeKilobytes: maybe(fc.constantFrom(20_480, 250_000)),
        })
        .map(compact),
    })
    .map(compact);
}

function ipsecProfile(options: ArbitraryOptions): fc.Arbitrary<IpsecProfile> {
  return fc.constantFrom<4 | 6>(4, 6).chain((version) =>
    fc
      .record({
        common: common(options, [...hostNames, version === 4 ? '192.0.2.1' : '2001:db8::1']),
        ipsec: ipsecSection(version),
        extra: some(['overlapLocalNetwork', 'behindNat'], 0, 2),
      })
      .map(({ common: shared, ipsec, extra }) =>
        withExceptions({ ...shared, kind: 'ipsec', ipsec }, extra),
      ),
  ) as fc.Arbitrary<IpsecProfile>;
}

/** Fills in the defaults and names exactly the exceptions that the profile needs, and `extra`. */
function withExceptions(input: object, extra: readonly string[]): Profile {
  const bare = schema.parse(input);
  const eapXml = bare.kind === 'l2tp' ? bare.l2tp.eapXml : undefined;
  const eapMisses = eapXml !== undefined && checkEapXml(eapXml).missesServerValidation;
  const needed = new Set<string>([
    ...neededExceptions(bare, eapMisses, isPublicSuffix).map((need) => need.exception),
    ...extra,
  ]);
  const overrides = [
    'overlapLocalNetwork',
    'allTraffic',
    'behindNat',
    'pskCharacters',
    'nameServerOutsideVpn',
    'publicSuffix',
  ];
  const named = (wanted: (name: string) => boolean) =>
    [...needed].filter(wanted).map((name) => ({ name, why: `Needed here: ${name}` }));
  return schema.parse({
    ...input,
    weakenings: named((name) => !overrides.includes(name)),
    overrides: named((name) => overrides.includes(name)),
  });
}
