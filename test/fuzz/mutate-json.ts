// One change to a JSON text: a value, a key, a whole branch. What JSON.stringify would never write is written too.
import type { Dice } from '../dice.ts';
import { textBytes, textOf } from './corpus.ts';
import { mutateBytes, mutateText, pick } from './mutate-bytes.ts';

/** A leaf is its own text in JSON, and so is a key. */
type Tree = string | { pairs: [string, Tree][] } | { items: Tree[] };

const oddLeaves = [
  ...['null', 'true', 'false', '0', '-0', '-1', '1', '2', '1.5', '1e400', '9007199254740992'],
  ...['""', '"\\u0000"', '"\\ud800"', '"\\u202e"', '{}', '[]', 'undefined', 'NaN', '01', "'a'"],
];
const oddKeys = ['"__proto__"', '"constructor"', '"prototype"', '""', '"\\u0000"', '"toString"'];

/** In characters: what grows stays below. */
const biggest = 100_000;

/** JSON inside of base64 inside of JSON is changed there, two times of three. */
export function mutateJson(bytes: Uint8Array, roll: Dice): Uint8Array {
  if (roll(12) === 0) return mutateBytes(bytes, roll);
  let root: Tree;
  try {
    root = treeOf(JSON.parse(textOf(bytes)));
  } catch {
    return mutateBytes(bytes, roll);
  }
  const holder: { items: Tree[] } = { items: [root] };
  change(pick(placesIn(holder), roll), placesIn(holder), roll);
  return textBytes(holder.items.map(print).join(' '));
}

interface Place {
  readonly parent: { pairs: [string, Tree][] } | { items: Tree[] };
  readonly at: number;
}

function placesIn(parent: Place['parent']): Place[] {
  const children = 'pairs' in parent ? parent.pairs.map(([, value]) => value) : parent.items;
  return children.flatMap((child, at) => [
    { parent, at },
    ...(typeof child === 'string' ? [] : placesIn(child)),
  ]);
}

function change({ parent, at }: Place, all: readonly Place[], roll: Dice): void {
  const old = valueAt({ parent, at });
  const put = (value: Tree) => {
    if ('items' in parent) parent.items[at] = value;
    else parent.pairs[at] = [parent.pairs[at]?.[0] ?? '""', value];
  };
  const list: unknown[] = 'items' in parent ? parent.items : parent.pairs;
  switch (roll(9)) {
    case 0:
      list.splice(at, 1);
      return;
    case 1:
      list.splice(roll(list.length + 1), 0, structuredClone(list[at]));
      return;
    case 2:
      put(structuredClone(valueAt(pick(all, roll))));
      return;
    case 3:
      if ('pairs' in parent) parent.pairs[at] = [otherKey(all, roll), old];
      else put({ items: [old] });
      return;
    case 4: {
      const most = Math.floor(biggest / (1 + print(old).length));
      put({ items: Array.from({ length: Math.min(most, pick([2, 65, 1001], roll)) }, () => old) });
      return;
    }
    case 5:
      put(pick(oddLeaves, roll));
      return;
    case 6: {
      let deep = old;
      for (let left = pick([1, 30, 40], roll); left > 0; left -= 1) deep = { items: [deep] };
      put(deep);
      return;
    }
    default:
      put(changed(old, roll));
  }
}

function changed(old: Tree, roll: Dice): Tree {
  if (typeof old !== 'string' || !old.startsWith('"')) return pick(oddLeaves, roll);
  const text = JSON.parse(old) as string;
  const inner = Buffer.from(text, 'base64');
  if (inner.length > 20 && inner[0] === 0x7b && roll(3) > 0) {
    return JSON.stringify(Buffer.from(mutateJson(inner, roll)).toString('base64'));
  }
  return JSON.stringify(mutateText(text, roll));
}

function otherKey(all: readonly Place[], roll: Dice): string {
  const keys = all.flatMap(({ parent, at }) =>
    'pairs' in parent ? [parent.pairs[at]?.[0] ?? '""'] : [],
  );
  return roll(3) === 0 || keys.length === 0 ? pick(oddKeys, roll) : pick(keys, roll);
}

function valueAt({ parent, at }: Place): Tree {
  return ('items' in parent ? parent.items[at] : parent.pairs[at]?.[1]) ?? 'null';
}

function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { items: value.map(treeOf) };
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return { pairs: Object.entries(value).map(([key, each]) => [JSON.stringify(key), treeOf(each)]) };
}

function print(tree: Tree): string {
  if (typeof tree === 'string') return tree;
  return 'items' in tree
    ? `[${tree.items.map(print).join(',')}]`
    : `{${tree.pairs.map(([key, value]) => `${key}:${print(value)}`).join(',')}}`;
}
