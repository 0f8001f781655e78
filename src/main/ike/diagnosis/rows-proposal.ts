// Rows about the offer: what the server took of it, or what it wants instead.
import type { Proposal } from '../codec/proposal.ts';
import {
  isExplained,
  mainOf,
  notTaken,
  takenAnyhow,
  takenByMainMode,
  wantsAggressive,
  type Observations,
} from './observations.ts';
import { given, type Evidence, type Row } from './row.ts';

export const proposalRows: readonly Row[] = [
  {
    code: 'proposalTaken',
    asks: ['offer'],
    hop: 'proposal',
    severity: 'good',
    confidence: 'answered',
    when: (seen) => {
      const chosen = mainOf(seen)?.chosen ?? null;
      return chosen === null
        ? null
        : { ...wordsOf(chosen.proposal), place: chosen.index + 1, list: listOf(seen) };
    },
  },
  {
    code: 'weakProposalTaken',
    asks: ['offer'],
    hop: 'proposal',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => {
      const proposal = mainOf(seen)?.chosen?.proposal;
      return proposal !== undefined && isWeak(proposal) ? wordsOf(proposal) : null;
    },
  },
  {
    code: 'serverWantsOther',
    asks: ['offer', 'wide'],
    hop: 'proposal',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) => {
      const wanted = seen.probes.wide?.chosen?.proposal;
      return wanted === undefined ? null : { ...wordsOf(wanted), list: listOf(seen) };
    },
  },
  {
    code: 'certificatesWanted',
    asks: ['offer', 'otherMethod'],
    hop: 'proposal',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) => (seen.asked.method === 'psk' && otherMethodTaken(seen) ? given : null),
  },
  {
    code: 'pskWanted',
    asks: ['offer', 'otherMethod'],
    hop: 'proposal',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) => (seen.asked.method === 'certificate' && otherMethodTaken(seen) ? given : null),
  },
  {
    code: 'ikev2Only',
    asks: ['offer', 'wide', 'otherMethod', 'ikev2'],
    hop: 'proposal',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) =>
      notTaken(seen) && !takenAnyhow(seen) && seen.probes.ikev2?.proposalTaken === true
        ? given
        : null,
  },
  {
    code: 'aggressiveOnly',
    asks: ['offer', 'wide', 'otherMethod', 'ikev2', 'aggressive'],
    hop: 'proposal',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) =>
      notTaken(seen) && !takenByMainMode(seen) && wantsAggressive(seen) ? given : null,
  },
  {
    code: 'proposalRefused',
    asks: ['offer', 'wide', 'otherMethod', 'ikev2', 'aggressive'],
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
  },
  {
    code: 'offerIgnored',
    asks: ['offer', 'reach4500', 'otherMethod', 'ikev2', 'aggressive', 'fresh4500'],
    hop: 'proposal',
    severity: 'problem',
    confidence: 'silence',
    predicts: 809,
    when: (seen) =>
      notTaken(seen) && refusalOf(seen) === null && !isExplained(seen)
        ? { list: listOf(seen) }
        : null,
  },
  {
    code: 'foreignChoice',
    asks: ['offer'],
    hop: 'proposal',
    severity: 'warning',
    confidence: 'answered',
    when: (seen) => (mainOf(seen)?.foreignChoice === true ? given : null),
  },
  {
    code: 'exchangeStopped',
    asks: ['offer'],
    hop: 'proposal',
    severity: 'problem',
    confidence: 'silence',
    predicts: 809,
    when: (seen) => {
      const main = mainOf(seen);
      return main?.awaiting === 'message4' && main.ended !== 'error' ? { ended: main.ended } : null;
    },
  },
  {
    // strongSwan without any PSK for this address says INVALID_KEY_INFORMATION here [lab].
    code: 'keyExchangeRefused',
    asks: ['offer', 'otherMethod'],
    hop: 'proposal',
    severity: 'problem',
    confidence: 'answered',
    predicts: 789,
    when: (seen) => {
      const notify = refusedAtKeys(seen);
      return notify === null || otherMethodTaken(seen) ? null : { notify };
    },
  },
  {
    code: 'errorsOverruled',
    asks: ['offer'],
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
  },
  {
    code: 'strangeAnswers',
    asks: ['offer'],
    hop: 'proposal',
    severity: 'note',
    confidence: 'answered',
    when: (seen) => {
      const ignored = mainOf(seen)?.ignored;
      if (ignored === undefined) return null;
      const { wrongCookies, garbage, oversize, unexpected, fragments } = ignored;
      const count = wrongCookies + garbage + oversize + unexpected;
      return count > 0 ? { count, fragments } : null;
    },
  },
  {
    code: 'fragmentsSeen',
    asks: ['offer'],
    hop: 'proposal',
    severity: 'note',
    confidence: 'answered',
    when: (seen) => {
      const count = mainOf(seen)?.ignored.fragments ?? 0;
      return count > 0 ? { count } : null;
    },
  },
];

function wordsOf({ encryption, hash, group }: Proposal): Evidence {
  return { encryption, hash, group: String(group) };
}

/** For a `select` in the words. */
function listOf({ asked }: Observations): string {
  return asked.windowsList ? 'windows' : 'profile';
}

/** RFC 8221 and 8247 on 3DES; 1024 bits and less can be broken. */
function isWeak({ encryption, group }: Proposal): boolean {
  return encryption === '3DES' || encryption === 'DES' || group <= 2;
}

function otherMethodTaken(seen: Observations): boolean {
  const { wide, otherMethod } = seen.probes;
  const refused = notTaken(seen) || refusedAtKeys(seen) !== null;
  return refused && wide?.chosen == null && otherMethod?.chosen != null;
}

/** The error that came instead of message 4. */
function refusedAtKeys(seen: Observations): string | null {
  const main = mainOf(seen);
  if (main?.awaiting !== 'message4' || main.ended !== 'error') return null;
  const notify = main.notifies.find((each) => each.isError && each.awaiting === 'message4');
  return notify?.name ?? String(notify?.type ?? 'unreadable');
}

/** The error that came instead of message 2. */
function refusalOf(seen: Observations): string | null {
  const notify = mainOf(seen)?.notifies.find(
    (each) => each.isError && each.awaiting === 'message2',
  );
  if (notify === undefined) return null;
  return notify.name ?? String(notify.type ?? 'unreadable');
}
