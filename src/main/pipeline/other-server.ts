/** Whether a connection leads elsewhere than when it was set up: whoever signs in there gives user name and password to somebody else. */
import { parseAnswer } from '../../shared/port/query.ts';
import { connectionKind } from '../../shared/rooms/parts/connection-entry.ts';
import type { InstalledProfile } from './installed.ts';

export interface OtherServer {
  now: string;
  before: string;
}

/** @param answer to `vpnConnection.read` of its entry. Null: the same server, or nothing that anybody could say. */
export function otherServer(
  { receipts }: Pick<InstalledProfile, 'receipts'>,
  answer: unknown,
): OtherServer | null {
  const read = parseAnswer('vpnConnection.read', answer);
  if (!read.ok || read.value === null || 'trouble' in read.value) return null;
  const ours = receipts
    .flatMap(({ owned }) => owned)
    .find(({ room }) => room === connectionKind)?.ours;
  const before = serverOf(ours);
  const now = read.value.connection.serverAddress;
  return before === null || before === now ? null : { now, before };
}

/** Of an entry as it is recorded or compared; null where there is none. */
export function serverOf(entry: unknown): string | null {
  return typeof entry === 'object' && entry !== null && 'serverAddress' in entry
    ? String(entry.serverAddress)
    : null;
}
