/** F6: what is typed or brought is held against the rule of the field that it stands for: the same is refused from everywhere. */
import { describe, expect, it } from 'vitest';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { givenProblem } from '../../../src/shared/profile/given.ts';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { encode, set, smallL2tp } from './helpers.ts';

const withFile = { method: 'certificate', source: { kind: 'file', file: 'client.p12' } };
const remembering = set(smallL2tp, ['l2tp'], {
  ...{ methods: ['mschapv2'], userName: 'jane', rememberCredentials: true },
});
const typing = set(smallL2tp, ['l2tp', 'realmSuffix'], '@example.com');

/** Where each of them stands in a profile, in one that holds it. */
const fields = {
  psk: [smallL2tp, ['authentication', 'psk']],
  userName: [typing, ['l2tp', 'userName']],
  password: [remembering, ['l2tp', 'password']],
  pkcs12Password: [
    set(smallL2tp, ['authentication'], withFile),
    ['authentication', 'source', 'password'],
  ],
} as const;
type Word = keyof typeof fields;

const open = (profile: object) => openProfile(encode(profile), checkEapXml, isPublicSuffix);
function opened(profile: object): Profile {
  const result = open(profile);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.profile;
}

const values = [
  ...['', 'x', 'päss wörd', 'x'.repeat(256), 'x'.repeat(257), '\u007f', 'a\nb', 'a\tb', 'a\u0085b'],
  ...[' ', ' x', 'x ', '\u00a0x', 'a\u202eb', '\u200b', 'CORP\\jane', 'jane@example.com'],
  ...['j'.repeat(244), 'j'.repeat(245), '~!@#$%^&*()', '\'"`'],
];

describe.each(Object.keys(fields) as Word[])('F6: %s', (word) => {
  const [start, path] = fields[word];
  it.each(values)('%j: in the profile as typed', (value) => {
    const typed = givenProblem(opened(start), word, value);
    const result = open(set(start, path, value));
    // A realm beside a name that has one is a contradiction in a file; typed, the name keeps its own (F5).
    const inFile = result.ok ? [] : result.problems.filter(({ code }) => code !== 'realmTwice');
    expect(typed?.code).toBe(inFile[0]?.code);
  });
});

it('F6: a key beyond ASCII is taken where the profile lifts the rule, and else names the override', () => {
  const found = givenProblem(opened(smallL2tp), 'psk', 'päss wörd');
  expect(found).toEqual({
    code: 'overrideNeeded',
    path: '$.authentication.psk',
    parameters: { override: 'pskCharacters' },
  });
  const lifted = { ...smallL2tp, overrides: [{ name: 'pskCharacters', why: 'an old server' }] };
  expect(givenProblem(opened(lifted), 'psk', 'päss wörd')).toBeNull();
});

it('F5: a blank at an end of a secret is said by its path, and its value is not', () => {
  for (const word of ['psk', 'password', 'pkcs12Password'] as const) {
    const [start, path] = fields[word];
    for (const value of [' secret', 'secret ', 'secret\u00a0']) {
      const profile = {
        ...set(start, path, value),
        overrides: [{ name: 'pskCharacters', why: 'x' }],
      };
      const result = open(profile);
      const warnings = result.ok ? result.warnings : [];
      expect(warnings).toContainEqual({
        code: 'secretOuterBlanks',
        path: `$.${path.join('.')}`,
        parameters: {},
      });
    }
  }
});
