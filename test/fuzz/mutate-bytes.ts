// Damage that knows no structure: for what is to be read although it is none of its kind any more.
import type { Dice } from '../dice.ts';

export function pick<T>(list: readonly T[], roll: Dice): T {
  const found = list[roll(list.length)];
  if (found === undefined && list.length === 0) throw new RangeError('nothing to pick from');
  return found as T;
}

export function mutateBytes(bytes: Uint8Array, roll: Dice): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = roll(copy.length + 1);
  const piece = copy.subarray(at, at + 1 + roll(40));
  switch (roll(6)) {
    case 0:
      return copy.subarray(0, at);
    case 1:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + 1 + roll(40))]);
    case 2:
      return Buffer.concat([copy.subarray(0, at), piece, copy.subarray(at)]);
    case 3:
      return Buffer.concat([
        copy.subarray(0, at),
        Buffer.alloc(1 + roll(8), roll(256)),
        copy.subarray(at),
      ]);
    case 4:
      if (at < copy.length) copy[at] = roll(256);
      return copy;
    default:
      if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ (1 << roll(8));
      return copy;
  }
}

/** Characters that readers of texts stumble over. */
const oddTexts = [
  ...['', ' ', '\0', '\r\n', '\n', '\r', '\t', '\ufeff', '\u2028', '\u202e', '\u200b', '\ud800'],
  ...['ä', '\u{1f600}', '%s', '../..', 'NUL', '=', '[', ']', '<', '>', '&', '"', "'", '\\', '$'],
  ...['0', '-1', '1e999', '9007199254740993', '0x7f', '255.255.255.255', '::', '::ffff:0.0.0.0'],
  ...['a'.repeat(300), 'ä'.repeat(5000), '.'.repeat(256)],
];

export function mutateText(text: string, roll: Dice): string {
  const at = roll(text.length + 1);
  const odd = pick(oddTexts, roll);
  switch (roll(4)) {
    case 0:
      return odd;
    case 1:
      return text.slice(0, at) + odd + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + 1 + roll(8));
    default:
      return text.slice(0, at) + text.slice(roll(text.length + 1));
  }
}
