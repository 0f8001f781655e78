/**
 * Lets L2TP/IPsec reach a server behind NAT (KB926179): AssumeUDPEncapsulationContextOnSendRule,
 * 0 = never (default), 1 = server behind NAT, 2 = server and client behind NAT. Seed 7.1.1 lost the key's path;
 * windows-facts 1.1 has it.
 */
import type { Facts } from '../profile-plan/facts.ts';
import type { Reason } from '../plan/step.ts';
import type { Kind } from '../profile/kind.ts';
import type { Profile } from '../profile/profile.ts';
import { dword, numberOf, registryRoom, type RegistryValue } from './parts/registry-value.ts';

const concerns: Record<Kind, boolean> = { l2tp: true, ipsec: false };

const codes = [
  'natNotChecked',
  'natServerBehindNat',
  'natServerSeenBehindNat',
  'natPcNeverMoves',
  'natRestart',
  'machineWide',
] as const;
type Code = (typeof codes)[number];

export const natTraversal = registryRoom<Code>({
  kind: 'natTraversal',
  place: {
    key: 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent',
    value: 'AssumeUDPEncapsulationContextOnSendRule',
  },
  codes,

  need(profile, facts) {
    const need = natNeed(profile, facts);
    if (need === null) return null;
    return {
      /** D11: never weakened for others: what stands there stays where it does what is needed. */
      aim: { kind: 'atLeast', value: dword(need.value) },
      reason: need.reason,
      risk: 'machineWide',
    };
  },

  serves: (have, ours) => reaches(have, numberOf(ours, 0)),

  /** Microsoft says reboot; the seed says that a restart of RasMan is enough: UNCONFIRMED, so 3010 is reported (D28). */
  restart: () => [{ code: 'natRestart', parameters: {}, source: 'natTraversal' }],
});

/** R13: the numbers are names. 2 lets through what 1 does; of any other number, and of a text, nobody says what it does. */
const reaching: Readonly<Record<number, readonly number[]>> = { 0: [0, 1, 2], 1: [1, 2], 2: [2] };

function reaches(have: RegistryValue | null, needed: number): boolean {
  return have?.type === 'dword' && reaching[needed]?.includes(have.data) === true;
}

/** D30: 2 when the server is behind NAT, always, because the PC moves; 1 only for a PC that never moves. */
function natNeed(profile: Profile, facts: Facts): { value: 1 | 2; reason: Reason<Code> } | null {
  if (!concerns[profile.kind]) return null;
  const because = (code: Code, source: Reason['source'] = null): Reason<Code> => ({
    code,
    parameters: {},
    source,
  });
  if (profile.nat === 'none') return null;
  if (profile.nat === 'both')
    return { value: 2, reason: because('natServerBehindNat', 'natTraversal') };
  if (profile.nat === 'auto') {
    if (facts.serverCheck === null) return { value: 2, reason: because('natNotChecked') };
    if (!facts.serverCheck.serverBehindNat) return null;
  }
  if (profile.pcNeverMoves && facts.serverCheck?.clientBehindNat !== true) {
    return { value: 1, reason: because('natPcNeverMoves') };
  }
  const code = profile.nat === 'auto' ? 'natServerSeenBehindNat' : 'natServerBehindNat';
  return { value: 2, reason: because(code, 'natTraversal') };
}
