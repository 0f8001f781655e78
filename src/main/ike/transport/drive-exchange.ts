/** Runs one exchange over a path: carries its datagrams, wakes it, and ends it in time. */
import type {
  EstablishedPhase1,
  Exchange,
  ExchangeAction,
  ExchangeEvent,
  Outcome,
} from '../exchange/machine.ts';
import type { Clock } from './clock.ts';
import type { PathToServer } from './path-to-server.ts';

export type Driven =
  | {
      readonly ended: 'finished';
      readonly outcome: Outcome;
      readonly phase1: EstablishedPhase1 | null;
      /** Datagrams beyond `maximumDatagrams`, dropped unread. */
      readonly dropped: number;
    }
  /** The caller's signal. */
  | { readonly ended: 'aborted' }
  /** The exchange had not finished by `limitMs`. */
  | { readonly ended: 'timeLimit' };

export interface DriveOptions {
  readonly clock: Clock;
  /** For the whole exchange; beyond the exchange's own schedule, which should end first. */
  readonly limitMs: number;
  readonly signal?: AbortSignal;
  /** Gets what tells the exchange something from outside, once it has begun. */
  readonly steered?: (tell: (event: Steering) => void) => void;
  readonly waitsForPerson?: () => void;
}

/** What its caller may tell an exchange. */
export type Steering = Extract<ExchangeEvent, { readonly kind: 'alive' | 'hurry' }>;

/** An exchange needs a dozen. A flood would keep us computing: what comes beyond is not even decoded. */
export const maximumDatagrams = 256;

/**
 * Starts the exchange and sees it through. The path stays open, also after an abort.
 * What the exchange throws is a defect of it: the promise rejects with it, and the timers are gone.
 */
export function driveExchange(
  exchange: Exchange,
  path: PathToServer,
  { clock, limitMs, signal, steered, waitsForPerson }: DriveOptions,
): Promise<Driven> {
  return new Promise((resolve, reject) => {
    let stopWaking: () => void = nothing;
    let received = 0;
    let over = false;
    const stopLimit = clock.after(limitMs, () => {
      breakOff('timeLimit');
    });
    const aborted = () => {
      breakOff('aborted');
    };
    const breakOff = (ended: 'timeLimit' | 'aborted') => {
      handle({ kind: 'stop' });
      end({ ended });
    };

    const handle = (event: ExchangeEvent) => {
      if (over) return;
      try {
        const actions = exchange.handle(event, clock.now());
        for (const action of actions) act(action);
        if (event.kind !== 'sent' && actions.some(({ kind }) => kind === 'send')) {
          handle({ kind: 'sent' });
        }
      } catch (error) {
        release();
        reject(error instanceof Error ? error : new Error('exchange failed'));
      }
    };

    const act = (action: ExchangeAction) => {
      switch (action.kind) {
        case 'send':
          path.send(action.port, action.bytes);
          return;
        case 'wakeAt':
          stopWaking();
          stopWaking = clock.after(Math.max(0, action.ms - clock.now()), () => {
            handle({ kind: 'time' });
          });
          return;
        case 'waitsForPerson':
          waitsForPerson?.();
          return;
        case 'finished':
          end({
            ended: 'finished',
            outcome: action.outcome,
            phase1: action.phase1,
            dropped: Math.max(0, received - maximumDatagrams),
          });
      }
    };

    const end = (driven: Driven) => {
      if (over) return;
      release();
      resolve(driven);
    };

    const release = () => {
      over = true;
      stopWaking();
      stopLimit();
      path.listen(null);
      signal?.removeEventListener('abort', aborted);
    };

    if (signal?.aborted === true) {
      end({ ended: 'aborted' });
      return;
    }
    signal?.addEventListener('abort', aborted);
    path.listen((event) => {
      if (event.kind === 'datagram') {
        received += 1;
        if (received > maximumDatagrams) return;
      }
      handle(event);
    });
    handle({ kind: 'start' });
    steered?.(handle);
  });
}

function nothing(): void {
  // Nothing to call off yet.
}
