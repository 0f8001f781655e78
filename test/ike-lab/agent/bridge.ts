// Carries the datagrams of one check over a way of ../ways.ts. In user space: no kernel here has netem.
import type { ServerPort } from '../../../src/main/ike/exchange/outcomes.ts';
import type {
  PathEvent,
  PathOptions,
  PathToServer,
} from '../../../src/main/ike/transport/path-to-server.ts';
import { fateOf, type Direction, type Way } from '../ways.ts';

type OpenPath = (options: PathOptions) => Promise<PathToServer>;

/** Every path of a check goes over the same way, and counts there. */
export function overWay(way: Way, openPath: OpenPath): OpenPath {
  const judge = new Counter(way);
  return async (options) => {
    const path = await openPath(options);
    let listener: ((event: PathEvent) => void) | null = null;
    const later = (ms: number, act: () => void) => {
      if (ms === 0) act();
      else setTimeout(act, ms);
    };
    const hear = (port: ServerPort, bytes: Uint8Array) =>
      listener?.({ kind: 'datagram', port, bytes });
    const send = (port: ServerPort, bytes: Uint8Array) => {
      path.send(port, bytes);
    };
    path.listen((event) => {
      if (event.kind !== 'datagram') return listener?.(event);
      const { port, bytes } = event;
      const { arrives, returns } = judge.fate('toClient', port, bytes);
      for (const ms of arrives) later(ms, () => hear(port, bytes));
      for (const ms of returns)
        later(ms, () => {
          send(port, bytes);
        });
    });
    return {
      endpoints: path.endpoints,
      send: (port, bytes) => {
        const { arrives, returns } = judge.fate('toServer', port, bytes);
        for (const ms of arrives)
          later(ms, () => {
            send(port, bytes);
          });
        for (const ms of returns) later(ms, () => hear(port, bytes));
      },
      listen: (next) => {
        listener = next;
      },
      // What is on its way still arrives at the server: the last DELETE, and late copies.
      close: () => {
        listener = null;
        setTimeout(() => {
          path.close();
        }, 4000);
      },
    };
  };
}

class Counter {
  readonly #way: Way;
  readonly #counts = new Map<string, number>();
  readonly #passed = new Map<string, number[]>();

  constructor(way: Way) {
    this.#way = way;
  }

  fate(direction: Direction, port: ServerPort, bytes: Uint8Array) {
    const link = `${direction} ${port}`;
    const message = messageOf(direction, port === 4500 ? bytes.subarray(4) : bytes);
    const now = performance.now();
    const passed = (this.#passed.get(link) ?? []).filter((at) => now - at < 60_000);
    const fate = fateOf(this.#way, {
      ...{ direction, port, message, bytes: bytes.length, passed: passed.length },
      number: this.#count(link),
      before: this.#count(`${link} ${message}`),
    });
    this.#passed.set(link, fate.arrives.length > 0 ? [...passed, now] : passed);
    return fate;
  }

  #count(what: string): number {
    const before = this.#counts.get(what) ?? 0;
    this.#counts.set(what, before + 1);
    return before;
  }
}

/** By the header alone (RFC 2408 section 3.1): SA comes first in messages 1 and 2, KE in 3 and 4; 5 and 6 are encrypted. */
function messageOf(direction: Direction, ike: Uint8Array): number | null {
  const [next, , exchange, flags = 0] = ike.subarray(16);
  if (exchange !== 2) return null;
  const asked = (flags & 1) === 1 ? 5 : next === 1 ? 1 : next === 4 ? 3 : null;
  return asked === null || direction === 'toServer' ? asked : asked + 1;
}
