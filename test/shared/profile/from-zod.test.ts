/** What is told about single fields: code, path, parameters, and never a secret. */
import { describe, expect, it } from 'vitest';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { badFields } from './bad-fields.ts';
import { acceptEap, encode, set, smallIpsec, smallL2tp } from './helpers.ts';

const problems = (profile: object) => {
  const result = openProfile(encode(profile), acceptEap, isPublicSuffix);
  return result.ok ? [] : result.problems;
};

describe('single fields', () => {
  it.each(badFields)('refuses: %s', (_what, profile, ...expected) => {
    expect(problems(profile).map(({ code, path }) => `${path} ${code}`)).toEqual(expected);
  });

  it('tells what was expected and what was given', () => {
    const first = (profile: object) => problems(profile)[0]?.parameters;
    expect(first(set(smallL2tp, ['kind'], 'pptp'))).toEqual({ allowed: 'l2tp, ipsec' });
    expect(first(set(smallL2tp, ['authentication', 'method'], undefined))).toEqual({
      field: 'method',
      expected: 'psk, certificate',
    });
    expect(first(set(smallL2tp, ['revision'], '1'))).toEqual({
      expected: 'integer',
      given: 'string',
    });
    expect(first(set(smallL2tp, ['revision'], 1.5))).toEqual({
      expected: 'integer',
      given: 'fraction',
    });
    expect(first(set(smallL2tp, ['provider', 'name'], [1]))).toEqual({
      expected: 'string | object',
      given: 'array',
    });
    expect(first(set(smallIpsec, ['ipsec', 'localEndpoint'], 4))).toEqual({
      expected: 'automatic | string',
      given: 'number',
    });
    expect(first(set(smallL2tp, ['name'], 'x'.repeat(200)))).toEqual({ maximum: 120 });
    expect(first(set(smallL2tp, ['command'], 'x'))).toEqual({ key: 'command' });
  });

  it('tells several at once', () => {
    const bad = set(set(set(smallL2tp, ['id'], 1), ['l2tp', 'methods'], []), ['x'], 1);
    expect(problems(bad).map((each) => each.path)).toEqual(['$.id', '$.l2tp.methods', '$.x']);
  });

  it('never shows a secret, however wrong it is', () => {
    const canary = 'CANARY-7d1f';
    const source = (fields: object) => ({ method: 'certificate', source: fields });
    const wrong: object[] = [
      set(smallL2tp, ['authentication', 'psk'], `${canary}\n`),
      set(smallL2tp, ['authentication', 'psk'], canary.repeat(50)),
      set(smallL2tp, ['authentication', 'psk'], [canary]),
      set(smallL2tp, ['authentication', 'psk'], { kind: canary }),
      set(smallL2tp, ['authentication', 'psk'], `${canary}ü`),
      set(smallL2tp, ['l2tp', 'password'], `${canary}\u0007`),
      set(smallL2tp, ['l2tp', 'password'], canary),
      set(smallL2tp, ['l2tp', 'eapXml'], canary),
      set(smallL2tp, ['authentication'], source({ kind: 'embedded', pkcs12: `${canary}!` })),
      set(smallL2tp, ['authentication'], source({ kind: 'file', file: 'a.exe', password: canary })),
      set(
        smallL2tp,
        ['authentication'],
        source({ kind: 'file', file: 'a.p12', password: canary.repeat(50) }),
      ),
      set(set(smallL2tp, ['kind'], 'ipsec'), ['l2tp', 'password'], canary),
      set(
        set(smallL2tp, ['authentication', 'method'], 'certificate'),
        ['authentication', 'psk'],
        canary,
      ),
    ];
    for (const profile of wrong) {
      const found = problems(profile);
      expect(found).not.toEqual([]);
      expect(JSON.stringify(found)).not.toContain(canary.slice(0, 6));
    }
  });
});
