// Family 26: L2TP and PPP inside the encrypted link, as the server check saw them (doctor.md 2 F12, 3.1, 3.2).
import { said } from '../server-said.ts';
import { cause, type CauseOfSeen } from '../cause-of-seen.ts';
import { ended, maybe, namesIt } from './by-number.ts';
import { given } from '../../../shared/diagnosis/finding.ts';

const closed = [619, 628, 629, 734, 736];
const mute = [638, 718, 721];

export const pppCauses: readonly CauseOfSeen[] = [
  cause({
    code: 'RW2601',
    name: 'pppEnded',
    where: 'server',
    numbers: [...closed, 718],
    stages: ['signIn'],
    reads: ['server'],
    basis: 'answered',
    when: ({ server }) => (said(server, 'pppHungUp') === null ? null : given),
  }),
  maybe('RW2602', 'pppEndedByNumber', 'server', closed, ['RW2601', 'RW2608', 'RW2610']),
  cause({
    code: 'RW2603',
    name: 'noAddress',
    where: 'server',
    numbers: [720, 735, 738],
    stages: ['signIn'],
    reads: ['server'],
    basis: ({ server }) => (said(server, 'addressRefused') === null ? 'silence' : 'proved'),
    when: ({ server }) => (said(server, 'addressRefused', 'addressSilent') === null ? null : given),
  }),
  namesIt('RW2604', 'addressNotGiven', 'server', [735, 738], ['RW2603']),
  cause({
    // PAP and CHAP give no keys for MPPE, which "required" asks for (windows-facts 7). For L2TP UNCONFIRMED.
    code: 'RW2605',
    name: 'noMppeKeys',
    where: 'here',
    numbers: [742],
    stages: ['link', 'signIn'],
    reads: ['entry', 'dial'],
    basis: 'agreeing',
    when: ({ entry, dial }) => {
      if (typeof entry !== 'object' || !ended(dial, [742])) return null;
      const { methods, encryption } = entry.connection;
      const keyless = methods.length > 0 && methods.every((each) => /^(?:pap|chap)$/i.test(each));
      return keyless && encryption !== 'NoEncryption' && encryption !== 'Optional'
        ? { methods: methods.join(', ') }
        : null;
    },
  }),
  cause({
    code: 'RW2606',
    name: 'methodWithoutKeys',
    where: 'server',
    numbers: [742],
    stages: ['signIn'],
    reads: ['server'],
    basis: 'answered',
    dependsOn: ['RW2605'],
    when: ({ server }) => {
      const weak = said(server, 'encryptionWithoutKeys');
      return weak === null ? null : { method: String(weak['method']).toUpperCase() };
    },
  }),
  cause({
    code: 'RW2607',
    name: 'encryptionTooWeak',
    where: 'server',
    numbers: [741],
    stages: ['signIn'],
    reads: ['server'],
    basis: 'answered',
    when: ({ server }) => {
      const weak = said(server, 'mppeTooWeak');
      return weak === null ? null : { bits: String(weak['bits']) };
    },
  }),
  cause({
    code: 'RW2608',
    name: 'l2tpRefused',
    where: 'server',
    numbers: [619, 628, 629, 651, 676, 678, 792, 808, 809],
    stages: ['link', 'signIn'],
    reads: ['server'],
    basis: 'answered',
    when: ({ server }) => {
      const refusal = said(server, 'l2tpRefused', 'l2tpNoCall', 'l2tpSecretWanted');
      return refusal === null ? null : { text: refusal['text'] ?? 'none' };
    },
  }),
  cause({
    code: 'RW2609',
    name: 'l2tpSilent',
    where: 'server',
    numbers: [651, 678, 718, 721, 789, 809],
    stages: ['link'],
    reads: ['server'],
    basis: 'silence',
    when: ({ server }) => (said(server, 'l2tpSilent') === null ? null : given),
  }),
  cause({
    code: 'RW2610',
    name: 'espTakenBack',
    where: 'server',
    numbers: [619, 651, 789, 792, 809, 13807],
    stages: ['link'],
    reads: ['server'],
    basis: 'answered',
    when: ({ server }) => (said(server, 'espTakenBack') === null ? null : given),
  }),
  cause({
    code: 'RW2611',
    name: 'pppSilent',
    where: 'server',
    numbers: [...mute, 619],
    stages: ['signIn'],
    reads: ['server'],
    basis: 'silence',
    when: ({ server }) => (said(server, 'pppSilent') === null ? null : given),
  }),
  cause({
    // A server that waits for another (RADIUS, a second factor) is as silent as a packet that vanished.
    code: 'RW2612',
    name: 'wayTooNarrow',
    where: 'network',
    numbers: mute,
    stages: ['signIn'],
    reads: ['server'],
    basis: 'silence',
    when: ({ server }) => (said(server, 'userNoAnswer') === null ? null : given),
  }),
  maybe('RW2613', 'pppUnanswered', 'server', mute, ['RW2609', 'RW2611', 'RW2612']),
  maybe('RW2614', 'pppOptions', 'server', [720, 732, 733, 737], ['RW2603', 'RW2620', 'RW2621']),
  cause({
    // Anybody can reach such a server without IPsec, and most people connect all the same: it counts for this number alone.
    code: 'RW2615',
    name: 'plainL2tp',
    where: 'server',
    numbers: [13_916],
    stages: ['link', 'up'],
    reads: ['server', 'dial'],
    basis: 'agreeing',
    when: ({ server, dial }) =>
      said(server, 'plainL2tpAnswers') !== null && ended(dial, [13_916]) ? given : null,
  }),
  maybe('RW2616', 'answersInClear', 'server', [13_916], ['RW2615']),
];
