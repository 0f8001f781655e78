/** Base64 (RFC 4648 section 4) between text and bytes, one spelling only. */

// Web and Node have both, the ES2023 library (all that src/shared is compiled against) does not name them.
declare const atob: (text: string) => string;
declare const btoa: (binary: string) => string;

/** Decodes; `undefined` for anything but the one canonical spelling (padding, no blanks, no stray bits). */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
  return encodeBase64(bytes) === text ? bytes : undefined;
}

export function encodeBase64(bytes: Uint8Array): string {
  const chunks: string[] = [];
  // One call with a million arguments would overflow the stack.
  for (let at = 0; at < bytes.length; at += 8192)
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(chunks.join(''));
}
