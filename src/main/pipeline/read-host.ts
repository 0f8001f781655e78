/** What Windows says about itself: its version, who runs this, and where a server is. */
import type { Host } from '../../shared/port/host.ts';
import { parseAnswer, type QueryOf } from '../../shared/port/query.ts';
import type { Session } from '../transaction/session.ts';

/** The PC answered nothing usable: nothing can be planned. */
export class PcUnreadable extends Error {
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(`host unreadable: ${code}`, options);
    this.name = 'PcUnreadable';
    this.code = code;
  }
}

/** @param server whose addresses are asked for; by default no name is looked up. */
export function hostQuery(server = '127.0.0.1'): QueryOf<'host.read'> {
  return { kind: 'host.read', server };
}

/** Throws PcUnreadable. */
export function hostOf(answer: unknown): Host {
  const host = parseAnswer('host.read', answer);
  if (!host.ok) throw new PcUnreadable(host.unreadable);
  return host.value;
}

/** Rejects with PcUnreadable. */
export async function readHost(
  { session }: { readonly session: Pick<Session, 'ask'> },
  server?: string,
): Promise<Host> {
  const [answer] = await session.ask([hostQuery(server)]);
  return hostOf(answer);
}
