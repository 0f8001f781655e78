/**
 * A rasphone.pbk as lines, and where its entries and their blocks stand. No INI library is used:
 * `Device=` and `DEVICE=` differ only by case and `CustomAuthData=` repeats (windows-facts 2.1).
 */
import {
  decodePhonebook,
  encodePhonebook,
  type PhonebookEncoding,
  type PhonebookLine,
} from './phonebook-bytes.ts';

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
  return decodePhonebook(bytes);
}

/** Byte for byte what was parsed, but for the lines that were edited. */
export function printPhonebook(book: Phonebook): Uint8Array {
  const bytes = encodePhonebook(book.encoding, book.lines);
  if (bytes === undefined)
    throw new Error('A phonebook holds text that its encoding cannot carry.');
  return bytes;
}

/** All entries in file order, duplicates included. */
export function listEntries(book: Phonebook): PhonebookEntry[] {
  // What is left of a text in half characters names nothing.
  if (book.encoding === 'cutUtf16') return [];
  const headers = book.lines.flatMap((line, from) => {
    const name = headerName(line.text);
    return name === undefined ? [] : [{ name, from }];
  });
  return headers.map(({ name, from }, at) => {
    const to = headers[at + 1]?.from ?? book.lines.length;
    return { name, from, to, blocks: listBlocks(book, { from: from + 1, to }) };
  });
}

/**
 * The entries of that name, compared without case. A header in an unknown code page may read like it and mean another name: it
 * counts only where no other entry has the name (R14).
 */
export function entriesNamed(book: Phonebook, name: string): PhonebookEntry[] {
  const alike = listEntries(book).filter((each) => fold(each.name) === fold(name));
  const sure = alike.filter(({ from }) => book.lines[from]?.ansi !== true);
  return sure.length > 0 ? sure : alike;
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

/**
 * Where another entry may begin, nothing of the one before goes on: no mark or sign before the bracket, nothing behind it and no
 * missing end makes less of a header of it, nor does UTF-16 (windows-facts 2.1). Unless it is plain, it is the name of none of ours.
 */
function headerName(text: string): string | undefined {
  const bare = text.replaceAll('\u0000', '').trim();
  if (!/^[^\w=]*\[/.test(bare)) return undefined;
  const isPlain = bare.startsWith('[') && bare.endsWith(']') && !text.includes('\u0000');
  return isPlain ? bare.slice(1, -1) : text;
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
