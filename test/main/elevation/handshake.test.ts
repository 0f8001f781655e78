// The pipe between the window and its elevated copy, over real sockets: who gets in, and what becomes of everyone else.
import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Approved } from '../../../src/main/elevation/approved.ts';
import { connectBack } from '../../../src/main/elevation/connect-back.ts';
import { greetWindow, maximumGreeting } from '../../../src/main/elevation/handshake.ts';
import {
  listenOnce,
  maximumClients,
  maximumTries,
  type ListenParts,
  type Listening,
} from '../../../src/main/elevation/listen-once.ts';
import { pipeName } from '../../../src/main/elevation/pipe-name.ts';

let folder: string;
let secret: { pipe: string; token: string; approved: Approved };
let open: (Socket | Server)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadwarrior-pipe-'));
  secret = freshSecret();
});
afterEach(() => {
  for (const each of open) {
    if ('destroy' in each) each.destroy();
    else each.close();
  }
  open = [];
  rmSync(folder, { recursive: true, force: true });
});

function freshSecret() {
  return {
    pipe: pipeName(randomBytes(16), folder),
    token: randomBytes(32).toString('base64url'),
    approved: `plan:${'c'.repeat(64)}:${'a'.repeat(64)}` as const,
  };
}

async function listening(more: Partial<ListenParts> = {}): Promise<Listening> {
  const made = await listenOnce({ secret, nonce: () => randomBytes(32), ...more });
  if (made === 'pipeTaken') throw new Error(made);
  return made;
}

/** A client that says whatever a test wants said. */
async function stranger(path = secret.pipe): Promise<{ socket: Socket; heard: () => string }> {
  const socket = connect({ path });
  open.push(socket);
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  return { socket, heard: () => text };
}

const closed = (socket: Socket) =>
  new Promise<void>((resolve) => {
    if (socket.closed) resolve();
    else
      socket.once('close', () => {
        resolve();
      });
  });

const copy = (order = secret, timeoutMs = 5000) =>
  connectBack(order, randomBytes(32), timeoutMs).then((back) => {
    if (back.kind === 'met') open.push(back.socket);
    return back;
  });

describe('the copy that was started', () => {
  it('is let in, and then both talk freely, from the first byte on', async () => {
    const window = await listening();
    const [met, back] = await Promise.all([window.met, copy()]);
    if (met.kind !== 'met' || back.kind !== 'met') throw new Error('not met');
    const said: string[] = [];
    back.socket.on('data', (chunk) => said.push(chunk.toString()));
    met.socket.write('x'.repeat(100_000));
    back.socket.resume();
    met.socket.end();
    await closed(back.socket);
    expect(said.join('')).toHaveLength(100_000);
  });

  it('never says the token, and hears it neither', async () => {
    const window = await listening();
    let seen = '';
    const inner = connect({ path: secret.pipe });
    // A pipe in the middle that hears everything; the proofs cover the pipe's name, so it has to have the same.
    const middle = createServer((socket) => {
      socket.on('data', (chunk) => {
        seen += chunk.toString();
        inner.write(chunk);
      });
      inner.on('data', (chunk) => {
        seen += chunk.toString();
        socket.write(chunk);
      });
    });
    open.push(middle, inner);
    await new Promise((resolve) => inner.once('connect', resolve));
    await new Promise<void>((resolve) => middle.listen(`${folder}/middle.sock`, resolve));
    const socket = connect({ path: `${folder}/middle.sock` });
    open.push(socket);
    expect(await greetWindow(socket, secret, randomBytes(32))).toBe('known');
    expect(await window.met).toMatchObject({ kind: 'met' });
    expect(seen.match(/"proof"/g)).toHaveLength(2);
    expect(seen).not.toContain(secret.token);
    expect(seen).not.toContain(Buffer.from(secret.token, 'base64url').toString('hex'));
  });
});

describe('nobody else is, and nobody else ends it (S6)', () => {
  /** A stranger came and went: the copy is let in all the same. */
  async function copyIsStillLetIn(window: Listening) {
    const [met, back] = await Promise.all([window.met, copy()]);
    expect(met).toMatchObject({ kind: 'met' });
    expect(back).toMatchObject({ kind: 'met' });
    // Void from here on.
    expect(await copy()).toMatchObject({ kind: 'failed', code: 'noPipe' });
  }

  it.each([
    ['another token', { token: randomBytes(32).toString('base64url') }],
    ['another digest', { approved: `plan:${'c'.repeat(64)}:${'b'.repeat(64)}` as const }],
    ['something else approved', { approved: 'repair' as const }],
  ])('with %s', async (_what, other) => {
    const window = await listening();
    // It does not believe the window either, and so says no more.
    expect(await copy({ ...secret, ...other })).toEqual({ kind: 'failed', code: 'wrongProof' });
    await copyIsStillLetIn(window);
  });

  const nonce = `{"nonce":"${'0'.repeat(64)}"}\n`;
  const strangers: [string, string | Buffer, string, boolean][] = [
    ['no JSON', 'hello\n', 'malformed', false],
    ['another shape', '{"nonce":"00"}\n', 'malformed', false],
    ['one field more', `{"nonce":"${'0'.repeat(64)}","x":1}\n`, 'malformed', false],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x0a]), 'malformed', false],
    ['a line that is too long', Buffer.alloc(maximumGreeting + 2, 0x61), 'tooLong', false],
    [
      'a line that is too long, with its end',
      `${'a'.repeat(maximumGreeting + 1)}\n`,
      'tooLong',
      false,
    ],
    ['the right shape, and talk behind it', `${nonce}{`, 'malformed', false],
    ['a wrong proof', `${nonce}{"proof":"${'0'.repeat(64)}"}\n`, 'malformed', false],
    ['a wrong proof, in its turn', nonce, 'wrongProof', true],
  ];
  it.each(strangers)('who says %s', async (_what, bytes, code, isInTurn) => {
    const window = await listening();
    const { socket, heard } = await stranger();
    socket.write(bytes);
    if (isInTurn) socket.once('data', () => socket.write(`{"proof":"${'0'.repeat(64)}"}\n`));
    await closed(socket);
    // One proof over its own number is all that a stranger gets to hear, and none before it has given one.
    expect(heard().match(/"proof"/g) ?? []).toHaveLength(isInTurn ? 1 : 0);
    const told = await Promise.race([window.met, Promise.resolve('nothing yet')]);
    expect(told).toBe('nothing yet');
    // When nobody better comes, this is what is said.
    window.limit(20);
    expect(await window.met).toEqual({ kind: 'failed', code });
  });

  it.each(strangers)('who says %s: the copy is let in all the same', async (_what, bytes) => {
    const window = await listening();
    const { socket } = await stranger();
    socket.write(bytes);
    await copyIsStillLetIn(window);
  });

  it('who goes without a word', async () => {
    const window = await listening();
    (await stranger()).socket.destroy();
    await copyIsStillLetIn(window);
  });

  it('who comes first and says nothing: the copy is let in beside it', async () => {
    const window = await listening();
    const silent = await Promise.all([stranger(), stranger(), stranger()]);
    await copyIsStillLetIn(window);
    for (const { socket, heard } of silent) {
      await closed(socket);
      expect(heard()).toBe('');
    }
  });

  it('who is silent for too long: sent away, so that the place is free', async () => {
    const window = await listening({ greetingMs: 30 });
    const silent = await Promise.all(Array.from({ length: maximumClients }, () => stranger()));
    for (const { socket } of silent) await closed(socket);
    await copyIsStillLetIn(window);
  });

  it('who are too many at once: no more than that are heard', async () => {
    const window = await listening();
    const crowd = await Promise.all(Array.from({ length: maximumClients }, () => stranger()));
    const { socket, heard } = await stranger();
    socket.write(nonce);
    await closed(socket);
    expect(heard()).toBe('');
    for (const each of crowd) each.socket.destroy();
    window.stop('notStarted');
  });

  it('who try too often: then the elevation fails, and the pipe is gone', async () => {
    const window = await listening();
    for (let tries = 1; tries < maximumTries; tries += 1) {
      const { socket } = await stranger();
      socket.write('hello\n');
      await closed(socket);
    }
    expect(await Promise.race([window.met, Promise.resolve('nothing yet')])).toBe('nothing yet');
    (await stranger()).socket.write('hello\n');
    expect(await window.met).toEqual({ kind: 'failed', code: 'malformed' });
    expect(await copy()).toMatchObject({ kind: 'failed', code: 'noPipe' });
  });

  it('who comes after the copy: nobody is heard any more', async () => {
    const window = await listening();
    // Both are in the queue before the window has looked.
    const [first, second] = [connect({ path: secret.pipe }), connect({ path: secret.pipe })];
    open.push(first, second);
    let told = '';
    second.on('data', (chunk) => (told += chunk.toString()));
    second.on('error', () => undefined);
    expect(await greetWindow(first, secret, randomBytes(32))).toBe('known');
    expect(await window.met).toMatchObject({ kind: 'met' });
    await closed(second);
    expect(told).toBe('');
    expect(await copy()).toMatchObject({ kind: 'failed', code: 'noPipe' });
  });

  it('who comes too late', async () => {
    const window = await listening();
    window.limit(20);
    expect(await window.met).toEqual({ kind: 'failed', code: 'timedOut' });
    expect(await copy()).toMatchObject({ kind: 'failed', code: 'noPipe' });
  });

  it('who comes in time and says nothing', async () => {
    const window = await listening();
    window.limit(50);
    const { socket } = await stranger();
    expect(await window.met).toEqual({ kind: 'failed', code: 'timedOut' });
    await closed(socket);
  });

  it('who says again what the copy said (replay)', async () => {
    // The same pipe name and token, as if both had come round again: only the random numbers differ.
    const window = await listening();
    const own = randomBytes(32).toString('hex');
    const recorded = await new Promise<string>((resolve) => {
      const socket = connect({ path: secret.pipe });
      open.push(socket);
      socket.write(`{"nonce":"${own}"}\n`);
      socket.once('data', (chunk) => {
        const { nonce: theirs } = JSON.parse(chunk.toString()) as { nonce: string };
        const said = ['roadwarrior 1', 'copy', secret.pipe, secret.approved, theirs, own];
        const proof = createHmac('sha256', secret.token).update(said.join('\n')).digest('hex');
        const line = `${JSON.stringify({ proof })}\n`;
        socket.write(line);
        resolve(line);
      });
    });
    expect(await window.met).toMatchObject({ kind: 'met' });
    const again = await listening();
    const { socket } = await stranger();
    socket.write(`{"nonce":"${own}"}\n`);
    socket.once('data', () => socket.write(recorded));
    await closed(socket);
    again.limit(20);
    expect(await again.met).toEqual({ kind: 'failed', code: 'wrongProof' });
  });

  it('and a pipe that is there already is not used', async () => {
    await listening();
    expect(await listenOnce({ secret, nonce: () => randomBytes(32) })).toBe('pipeTaken');
  });
});

describe('the copy believes no window that does not know the token, and says nothing to it (S6)', () => {
  const zeros = '0'.repeat(64);
  const windows: [string, (socket: Socket) => void, string][] = [
    ['a window that says nothing', () => undefined, 'timedOut'],
    ['no JSON', (socket) => socket.write('hello\n'), 'malformed'],
    ['a line that is too long', (socket) => socket.write('a'.repeat(5000)), 'tooLong'],
    ['a window that goes', (socket) => socket.end(), 'lost'],
    ['a random number alone', (socket) => socket.write(`{"nonce":"${zeros}"}\n`), 'malformed'],
    [
      'orders before the greeting is over',
      (socket) => socket.write(`{"nonce":"${zeros}","proof":"${zeros}"}\n{"id":1}\n`),
      'malformed',
    ],
    [
      'a proof that is none',
      (socket) => socket.write(`{"nonce":"${zeros}","proof":"${zeros}"}\n`),
      'wrongProof',
    ],
    [
      'its own number, sent back with the proof of a copy',
      (socket) => {
        socket.once('data', (chunk) => {
          const { nonce } = JSON.parse(chunk.toString()) as { nonce: string };
          const said = ['roadwarrior 1', 'copy', secret.pipe, secret.approved, nonce, nonce];
          const proof = createHmac('sha256', secret.token).update(said.join('\n')).digest('hex');
          socket.write(`${JSON.stringify({ nonce, proof })}\n`);
        });
      },
      'wrongProof',
    ],
  ];
  it.each(windows)('%s', async (_what, speak, code) => {
    let heard = '';
    const server = createServer((socket) => {
      open.push(socket);
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => (heard += chunk.toString()));
      speak(socket);
    });
    open.push(server);
    await new Promise<void>((resolve) => server.listen(secret.pipe, resolve));
    expect(await copy(secret, 300)).toEqual({ kind: 'failed', code });
    // One random number, which says nothing.
    expect(heard).toMatch(/^(?:\{"nonce":"[0-9a-f]{64}"\}\n)?$/);
  });
});
