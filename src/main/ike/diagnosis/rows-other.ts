// Rows about what was left out, spoilt or stopped, and why.
import { isExplained, mainOf, type ProbeName } from './observations.ts';
import { isSpoilt, spoiltBy } from './refusals.ts';
import { row, type CheckRow } from './row.ts';
import { proofSent } from './rows-psk.ts';

export const otherRows: readonly CheckRow[] = [
  row({
    // A late copy of a datagram is enough (C1). Neither the server nor the secret is told by it.
    code: 'exchangeSpoilt',
    asks: ['offer', 'offer'],
    reads: ['probes', 'spoilt'],
    hop: 'proof',
    severity: 'warning',
    confidence: 'answered',
    leavesOut: true,
    when: (seen) => {
      const main = mainOf(seen);
      if (main === null || !isSpoilt(main) || isExplained(seen)) return null;
      return { notify: spoiltBy(main), again: seen.spoilt === null ? 'no' : 'yes' };
    },
  }),
  row({
    code: 'begunAgain',
    asks: ['offer', 'offer'],
    reads: ['probes', 'spoilt'],
    hop: 'proof',
    severity: 'note',
    confidence: 'answered',
    when: (seen) => {
      const main = mainOf(seen);
      return seen.spoilt === null || main === null || isSpoilt(main)
        ? null
        : { notify: spoiltBy(seen.spoilt) };
    },
  }),
  row({
    // strongSwan says so always, Libreswan where a connection has it [src]: a cause that is possible, no more.
    code: 'xauthAnnounced',
    asks: ['offer'],
    reads: ['probes'],
    hop: 'proof',
    severity: 'note',
    confidence: 'answered',
    when: (seen) => {
      const main = proofSent(seen);
      const isRefused = main?.ended === 'error' && main.serverProof === 'none' && !isSpoilt(main);
      return isRefused && main.vendorIds.some(({ name }) => name === 'XAUTH') ? {} : null;
    },
  }),
  row({
    code: 'vpnIsUp',
    asks: [],
    reads: ['address', 'vpn'],
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    leavesOut: true,
    when: ({ vpn, address }) => (vpn === 'up' && address !== null ? {} : null),
  }),
  row({
    code: 'vpnMayBeUp',
    asks: [],
    reads: ['address', 'vpn'],
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    leavesOut: true,
    when: ({ vpn, address }) => (vpn === 'unknown' && address !== null ? {} : null),
  }),
  row({
    code: 'budgetEmpty',
    asks: [],
    reads: ['notMade'],
    hop: 'proposal',
    severity: 'warning',
    confidence: 'local',
    leavesOut: true,
    when: ({ notMade }) => {
      const first = notMade.find(({ probe }) => mainProbes.includes(probe));
      return first === undefined ? null : { seconds: first.waitSeconds };
    },
  }),
  row({
    code: 'lessAsked',
    asks: [],
    reads: ['notMade'],
    hop: 'ikev2',
    severity: 'note',
    confidence: 'local',
    leavesOut: true,
    when: ({ notMade }) => {
      const left = notMade.filter(({ probe }) => !mainProbes.includes(probe) && probe !== 'tunnel');
      const seconds = Math.max(0, ...left.map(({ waitSeconds }) => waitSeconds));
      return left.length === 0 ? null : { seconds };
    },
  }),
  row({
    code: 'timeOver',
    asks: [],
    reads: ['ended'],
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    when: ({ ended }) => (ended === 'timeLimit' ? {} : null),
  }),
  row({
    code: 'stopped',
    asks: [],
    reads: ['ended'],
    hop: 'proof',
    severity: 'warning',
    confidence: 'local',
    when: ({ ended }) => (ended === 'aborted' ? {} : null),
  }),
];

/** Without these there is no verdict. */
const mainProbes: readonly ProbeName[] = ['offer', 'offer4500'];
