/**
 * Who is at the other end of the pipe: each side proves by HMAC-SHA256 over both sides' random numbers that it knows the
 * token, which itself never crosses the pipe. The copy goes first, so that the window tells a stranger nothing:
 *
 *   window → copy   {"nonce"}
 *   copy → window   {"nonce", "proof"}
 *   window → copy   {"proof"}
 *
 * Both proofs cover the role, the pipe's name and what was approved: what is heard on one pipe, or from one side, is of no use on
 * another or from the other.
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

/** The window's side. @param nonce 32 random bytes. Leaves the stream paused. */
export async function greetCopy(
  stream: Duplex,
  secret: Secret,
  nonce: Uint8Array,
): Promise<HandshakeEnd> {
  const window = Buffer.from(nonce).toString('hex');
  say(stream, { nonce: window });
  const line = await readOneLine(stream, maximumGreeting);
  if (typeof line === 'string') return line;
  const heard = parse(response, line.text);
  // The copy waits for our proof: whoever goes on talking is not it.
  if (heard === null || line.more) return 'malformed';
  const nonces = { window, copy: heard.nonce };
  if (!isProof(heard.proof, secret, 'copy', nonces)) return 'wrongProof';
  say(stream, { proof: proof(secret, 'window', nonces).toString('hex') });
  return 'known';
}

/** The copy's side. @param nonce 32 random bytes. Leaves the stream paused, with what came after the greeting still in it. */
export async function greetWindow(
  stream: Duplex,
  secret: Secret,
  nonce: Uint8Array,
): Promise<HandshakeEnd> {
  const copy = Buffer.from(nonce).toString('hex');
  const first = await readOneLine(stream, maximumGreeting);
  if (typeof first === 'string') return first;
  const asked = parse(challenge, first.text);
  if (asked === null || first.more) return 'malformed';
  const nonces = { window: asked.nonce, copy };
  say(stream, { nonce: copy, proof: proof(secret, 'copy', nonces).toString('hex') });
  const second = await readOneLine(stream, maximumGreeting);
  if (typeof second === 'string') return second;
  const heard = parse(confirmation, second.text);
  if (heard === null) return 'malformed';
  return isProof(heard.proof, secret, 'window', nonces) ? 'known' : 'wrongProof';
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
