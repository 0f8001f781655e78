// Rows about the server's name, and how the name servers answered (C16).
import { isIpAddress } from '../../../shared/profile/fields.ts';
import type { Observations } from './observations.ts';
import { row, type CheckRow } from './row.ts';

export const nameRows: readonly CheckRow[] = [
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
    code: 'nameRefused',
    asks: [],
    reads: ['asked', 'resolved'],
    hop: 'name',
    severity: 'problem',
    confidence: 'answered',
    predicts: 868,
    when: ({ resolved, asked }) =>
      problem(resolved) === 'refused' ? { server: asked.server } : null,
  }),
  row({
    code: 'nameServerFailed',
    asks: [],
    reads: ['asked', 'resolved'],
    hop: 'name',
    severity: 'problem',
    confidence: 'answered',
    predicts: 868,
    when: ({ resolved, asked }) =>
      problem(resolved) === 'failed' ? { server: asked.server } : null,
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
];

function problem(resolved: Observations['resolved']): string | null {
  return resolved !== null && 'problem' in resolved ? resolved.problem : null;
}
