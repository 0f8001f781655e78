/**
 * The bytes of a rasphone.pbk and their text. Windows writes UTF-8 with CRLF (`Encoding=1`,
 * windows-facts 2.1); older and foreign tools leave ANSI or UTF-16. Nothing is converted: a file
 * goes back in the encoding that it came in.
 */
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/**
 * `ansi`: bytes that are not UTF-8. The code page is unknown, so each byte stands for the character
 * of the same number and passes through; only ASCII may be written into such a file. `ansiBom`: the same behind the mark of
 * UTF-8. `cutUtf16`: half a character is missing,
 * so one byte more or less would turn it into another text: it passes through, and nothing in it is read or written.
 */
export type PhonebookEncoding = 'utf8' | 'utf8Bom' | 'utf16leBom' | 'ansi' | 'ansiBom' | 'cutUtf16';

export interface DecodedPhonebook {
  encoding: PhonebookEncoding;
  text: string;
}

/** Every sequence of bytes decodes, and `encodePhonebook` gives the same bytes back. */
export function decodePhonebook(bytes: Uint8Array): DecodedPhonebook {
  if (startsWith(bytes, utf16leMark)) {
    return bytes.length % 2 === 0
      ? { encoding: 'utf16leBom', text: decodeUtf16(bytes.subarray(2)) }
      : { encoding: 'cutUtf16', text: byteByByte(bytes) };
  }
  if (startsWith(bytes, utf8Mark)) {
    const text = decodeUtf8(bytes.subarray(3));
    return text === undefined
      ? { encoding: 'ansiBom', text: byteByByte(bytes.subarray(3)) }
      : { encoding: 'utf8Bom', text };
  }
  const text = decodeUtf8(bytes);
  return text === undefined
    ? { encoding: 'ansi', text: byteByByte(bytes) }
    : { encoding: 'utf8', text };
}

/** The bytes, or `undefined` where the encoding cannot carry the text; `canCarry` asks before. */
export function encodePhonebook({ encoding, text }: DecodedPhonebook): Uint8Array | undefined {
  if (encoding === 'utf16leBom') return Uint8Array.from([...utf16leMark, ...utf16Bytes(text)]);
  const bytes = encoding.startsWith('utf8') ? encodeUtf8(text) : bytesOf(text);
  if (bytes === undefined) return undefined;
  return encoding.endsWith('Bom') ? Uint8Array.from([...utf8Mark, ...bytes]) : bytes;
}

/** Whether new text may be written into a file of this encoding. */
export function canCarry(encoding: PhonebookEncoding, text: string): boolean {
  if (encoding === 'cutUtf16') return false;
  if (encoding === 'ansi' || encoding === 'ansiBom')
    return units(text).every((unit) => unit < 0x80);
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

/** Each character one byte; `undefined` where one is more. */
function bytesOf(text: string): Uint8Array | undefined {
  const bytes = units(text);
  return bytes.some((unit) => unit > 0xff) ? undefined : Uint8Array.from(bytes);
}

function byteByByte(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
