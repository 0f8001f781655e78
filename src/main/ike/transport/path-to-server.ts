/** The way to one address of the server: its ports 500 and 4500, and our two ephemeral ones. */
import type { Endpoints, ExchangeEvent } from '../exchange/machine.ts';
import type { ServerPort } from '../exchange/outcomes.ts';
import { familyOf } from './address-family.ts';
import { openServerSocket, type ServerSocket } from './server-socket.ts';
import { TransportError } from './transport-error.ts';

/** What comes along the path. */
export type PathEvent = Extract<ExchangeEvent, { readonly kind: 'datagram' | 'refused' }>;

export interface PathToServer {
  /** Our own address is the one of the connected sockets, which NAT-D needs (RFC 3947 section 3.2). */
  readonly endpoints: Endpoints;
  /** `bytes` as they go on the wire. Lost without a word when the path is closed. */
  send(port: ServerPort, bytes: Uint8Array): void;
  /** Who gets what comes; null: nobody, it is dropped. One listener at a time: one exchange uses a path at a time. */
  listen(listener: ((event: PathEvent) => void) | null): void;
  close(): void;
}

export interface PathOptions {
  /** An IPv4 or IPv6 address, not a name: nothing is sent to a host that nobody chose. */
  readonly serverAddress: string;
  /** The PC's own address to speak from; null: the one of the route. */
  readonly localAddress: string | null;
}

/**
 * Opens both sockets. Sends nothing. The caller closes the path, after all exchanges over it.
 * @throws TransportError
 */
export async function openPathToServer(options: PathOptions): Promise<PathToServer> {
  const { serverAddress, localAddress } = options;
  if (familyOf(serverAddress) === null) throw new TransportError('badAddress', null);
  let listener: ((event: PathEvent) => void) | null = null;
  const open = (port: ServerPort): Promise<ServerSocket> =>
    openServerSocket(serverAddress, port, localAddress, {
      datagram: (bytes) => listener?.({ kind: 'datagram', port, bytes }),
      refused: (prohibited) => listener?.({ kind: 'refused', port, prohibited }),
    });
  const [to500, to4500] = await both(open(500), open(4500));
  const sockets: Readonly<Record<ServerPort, ServerSocket>> = { 500: to500, 4500: to4500 };
  return {
    endpoints: {
      local: {
        address: to500.localAddress,
        ports: { 500: to500.localPort, 4500: to4500.localPort },
      },
      server: { address: serverAddress },
    },
    send: (port, bytes) => {
      sockets[port].send(bytes);
    },
    listen: (next) => {
      listener = next;
    },
    close: () => {
      listener = null;
      to500.close();
      to4500.close();
    },
  };
}

/** One alone is of no use: it is closed, and the other's error thrown. */
async function both(
  first: Promise<ServerSocket>,
  second: Promise<ServerSocket>,
): Promise<[ServerSocket, ServerSocket]> {
  try {
    return await Promise.all([first, second]);
  } catch (error) {
    for (const opened of await Promise.allSettled([first, second])) {
      if (opened.status === 'fulfilled') opened.value.close();
    }
    throw error;
  }
}
