/**
 * The corpus of bad single fields: [what, profile, all that is told]. It serves two tests: what Roadwarrior says,
 * and that the published JSON Schema is of the same opinion.
 */
import { set, smallIpsec, smallL2tp } from './helpers.ts';

export type BadRow = [what: string, profile: object, ...told: string[]];

const l = (path: string, value: unknown) => set(smallL2tp, segments(path), value);
const i = (path: string, value: unknown) => set(smallIpsec, segments(path), value);
const cert = (source: object) => l('authentication', { method: 'certificate', source });
const inFile = (file: string) => cert({ kind: 'file', file });
const rule = { kind: 'machine', suffix: '.example.com', servers: ['192.0.2.53'] };

function segments(path: string): (string | number)[] {
  return path.split('.').map((each) => (/^\d+$/.test(each) ? Number(each) : each));
}

export const badFields: BadRow[] = [
  ['no id', l('id', undefined), '$.id missingField'],
  ['no server', l('server', undefined), '$.server missingField'],
  ['no kind', l('kind', undefined), '$.kind missingField'],
  ['unknown kind', l('kind', 'pptp'), '$.kind notOneOf'],
  [
    'unknown method',
    l('authentication', { method: 'kerberos' }),
    '$.authentication.method notOneOf',
  ],
  ['unknown source', cert({ kind: 'url', url: 'x' }), '$.authentication.source.kind notOneOf'],
  ['command', l('command', 'calc.exe'), '$.command unknownKey'],
  [
    'two unknown keys',
    set(l('script', 1), ['l2tp', 'customDialDll'], 'x.dll'),
    '$.l2tp.customDialDll unknownKey',
    '$.script unknownKey',
  ],
  ['an inherited name', l('toString', 1), '$.toString unknownKey'],
  ['old version', l('profileVersion', 0), '$.profileVersion notOneOf'],
  ['version as text', l('profileVersion', '1'), '$.profileVersion notOneOf'],
  ['GUID in braces', l('id', '{00000000-0000-4000-8000-000000000001}'), '$.id notAGuid'],
  ['GUID in capitals', l('id', 'ABCDEF00-0000-4000-8000-000000000001'), '$.id notAGuid'],
  ['revision 0', l('revision', 0), '$.revision numberTooSmall'],
  ['revision 1.5', l('revision', 1.5), '$.revision wrongType'],
  ['revision as text', l('revision', '1'), '$.revision wrongType'],
  ['revision too big', l('revision', 2_147_483_648), '$.revision numberTooBig'],
  ['wildcard name', l('name', 'Office*'), '$.name nameCharacters'],
  ['section in a name', l('name', 'Office]'), '$.name nameCharacters'],
  ['path in a name', l('name', '..\\Office'), '$.name nameCharacters'],
  ['line end in a name', l('name', 'Office\nDEVICE=x'), '$.name textControlCharacters'],
  ['turned name', l('name', 'Office\u202eexe'), '$.name textControlCharacters'],
  ['blank name', l('name', '   '), '$.name textBlank'],
  ['empty name', l('name', ''), '$.name textTooShort'],
  ['long name', l('name', 'x'.repeat(121)), '$.name textTooLong'],
  ['name as number', l('name', 7), '$.name wrongType'],
  ['provider as text', l('provider', 'Example'), '$.provider wrongType'],
  ['provider name as number', l('provider.name', 7), '$.provider.name wrongType'],
  ['no provider name', l('provider.name', undefined), '$.provider.name missingField'],
  ['no language', l('provider.name', {}), '$.provider.name textEmptyMap'],
  [
    'more languages than there are readers',
    l(
      'provider.name',
      Object.fromEntries(
        Array.from({ length: 51 }, (_, at) => [`en-${String(at).padStart(2, '0')}`, 'x']),
      ),
    ),
    '$.provider.name textManyLanguages',
  ],
  ['S4 long provider', l('provider.name', 'x'.repeat(81)), '$.provider.name textTooLong'],
  [
    'S4 long provider in one language',
    l('provider.name', { en: 'x', nl: 'x'.repeat(81) }),
    '$.provider.name.nl textTooLong',
  ],
  ['S4 provider of two lines', l('provider.name', 'a\nb'), '$.provider.name textControlCharacters'],
  ['S4 blank filler', l('provider.name', '\u3164'), '$.provider.name textControlCharacters'],
  ['S4 hidden in a name', l('name', 'Off\u200bice'), '$.name textControlCharacters'],
  ['S4 tag characters', l('name', 'Office\u{e0041}'), '$.name textControlCharacters'],
  ['S4 tower of marks', l('name', `O${'\u0335'.repeat(6)}`), '$.name textControlCharacters'],
  ['S4 hidden user', l('l2tp.userName', 'a\u202eb'), '$.l2tp.userName textControlCharacters'],
  ['S4 tab in terms', l('provider.terms', 'a\tb'), '$.provider.terms textControlCharacters'],
  ['bad language', l('provider.name', { English: 'x' }), '$.provider.name.English notALanguageTag'],
  ['number in a language', l('provider.name', { en: 1 }), '$.provider.name.en wrongType'],
  ['turned terms', l('provider.terms', 'a\u202eb'), '$.provider.terms textControlCharacters'],
  [
    'bad e-mail',
    l('provider.helpdesk', { email: 'help' }),
    '$.provider.helpdesk.email notAnEmailAddress',
  ],
  [
    'http',
    l('provider.helpdesk', { url: 'http://help.example.com' }),
    '$.provider.helpdesk.url notAUrl',
  ],
  [
    'javascript',
    l('provider.helpdesk', { url: 'javascript:alert(1)' }),
    '$.provider.helpdesk.url notAUrl',
  ],
  [
    'user in a URL',
    l('provider.helpdesk', { url: 'https://www.example.com@192.0.2.1/' }),
    '$.provider.helpdesk.url notAUrl',
  ],
  ['day only', l('validUntil', '2030-12-31'), '$.validUntil notADateTime'],
  ['no 30 February', l('validUntil', '2030-02-30T00:00:00Z'), '$.validUntil notADateTime'],
  ['local time', l('validUntil', '2030-12-31T00:00:00+01:00'), '$.validUntil notADateTime'],
  [
    'server URL',
    l('server.address', 'https://vpn.example.com'),
    '$.server.address notAServerAddress',
  ],
  ['short IPv4', l('server.address', '192.0.2'), '$.server.address notAServerAddress'],
  ['octal IPv4', l('server.address', '192.0.2.010'), '$.server.address notAServerAddress'],
  ['IPv4 256', l('server.address', '192.0.2.256'), '$.server.address notAServerAddress'],
  ['zone', l('server.address', 'fe80::1%eth0'), '$.server.address notAServerAddress'],
  [
    'five digits in IPv6',
    l('server.address', '2001:0db80::1'),
    '$.server.address notAServerAddress',
  ],
  ['two gaps in IPv6', l('server.address', '2001::db8::1'), '$.server.address notAServerAddress'],
  ['underscore', l('server.address', 'vpn_1.example.com'), '$.server.address notAServerAddress'],
  ['trailing dot', l('server.address', 'vpn.example.com.'), '$.server.address notAServerAddress'],
  ['quote in the server', l('server.address', 'vpn";calc;"'), '$.server.address notAServerAddress'],
  [
    'wildcard certificate name',
    l('server.certificateNames', ['*.example.com']),
    '$.server.certificateNames[0] notADnsName',
  ],
  [
    'too many names',
    l(
      'server.certificateNames',
      Array.from({ length: 21 }, (_, n) => `a${n}.example.com`),
    ),
    '$.server.certificateNames listTooLong',
  ],
  ['PSK as number', l('authentication.psk', 12345), '$.authentication.psk wrongType'],
  ['empty PSK', l('authentication.psk', ''), '$.authentication.psk textTooShort'],
  ['long PSK', l('authentication.psk', 'x'.repeat(257)), '$.authentication.psk textTooLong'],
  [
    'line end in a PSK',
    l('authentication.psk', 'a\nb'),
    '$.authentication.psk textControlCharacters',
  ],
  ['path to the key', inFile('..\\client.p12'), '$.authentication.source.file notAFileName'],
  ['hidden path', inFile('C:client.p12'), '$.authentication.source.file notAFileName'],
  ['other file', inFile('client.exe'), '$.authentication.source.file notAFileName'],
  ['device', inFile('con.p12'), '$.authentication.source.file notAFileName'],
  ['device', inFile('COM1.x.pfx'), '$.authentication.source.file notAFileName'],
  [
    'not base64',
    cert({ kind: 'embedded', pkcs12: 'MAA' }),
    '$.authentication.source.pkcs12 notBase64',
  ],
  [
    'anything on this PC',
    cert({ kind: 'onThisPc', eku: ['1.2.3'] }),
    '$.authentication.source certificateNotNarrowed',
  ],
  [
    'EKU by name',
    cert({ kind: 'onThisPc', issuer: 'CN=x', eku: ['clientAuth'] }),
    '$.authentication.source.eku[0] notAnOid',
  ],
  [
    'short thumbprint',
    cert({ kind: 'onThisPc', thumbprint: 'AB' }),
    '$.authentication.source.thumbprint notAThumbprint',
  ],
  ['NAT word', l('nat', 'yes'), '$.nat notOneOf'],
  ['CRL 3', l('crlCheck', 3), '$.crlCheck notOneOf'],
  [
    'unknown weakening',
    l('weakenings', [{ name: 'all', why: 'x' }]),
    '$.weakenings[0].name notOneOf',
  ],
  ['no reason', l('weakenings', [{ name: 'skipNameCheck' }]), '$.weakenings[0].why missingField'],
  [
    'blank reason',
    l('overrides', [{ name: 'behindNat', why: ' ' }]),
    '$.overrides[0].why textBlank',
  ],
  ['weakening as text', l('weakenings', ['skipNameCheck']), '$.weakenings[0] wrongType'],
  ['ping from anywhere', l('allowPingFrom', ['Any']), '$.allowPingFrom[0] notAPrefix'],
  ['no methods', l('l2tp.methods', []), '$.l2tp.methods listTooShort'],
  ['MS-CHAPv1', l('l2tp.methods', ['mschap']), '$.l2tp.methods[0] mschapv1Removed'],
  ['MS-CHAPv1', l('l2tp.methods', ['mschapv2', 'mschapv1']), '$.l2tp.methods[1] mschapv1Removed'],
  ['SPAP', l('l2tp.methods', ['spap']), '$.l2tp.methods[0] notOneOf'],
  ['realm without @', l('l2tp.realmSuffix', 'example.com'), '$.l2tp.realmSuffix notARealm'],
  [
    'GCM in L2TP main mode',
    l('l2tp.ipsecPolicy', {
      ikeEncryption: 'GCMAES256',
      ikeIntegrity: 'SHA256',
      dhGroup: 'Group14',
      espCipher: 'AES256',
      espAuthentication: 'SHA196',
      pfs: 'None',
    }),
    '$.l2tp.ipsecPolicy.ikeEncryption gcmInMainMode',
  ],
  [
    'half a policy',
    l('l2tp.ipsecPolicy', {
      ikeEncryption: 'AES256',
      ikeIntegrity: 'SHA256',
      dhGroup: 'Group14',
      espCipher: 'AES256',
      espAuthentication: 'SHA196',
    }),
    '$.l2tp.ipsecPolicy.pfs missingField',
  ],
  [
    'suffix with a blank',
    l('l2tp.nameResolution', [{ ...rule, suffix: 'example com' }]),
    '$.l2tp.nameResolution[0].suffix notADnsSuffix',
  ],
  [
    'suffix with two dots',
    l('l2tp.nameResolution', [{ ...rule, suffix: 'a..example.com' }]),
    '$.l2tp.nameResolution[0].suffix notADnsSuffix',
  ],
  [
    'DNS server by name',
    l('l2tp.nameResolution', [{ ...rule, servers: ['dns.example.com'] }]),
    '$.l2tp.nameResolution[0].servers[0] notAnIpAddress',
  ],
  ['metric 0', l('l2tp.interfaceMetric', 0), '$.l2tp.interfaceMetric numberTooSmall'],
  ['true as text', l('l2tp.splitTunnel', 'true'), '$.l2tp.splitTunnel wrongType'],
  ['null', l('l2tp.dnsSuffix', null), '$.l2tp.dnsSuffix wrongType'],
  ['routes as object', l('l2tp.routes', {}), '$.l2tp.routes wrongType'],
  [
    'host bits',
    i('ipsec.remoteSubnets', ['10.0.0.1/8']),
    '$.ipsec.remoteSubnets[0] prefixHasHostBits',
  ],
  [
    'IPv6 host bits',
    i('ipsec.remoteSubnets', ['2001:db8::1/32']),
    '$.ipsec.remoteSubnets[0] prefixHasHostBits',
  ],
  ['no length', i('ipsec.remoteSubnets', ['10.0.0.0']), '$.ipsec.remoteSubnets[0] notAPrefix'],
  ['length 33', i('ipsec.remoteSubnets', ['10.0.0.0/33']), '$.ipsec.remoteSubnets[0] notAPrefix'],
  ['length 08', i('ipsec.remoteSubnets', ['10.0.0.0/08']), '$.ipsec.remoteSubnets[0] notAPrefix'],
  ['mask', i('ipsec.remoteSubnets', ['10.0.0.0/255.0.0.0']), '$.ipsec.remoteSubnets[0] notAPrefix'],
  ['local endpoint', i('ipsec.localEndpoint', 'any'), '$.ipsec.localEndpoint notAnIpAddress'],
  ['local endpoint as number', i('ipsec.localEndpoint', 4), '$.ipsec.localEndpoint wrongType'],
  [
    'GCM in main mode',
    i('ipsec.mainMode.proposals.0.encryption', 'AESGCM256'),
    '$.ipsec.mainMode.proposals[0].encryption gcmInMainMode',
  ],
  [
    'MD5',
    i('ipsec.mainMode.proposals.0.integrity', 'MD5'),
    '$.ipsec.mainMode.proposals[0].integrity notOneOf',
  ],
  [
    'no encryption',
    i('ipsec.quickMode.proposals.0.encryption', 'None'),
    '$.ipsec.quickMode.proposals[0].encryption notOneOf',
  ],
  ['unknown PFS', i('ipsec.quickMode.pfs', 'DH5'), '$.ipsec.quickMode.pfs notOneOf'],
  [
    'short lifetime',
    i('ipsec.quickMode.lifetimeMinutes', 4),
    '$.ipsec.quickMode.lifetimeMinutes numberTooSmall',
  ],
  [
    'long lifetime',
    i('ipsec.mainMode.lifetimeMinutes', 2880),
    '$.ipsec.mainMode.lifetimeMinutes numberTooBig',
  ],
];
