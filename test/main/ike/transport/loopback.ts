// A server's side on loopback, from which a test answers what it likes.
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { afterEach } from 'vitest';
import {
  openServerSocket,
  type ServerSocket,
} from '../../../../src/main/ike/transport/server-socket.ts';

const open: { close(): void }[] = [];

afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

export interface Peer {
  readonly socket: Socket;
  readonly port: number;
  close(): void;
  /** The next datagram, waiting at most two seconds. */
  next(): Promise<{ readonly bytes: Buffer; readonly from: RemoteInfo }>;
}

export async function openPeer(address = '127.0.0.1', port = 0): Promise<Peer> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  const queue: { bytes: Buffer; from: RemoteInfo }[] = [];
  socket.on('message', (bytes, from) => queue.push({ bytes, from }));
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, address, resolve);
  });
  let closed = false;
  const close = () => {
    if (!closed) socket.close();
    closed = true;
  };
  open.push({ close });
  const next = async () => {
    await until(() => queue.length > 0);
    const [first] = queue.splice(0, 1);
    if (first === undefined) throw new Error('no datagram');
    return first;
  };
  return { socket, port: socket.address().port, close, next };
}

/** A socket of ours that writes down what it sees: texts, and `refused`. */
export async function openOurs(address: string, port: number, localAddress: string | null = null) {
  const seen: string[] = [];
  const socket: ServerSocket = await openServerSocket(address, port, localAddress, {
    datagram: (bytes) => seen.push(Buffer.from(bytes).toString()),
    refused: () => seen.push('refused'),
  });
  open.push(socket);
  return { socket, seen };
}

export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 2000;
  while (!holds() && performance.now() < end) await pause(2);
  if (!holds()) throw new Error('waited two seconds for nothing');
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
