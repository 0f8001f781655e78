// Rows about what the server says to our certificate.
import type { MainModeOutcome } from '../exchange/machine.ts';
import { mainOf, type Observations } from './observations.ts';
import type { Row } from './row.ts';
import { isMute, lostOn4500, proofSent } from './rows-psk.ts';

export const ownCertificateRows: readonly Row[] = [
  {
    code: 'certificateRefused',
    asks: ['offer'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) => {
      const main = atCertificateProof(seen);
      if (main?.ended !== 'error') return null;
      if (main.serverProof === 'failed' || main.serverProof === 'noCertificate') return null;
      const notify = main.notifies.find((each) => each.isError && each.awaiting === 'message6');
      return { notify: notify?.name ?? 'unreadable' };
    },
  },
  {
    code: 'certificateNoAnswer',
    asks: ['offer'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'silence',
    predicts: 809,
    when: (seen) => {
      const main = atCertificateProof(seen);
      return main !== null && isMute(main) && !lostOn4500(seen, main) ? {} : null;
    },
  },
  {
    code: 'authorityNotRequested',
    asks: ['offer'],
    hop: 'proof',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => {
      if (seen.authorityFits !== false) return null;
      const names = (mainOf(seen)?.requestedAuthorities ?? []).flatMap(({ name }) => name ?? []);
      return { authorities: names.join('; ') };
    },
  },
  {
    code: 'certificateNotTested',
    asks: ['offer'],
    hop: 'proof',
    severity: 'note',
    confidence: 'local',
    leavesOut: true,
    when: ({ asked, address }) =>
      asked.method === 'certificate' && asked.noProof !== null && address !== null
        ? { why: asked.noProof }
        : null,
  },
];

/** The main mode when message 5 was sent with a certificate, else null. */
export function atCertificateProof(seen: Observations): MainModeOutcome | null {
  return seen.asked.method === 'certificate' ? proofSent(seen) : null;
}
