// One change to a DER text: an element is lost, doubled, moved, another kind, another value. Lengths around it fit again.
import type { Dice } from '../dice.ts';
import { mutateBytes, pick } from './mutate-bytes.ts';

interface Element {
  readonly tag: number;
  body: Buffer | Element[];
}

const octetString = 0x04;
const oddBodies = [
  ...['', '00', '01', 'ff', '80', '7fffffff', '00ffffffffffffffff', '2a864886f70d', '0500', '3000'],
].map((hex) => Buffer.from(hex, 'hex'));
const tags = [0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0c, 0x1e, 0x24, 0x30, 0x31, 0x80, 0xa0, 0xa1];
const roots = 1;

export function mutateDer(bytes: Uint8Array, roll: Dice): Uint8Array {
  const parsed = roll(10) === 0 ? null : elementsIn(Buffer.from(bytes));
  if (parsed?.length !== roots) return mutateBytes(bytes, roll);
  const all = placesIn(parsed);
  const { list, at } = pick(all, roll);
  const element = list[at];
  if (element === undefined) return bytes;
  switch (roll(9)) {
    case 0:
      list.splice(at, 1);
      break;
    case 1:
      list.splice(at, 0, structuredCloned(element));
      break;
    case 2:
      list.splice(roll(list.length + 1), 0, ...list.splice(at, 1));
      break;
    case 3: {
      const other = pick(all, roll);
      list[at] = structuredCloned(other.list[other.at] ?? element);
      break;
    }
    case 4:
      list[at] = { ...element, tag: pick(tags, roll) };
      break;
    case 5:
      list[at] = { tag: pick(tags, roll), body: [element] };
      break;
    case 6:
      list.splice(at, 0, ...Array.from({ length: pick([9, 300], roll) }, () => element));
      break;
    case 7:
      list[at] = { ...element, body: pick(oddBodies, roll) };
      break;
    default:
      list[at] = { ...element, body: Buffer.from(mutateBytes(bodyOf(element), roll)) };
  }
  return Buffer.concat(parsed.map(print));
}

const structuredCloned = ({ tag, body }: Element): Element => ({
  tag,
  body: Array.isArray(body) ? body.map(structuredCloned) : body,
});

function placesIn(list: Element[]): { list: Element[]; at: number }[] {
  return list.flatMap(({ body }, at) => [
    { list, at },
    ...(Array.isArray(body) ? placesIn(body) : []),
  ]);
}

/** null: it is none. An OCTET STRING that holds DER is looked into: PKCS#12 has its contents there. */
function elementsIn(bytes: Buffer): Element[] | null {
  const found: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    const [tag = 0, first = 0] = bytes.subarray(at);
    const count = first < 0x80 ? 0 : first & 0x7f;
    if (count > 4 || first === 0x80 || (tag & 0x1f) === 0x1f || at + 2 + count > bytes.length)
      return null;
    const length = count === 0 ? first : bytes.readUIntBE(at + 2, count);
    const begin = at + 2 + count;
    if (begin + length > bytes.length) return null;
    const body = bytes.subarray(begin, begin + length);
    const mayHold = (tag & 0x20) !== 0 || (tag === octetString && length > 8);
    found.push({ tag, body: (mayHold ? elementsIn(body) : null) ?? body });
    at = begin + length;
  }
  return found;
}

function bodyOf({ body }: Element): Buffer {
  return Array.isArray(body) ? Buffer.concat(body.map(print)) : body;
}

function print(element: Element): Buffer {
  const body = bodyOf(element);
  const { length } = body;
  const head =
    length < 0x80
      ? [length]
      : length < 0x1_00_00
        ? [0x82, length >> 8, length & 0xff]
        : [0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];
  return Buffer.concat([Buffer.from([element.tag, ...head]), body]);
}
