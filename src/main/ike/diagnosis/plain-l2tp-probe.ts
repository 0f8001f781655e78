// Does L2TP answer without IPsec (C20)? Asked of L2TP servers that answer, and only where no VPN is up: its packets would go inside it.
import type { CheckExchange } from '../../../shared/server-check/result.ts';
import { IkeDecodeError } from '../codec/decode-error.ts';
import { PlainL2tp } from '../l2tp/plain-l2tp.ts';
import type { Clock } from '../transport/clock.ts';
import type { ServerSocket, SocketEvents } from '../transport/server-socket.ts';
import { TransportError } from '../transport/transport-error.ts';

export interface PlainL2tpPorts {
  /** A socket to the server's UDP 1701, where L2TP itself listens. */
  readonly openL2tp: (
    address: string,
    localAddress: string | null,
    events: SocketEvents,
  ) => Promise<ServerSocket>;
  readonly clock: Clock;
  readonly random: (length: number) => Uint8Array;
}

export interface PlainL2tpAsked {
  readonly exchange: 'plainL2tp';
  readonly answered: boolean;
  readonly told: CheckExchange;
}

interface Asking {
  readonly address: string;
  readonly localAddress: string | null;
  readonly waitMs: number;
  readonly signal: AbortSignal;
}

/** @returns null when it could not be asked, or was stopped */
export async function askPlainL2tp(
  ports: PlainL2tpPorts,
  { address, localAddress, waitMs, signal }: Asking,
): Promise<PlainL2tpAsked | null> {
  const { clock, random, openL2tp } = ports;
  const begun = clock.now();
  const trace: CheckExchange['trace'] = [];
  const note = (line: Omit<CheckExchange['trace'][number], 'atMs' | 'port'>) => {
    trace.push({ atMs: Math.round(clock.now() - begun), port: 1701, ...line });
  };
  const l2tp = new PlainL2tp(random);
  let end: (ended: 'done' | 'timeout' | 'refused' | null) => void = () => undefined;
  const over = new Promise<'done' | 'timeout' | 'refused' | null>((resolve) => (end = resolve));
  let socket: ServerSocket | null = null;
  const datagram = (bytes: Uint8Array) => {
    try {
      const step = l2tp.receive(bytes);
      for (const line of step.lines) note(line);
      if (step.bytes !== null) socket?.send(step.bytes);
      if (step.answered) end('done');
    } catch (error) {
      if (!(error instanceof IkeDecodeError)) throw error;
      note({ event: 'ignored', what: 'garbage', bytes: bytes.length });
    }
  };
  const refused = () => {
    note({ event: 'refused', what: 'icmp', bytes: 0 });
    end('refused');
  };
  const aborted = () => {
    end(null);
  };
  try {
    socket = await openL2tp(address, localAddress, { datagram, refused });
  } catch (error) {
    if (error instanceof TransportError) return null;
    throw error;
  }
  const stop = clock.after(waitMs, () => {
    end('timeout');
  });
  signal.addEventListener('abort', aborted);
  if (signal.aborted) aborted();
  const first = l2tp.start();
  note({ event: 'sent', what: 'SCCRQ', bytes: first.length });
  socket.send(first);
  const ended = await over;
  stop();
  signal.removeEventListener('abort', aborted);
  socket.close();
  if (ended === null) return null;
  const exchange = 'plainL2tp';
  const told = { probe: exchange, exchange, address, ended, halfOpen: 0, trace } as const;
  return { exchange, answered: ended === 'done', told };
}
