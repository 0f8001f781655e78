/** What "Check now" found, in short. */
import type { Verified } from '../../shared/ipc/live.ts';
import { connectionKind } from '../../shared/rooms/parts/connection-entry.ts';
import { serverOf } from '../pipeline/other-server.ts';
import type { Verification } from '../pipeline/verify.ts';

/** For the list of what is installed. */
export function verifiedOf(found: Verification, at: string): Verified {
  const { asWanted, drift, inForce } = found;
  const servers = drift
    .filter(({ room }) => room === connectionKind)
    .map(({ before, after }) => ({ now: serverOf(before), before: serverOf(after) }));
  const other = servers.find((each) => each.now !== each.before);
  const server =
    other === undefined || other.now === null || other.before === null
      ? null
      : { now: other.now, before: other.before };
  return { at, asWanted, changes: drift.length + inForce.length, server };
}
