/** One text for one value: RFC 8785 canonical JSON, for keys, comparisons and digests (D2). */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** RFC 8785 text of a JSON value. `undefined` members are left out, as JSON does. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** True if both values have the same canonical text. */
export function sameJson(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** SHA-256 of the canonical text, lower-case hex. */
export function digest(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))));
}

/** Each value once, where it came first. */
export function distinct<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((each) => [canonical(each), each])).values()];
}
