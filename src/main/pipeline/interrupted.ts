/** What putting right a cut run would change, told before it is done: nobody vouches for what lies in the user's folder (D36). */
import type { Owner } from '../../shared/plan/owner.ts';
import { readJournal } from '../storage/journal.ts';
import { journalsOf } from '../transaction/belongs.ts';
import { checkHome, readHome } from '../transaction/home.ts';
import { endingOf, possiblyDone, type Ending } from '../transaction/recover.ts';
import { isHeld } from './installed.ts';
import type { Workplace } from './workplace.ts';

export interface CutRun {
  /** As the journal names it. */
  owner: Pick<Owner, 'id' | 'name'>;
  ending: Ending;
  /** What would be given back: from what the run wrote to what stood there before. Empty where only records are finished. */
  things: { room: string; key: string; from: unknown; to: unknown }[];
}

/** The cut run in the user's folder; null when there is none. Rejects with HomeUnsafe, and as readJournal does. */
export async function cutRunOfUser(place: Workplace): Promise<CutRun | null> {
  const { user, machine } = place.homes;
  await checkHome(user);
  // A run that is at work was not cut short: whoever wants its lock is told that it is busy.
  if (!user.fs.exists(user.journal) || isHeld(place, user)) return null;
  const { header, records } = readJournal(user.fs, user.journal, journalsOf('user'));
  const { id, name } = header.owner;
  const ending = endingOf(
    header,
    records,
    (transaction) => readHome(machine).decided === transaction,
  );
  return { owner: { id, name }, ending, things: things() };

  function things(): CutRun['things'] {
    if (ending === 'finish') return [];
    if (ending === 'takeBack') {
      return possiblyDone(records).map(({ room, key, before, after }) => ({
        ...{ room, key },
        ...{ from: after, to: before },
      }));
    }
    const { owned } = readHome(user);
    return owned
      .filter((thing) => thing.owner === id)
      .map(({ room, key, former, ours }) => ({ room, key, from: ours, to: former }));
  }
}
