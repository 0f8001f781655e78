/** Which connection of this PC a person means, ours or not, and what of it the doctor has to know before it looks. */
import { parseAnswer } from '../../shared/port/query.ts';
import { isDialled, type Kind } from '../../shared/profile/kind.ts';
import { connectionOf } from './connection-of.ts';
import { isOfProfile, listInstalled, type InstalledProfile } from './installed.ts';
import { eventsOf, eventsQuery, recentSince } from './ras-events.ts';
import { namesQuery } from './taken-names.ts';
import type { Workplace } from './workplace.ts';

export interface DoctorSubject {
  readonly name: string;
  readonly kind: Kind;
  /** Of the phonebook; false for pure IPsec. */
  readonly allUsers: boolean;
  /** What we set it up by; null where it is not ours. */
  readonly installed: InstalledProfile | null;
}

export type SubjectFound =
  | { readonly is: 'found'; readonly subject: DoctorSubject }
  | { readonly is: 'none' }
  /** Nobody said which, and there is more than one, or several of that name. */
  | { readonly is: 'several'; readonly names: readonly string[] };

/** @param word an id, or the name of a connection; null: the one whose dial failed last, or the only one */
export async function findSubject(place: Workplace, word: string | null): Promise<SubjectFound> {
  const all = await everyConnection(place);
  if (word !== null) return oneOf(all.filter((each) => isMeant(each, word)));
  if (all.length < 2) return oneOf(all);
  const [answer] = await place.session.ask([eventsQuery(recentSince(place))]);
  const failed = eventsOf(answer)?.find(
    ({ id, entry, by }) => id === 20227 && entry !== null && by !== 'other',
  );
  const named = all.filter(({ name }) => failed?.entry?.toLowerCase() === name.toLowerCase());
  return named.length > 0 ? oneOf(named) : oneOf(all);
}

function isMeant({ name, installed }: DoctorSubject, word: string): boolean {
  const typed = word.toLowerCase();
  return name.toLowerCase() === typed || installed?.id === typed;
}

function oneOf(found: readonly DoctorSubject[]): SubjectFound {
  const [first, ...more] = found;
  if (first === undefined) return { is: 'none' };
  if (more.length === 0) return { is: 'found', subject: first };
  return { is: 'several', names: found.map(({ name }) => name) };
}

/** Ours first, then every other entry of both phonebooks. */
async function everyConnection(place: Workplace): Promise<DoctorSubject[]> {
  const { installed } = await listInstalled(place);
  const ours = installed.filter(isOfProfile).map((each): DoctorSubject => {
    const entry = isDialled[each.owner.vpn] ? connectionOf(each) : null;
    const { name = each.name, allUsers = false } = entry ?? {};
    return { name, kind: each.owner.vpn, allUsers, installed: each };
  });
  const [answer] = await place.session.ask([namesQuery]);
  const names = parseAnswer('vpnConnection.names', answer);
  if (!names.ok) return ours;
  const isOurs = (name: string, allUsers: boolean) =>
    ours.some(
      (each) => each.allUsers === allUsers && each.name.toLowerCase() === name.toLowerCase(),
    );
  const others = [
    ...names.value.user.map((name) => ({ name, allUsers: false })),
    ...names.value.allUsers.map((name) => ({ name, allUsers: true })),
  ]
    .filter(({ name, allUsers }) => !isOurs(name, allUsers))
    .map((each): DoctorSubject => ({ ...each, kind: 'l2tp', installed: null }));
  return [...ours, ...others];
}
