/** Whose work a process may do, by who runs it: one rule for apply, undo, repair and pause, in every face (D7, D36). */
import type { Scope } from '../../shared/plan/step.ts';
import type { Host } from '../../shared/port/host.ts';

export type Identity = Host['identity'];

/** `elevatedCopy`: this process need not be elevated, because `makeExecutor` gives the elevated copy's executor (D6, D7). */
export type MachineSide = 'here' | 'elevatedCopy';

export type Refusal = 'notElevated' | 'wrongAccount';

/** SYSTEM, LOCAL SERVICE and NETWORK SERVICE: nobody's settings are theirs, whoever is signed in. */
const services: readonly string[] = ['S-1-5-18', 'S-1-5-19', 'S-1-5-20'];

/**
 * `scopes`: those in which something is to be written. User work is done as the account of the session or not at all; a network
 * logon has no session (scripts/host.ps1). Nothing elevates itself.
 */
export function refusalOf(
  scopes: readonly Scope[],
  { elevated, sid, sessionSid }: Identity,
  machineSide: MachineSide = 'here',
): Refusal | null {
  const isSessions = sid === sessionSid && !services.includes(sid);
  if (scopes.includes('user') && !isSessions) return 'wrongAccount';
  if (scopes.includes('machine') && !elevated && machineSide === 'here') return 'notElevated';
  return null;
}
