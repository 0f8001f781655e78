/** Undo of one installed profile: user scope first, then the machine (the reverse of apply, D6). */
import type { Scope } from '../../shared/plan/step.ts';
import type { Emit, Settled } from '../transaction/events.ts';
import type { Executor, OpenReply } from '../transaction/executor.ts';
import { isIncomplete } from '../transaction/settle.ts';
import type { Installed } from './installed.ts';
import { refusalOf, type Identity, type MachineSide, type Refusal } from './who-may.ts';
import type { Workplace } from './workplace.ts';

export type UndoOutcome =
  | {
      result: 'undone' | 'undoIncomplete';
      settled: Settled[];
      restart: boolean;
      remaining: boolean;
    }
  | { result: Refusal }
  | { result: 'busy'; owner: Extract<OpenReply, { kind: 'busy' }>['owner']; scope: Scope };

export interface UndoOptions {
  scopes: readonly Scope[];
  /** A connection in use is ended (D24). */
  hangUp: boolean;
  emit: Emit;
  identity: Identity;
  /** Default: `here` (D7). */
  machineSide?: MachineSide;
}

export async function undo(
  place: Workplace,
  installed: Installed,
  options: UndoOptions,
): Promise<UndoOutcome> {
  const present = new Set(installed.receipts.map((each) => each.scope));
  const scopes = (['user', 'machine'] as const).filter(
    (scope) => options.scopes.includes(scope) && present.has(scope),
  );
  const refused = refusalOf(scopes, options.identity, options.machineSide);
  if (refused !== null) return { result: refused };
  const settled: Settled[] = [];
  let restart = false;
  let remaining = false;
  for (const scope of scopes) {
    const receipt = installed.receipts.find((each) => each.scope === scope);
    if (receipt === undefined) continue;
    const executor = await place.makeExecutor(scope, {
      secretsGiven: [],
      hangUp: options.hangUp,
      emit: options.emit,
    });
    try {
      const reply = await executor.open('undo');
      if (reply.kind === 'busy') return { result: 'busy', owner: reply.owner, scope };
      const done = await undoOne(executor, place, receipt.owner);
      settled.push(...(reply.recovered === 'undone' ? reply.settled : []), ...done.settled);
      restart ||= done.restart;
      remaining ||= done.remaining;
    } finally {
      await executor.close().catch(() => undefined);
    }
  }
  const result = remaining || settled.some(isIncomplete) ? 'undoIncomplete' : 'undone';
  return { result, settled, restart, remaining };
}

function undoOne(
  executor: Executor,
  place: Workplace,
  owner: Installed['receipts'][number]['owner'],
) {
  return executor.undo({
    header: {
      transaction: place.newId(),
      owner,
      startedAt: place.now(),
      withOtherScope: false,
    },
  });
}
