/** A needed restart, as a run writes it down and finds it again (D41, shared/plan/needed-restart.ts). */
import { bootSince, type NeededRestart, type SeenBoot } from '../../shared/plan/needed-restart.ts';
import { parseAnswer } from '../../shared/port/query.ts';
import type { NeedsRestart, With } from '../../shared/rooms/traits.ts';
import type { JournalHeader } from './documents.ts';
import type { Settled } from './events.ts';
import { readHome, writeRestart } from './home.ts';
import type { ScopeRunParts } from './scope-run.ts';
import type { ScopeSession } from './wall.ts';

/** Whoever only asks needs no wall. */
type Asked = Pick<ScopeSession, 'ask'>;

/**
 * Leaves the mark in the running Windows and looks at it. Before the change, so that a crash in between loses nothing; a mark
 * without a record means nothing. Whatever Windows refuses, the record says what there is to go by. A record of before a restart
 * goes first: with a new mark it would stand again.
 */
export async function markRestart(
  { home, session }: Pick<ScopeRunParts, 'home' | 'session'>,
  since: string,
): Promise<NeededRestart> {
  const { restart } = readHome(home);
  if (restart !== null && (await standingRestart(session, restart)) === null) {
    writeRestart(home, null);
  }
  const [outcome] = await session.perform([{ kind: 'restart.mark' }]);
  if (outcome?.status === 'unknown') await session.renew();
  const { marked, bootTime } = await seeBoot(session);
  return { since, marked: marked === true, bootTime };
}

/** The record as long as it holds; null once Windows was restarted. Changes nothing. */
export async function standingRestart(
  session: Asked,
  needed: NeededRestart | null,
): Promise<NeededRestart | null> {
  if (needed === null) return null;
  return bootSince(needed, await seeBoot(session)) === 'restarted' ? null : needed;
}

type Parts = Pick<ScopeRunParts, 'home' | 'rooms' | 'session'>;

/** What the journal's header has, or is to have, for a run that changes these: null where none of them needs a restart. */
export async function restartOf(
  parts: Parts,
  { scope, restart, startedAt }: Pick<JournalHeader, 'scope' | 'restart' | 'startedAt'>,
  changed: readonly { room: string }[],
): Promise<NeededRestart | null> {
  if (restart !== null) return restart;
  const needs = scope === 'machine' && changed.some((each) => needsRestart(parts.rooms, each));
  return needs ? markRestart(parts, startedAt) : null;
}

/**
 * What recovery has to remember before it takes back what a killed apply did. Null where Windows surely runs on since then:
 * what goes back was never in force, and what stood before still is. After a power cut it was: Windows has read the new
 * value and needs a restart for the former one.
 */
export async function restartOfRollBack(
  parts: Parts,
  { scope, restart, startedAt }: Pick<JournalHeader, 'scope' | 'restart' | 'startedAt'>,
  touched: readonly { room: string }[],
): Promise<NeededRestart | null> {
  if (scope !== 'machine' || !touched.some((each) => needsRestart(parts.rooms, each))) return null;
  const runsOn = restart !== null && bootSince(restart, await seeBoot(parts.session)) === 'same';
  return runsOn ? null : markRestart(parts, startedAt);
}

/** Windows reads what these rooms set only when it starts, or may do so (D28). */
export function needsRestart(
  rooms: readonly With<NeedsRestart>[],
  { room }: { room: string },
): boolean {
  return rooms.some((each) => each.kind === room && each.restart !== undefined);
}

/** Something was given back that Windows reads when it starts. */
export function needsRestartAfter(
  rooms: readonly With<NeedsRestart>[],
  settled: readonly Pick<Settled, 'room' | 'settlement'>[],
): boolean {
  return settled.some((each) => each.settlement === 'restored' && needsRestart(rooms, each));
}

async function seeBoot(session: Asked): Promise<SeenBoot> {
  const [answer] = await session.ask([{ kind: 'restart.read' }]);
  const read = parseAnswer('restart.read', answer);
  return read.ok ? read.value : { marked: null, bootTime: null };
}
