/** Undo of one profile in one scope: what can be given back is given back, the rest is reported by name (D8, D10, D11). */
import { canonical } from '../../shared/identity/canonical.ts';
import type { Item, Step } from '../../shared/plan/step.ts';
import { makeUndoPlan, undoQueries, type UndoPlan } from '../../shared/plan/undo-plan.ts';
import { sameValue } from '../../shared/plan/decide.ts';
import type { ReleaseFacts } from '../../shared/plan/release.ts';
import { look, stateOf } from '../../shared/plan/state.ts';
import type { Commitment, JournalHeader, Receipt } from './documents.ts';
import type { Settled } from './events.ts';
import { readHome } from './home.ts';
import { needsRestartAfter, restartOf, standingRestart } from './needed-restart.ts';
import { ScopeRun, type ScopeRunParts } from './scope-run.ts';

export interface UndoResult {
  /** One entry per thing of the plan, and per thing that was left. */
  settled: Settled[];
  plan: UndoPlan;
  commitment: Commitment;
}

/** Reads what stands there and plans the undo; changes nothing. */
export async function planUndo(parts: ScopeRunParts, id: string): Promise<UndoPlan> {
  const facts = undoFacts(parts);
  const scopes = [parts.home.scope];
  const queries = undoQueries(parts.rooms, id, facts, scopes);
  const state = stateOf(queries, await parts.session.ask(queries));
  return makeUndoPlan(parts.rooms, id, facts, state, scopes);
}

/** Runs it under a journal of kind `undo`: a killed undo is run again and finds what is left to do. */
export async function undo(parts: ScopeRunParts, header: JournalHeader): Promise<UndoResult> {
  const plan = await planUndo(parts, header.owner.id);
  const items = plan.steps.flatMap((step) => step.items);
  const restart = await restartOf(parts, header, items);
  const run = ScopeRun.begin(parts, { ...header, restart });
  const settled: Settled[] = plan.findings.map((found) => ({
    room: found.room ?? '',
    key: String(found.parameters['key'] ?? ''),
    settlement: found.code === 'leftAlone' ? 'changedByOthers' : 'unreadable',
    code: null,
  }));
  for (const step of plan.steps) settled.push(...(await undoStep(parts, run, step)));
  await finish(parts, header, settled);
  // With one that a killed undo left, nobody knows any more what that had given back.
  const isNeeded = header.restart !== null || needsRestartAfter(parts.rooms, settled);
  const standing = await standingRestart(parts.session, readHome(parts.home).restart);
  const commitment = {
    ...commitmentAfter(parts, header, plan, settled),
    restart: isNeeded ? restart : standing,
  };
  run.commit(commitment);
  return { settled, plan, commitment };
}

/** What comes last (D22: old security associations end). A refusal is told and changes nothing about the undo. */
async function finish(
  parts: ScopeRunParts,
  header: JournalHeader,
  settled: readonly Settled[],
): Promise<void> {
  const { receipts } = readHome(parts.home);
  const address = receipts.find((each) => each.owner.id === header.owner.id)?.serverAddress;
  const rooms = new Set(
    settled.filter((each) => each.settlement === 'restored').map((each) => each.room),
  );
  const operations = parts.rooms
    .filter((room) => rooms.has(room.kind))
    .flatMap((room) => room.afterUndo?.(address ?? null) ?? []);
  const once = new Map(operations.map((each) => [canonical(each), each]));
  for (const operation of once.values()) {
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
async function undoStep(parts: ScopeRunParts, run: ScopeRun, step: Step): Promise<Settled[]> {
  const settled: Settled[] = [];
  let left = step.items;
  const say = (item: Item, settlement: Settled['settlement'], code: string | null = null) => {
    const each: Settled = { room: item.room, key: item.key, settlement, code };
    settled.push(each);
    parts.emit({ event: 'settled', scope: run.scope, ...each });
  };
  while (left.length > 0) {
    const possible = left.filter((item) => item.operation !== null);
    for (const item of left) {
      if (item.operation === null) say(item, 'cannotComeBack', item.irreversible ?? 'byHand');
    }
    const failure = await run.perform({ ...step, items: possible });
    const at =
      failure === null ? possible.length : possible.findIndex((item) => item.key === failure.key);
    for (const item of possible.slice(0, at)) say(item, ...restored(item));
    const stuck = possible[at];
    if (failure !== null && stuck !== undefined) {
      const done = failure.outcome.status === 'unknown' && (await isFormer(parts, stuck));
      if (done) say(stuck, ...restored(stuck));
      else say(stuck, 'failed', 'code' in failure.outcome ? failure.outcome.code : null);
    }
    left = possible.slice(at + 1);
  }
  return settled;
}

function restored(item: Item): [Settled['settlement'], string | null] {
  return item.irreversible === null ? ['restored', null] : ['cannotComeBack', item.irreversible];
}

async function isFormer(parts: ScopeRunParts, item: Item): Promise<boolean> {
  const room = parts.rooms.find((each) => each.kind === item.room);
  if (room === undefined) return false;
  const target: unknown = room.target.parse(item.target);
  const query = room.query(target, parts.secrets);
  if (query === null) return false;
  const sight = look(
    room,
    target,
    stateOf([query], await parts.session.ask([query])),
    parts.secrets,
  );
  return sight.seen === 'known' && sameValue(room, sight.value, item.after);
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
  const stuck = new Set(
    settled
      .filter((each) => each.settlement === 'failed' || each.settlement === 'unreadable')
      .map((each) => each.key),
  );
  const owned = (receipt?.owned ?? []).filter(
    (thing) => stuck.has(thing.key) || (thing.within !== null && stuck.has(thing.within)),
  );
  const kept = claims.filter((each) => stuck.has(each.key));
  const left: Receipt | null =
    receipt !== undefined && (owned.length > 0 || kept.length > 0) ? { ...receipt, owned } : null;
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
