// Rows about the offer: what the server took of it, or what it wants instead.
import { policyWords, ruleWords } from '../../../shared/offers/chosen-proposals.ts';
import type { Proposal } from '../../../shared/offers/proposal.ts';
import type { Kind } from '../../../shared/profile/kind.ts';
import {
  isExplained,
  mainOf,
  notTaken,
  refusesVersion1,
  strangerAt,
  takenAnyhow,
  takenByMainMode,
  wantsAggressive,
  type Seen,
} from './observations.ts';
import { given, type Confidence, type Evidence } from '../../../shared/diagnosis/finding.ts';
import { isSpoilt, refusalIn } from './refusals.ts';
import { row, type CheckRow } from './row.ts';

/** What of a profile can offer a proposal, in words; null: nothing can. */
const fitting: Readonly<Record<Kind, (wanted: Proposal) => string | null>> = {
  l2tp: policyWords,
  ipsec: ruleWords,
};

export const proposalRows: readonly CheckRow[] = [
  row({
    code: 'proposalTaken',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'proposal',
    severity: 'good',
    confidence: 'answered',
    when: (seen) => {
      const chosen = mainOf(seen)?.chosen ?? null;
      return chosen === null
        ? null
        : { ...wordsOf(chosen.proposal), place: chosen.index + 1, list: listOf(seen) };
    },
  }),
  row({
    code: 'weakProposalTaken',
    asks: ['offer'],
    reads: ['probes'],
    hop: 'proposal',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => {
      const proposal = mainOf(seen)?.chosen?.proposal;
      return proposal !== undefined && isWeak(proposal) ? wordsOf(proposal) : null;
    },
  }),
  row({
    code: 'serverWantsOther',
    asks: ['offer', 'wide'],
    reads: ['asked', 'probes'],
    hop: 'proposal',
    severity: 'problem',
    confidence: asRefused,
    predicts: 789,
    when: (seen) => {
      const wanted = seen.probes.wide?.chosen?.proposal;
      if (wanted === undefined) return null;
      const { kind } = seen.asked;
      // What the profile would have to say to offer exactly that; `none`: it cannot.
      const fits = fitting[kind](wanted) ?? 'none';
      const weak = isWeak(wanted) ? 'yes' : 'no';
      return { ...wordsOf(wanted), list: listOf(seen), kind, fits, weak };
    },
  }),
  row({
    code: 'certificatesWanted',
    asks: ['offer', 'otherMethod'],
    reads: ['asked', 'probes'],
    hop: 'proposal',
    severity: 'problem',
    confidence: asRefused,
    predicts: 789,
    when: (seen) => (seen.asked.method === 'psk' && otherMethodTaken(seen) ? given : null),
  }),
  row({
    code: 'pskWanted',
    asks: ['offer', 'otherMethod'],
    reads: ['asked', 'probes'],
    hop: 'proposal',
    severity: 'problem',
    confidence: asRefused,
    predicts: 789,
    when: (seen) => (seen.asked.method === 'certificate' && otherMethodTaken(seen) ? given : null),
  }),
  row({
    code: 'ikev2Only',
    asks: ['offer', 'wide', 'otherMethod', 'ikev2'],
    reads: ['probes'],
    hop: 'proposal',
    severity: 'problem',
    confidence: asRefused,
    predicts: 789,
    when: (seen) =>
      notTaken(seen) &&
      !takenAnyhow(seen) &&
      !refusesVersion1(seen) &&
      seen.probes.ikev2?.proposalTaken === true
        ? given
        : null,
  }),
  row({
    code: 'aggressiveOnly',
    asks: ['offer', 'wide', 'otherMethod', 'ikev2', 'aggressive'],
    reads: ['probes'],
    hop: 'proposal',
    severity: 'problem',
    confidence: asRefused,
    predicts: 789,
    when: (seen) =>
      notTaken(seen) && !takenByMainMode(seen) && wantsAggressive(seen) ? given : null,
  }),
  row({
    code: 'proposalRefused',
    asks: ['offer', 'wide', 'otherMethod', 'ikev2', 'aggressive'],
    reads: ['asked', 'probes'],
    hop: 'proposal',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) => {
      const notify = refusalOf(seen);
      return notTaken(seen) && notify !== null && !isExplained(seen)
        ? { notify, list: listOf(seen) }
        : null;
    },
  }),
  row({
    code: 'offerIgnored',
    asks: ['offer', 'reach4500', 'otherMethod', 'ikev2', 'aggressive', 'fresh4500'],
    reads: ['asked', 'probes'],
    hop: 'proposal',
    severity: 'problem',
    confidence: 'silence',
    predicts: 809,
    when: (seen) => {
      const main = mainOf(seen);
      const mute = main !== null && !isSpoilt(main) && refusalOf(seen) === null;
      return mute && notTaken(seen) && !isExplained(seen) ? { list: listOf(seen) } : null;
    },
  }),
  row({
    code: 'foreignChoice',
    asks: ['offer'],
    reads: ['probes'],
    hop: 'proposal',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => (mainOf(seen)?.foreignChoice === true ? given : null),
  }),
  row({
    code: 'exchangeStopped',
    asks: ['offer'],
    reads: ['probes'],
    hop: 'proposal',
    severity: 'problem',
    confidence: 'silence',
    predicts: 809,
    when: (seen) => {
      const main = mainOf(seen);
      return main?.awaiting === 'message4' && main.ended !== 'error' ? { ended: main.ended } : null;
    },
  }),
  row({
    /**
     * strongSwan without any PSK for this address or this identity says INVALID_KEY_INFORMATION here [lab]. It took the offer
     * without a look at the method, so that it would take one with another method says nothing, and is not asked.
     */
    code: 'keyExchangeRefused',
    asks: ['offer'],
    reads: ['asked', 'probes'],
    hop: 'proposal',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) => {
      const notify = refusedAtKeys(seen);
      return notify === null ? null : { notify, method: seen.asked.method };
    },
  }),
  row({
    code: 'errorsOverruled',
    asks: ['offer'],
    reads: ['probes'],
    hop: 'proposal',
    severity: 'note',
    confidence: 'answered',
    when: (seen) => {
      const main = mainOf(seen);
      if (main === null || main.ended !== 'done') return null;
      const errors = main.notifies.filter(
        (each) => each.isError && each.protection !== 'authenticated',
      );
      const count = errors.reduce((sum, each) => sum + each.count, 0);
      return count > 0 ? { count } : null;
    },
  }),
  row({
    code: 'strangeAnswers',
    asks: ['offer'],
    reads: ['probes'],
    hop: 'proposal',
    severity: 'note',
    confidence: 'answered',
    when: (seen) => {
      const ignored = mainOf(seen)?.ignored;
      if (ignored === undefined || strangerAt(seen) !== null) return null;
      const { wrongCookies, garbage, oversize, unexpected, reflected, fragments } = ignored;
      const count = wrongCookies + garbage + oversize + unexpected + reflected;
      return count > 0 ? { count, fragments } : null;
    },
  }),
  row({
    code: 'fragmentsSeen',
    asks: ['offer'],
    reads: ['probes'],
    hop: 'proposal',
    severity: 'note',
    confidence: 'answered',
    when: (seen) => {
      const count = mainOf(seen)?.ignored.fragments ?? 0;
      return count > 0 ? { count } : null;
    },
  }),
];

function wordsOf({ encryption, hash, group }: Proposal): Evidence {
  return { encryption, hash, group: String(group) };
}

/** For a `select` in the words. */
function listOf({ asked }: Seen<'asked'>): string {
  return asked.windowsList ? 'windows' : 'profile';
}

/** RFC 8221 and 8247 on 3DES; 1024 bits and less can be broken. */
function isWeak({ encryption, group }: Proposal): boolean {
  return encryption === '3DES' || encryption === 'DES' || group <= 2;
}

/**
 * That it takes something else is an answer; that it takes that alone rests on what became of ours. Not answered, ours may have
 * been lost.
 */
function asRefused(seen: Seen<'probes'>): Confidence {
  return refusalOf(seen) === null ? 'silence' : 'answered';
}

/**
 * The method is what was refused: the same wide offer was taken with the other one. Where the server says no aloud, it must have said
 * so to the wide offer with our method too; lost or left out, that one says nothing. Libreswan is mute to a method [lab].
 */
function otherMethodTaken(seen: Seen<'probes'>): boolean {
  const { wide, otherMethod } = seen.probes;
  if (!notTaken(seen) || otherMethod?.chosen == null || wide?.chosen != null) return false;
  return mainOf(seen)?.ended !== 'error' || wide?.ended === 'error';
}

/** The error that came instead of message 4. */
function refusedAtKeys(seen: Seen<'probes'>): string | null {
  const main = mainOf(seen);
  if (main?.awaiting !== 'message4' || main.ended !== 'error') return null;
  const refusal = refusalIn(main);
  return refusal === null ? null : (refusal.name ?? String(refusal.type));
}

/** The error that came instead of message 2. */
function refusalOf(seen: Seen<'probes'>): string | null {
  const main = mainOf(seen);
  const refusal = main?.awaiting === 'message2' ? refusalIn(main) : null;
  return refusal === null ? null : (refusal.name ?? String(refusal.type));
}
