/**
 * One row per refusal: a valid profile with one thing changed, and all that is told about it. A row fails when
 * its rule is taken out, because the problem is then missing; the start profiles are told nothing about.
 */
import { describe, expect, it } from 'vitest';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { problemCodes, warningCodes } from '../../../src/shared/profile/problem-codes.ts';
import { peapXml } from './eap-xml.ts';
import { badFields } from './bad-fields.ts';
import {
  badRules,
  certIpsec,
  certL2tp,
  duplicates,
  exceptionRows,
  ipsec,
  l2tp,
  name,
  policy,
  split,
} from './bad-rules.ts';
import { encode, set, smallIpsec, smallL2tp } from './helpers.ts';

const overrideNames = [
  'overlapLocalNetwork',
  'allTraffic',
  'behindNat',
  'pskCharacters',
  'nameServerOutsideVpn',
  'publicSuffix',
];
const withException = (profile: object, exception: string) => ({
  ...profile,
  [overrideNames.includes(exception) ? 'overrides' : 'weakenings']: [name(exception)],
});

const open = (profile: object) => openProfile(encode(profile), checkEapXml, isPublicSuffix);
const told = (profile: object) => {
  const result = open(profile);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${path} ${code}`);
};
const warned = (profile: object) => {
  const result = open(profile);
  return result.ok ? result.warnings.map(({ code, path }) => `${path} ${code}`) : ['refused'];
};

describe('rules between fields', () => {
  it('has nothing to say about the profiles that the rows start from', () => {
    for (const start of [
      smallL2tp,
      smallIpsec,
      certL2tp,
      certIpsec,
      policy({}),
      split({ routes: [{ prefix: '10.0.0.0/8' }] }),
      l2tp({ methods: ['eap'], eapXml: peapXml }),
    ])
      expect([told(start), warned(start)]).toEqual([[], []]);
  });

  it.each(badRules)('refuses: %s', (_what, profile, ...expected) => {
    expect(told(profile)).toEqual(expected);
  });

  it.each(duplicates)('refuses twice the same: %s', (_what, profile, ...expected) => {
    expect(told(profile)).toEqual(expected);
  });

  it.each(exceptionRows)('%s needs its exception', (_what, profile, path, exception) => {
    const isOverride = overrideNames.includes(exception);
    expect(open(profile)).toMatchObject({
      ok: false,
      problems: [
        isOverride
          ? { code: 'overrideNeeded', path, parameters: { override: exception } }
          : { code: 'weakeningNeeded', path, parameters: { weakening: exception } },
      ],
    });
    expect(warned(withException(profile, exception))).toEqual([]);
  });

  it('tells several at once', () => {
    expect(
      told({
        ...l2tp({ methods: ['pap'], encryption: 'none', verifyServerName: false }),
        pcNeverMoves: true,
      }),
    ).toHaveLength(4);
  });

  it('takes what looks like a fault and is none', () => {
    expect(told(set(certL2tp, ['l2tp', 'methods'], ['pap', 'chap']))).toEqual([]);
    expect(told(set(certIpsec, ['server', 'address'], '192.0.2.1'))).toEqual([]);
    expect(told({ ...smallL2tp, nat: 'server', pcNeverMoves: true })).toEqual([]);
    expect(
      told(
        l2tp({
          nameResolution: ['machine', 'perConnection'].map((kind) => ({
            kind,
            suffix: '.example.com',
            servers: ['10.0.0.53'],
          })),
        }),
      ),
    ).toEqual([]);
    expect(
      told(set(ipsec, ['ipsec', 'remoteSubnets'], ['0.0.0.0/1', '128.0.0.0/2', '193.0.0.0/8'])),
    ).toEqual([]);
    expect(told(split({ routes: [{ prefix: '10.0.0.0/8' }, { prefix: '10.1.0.0/16' }] }))).toEqual(
      [],
    );
  });
});

describe('warnings', () => {
  const warnings: [string, object, string][] = [
    [
      'an unused weakening',
      withException(smallL2tp, 'useTripleDes'),
      '$.weakenings[0].name weakeningUnused',
    ],
    [
      'weak crypto without L2TP',
      withException(smallIpsec, 'allowWeakCrypto'),
      '$.weakenings[0].name weakeningUnused',
    ],
    [
      'an unused override',
      withException(smallL2tp, 'behindNat'),
      '$.overrides[0].name overrideUnused',
    ],
    [
      'a name that is not dialled',
      set(smallL2tp, ['server', 'certificateNames'], ['other.example.com']),
      '$.server.certificateNames serverNameNotExpected',
    ],
    [
      'a split tunnel to nowhere',
      split({ classBasedRoute: false }),
      '$.l2tp.splitTunnel splitTunnelWithoutRoutes',
    ],
    [
      'F5 a blank that nobody sees',
      set(smallL2tp, ['authentication', 'psk'], 'secret '),
      '$.authentication.psk secretOuterBlanks',
    ],
    ['strict CRLs', set(certL2tp, ['crlCheck'], 2), '$.crlCheck crlMustBeReachable'],
    ['CRLs for a PSK', set(smallL2tp, ['crlCheck'], 0), '$.crlCheck crlCheckWithoutCertificate'],
    [
      'both behind NAT, never moves',
      { ...smallL2tp, nat: 'both', pcNeverMoves: true },
      '$.pcNeverMoves pcNeverMovesWithoutEffect',
    ],
    [
      'EAP that asks the user',
      l2tp({
        methods: ['eap'],
        eapXml: peapXml.replace(
          '<DisableUserPromptForServerValidation>true',
          '<DisableUserPromptForServerValidation>false',
        ),
      }),
      '$.l2tp.eapXml eapServerPrompt',
    ],
  ];

  it.each(warnings)('warns of %s', (_what, profile, expected) => {
    expect(warned(profile)).toEqual([expected]);
  });

  it('does not warn of exceptions that depend on the PC', () => {
    expect(
      warned({ ...smallIpsec, overrides: [name('behindNat'), name('overlapLocalNetwork')] }),
    ).toEqual([]);
    expect(warned(withException(smallL2tp, 'allowWeakCrypto'))).toEqual([]);
  });

  it('has a row for each code', () => {
    const seen = new Set(warnings.map(([, , expected]) => expected.split(' ')[1]));
    expect(warningCodes.filter((code) => !seen.has(code))).toEqual([]);
  });
});

describe('the closed list', () => {
  it('has a row for each code that is not about bytes or the envelope', () => {
    const last = problemCodes.indexOf('sealedNotYetSupported');
    const expected = [...badRules, ...duplicates, ...badFields].flatMap(([, , ...told]) => told);
    const seen = new Set([
      ...expected.map((each) => each.split(' ')[1]),
      'weakeningNeeded',
      'overrideNeeded',
    ]);
    expect(problemCodes.slice(last + 1).filter((code) => !seen.has(code))).toEqual([
      'invalidValue',
    ]);
  });
});
