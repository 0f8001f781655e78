/** The generator is itself a claim: all of it is accepted, and it reaches every field and every word. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { overrideNames, weakeningNames } from '../../../src/shared/profile/exceptions.ts';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { ids, ipsecProfileArbitrary, l2tpProfileArbitrary, profileArbitrary } from './arbitrary.ts';
import { encode } from './helpers.ts';
import { enumWords, leafPaths } from './schema-walk.ts';
import { publishedSchema } from '../../../src/shared/profile/json-schema.ts';

describe('profileArbitrary', () => {
  it('makes only profiles that are accepted, and accepted without a warning about an exception', () => {
    fc.assert(
      fc.property(profileArbitrary(), (profile) => {
        const opened = openProfile(encode(profile), checkEapXml, isPublicSuffix);
        expect(opened).toMatchObject({ ok: true });
        if (!opened.ok) return;
        expect(opened.profile).toEqual(profile);
        expect(opened.warnings.map((each) => each.code)).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/Unused$/)]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('reaches every leaf of the schema and every word of every enumeration', () => {
    const samples = fc.sample(profileArbitrary(), { numRuns: 3000, seed: 1 });
    const reached = new Set<string>();
    const words = new Set<string>();
    for (const sample of samples) collect(sample, '', reached, words);
    const schema = publishedSchema();
    expect(leafPaths(schema).length).toBeGreaterThan(60);
    expect(leafPaths(schema).filter((leaf) => !reached.has(leaf))).toEqual([]);
    expect(enumWords(schema).filter(({ path, word }) => !words.has(`${path}=${word}`))).toEqual([]);
    expect(
      [...weakeningNames, ...overrideNames].filter(
        (name) =>
          !samples.some((s) => [...s.weakenings, ...s.overrides].some((e) => e.name === name)),
      ),
    ).toEqual([]);
  });

  it('obeys its options', () => {
    const kinds = (arbitrary: fc.Arbitrary<{ kind: string }>) =>
      new Set(fc.sample(arbitrary, 100).map((each) => each.kind));
    expect(kinds(profileArbitrary({ kind: 'ipsec' }))).toEqual(new Set(['ipsec']));
    expect(kinds(profileArbitrary({ kind: 'l2tp' }))).toEqual(new Set(['l2tp']));
    expect(kinds(profileArbitrary())).toEqual(new Set(['l2tp', 'ipsec']));
    const withSecrets = fc.sample(ipsecProfileArbitrary({ method: 'psk', secrets: true }), 50);
    expect(withSecrets.every((p) => 'psk' in p.authentication)).toBe(true);
    const without = fc.sample(l2tpProfileArbitrary({ secrets: false }), 200);
    expect(JSON.stringify(without)).not.toMatch(/"(password|psk)":/);
  });

  it('collides: three profiles often share an id or a name', () => {
    const triples = fc.sample(fc.tuple(profileArbitrary(), profileArbitrary()), 200);
    const same = (pick: (p: { id: string; name: string }) => string) =>
      triples.filter(([a, b]) => pick(a) === pick(b)).length;
    expect(same((p) => p.id)).toBeGreaterThan(20);
    expect(same((p) => p.name)).toBeGreaterThan(20);
    expect(ids).toHaveLength(3);
  });
});

function collect(value: unknown, path: string, reached: Set<string>, words: Set<string>): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, `${path}[]`, reached, words);
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      const inMap = path.endsWith('provider.name') || path.endsWith('provider.terms');
      collect(each, inMap ? `${path}.*` : path === '' ? key : `${path}.${key}`, reached, words);
    }
    return;
  }
  reached.add(path);
  words.add(`${path}=${String(value)}`);
}
