// S3: what makes the PC resolve names elsewhere reaches only to the VPN's own networks, or the profile says why.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { readProfile } from '../../../src/main/pipeline/read-profile.ts';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import { packEnvelope } from '../../../src/shared/profile/envelope.ts';
import { encode, set, smallIpsec, smallL2tp } from './helpers.ts';

const rule = { kind: 'machine', suffix: '.corp.example.com', servers: ['10.0.0.53'] };
const withRules = (rules: object[], change: object = {}) =>
  set(smallL2tp, ['l2tp'], { ...smallL2tp.l2tp, ...change, nameResolution: rules });
const needed = (profile: object) => {
  const opened = openProfile(encode(profile), checkEapXml, isPublicSuffix);
  return opened.ok
    ? []
    : opened.problems.map(({ code, parameters }) => [code, parameters['override']].join(' '));
};

describe('S3: a suffix that many share', () => {
  const shared = [
    'com',
    'co.uk',
    'github.io',
    'local',
    'arpa',
    'xn--p1ai',
    'xn--55qx5d.cn',
    'kobe.jp',
    's3.amazonaws.com',
  ];
  const owned = [
    'example.com',
    'corp.example.co.uk',
    'someone.github.io',
    'corp.local',
    '10.in-addr.arpa',
  ];

  it('needs the override in each spelling and each kind, and an owned one needs none', () => {
    const spelt = (name: string) =>
      fc
        .tuple(
          fc.constantFrom('', '.'),
          fc.array(fc.boolean(), { minLength: name.length, maxLength: name.length }),
        )
        .map(
          ([dot, capitals]) =>
            dot +
            Array.from(name)
              .map((each, at) => (capitals[at] === true ? each.toUpperCase() : each))
              .join(''),
        );
    const cases = fc
      .constantFrom(
        ...shared.map((name) => ({ name, is: true })),
        ...owned.map((name) => ({ name, is: false })),
      )
      .chain(({ name, is }) =>
        fc.record({
          suffix: spelt(name),
          is: fc.constant(is),
          kind: fc.constantFrom('machine', 'perConnection'),
        }),
      );
    fc.assert(
      fc.property(cases, ({ suffix, is, kind }) => {
        expect(needed(withRules([{ ...rule, kind, suffix }]))).toEqual(
          is ? ['overrideNeeded publicSuffix'] : [],
        );
        const bare = suffix.replace(/^\./, '');
        expect(needed(withRules([], { dnsSuffix: bare }))).toEqual(
          is ? ['overrideNeeded publicSuffix'] : [],
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '.',
    '',
    '*',
    '*.com',
    '*.example.com',
    'com.',
    '.com.',
    '..com',
    ' com',
    'рф',
    '.公司.cn',
    'com\u3002',
  ])('is not spelt %j: that is no suffix', (suffix) => {
    expect(needed(withRules([{ ...rule, suffix }]))).toEqual(['notADnsSuffix ']);
  });
});

describe('S3: a name server outside the VPN', () => {
  const needs = (servers: string[], change: object, kind = 'machine') =>
    needed(withRules([{ ...rule, kind, servers }], change)).length > 0;
  const routed = {
    splitTunnel: true,
    routes: [{ prefix: '198.51.100.0/24' }, { prefix: '2001:db8:1::/48' }],
  };

  it.each([
    ['in a route', ['198.51.100.53', '2001:db8:1::53'], routed, 'machine', false],
    ['beside the routes', ['198.51.101.53'], routed, 'machine', true],
    ['private, beside the routes', ['10.0.0.53'], routed, 'machine', true],
    ['of the other IP version', ['2001:db8:2::53'], routed, 'perConnection', true],
    [
      'private, in the class of the address',
      ['10.0.0.53'],
      { splitTunnel: true },
      'machine',
      false,
    ],
    [
      'private, where nothing is routed',
      ['10.0.0.53'],
      { splitTunnel: true, classBasedRoute: false },
      'machine',
      true,
    ],
    ['public, in a full tunnel, while it is up', ['203.0.113.66'], {}, 'perConnection', false],
    ['public, in a full tunnel, and the rule stays', ['203.0.113.66'], {}, 'machine', true],
    ['private, in a full tunnel', ['10.0.0.53', 'fd00::53'], {}, 'machine', false],
    ['this PC itself', ['127.0.0.1'], {}, 'perConnection', true],
    ['this PC itself, IPv6', ['::1'], {}, 'perConnection', true],
    ['the wire', ['fe80::1'], {}, 'perConnection', true],
    ['one of two', ['10.0.0.53', '203.0.113.66'], {}, 'machine', true],
  ] as const)('%s', (_what, servers, change, kind, expected) => {
    expect(needs([...servers], change, kind)).toBe(expected);
  });

  it('is accepted by name and reason, and the override is said to be unused where it is', () => {
    const profile = withRules([{ ...rule, servers: ['203.0.113.66'] }]);
    const overrides = [{ name: 'nameServerOutsideVpn', why: 'Our resolver is public.' }];
    const opened = (value: object) => openProfile(encode(value), checkEapXml, isPublicSuffix);
    expect(opened({ ...profile, overrides })).toMatchObject({ ok: true, warnings: [] });
    expect(opened({ ...withRules([rule]), overrides })).toMatchObject({
      ok: true,
      warnings: [{ code: 'overrideUnused' }],
    });
  });
});

describe('S3: the list of public suffixes', () => {
  const loads = async (profile: object) => {
    let loaded = 0;
    const list = () => {
      loaded += 1;
      return Promise.resolve({ isPublicSuffix });
    };
    const opened = await readProfile(encode(profile), list);
    await readProfile(new TextEncoder().encode(packEnvelope(encode(profile))), list);
    return [loaded, opened.ok];
  };

  it('is not loaded where no name is resolved elsewhere', async () => {
    expect(await loads(smallL2tp)).toEqual([0, true]);
    expect(await loads(smallIpsec)).toEqual([0, true]);
    expect(await loads({})).toEqual([0, false]);
  });

  it('is loaded where one is, and judges', async () => {
    expect(await loads(withRules([rule]))).toEqual([2, true]);
    expect(await loads(withRules([{ ...rule, suffix: '.co.uk' }]))).toEqual([2, false]);
    expect(await loads(withRules([], { dnsSuffix: 'corp.example.com' }))).toEqual([2, true]);
    // One label needs no list.
    expect(await loads(withRules([{ ...rule, suffix: '.com' }]))).toEqual([0, false]);
  });
});
