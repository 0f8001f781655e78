// Rows about the way to the server: its name, its addresses, its two ports.
import { isIpAddress } from '../../../shared/profile/fields.ts';
import { heard, mainOf, outcomesOf, refusals } from './observations.ts';
import { given, type Row } from './row.ts';

export const reachRows: readonly Row[] = [
  {
    code: 'nameFound',
    asks: [],
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
  },
  {
    code: 'addressGiven',
    asks: [],
    hop: 'name',
    severity: 'good',
    confidence: 'local',
    when: ({ asked }) => (isIpAddress(asked.server) ? { server: asked.server } : null),
  },
  {
    code: 'nameNotFound',
    asks: [],
    hop: 'name',
    severity: 'problem',
    confidence: 'answered',
    predicts: 868,
    when: ({ resolved, asked }) =>
      problem(resolved) === 'notFound' ? { server: asked.server } : null,
  },
  {
    code: 'nameUnanswered',
    asks: [],
    hop: 'name',
    severity: 'problem',
    confidence: 'silence',
    predicts: 868,
    when: ({ resolved, asked }) =>
      problem(resolved) === 'unanswered' ? { server: asked.server } : null,
  },
  {
    code: 'noRoute',
    asks: [],
    hop: 'reach',
    severity: 'problem',
    confidence: 'local',
    predicts: 769,
    when: ({ transport, address }) =>
      transport === 'noRoute' || transport === 'badAddress' ? { address: address ?? '' } : null,
  },
  {
    code: 'socketRefused',
    asks: [],
    hop: 'reach',
    severity: 'warning',
    confidence: 'local',
    leavesOut: true,
    when: ({ transport }) =>
      transport === 'forbidden' || transport === 'socketFailed' ? { why: transport } : null,
  },
  {
    code: 'serverReached',
    asks: ['offer'],
    hop: 'reach',
    severity: 'good',
    confidence: 'answered',
    when: (seen) => {
      if (!heard(seen, 500)) return null;
      const times = outcomesOf(seen).flatMap(({ roundTripMs }) => roundTripMs ?? []);
      const milliseconds = times.length === 0 ? 0 : Math.max(1, Math.round(Math.min(...times)));
      return { address: seen.address ?? '', milliseconds };
    },
  },
  {
    code: 'nothingListens',
    asks: ['offer'],
    hop: 'reach',
    severity: 'problem',
    confidence: 'answered',
    predicts: 809,
    when: (seen) =>
      seen.probes.offer !== null && !heard(seen) && refusals(seen, 500) > 0
        ? { address: seen.address ?? '' }
        : null,
  },
  {
    code: 'serverSilent',
    asks: ['offer', 'reach4500', 'otherMethod', 'ikev2', 'aggressive', 'fresh4500'],
    hop: 'reach',
    severity: 'problem',
    confidence: 'silence',
    predicts: 809,
    when: (seen) =>
      seen.probes.offer !== null && !heard(seen) && refusals(seen, 500) === 0
        ? { address: seen.address ?? '' }
        : null,
  },
  {
    code: 'port500Blocked',
    asks: ['offer', 'reach4500'],
    hop: 'reach',
    severity: 'problem',
    confidence: 'silence',
    predicts: 809,
    when: (seen) =>
      seen.probes.offer !== null && !heard(seen, 500) && heard(seen, 4500) ? given : null,
  },
  {
    code: 'port4500Blocked',
    asks: ['offer', 'reach4500'],
    hop: 'reach',
    severity: 'problem',
    confidence: 'silence',
    predicts: 809,
    when: (seen) => {
      const main = mainOf(seen);
      const lost = main?.awaiting === 'message6' && main.port === 4500 && main.ended !== 'error';
      return lost && !heard(seen, 4500) ? given : null;
    },
  },
  {
    code: 'port4500Silent',
    asks: ['offer', 'reach4500'],
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
  },
  {
    code: 'otherAddressSilent',
    asks: ['offer'],
    hop: 'reach',
    severity: 'warning',
    confidence: 'silence',
    when: (seen) => {
      const silent = seen.others.filter(({ answered }) => !answered);
      return silent.length > 0 && heard(seen)
        ? { addresses: silent.map(({ address }) => address).join(', ') }
        : null;
    },
  },
  {
    code: 'otherAddressAnswers',
    asks: ['offer'],
    hop: 'reach',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => {
      const answering = seen.others.filter(({ answered }) => answered);
      return answering.length > 0 && !heard(seen)
        ? { addresses: answering.map(({ address }) => address).join(', ') }
        : null;
    },
  },
];

function problem(resolved: Parameters<Row['when']>[0]['resolved']): string | null {
  return resolved !== null && 'problem' in resolved ? resolved.problem : null;
}
