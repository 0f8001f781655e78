// What crosses the pipe to an executor, on Windows an elevated one: whatever a peer says, it is taken by its schema or ends the talk.
import { createHmac } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { greetCopy, greetWindow } from '../../src/main/elevation/handshake.ts';
import type { Executor } from '../../src/main/transaction/executor.ts';
import { ExecutorLost } from '../../src/main/transaction/executor-lost.ts';
import { ExecutorClient } from '../../src/main/transaction/executor-client.ts';
import { serveExecutor } from '../../src/main/transaction/executor-server.ts';
import { answer, calls, request, type Call } from '../../src/main/transaction/messages.ts';
import type { Dice } from '../dice.ts';
import { filesIn, textBytes, textOf } from './corpus.ts';
import type { Answer, Format } from './engine.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateJson } from './mutate-json.ts';

/** One line is changed, lost, doubled or moved. */
function mutateTalk(bytes: Uint8Array, roll: Dice): Uint8Array {
  if (roll(15) === 0) return mutateBytes(bytes, roll);
  const lines = textOf(bytes).split('\n');
  const at = roll(lines.length);
  switch (roll(8)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(at, 0, lines[at] ?? '');
      break;
    case 2:
      lines.splice(roll(lines.length), 0, ...lines.splice(at, 1));
      break;
    default:
      lines[at] = textOf(mutateJson(textBytes(lines[at] ?? ''), roll));
  }
  return textBytes(lines.join('\n'));
}

/** One that does nothing, and looks at what it is given. */
function standIn(): Executor {
  const given = (call: Call, argument: unknown) => {
    if (!calls[call].argument.safeParse(argument).success) throw new Unchecked(call);
  };
  const later = <T>(value: T) => Promise.resolve(value);
  return {
    scope: 'machine',
    open: (argument) => (
      given('open', argument),
      later({ kind: 'ready', recovered: 'nothing', settled: [] })
    ),
    run: (argument) => (given('run', argument), later({ kind: 'cancelled' })),
    look: (argument) => (given('look', argument), later(null)),
    finish: () => later([]),
    prepare: () => later(undefined),
    commit: () => later(undefined),
    abort: (argument) => (given('abort', argument), later([])),
    inUse: (argument) => (given('inUse', argument), later(['VPN'])),
    undo: (argument) => (
      given('undo', argument),
      later({ settled: [], compared: [], inUse: [], restart: false, remaining: false })
    ),
    pause: (owner, paused) => (given('pause', { owner, paused }), later(null)),
    cancel: () => undefined,
    close: () => later(undefined),
  };
}

class Unchecked extends Error {}

/** Every request that is one has one answer, in order, until the talk ends. */
async function holdServer(bytes: Uint8Array): Promise<Answer> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let said = '';
  let unchecked: unknown = null;
  output.on('data', (text: Buffer) => (said += text.toString()));
  const trace = {
    ticks: () => 0,
    add: () => undefined,
    defect: (_: unknown, error: unknown) => {
      if (error instanceof Unchecked) unchecked = error;
      return { errors: [] } as never;
    },
    text: () => '',
  };
  const served = serveExecutor(input, output, standIn, trace);
  input.end(Buffer.from(bytes));
  await served;
  if (unchecked instanceof Unchecked) throw new Error(`not checked: ${unchecked.message}`);
  const ids = said
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { id: number }).id);
  const asked = requestsIn(bytes);
  if (ids.some((id, at) => id !== asked[at]))
    throw new Error(`answers ${ids.join()} to ${asked.join()}`);
  return ids.length > 0 ? 'taken' : 'refused';
}

function requestsIn(bytes: Uint8Array): number[] {
  const ids: number[] = [];
  for (const line of textOf(bytes).split('\n').slice(0, -1)) {
    try {
      ids.push(request.parse(JSON.parse(line)).id);
    } catch {
      return ids;
    }
  }
  return ids;
}

/** Whatever comes back: what is handed on is a reply of its call, everything else is a lost executor or its defect. */
async function holdClient(bytes: Uint8Array): Promise<void> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  output.resume();
  const events: unknown[] = [];
  const client = new ExecutorClient({
    ...{ scope: 'machine', input, output },
    emit: (event) => events.push(event),
  });
  const asked: [Call, Promise<unknown>][] = [
    ['begin', client.begin({ secrets: {}, hangUp: false }).then(() => null)],
    ['open', client.open('apply')],
    ['look', client.look({} as never)],
    ['run', client.run({} as never)],
    ['inUse', client.inUse('a')],
    ['undo', client.undo({} as never)],
    ['pause', client.pause('a', true)],
    ['finish', client.finish()],
    ['close', client.close().then(() => null)],
  ];
  input.end(Buffer.from(bytes));
  for (const [call, reply] of asked) {
    try {
      calls[call].reply.parse(await reply);
    } catch (error) {
      const isKnown =
        error instanceof ExecutorLost || (error as Error).message === 'executor defect';
      if (!isKnown) throw error;
    }
  }
  events.forEach((event, at) => answer.parse({ number: at + 1, event }));
}

const secret = { pipe: 'fuzz', token: 'a'.repeat(43), approved: 'repair' } as const;
const nonces = { window: '01'.repeat(32), copy: '02'.repeat(32) };

function proofOf(role: 'window' | 'copy'): string {
  const said = ['roadwarrior 1', role, secret.pipe, secret.approved, nonces.window, nonces.copy];
  return createHmac('sha256', secret.token).update(said.join('\n')).digest('hex');
}

const greetings = {
  window: `${JSON.stringify({ nonce: nonces.window, proof: proofOf('window') })}\n`,
  copy: `${JSON.stringify({ nonce: nonces.copy })}\n${JSON.stringify({ proof: proofOf('copy') })}\n`,
};

/** Known is only who says exactly what the token makes. */
async function holdGreeting(bytes: Uint8Array): Promise<void> {
  const text = textOf(bytes);
  const sides = [
    ['window', greetWindow, nonces.copy],
    ['copy', greetCopy, nonces.window],
  ] as const;
  for (const [role, greet, nonce] of sides) {
    const stream = new PassThrough();
    // What is said to it would come back as what it says.
    stream.write = () => true;
    const end = greet(stream, secret, Buffer.from(nonce, 'hex'));
    for (const line of text.split(/(?<=\n)/)) stream.push(line);
    stream.push(null);
    if ((await end) === 'known' && !text.includes(proofOf(role))) throw new Error(`${role} known`);
  }
}

export const pipe: Format = {
  name: 'pipe',
  corpus: [
    ...Object.values(greetings).map(textBytes),
    ...filesIn('test/fuzz/corpus/pipe', '.jsonl'),
  ],
  mutate: mutateTalk,
  hold: async (bytes) => {
    await holdGreeting(bytes);
    await holdClient(bytes);
    return holdServer(bytes);
  },
  limitMs: 3000,
};
