/**
 * The bytes of a rasphone.pbk and their lines. Windows writes UTF-8 with CRLF (`Encoding=1`, windows-facts 2.1); older and foreign
 * tools leave ANSI or UTF-16, in the whole file or beside entries of others (R14). Nothing is converted: each line goes back in the
 * encoding that it came in.
 */
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/**
 * What the file begins with says whether it is UTF-16; every other one has a byte for a letter of ASCII, and each line its own
 * encoding. `cutUtf16`: half a character is missing, so one byte more or less would turn it into another text: it passes through,
 * and nothing in it is read or written.
 */
export type PhonebookEncoding = 'utf8' | 'utf8Bom' | 'utf16leBom' | 'cutUtf16';

export interface PhonebookLine {
  text: string;
  /** The last line of a file may have none. Those with NULs are UTF-16 that somebody appended to another encoding. */
  end: string;
  /**
   * Bytes that are not UTF-8. The code page is unknown, so each byte stands for the character of the same number and passes
   * through.
   */
  ansi?: true;
}

/** Every sequence of bytes decodes, and `encodePhonebook` gives the same bytes back. */
export function decodePhonebook(bytes: Uint8Array): {
  encoding: PhonebookEncoding;
  lines: PhonebookLine[];
} {
  if (startsWith(bytes, utf16leMark)) {
    return bytes.length % 2 === 0
      ? { encoding: 'utf16leBom', lines: splitLines(decodeUtf16(bytes.subarray(2))) }
      : { encoding: 'cutUtf16', lines: [{ text: byteByByte(bytes), end: '' }] };
  }
  const marked = startsWith(bytes, utf8Mark);
  const lines = splitLines(byteByByte(marked ? bytes.subarray(3) : bytes)).map(decodeLine);
  return { encoding: marked ? 'utf8Bom' : 'utf8', lines };
}

/** The bytes, or `undefined` where the encoding cannot carry a line; `canCarry` asks before. */
export function encodePhonebook(
  encoding: PhonebookEncoding,
  lines: readonly PhonebookLine[],
): Uint8Array | undefined {
  const wide = encoding === 'utf16leBom';
  const encoded = lines.map((line) => {
    if (encoding === 'cutUtf16' || line.ansi === true) return line.text + line.end;
    if (wide) return byteByByte(utf16Bytes(line.text + line.end));
    const bytes = encodeUtf8(line.text);
    return bytes && byteByByte(bytes) + line.end;
  });
  if (encoded.includes(undefined)) return undefined;
  const mark = wide ? utf16leMark : encoding === 'utf8Bom' ? utf8Mark : [];
  return bytesOf(byteByByte(mark) + encoded.join(''));
}

/** Whether new text may be written beside these lines: among those of an unknown code page, ASCII alone (R14). */
export function canCarry(
  encoding: PhonebookEncoding,
  beside: readonly PhonebookLine[],
  text: string,
): boolean {
  if (encoding === 'cutUtf16') return false;
  if (beside.some(({ ansi }) => ansi === true)) return isAscii(text);
  return encodeUtf8(text) !== undefined;
}

const utf8Mark = [0xef, 0xbb, 0xbf];
const utf16leMark = [0xff, 0xfe];

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

// eslint-disable-next-line no-control-regex -- NULs are the other halves of UTF-16
const lineEnds = /\r\u0000\n\u0000|\r\u0000|\n\u0000|\r\n|\n|\r/g;

function splitLines(text: string): PhonebookLine[] {
  const lines: PhonebookLine[] = [];
  let from = 0;
  for (const match of text.matchAll(lineEnds)) {
    lines.push({ text: text.slice(from, match.index), end: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) lines.push({ text: text.slice(from), end: '' });
  return lines;
}

/** No byte of a longer character of UTF-8, nor of a code page, is an end of a line: each line stands for itself. */
function decodeLine({ text, end }: PhonebookLine): PhonebookLine {
  if (isAscii(text)) return { text, end };
  const decoded = decodeUtf8(bytesOf(text));
  return decoded === undefined ? { text, end, ansi: true } : { text: decoded, end };
}

function decodeUtf16(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    text += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  }
  return text;
}

function utf16Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes.push(unit & 0xff, unit >> 8);
  }
  return bytes;
}

function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- all of ASCII
  return /^[\u0000-\u007f]*$/.test(text);
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function byteByByte(bytes: Iterable<number>): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
