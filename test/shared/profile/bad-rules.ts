/**
 * Valid profiles with one thing changed, and all that is told about them: the fields against each other.
 */
import { blindPeapXml, peapXml } from './eap-xml.ts';
import type { BadRow } from './bad-fields.ts';
import { set, smallIpsec, smallL2tp } from './helpers.ts';

const why = 'for the test';
const certificate = { method: 'certificate', source: { kind: 'file', file: 'client.p12' } };
export const ipsec = smallIpsec;
export const certIpsec = set(
  set(smallIpsec, ['authentication'], certificate),
  ['server', 'certificateNames'],
  ['vpn.example.com'],
);
export const certL2tp = set(smallL2tp, ['authentication'], certificate);
export const l2tp = (fields: object) => ({ ...smallL2tp, l2tp: { ...smallL2tp.l2tp, ...fields } });
const server = (address: string) => set(smallL2tp, ['server', 'address'], address);
const named = (userName: string) => l2tp({ userName, realmSuffix: '@example.com' });
const main = (...proposals: object[]) => set(ipsec, ['ipsec', 'mainMode', 'proposals'], proposals);
const quick = (...proposals: object[]) =>
  set(ipsec, ['ipsec', 'quickMode', 'proposals'], proposals);
export const policy = (fields: object) =>
  l2tp({
    ipsecPolicy: {
      ikeEncryption: 'AES256',
      ikeIntegrity: 'SHA256',
      dhGroup: 'Group14',
      espCipher: 'AES256',
      espAuthentication: 'SHA256128',
      pfs: 'None',
      ...fields,
    },
  });
export const split = (fields: object) => l2tp({ splitTunnel: true, ...fields });
export const name = (exception: string) => ({ name: exception, why });

/** What is refused; `weakening`/`override` rows are told nothing once the exception is named. */
export const badRules: BadRow[] = [
  ['F3 loopback', server('127.0.0.1'), '$.server.address addressOfNobody'],
  ['F3 name of loopback', server('LocalHost'), '$.server.address addressOfNobody'],
  ['F3 below it', server('vpn.localhost'), '$.server.address addressOfNobody'],
  ['F3 IPv4 in IPv6', server('::ffff:10.0.0.1'), '$.server.address ipv4InIpv6'],
  ['F5 name and realm', named('j'.repeat(245)), '$.l2tp.realmSuffix userNameTooLong'],
  [
    'gcm cipher alone',
    quick({ encryption: 'AESGCM256', integrity: 'SHA256' }),
    '$.ipsec.quickMode.proposals[0].integrity gcmPairMismatch',
  ],
  [
    'gcm sizes',
    quick({ encryption: 'AESGCM256', integrity: 'AESGMAC128' }),
    '$.ipsec.quickMode.proposals[0].integrity gcmPairMismatch',
  ],
  [
    'gmac alone',
    quick({ encryption: 'AES256', integrity: 'AESGMAC256' }),
    '$.ipsec.quickMode.proposals[0].integrity gcmPairMismatch',
  ],
  [
    'L2TP gcm alone',
    policy({ espCipher: 'GCMAES128' }),
    '$.l2tp.ipsecPolicy.espAuthentication gcmPairMismatch',
  ],
  [
    'L2TP gcm sizes',
    policy({ espCipher: 'GCMAES128', espAuthentication: 'GCMAES256' }),
    '$.l2tp.ipsecPolicy.espAuthentication gcmPairMismatch',
  ],
  [
    'IPv4 server, IPv6 subnet',
    set(
      set(ipsec, ['server', 'address'], '192.0.2.1'),
      ['ipsec', 'remoteSubnets'],
      ['2001:db8::/32'],
    ),
    '$.ipsec.remoteSubnets[0] ipVersionMixed',
  ],
  [
    'IPv6 local endpoint',
    set(ipsec, ['ipsec', 'localEndpoint'], '2001:db8::1'),
    '$.ipsec.remoteSubnets[0] ipVersionMixed',
  ],
  [
    'mixed subnets',
    set(ipsec, ['ipsec', 'remoteSubnets'], ['198.51.100.0/24', '2001:db8::/32']),
    '$.ipsec.remoteSubnets[1] ipVersionMixed',
  ],
  [
    'own end is the server',
    set(set(ipsec, ['server', 'address'], '192.0.2.1'), ['ipsec', 'localEndpoint'], '192.0.2.1'),
    '$.ipsec.localEndpoint endpointsEqual',
  ],
  [
    'two groups',
    main(
      { encryption: 'AES256', integrity: 'SHA256', group: 'DH14' },
      { encryption: 'AES128', integrity: 'SHA256', group: 'DH19' },
    ),
    '$.ipsec.mainMode.proposals[1].group groupsDiffer',
  ],
  ['eap without xml', l2tp({ methods: ['eap'] }), '$.l2tp.eapXml eapXmlMissing'],
  ['xml without eap', l2tp({ eapXml: peapXml }), '$.l2tp.eapXml eapXmlWithoutEap'],
  [
    'eap with another',
    l2tp({ methods: ['mschapv2', 'eap'], eapXml: peapXml }),
    '$.l2tp.methods[1] eapNotAlone',
  ],
  [
    'bad eap xml',
    l2tp({ methods: ['eap'], eapXml: '<!DOCTYPE x><x/>' }),
    '$.l2tp.eapXml eapXmlRefused',
  ],
  [
    'Windows credentials by PAP',
    set(set(certL2tp, ['l2tp', 'methods'], ['pap']), ['l2tp', 'useWindowsCredentials'], true),
    '$.l2tp.useWindowsCredentials windowsCredentialsMethod',
  ],
  [
    'Windows credentials and a name',
    l2tp({ useWindowsCredentials: true, userName: 'jane' }),
    '$.l2tp.userName windowsCredentialsAndOwn',
  ],
  [
    'Windows credentials and a realm',
    l2tp({ useWindowsCredentials: true, realmSuffix: '@example.com' }),
    '$.l2tp.realmSuffix windowsCredentialsAndOwn',
  ],
  [
    'Windows credentials and a password',
    l2tp({ useWindowsCredentials: true, password: 'x' }),
    '$.l2tp.password windowsCredentialsAndOwn',
    '$.l2tp.password passwordWithoutUserName',
  ],
  [
    'Windows credentials remembered',
    l2tp({ useWindowsCredentials: true, rememberCredentials: true }),
    '$.l2tp.rememberCredentials windowsCredentialsAndOwn',
  ],
  [
    'password not remembered',
    l2tp({ userName: 'jane', password: 'x' }),
    '$.l2tp.password passwordNotRemembered',
  ],
  [
    'password of nobody',
    l2tp({ rememberCredentials: true, password: 'x' }),
    '$.l2tp.password passwordWithoutUserName',
  ],
  [
    'realm twice',
    l2tp({ userName: 'jane@example.com', realmSuffix: '@example.com' }),
    '$.l2tp.realmSuffix realmTwice',
  ],
  [
    'routes of a full tunnel',
    l2tp({ routes: [{ prefix: '10.0.0.0/8' }] }),
    '$.l2tp.routes routesWithoutSplitTunnel',
  ],
  [
    'classful route of a full tunnel',
    l2tp({ classBasedRoute: false }),
    '$.l2tp.classBasedRoute classBasedRouteWithoutSplitTunnel',
  ],
  [
    'IPv6 route without IPv6',
    split({ ipv6: false, routes: [{ prefix: '2001:db8::/32' }] }),
    '$.l2tp.routes[0].prefix ipv6RouteWithoutIpv6',
  ],
  [
    'trigger DNS for all users',
    l2tp({
      allUsers: true,
      nameResolution: [{ kind: 'perConnection', suffix: '.example.com', servers: ['192.0.2.53'] }],
    }),
    '$.l2tp.nameResolution[0].kind perConnectionForAllUsers',
  ],
  [
    'never moves, auto',
    set(smallL2tp, ['pcNeverMoves'], true),
    '$.pcNeverMoves pcNeverMovesWithoutNat',
  ],
  [
    'never moves, none',
    { ...smallL2tp, pcNeverMoves: true, nat: 'none' },
    '$.pcNeverMoves pcNeverMovesWithoutNat',
  ],
  [
    'psk and certificate',
    set(smallL2tp, ['authentication', 'source'], certificate.source),
    '$.authentication.source pskAndCertificate',
  ],
  [
    'certificate and psk',
    set(certL2tp, ['authentication', 'psk'], 'x'),
    '$.authentication.psk pskAndCertificate',
  ],
  ['both sections', { ...smallL2tp, ipsec: smallIpsec.ipsec }, '$.ipsec sectionOfOtherKind'],
  ['both sections', { ...smallIpsec, l2tp: smallL2tp.l2tp }, '$.l2tp sectionOfOtherKind'],
];

export const duplicates: BadRow[] = [
  [
    'routes',
    split({ routes: [{ prefix: '2001:db8::/32' }, { prefix: '2001:DB8:0::/32' }] }),
    '$.l2tp.routes[1].prefix duplicateEntry',
  ],
  [
    'remote subnets',
    set(ipsec, ['ipsec', 'remoteSubnets'], ['10.0.0.0/8', '10.0.0.0/8']),
    '$.ipsec.remoteSubnets[1] duplicateEntry',
  ],
  [
    'ping sources',
    set(smallL2tp, ['allowPingFrom'], ['10.0.0.0/8', '10.0.0.0/8']),
    '$.allowPingFrom[1] duplicateEntry',
  ],
  [
    'suffixes',
    l2tp({
      nameResolution: ['.example.com', '.Example.com'].map((suffix) => ({
        kind: 'machine',
        suffix,
        servers: ['10.0.0.53'],
      })),
    }),
    '$.l2tp.nameResolution[1].suffix duplicateEntry',
  ],
  [
    'DNS servers',
    l2tp({
      nameResolution: [
        { kind: 'machine', suffix: '.example.com', servers: ['fd00::1', 'fd00:0::1'] },
      ],
    }),
    '$.l2tp.nameResolution[0].servers[1] duplicateEntry',
  ],
  ['methods', l2tp({ methods: ['mschapv2', 'mschapv2'] }), '$.l2tp.methods[1] duplicateEntry'],
  [
    'certificate names',
    set(ipsec, ['server', 'certificateNames'], ['a.example.com', 'A.example.com']),
    '$.server.certificateNames[1] duplicateEntry',
  ],
  [
    'main mode',
    main(
      ...(Array(2).fill({ encryption: 'AES256', integrity: 'SHA256', group: 'DH14' }) as object[]),
    ),
    '$.ipsec.mainMode.proposals[1] duplicateEntry',
  ],
  [
    'quick mode',
    quick(...(Array(2).fill({ encryption: 'AES256', integrity: 'SHA256' }) as object[])),
    '$.ipsec.quickMode.proposals[1] duplicateEntry',
  ],
  [
    'weakenings',
    { ...smallL2tp, weakenings: [name('allowWeakCrypto'), name('allowWeakCrypto')] },
    '$.weakenings[1].name duplicateEntry',
  ],
  [
    'overrides',
    { ...ipsec, overrides: [name('behindNat'), name('behindNat')] },
    '$.overrides[1].name duplicateEntry',
  ],
  [
    'authorities',
    set(certL2tp, ['authentication', 'authorities'], ['MAA=', 'MAA=']),
    '$.authentication.authorities[1] duplicateEntry',
  ],
  [
    'EKUs',
    set(certL2tp, ['authentication', 'source'], {
      kind: 'onThisPc',
      issuer: 'CN=x',
      eku: ['1.2.3', '1.2.3'],
    }),
    '$.authentication.source.eku[1] duplicateEntry',
  ],
];

/** [what, profile, path, exception]: refused without the exception, fine and without a warning with it. */
const machineRule = { kind: 'machine', suffix: '.corp.example.com', servers: ['10.0.0.53'] };
const resolving = (change: object) => l2tp({ nameResolution: [{ ...machineRule, ...change }] });

export const exceptionRows: [string, object, string, string][] = [
  [
    '3DES in main mode',
    main({ encryption: 'DES3', integrity: 'SHA1', group: 'DH14' }),
    '$.ipsec.mainMode.proposals[0].encryption',
    'useTripleDes',
  ],
  [
    '3DES in quick mode',
    quick({ encryption: 'DES3', integrity: 'SHA1' }),
    '$.ipsec.quickMode.proposals[0].encryption',
    'useTripleDes',
  ],
  [
    '3DES in L2TP IKE',
    policy({ ikeEncryption: 'DES3' }),
    '$.l2tp.ipsecPolicy.ikeEncryption',
    'useTripleDes',
  ],
  [
    '3DES in L2TP ESP',
    policy({ espCipher: 'DES3' }),
    '$.l2tp.ipsecPolicy.espCipher',
    'useTripleDes',
  ],
  [
    'DH2 in main mode',
    main({ encryption: 'AES256', integrity: 'SHA1', group: 'DH2' }),
    '$.ipsec.mainMode.proposals[0].group',
    'useWeakGroup',
  ],
  [
    'DH2 for PFS',
    set(ipsec, ['ipsec', 'quickMode', 'pfs'], 'DH2'),
    '$.ipsec.quickMode.pfs',
    'useWeakGroup',
  ],
  ['Group2 in L2TP', policy({ dhGroup: 'Group2' }), '$.l2tp.ipsecPolicy.dhGroup', 'useWeakGroup'],
  ['PFS2 in L2TP', policy({ pfs: 'PFS2' }), '$.l2tp.ipsecPolicy.pfs', 'useWeakGroup'],
  ['PAP with a PSK', l2tp({ methods: ['pap'] }), '$.l2tp.methods[0]', 'plainPasswordProtocols'],
  [
    'CHAP with a PSK',
    l2tp({ methods: ['mschapv2', 'chap'] }),
    '$.l2tp.methods[1]',
    'plainPasswordProtocols',
  ],
  [
    'names not checked',
    l2tp({ verifyServerName: false }),
    '$.l2tp.verifyServerName',
    'skipNameCheck',
  ],
  [
    'certificate and IPv4 server',
    set(certL2tp, ['server', 'address'], '192.0.2.1'),
    '$.server.address',
    'skipNameCheck',
  ],
  [
    'certificate and IPv6 server',
    set(certL2tp, ['server', 'address'], '2001:db8::1'),
    '$.server.address',
    'skipNameCheck',
  ],
  [
    'pure IPsec without a name',
    set(certIpsec, ['server', 'certificateNames'], []),
    '$.server.certificateNames',
    'skipNameCheck',
  ],
  ['no PPP encryption', l2tp({ encryption: 'none' }), '$.l2tp.encryption', 'noPppEncryption'],
  [
    'EAP that trusts anybody',
    l2tp({ methods: ['eap'], eapXml: blindPeapXml }),
    '$.l2tp.eapXml',
    'eapWithoutServerValidation',
  ],
  [
    'all of IPv4',
    set(ipsec, ['ipsec', 'remoteSubnets'], ['0.0.0.0/0']),
    '$.ipsec.remoteSubnets[0]',
    'allTraffic',
  ],
  [
    'all of IPv6',
    set(ipsec, ['ipsec', 'remoteSubnets'], ['::/0']),
    '$.ipsec.remoteSubnets[0]',
    'allTraffic',
  ],
  [
    'all of IPv4 in pieces',
    set(ipsec, ['ipsec', 'remoteSubnets'], ['128.0.0.0/1', '64.0.0.0/2', '0.0.0.0/2']),
    '$.ipsec.remoteSubnets[0]',
    'allTraffic',
  ],
  [
    'a default route',
    split({ routes: [{ prefix: '10.0.0.0/8' }, { prefix: '::/0' }] }),
    '$.l2tp.routes[1].prefix',
    'allTraffic',
  ],
  [
    'S3 a name server on the Internet, for a rule that stays',
    resolving({ servers: ['203.0.113.66'] }),
    '$.l2tp.nameResolution[0].servers[0]',
    'nameServerOutsideVpn',
  ],
  [
    'S3 all of .co.uk, by a rule that dials',
    resolving({ kind: 'perConnection', suffix: 'co.uk' }),
    '$.l2tp.nameResolution[0].suffix',
    'publicSuffix',
  ],
  [
    'PSK beyond ASCII',
    set(smallL2tp, ['authentication', 'psk'], 'Schlüssel'),
    '$.authentication.psk',
    'pskCharacters',
  ],
];
