/**
 * The bytes of a rasphone.pbk and their text. Windows writes UTF-8 with CRLF (`Encoding=1`,
 * windows-facts 2.1); older and foreign tools leave ANSI or UTF-16. Nothing is converted: a file
 * goes back in the encoding that it came in.
 */
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/**
 * `ansi`: bytes that are not UTF-8. The code page is unknown, so each byte stands for the character
 * of the same number and passes through; only ASCII may be written into such a file.
 */
export type PhonebookEncoding = 'utf8' | 'utf8Bom' | 'utf16leBom' | 'ansi';

export interface DecodedPhonebook {
  encoding: PhonebookEncoding;
  text: string;
}

/** Every sequence of bytes decodes, and `encodePhonebook` gives the same bytes back. */
export function decodePhonebook(bytes: Uint8Array): DecodedPhonebook {
  if (startsWith(bytes, utf16leMark) && bytes.length % 2 === 0) {
    return { encoding: 'utf16leBom', text: decodeUtf16(bytes.subarray(2)) };
  }
  if (startsWith(bytes, utf8Mark)) {
    const text = decodeUtf8(bytes.subarray(3));
    if (text !== undefined) return { encoding: 'utf8Bom', text };
  }
  const text = decodeUtf8(bytes);
  return text === undefined
    ? { encoding: 'ansi', text: join(bytes, (byte) => String.fromCharCode(byte)) }
    : { encoding: 'utf8', text };
}

/** The bytes, or `undefined` where the encoding cannot carry the text; `canCarry` asks before. */
export function encodePhonebook({ encoding, text }: DecodedPhonebook): Uint8Array | undefined {
  if (encoding === 'utf16leBom') return Uint8Array.from([...utf16leMark, ...utf16Bytes(text)]);
  if (encoding === 'ansi') {
    const bytes = units(text);
    return bytes.some((unit) => unit > 0xff) ? undefined : Uint8Array.from(bytes);
  }
  const bytes = encodeUtf8(text);
  if (bytes === undefined) return undefined;
  return encoding === 'utf8' ? bytes : Uint8Array.from([...utf8Mark, ...bytes]);
}

/** Whether new text may be written into a file of this encoding. */
export function canCarry(encoding: PhonebookEncoding, text: string): boolean {
  if (encoding === 'ansi') return units(text).every((unit) => unit < 0x80);
  return encodeUtf8(text) !== undefined;
}

const utf8Mark = [0xef, 0xbb, 0xbf];
const utf16leMark = [0xff, 0xfe];

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function decodeUtf16(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    text += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  }
  return text;
}

function utf16Bytes(text: string): number[] {
  return units(text).flatMap((unit) => [unit & 0xff, unit >> 8]);
}

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function join(bytes: Uint8Array, character: (byte: number) => string): string {
  let text = '';
  for (const byte of bytes) text += character(byte);
  return text;
}
