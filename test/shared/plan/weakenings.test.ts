/** N1: what is less safe is one list: every name that a profile gives, every weak algorithm that it can set, and what a room lowers. */
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { weakeningLines } from '../../../src/main/cli/plan-view.ts';
import { weakeningToReport } from '../../../src/main/words/report-plan.ts';
import { planReview } from '../../../src/shared/ipc/views.ts';
import { joinPlans } from '../../../src/shared/plan/join-plans.ts';
import type { Plan } from '../../../src/shared/plan/step.ts';
import { unnamedWeakenings, weakeningsOf } from '../../../src/shared/profile-plan/weakenings.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { overrideNames, weakeningNames } from '../../../src/shared/profile/exceptions.ts';
import { ipsec } from '../../../src/shared/profile/ipsec.ts';
import { customIpsecPolicy, l2tp } from '../../../src/shared/profile/l2tp.ts';
import type { IpsecProfile, L2tpProfile, Profile } from '../../../src/shared/profile/profile.ts';
import { checkRules } from '../../../src/shared/profile/rules.ts';
import { applyResult } from '../../../src/shared/report/result-apply.ts';
import { planResult } from '../../../src/shared/report/result-plan.ts';
import { verifyResult } from '../../../src/shared/report/result-verify.ts';
import { languages } from '../../../src/shared/text/languages.ts';
import { isTextKey } from '../../../src/shared/text/text.ts';
import { fullIpsec, fullL2tp } from '../../main/pipeline/full-profiles.ts';

const why = 'An old gateway.';
const bare = (profile: Profile): Profile => ({ ...profile, weakenings: [], overrides: [] });
const names = [
  ...weakeningNames.map((name) => ['weakenings', name] as const),
  ...overrideNames.map((name) => ['overrides', name] as const),
];

describe('N1: the list of weakenings', () => {
  it.each(names)('%s: %s stands in it with its reason, on every kind of profile', (list, name) => {
    for (const profile of [fullL2tp(), fullIpsec()]) {
      const named = { ...bare(profile), [list]: [{ name, why }] } as Profile;
      expect(weakeningsOf(named)).toContainEqual({ code: name, parameters: {}, reason: why });
    }
  });

  it.each([...weakeningNames, ...overrideNames, ...unnamedWeakenings])(
    '%s says what is less safe and what an attacker gains, in every language',
    (code) => {
      expect(isTextKey(`weakening.${code}`) || isTextKey(`override.${code}`)).toBe(true);
      expect(isTextKey(`gain.${code}`)).toBe(true);
      for (const language of languages) {
        const parameters = { from: 'RequireCrlCheck', to: 'None' };
        const told = weakeningToReport({ code, parameters, reason: why }, language);
        expect(told.text).not.toBe(code);
        const lines = weakeningLines([told], language)
          .map((each) => (typeof each === 'string' ? each : each.text))
          .join('\n');
        for (const words of [told.text, told.gain, why]) expect(lines).toContain(words);
      }
    },
  );

  it('the revocation check off, and set lower than it was on this PC', () => {
    const off = { ...bare(fullIpsec()), crlCheck: 0 as const };
    expect(weakeningsOf(off).map(({ code }) => code)).toEqual(['crlCheckOff']);
    const parameters = { from: 'RequireCrlCheck', to: 'None' };
    expect(weakeningsOf(off, [{ code: 'crlCheckLowered', parameters }])).toEqual([
      { code: 'crlCheckLowered', parameters, reason: null },
    ]);
  });

  it('comes before everything else in a result, and in what the window is shown of a plan', () => {
    for (const { shape } of [planReview, planResult, applyResult, verifyResult])
      expect(Object.keys(shape)[0]).toBe('weakenings');
  });

  it('of two sides that read apart, the machine’s list holds', () => {
    const of = (code: string) =>
      ({
        steps: [],
        findings: [],
        afterwards: [],
        restart: { needed: false, reasons: [] },
        records: { owned: [], claims: [] },
        digest: { machine: 'm', user: 'u' },
        weakenings: [{ code, parameters: {}, reason: null }],
      }) as unknown as Plan;
    const codes = ({ weakenings }: Plan) => weakenings.map(({ code }) => code);
    expect(codes(joinPlans(of('shown'), of('machine'), 'machine'))).toEqual(['machine']);
    expect(codes(joinPlans(of('shown'), of('user'), 'user'))).toEqual(['shown']);
  });
});

const strong = {
  ikeEncryption: 'AES256',
  ikeIntegrity: 'SHA256',
  dhGroup: 'Group14',
  espCipher: 'AES256',
  espAuthentication: 'SHA256128',
  pfs: 'None',
};

/** By field: every member of its choice, and a profile with it. */
function algorithms(): [field: string, value: string, profile: Profile][] {
  const l2tpWith = (change: object): Profile => {
    const profile = bare(fullL2tp()) as L2tpProfile;
    return { ...profile, l2tp: { ...profile.l2tp, ...change } };
  };
  const ipsecWith = (change: (of: IpsecProfile['ipsec']) => object): Profile => {
    const profile = bare(fullIpsec()) as IpsecProfile;
    return { ...profile, ipsec: { ...profile.ipsec, ...change(profile.ipsec) } };
  };
  const proposal = { encryption: 'AES256', integrity: 'SHA256' };
  const main = shapeOf(shapeOf(ipsec.shape.mainMode)['proposals']);
  const quick = shapeOf(ipsec.shape.quickMode);
  return [
    ...each(customIpsecPolicy.shape, (field, value) =>
      l2tpWith({ ipsecPolicy: { ...strong, [field]: value } }),
    ),
    ...each({ encryption: l2tp.shape.encryption }, (_field, value) =>
      l2tpWith({ encryption: value }),
    ),
    ...each(main, (field, value) =>
      ipsecWith(({ mainMode }) => ({
        mainMode: { ...mainMode, proposals: [{ ...proposal, group: 'DH14', [field]: value }] },
      })),
    ),
    ...each(shapeOf(quick['proposals']), (field, value) =>
      ipsecWith(({ quickMode }) => ({
        quickMode: { ...quickMode, proposals: [{ ...proposal, [field]: value }] },
      })),
    ),
    ...each({ pfs: quick['pfs'] }, (_field, value) =>
      ipsecWith(({ quickMode }) => ({ quickMode: { ...quickMode, pfs: value } })),
    ),
  ];
}

function each(
  shape: Readonly<Record<string, unknown>>,
  profile: (field: string, value: string) => Profile,
): [string, string, Profile][] {
  return Object.entries(shape).flatMap(([field, schema]) =>
    members(schema).map((value): [string, string, Profile] => [
      field,
      value,
      profile(field, value),
    ]),
  );
}

function members(schema: unknown): string[] {
  if (schema instanceof z.ZodDefault) return members(schema.unwrap());
  return schema instanceof z.ZodEnum ? (schema.options as string[]) : [];
}

function shapeOf(schema: unknown): Record<string, unknown> {
  if (schema instanceof z.ZodArray) return shapeOf(schema.element);
  return schema instanceof z.ZodObject ? schema.shape : {};
}

/** A new member of a choice that is weak has to be put here, and is then asked for by name. */
const weak: Readonly<Record<string, string>> = {
  DES3: 'useTripleDes',
  Group2: 'useWeakGroup',
  DH2: 'useWeakGroup',
  PFS2: 'useWeakGroup',
  none: 'noPppEncryption',
};
const known =
  /^(AES|GCMAES|AESGCM|AESGMAC|SHA|Group14|DH14|DH19|DH20|ECP|PFS2048|PFSMM|None|none|sameAsMainMode|optional|required|maximum)/;

describe('N1: every algorithm that can be chosen is strong, or has to be named', () => {
  it('there are members to walk over', () => {
    expect(algorithms().length).toBeGreaterThan(45);
  });

  it.each(algorithms())('%s: %s', (field, value, profile) => {
    const isPfs = field === 'pfs' && value === 'none';
    const wanted = isPfs ? undefined : weak[value];
    expect(wanted !== undefined || known.test(value)).toBe(true);
    const { problems } = checkRules(profile, checkEapXml, isPublicSuffix);
    const asked = problems.filter(({ code }) => code === 'weakeningNeeded');
    const named = asked.map(({ parameters }) => parameters['weakening']);
    const ofAlgorithms = named.filter((name) => Object.values(weak).includes(String(name)));
    expect([...new Set(ofAlgorithms)]).toEqual(wanted === undefined ? [] : [wanted]);
  });
});
