/** One UDP socket, connected to one address and port of the server. */
import { createSocket, type Socket } from 'node:dgram';
import { familyOf } from './address-family.ts';
import { systemCodeOf, transportError } from './transport-error.ts';

export interface ServerSocket {
  /** As the system chose them on connecting: what the server, or the first NAT on the way, sees. */
  readonly localAddress: string;
  readonly localPort: number;
  send(bytes: Uint8Array): void;
  close(): void;
}

export interface SocketEvents {
  /** Only what came from the address and port that the socket is connected to: the system drops the rest. */
  readonly datagram: (bytes: Uint8Array) => void;
  /** An ICMP error came back: nothing listens there, or (`prohibited`) somebody forbids it. */
  readonly refused: (prohibited: boolean) => void;
}

/**
 * Opens a socket from a port of the system's choice: 500 and 4500 of a Windows PC belong to IKEEXT.
 * It is connected because only then does the system report ICMP errors (udp(7) of Linux).
 * @param localAddress the PC's own address to use, or null for the route's
 * @throws TransportError
 */
export async function openServerSocket(
  address: string,
  port: number,
  localAddress: string | null,
  events: SocketEvents,
): Promise<ServerSocket> {
  const socket = createSocket({ type: familyOf(address) === 6 ? 'udp6' : 'udp4' });
  try {
    await settled(socket, (done) => {
      socket.bind(
        { port: 0, exclusive: true, ...(localAddress && { address: localAddress }) },
        done,
      );
    });
    await settled(socket, (done) => {
      socket.connect(port, address, done);
    });
    return connected(socket, events);
  } catch (error) {
    socket.close();
    throw transportError(error);
  }
}

/**
 * ICMP port unreachable: the host is there, and nothing listens. ECONNRESET is Windows' word for it (WSAECONNRESET); that Node
 * hands it on there is UNCONFIRMED. Other errors of sending (EHOSTUNREACH, ENETUNREACH, EPERM of a local filter, EAGAIN) are a
 * lost datagram: they say nothing about the server.
 */
const refusals = new Set(['ECONNREFUSED', 'ECONNRESET']);
/**
 * ICMP "administratively prohibited", as firewalls send it (codes 9, 10 and 13; IPv6: 1, 5 and 6), comes to a connected socket under
 * these names; a missing route or host does not, and shows itself in sending alone (Linux: icmp_err_convert). That Windows tells it
 * is UNCONFIRMED.
 */
const prohibitions = new Set(['EHOSTUNREACH', 'ENETUNREACH', 'EACCES']);

function connected(socket: Socket, events: SocketEvents): ServerSocket {
  let open = true;
  const failed = (error: unknown) => {
    const code = systemCodeOf(error);
    if (open && code !== null && refusals.has(code)) events.refused(false);
  };
  socket.on('message', (bytes: Uint8Array) => {
    if (open) events.datagram(bytes);
  });
  socket.on('error', (error) => {
    const code = systemCodeOf(error);
    if (open && code !== null && prohibitions.has(code)) events.refused(true);
    else failed(error);
  });
  const own = socket.address();
  return {
    localAddress: own.address,
    localPort: own.port,
    send: (bytes) => {
      if (!open) return;
      socket.send(bytes, (error) => {
        if (error !== null) failed(error);
      });
    },
    close: () => {
      if (!open) return;
      open = false;
      socket.close();
    },
  };
}

/** Waits for one step of opening; an error of the socket ends it. */
function settled(socket: Socket, begin: (done: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => {
      reject(error);
    };
    socket.once('error', failed);
    // `connect` hands an error to its callback; `bind` calls it only when it has worked.
    begin((...failure: unknown[]) => {
      socket.removeListener('error', failed);
      if (failure[0] instanceof Error) reject(failure[0]);
      else resolve();
    });
  });
}
