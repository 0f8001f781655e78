// Family 29: what nothing but the number tells. Each gives way to every other cause that holds and leads to one of its numbers.
import type { Place } from '../../../shared/diagnosis/cause.ts';
import type { CauseOfSeen } from '../cause-of-seen.ts';
import { allNumbers } from '../numbers.ts';
import { maybe } from './by-number.ts';

/** By the senses of numbers.ts: numbers that mean the same have the same cause. */
const leftOver: readonly (readonly [string, string, Place, readonly string[]])[] = [
  ['RW2901', 'stillWorking', 'here', ['stillWorking', 'ikePending']],
  [
    'RW2902',
    'connectionFileDamaged',
    'here',
    ['settingsUnreadable', 'settingsUnwritable', 'settingsDamaged', 'settingMissing'],
  ],
  ['RW2903', 'portStuck', 'here', ['portInUse', 'alreadyConnecting', 'deviceMissing']],
  [
    'RW2904',
    'disconnectedHere',
    'here',
    [
      'disconnectedByUser',
      'idle',
      'userSignedOut',
      'userSwitched',
      'rasManStopped',
      'ikeDeletedHere',
    ],
  ],
  [
    'RW2905',
    'otherKindOfNumber',
    'here',
    ['phoneLine', 'smartCard', 'connectionSharing', 'broadband', 'otherVpnType'],
  ],
  [
    'RW2906',
    'noCauseNamed',
    'here',
    ['unknownError', 'negotiationError', 'automaticFailed', 'refused', 'ikeGeneral', 'ikeUnknown'],
  ],
  [
    'RW2907',
    'windowsBusy',
    'here',
    ['windowsBusy', 'temporaryFailure', 'ikeQueued', 'ikeMemory', 'ikeLoad', 'ikeStopping'],
  ],
  [
    'RW2908',
    'serviceTrouble',
    'here',
    [
      ...['rasManNotStarted', 'couldNotEncrypt', 'noPolicy', 'ipsecServicesOff', 'serviceDisabled'],
      ...['serviceNotStarted', 'serviceDependency', 'ikeNoRule', 'ikePolicyChanged', 'ikeDisabled'],
    ],
  ],
  ['RW2909', 'harmlessNumber', 'here', ['ikeHarmless', 'ikeMarker', 'ikeUnencrypted']],
  [
    'RW2910',
    'keyDiffers',
    'server',
    [
      ...['serverNotAuthenticated', 'processingError', 'badKey'],
      ...['ikeCredentials', 'ikeHash', 'ikeUnreadable'],
    ],
  ],
  [
    'RW2911',
    'certificateTrouble',
    'here',
    [
      ...['noCertificate', 'noOwnCertificate', 'serverCertificateFailed', 'badCertificate'],
      ...['certificateNotOfServer', 'serverUsage', 'fileKey', 'certificateDates', 'ikeKeyUsage'],
      ...['authorityUntrusted', 'certificateRevoked', 'ikeCertificateType', 'ikeNoPrivateKey'],
      ...['ikeSignature', 'ikeNoPublicKey', 'serverSentNoCertificate', 'ikeKeyTooSmall'],
      ...['ikeChain', 'ikeAddressProof'],
    ],
  ],
  [
    'RW2912',
    'revocationUnchecked',
    'network',
    ['revocationUnknown', 'ikeOwnRevocation', 'ikeServerRevocation'],
  ],
  [
    'RW2913',
    'proposalsDiffer',
    'server',
    [
      ...['noCommonProposal', 'ikeAttributes', 'ikeKeyExchange', 'ikePolicyMatch', 'ikeAlgorithm'],
      ...['ikeIdentity', 'ikeMethods', 'ikeVersion', 'ikeLifetime'],
    ],
  ],
  ['RW2914', 'serverMessageStrange', 'server', ['ikeMessage']],
  ['RW2915', 'kerberosTried', 'here', ['ikeKerberos', 'ikeNotAuthorized']],
  [
    'RW2916',
    'negotiationEnded',
    'server',
    [
      ...['ikeEndedByServer', 'ikeEndedEarly', 'ikeRekey', 'ikeCookie', 'ikeExpired'],
      ...['ikeServerGone', 'ikeRateLimit'],
    ],
  ],
  [
    'RW2917',
    'linkNotSetUp',
    'here',
    [
      ...['invalidParameter', 'ikeNoMainModePolicy', 'ikeNoAssociation', 'ikePolicyInvalid'],
      ...['ikeLimit', 'ikeMainModeUnfit', 'ikeTooManyFilters', 'ikeCoexistence'],
    ],
  ],
  [
    'RW2918',
    'packetsDropped',
    'server',
    ['ipsecPacket', 'ipsecReplay', 'ipsecIntegrity', 'ipsecThrottle'],
  ],
  ['RW2919', 'connectionGone', 'here', ['connectionNotFound']],
  [
    'RW2920',
    'noAnswerCame',
    'network',
    [
      ...['serverBusy', 'serverNotAnswering', 'unreachable', 'negotiationTimedOut'],
      ...['serverNotResponding', 'nameNotResolved', 'ikeTimedOut', 'ikeNoResponse'],
    ],
  ],
];

/** @param others all other causes */
export function leftOverCauses(others: readonly CauseOfSeen[]): readonly CauseOfSeen[] {
  return leftOver.map(([code, name, where, senses]) => {
    const numbers = allNumbers
      .filter(({ sense }) => senses.includes(sense))
      .map((each) => each.number);
    const before = others.filter((row) => row.numbers.some((each) => numbers.includes(each)));
    return maybe(
      code,
      name,
      where,
      numbers,
      before.map((row) => row.code),
    );
  });
}
