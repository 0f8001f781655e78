/** What a killed run left is put right before anything else (D8). */
import type { Scope } from '../../shared/plan/step.ts';
import type { Emit, Settled } from '../transaction/events.ts';
import type { OpenReply } from '../transaction/executor.ts';
import { readHost } from './read-host.ts';
import { refusalOf, type MachineSide, type Refusal } from './who-may.ts';
import type { Workplace } from './workplace.ts';

export type RepairOutcome =
  | { result: 'nothing' }
  | { result: 'repaired'; settled: Settled[] }
  | { result: Refusal }
  | { result: 'busy'; owner: Extract<OpenReply, { kind: 'busy' }>['owner']; scope: Scope };

/** The machine goes first: its decision settles the user scope's part (D6). */
export async function repair(
  place: Workplace,
  scopes: readonly Scope[],
  emit: Emit,
  machineSide?: MachineSide,
): Promise<RepairOutcome> {
  const cut = (['machine', 'user'] as const).filter((scope) => {
    const { fs, journal } = place.homes[scope];
    return scopes.includes(scope) && fs.exists(journal);
  });
  if (cut.length === 0) return { result: 'nothing' };
  const refused = refusalOf(cut, (await readHost(place)).identity, machineSide);
  if (refused !== null) return { result: refused };
  const settled: Settled[] = [];
  let any = false;
  for (const scope of cut) {
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
