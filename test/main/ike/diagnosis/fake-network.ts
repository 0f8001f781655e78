// A network without sockets and with a time of its own, for whole checks: paths to fake servers, and what went over them.
import '../../../../src/main/ike/diagnosis/plain-l2tp-probe.ts';
import '../../../../src/main/ike/diagnosis/tunnel-probe.ts';
import type { ServerPort } from '../../../../src/main/ike/exchange/outcomes.ts';
import type { Clock } from '../../../../src/main/ike/transport/clock.ts';
import type {
  PathEvent,
  PathOptions,
  PathToServer,
} from '../../../../src/main/ike/transport/path-to-server.ts';
import type { ServerSocket } from '../../../../src/main/ike/transport/server-socket.ts';
import { TransportError } from '../../../../src/main/ike/transport/transport-error.ts';
import type { Reply } from '../responder/play.ts';
import { bodyOf, parse, parts, transforms } from '../responder/wire.ts';
import { client } from '../exchange/sample-options.ts';

/** IKE messages without marker in, what comes back out. */
export type FakeServer = (message: Uint8Array, port: ServerPort) => readonly Reply[];

export interface Seen {
  readonly at: number;
  readonly address: string;
  /** `500 offer`, `4500 hopeless`, `500 message5`, `500 wide rsa`, `500 ikev2`, … */
  readonly what: string;
  /** The same bytes once more. */
  readonly again: boolean;
}

const wideSize = 35;

export class FakeNetwork implements Clock {
  readonly sent: Seen[] = [];
  openPaths = 0;
  readonly l2tpAsked: string[] = [];
  readonly #servers: Readonly<Record<string, FakeServer>>;
  readonly #unreachable: readonly string[];
  readonly #before = new Set<string>();
  #now = 0;
  #timers: { readonly at: number; readonly run: () => void }[] = [];

  /** @param servers by address; any other address is silent, `unreachable` ones have no route */
  constructor(servers: Readonly<Record<string, FakeServer>>, unreachable: readonly string[] = []) {
    this.#servers = servers;
    this.#unreachable = unreachable;
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + ms, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }

  /** In order, each message once. */
  order(address?: string): string[] {
    return this.sent
      .filter((each) => !each.again && (address ?? each.address) === each.address)
      .map(({ what }) => what);
  }

  readonly openPath = ({ serverAddress }: PathOptions): Promise<PathToServer> => {
    if (this.#unreachable.includes(serverAddress)) {
      return Promise.reject(new TransportError('noRoute', 'ENETUNREACH'));
    }
    let listener: ((event: PathEvent) => void) | null = null;
    this.openPaths += 1;
    return Promise.resolve({
      endpoints: {
        local: { address: client, ports: localPorts },
        server: { address: serverAddress },
      },
      send: (port, bytes) => {
        for (const reply of this.#carry(serverAddress, port, bytes)) {
          this.after(reply.afterMs ?? 10, () => listener?.(eventOf(reply, port)));
        }
      },
      listen: (next) => {
        listener = next;
      },
      close: () => {
        listener = null;
        this.openPaths -= 1;
      },
    });
  };

  /** Silent, as behind a firewall. */
  readonly openL2tp = (address: string): Promise<ServerSocket> => {
    this.l2tpAsked.push(address);
    const nothing = () => undefined;
    return Promise.resolve({ localAddress: client, localPort: 1, send: nothing, close: nothing });
  };

  /** Lets time go on until it is done; as quick as the processor is. */
  async finish<Found>(work: Promise<Found>): Promise<Found> {
    const state = { over: false };
    const settled = work.finally(() => {
      state.over = true;
    });
    settled.catch(() => undefined);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (state.over) return settled;
      const next = [...this.#timers].sort((a, b) => a.at - b.at)[0];
      if (next === undefined) throw new Error('it waits for nothing');
      this.#timers = this.#timers.filter((each) => each !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
  }

  #carry(address: string, port: ServerPort, bytes: Uint8Array): readonly Reply[] {
    const message = port === 4500 ? bytes.subarray(4) : bytes;
    const key = `${address} ${port} ${Buffer.from(bytes).toString('hex')}`;
    const again = this.#before.has(key);
    this.#before.add(key);
    this.sent.push({ at: this.#now, address, what: `${port} ${nameOf(message)}`, again });
    return this.#servers[address]?.(message, port) ?? [];
  }
}

export const localPorts = { 500: 50_001, 4500: 50_002 } as const;

function eventOf(reply: Reply, port: ServerPort): PathEvent {
  const { bytes = new Uint8Array(), refused, prohibited } = reply;
  if (refused === true || prohibited === true) {
    return { kind: 'refused', port, prohibited: prohibited === true };
  }
  const marked = port === 4500 ? Buffer.concat([Buffer.alloc(4), bytes]) : bytes;
  return { kind: 'datagram', port, bytes: marked };
}

function nameOf(message: Uint8Array): string {
  const wire = parse(message);
  const other = { 4: 'aggressive', 5: 'delete', 32: 'quickMode', 34: 'ikev2' }[wire.exchange];
  if (other !== undefined) return other;
  if ((wire.flags & 1) !== 0) return 'message5';
  if (wire.rCookie.some((byte) => byte !== 0)) return 'message3';
  const offered = transforms(bodyOf(parts(wire.next, wire.body), 1));
  // RFC 2409 appendix A: attribute 3 is the authentication method, 4 the group.
  const isRsa = offered.some(({ values }) => values.get(3) === 3);
  if (offered.length === 1 && offered[0]?.values.get(4) === 1) return 'hopeless';
  return offered.length === wideSize ? `wide ${isRsa ? 'rsa' : 'psk'}` : 'offer';
}
