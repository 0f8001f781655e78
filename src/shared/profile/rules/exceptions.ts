/** Weakenings and overrides: what a profile needs of them, against what it names (D16, D29). */
import { weakeningNames } from '../exceptions.ts';
import type { OverrideName, WeakeningName } from '../exceptions.ts';
import { isIpAddress, printableAscii } from '../fields.ts';
import { problem, warning } from '../problem.ts';
import type { ProfileProblem, ProfileWarning } from '../problem.ts';
import type { IpsecProfile, L2tpProfile, Profile } from '../profile.ts';
import { firstCoveringAll } from './address-space.ts';
import { nameResolutionNeeds } from './name-resolution.ts';
import type { IsPublicSuffix } from './name-resolution.ts';
import type { Need } from './need.ts';
import { byKind } from '../kind.ts';

/**
 * Everything in the profile that needs an exception.
 *
 * @param eapMissesValidation the verdict of the EAP check on `$.l2tp.eapXml`.
 */
export function neededExceptions(
  profile: Profile,
  eapMissesValidation: boolean,
  isPublicSuffix: IsPublicSuffix,
): Need[] {
  return [
    ...pskNeeds(profile),
    ...byKind(profile, {
      l2tp: (own) => [
        ...l2tpNeeds(own, eapMissesValidation),
        ...nameResolutionNeeds(own.l2tp, isPublicSuffix),
      ],
      ipsec: ipsecNeeds,
    }),
  ];
}

/** A need without its exception. */
export function unmetNeeds(profile: Profile, needs: readonly Need[]): ProfileProblem[] {
  const named = new Set<string>([...profile.weakenings, ...profile.overrides].map((e) => e.name));
  return needs
    .filter((need) => !named.has(need.exception))
    .map(({ exception, path }) =>
      isWeakening(exception)
        ? problem('weakeningNeeded', path, { weakening: exception })
        : problem('overrideNeeded', path, { override: exception }),
    );
}

/** An exception without a need: somebody believes that it does something. */
export function unusedExceptions(profile: Profile, needs: readonly Need[]): ProfileWarning[] {
  const needed = new Set<string>([
    ...needs.map((need) => need.exception),
    ...actsOnItsOwn(profile),
  ]);
  return [
    ...profile.weakenings.flatMap(({ name }, index) =>
      needed.has(name)
        ? []
        : [warning('weakeningUnused', `$.weakenings[${index}].name`, { weakening: name })],
    ),
    ...profile.overrides.flatMap(({ name }, index) =>
      needed.has(name)
        ? []
        : [warning('overrideUnused', `$.overrides[${index}].name`, { override: name })],
    ),
  ];
}

/**
 * Not bound to a field: the L2TP registry value, two that depend on what the PC's network looks like, and the name of a tunnel's
 * server. That one is pinned unless the profile gives it up, and Windows 7 cannot pin it at all. Nobody is told to remove what a
 * room asks for on some PC (test/shared/rooms/advice.test.ts).
 */
function actsOnItsOwn(profile: Profile): (WeakeningName | OverrideName)[] {
  return byKind<Profile, Need['exception'][]>(profile, {
    l2tp: () => ['allowWeakCrypto'],
    ipsec: ({ authentication: { method } }) => [
      'overlapLocalNetwork',
      'behindNat',
      ...(method === 'certificate' ? (['skipNameCheck'] as const) : []),
    ],
  });
}

function isWeakening(name: string): name is WeakeningName {
  return (weakeningNames as readonly string[]).includes(name);
}

function need(exception: WeakeningName | OverrideName, path: string, when: boolean): Need[] {
  return when ? [{ exception, path }] : [];
}

function pskNeeds({ authentication }: Profile): Need[] {
  const psk = authentication.method === 'psk' ? (authentication.psk ?? '') : '';
  return need('pskCharacters', '$.authentication.psk', !printableAscii.test(psk));
}

function l2tpNeeds(profile: L2tpProfile, eapMissesValidation: boolean): Need[] {
  const { l2tp, server, authentication } = profile;
  const certificate = authentication.method === 'certificate';
  const policy = l2tp.ipsecPolicy;
  return [
    ...need('skipNameCheck', '$.l2tp.verifyServerName', !l2tp.verifyServerName),
    // D29, seed 6.2: Windows does not compare a name with an address.
    ...need('skipNameCheck', '$.server.address', certificate && isIpAddress(server.address)),
    ...need('useTripleDes', '$.l2tp.ipsecPolicy.ikeEncryption', policy?.ikeEncryption === 'DES3'),
    ...need('useTripleDes', '$.l2tp.ipsecPolicy.espCipher', policy?.espCipher === 'DES3'),
    ...need('useWeakGroup', '$.l2tp.ipsecPolicy.dhGroup', policy?.dhGroup === 'Group2'),
    ...need('useWeakGroup', '$.l2tp.ipsecPolicy.pfs', policy?.pfs === 'PFS2'),
    ...need('noPppEncryption', '$.l2tp.encryption', l2tp.encryption === 'none'),
    ...need('eapWithoutServerValidation', '$.l2tp.eapXml', eapMissesValidation),
    // pitfall 14: any holder of the PSK can play the server and read the password.
    ...l2tp.methods.flatMap((method, index) =>
      need(
        'plainPasswordProtocols',
        `$.l2tp.methods[${index}]`,
        !certificate && (method === 'pap' || method === 'chap'),
      ),
    ),
    ...allTraffic(
      l2tp.routes.map((route) => route.prefix),
      (index) => `$.l2tp.routes[${index}].prefix`,
    ),
  ];
}

function ipsecNeeds({ ipsec, server, authentication }: IpsecProfile): Need[] {
  const main = '$.ipsec.mainMode.proposals';
  const quick = '$.ipsec.quickMode.proposals';
  const unpinned = authentication.method === 'certificate' && server.certificateNames.length === 0;
  return [
    // D20: without a name every certificate of the CA could be the server (the seed's 10.4.2).
    ...need('skipNameCheck', '$.server.certificateNames', unpinned),
    ...ipsec.mainMode.proposals.flatMap((each, index) => [
      ...need('useTripleDes', `${main}[${index}].encryption`, each.encryption === 'DES3'),
      ...need('useWeakGroup', `${main}[${index}].group`, each.group === 'DH2'),
    ]),
    ...ipsec.quickMode.proposals.flatMap((each, index) =>
      need('useTripleDes', `${quick}[${index}].encryption`, each.encryption === 'DES3'),
    ),
    ...need('useWeakGroup', '$.ipsec.quickMode.pfs', ipsec.quickMode.pfs === 'DH2'),
    ...allTraffic(ipsec.remoteSubnets, (index) => `$.ipsec.remoteSubnets[${index}]`),
  ];
}

function allTraffic(prefixes: readonly string[], path: (index: number) => string): Need[] {
  const index = firstCoveringAll(prefixes);
  return index === undefined ? [] : [{ exception: 'allTraffic', path: path(index) }];
}
