// Rows about the way to the server: its addresses, its two ports.
import { heard, icmpErrors, mainOf, outcomesOf, strangerAt, type Seen } from './observations.ts';
import { given } from '../../../shared/diagnosis/finding.ts';
import { row, type CheckRow } from './row.ts';

export const reachRows: readonly CheckRow[] = [
  row({
    code: 'noRoute',
    asks: [],
    reads: ['address', 'transport'],
    hop: 'reach',
    severity: 'problem',
    confidence: 'local',
    predicts: 769,
    when: ({ transport, address }) =>
      transport === 'noRoute' || transport === 'badAddress' ? { address: address ?? '' } : null,
  }),
  row({
    code: 'socketRefused',
    asks: [],
    reads: ['transport'],
    hop: 'reach',
    severity: 'warning',
    confidence: 'local',
    leavesOut: true,
    when: ({ transport }) =>
      transport === 'forbidden' || transport === 'socketFailed' ? { why: transport } : null,
  }),
  row({
    code: 'serverReached',
    asks: ['offer'],
    reads: ['address', 'probes'],
    hop: 'reach',
    severity: 'good',
    confidence: 'answered',
    when: (seen) => {
      if (!heard(seen, 500)) return null;
      const times = outcomesOf(seen).flatMap(({ roundTripMs }) => roundTripMs ?? []);
      const milliseconds = times.length === 0 ? 0 : Math.max(1, Math.round(Math.min(...times)));
      return { address: seen.address ?? '', milliseconds };
    },
  }),
  row({
    code: 'nothingListens',
    asks: ['offer'],
    reads: ['address', 'probes'],
    hop: 'reach',
    severity: 'problem',
    confidence: 'answered',
    predicts: 809,
    when: (seen) =>
      isUnheard(seen) && icmpErrors(seen, 500, 'refused') > 0
        ? { address: seen.address ?? '' }
        : null,
  }),
  row({
    // C7: an answer, and not the server's: a firewall in front of it, or on the way.
    code: 'wayProhibited',
    asks: ['offer'],
    reads: ['address', 'probes'],
    hop: 'reach',
    severity: 'problem',
    confidence: 'answered',
    predicts: 809,
    when: (seen) =>
      isUnheard(seen) &&
      icmpErrors(seen, 500, 'refused') === 0 &&
      icmpErrors(seen, 500, 'prohibited') > 0
        ? { address: seen.address ?? '' }
        : null,
  }),
  row({
    code: 'notIke',
    asks: ['offer'],
    reads: ['address', 'probes'],
    hop: 'reach',
    severity: 'problem',
    confidence: 'answered',
    predicts: 809,
    when: (seen) => {
      const how = strangerAt(seen);
      return how === null ? null : { address: seen.address ?? '', how };
    },
  }),
  row({
    code: 'serverSilent',
    asks: ['offer', 'reach4500', 'otherMethod', 'ikev2', 'aggressive', 'fresh4500'],
    reads: ['address', 'probes'],
    hop: 'reach',
    severity: 'problem',
    confidence: 'silence',
    predicts: 809,
    when: (seen) =>
      isUnheard(seen) &&
      strangerAt(seen) === null &&
      icmpErrors(seen, 500, 'refused') === 0 &&
      icmpErrors(seen, 500, 'prohibited') === 0
        ? { address: seen.address ?? '' }
        : null,
  }),
  row({
    code: 'port500Blocked',
    asks: ['offer', 'reach4500'],
    reads: ['probes'],
    hop: 'reach',
    severity: 'problem',
    confidence: 'silence',
    predicts: 809,
    when: (seen) =>
      seen.probes.offer !== null && !heard(seen, 500) && heard(seen, 4500) ? given : null,
  }),
  row({
    // Windows begins on 500, and changes to 4500 behind NAT only.
    code: 'port500Unsteady',
    asks: ['offer', 'offer4500'],
    reads: ['probes'],
    hop: 'reach',
    severity: 'warning',
    confidence: 'silence',
    when: (seen) => {
      const { offer, offer4500 } = seen.probes;
      const proved = offer4500?.serverProof === 'verified';
      return proved && heard(seen, 500) && offer?.serverProof !== 'verified' ? given : null;
    },
  }),
  row({
    code: 'port4500Blocked',
    asks: ['offer', 'reach4500'],
    reads: ['probes'],
    hop: 'reach',
    severity: 'problem',
    confidence: 'silence',
    predicts: 809,
    when: (seen) => {
      const main = mainOf(seen);
      const lost = main?.awaiting === 'message6' && main.port === 4500 && main.ended !== 'error';
      return lost && !heard(seen, 4500) ? given : null;
    },
  }),
  row({
    code: 'port4500Silent',
    asks: ['offer', 'reach4500'],
    reads: ['probes'],
    hop: 'reach',
    severity: 'note',
    confidence: 'silence',
    when: (seen) => {
      const main = mainOf(seen);
      // Where 500 is mute to main mode as well, 4500 need not be blocked (C14): the server does not answer what it does not want.
      const answers = main?.port === 500 && main.answeredFrom.includes(500);
      return seen.probes.reach4500 !== null && answers && !heard(seen, 4500) ? given : null;
    },
  }),
  row({
    code: 'otherAddressSilent',
    asks: ['offer'],
    reads: ['probes', 'others'],
    hop: 'reach',
    severity: 'warning',
    confidence: 'silence',
    when: (seen) => {
      const silent = seen.others.filter(({ answered }) => !answered);
      return silent.length > 0 && heard(seen)
        ? { addresses: silent.map(({ address }) => address).join(', ') }
        : null;
    },
  }),
  row({
    code: 'otherAddressAnswers',
    asks: ['offer'],
    reads: ['probes', 'others'],
    hop: 'reach',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => {
      const answering = seen.others.filter(({ answered }) => answered);
      return answering.length > 0 && !heard(seen)
        ? { addresses: answering.map(({ address }) => address).join(', ') }
        : null;
    },
  }),
  row({
    // C20. Whether it would let anybody sign in is not tried.
    code: 'plainL2tpAnswers',
    asks: ['offer', 'plainL2tp'],
    reads: ['probes'],
    hop: 'reach',
    severity: 'warning',
    confidence: 'answered',
    when: ({ probes: { plainL2tp } }) => (plainL2tp?.answered === true ? given : null),
  }),
];

/** It was asked, and nothing of IKE came back. */
function isUnheard(seen: Seen<'probes'>): boolean {
  return seen.probes.offer !== null && !heard(seen);
}
