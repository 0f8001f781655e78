// Plays an exchange against a responder without sockets, with a clock of its own.
import type {
  Exchange,
  ExchangeAction,
  ExchangeEvent,
  Outcome,
} from '../../../../src/main/ike/exchange/machine.ts';
import type { MainModeOutcome, ServerPort } from '../../../../src/main/ike/exchange/outcomes.ts';

export interface Sent {
  readonly port: ServerPort;
  readonly bytes: Uint8Array;
  readonly at: number;
}

/** What comes back for a datagram, in this order, after so many milliseconds. */
export interface Reply {
  readonly port?: ServerPort;
  readonly bytes?: Uint8Array;
  /** An ICMP error instead of bytes. */
  readonly refused?: true;
  readonly prohibited?: true;
  readonly afterMs?: number;
}

export interface Played {
  readonly outcome: Outcome;
  readonly sent: readonly Sent[];
  readonly endedAt: number;
  readonly finished: Extract<ExchangeAction, { kind: 'finished' }>;
}

/** @param network gets each IKE message without its marker */
export function play(
  exchange: Exchange,
  network: (message: Uint8Array, port: ServerPort, count: number) => readonly Reply[],
): Played {
  const sent: Sent[] = [];
  const waiting: { at: number; reply: Reply; port: ServerPort }[] = [];
  let now = 1_000_000;
  let wakeAt = Number.POSITIVE_INFINITY;
  const ends: Played['finished'][] = [];
  const tell = (event: ExchangeEvent): void => {
    const actions = exchange.handle(event, now);
    act(actions);
    // As drive-exchange.ts does.
    if (actions.some(({ kind }) => kind === 'send')) act(exchange.handle({ kind: 'sent' }, now));
  };
  const act = (actions: readonly ExchangeAction[]): void => {
    for (const action of actions) {
      if (action.kind === 'wakeAt') wakeAt = action.ms;
      else if (action.kind === 'finished') ends.push(action);
      else if (action.kind === 'send') {
        const { port, bytes } = action;
        sent.push({ port, bytes, at: now - 1_000_000 });
        for (const reply of network(port === 4500 ? bytes.subarray(4) : bytes, port, sent.length)) {
          waiting.push({ at: now + (reply.afterMs ?? 10), reply, port });
        }
      }
    }
  };
  tell({ kind: 'start' });
  for (let turns = 0; ends.length === 0; turns += 1) {
    if (turns > 2000) throw new Error('the exchange does not end');
    waiting.sort((a, b) => a.at - b.at);
    const next = waiting[0];
    if (next !== undefined && next.at <= wakeAt) {
      waiting.shift();
      now = next.at;
      const port = next.reply.port ?? next.port;
      const bytes = next.reply.bytes ?? new Uint8Array();
      const marked = port === 4500 ? Buffer.concat([Buffer.alloc(4), bytes]) : bytes;
      const refused = next.reply.refused === true;
      tell(refused ? { kind: 'refused', port } : { kind: 'datagram', port, bytes: marked });
    } else {
      if (wakeAt === Number.POSITIVE_INFINITY) throw new Error('nobody will wake the exchange');
      now = wakeAt;
      tell({ kind: 'time' });
    }
  }
  const [end] = ends;
  if (end === undefined) throw new Error('no end');
  return { outcome: end.outcome, sent, endedAt: now - 1_000_000, finished: end };
}

/** A responder that answers a repeated message with the same bytes, as servers do. */
export function answering(
  responder: { answer(message: Uint8Array): Uint8Array | null },
  change: (answer: Uint8Array, request: Uint8Array) => readonly Reply[] = (bytes) => [{ bytes }],
): (message: Uint8Array) => readonly Reply[] {
  const answered = new Map<string, Uint8Array | null>();
  return (message) => {
    const key = Buffer.from(message).toString('hex');
    if (!answered.has(key)) answered.set(key, responder.answer(message));
    const bytes = answered.get(key) ?? null;
    return bytes === null ? [] : change(bytes, message);
  };
}

export function mainModeOutcome({ outcome }: Played): MainModeOutcome {
  if (outcome.exchange !== 'mainMode') throw new Error(outcome.exchange);
  return outcome;
}
