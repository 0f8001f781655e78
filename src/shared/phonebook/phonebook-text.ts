/**
 * A rasphone.pbk as lines, and where its entries and their blocks stand. No INI library is used:
 * `Device=` and `DEVICE=` differ only by case and `CustomAuthData=` repeats (windows-facts 2.1).
 */
import { decodePhonebook, encodePhonebook, type PhonebookEncoding } from './phonebook-bytes.ts';

export interface PhonebookLine {
  text: string;
  /** The last line of a file may have none. */
  end: '' | '\r\n' | '\n' | '\r';
}

export interface Phonebook {
  encoding: PhonebookEncoding;
  lines: readonly PhonebookLine[];
}

/** A half-open range of line numbers. */
export interface LineRange {
  from: number;
  to: number;
}

export const blockKinds = ['NETCOMPONENTS', 'MEDIA', 'DEVICE'] as const;
/** `main` is what stands between the entry's header and its first sub-block. */
export type BlockKind = 'main' | (typeof blockKinds)[number];

export interface PhonebookBlock extends LineRange {
  kind: BlockKind;
}

export interface PhonebookEntry extends LineRange {
  name: string;
  blocks: readonly PhonebookBlock[];
}

/** Never fails: lines that mean nothing to us are kept as they are. An absent file is no bytes. */
export function parsePhonebook(bytes: Uint8Array): Phonebook {
  const { encoding, text } = decodePhonebook(bytes);
  return { encoding, lines: encoding === 'cutUtf16' ? [{ text, end: '' }] : splitLines(text) };
}

/** Byte for byte what was parsed, but for the lines that were edited. */
export function printPhonebook(book: Phonebook): Uint8Array {
  const text = book.lines.map((line) => line.text + line.end).join('');
  const bytes = encodePhonebook({ encoding: book.encoding, text });
  if (bytes === undefined)
    throw new Error('A phonebook holds text that its encoding cannot carry.');
  return bytes;
}

/** All entries in file order, duplicates included. */
export function listEntries(book: Phonebook): PhonebookEntry[] {
  const headers = book.lines.flatMap((line, from) => {
    const name = headerName(line.text);
    return name === undefined ? [] : [{ name, from }];
  });
  return headers.map(({ name, from }, at) => {
    const to = headers[at + 1]?.from ?? book.lines.length;
    return { name, from, to, blocks: listBlocks(book, { from: from + 1, to }) };
  });
}

/** The entries of that name, compared without case. */
export function entriesNamed(book: Phonebook, name: string): PhonebookEntry[] {
  return listEntries(book).filter((each) => fold(each.name) === fold(name));
}

/** How names of entries and keys are compared. */
export function fold(name: string): string {
  return name.toLowerCase();
}

/** The key and value of a line, or `undefined` for a header, a blank line or noise. */
export function keyAndValue(text: string): { key: string; value: string } | undefined {
  const at = text.indexOf('=');
  return at < 1 || text.startsWith('[')
    ? undefined
    : { key: text.slice(0, at), value: text.slice(at + 1) };
}

function splitLines(text: string): PhonebookLine[] {
  const lines: PhonebookLine[] = [];
  let from = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(from, match.index), end: match[0] as '\r\n' | '\n' | '\r' });
    from = match.index + match[0].length;
  }
  if (from < text.length) lines.push({ text: text.slice(from), end: '' });
  return lines;
}

function headerName(text: string): string | undefined {
  const trimmed = text.trimEnd();
  return trimmed.startsWith('[') && trimmed.endsWith(']') ? trimmed.slice(1, -1) : undefined;
}

function listBlocks(book: Phonebook, { from, to }: LineRange): PhonebookBlock[] {
  const blocks: PhonebookBlock[] = [{ kind: 'main', from, to }];
  for (let at = from; at < to; at++) {
    const kind = blockKind(book.lines[at]?.text ?? '');
    if (kind === undefined) continue;
    const before = blocks.at(-1);
    if (before) before.to = at;
    blocks.push({ kind, from: at, to });
  }
  return blocks;
}

/** Case matters here: `DEVICE=vpn` begins a block, `Device=WAN Miniport (L2TP)` is a key of MEDIA. */
function blockKind(text: string): (typeof blockKinds)[number] | undefined {
  return blockKinds.find((kind) => text.startsWith(`${kind}=`));
}
