// What comments, plans, tests and documents cite in short form stands in docs/facts.md and docs/decisions/, and nothing stands
// there that nobody cites.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentAt, ownFiles, root } from './documents.ts';

const own = ['docs/facts.md', 'docs/decisions/numbers.md', 'docs/decisions/cases.md'];
const files = ownFiles().filter(
  (path) =>
    /\.(tsx?|m?js|psm?1|md|cs|nsh|yml)$/.test(path) && !/^test\/(golden|fixtures)\//.test(path),
);
const read = (wanted: (path: string) => boolean) =>
  files
    .filter(wanted)
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
const everything = read((path) => !own.includes(path) && path !== 'CHANGELOG.md');
const programs = read((path) => path.startsWith('src/'));
const facts = documentAt('docs/facts.md').text;

const sorted = (list: Iterable<string>) =>
  [...new Set(list)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
const all = (text: string, pattern: RegExp) =>
  sorted([...text.matchAll(pattern)].map((match) => match[1] ?? ''));
/** The first cells of the tables in a text. */
const rows = (text: string) => all(text, /^\| ([A-Z]?\d[\w.]*) +\|/gm);

/** `windows-facts 5.1 and 5.2`, `windows-facts 3, fact 4`: sections, and facts of section 3. */
function citedFacts(text: string): string[] {
  const place = /\d+(?:\.\d+)?/.source;
  const list = new RegExp(
    `windows-facts ((?:${place})(?:(?:,| and|, and|;) (?:fact )?${place})*)`,
    'g',
  );
  // A comment may break the line inside a citation.
  const flat = text.replaceAll(/\n\s*(?:\*|\/\/|#)\s*/g, ' ');
  return sorted(
    [...flat.matchAll(list)].flatMap(([, listed = '']) =>
      [...listed.matchAll(/(fact )?(\d+(?:\.\d+)?)/g)].map(
        ([, fact = '', number = '']) => `${fact}${number}`,
      ),
    ),
  );
}

describe('both ways', () => {
  it('sections and facts of windows-facts', () => {
    const stated = sorted([
      ...all(facts, /^### (\d+(?:\.\d+)?) /gm),
      ...all(facts, /^- (fact \d+):/gm),
    ]);
    expect(stated.length).toBeGreaterThan(25);
    expect(citedFacts(everything)).toEqual(stated);
  });

  it('sections of the seed', () => {
    const cited = [
      ...everything.matchAll(/\bseed \(?(\d+(?:\.\d+)*(?:(?:,| and) \d+(?:\.\d+)+)*)/g),
    ];
    const numbers = cited.flatMap(([, list = '']) => list.match(/\d+(?:\.\d+)*/g) ?? []);
    expect(sorted(numbers)).toEqual(rows(facts.slice(facts.indexOf('## seed'))));
  });

  it.each([
    ['design numbers', 'docs/decisions/numbers.md', /\b(D\d{1,2})\b/g],
    ['cases', 'docs/decisions/cases.md', /\b((?:S[1-8]|[CFN]\d{1,2}|R[1-9]\d?))\b/g],
  ])('%s', (_what, path, pattern) => {
    const stated = rows(documentAt(path).text);
    expect(stated.length).toBeGreaterThan(15);
    expect(all(everything, pattern)).toEqual(stated);
  });

  it('pitfalls', () => {
    const { text } = documentAt('docs/attack-surface.md');
    const stated = rows(text.slice(text.indexOf('## Pitfalls')));
    const cited = [...programs.matchAll(/\bpitfalls? (\d+(?: and \d+)?)/g)].flatMap(
      ([, list = '']) => list.split(' and '),
    );
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter((each) => !stated.includes(each))).toEqual([]);
  });
});

it('every mark is explained', () => {
  const marks = all(programs, /(\[(?:K|exp|doc|tunlim|lab)\]|UNCONFIRMED)/g);
  expect(marks.length).toBeGreaterThan(2);
  expect(marks.filter((mark) => !facts.includes(mark))).toEqual([]);
});

it('every document that is named is here, or explained', () => {
  const named = all(programs, /([\w./-]+\.md)\b/g);
  expect(named.length).toBeGreaterThan(1);
  const isKnown = (name: string) =>
    [name, `docs/${name}`].some((path) => existsSync(join(root, path))) ||
    facts.includes(`**${name}**`);
  expect(named.filter((name) => !isKnown(name))).toEqual([]);
});
