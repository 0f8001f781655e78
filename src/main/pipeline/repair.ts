/** What a killed run left is put right before anything else (D8). */
import type { Scope } from '../../shared/plan/step.ts';
import type { Emit, Settled } from '../transaction/events.ts';
import type { OpenReply } from '../transaction/executor.ts';
import type { Workplace } from './workplace.ts';

export type RepairOutcome =
  | { result: 'nothing' }
  | { result: 'repaired'; settled: Settled[] }
  | { result: 'busy'; owner: Extract<OpenReply, { kind: 'busy' }>['owner']; scope: Scope };

/** The machine goes first: its decision settles the user scope's part (D6). */
export async function repair(
  place: Workplace,
  scopes: readonly Scope[],
  emit: Emit,
): Promise<RepairOutcome> {
  const settled: Settled[] = [];
  let any = false;
  for (const scope of ['machine', 'user'] as const) {
    const home = place.homes[scope];
    if (!scopes.includes(scope) || !home.fs.exists(home.journal)) continue;
    const executor = await place.makeExecutor(scope, {
      secretsGiven: place.secrets.names(),
      hangUp: true,
      emit,
    });
    try {
      const reply = await executor.open('recovery');
      if (reply.kind === 'busy') return { result: 'busy', owner: reply.owner, scope };
      any ||= reply.recovered !== 'nothing';
      settled.push(...reply.settled);
    } finally {
      // A lost side has closed itself; what it left is reported by the call that lost it.
      await executor.close().catch(() => undefined);
    }
  }
  return any ? { result: 'repaired', settled } : { result: 'nothing' };
}
