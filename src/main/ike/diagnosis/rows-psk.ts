// Rows about the pre-shared key: proved right, refused, no answer; never more than was proved.
import type { MainModeOutcome, SeenNotify } from '../exchange/outcomes.ts';
import { heard, mainOf, type Seen } from './observations.ts';
import { refusalIn } from './refusals.ts';
import { row, type CheckRow } from './row.ts';

export const pskRows: readonly CheckRow[] = [
  row({
    code: 'pskProved',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'proof',
    severity: 'good',
    confidence: 'proved',
    when: (seen) => (atProof(seen)?.serverProof === 'verified' ? {} : null),
  }),
  row({
    // HASH(1) of the refusal verifies: whoever refuses has our key. So it is not the key that is refused. But who changes message 1 or 5
    // on the way can bring the refusal about, and so it is no more than an answer (D43).
    code: 'pskKnownButRefused',
    asks: ['offer', 'aggressive'],
    reads: ['asked', 'probes'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) => {
      const main = atProof(seen);
      if (main?.ended !== 'error') return null;
      const refusal = refusalIn(main, 'authenticated');
      const aggressive = seen.probes.aggressive?.answered === true ? 'yes' : 'no';
      return refusal === null ? null : { notify: nameOf(refusal), aggressive };
    },
  }),
  row({
    code: 'pskRefused',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) => {
      const main = atProof(seen);
      if (main === null || main.ended !== 'error' || main.serverProof === 'failed') return null;
      const refusal = refusalIn(main);
      if (refusal === null || refusalIn(main, 'authenticated') !== null) return null;
      return { notify: nameOf(refusal), milliseconds: Math.round(refusal.atMs) };
    },
  }),
  row({
    code: 'pskProofFailed',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) => (atProof(seen)?.serverProof === 'failed' ? {} : null),
  }),
  row({
    code: 'pskNoAnswer',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'silence',
    predicts: 789,
    when: (seen) => {
      const main = atProof(seen);
      if (main === null || !isMute(main) || lostOn4500(seen, main)) return null;
      // Its message 4 again and again: it has not understood our message 5.
      return { repeats: main.ignored.duplicates };
    },
  }),
  row({
    code: 'pskNotTested',
    asks: ['offer'],
    reads: ['asked', 'address'],
    hop: 'proof',
    severity: 'note',
    confidence: 'local',
    leavesOut: true,
    when: (seen) =>
      seen.asked.method === 'psk' && seen.asked.noProof !== null && seen.address !== null
        ? { why: seen.asked.noProof }
        : null,
  }),
];

/** The main mode when message 5 was sent with a PSK, else null. */
function atProof(seen: Seen<'asked' | 'probes'>): MainModeOutcome | null {
  return seen.asked.method === 'psk' ? proofSent(seen) : null;
}

/** The main mode when our own proof was sent, else null. */
export function proofSent(seen: Seen<'probes'>): MainModeOutcome | null {
  const main = mainOf(seen);
  if (main === null) return null;
  return main.awaiting === 'message6' || main.reached === 'message6' ? main : null;
}

function nameOf({ name, type }: SeenNotify): string {
  return name ?? (type === null ? 'unreadable' : String(type));
}

export function isMute({ ended, serverProof }: MainModeOutcome): boolean {
  return (ended === 'timeout' || ended === 'refused') && serverProof === 'none';
}

/** Nothing ever came from 4500: then it is the port that does not answer, not the proof (row port4500Blocked). */
export function lostOn4500(seen: Seen<'probes'>, main: MainModeOutcome): boolean {
  return main.port === 4500 && !heard(seen, 4500);
}
