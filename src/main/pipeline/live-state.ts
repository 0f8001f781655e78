/**
 * What of the installed profiles is up now: one look at the PC for all of them. Windows is asked; its Application log tells since
 * when, and how the last dial ended. Pure IPsec is in force or not, and never connected: its rule waits for traffic.
 */
import type { RasEvent } from '../../shared/port/ras-event.ts';
import { parseAnswer, type Query, type Unreadable } from '../../shared/port/query.ts';
import { isDialled } from '../../shared/profile/kind.ts';
import type { ConnectionTarget } from '../../shared/rooms/parts/connection-entry.ts';
import { needsRestart } from '../transaction/needed-restart.ts';
import { connectionOf } from './connection-of.ts';
import type { InstalledProfile } from './installed.ts';
import { eventsAbout, eventsOf, eventsQuery, lastEnd } from './ras-events.ts';
import { otherServer, type OtherServer } from './other-server.ts';
import { tunnelState, type Moved } from './tunnel-state.ts';
import type { Workplace } from './workplace.ts';

export type State =
  /** `by`: whose dial it was. An entry for all users may have been dialled by another person, and then this account sees little. */
  | { is: 'connected'; since: string | null; by: 'own' | 'other' | 'unknown' }
  | { is: 'notConnected' | 'inForce' | 'notInForce' | 'paused' }
  /** `missing`: what was set up is not there. `troubled`: nobody can use it as it stands in the phonebook. */
  | { is: 'unknown'; why: Unreadable | 'missing' | 'troubled' };

export interface Live {
  readonly id: string;
  /** Of the connection, as its interface is called while it is up; null for pure IPsec. */
  readonly name: string | null;
  readonly state: State;
  /** The last dial since it was set up ended so; `code` is null where Windows did not say. */
  readonly lastFailure: { at: string; code: number | null } | null;
  readonly moved: readonly Moved[];
  /** Seen at every look, so that nobody signs in elsewhere before he has asked for a check. */
  readonly otherServer: OtherServer | null;
  /** Something of it waits for a restart of Windows, if one is needed. */
  readonly restarts: boolean;
}

/** Older events say nothing of today. */
const longestMs = 30 * 24 * 60 * 60_000;

/** Rejects where the PC does not answer. */
export async function lookLive(
  place: Workplace,
  installed: readonly InstalledProfile[],
): Promise<Live[]> {
  const dialled = installed.flatMap((each) => {
    const entry = isDialled[each.owner.vpn] ? connectionOf(each) : null;
    return entry === null ? [] : [{ each, entry }];
  });
  const now = Date.parse(place.now());
  // A record may say any time, or none.
  const applied = dialled.map(({ each }) => Date.parse(each.appliedAt)).filter(Number.isFinite);
  const since = Math.max(now - longestMs, Math.min(now, ...applied));
  const queries: Query[] =
    dialled.length === 0
      ? []
      : [
          eventsQuery(new Date(since).toISOString()),
          ...dialled.map(({ entry }) => ({ kind: 'vpnConnection.read' as const, ...entry })),
        ];
  const [log, ...reads] = await place.session.ask(queries);
  const events = log === undefined ? [] : (eventsOf(log) ?? []);
  const names = new Set(place.interfaceNames?.() ?? []);
  const connections = new Map(
    dialled.map(({ each, entry }, at) => {
      const about = eventsAbout(events, entry.name, each.appliedAt);
      // Another person may have an entry of the same name; one for all users is everybody's.
      const own = entry.allUsers ? about : about.filter(({ by }) => by !== 'other');
      const state = connectionState(entry, reads[at], own, names);
      return [each.id, { ...state, otherServer: otherServer(each, reads[at]) }] as const;
    }),
  );
  const found: Live[] = [];
  for (const each of installed) {
    const { id, receipts, claims } = each;
    const things = [...receipts.flatMap(({ owned }) => owned), ...claims];
    const restarts = things.some((thing) => needsRestart(place.rooms, thing));
    const connection = connections.get(id);
    if (connection !== undefined) found.push({ id, ...connection, moved: [], restarts });
    else {
      const tunnel = await tunnelState(place, each);
      found.push({ id, name: null, ...tunnel, lastFailure: null, otherServer: null, restarts });
    }
  }
  return found;
}

function connectionState(
  entry: ConnectionTarget,
  answer: unknown,
  events: readonly RasEvent[],
  interfaces: ReadonlySet<string>,
): Pick<Live, 'name' | 'state' | 'lastFailure'> {
  const { name } = entry;
  const state = stateOf(entry, answer, events, interfaces.has(name));
  const last = lastEnd(events);
  const isFailure = last?.id === 20227 && state.is !== 'connected';
  return { name, state, lastFailure: isFailure ? { at: last.at, code: last.code } : null };
}

function stateOf(
  { allUsers }: ConnectionTarget,
  answer: unknown,
  events: readonly RasEvent[],
  hasInterface: boolean,
): State {
  const read = parseAnswer('vpnConnection.read', answer);
  if (!read.ok) return { is: 'unknown', why: read.unreadable };
  if (read.value === null) return { is: 'unknown', why: 'missing' };
  if ('trouble' in read.value) return { is: 'unknown', why: 'troubled' };
  // What ended after it came up is no longer that connection.
  const newest = events.find(({ id }) => id === 20225 || id === 20226);
  const up = newest?.id === 20225 ? newest : undefined;
  const since = up?.at ?? null;
  if (read.value.connected) {
    return { is: 'connected', since, by: allUsers ? (up?.by ?? 'unknown') : 'own' };
  }
  if (!hasInterface) return { is: 'notConnected' };
  // Windows shows an account its own dials alone; that another's have an interface under the entry's name is UNCONFIRMED.
  return { is: 'connected', since, by: allUsers ? 'other' : 'unknown' };
}
