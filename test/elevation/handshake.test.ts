// The pipe between the window and its elevated copy, over real sockets: who gets in, and what becomes of everyone else.
import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Approved } from '../../src/main/elevation/approved.ts';
import { connectBack } from '../../src/main/elevation/connect-back.ts';
import { greetWindow, maximumGreeting } from '../../src/main/elevation/handshake.ts';
import { listenOnce, type Listening } from '../../src/main/elevation/listen-once.ts';
import { pipeName } from '../../src/main/elevation/pipe-name.ts';

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

async function listening(): Promise<Listening> {
  const made = await listenOnce({ secret, nonce: randomBytes(32) });
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

describe('nobody else is', () => {
  it.each([
    ['another token', { token: randomBytes(32).toString('base64url') }],
    ['another digest', { approved: `plan:${'c'.repeat(64)}:${'b'.repeat(64)}` as const }],
    ['something else approved', { approved: 'repair' as const }],
  ])('with %s', async (_what, other) => {
    const window = await listening();
    const [met, back] = await Promise.all([window.met, copy({ ...secret, ...other })]);
    expect(met).toEqual({ kind: 'failed', code: 'wrongProof' });
    expect(back).toEqual({ kind: 'failed', code: 'lost' });
  });

  it.each([
    ['no JSON', 'hello\n', 'malformed'],
    ['another shape', '{"nonce":"00"}\n', 'malformed'],
    [
      'one field more',
      `{"nonce":"${'0'.repeat(64)}","proof":"${'0'.repeat(64)}","x":1}\n`,
      'malformed',
    ],
    ['a wrong proof', `{"nonce":"${'0'.repeat(64)}","proof":"${'0'.repeat(64)}"}\n`, 'wrongProof'],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x0a]), 'malformed'],
    ['a line that is too long', Buffer.alloc(maximumGreeting + 2, 0x61), 'tooLong'],
    ['a line that is too long, with its end', `${'a'.repeat(maximumGreeting + 1)}\n`, 'tooLong'],
    [
      'the right shape, and talk behind it',
      `{"nonce":"${'0'.repeat(64)}","proof":"${'0'.repeat(64)}"}\n{`,
      'malformed',
    ],
  ])('who says %s', async (_what, bytes, code) => {
    const window = await listening();
    const { socket, heard } = await stranger();
    socket.write(bytes);
    expect(await window.met).toEqual({ kind: 'failed', code });
    await closed(socket);
    // The window's random number, and not a word more.
    expect(heard().split('\n')).toHaveLength(2);
    expect(heard()).not.toContain('proof');
    // One try: the token is void.
    expect(await copy()).toMatchObject({ kind: 'failed', code: 'noPipe' });
  });

  it('who goes without a word', async () => {
    const window = await listening();
    (await stranger()).socket.destroy();
    expect(await window.met).toEqual({ kind: 'failed', code: 'lost' });
  });

  it('who comes second: sent away unheard, and the first goes on', async () => {
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
    const recorded = await new Promise<string>((resolve) => {
      const socket = connect({ path: secret.pipe });
      open.push(socket);
      socket.once('data', (chunk) => {
        const { nonce } = JSON.parse(chunk.toString()) as { nonce: string };
        const own = randomBytes(32).toString('hex');
        const said = ['roadwarrior 1', 'copy', secret.pipe, secret.approved, nonce, own].join('\n');
        const proof = createHmac('sha256', secret.token).update(said).digest('hex');
        const line = `${JSON.stringify({ nonce: own, proof })}\n`;
        socket.write(line);
        resolve(line);
      });
    });
    expect(await window.met).toMatchObject({ kind: 'met' });
    const again = await listening();
    (await stranger()).socket.write(recorded);
    expect(await again.met).toEqual({ kind: 'failed', code: 'wrongProof' });
  });

  it('and a pipe that is there already is not used', async () => {
    await listening();
    expect(await listenOnce({ secret, nonce: randomBytes(32) })).toBe('pipeTaken');
  });
});

describe('the copy believes no window that does not know the token', () => {
  const windows: [string, (socket: Socket) => void, string][] = [
    ['a window that says nothing', () => undefined, 'timedOut'],
    ['no JSON', (socket) => socket.write('hello\n'), 'malformed'],
    ['a line that is too long', (socket) => socket.write('a'.repeat(5000)), 'tooLong'],
    ['a window that goes', (socket) => socket.end(), 'lost'],
    [
      'orders before the greeting is over',
      (socket) => socket.write(`{"nonce":"${'0'.repeat(64)}"}\n{"id":1}\n`),
      'malformed',
    ],
    [
      'a proof that is none',
      (socket) => {
        socket.write(`{"nonce":"${'0'.repeat(64)}"}\n`);
        socket.once('data', () => socket.write(`{"proof":"${'0'.repeat(64)}"}\n`));
      },
      'wrongProof',
    ],
    [
      'its own proof, sent back',
      (socket) => {
        socket.write(`{"nonce":"${'0'.repeat(64)}"}\n`);
        socket.once('data', (chunk) => {
          const { proof } = JSON.parse(chunk.toString()) as { proof: string };
          socket.write(`${JSON.stringify({ proof })}\n`);
        });
      },
      'wrongProof',
    ],
  ];
  it.each(windows)('%s', async (_what, speak, code) => {
    const server = createServer((socket) => {
      open.push(socket);
      socket.on('error', () => undefined);
      speak(socket);
    });
    open.push(server);
    await new Promise<void>((resolve) => server.listen(secret.pipe, resolve));
    expect(await copy(secret, 300)).toEqual({ kind: 'failed', code });
  });
});
