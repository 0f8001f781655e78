/** Pause and resume of one installed profile: a machine's job, because its tunnel rule is the machine's (D22). */
import type { Emit, Settled } from '../transaction/events.ts';
import type { OpenReply } from '../transaction/executor.ts';
import type { Installed } from './installed.ts';
import { refusalOf, type Identity, type MachineSide, type Refusal } from './who-may.ts';
import type { Workplace } from './workplace.ts';

export type PauseOutcome =
  | {
      /** `oldAssociationsStay`: switched all the same. */
      result: 'switched' | 'oldAssociationsStay' | 'nothingToPause';
      /** What a killed run had left. */
      settled: Settled[];
    }
  | { result: 'refused'; code: string; settled: Settled[] }
  | { result: Refusal }
  | { result: 'busy'; owner: Extract<OpenReply, { kind: 'busy' }>['owner'] };

export interface PauseOptions {
  emit: Emit;
  identity: Identity;
  /** Default: `here` (D7). */
  machineSide?: MachineSide;
}

export async function pause(
  place: Workplace,
  { id }: Pick<Installed, 'id'>,
  paused: boolean,
  { emit, identity, machineSide }: PauseOptions,
): Promise<PauseOutcome> {
  const refusal = refusalOf(['machine'], identity, machineSide);
  if (refusal !== null) return { result: refusal };
  const executor = await place.makeExecutor('machine', { secretsGiven: [], hangUp: false, emit });
  try {
    const reply = await executor.open(paused ? 'pause' : 'resume');
    if (reply.kind === 'busy') return { result: 'busy', owner: reply.owner };
    const { settled } = reply;
    const code = await executor.pause(id, paused);
    if (code === null) return { result: 'switched', settled };
    if (code === 'nothingToPause' || code === 'oldAssociationsStay')
      return { result: code, settled };
    return { result: 'refused', code, settled };
  } finally {
    await executor.close().catch(() => undefined);
  }
}
