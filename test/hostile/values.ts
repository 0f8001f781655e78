/**
 * Texts that somewhere end a quotation, a line, a string or an argument, or that turn around what is read. Generated from a seed, so
 * that a failure comes again. Each value belongs to the class whose character or word it surely holds; it may hold others too.
 */

const hostileParts = {
  straightQuote: ["'", '"', "''", '""', `'"'`, `"'"`],
  /** PowerShell takes each of them for a straight one. */
  curlyQuote: ['\u2018', '\u2019', '\u201b', '\u201c', '\u201d', '\u201f', '\u00ab', '\u00bb'],
  lowQuote: ['\u201e', '\u201a', '\u201ea\u201c', '\u201aa\u2018'],
  backtick: ['`', '``', '`"', '`$', '`n', '`0'],
  subexpression: ['$(exit 3)', '$($null)', '@(1)', '@{a=1}', '${', '$(', '$(whoami)'],
  environmentVariable: ['${env:PATH}', '$env:PATH', '$HOME', '$_', '$null', '$global:RwSecrets'],
  percentVariable: ['%PATH%', '%%', '%', '%1', '%SystemRoot%\\x', '!PATH!'],
  operator: [';', '|', '&', '<', '>', '^', '&&', '||', '; exit', '| iex', '2>&1', '& calc', '^"'],
  stopParsing: ['--%', ' --% ', '-- ', '#', '<#', '#>'],
  lineBreak: ['\n', '\r', '\r\n', '\u000b', '\f', '\u0085', "\n'@\n", '\n"@\n'],
  nul: ['\0', 'a\0b', '\0\0'],
  control: ['\u0001', '\u0007', '\b', '\u001b[2J', '\u007f', '\u009b', '\t'],
  bidi: ['\u200e', '\u200f', '\u202e', '\u202d', '\u2066', '\u2069', '\u061c'],
  lineSeparator: ['\u2028', '\u2029'],
  loneSurrogate: ['\ud800', '\udc00', '\udfff', '\udbff', '\udc00\ud800'],
  backslash: ['\\', '\\\\', '\\"', '\\\\"', 'C:\\a b\\', '\\0', '\\u0041', '\\n'],
  blank: [' ', '  ', '\u00a0', '\u3000', '\u200b', '\ufeff'],
  optionLike: ['-Name', '/f', '/?', '--', '-', '/reg:32', '\u2013Force', '\u2014Force'],
  bracket: ['[', ']', '[x]', ']\r[y', '*', '?', '{0}', '(', ')'],
  netshWord: ['name=all', 'all', '|', ' certmapping:yes', ', CN=', 'CN=', 'a=b', '='],
  beyondAscii: [
    '\u00e4\u00f6\u00fc',
    '\u0130\u0131',
    '\u4f60\u597d',
    'e\u0301',
    '\ufffd',
    '\uffff',
  ],
  astral: ['\ud83d\ude97', '\ud835\udc00', '\udbff\udfff'],
} as const;

export type HostileClass = keyof typeof hostileParts | 'fuzz';

export interface HostileValue {
  readonly class: HostileClass;
  readonly text: string;
}

export const hostileClasses = [...Object.keys(hostileParts), 'fuzz'] as HostileClass[];

/** `count` values, the classes in turn; every part of a class stands alone in the first of its values. */
export function hostileValues(count: number, seed = 1): HostileValue[] {
  const random = generator(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const everything = Object.values(hostileParts).flat();
  return Array.from({ length: count }, (_, n) => {
    const kind = hostileClasses[n % hostileClasses.length] ?? 'fuzz';
    const round = Math.floor(n / hostileClasses.length);
    if (kind === 'fuzz') return { class: kind, text: fuzz(random) };
    const own: readonly string[] = hostileParts[kind];
    const alone = own[round];
    if (alone !== undefined) return { class: kind, text: alone };
    const pieces = Array.from({ length: Math.floor(random() * 5) }, () =>
      pick([pick(everything), pick(plain), pick(plain)]),
    );
    pieces.splice(Math.floor(random() * (pieces.length + 1)), 0, pick(own));
    return { class: kind, text: pieces.join(pick(['', '', ' '])) };
  });
}

/** True where every unit of the text is a character or a whole pair: what UTF-8 can carry. */
export function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

/** How often each class came to each end; a test compares its keys, so that no class is left out silently. */
export class Tally {
  readonly #counts = new Map<string, Map<string, number>>();

  add(of: HostileClass, end: string): void {
    const counts = this.#counts.get(of) ?? new Map<string, number>();
    counts.set(end, (counts.get(end) ?? 0) + 1);
    this.#counts.set(of, counts);
  }

  classes(): string[] {
    return [...this.#counts.keys()].sort();
  }

  /** End → count, over all classes or one. */
  ends(of?: HostileClass): Record<string, number> {
    const sum: Record<string, number> = {};
    for (const [kind, counts] of this.#counts) {
      if (of !== undefined && of !== kind) continue;
      for (const [end, count] of counts) sum[end] = (sum[end] ?? 0) + count;
    }
    return sum;
  }

  total(): number {
    return Object.values(this.ends()).reduce((sum, count) => sum + count, 0);
  }
}

const plain = ['a', 'Office', 'x1', 'vpn', '0', 'example.com', 'ab cd'];

function fuzz(random: () => number): string {
  const length = Math.floor(random() * 24);
  const unit = () => {
    const choice = random();
    if (choice < 0.5) return 0x20 + Math.floor(random() * 0x5f);
    if (choice < 0.65) return Math.floor(random() * 0x20);
    if (choice < 0.75) return 0x2010 + Math.floor(random() * 0x60);
    if (choice < 0.85) return 0xd800 + Math.floor(random() * 0x800);
    return Math.floor(random() * 0x1_0000);
  };
  return String.fromCharCode(...Array.from({ length }, unit));
}

/** mulberry32: small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
