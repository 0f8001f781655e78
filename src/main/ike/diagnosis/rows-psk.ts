// Rows about the pre-shared key: proved right, refused, no answer; never more than was proved.
import type { MainModeOutcome } from '../exchange/outcomes.ts';
import { heard, mainOf, type Seen } from './observations.ts';
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
    // HASH(1) of the refusal verifies: whoever refuses has our key. So it is not the key that is refused.
    code: 'pskKnownButRefused',
    asks: ['offer', 'aggressive'],
    reads: ['asked', 'probes'],
    hop: 'proof',
    severity: 'problem',
    confidence: 'proved',
    predicts: 789,
    when: (seen) => {
      const notify = refusedBy(atProof(seen), 'authenticated');
      const aggressive = seen.probes.aggressive?.answered === true ? 'yes' : 'no';
      return notify === null ? null : { notify, aggressive };
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
      if (refusedBy(main, 'authenticated') !== null) return null;
      const first = main.notifies.find((each) => each.isError && each.awaiting === 'message6');
      return { notify: first?.name ?? 'unreadable', milliseconds: Math.round(first?.atMs ?? 0) };
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

/** An error that came so protected instead of message 6, by its name. */
function refusedBy(
  main: MainModeOutcome | null,
  protection: 'authenticated' | 'encrypted' | 'clear' | 'undecryptable',
): string | null {
  if (main === null || main.ended !== 'error') return null;
  const found = main.notifies.find(
    (each) => each.isError && each.awaiting === 'message6' && each.protection === protection,
  );
  return found === undefined ? null : (found.name ?? String(found.type ?? 'DELETE'));
}

export function isMute({ ended, serverProof }: MainModeOutcome): boolean {
  return (ended === 'timeout' || ended === 'refused') && serverProof === 'none';
}

/** Nothing ever came from 4500: then it is the port that does not answer, not the proof (row port4500Blocked). */
export function lostOn4500(seen: Seen<'probes'>, main: MainModeOutcome): boolean {
  return main.port === 4500 && !heard(seen, 4500);
}
