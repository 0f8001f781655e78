/** The executor's end of the pipe: checks every message, does one call at a time, rolls back when the peer is lost (D6). */
import type { Readable, Writable } from 'node:stream';
import { noTrace, type Trace } from '../trace/trace.ts';
import type { Emit } from './events.ts';
import type { Executor } from './executor.ts';
import { readLines } from './lines.ts';
import { calls, maximumLine, request, type Begin, type Call } from './messages.ts';

/**
 * Resolves when the conversation is over and everything open was taken back and closed. A message that is none ends it too:
 * the caller then closes the pipe.
 */
export function serveExecutor(
  input: Readable,
  output: Writable,
  make: (begin: Begin, emit: Emit) => Executor,
  trace: Trace = noTrace,
): Promise<void> {
  const server = new Server(output, make, trace);
  return new Promise((resolve) => {
    const end = () => {
      void server.peerLost().then(resolve);
    };
    readLines(
      input,
      maximumLine,
      (line) => {
        if (!server.take(line)) end();
      },
      end,
    );
  });
}

class Server {
  readonly #output: Writable;
  readonly #make: (begin: Begin, emit: Emit) => Executor;
  readonly #trace: Trace;
  #executor: Executor | null = null;
  #queue: Promise<void> = Promise.resolve();
  #events = 0;
  /** The other scope may have decided by now: only recovery can know (D6). */
  #undecided = false;
  #lost: Promise<void> | null = null;

  constructor(output: Writable, make: (begin: Begin, emit: Emit) => Executor, trace: Trace) {
    this.#trace = trace;
    this.#output = output;
    this.#make = make;
    // A peer that was killed reads no more; what was done is taken back all the same.
    output.on('error', () => undefined);
  }

  /** False for a message that is none. After it nothing is taken any more. */
  take(line: string): boolean {
    const message = this.#lost === null ? parse(line) : null;
    if (message === null) return false;
    // Cancel overtakes: it has to reach a run that is under way.
    if (message.call === 'cancel') this.#executor?.cancel();
    this.#queue = this.#queue.then(() => this.#answer(message.id, message.call, message.argument));
    return true;
  }

  /** Once, however the end is told: everything open is taken back when it resolves. */
  peerLost(): Promise<void> {
    this.#lost ??= this.#takeBack();
    return this.#lost;
  }

  async #takeBack(): Promise<void> {
    const executor = this.#executor;
    this.#executor = null;
    if (executor === null) return;
    executor.cancel();
    await this.#queue;
    try {
      if (!this.#undecided) await executor.abort('peerLost');
    } finally {
      await executor.close();
    }
  }

  async #answer(id: number, call: Call, argument: unknown): Promise<void> {
    // What a lost peer had still asked for is not begun.
    if (this.#lost !== null) return;
    try {
      this.#send({ id, reply: await this.#do(call, argument) });
    } catch (error) {
      this.#send({ id, defect: this.#trace.defect('executor', error) });
    }
  }

  async #do(call: Call, argument: unknown): Promise<unknown> {
    if (call === 'begin') {
      if (this.#executor !== null) throw new TypeError('begun already');
      this.#undecided = false;
      this.#executor = this.#make(calls.begin.argument.parse(argument), (event) => {
        this.#events += 1;
        this.#send({ number: this.#events, event });
      });
      return null;
    }
    const executor = this.#executor;
    if (executor === null) throw new TypeError('not begun');
    switch (call) {
      case 'open':
        return executor.open(calls.open.argument.parse(argument));
      case 'run':
        return executor.run(calls.run.argument.parse(argument));
      case 'look':
        return executor.look(calls.look.argument.parse(argument));
      case 'finish':
        return executor.finish();
      case 'prepare':
        await executor.prepare();
        this.#undecided = true;
        return null;
      case 'commit':
        await executor.commit();
        this.#undecided = false;
        return null;
      case 'abort':
        return executor.abort(calls.abort.argument.parse(argument));
      case 'inUse':
        return executor.inUse(calls.inUse.argument.parse(argument));
      case 'undo':
        return executor.undo(calls.undo.argument.parse(argument));
      case 'pause': {
        const { owner, paused } = calls.pause.argument.parse(argument);
        return executor.pause(owner, paused);
      }
      case 'cancel':
        return null;
      case 'close':
        await executor.close();
        this.#executor = null;
        return null;
    }
  }

  #send(message: unknown): void {
    if (this.#output.writable) this.#output.write(`${JSON.stringify(message)}\n`);
  }
}

function parse(line: string): { id: number; call: Call; argument?: unknown } | null {
  try {
    return request.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
