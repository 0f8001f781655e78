/**
 * Who is at the other end of the pipe: each side proves by HMAC-SHA256 over both sides' random numbers that it knows the
 * token, which itself never crosses the pipe. The window goes first: before it has proved itself the copy, which may be more
 * than the window, says one random number and nothing else. What a stranger hears of the window is of no use to it.
 *
 *   copy → window   {"nonce"}
 *   window → copy   {"nonce", "proof"}
 *   copy → window   {"proof"}
 *
 * Both proofs cover the role, the pipe's name and what was approved: what is heard on one pipe, or from one side, is of no use on
 * another or from the other. Whose process the pipe is (GetNamedPipeServerProcessId) cannot be asked from Node without a module of
 * our own in C (docs/decisions/0015-the-acting-side-derives.md).
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Duplex } from 'node:stream';
import * as z from 'zod';
import { readOneLine, type LineEnd } from './one-line.ts';
import type { CopyOrder } from './copy-order.ts';

/** What may be said before anybody has proved anything. */
export const maximumGreeting = 4096;

export type HandshakeEnd = 'known' | 'wrongProof' | 'malformed' | LineEnd;

type Secret = Pick<CopyOrder, 'pipe' | 'token' | 'approved'>;
interface Nonces {
  window: string;
  copy: string;
}

const random = z.string().regex(/^[0-9a-f]{64}$/);
const challenge = z.strictObject({ nonce: random });
const response = z.strictObject({ nonce: random, proof: random });
const confirmation = z.strictObject({ proof: random });

/** The window's side. @param nonce 32 random bytes, for this client alone. Leaves the stream paused. */
export async function greetCopy(
  stream: Duplex,
  secret: Secret,
  nonce: Uint8Array,
): Promise<HandshakeEnd> {
  const asked = await hear(stream, challenge);
  if (typeof asked === 'string') return asked;
  const nonces = { window: Buffer.from(nonce).toString('hex'), copy: asked.nonce };
  say(stream, { nonce: nonces.window, proof: proof(secret, 'window', nonces).toString('hex') });
  const heard = await hear(stream, confirmation);
  if (typeof heard === 'string') return heard;
  return isProof(heard.proof, secret, 'copy', nonces) ? 'known' : 'wrongProof';
}

/** The copy's side. @param nonce 32 random bytes. Leaves the stream paused. */
export async function greetWindow(
  stream: Duplex,
  secret: Secret,
  nonce: Uint8Array,
): Promise<HandshakeEnd> {
  const copy = Buffer.from(nonce).toString('hex');
  say(stream, { nonce: copy });
  const heard = await hear(stream, response);
  if (typeof heard === 'string') return heard;
  const nonces = { window: heard.nonce, copy };
  if (!isProof(heard.proof, secret, 'window', nonces)) return 'wrongProof';
  say(stream, { proof: proof(secret, 'copy', nonces).toString('hex') });
  return 'known';
}

/** The next line. Each side waits for the other: whoever goes on talking is not who it should be. */
async function hear<T>(stream: Duplex, schema: z.ZodType<T>): Promise<T | 'malformed' | LineEnd> {
  const line = await readOneLine(stream, maximumGreeting);
  if (typeof line === 'string') return line;
  return (line.more ? null : parse(schema, line.text)) ?? 'malformed';
}

function proof({ pipe, token, approved }: Secret, role: 'window' | 'copy', nonces: Nonces): Buffer {
  const said = ['roadwarrior 1', role, pipe, approved, nonces.window, nonces.copy];
  return createHmac('sha256', token).update(said.join('\n')).digest();
}

function isProof(hex: string, secret: Secret, role: 'window' | 'copy', nonces: Nonces): boolean {
  return timingSafeEqual(Buffer.from(hex, 'hex'), proof(secret, role, nonces));
}

function say(stream: Duplex, message: object): void {
  if (stream.writable) stream.write(`${JSON.stringify(message)}\n`);
}

function parse<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
