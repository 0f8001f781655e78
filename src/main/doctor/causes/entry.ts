// Family 22: the connection as it stands in Windows (doctor.md 2 F4 and F19, 3.1).
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import { ended, maybe } from './by-number.ts';
import { said } from '../server-said.ts';
import type { Entry } from '../seen.ts';
import { given, type Evidence } from '../../../shared/diagnosis/finding.ts';

/** What a dial ends in that looks for a certificate and finds none that serves. */
const noCertificate = [628, 766, 786, 789, 13806];
/** No method that both ends take. */
const methodNumbers = [628, 691, 734, 919];
const unusable = [621, 622, 623, 624, 625, 627];

export const entryCauses: readonly CauseOfSeen[] = [
  cause({
    code: 'RW2201',
    name: 'entryMissing',
    where: 'here',
    numbers: unusable,
    stages: ['before'],
    reads: ['entry'],
    basis: 'local',
    when: ({ entry }) => (entry === 'missing' ? given : null),
  }),
  cause({
    code: 'RW2202',
    name: 'entryTroubled',
    where: 'here',
    numbers: unusable,
    stages: ['before'],
    reads: ['entry'],
    basis: 'local',
    when: ({ entry }) => (entry === 'troubled' ? given : null),
  }),
  cause({
    // A key that the server proves is a key that is meant; without its proof the entry may well mean certificates.
    code: 'RW2203',
    name: 'certificateModeByMistake',
    where: 'here',
    numbers: noCertificate,
    stages: ['link'],
    reads: ['entry', 'server'],
    basis: 'local',
    when: ({ entry, server }) =>
      typeof entry === 'object' &&
      entry.connection.ipsecAuthentication === 'certificate' &&
      said(server, 'pskProved') !== null
        ? given
        : null,
  }),
  ofEntry(
    'RW2204',
    'notL2tp',
    [789, 800, 806, 809, 825, 868, 13801, 13868],
    ({ connection: { tunnelType } }) => (/^l2tp$/i.test(tunnelType) ? null : { type: tunnelType }),
  ),
  cause({
    // One method alone is what a set-up makes: it is a sign only where the server asks for another.
    code: 'RW2205',
    name: 'methodsTooNarrow',
    where: 'here',
    numbers: methodNumbers,
    stages: ['signIn'],
    reads: ['entry', 'server'],
    basis: 'answered',
    when: ({ entry, server }) => {
      if (typeof entry !== 'object' || said(server, 'pppMethodRefused') === null) return null;
      const { methods } = entry.connection;
      const [only] = methods;
      return methods.length === 1 && only !== undefined && !/^eap$/i.test(only)
        ? { method: only }
        : null;
    },
  }),
  cause({
    // Maximum wants AES-256 of the IPsec layer; servers that give AES-128 end in 741 or 742.
    code: 'RW2206',
    name: 'encryptionTooHigh',
    where: 'here',
    numbers: [741, 742],
    stages: ['link', 'signIn'],
    reads: ['entry', 'dial'],
    basis: 'agreeing',
    when: ({ entry, dial }) =>
      typeof entry === 'object' &&
      entry.connection.encryption === 'Maximum' &&
      ended(dial, [741, 742])
        ? given
        : null,
  }),
  ofEntry('RW2208', 'managedEntry', [], ({ provisioningAuthority }) =>
    provisioningAuthority === '' ? null : { authority: provisioningAuthority },
  ),
  ofEntry('RW2209', 'alreadyUp', [633, 756], ({ connected }) => (connected ? given : null)),
  cause({
    code: 'RW2210',
    name: 'windowsCredentials',
    where: 'here',
    numbers: [691],
    stages: ['signIn'],
    reads: ['entry', 'dial'],
    basis: 'agreeing',
    when: ({ entry, dial }) =>
      typeof entry === 'object' && entry.connection.useWindowsCredentials && ended(dial, [691])
        ? given
        : null,
  }),
  maybe('RW2211', 'portInUse', 'here', [633], ['RW2209', 'RW2701']),
];

function ofEntry(
  code: string,
  name: string,
  numbers: readonly number[],
  when: (entry: Entry) => Evidence | null,
): CauseOfSeen {
  return cause({
    ...{ code, name, numbers },
    where: 'here',
    stages: ['before', 'link'],
    reads: ['entry'],
    basis: 'local',
    when: ({ entry }) => (typeof entry === 'object' ? when(entry) : null),
  });
}
