/** The window's side of an elevation: make the pipe, show the prompt, wait for the copy, drive it (D6). */
import type { Socket } from 'node:net';
import { ExecutorLost } from '../transaction/executor-lost.ts';
import { ExecutorClient } from '../transaction/executor-client.ts';
import type { Emit } from '../transaction/events.ts';
import type { SecretName } from '../../shared/port/values.ts';
import { noTrace, type Trace } from '../trace/trace.ts';
import type { Approved } from './approved.ts';
import { copyArguments, type CopyOrder } from './copy-order.ts';
import type { ElevatedSide, Elevation, ElevationStart } from './elevation.ts';
import { listenOnce, tokenLifeMs } from './listen-once.ts';
import { pipeName } from './pipe-name.ts';

export type Launched = { kind: 'started' } | { kind: 'cancelled' } | { kind: 'notStarted' };

export interface ElevationParts {
  /** Starts this program with these arguments, elevated. Resolves when the person has answered the prompt. */
  launch: (argv: readonly string[]) => Promise<Launched>;
  random: (bytes: number) => Uint8Array;
  /** A new folder that only this user may enter, and how to remove it; null on Windows. */
  privateFolder: () => { path: string; remove: () => void } | null;
  demo: CopyOrder['demo'];
  trace?: Trace;
  /** Milliseconds; {@link tokenLifeMs} unless a test is in a hurry. */
  lifeMs?: number;
}

export function elevationWith(parts: ElevationParts): Elevation {
  const { trace = noTrace } = parts;
  return {
    start: async (approved) => {
      trace.add({ event: 'elevation', step: 'asked' });
      const end = await start(parts, approved, trace);
      trace.add({ event: 'elevation', step: end.kind === 'failed' ? end.code : end.kind });
      return end;
    },
  };
}

async function start(
  parts: ElevationParts,
  approved: Approved,
  trace: Trace,
): Promise<ElevationStart> {
  const { random, demo, lifeMs = tokenLifeMs } = parts;
  const folder = parts.privateFolder();
  const pipe = pipeName(random(16), folder?.path ?? null);
  const token = Buffer.from(random(32)).toString('base64url');
  try {
    const listening = await listenOnce({
      secret: { pipe, token, approved },
      nonce: () => random(32),
    });
    if (listening === 'pipeTaken') return { kind: 'failed', code: 'pipeTaken' };
    const launching = parts
      .launch(copyArguments({ pipe, token, approved, demo }))
      .catch((): Launched => ({ kind: 'notStarted' }))
      .then((launched) => {
        // Counted from the answer: a person may take long over the prompt, and until then nobody has the token.
        if (launched.kind === 'started') listening.limit(lifeMs);
        else listening.stop('notStarted');
        return launched;
      });
    const met = await listening.met;
    if (met.kind === 'met') {
      return { kind: 'started', elevated: new Side(met.socket, approved, trace) };
    }
    const { kind } = await launching;
    return kind === 'cancelled' ? { kind } : met;
  } finally {
    folder?.remove();
  }
}

/** Another person's copy has no use for the user's own password (D25). */
const machineSecrets: readonly SecretName[] = ['psk', 'keyBundle', 'keyBundlePassword'];

class Side implements ElevatedSide {
  readonly approved: Approved;
  readonly #socket: Socket;
  readonly #client: ExecutorClient;
  #emit: Emit = () => undefined;
  #over = false;

  constructor(socket: Socket, approved: Approved, trace: Trace) {
    this.approved = approved;
    this.#socket = socket;
    socket.once('close', () => {
      this.#over = true;
    });
    this.#client = new ExecutorClient({
      scope: 'machine',
      input: socket,
      output: socket,
      emit: (event) => {
        this.#emit(event);
      },
      keepsOutput: true,
      trace,
    });
    socket.resume();
  }

  get over(): boolean {
    return this.#over;
  }

  async makeExecutor(
    ...[options, secrets]: Parameters<ElevatedSide['makeExecutor']>
  ): Promise<ExecutorClient> {
    if (this.#over) throw new ExecutorLost();
    this.#emit = options.emit;
    const given = machineSecrets.flatMap((name) => {
      const value = secrets.get(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    await this.#client.begin({ secrets: Object.fromEntries(given), hangUp: options.hangUp });
    return this.#client;
  }

  async end(): Promise<void> {
    if (this.#over) return;
    const closed = new Promise<void>((resolve) => {
      this.#socket.once('close', () => {
        resolve();
      });
    });
    this.#socket.end();
    await closed;
  }
}
