/** The window's end of the pipe: one client, one try, within a time. */
import { createServer, type Socket } from 'node:net';
import type { CopyOrder } from './copy-order.ts';
import type { ElevationFailure } from './elevation.ts';
import { greetCopy } from './handshake.ts';

/** How long the token is good after the prompt was answered. */
export const tokenLifeMs = 60_000;

export interface ListenParts {
  secret: Pick<CopyOrder, 'pipe' | 'token' | 'approved'>;
  /** 32 random bytes. */
  nonce: Uint8Array;
}

export type Met = { kind: 'met'; socket: Socket } | { kind: 'failed'; code: ElevationFailure };

export interface Listening {
  /** Resolves once. After it nobody is listened to any more. */
  met: Promise<Met>;
  /** From now on the first client has so many milliseconds to come and to prove itself. */
  limit: (milliseconds: number) => void;
  /** Nobody is waited for any more. */
  stop: (code: ElevationFailure) => void;
}

/** Resolves when the pipe is there, or with `pipeTaken`: on Windows a name that exists already is refused by libuv's FIRST_PIPE_INSTANCE. */
export function listenOnce(parts: ListenParts): Promise<Listening | 'pipeTaken'> {
  const { secret, nonce } = parts;
  let client: Socket | null = null;
  let timer: NodeJS.Timeout | undefined;
  let settled = false;
  let settle: (met: Met) => void = () => undefined;
  const met = new Promise<Met>((resolve) => {
    settle = (result) => {
      settled = true;
      clearTimeout(timer);
      if (server.listening) server.close();
      if (result.kind === 'failed') client?.destroy();
      resolve(result);
    };
  });
  const server = createServer({ pauseOnConnect: true }, (socket) => {
    socket.on('error', () => undefined);
    // libuv keeps several instances of a named pipe open: who comes in beside the first is sent away unheard.
    if (client !== null) {
      socket.destroy();
      return;
    }
    client = socket;
    // The token is void from here on, whoever this is.
    server.close();
    void greetCopy(socket, secret, nonce).then((end) => {
      settle(end === 'known' ? { kind: 'met', socket } : { kind: 'failed', code: end });
    });
  });
  const listening: Listening = {
    met,
    limit: (milliseconds) => {
      if (settled) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        settle({ kind: 'failed', code: 'timedOut' });
      }, milliseconds);
    },
    stop: (code) => {
      settle({ kind: 'failed', code });
    },
  };
  return new Promise((resolve) => {
    server.once('error', () => {
      resolve('pipeTaken');
    });
    server.listen({ path: secret.pipe, readableAll: false, writableAll: false }, () => {
      resolve(listening);
    });
  });
}
