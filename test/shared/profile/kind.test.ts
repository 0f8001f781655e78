/** Whoever tells the kinds of profile apart is asked for every kind: by the compiler in code, by this test in words (D48). */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/shared/profile/kind.ts';
import { profile } from '../../../src/shared/profile/profile.ts';

const source = resolve(import.meta.dirname, '../../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

const kind = `'(?:${kinds.join('|')})'`;
const [first] = kinds;

describe('the kinds of profile', () => {
  it('are those of the schema', () => {
    expect(profile.options.map((option) => option.shape.kind.value)).toEqual(kinds);
  });

  // `byKind` and `Record<Kind, …>` ask for the next kind; these do not.
  it.each([
    ['compared', new RegExp(`[!=]==? *${kind}|${kind}(?:\\])? *[!=]==?`, 'g')],
    ['cases of a switch', new RegExp(`case ${kind}`, 'g')],
    ['listed as a type', new RegExp(`\\| *'${first}'|'${first}' *\\|`, 'g')],
  ])('are nowhere %s', (_, pattern) => {
    const found = files.flatMap(({ name, text }) =>
      [...text.matchAll(pattern)].map((match) => `${name}: ${match[0]}`),
    );
    expect(found).toEqual([]);
  });

  // The plan knows no profiles; the compiler compares its list with the kinds where a profile becomes an owner.
  it('are listed in one place, and once more in the plan', () => {
    const listing = new RegExp(`${kind},\\s*${kind}`);
    const listed = files.filter(({ text }) => listing.test(text)).map(({ name }) => name);
    expect(listed.sort().reverse()).toEqual([
      join('shared', 'profile', 'kind.ts'),
      join('shared', 'plan', 'owner.ts'),
    ]);
  });

  it('all stand in a text that has different words for them', () => {
    const choices = files
      .filter(({ name }) => name.startsWith(join('shared', 'text')))
      .flatMap(({ text }) => text.split('\n').filter((line) => line.includes(`select, ${first} `)));
    expect(choices.length).toBeGreaterThan(0);
    const missing = choices.filter((line) => !kinds.every((each) => line.includes(` ${each} {`)));
    expect(missing).toEqual([]);
  });
});
