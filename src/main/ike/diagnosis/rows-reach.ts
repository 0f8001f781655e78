// Rows about the way to the server: its name, its addresses, its two ports.
import { isIpAddress } from '../../../shared/profile/fields.ts';
import { heard, mainOf, outcomesOf, refusals, type Observations } from './observations.ts';
import { given } from '../../../shared/diagnosis/finding.ts';
import { row, type CheckRow } from './row.ts';

export const reachRows: readonly CheckRow[] = [
  row({
    code: 'nameFound',
    asks: [],
    reads: ['asked', 'resolved'],
    hop: 'name',
    severity: 'good',
    confidence: 'local',
    when: ({ resolved, asked }) =>
      resolved !== null && 'addresses' in resolved && !isIpAddress(asked.server)
        ? {
            server: asked.server,
            addresses: resolved.addresses.map(({ address }) => address).join(', '),
          }
        : null,
  }),
  row({
    code: 'addressGiven',
    asks: [],
    reads: ['asked'],
    hop: 'name',
    severity: 'good',
    confidence: 'local',
    when: ({ asked }) => (isIpAddress(asked.server) ? { server: asked.server } : null),
  }),
  row({
    code: 'nameNotFound',
    asks: [],
    reads: ['asked', 'resolved'],
    hop: 'name',
    severity: 'problem',
    confidence: 'answered',
    predicts: 868,
    when: ({ resolved, asked }) =>
      problem(resolved) === 'notFound' ? { server: asked.server } : null,
  }),
  row({
    code: 'nameUnanswered',
    asks: [],
    reads: ['asked', 'resolved'],
    hop: 'name',
    severity: 'problem',
    confidence: 'silence',
    predicts: 868,
    when: ({ resolved, asked }) =>
      problem(resolved) === 'unanswered' ? { server: asked.server } : null,
  }),
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
      seen.probes.offer !== null && !heard(seen) && refusals(seen, 500) > 0
        ? { address: seen.address ?? '' }
        : null,
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
      seen.probes.offer !== null && !heard(seen) && refusals(seen, 500) === 0
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
    when: (seen) =>
      seen.probes.reach4500 !== null &&
      heard(seen, 500) &&
      !heard(seen, 4500) &&
      mainOf(seen)?.port === 500
        ? given
        : null,
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

function problem(resolved: Observations['resolved']): string | null {
  return resolved !== null && 'problem' in resolved ? resolved.problem : null;
}
