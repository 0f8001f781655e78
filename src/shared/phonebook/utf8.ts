/**
 * UTF-8, strictly: what decodes here encodes back to the same bytes. Written out because this folder
 * also runs where neither Buffer nor TextDecoder is a given, and because TextDecoder drops a BOM.
 */

/** The text, or `undefined` where the bytes are not well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates). */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    if (length === 0 || at + length > bytes.length) return undefined;
    let point = length === 1 ? lead : lead & (0xff >> (length + 1));
    for (const each of bytes.subarray(at + 1, at + length)) {
      if ((each & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (each & 0x3f);
    }
    if (point < (smallest[length] ?? 0) || point > 0x10ffff || isSurrogate(point)) return undefined;
    text += String.fromCodePoint(point);
    at += length;
  }
  return text;
}

/** The bytes, or `undefined` where the text holds half a surrogate pair. */
export function encodeUtf8(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (isSurrogate(point)) return undefined;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return Uint8Array.from(bytes);
}

/** The smallest code point that needs a sequence of this many bytes. */
const smallest = [0, 0, 0x80, 0x800, 0x10000];

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff;
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
