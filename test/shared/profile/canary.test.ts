// S8: a secret in the wrong place of a profile is quoted by no problem, whatever is wrong with the place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { problemsToReport } from '../../../src/main/words/report-draft.ts';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import { languages } from '../../../src/shared/text/languages.ts';
import { profileArbitrary } from './arbitrary.ts';
import { encode, set, smallIpsec, smallL2tp } from './helpers.ts';

const word = 'CANARY';
/** As a passphrase, as something that could be a host name, and longer than every field. */
const secrets = [`${word} s3cret!`, `${word}-s3cret`, `${word}.s3cret.`.repeat(90)];

type Path = (string | number)[];

function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((each, at) => [at, each])
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

/** Everything that is wrong with the document, as data and in each language; '' where it was accepted. */
function saidOf(document: unknown): string {
  const opened = openProfile(encode(document), checkEapXml, isPublicSuffix);
  if (opened.ok) return '';
  const words = languages.map((language) => problemsToReport(opened.problems, 'error', language));
  return JSON.stringify([opened.problems, words]);
}

/** The secret in place of what stands at the path, and beside it under names that nobody knows. */
function plantings(profile: object, path: Path, secret: string): unknown[] {
  const at = (value: unknown) => (path.length === 0 ? value : set(profile, path, value));
  const beside = (key: string, value: unknown) => set(profile, [...path, key], value);
  const isObject = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const here = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[String(key)],
    profile,
  );
  return [
    at(secret),
    at([secret]),
    at({ [`${secret} as a name`]: secret }),
    at({ kind: secret, method: secret, name: secret }),
    ...(isObject(here)
      ? [
          beside('pskk', secret),
          beside('psk', { value: [secret] }),
          beside(`${secret} as a name`, 1),
        ]
      : []),
  ];
}

describe('S8: a secret in the wrong place', () => {
  it.each([
    ['L2TP', smallL2tp],
    ['pure IPsec', smallIpsec],
  ])('of a small profile is not told: %s', (_what, profile) => {
    let refused = 0;
    for (const secret of secrets)
      for (const path of placesIn(profile))
        for (const planted of plantings(profile, path, secret)) {
          const said = saidOf(planted);
          if (said !== '') refused += 1;
          expect(said).not.toContain(word);
        }
    expect(refused).toBeGreaterThan(200);
  });

  it('of any profile is not told', () => {
    const cases = profileArbitrary().chain((profile) => {
      const plain = JSON.parse(JSON.stringify(profile)) as object;
      return fc.record({
        profile: fc.constant(plain),
        path: fc.constantFrom(...placesIn(plain)),
        secret: fc.constantFrom(...secrets),
      });
    });
    fc.assert(
      fc.property(cases, ({ profile, path, secret }) => {
        for (const planted of plantings(profile, path, secret))
          expect(saidOf(planted)).not.toContain(word);
      }),
      { numRuns: 300 },
    );
  });

  it('is not told of the envelope, nor of an element of an EAP configuration', () => {
    for (const key of ['format', 'version', 'payload', 'signatures', 'sealed', 'psk'])
      expect(
        saidOf({
          format: 'roadwarrior-profile',
          version: 1,
          payload: 'e30=',
          signatures: [],
          sealed: [],
          [key]: `${word} x`,
        }),
      ).not.toContain(word);
    const eap = {
      ...smallL2tp,
      l2tp: { methods: ['eap'], eapXml: `<EapHostConfig><${word}.s3cret/></EapHostConfig>` },
    };
    expect(saidOf(eap)).not.toContain(word);
  });

  it('a misspelt name of ours is still told', () => {
    expect(saidOf({ ...smallL2tp, psK: 1 })).toContain('psK');
    expect(saidOf({ ...smallL2tp, [`a${'b'.repeat(40)}`]: 1 })).not.toContain('bbb');
  });
});
