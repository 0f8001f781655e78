// What comments and plans cite in short form is explained in docs/sources.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documentAt, root } from './documents.ts';

const { text } = documentAt('docs/sources.md');
const source = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

const cited = (pattern: RegExp) =>
  [...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
const firstCells = [...text.matchAll(/^\| ([^|]+?) +\|/gm)].map((match) => match[1]);

it.each([
  ['design numbers', /\b(D(?:[0-9]|[1-3][0-9]))\b/g],
  ['sections of windows-facts', /windows-facts (\d+)/g],
])('every one of the %s', (_what, pattern) => {
  const numbers = cited(pattern);
  expect(numbers.length).toBeGreaterThan(8);
  expect(numbers.filter((number) => !firstCells.includes(number))).toEqual([]);
});

it('every mark', () => {
  const marks = cited(/(\[(?:K|exp|doc|tunlim|lab)\]|UNCONFIRMED)/g);
  expect(marks.length).toBeGreaterThan(2);
  expect(marks.filter((mark) => !text.includes(mark))).toEqual([]);
});

it('every document that is named is here, or explained', () => {
  const named = cited(/([\w./-]+\.md)\b/g);
  expect(named.length).toBeGreaterThan(4);
  const isKnown = (name: string) =>
    [name, `docs/${name}`].some((path) => existsSync(join(root, path))) ||
    text.includes(`**${name}**`) ||
    text.includes(`## ${name.replace(/\.md$/, '')}\n`);
  expect(named.filter((name) => !isKnown(name))).toEqual([]);
});
