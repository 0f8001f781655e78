/**
 * Undo of one owner's things in one scope: what can be given back is given back and read again, the rest is reported by name
 * (D8, D10, D11).
 */
import { distinct } from '../../shared/identity/canonical.ts';
import type { Item, Scope, Step } from '../../shared/plan/step.ts';
import { connectionsInUse, makeUndoPlan, type UndoPlan } from '../../shared/plan/undo-plan.ts';
import type { ReleaseFacts } from '../../shared/plan/release.ts';
import { ownThings, queriesOfThings, stateOf } from '../../shared/plan/state.ts';
import type { Outcome } from '../../shared/port/port.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import type { Commitment, JournalHeader, Receipt } from './documents.ts';
import type { Settled } from './events.ts';
import type { UndoReply } from './executor.ts';
import { readHome } from './home.ts';
import { needsRestartAfter, restartOf, standingRestart } from './needed-restart.ts';
import { ScopeRun, type ScopeRunParts } from './scope-run.ts';
import { isStuck, seeBack, type Attempt, type SeenBack } from './see-back.ts';

export interface UndoResult {
  /** One entry per thing of the plan, and per thing that was left. */
  settled: Settled[];
  /** What was to come back, as it was seen afterwards. */
  compared: UndoReply['compared'];
  plan: UndoPlan;
  commitment: Commitment;
}

/** Reads what stands there and plans the undo; changes nothing. `inUse`: connections that would be cut unasked (D24). */
export async function planUndo(
  parts: ScopeRunParts,
  owner: string,
): Promise<{ plan: UndoPlan; inUse: string[] }> {
  const facts = undoFacts(parts);
  const scopes = [parts.home.scope];
  const things = ownThings(owner, facts, scopes);
  const queries = queriesOfThings(parts.rooms, things, facts.secretsGiven);
  const state = stateOf(queries, await parts.session.ask(queries));
  const releasing = { rooms: parts.rooms, owner, facts, state, scopes };
  const plan = makeUndoPlan(releasing);
  const inUse = parts.hangUp ? [] : connectionsInUse(releasing);
  return { plan, inUse };
}

/**
 * Runs it under a journal of kind `undo`: a killed undo is run again and finds what is left to do. Nothing is begun while a
 * connection is in use that nobody agreed to end.
 */
export async function undo(
  parts: ScopeRunParts,
  header: JournalHeader,
): Promise<UndoResult | { inUse: string[] }> {
  const { plan, inUse } = await planUndo(parts, header.owner.id);
  if (inUse.length > 0) return { inUse };
  const items = plan.steps.flatMap((step) => step.items);
  const restart = await restartOf(parts, header, items);
  const run = ScopeRun.begin(parts, { ...header, restart });
  const sent: Attempt[] = [];
  for (const step of plan.steps) sent.push(...(await undoStep(parts.rooms, run, step)));
  await finish(parts, header, sent);
  const left = leftOf(plan);
  const seen = await seeBack([...sent, ...goingOf(parts.rooms, plan)], parts, left.some(isStuck));
  const told = worthTelling(seen, plan);
  // What went with its parent is not worth a line of its own.
  const settled = [
    ...left,
    ...told.map((each) => each.settled).filter((each) => each.settlement !== 'goesWithParent'),
  ];
  for (const each of settled) parts.emit({ event: 'settled', scope: run.scope, ...each });
  // With one that a killed undo left, nobody knows any more what that had given back.
  const isNeeded = header.restart !== null || needsRestartAfter(parts.rooms, settled);
  const standing = await standingRestart(parts.session, readHome(parts.home).restart);
  const commitment = {
    ...commitmentAfter(parts, header, plan, settled),
    restart: isNeeded ? restart : standing,
  };
  run.commit(commitment);
  return { settled, compared: comparedOf(told, parts.home.scope), plan, commitment };
}

/** What the plan left as it is, and what can only be given back by hand or not at all. */
function leftOf(plan: UndoPlan): Settled[] {
  const found = plan.findings.map(({ code, room, parameters }): Settled => {
    const thing = { room: room ?? '', key: String(parameters['key'] ?? '') };
    return code === 'leftAlone'
      ? { ...thing, settlement: 'changedByOthers', code: wordOf(parameters['why']) }
      : { ...thing, settlement: 'unreadable', code: String(parameters['why'] ?? 'failed') };
  });
  const items = plan.steps.flatMap((step) => step.items);
  const byHand = items
    .filter((item) => item.operation === null)
    .map(({ room, key, irreversible }): Settled => ({
      room,
      key,
      settlement: 'cannotComeBack',
      code: irreversible ?? 'byHand',
    }));
  return [...found, ...byHand];
}

function wordOf(why: unknown): string | null {
  return typeof why === 'string' ? why : null;
}

function goingOf(rooms: readonly AnyRoom[], { going }: UndoPlan): Attempt[] {
  return going.flatMap(({ room: kind, key, target, ours }): Attempt[] => {
    const room = rooms.find((each) => each.kind === kind);
    if (room === undefined) return [];
    const base = { room, key, target: room.target.parse(target) as unknown, former: null, ours };
    return [{ ...base, irreversible: null, outcome: 'withParent' }];
  });
}

/** A part of a thing that stays stays with it: the thing is named. */
function worthTelling(seen: readonly SeenBack[], { going }: UndoPlan): SeenBack[] {
  const stuck = new Set(
    seen.filter((each) => isStuck(each.settled)).map((each) => each.settled.key),
  );
  const parents = new Map(
    going.map((thing) => [thing.key, 'within' in thing ? thing.within : null]),
  );
  return seen.filter((each) => !stuck.has(parents.get(each.settled.key) ?? ''));
}

/** What others need and what cannot come back is said apart: nobody claims that it is as before. */
function comparedOf(told: readonly SeenBack[], scope: Scope): UndoReply['compared'] {
  return told
    .filter(({ settled }) => !['neededByOthers', 'cannotComeBack'].includes(settled.settlement))
    .map(({ settled: { room, key }, sight, want }) => ({
      room,
      key,
      scope,
      have: sight.seen === 'known' ? sight.value : null,
      want,
      seen: sight.seen,
    }));
}

/** What comes last (D22: old security associations end). A refusal is told and changes nothing about the undo. */
async function finish(
  parts: ScopeRunParts,
  header: JournalHeader,
  sent: readonly Attempt[],
): Promise<void> {
  const { receipts } = readHome(parts.home);
  const address = receipts.find((each) => each.owner.id === header.owner.id)?.serverAddress;
  const done = sent.filter(({ outcome }) => outcome !== 'withParent' && outcome.status === 'done');
  const operations = [...new Set(done.map((each) => each.room))].flatMap(
    (room) => room.afterUndo?.(address ?? null) ?? [],
  );
  for (const operation of distinct(operations)) {
    const [outcome = { status: 'notDone' as const }] = await parts.session.perform([operation]);
    if (outcome.status === 'unknown') await parts.session.renew();
    parts.emit({
      event: 'afterwards',
      scope: parts.home.scope,
      operation: operation.kind,
      outcome,
    });
  }
}

/** A refused item ends its batch: the items after it are sent again without it. */
async function undoStep(rooms: readonly AnyRoom[], run: ScopeRun, step: Step): Promise<Attempt[]> {
  const room = rooms.find((each) => each.kind === step.room);
  if (room === undefined) return [];
  const attempt = (item: Item, outcome: Outcome): Attempt => {
    const { key, target, before, after, irreversible } = item;
    return { room, key, target, former: after, ours: before, irreversible, outcome };
  };
  const sent: Attempt[] = [];
  let left = step.items.filter((item) => item.operation !== null);
  while (left.length > 0) {
    const failure = await run.perform({ ...step, items: left });
    const at = failure === null ? -1 : left.findIndex((item) => item.key === failure.key);
    const stuck = left[at];
    const done = stuck === undefined ? left : left.slice(0, at);
    sent.push(...done.map((item) => attempt(item, { status: 'done' })));
    if (failure === null || stuck === undefined) break;
    sent.push(attempt(stuck, failure.outcome));
    left = left.slice(at + 1);
  }
  return sent;
}

/** Failed and unreadable things stay in the receipt, with what they live in, so that undo can be run again. */
function commitmentAfter(
  parts: ScopeRunParts,
  header: JournalHeader,
  plan: UndoPlan,
  settled: readonly Settled[],
): Omit<Commitment, 'restart'> {
  const { receipts, claims } = readHome(parts.home);
  const receipt = receipts.find((each) => each.owner.id === header.owner.id);
  const stuck = new Set(settled.filter(isStuck).map((each) => each.key));
  const owned = (receipt?.owned ?? []).filter(
    (thing) => stuck.has(thing.key) || (thing.within !== null && stuck.has(thing.within)),
  );
  const kept = claims.filter((each) => stuck.has(each.key));
  const left: Receipt | null =
    receipt !== undefined && (owned.length > 0 || kept.length > 0)
      ? { ...receipt, owned, undoUnfinished: true }
      : null;
  const others = plan.records.claims.filter((each) => !stuck.has(each.key));
  return { receipt: left, claims: parts.home.scope === 'machine' ? [...others, ...kept] : null };
}

/** Undo needs nothing but receipts and claims (D8). A connection of ours in use is hung up: its removal was asked for. */
function undoFacts(parts: ScopeRunParts): ReleaseFacts {
  const { owned, claims } = readHome(parts.home);
  return {
    owned,
    claims,
    secretsGiven: [...parts.secrets],
    consent: {
      irreversible: true,
      remoteSession: true,
      hangUp: parts.hangUp,
      restartRasMan: false,
    },
  };
}
