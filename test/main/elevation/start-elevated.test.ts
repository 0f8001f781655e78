// The window's side alone: how the prompt ends, and what becomes of the pipe.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { connectBack } from '../../../src/main/elevation/connect-back.ts';
import { readCopyArguments, type CopyOrder } from '../../../src/main/elevation/copy-order.ts';
import { tokenLifeMs } from '../../../src/main/elevation/listen-once.ts';
import { elevationWith, type Launched } from '../../../src/main/elevation/start-elevated.ts';
import { SecretBag } from '../../../src/main/pipeline/secret-bag.ts';

let folders: string[] = [];
afterEach(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
  folders = [];
});

const approved = `plan:${'c'.repeat(64)}:${'a'.repeat(64)}` as const;

/** An elevation whose prompt is the test's. */
function elevation(prompt: (order: CopyOrder) => Promise<Launched>, lifeMs?: number) {
  return elevationWith({
    launch: (argv) => {
      const order = readCopyArguments(argv, 'linux');
      if (order === null) throw new Error('not an order');
      return prompt(order);
    },
    random: (bytes) => randomBytes(bytes),
    privateFolder: () => {
      const path = mkdtempSync(join(tmpdir(), 'roadwarrior-pipe-'));
      folders.push(path);
      return {
        path,
        remove: () => {
          rmSync(path, { recursive: true, force: true });
        },
      };
    },
    demo: { folder: '/pc', pace: 0 },
    ...(lifeMs !== undefined && { lifeMs }),
  });
}

const started: Launched = { kind: 'started' };

describe('the prompt', () => {
  it('is refused: an outcome of its own', async () => {
    const refused = elevation(() => Promise.resolve({ kind: 'cancelled' }));
    expect(await refused.start(approved)).toEqual({ kind: 'cancelled' });
  });

  it.each([
    ['Windows does not start it', () => Promise.resolve({ kind: 'notStarted' as const })],
    ['PowerShell is not there', () => Promise.reject(new Error('ENOENT'))],
  ])('%s', async (_what, prompt) => {
    expect(await elevation(prompt).start(approved)).toEqual({
      kind: 'failed',
      code: 'notStarted',
    });
  });

  it('is answered with yes, and nobody comes: the token lives 60 s from then', async () => {
    expect(tokenLifeMs).toBe(60_000);
    const slow = elevation(async () => {
      // Longer than the token lives: a person may think about the prompt.
      await new Promise((resolve) => setTimeout(resolve, 120));
      return started;
    }, 60);
    const begin = performance.now();
    expect(await slow.start(approved)).toEqual({ kind: 'failed', code: 'timedOut' });
    expect(performance.now() - begin).toBeGreaterThan(170);
  });

  it('stands, and a stranger comes: it is sent away, and the copy is waited for (S6)', async () => {
    const end = elevation(async (order) => {
      const stranger = connect({ path: order.pipe });
      stranger.on('error', () => undefined);
      stranger.resume().write('hello\n');
      await new Promise((resolve) => stranger.once('close', resolve));
      const back = await connectBack(order, randomBytes(32), 2000);
      expect(back.kind).toBe('met');
      return started;
    });
    const start = await end.start(approved);
    if (start.kind !== 'started') throw new Error(JSON.stringify(start));
    await start.elevated.end();
  });
});

it('another pipe, token and folder every time, and none of it is left', async () => {
  const orders: CopyOrder[] = [];
  for (let round = 0; round < 5; round += 1) {
    const refused = elevation((order) => {
      orders.push(order);
      expect(existsSync(order.pipe)).toBe(true);
      return Promise.resolve({ kind: 'cancelled' });
    });
    await refused.start('repair');
  }
  expect(new Set(orders.map(({ pipe }) => pipe)).size).toBe(5);
  expect(new Set(orders.map(({ token }) => token)).size).toBe(5);
  expect(orders.every((order) => order.approved === 'repair')).toBe(true);
  expect(folders.map((folder) => existsSync(folder))).toEqual(folders.map(() => false));
});

it('of the secrets, the copy gets those of machine steps alone, and only once it has proved itself', async () => {
  let heard = '';
  const own = elevation(async (order) => {
    const back = await connectBack(order, randomBytes(32), 2000);
    if (back.kind === 'failed') throw new Error(back.code);
    expect(heard).toBe('');
    back.socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      back.socket.write('{"id":1,"reply":null}\n');
    });
    back.socket.resume();
    return started;
  });
  const start = await own.start(approved);
  if (start.kind !== 'started') throw new Error(start.kind);
  const secrets = new SecretBag();
  secrets.set('psk', 'the key');
  secrets.set('password', 'the password of the user');
  secrets.set('keyBundlePassword', 'one-time');
  await start.elevated.makeExecutor(
    { secretsGiven: [], hangUp: true, emit: () => undefined },
    secrets,
  );
  expect(JSON.parse(heard)).toEqual({
    id: 1,
    call: 'begin',
    argument: { secrets: { psk: 'the key', keyBundlePassword: 'one-time' }, hangUp: true },
  });
  expect(start.elevated.over).toBe(false);
  await start.elevated.end();
  expect(start.elevated.over).toBe(true);
});
