/** What "Check now" found, in short. */
import type { Verified } from '../../shared/ipc/live.ts';
import { connectionKind } from '../../shared/rooms/parts/connection-entry.ts';
import type { Verification } from '../pipeline/verify.ts';

/** For the list of what is installed. */
export function verifiedOf(found: Verification, at: string): Verified {
  const { asWanted, drift, inForce } = found;
  const address = (value: unknown) =>
    typeof value === 'object' && value !== null && 'serverAddress' in value
      ? String(value.serverAddress)
      : null;
  const servers = drift
    .filter(({ room }) => room === connectionKind)
    .map(({ before, after }) => ({ now: address(before), before: address(after) }));
  const other = servers.find((each) => each.now !== each.before);
  const server =
    other === undefined || other.now === null || other.before === null
      ? null
      : { now: other.now, before: other.before };
  return { at, asWanted, changes: drift.length + inForce.length, server };
}
