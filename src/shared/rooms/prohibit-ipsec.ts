/**
 * ProhibitIpSec = 1, spread by many "VPN fixes", switches the automatic IPsec policy of L2TP off: the tunnel goes out
 * in the clear or fails (windows-facts 1.2; error 791). Found, it is set to 0; absent or 0 is as it should be.
 */
import { registryValue } from '../port/values.ts';
import { rasManCodes, rasManOffer, rasManRestart, rasQuery } from './rasman-restart.ts';
import {
  dword,
  irreversiblePlace,
  movePlace,
  noTarget,
  numberOf,
  oddTypeCode,
  readPlace,
  type NoTarget,
  type RegistryValue,
} from './registry-value.ts';
import type { Room } from './room.ts';
import { willChange } from './will-change.ts';

const place = {
  key: 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters',
  value: 'ProhibitIpSec',
};

export const prohibitIpsec: Room<NoTarget, RegistryValue> = {
  kind: 'prohibitIpsec',
  // Every L2TP profile wants the same, so the wishes of two never contradict each other.
  sharing: 'raisable',
  target: noTarget,
  value: registryValue,
  codes: [
    'ipsecMustNotBeProhibited',
    'machineWide',
    'prohibitIpsecRestart',
    'undoRegistryValue',
    oddTypeCode,
    ...rasManCodes,
  ],
  undoCode: 'undoRegistryValue',

  want(profile) {
    if (profile.kind !== 'l2tp') return [];
    return [
      {
        target: {},
        scope: 'machine',
        aim: (have) => (numberOf(have, 0) === 0 ? have : dword(0)),
        reasons: [
          { code: 'ipsecMustNotBeProhibited', parameters: {}, source: 'windows-facts 1.2' },
        ],
        risks: [{ code: 'machineWide', parameters: {} }],
      },
    ];
  },

  query: () => readPlace(place),
  find: (_target, answer) => answer as RegistryValue | null,
  move: (change) => movePlace(place, change),
  irreversible: irreversiblePlace,

  watch: (profile) => (profile.kind === 'l2tp' ? [rasQuery] : []),
  findings: (profile, facts, answer) =>
    willChange(prohibitIpsec, profile, facts, answer)
      ? rasManOffer(prohibitIpsec.kind, facts, answer)
      : [],
  afterwards: (_profile, facts, answer) =>
    facts.consent.restartRasMan ? rasManRestart(answer) : [],
  /** windows-facts 1.4: a reboot is what is documented for this value (D28). */
  restart: () => [{ code: 'prohibitIpsecRestart', parameters: {}, source: 'D28' }],
};
