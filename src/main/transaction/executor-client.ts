/** The coordinator's end of the pipe: an Executor whose work is done by another process (D6). */
import type { Readable, Writable } from 'node:stream';
import type { Plan, Scope } from '../../shared/plan/step.ts';
import { noTrace, type Trace } from '../trace/trace.ts';
import type { Asked } from './asked.ts';
import type { Emit, Settled } from './events.ts';
import type {
  AfterwardsResult,
  Executor,
  OpenReply,
  RunReply,
  RunRequest,
  UndoReply,
  UndoRequest,
} from './executor.ts';
import { ExecutorLost } from './executor-lost.ts';
import { readLines } from './lines.ts';
import {
  answer,
  calls,
  maximumLine,
  type ArgumentOf,
  type Begin,
  type Call,
  type ReplyOf,
} from './messages.ts';

interface Waiting {
  call: Call;
  began: number;
  resolve: (reply: unknown) => void;
  reject: (error: Error) => void;
}

export interface ClientParts {
  scope: Scope;
  input: Readable;
  output: Writable;
  emit: Emit;
  /** After `close` another `begin` may follow on the same pipe, which somebody else ends. */
  keepsOutput?: boolean;
  trace?: Trace;
}

export class ExecutorClient implements Executor {
  readonly scope: Scope;
  readonly #output: Writable;
  readonly #endsOutput: boolean;
  readonly #emit: Emit;
  readonly #trace: Trace;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #events = 0;
  #lost = false;

  constructor({ scope, input, output, emit, keepsOutput = false, trace = noTrace }: ClientParts) {
    this.scope = scope;
    this.#trace = trace;
    this.#endsOutput = !keepsOutput;
    this.#output = output;
    this.#emit = emit;
    output.on('error', () => {
      this.#lose();
    });
    readLines(
      input,
      maximumLine,
      (line) => {
        this.#take(line);
      },
      () => {
        this.#lose();
      },
    );
  }

  async begin(argument: Begin): Promise<void> {
    await this.#call('begin', argument);
  }
  open(command: string): Promise<OpenReply> {
    return this.#call('open', command);
  }
  run(request: RunRequest): Promise<RunReply> {
    return this.#call('run', request);
  }
  look(asked: Asked): Promise<Plan | null> {
    return this.#call('look', asked);
  }
  finish(): Promise<AfterwardsResult[]> {
    return this.#call('finish', null);
  }
  async prepare(): Promise<void> {
    await this.#call('prepare', null);
  }
  async commit(): Promise<void> {
    await this.#call('commit', null);
  }
  abort(because: string): Promise<Settled[]> {
    return this.#call('abort', because);
  }
  inUse(owner: string): Promise<string[]> {
    return this.#call('inUse', owner);
  }
  undo(request: UndoRequest): Promise<UndoReply> {
    return this.#call('undo', request);
  }
  pause(owner: string, paused: boolean): Promise<string | null> {
    return this.#call('pause', { owner, paused });
  }
  cancel(): void {
    this.#call('cancel', null).catch(() => undefined);
  }
  async close(): Promise<void> {
    await this.#call('close', null);
    if (this.#endsOutput) this.#output.end();
  }

  async #call<C extends Call>(call: C, argument: ArgumentOf<C>): Promise<ReplyOf<C>> {
    if (this.#lost) throw new ExecutorLost();
    const id = this.#next;
    this.#next += 1;
    const reply = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { call, began: this.#trace.ticks(), resolve, reject });
      const line = JSON.stringify({ id, call, argument });
      // How long a secret is, is nobody's affair.
      const size = call === 'begin' ? 0 : line.length;
      this.#trace.add({ event: 'request', call, size });
      this.#output.write(`${line}\n`);
    });
    const parsed = calls[call].reply.safeParse(reply);
    if (!parsed.success) throw new ExecutorLost();
    return parsed.data as ReplyOf<C>;
  }

  #take(line: string): void {
    let message;
    try {
      message = answer.parse(JSON.parse(line));
    } catch {
      this.#lose();
      return;
    }
    if ('event' in message) {
      if (message.number !== this.#events + 1) {
        this.#lose();
        return;
      }
      this.#events = message.number;
      this.#emit(message.event);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (waiting === undefined) return;
    const { call, began } = waiting;
    const ms = Math.round(this.#trace.ticks() - began);
    this.#trace.add({ event: 'reply', call, size: line.length, ms });
    if ('defect' in message) {
      this.#trace.add({ event: 'defect', where: 'executor', errors: message.defect });
      waiting.reject(new Error('executor defect'));
    } else waiting.resolve(message.reply);
  }

  #lose(): void {
    // The end of a conversation that is over is none.
    if (this.#waiting.size > 0) this.#trace.add({ event: 'peerLost' });
    this.#lost = true;
    for (const waiting of this.#waiting.values()) waiting.reject(new ExecutorLost());
    this.#waiting.clear();
  }
}
