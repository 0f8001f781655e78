/** The elevated copy's end of the pipe: it listens on nothing and connects to the window that started it. */
import { connect, type Socket } from 'node:net';
import type { CopyOrder } from './copy-order.ts';
import { greetWindow, type HandshakeEnd } from './handshake.ts';

export type ConnectFailure = Exclude<HandshakeEnd, 'known'> | 'noPipe' | 'timedOut';
export type ConnectedBack =
  { kind: 'met'; socket: Socket } | { kind: 'failed'; code: ConnectFailure };

/** Tries once. @param nonce 32 random bytes. */
export function connectBack(
  order: Pick<CopyOrder, 'pipe' | 'token' | 'approved'>,
  nonce: Uint8Array,
  timeoutMs: number,
): Promise<ConnectedBack> {
  return new Promise((resolve) => {
    const socket = connect({ path: order.pipe });
    const finish = (result: ConnectedBack) => {
      clearTimeout(timer);
      if (result.kind === 'failed') socket.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => {
      finish({ kind: 'failed', code: 'timedOut' });
    }, timeoutMs);
    socket.on('error', () => {
      finish({ kind: 'failed', code: 'noPipe' });
    });
    socket.once('connect', () => {
      void greetWindow(socket, order, nonce).then((end) => {
        finish(end === 'known' ? { kind: 'met', socket } : { kind: 'failed', code: end });
      });
    });
  });
}
