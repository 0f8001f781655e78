/** Beliefs about the Windows Firewall store: IPsec objects, rules, settings. */
import { behaves, cannotRead, refuses } from './belief.ts';

const parameter = { hresult: '0x80070057' };
const notInSet = { errorId: 'ParameterArgumentValidationError' };

export const ipsecBeliefs = {
  'netSecurity.stopped': refuses(
    'serviceStopped',
    'D17',
    'Nothing is written to the firewall store while MpsSvc is stopped.',
    { hresult: '0x800706D9' },
  ),
  'netSecurity.stoppedRead': cannotRead(
    'serviceStopped',
    'D17',
    'Nothing is read from the firewall store while MpsSvc is stopped.',
  ),
  'netSecurity.missing': refuses(
    'notFound',
    'D12; [K]',
    'An object that is not there cannot be removed, enabled or disabled.',
  ),
  'netSecurity.displayName': refuses(
    'invalidParameter',
    'MS-FASP rule names [K]; netsh: windows-facts 5.1 (not "all")',
    'A display name has 1 to 9999 characters, no vertical bar, and is not "all".',
    parameter,
  ),

  'mainMode.badWord': refuses(
    'invalidParameter',
    'cmdlets.json New-NetIPsecMainModeCryptoProposal',
    'Encryption, hash and key exchange are words of closed lists.',
    notInSet,
  ),
  'mainMode.gcm': refuses(
    'invalidParameter',
    'windows-facts 4: GCM/GMAC not usable in main mode',
    'GCM does not exist in main mode.',
    parameter,
  ),
  'mainMode.nothing': refuses(
    'invalidParameter',
    'windows-facts 4',
    'A crypto set without proposals, or with cipher, hash or group None, is refused.',
    parameter,
  ),
  'mainMode.twoGroups': refuses(
    'invalidParameter',
    'D19, UNCONFIRMED for 7 and later',
    'One crypto set has one Diffie-Hellman group.',
    parameter,
  ),
  'mainMode.lifetime': refuses(
    'invalidParameter',
    'windows-facts 4: MaxMinutes 0 to 2879',
    'A main mode lifetime is at most 2879 minutes.',
    parameter,
  ),

  'authSet.pskMissing': refuses(
    'pskMissing',
    'windows-facts 4: -PreSharedKey',
    'A PSK proposal needs its PSK.',
  ),
  'authSet.pskContradicts': refuses(
    'invalidParameter',
    'cmdlets.json New-NetIPsecAuthProposal: parameter sets',
    'One proposal is a PSK or a certificate, not both.',
    { errorId: 'AmbiguousParameterSet' },
  ),
  'authSet.authority': refuses(
    'invalidParameter',
    'windows-facts 4 and 5.3: the X.500 name',
    "A certificate proposal names its authority's X.500 name.",
    parameter,
  ),
  'authSet.thumbprint': refuses(
    'invalidParameter',
    '[K]',
    'A thumbprint is 40 hexadecimal digits.',
    parameter,
  ),
  'authSet.thumbprintNotChecked': behaves(
    'UNCONFIRMED',
    'That the certificate is on this PC is not checked when the proposal is made.',
  ),
  'authSet.compared': behaves(
    'D23',
    'A stored PSK is compared with the given one; only the verdict comes out.',
  ),

  'quickMode.badWord': refuses(
    'invalidParameter',
    'cmdlets.json New-NetIPsecQuickModeCryptoProposal and -CryptoSet',
    'Encryption, ESP hash and PFS group are words of closed lists.',
    notInSet,
  ),
  'quickMode.gcmMismatch': refuses(
    'invalidParameter',
    'windows-facts 5.1: GCM for both halves',
    'AESGCM needs AESGMAC of the same size, and the other way round.',
    parameter,
  ),
  'quickMode.nothing': refuses(
    'invalidParameter',
    'D15',
    'A crypto set without proposals is refused.',
    parameter,
  ),
  'quickMode.lifetime': refuses(
    'invalidParameter',
    'windows-facts 4: 5 to 2879 minutes, 20480 to 2147483647 kB',
    'A quick mode lifetime stays in its limits.',
    parameter,
  ),

  'set.inUse': refuses('inUse', 'UNCONFIRMED', 'A set that a rule names is not removed.'),

  'rule.setMissing': refuses(
    'notFound',
    'UNCONFIRMED; windows-facts 4: names of sets',
    'A rule that names a set which does not exist is refused.',
  ),
  'rule.badWord': refuses(
    'invalidParameter',
    'cmdlets.json New-NetIPsecRule',
    'Mode, security, profile and key module are words of closed lists.',
    notInSet,
  ),
  'rule.badSecurityPair': refuses(
    'invalidParameter',
    'windows-facts 4: valid pairs',
    'Inbound and outbound security are one of five pairs.',
    parameter,
  ),
  'rule.badAddress': refuses(
    'invalidParameter',
    'windows-facts 4 (addresses) and 5.1: no FQDN',
    'Addresses are IP addresses, networks, ranges or key words; never names.',
    parameter,
  ),
  'rule.badEndpoint': refuses(
    'invalidParameter',
    'windows-facts 4 and 5.1',
    'A tunnel rule has two endpoints, IP addresses; from 7 on the local one may be Any.',
    parameter,
  ),
  'rule.twoIpVersions': refuses(
    'invalidParameter',
    'windows-facts 5.1: same IP version',
    'Both tunnel endpoints have the same IP version.',
    parameter,
  ),
  'rule.pskWithIkev2': refuses(
    'invalidParameter',
    'windows-facts 4: KeyModule',
    'The IKEv2 key module knows no PSK.',
    parameter,
  ),
  'rule.ikev2Tunnel': refuses(
    'invalidParameter',
    'windows-facts 4 [tunlim], UNCONFIRMED',
    'A tunnel rule with the IKEv2 key module is refused.',
    parameter,
  ),
  'rule.inactive': behaves(
    'D18',
    'A rule is in force only if enabled and if policy does not shut local rules out.',
  ),
  'rule.othersMatch': behaves(
    'D18',
    'Foreign rules of the same display name, or on the same traffic, are shown.',
  ),

  'rule.matching': behaves(
    'cmdlets.json Find-NetIPsecRule, UNCONFIRMED: rules for any own address, and in force only',
    'A rule matches what leaves today if it is in force and has the own and the remote address.',
  ),

  'mainModeDefault.badMethods': refuses(
    'mainModeMethodUnknown',
    'windows-facts 5.2',
    'Main mode methods are group:encryption-integrity words that this version has.',
  ),
  'mainModeDefault.groupsOfVista': refuses(
    'invalidParameter',
    'windows-facts 5.2: keyexch:enc-integ,enc-integ',
    'Vista takes one Diffie-Hellman group for all methods.',
  ),
  'legacyRule.badWord': refuses(
    'invalidParameter',
    'windows-facts 5.1',
    'ESP methods and PFS are words that netsh has on this version.',
  ),

  'settings.none': behaves(
    'windows-facts 4 and 5.2',
    'CRL check and IPsec through NAT are None until somebody sets them.',
  ),
  'settings.applyAtOnce': behaves('windows-facts 1.1 [K]', 'Firewall settings count at once.'),
  'ping.badAddress': refuses(
    'invalidParameter',
    'windows-facts 5.4',
    "A ping rule's addresses are of the IP version of its protocol.",
    parameter,
  ),
  'guard.badAddress': refuses(
    'invalidParameter',
    'windows-facts 4 (addresses); a range from 0.0.0.0 or :: UNCONFIRMED',
    "A guard's own and remote addresses are addresses, networks or ranges of one IP version.",
    parameter,
  ),
  'ping.foreign': behaves('D12', 'Firewall rules are found by their own name only.'),
  'sa.deleted': behaves('D22', 'Deleting SAs ends those of the one peer only.'),
} as const;
