/** What the profile's rules call "not needed, remove it" no room asks for: following the advice brings no new obstacle on any PC. */
import { describe, expect, it } from 'vitest';
import { obstacles } from '../../../src/shared/plan/predicates.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { checkEapXml } from '../../../src/shared/profile/eap-check.ts';
import { overrideNames, weakeningNames } from '../../../src/shared/profile/exceptions.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { checkRules } from '../../../src/shared/profile/rules.ts';
import { fullIpsec, fullL2tp } from '../../main/pipeline/full-profiles.ts';
import { Workbench } from '../../main/pipeline/workbench.ts';

const why = 'For the test.';
const windows = ['6.0.6002', '6.1.7601', '10.0.22631'];
const everything = {
  weakenings: weakeningNames.map((name) => ({ name, why })),
  overrides: overrideNames.map((name) => ({ name, why })),
};

const tunnel = {
  ...fullIpsec(),
  ...everything,
  authentication: {
    method: 'certificate',
    source: { kind: 'onThisPc', issuer: 'CN=Example CA' },
    authorities: [],
  },
  server: { ...fullIpsec().server, certificateNames: ['vpn.example.com'] },
} as Profile;

function variants(): [string, Profile][] {
  const l2tp = { ...fullL2tp(), ...everything } as Profile;
  const ipsec = { ...fullIpsec(), ...everything } as Profile;
  const psk = { method: 'psk', psk: 'example-only' } as const;
  return [
    ['L2TP', l2tp],
    ['L2TP with a PSK', { ...l2tp, authentication: psk }],
    ['a tunnel with a certificate', tunnel],
    ['a tunnel with a PSK', { ...ipsec, authentication: psk }],
  ];
}

describe('advice of the profile’s rules agrees with the plan’s', () => {
  it.each(
    variants().flatMap(([what, profile]) => windows.map((each) => [what, each, profile] as const)),
  )(
    '%s on %s: removing what is not needed brings no new obstacle',
    async (_what, version, profile) => {
      const { warnings } = checkRules(profile, checkEapXml, isPublicSuffix);
      const advised = warnings
        .filter(({ code }) => code === 'weakeningUnused' || code === 'overrideUnused')
        .map(({ parameters }) => parameters['weakening'] ?? parameters['override']);
      const keep = <T extends { name: string }>(list: readonly T[]) =>
        list.filter(({ name }) => !advised.includes(name));
      const followed = {
        ...profile,
        weakenings: keep(profile.weakenings),
        overrides: keep(profile.overrides),
      } as Profile;
      const codes = async (of: Profile) => {
        const bench = Workbench.withPc({ windows: version });
        const { prepared } = await bench.prepare(of);
        return obstacles(prepared.plan).map(({ code }) => code);
      };
      const before = await codes(profile);
      expect((await codes(followed)).filter((code) => !before.includes(code))).toEqual([]);
    },
    30_000,
  );

  it('a tunnel with a certificate is not told to remove skipNameCheck, which Windows 7 needs', () => {
    const { warnings } = checkRules(tunnel, checkEapXml, isPublicSuffix);
    const told = warnings.map(({ parameters }) => parameters['weakening']);
    expect(told).not.toContain('skipNameCheck');
  });
});
