// Family 25, EAP and the credentials of Windows: what the entry says, against what this Windows can (doctor.md 3.1, 4.8).
import { buildsWithoutPeap } from '../known-updates.ts';
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import { maybe, namesIt } from './by-number.ts';
import { given } from '../../../shared/diagnosis/finding.ts';

/** EAP types: IANA "Method Types". */
const peap = 25;
const mschapv2 = 26;

const serverCertificate = [801, 857, 858, 859, 860, 864, 865, 866];
const userCertificate = [798, 853, 854, 855, 856, 861, 862, 863, 869];

export const eapCauses: readonly CauseOfSeen[] = [
  cause({
    code: 'RW2520',
    name: 'peapOn26h1',
    where: 'here',
    numbers: [619, 691],
    stages: ['signIn'],
    reads: ['host', 'entry'],
    basis: 'agreeing',
    when: ({ host, entry }) => {
      const build = Number(host.windows.split('.')[2]);
      const isSo = build >= buildsWithoutPeap.from && build <= buildsWithoutPeap.to;
      return isSo && typeof entry === 'object' && isEap(entry.connection.eapXml, peap)
        ? { build: String(build) }
        : null;
    },
  }),
  cause({
    // Credential Guard gives no password of Windows to MS-CHAPv2 (learn.microsoft.com, "Considerations and known issues").
    code: 'RW2521',
    name: 'credentialGuard',
    where: 'here',
    numbers: [645, 691],
    stages: ['signIn'],
    reads: ['software', 'entry'],
    basis: 'local',
    when: ({ software, entry }) => {
      if (software.credentialGuard !== true || typeof entry !== 'object') return null;
      const { useWindowsCredentials, methods, eapXml } = entry.connection;
      const byPassword =
        methods.some((each) => each.toLowerCase() === 'mschapv2') ||
        isEap(eapXml, mschapv2) ||
        isEap(eapXml, peap);
      return useWindowsCredentials && byPassword ? given : null;
    },
  }),
  namesIt('RW2522', 'eapMissing', 'here', [850]),
  namesIt('RW2523', 'eapServer', 'server', serverCertificate),
  namesIt('RW2524', 'eapUser', 'here', userCertificate),
  namesIt('RW2525', 'eapUnsupported', 'here', [805, 851, 852]),
  namesIt('RW2526', 'peapNames', 'here', [867]),
  maybe('RW2527', 'eapSavedCredentials', 'here', [826]),
];

/** The outer type: the first that the document names. */
function isEap(xml: string | null, type: number): boolean {
  const [, first] = /<(?:\w+:)?Type(?:\s[^>]*)?>\s*([0-9]+)\s*</.exec(xml ?? '') ?? [];
  return Number(first) === type;
}
