import { describe, expect, it } from 'vitest';
import type {
  Exchange,
  ExchangeAction,
  ExchangeEvent,
  Outcome,
} from '../../../../src/main/ike/exchange/machine.ts';
import {
  driveExchange,
  maximumDatagrams,
} from '../../../../src/main/ike/transport/drive-exchange.ts';
import type { PathEvent, PathToServer } from '../../../../src/main/ike/transport/path-to-server.ts';
import { StandingClock } from './test-clock.ts';

const outcome = { exchange: 'mainMode' } as unknown as Outcome;
const finished: ExchangeAction = { kind: 'finished', outcome, phase1: null };
const bytes = Uint8Array.of(1, 2, 3);

/** An exchange that answers from a script and writes down what it was told. */
class Scripted implements Exchange {
  readonly told: (readonly [string, number])[] = [];
  readonly #script: (event: ExchangeEvent, count: number) => readonly ExchangeAction[];

  constructor(script: (event: ExchangeEvent, count: number) => readonly ExchangeAction[]) {
    this.#script = script;
  }

  handle(event: ExchangeEvent, now: number): readonly ExchangeAction[] {
    this.told.push([event.kind, now]);
    return this.#script(event, this.told.length);
  }
}

class FakePath implements PathToServer {
  readonly endpoints = {
    local: { address: '192.0.2.10', ports: { 500: 1, 4500: 2 } },
    server: { address: '203.0.113.10' },
  };
  readonly sent: unknown[] = [];
  listener: ((event: PathEvent) => void) | null = null;
  closed = false;

  send(port: number, sent: Uint8Array): void {
    this.sent.push([port, [...sent]]);
  }

  listen(listener: ((event: PathEvent) => void) | null): void {
    this.listener = listener;
  }

  close(): void {
    this.closed = true;
  }
}

function drive(
  script: (event: ExchangeEvent, count: number) => readonly ExchangeAction[],
  signal?: AbortSignal,
) {
  const [clock, path, exchange] = [new StandingClock(), new FakePath(), new Scripted(script)];
  const options = { clock, limitMs: 10_000, ...(signal && { signal }) };
  const driven = driveExchange(exchange, path, options);
  const released = () => path.listener === null && clock.waiting === 0 && !path.closed;
  return { clock, path, exchange, driven, released };
}

describe('driveExchange', () => {
  it('sends, hands over what comes, and ends with the outcome', async () => {
    const run = drive((event) => {
      if (event.kind === 'start') return [{ kind: 'send', port: 500, bytes }];
      return event.kind === 'sent' ? [] : [finished];
    });
    expect(run.path.sent).toEqual([[500, [1, 2, 3]]]);
    run.clock.move(20);
    run.path.listener?.({ kind: 'datagram', port: 500, bytes });
    expect(await run.driven).toEqual({ ended: 'finished', outcome, phase1: null, dropped: 0 });
    expect(run.exchange.told).toEqual([
      ['start', 1000],
      ['sent', 1000],
      ['datagram', 1020],
    ]);
    expect(run.released()).toBe(true);
  });

  it('wakes at the last moment named, not at a former one', async () => {
    const run = drive((event, count) => {
      if (event.kind === 'start')
        return [
          { kind: 'wakeAt', ms: 1400 },
          { kind: 'wakeAt', ms: 1500 },
        ];
      return count === 2 ? [{ kind: 'wakeAt', ms: 1300 }] : [finished];
    });
    run.clock.move(450);
    expect(run.exchange.told).toHaveLength(1);
    run.clock.move(50);
    await run.driven;
    // The moment 1300 was past already: woken at once.
    expect(run.exchange.told).toEqual([
      ['start', 1000],
      ['time', 1500],
      ['time', 1500],
    ]);
  });

  it('hands over refusals', async () => {
    const run = drive((event) =>
      event.kind === 'refused' && event.port === 4500 ? [finished] : [],
    );
    run.path.listener?.({ kind: 'refused', port: 500 });
    run.path.listener?.({ kind: 'refused', port: 4500 });
    await run.driven;
    expect(run.exchange.told.map(([kind]) => kind)).toEqual(['start', 'refused', 'refused']);
  });

  it('an exchange that never ends is ended', async () => {
    const run = drive(() => [{ kind: 'wakeAt', ms: 1_000_000 }]);
    run.clock.move(9_999);
    expect(run.released()).toBe(false);
    run.clock.move(1);
    expect(await run.driven).toEqual({ ended: 'timeLimit' });
    expect(run.released()).toBe(true);
  });

  it('an abort ends it, also one that came before', async () => {
    const abort = new AbortController();
    const run = drive(() => [{ kind: 'wakeAt', ms: 2000 }], abort.signal);
    abort.abort();
    expect(await run.driven).toEqual({ ended: 'aborted' });
    expect(run.released()).toBe(true);

    const late = drive(() => [{ kind: 'send', port: 500, bytes }], abort.signal);
    expect(await late.driven).toEqual({ ended: 'aborted' });
    expect(late.path.sent).toEqual([]);
    expect(late.released()).toBe(true);
  });

  it('a flood is not handed over beyond a limit, and the rest is counted', async () => {
    const run = drive((event) => (event.kind === 'refused' ? [finished] : []));
    for (let count = 0; count < maximumDatagrams + 7; count += 1)
      run.path.listener?.({ kind: 'datagram', port: 500, bytes });
    run.path.listener?.({ kind: 'refused', port: 500 });
    expect(await run.driven).toMatchObject({ dropped: 7 });
    expect(run.exchange.told).toHaveLength(maximumDatagrams + 2);
  });

  it('a defect of the exchange comes out as what it is, and nothing stays behind', async () => {
    const run = drive((event) => {
      if (event.kind === 'start') return [{ kind: 'wakeAt', ms: 1100 }];
      throw new Error('defect');
    });
    run.clock.move(100);
    await expect(run.driven).rejects.toThrow('defect');
    expect(run.released()).toBe(true);
  });

  it('nothing after the end is handed over', async () => {
    const run = drive(() => [finished, { kind: 'send', port: 500, bytes }]);
    const { listener } = run.path;
    listener?.({ kind: 'datagram', port: 500, bytes });
    await run.driven;
    expect(run.exchange.told).toHaveLength(1);
  });
});
