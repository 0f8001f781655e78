// Rows about what the server says to our certificate.
import type { MainModeOutcome } from '../exchange/outcomes.ts';
import { mainOf, type Seen } from './observations.ts';
import { refusalIn } from './refusals.ts';
import { row, type CheckRow } from './row.ts';
import { isMute, lostOn4500, proofSent } from './rows-psk.ts';

export const ownCertificateRows: readonly CheckRow[] = [
  row({
    code: 'certificateRefused',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) => {
      const main = atCertificateProof(seen);
      if (main?.ended !== 'error') return null;
      if (main.serverProof === 'failed' || main.serverProof === 'noCertificate') return null;
      const refusal = refusalIn(main);
      return refusal === null ? null : { notify: refusal.name ?? 'unreadable' };
    },
  }),
  row({
    code: 'certificateNoAnswer',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'silence',
    predicts: 809,
    when: (seen) => {
      const main = atCertificateProof(seen);
      if (main === null || !isMute(main) || lostOn4500(seen, main)) return null;
      const inPieces = main.trace.some(({ what }) => what === 'message5 fragment');
      return { pieces: inPieces ? 'yes' : 'no' };
    },
  }),
  row({
    code: 'authorityNotRequested',
    asks: ['offer'],
    reads: ['probes', 'authorityFits'],
    hop: 'proof',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => {
      if (seen.authorityFits !== false) return null;
      const names = (mainOf(seen)?.requestedAuthorities ?? []).flatMap(({ name }) => name ?? []);
      return { authorities: names.join('; ') };
    },
  }),
  row({
    code: 'certificateNotTested',
    asks: ['offer'],
    reads: ['asked', 'address'],
    hop: 'proof',
    severity: 'note',
    confidence: 'local',
    leavesOut: true,
    when: ({ asked, address }) =>
      asked.method === 'certificate' && asked.noProof !== null && address !== null
        ? { why: asked.noProof }
        : null,
  }),
];

/** The main mode when message 5 was sent with a certificate, else null. */
export function atCertificateProof(seen: Seen<'asked' | 'probes'>): MainModeOutcome | null {
  return seen.asked.method === 'certificate' ? proofSent(seen) : null;
}
