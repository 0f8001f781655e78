// Rows about advice (IKEv2) and about what was left out, and why.
import { mainOf, type ProbeName } from './observations.ts';
import type { Row } from './row.ts';

export const otherRows: readonly Row[] = [
  {
    code: 'ikev2Too',
    asks: ['offer', 'ikev2'],
    hop: 'ikev2',
    severity: 'note',
    confidence: 'answered',
    when: (seen) =>
      seen.probes.ikev2?.proposalTaken === true && mainOf(seen)?.reached != null ? {} : null,
  },
  {
    code: 'ikev2Not',
    asks: ['offer', 'ikev2'],
    hop: 'ikev2',
    severity: 'note',
    confidence: 'answered',
    when: ({ probes: { ikev2 } }) =>
      ikev2 !== null && !ikev2.proposalTaken && ikev2.speaksIkev2 !== 'silent' ? {} : null,
  },
  {
    code: 'vpnIsUp',
    asks: [],
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    leavesOut: true,
    when: ({ vpn, address }) => (vpn === 'up' && address !== null ? {} : null),
  },
  {
    code: 'vpnMayBeUp',
    asks: [],
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    leavesOut: true,
    when: ({ vpn, address }) => (vpn === 'unknown' && address !== null ? {} : null),
  },
  {
    code: 'budgetEmpty',
    asks: [],
    hop: 'proposal',
    severity: 'warning',
    confidence: 'local',
    leavesOut: true,
    when: ({ notMade }) => {
      const first = notMade.find(({ probe }) => mainProbes.includes(probe));
      return first === undefined ? null : { seconds: first.waitSeconds };
    },
  },
  {
    code: 'lessAsked',
    asks: [],
    hop: 'ikev2',
    severity: 'note',
    confidence: 'local',
    leavesOut: true,
    when: ({ notMade }) => {
      const left = notMade.filter(({ probe }) => !mainProbes.includes(probe) && probe !== 'tunnel');
      const seconds = Math.max(0, ...left.map(({ waitSeconds }) => waitSeconds));
      return left.length === 0 ? null : { seconds };
    },
  },
  {
    code: 'timeOver',
    asks: [],
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    when: ({ ended }) => (ended === 'timeLimit' ? {} : null),
  },
  {
    code: 'stopped',
    asks: [],
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    when: ({ ended }) => (ended === 'aborted' ? {} : null),
  },
];

/** Without these there is no verdict. */
const mainProbes: readonly ProbeName[] = ['offer', 'offer4500'];
