/**
 * AllowL2TPWeakCrypto = 1 also allows DES and MD5, for every L2TP connection of the PC (KB929856, seed 9.1; errors
 * 741 and 742). Only as the named weakening `allowWeakCrypto`; mending the server is better.
 */
import type { Kind } from '../profile/kind.ts';
import { weakens } from '../profile/profile.ts';
import { rasManInUse, rasManRefusal, rasManRestart, rasQuery } from './parts/rasman-restart.ts';
import {
  dword,
  numberOf,
  readPlace,
  registryRoom,
  type RegistryFrame,
} from './parts/registry-value.ts';
import { willChange } from './parts/will-change.ts';

const concerns: Record<Kind, boolean> = { l2tp: true, ipsec: false };

/** Present as 0 in a stock Windows (windows-facts 1.2). */
const place = {
  key: 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters',
  value: 'AllowL2TPWeakCrypto',
};

const codes = [
  'weakCryptoNamed',
  'weakensEveryL2tp',
  'weakCryptoRestart',
  'weakCryptoFound',
] as const;
type Code = (typeof codes)[number];

export const weakCrypto: RegistryFrame<Code> = registryRoom<Code>({
  kind: 'weakCrypto',
  place,
  codes,

  need(profile) {
    if (!concerns[profile.kind] || !weakens(profile, 'allowWeakCrypto')) return null;
    return {
      aim: { kind: 'exactly', value: dword(1) },
      reason: { code: 'weakCryptoNamed', parameters: {}, source: null },
      risk: 'weakensEveryL2tp',
    };
  },

  watch: (profile) => (concerns[profile.kind] ? [readPlace(place), rasQuery] : []),
  findings(profile, facts, answer) {
    if (!concerns[profile.kind]) return [];
    const read = answer(readPlace(place));
    const have = read?.ok === true ? read.value : null;
    // It is not ours to take away: another program or profile may need it. It weakens this connection all the same.
    if (!weakens(profile, 'allowWeakCrypto'))
      return have === null || numberOf(have, 1) === 0
        ? []
        : [{ code: 'weakCryptoFound', severity: 'warning', room: weakCrypto.kind, parameters: {} }];
    const keeper = rasManInUse(answer);
    return keeper !== null && willChange(weakCrypto, profile, facts, answer)
      ? [rasManRefusal(weakCrypto.kind, keeper)]
      : [];
  },
  /** D28: RasMan reads this value when it starts. */
  afterwards: (_profile, _facts, answer) => rasManRestart(answer),
  /** Where RasMan may not be restarted, Windows has to be. */
  restart: (answer) =>
    rasManInUse(answer) === null
      ? []
      : [{ code: 'weakCryptoRestart', parameters: {}, source: null }],
});
