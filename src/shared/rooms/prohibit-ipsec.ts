/**
 * ProhibitIpSec = 1, spread by many "VPN fixes", switches the automatic IPsec policy of L2TP off: the tunnel goes out
 * in the clear or fails (windows-facts 1.2; error 791). Found, it is set to 0; absent or 0 is as it should be.
 */
import { dword, registryRoom, type RegistryValue } from './parts/registry-value.ts';
import type { Kind } from '../profile/kind.ts';

const concerns: Record<Kind, boolean> = { l2tp: true, ipsec: false };

const codes = ['ipsecMustNotBeProhibited', 'machineWide', 'prohibitIpsecRestart'] as const;
type Code = (typeof codes)[number];

export const prohibitIpsec = registryRoom<Code>({
  kind: 'prohibitIpsec',
  place: {
    key: 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters',
    value: 'ProhibitIpSec',
  },
  codes,

  /** Every L2TP profile wants the same, so the wishes of two never contradict each other. */
  need(profile) {
    if (!concerns[profile.kind]) return null;
    return {
      aim: { kind: 'atLeast', value: dword(0) },
      reason: { code: 'ipsecMustNotBeProhibited', parameters: {}, source: null },
      risk: 'machineWide',
    };
  },

  serves: isOff,

  /** windows-facts 1.4: a reboot is what is documented for this value (D28). */
  restart: () => [{ code: 'prohibitIpsecRestart', parameters: {}, source: null }],
});

function isOff(have: RegistryValue | null): boolean {
  return have === null || (have.type === 'dword' && have.data === 0);
}
