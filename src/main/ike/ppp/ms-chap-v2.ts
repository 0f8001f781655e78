// MS-CHAPv2 (RFC 2759 section 8): our response, and what the server must answer to prove that it knows the password too.
import { Buffer } from 'node:buffer';
import { createCipheriv, createHash, timingSafeEqual } from 'node:crypto';
import { concat } from '../codec/bytes.ts';
import { ciphers } from '../crypto/algorithm-names.ts';
import { md4 } from '../crypto/md4.ts';
import type { PppCredentials } from './credentials.ts';

export interface Challenges {
  /** 16 bytes each. */
  readonly server: Uint8Array;
  readonly peer: Uint8Array;
}

const reservedBytes = 8;
const encoder = new TextEncoder();
/** Sections 8.7: "Magic server to client signing constant", "Pad to make it do more than one iteration". */
const magic1 = encoder.encode('Magic server to client signing constant');
const magic2 = encoder.encode('Pad to make it do more than one iteration');

/** The 49 bytes of a Response's value (section 4): our challenge, 8 zeros, NT-Response, flags 0. */
export function responseValue(credentials: PppCredentials, challenges: Challenges): Uint8Array {
  const response = ntResponse(credentials, challenges);
  return concat(challenges.peer, new Uint8Array(reservedBytes), response, Uint8Array.of(0));
}

/** GenerateNTResponse (section 8.1): 24 bytes. */
export function ntResponse(
  { userName, password }: PppCredentials,
  challenges: Challenges,
): Uint8Array {
  const challenge = challengeHash(userName, challenges);
  const hash = password.use(({ utf16 }) => md4(utf16));
  // ChallengeResponse (section 8.5): three DES keys of seven bytes each, the last one filled up with zeros.
  const keys = concat(hash, new Uint8Array(5));
  return concat(...[0, 7, 14].map((at) => des(keys.subarray(at, at + 7), challenge)));
}

/** GenerateAuthenticatorResponse (section 8.7): 20 bytes. */
export function serverProof(credentials: PppCredentials, challenges: Challenges): Uint8Array {
  const { userName, password } = credentials;
  const hashOfHash = password.use(({ utf16 }) => md4(md4(utf16)));
  const inner = sha1(hashOfHash, ntResponse(credentials, challenges), magic1);
  return sha1(inner, challengeHash(userName, challenges), magic2);
}

/** Success message: `S=` and 40 digits of hex, then perhaps ` M=` and words (section 5). */
export function provesServer(
  message: string,
  credentials: PppCredentials,
  challenges: Challenges,
): boolean {
  const [, digits] = /^S=([0-9A-Fa-f]{40})(?![0-9A-Fa-f])/.exec(message) ?? [];
  if (digits === undefined) return false;
  return timingSafeEqual(Buffer.from(digits, 'hex'), serverProof(credentials, challenges));
}

/** ChallengeHash (section 8.2): 8 bytes. The name goes in without a domain before it. */
export function challengeHash(userName: string, { peer, server }: Challenges): Uint8Array {
  const name = encoder.encode(userName.slice(userName.lastIndexOf('\\') + 1));
  return sha1(peer, server, name).subarray(0, 8);
}

function sha1(...parts: readonly Uint8Array[]): Uint8Array {
  const engine = createHash('sha1');
  for (const part of parts) engine.update(part);
  return new Uint8Array(engine.digest());
}

/** One block of DES: as triple DES with the same key thrice, since BoringSSL gives that by name and single DES not (D34). */
function des(key: Uint8Array, block: Uint8Array): Uint8Array {
  const one = withParity(key);
  const { name, blockBytes } = ciphers['3DES'];
  const engine = createCipheriv(name, concat(one, one, one), new Uint8Array(blockBytes));
  return new Uint8Array(engine.setAutoPadding(false).update(block));
}

/** 56 bits spread over eight bytes, the lowest bit of each for parity, which nobody looks at (section 8.6). */
function withParity(key: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: 8 }, (_, at) => {
    const high = at === 0 ? 0 : (key[at - 1] ?? 0) << (8 - at);
    const low = (key[at] ?? 0) >> at;
    return (high | low) & 0xfe;
  });
}
