/**
 * Undo of one installed profile: user scope first, then the machine (the reverse of apply, D6). Both are locked and asked
 * what is in use before the first step of either, so that what refuses does so while nothing is changed.
 */
import type { Scope } from '../../shared/plan/step.ts';
import type { Emit, Settled } from '../transaction/events.ts';
import { ExecutorLost } from '../transaction/executor-lost.ts';
import type { Executor, OpenReply, UndoReply } from '../transaction/executor.ts';
import type { Installed } from './installed.ts';
import { judge, type Verification } from './verify.ts';
import { refusalOf, type Identity, type MachineSide, type Refusal } from './who-may.ts';
import type { Workplace } from './workplace.ts';

export type UndoOutcome =
  | {
      result: 'undone' | 'undoIncomplete';
      settled: Settled[];
      /** Everything that was to come back, read again. */
      verification: Verification;
      restart: boolean;
      /** Something stays in the receipt and can be tried again. */
      remaining: boolean;
    }
  | { result: Refusal }
  /** Nothing of this undo was begun; `settled` is what recovery did. */
  | { result: 'inUse'; connections: string[]; settled: Settled[] }
  | {
      result: 'busy';
      owner: Extract<OpenReply, { kind: 'busy' }>['owner'];
      scope: Scope;
      settled: Settled[];
    }
  /** One side was lost; `settled` is what was done before. */
  | { result: 'executorLost'; settled: Settled[] };

export interface UndoOptions {
  scopes: readonly Scope[];
  /** A connection in use is ended (D24). */
  hangUp: boolean;
  emit: Emit;
  identity: Identity;
  /** Default: `here` (D7). */
  machineSide?: MachineSide;
}

/** What undo leaves open: what stays in the receipt, and what nobody can bring back (D10). The rest is left on purpose. */
export function isUnfinished({ settlement }: Settled): boolean {
  return ['failed', 'unreadable', 'cannotComeBack'].includes(settlement);
}

export async function undo(
  place: Workplace,
  installed: Installed,
  options: UndoOptions,
): Promise<UndoOutcome> {
  const present = new Set(installed.receipts.map((each) => each.scope));
  const scopes = (['machine', 'user'] as const).filter(
    (scope) => options.scopes.includes(scope) && present.has(scope),
  );
  const refused = refusalOf(scopes, options.identity, options.machineSide);
  if (refused !== null) return { result: refused };
  const executors: Executor[] = [];
  const settled: Settled[] = [];
  try {
    for (const scope of scopes) {
      const { hangUp, emit } = options;
      const executor = await place.makeExecutor(scope, { secretsGiven: [], hangUp, emit });
      executors.push(executor);
      const reply = await executor.open('undo');
      if (reply.kind === 'busy') return { result: 'busy', owner: reply.owner, scope, settled };
      settled.push(...reply.settled);
    }
    const used: string[] = [];
    for (const executor of executors) used.push(...(await executor.inUse(installed.id)));
    const connections = [...new Set(used)];
    if (connections.length > 0) return { result: 'inUse', connections, settled };
    const undoing = { place, installed, settled, emit: options.emit };
    return await undoAll([...executors].reverse(), undoing);
  } catch (error) {
    if (error instanceof ExecutorLost) return { result: 'executorLost', settled };
    throw error;
  } finally {
    for (const executor of executors) await executor.close().catch(() => undefined);
  }
}

interface Undoing {
  place: Workplace;
  installed: Installed;
  /** Filled as it goes: what was done before a side is lost stays told. */
  settled: Settled[];
  emit: Emit;
}

async function undoAll(
  executors: readonly Executor[],
  { place, installed, settled, emit }: Undoing,
): Promise<UndoOutcome> {
  const compared: UndoReply['compared'] = [];
  let restart = false;
  let remaining = false;
  for (const executor of executors) {
    const { scope } = executor;
    const receipt = installed.receipts.find((each) => each.scope === scope);
    if (receipt === undefined) continue;
    const { owner } = receipt;
    const header = { transaction: place.newId(), owner, startedAt: place.now() };
    const done = await executor.undo({ header: { ...header, withOtherScope: false } });
    if (done.inUse.length > 0) {
      // It was dialled since everybody was asked.
      if (settled.length === 0) return { result: 'inUse', connections: done.inUse, settled };
      const left = { room: '', key: scope, settlement: 'failed', code: 'inUse' } as const;
      emit({ event: 'settled', scope, ...left });
      settled.push(left);
    }
    settled.push(...done.settled);
    compared.push(...done.compared);
    restart ||= done.restart;
    remaining ||= done.remaining;
  }
  const result = remaining || settled.some(isUnfinished) ? 'undoIncomplete' : 'undone';
  return { result, settled, verification: judge(place.rooms, compared, []), restart, remaining };
}
