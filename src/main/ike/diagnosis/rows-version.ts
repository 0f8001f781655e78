// Rows about the version of IKE: none of ours, or IKEv2 as well, which is advice.
import { mainOf, refusesVersion1 } from './observations.ts';
import { row, type CheckRow } from './row.ts';

export const versionRows: readonly CheckRow[] = [
  row({
    // strongSwan is built without IKEv1 from 6.1 on unless told otherwise; Libreswan 5 can be told to refuse it (C21).
    code: 'ikev1NotBuilt',
    asks: ['offer', 'ikev2'],
    reads: ['probes'],
    hop: 'proposal',
    severity: 'problem',
    confidence: 'answered',
    when: (seen) => {
      if (!refusesVersion1(seen)) return null;
      return { ikev2: seen.probes.ikev2?.proposalTaken === true ? 'yes' : 'no' };
    },
  }),
  row({
    code: 'ikev2Too',
    asks: ['offer', 'ikev2'],
    reads: ['probes'],
    hop: 'ikev2',
    severity: 'note',
    confidence: 'answered',
    when: (seen) =>
      seen.probes.ikev2?.proposalTaken === true && mainOf(seen)?.reached != null ? {} : null,
  }),
  row({
    code: 'ikev2Not',
    asks: ['offer', 'ikev2'],
    reads: ['probes'],
    hop: 'ikev2',
    severity: 'note',
    confidence: 'answered',
    when: ({ probes: { ikev2 } }) =>
      ikev2?.ended === 'error' && !ikev2.proposalTaken && ikev2.speaksIkev2 !== 'silent'
        ? {}
        : null,
  }),
];
