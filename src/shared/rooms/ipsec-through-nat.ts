/**
 * AllowIPsecThroughNAT: what AssumeUDPEncapsulationContextOnSendRule is to L2TP, for connection security rules
 * (seed 7.1.3, windows-facts 1.1). One value for all rules of the PC.
 */
import type * as z from 'zod';
import type { Facts } from '../profile-plan/facts.ts';
import { ipsecThroughNat as ipsecThroughNatValue } from '../port/values.ts';
import type { Kind } from '../profile/kind.ts';
import type { Profile } from '../profile/profile.ts';
import { noTarget, type NoTarget } from './parts/registry-value.ts';
import type { Room } from './room.ts';
import { ofMachine } from './parts/scope.ts';
import type { Serves } from './traits.ts';

const concerns: Record<Kind, boolean> = { l2tp: false, ipsec: true };

type Level = z.infer<typeof ipsecThroughNatValue>;

const rank: Record<Level, number> = { None: 0, Server: 1, Both: 2 };

const codes = ['throughNatWanted', 'undoFirewallSetting', 'machineWide'] as const;
type Code = (typeof codes)[number];

export const ipsecThroughNat: Room<NoTarget, Level, 'firewall.read', Code> & Serves<Level> = {
  kind: 'ipsecThroughNat',
  sharing: 'raisable',
  scope: ofMachine,
  target: noTarget,
  value: ipsecThroughNatValue,
  codes,
  undoCode: 'undoFirewallSetting',

  want(profile, facts) {
    const level = levelNeeded(profile, facts);
    if (level === null) return [];
    return [
      {
        target: {},
        // D11: never weakened for others: the greater of what stands there and what is needed.
        aim: { kind: 'atLeast', value: level },
        reasons: [
          {
            code: 'throughNatWanted',
            parameters: { level, nat: profile.nat },
            source: 'firewallSettings',
          },
        ],
        risks: [{ code: 'machineWide', parameters: {} }],
      },
    ];
  },

  serves: (have, ours) => ours !== null && reaches(have, ours),

  query: () => ({ kind: 'firewall.read' }),
  find: (_target, answer) => answer.ipsecThroughNat,
  move: ({ to }) => ({ kind: 'firewall.setIpsecThroughNat', level: to ?? 'None' }),
};

function reaches(have: Level | null, needed: Level): boolean {
  return have !== null && rank[have] >= rank[needed];
}

/** Set only where it is asked for, or where the server check has seen the NAT. */
function levelNeeded(profile: Profile, facts: Facts): Exclude<Level, 'None'> | null {
  if (!concerns[profile.kind] || profile.nat === 'none') return null;
  if (profile.nat !== 'auto') return profile.nat === 'both' ? 'Both' : 'Server';
  if (facts.serverCheck?.serverBehindNat !== true) return null;
  return facts.serverCheck.clientBehindNat ? 'Both' : 'Server';
}
