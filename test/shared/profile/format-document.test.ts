/** docs/profile-format.md names every field, every default, every exception. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overrideNames, weakeningNames } from '../../../src/shared/profile/exceptions.ts';
import { publishedSchema } from '../../../src/shared/profile/json-schema.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import { encode } from './helpers.ts';
import { defaults, enumWords, leafPaths, listLimits } from './schema-walk.ts';

const text = readFileSync('docs/profile-format.md', 'utf8');
const rows = text.split('\n').filter((row) => row.startsWith('| `'));
const rowOf = (path: string) =>
  rows.find((row) => (row.split(/ +\| +/)[0] ?? '').includes(`\`${path}\``));

describe('docs/profile-format.md', () => {
  it('names every leaf of the schema, and no other', () => {
    const leaves = leafPaths(publishedSchema());
    expect(leaves.length).toBeGreaterThan(60);
    expect(leaves.filter((leaf) => rowOf(leaf) === undefined)).toEqual([]);
    const exceptions: readonly string[] = [...weakeningNames, ...overrideNames];
    const named = rows.flatMap((row) =>
      [...(row.split(/ +\| +/)[0] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
    );
    expect(named.filter((name) => !leaves.includes(name) && !exceptions.includes(name))).toEqual(
      [],
    );
  });

  it('N20: has a smallest profile, which is one, and every limit of a list', () => {
    const smallest = /```json\n([^]*?)```/.exec(text)?.[1] ?? '';
    const opened = openProfile(encode(smallest), checkEapXml, isPublicSuffix);
    expect([opened.ok, opened.ok ? opened.warnings : opened.problems]).toEqual([true, []]);
    expect(smallest.trimEnd().split('\n').length).toBeLessThanOrEqual(8);
    const limits = listLimits(publishedSchema());
    expect(limits.length).toBeGreaterThan(10);
    const flat = text.replaceAll('\n', ' ');
    const missing = limits.filter(
      ({ path, most }) => !flat.includes(` ${most.toLocaleString('en')} \`${path}\``),
    );
    expect(missing).toEqual([]);
  });

  it('names every word of every enumeration in the row of its field', () => {
    const missing = enumWords(publishedSchema()).filter(
      ({ path, word }) =>
        !/^(weakenings|overrides)\[\]/.test(path) && rowOf(path)?.includes(`\`${word}\``) !== true,
    );
    expect(missing).toEqual([]);
  });

  it('states every default', () => {
    const found = defaults(publishedSchema());
    expect(found.length).toBeGreaterThan(15);
    for (const { path, value } of found) {
      const row = rowOf(path) ?? rowOf(`${path}[]`);
      const cell = row?.split(/ +\| +/)[2];
      if (cell === undefined)
        expect(text).toMatch(
          new RegExp(
            `\`${path.split('.').at(-1) ?? ''}\`[^\n]* (is a list|are lists), \`\\[\\]\` by default`,
          ),
        );
      else
        expect(`${path} ${cell}`).toBe(
          `${path} \`${typeof value === 'string' ? value : JSON.stringify(value)}\``,
        );
    }
  });

  it('describes every weakening and override', () => {
    for (const name of [...weakeningNames, ...overrideNames])
      expect(rows.some((row) => new RegExp(`^\\| \`${name}\` +\\|`).test(row))).toBe(true);
  });
});
