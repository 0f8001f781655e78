/** The window's end of the pipe: it lets in one client, the first that proves itself; strangers are sent away and end nothing. */
import { createServer, type Socket } from 'node:net';
import type { CopyOrder } from './copy-order.ts';
import type { ElevationFailure } from './elevation.ts';
import { greetCopy } from './handshake.ts';

/** How long the token is good after the prompt was answered. */
export const tokenLifeMs = 60_000;

/** Who has not proved itself by then is sent away, so that a silent stranger holds no place. The copy answers at once. */
const greetingMs = 10_000;

/** At once, and altogether: who floods the pipe can only make the elevation fail. */
export const maximumClients = 16;
export const maximumTries = 1000;

export interface ListenParts {
  secret: Pick<CopyOrder, 'pipe' | 'token' | 'approved'>;
  /** 32 random bytes, others for each client. */
  nonce: () => Uint8Array;
  /** Milliseconds; {@link greetingMs} unless a test is in a hurry. */
  greetingMs?: number;
}

type Met = { kind: 'met'; socket: Socket } | { kind: 'failed'; code: ElevationFailure };

export interface Listening {
  /** Resolves once. After it nobody is listened to any more. */
  met: Promise<Met>;
  /** From now on the copy has so many milliseconds to come and to prove itself. */
  limit: (milliseconds: number) => void;
  /** Nobody is waited for any more. */
  stop: (code: ElevationFailure) => void;
}

/** Resolves when the pipe is there, or with `pipeTaken`: on Windows a name that exists already is refused by libuv's FIRST_PIPE_INSTANCE. */
export function listenOnce(parts: ListenParts): Promise<Listening | 'pipeTaken'> {
  const { secret, nonce } = parts;
  const clients = new Set<Socket>();
  let tries = 0;
  /** Why the last stranger was sent away: what is said when nobody better comes. */
  let last: ElevationFailure | null = null;
  let timer: NodeJS.Timeout | undefined;
  let settled = false;
  let settle: (met: Met) => void = () => undefined;
  const met = new Promise<Met>((resolve) => {
    settle = (result) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      if (server.listening) server.close();
      // The token is void from here on: it was good for one who proved itself.
      for (const each of clients)
        if (result.kind === 'failed' || each !== result.socket) each.destroy();
      resolve(result);
    };
  });
  const server = createServer({ pauseOnConnect: true }, (socket) => {
    socket.on('error', () => undefined);
    tries += 1;
    if (settled || clients.size >= maximumClients) {
      socket.destroy();
      return;
    }
    clients.add(socket);
    void greet(socket).then((end) => {
      clients.delete(socket);
      if (end === 'known') {
        settle({ kind: 'met', socket });
        return;
      }
      socket.destroy();
      last = end;
      if (tries >= maximumTries) settle({ kind: 'failed', code: end });
    });
  });
  const greet = async (socket: Socket) => {
    const late = setTimeout(() => {
      socket.destroy();
    }, parts.greetingMs ?? greetingMs);
    const end = await greetCopy(socket, secret, nonce());
    clearTimeout(late);
    return end;
  };
  const listening: Listening = {
    met,
    limit: (milliseconds) => {
      if (settled) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        settle({ kind: 'failed', code: last ?? 'timedOut' });
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
