/**
 * One IPsec proposal of our own for an L2TP entry: Set-VpnConnectionIPsecConfiguration, Windows 8.1 and later. It also
 * brings the PFS that the seed (9.3) could not switch on (windows-facts 3, fact 1; its effect on the wire for L2TP is
 * UNCONFIRMED). Without one Windows offers its own list (windows-facts 9).
 */
import type * as z from 'zod';
import { hasConnectionRoutesAndPolicy } from '../port/windows-version.ts';
import { connectionIpsecPolicy as policyValue } from '../port/values.ts';
import type { CustomIpsecPolicy } from '../profile/l2tp.ts';
import { connectionOf, connectionTarget, type ConnectionTarget } from './parts/connection-entry.ts';
import { sayer } from './parts/say.ts';
import type { Room } from './room.ts';
import { ofEntry } from './parts/scope.ts';
import type { Speaks } from './traits.ts';

type Policy = z.infer<typeof policyValue>;

const kind = 'connectionIpsecPolicy';
const say = sayer<Code>(kind);

const codes = [
  'ipsecPolicyWanted',
  'ipsecPolicyOfWindows',
  'oneProposalOnly',
  'ipsecPolicyNeedsWindows81',
  'undoIpsecPolicy',
] as const;
type Code = (typeof codes)[number];

export const connectionIpsecPolicy: Room<
  ConnectionTarget,
  Policy,
  'vpnConnection.ipsecPolicy',
  Code
> &
  Speaks<Code> = {
  kind,
  sharing: 'part',
  scope: ofEntry,
  target: connectionTarget,
  value: policyValue,
  codes,
  undoCode: 'undoIpsecPolicy',

  want(profile, facts) {
    const entry = connectionOf(profile, facts);
    if (entry === null || !hasConnectionRoutesAndPolicy(facts.host.windows)) return [];
    const policy = entry.profile.l2tp.ipsecPolicy;
    const source = 'ipsecPolicy';
    return [
      {
        target: entry.target,
        // A profile without a policy wants none: an adopted entry keeps no proposal that nobody named.
        aim:
          policy === undefined
            ? { kind: 'absent' }
            : { kind: 'exactly', value: policyWanted(policy) },
        reasons: [
          policy === undefined
            ? { code: 'ipsecPolicyOfWindows', parameters: {}, source }
            : { code: 'ipsecPolicyWanted', parameters: { ...policy }, source },
        ],
        ...(policy === undefined ? {} : { risks: [{ code: 'oneProposalOnly', parameters: {} }] }),
        within: entry.key,
      },
    ];
  },

  query: ({ name, allUsers }) => ({ kind: 'vpnConnection.ipsecPolicy', name, allUsers }),
  find: (_target, answer) => answer,
  move: ({ target, to }) => ({ kind: 'vpnConnection.setIpsecPolicy', ...target, policy: to }),

  findings(profile, facts) {
    const entry = connectionOf(profile, facts);
    if (entry?.profile.l2tp.ipsecPolicy === undefined) return [];
    if (hasConnectionRoutesAndPolicy(facts.host.windows)) return [];
    // Nearest before 8.1: the encryption level `maximum` makes the client demand AES-256 for ESP (seed 9.2).
    const { windows } = facts.host;
    return [say('ipsecPolicyNeedsWindows81', 'block', { windows, nearest: 'maximum' })];
  },
};

function policyWanted(policy: CustomIpsecPolicy): Policy {
  return {
    encryptionMethod: policy.ikeEncryption,
    integrityCheckMethod: policy.ikeIntegrity,
    dhGroup: policy.dhGroup,
    cipherTransformConstants: policy.espCipher,
    authenticationTransformConstants: policy.espAuthentication,
    pfsGroup: policy.pfs,
  };
}
