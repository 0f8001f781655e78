/**
 * The main-mode methods of the whole PC. Touched only if the profile names it, or where rules cannot have methods of
 * their own: Vista and 7 (netsh `set global mainmode mmsecmethods`, seed 10.3.1; D19). The former value is kept.
 */
import type * as z from 'zod';
import { mainModeDefault as mainModeDefaultValue } from '../port/values.ts';
import type { IpsecProfile } from '../profile/profile.ts';
import { noTarget, type NoTarget } from './parts/registry-value.ts';
import { sayer } from './parts/say.ts';
import type { Room } from './room.ts';
import { deleteOldAssociations, oldAssociationsCode, tunnelOf } from './parts/tunnel.ts';
import { ofMachine } from './parts/scope.ts';
import type { ComesAfterwards, Speaks } from './traits.ts';

type Default = z.infer<typeof mainModeDefaultValue>;

const kind = 'mainModeDefault';
const say = sayer<Code>(kind);

const codes = [
  'mainModeDefaultNamed',
  'mainModeDefaultOnly',
  'undoMainModeDefault',
  'machineWide',
  'mainModeLifetimeNotSet',
  oldAssociationsCode,
] as const;
type Code = (typeof codes)[number];

export const mainModeDefault: Room<NoTarget, Default, 'mainModeDefault.read', Code> &
  Speaks<Code> &
  ComesAfterwards<Code> = {
  kind,
  sharing: 'shared',
  scope: ofMachine,
  target: noTarget,
  value: mainModeDefaultValue,
  codes,
  undoCode: 'undoMainModeDefault',

  want(profile, facts) {
    const tunnel = tunnelOf(profile, facts);
    if (tunnel === null) return [];
    const named = tunnel.profile.ipsec.mainMode.machineDefault;
    if (!named && tunnel.family === 'cmdlets') return [];
    return [
      {
        target: {},
        aim: { kind: 'exactly', value: { methods: methodsOf(tunnel.profile) } },
        reasons: [
          named
            ? { code: 'mainModeDefaultNamed', parameters: {}, source: null }
            : // windows-facts 5.2.
              { code: 'mainModeDefaultOnly', parameters: {}, source: null },
        ],
        risks: [{ code: 'machineWide', parameters: {} }],
      },
    ];
  },

  query: () => ({ kind: 'mainModeDefault.read' }),
  find: (_target, answer) => answer,
  move: ({ to }) => ({ kind: 'mainModeDefault.set', methods: to }),

  /** mmkeylifetime is another machine-wide value; Windows' own 480 minutes stay. */
  findings(profile, facts) {
    const tunnel = tunnelOf(profile, facts);
    if (tunnel?.family !== 'netsh') return [];
    const minutes = tunnel.profile.ipsec.mainMode.lifetimeMinutes;
    return minutes === 480 ? [] : [say('mainModeLifetimeNotSet', 'warning', { minutes })];
  },
  afterwards: deleteOldAssociations,
};

const groups = { DH2: 'dhgroup2', DH14: 'dhgroup14', DH19: 'ecdhp256', DH20: 'ecdhp384' } as const;
const ciphers = { DES3: '3des', AES128: 'aes128', AES192: 'aes192', AES256: 'aes256' } as const;

/** `group:encryption-integrity` in netsh's words; the order inside is that of mmsecmethods (windows-facts 5.1). */
function methodsOf({ ipsec: { mainMode } }: IpsecProfile): string[] {
  return mainMode.proposals.map(
    ({ group, encryption, integrity }) =>
      `${groups[group]}:${ciphers[encryption]}-${integrity.toLowerCase()}`,
  );
}
