// What Windows proposes in quick mode for L2TP (windows-facts 9): ESP in transport mode, UDP 1701, PFS only by a policy.
import type { EspProposal, Group } from './proposal.ts';
import type { L2tp } from '../profile/l2tp.ts';
import { policyEspProposal, policyPfs } from './chosen-proposals.ts';
import type { WindowsGeneration } from './windows-main-mode.ts';

export interface QuickModeOffer {
  readonly proposals: readonly EspProposal[];
  /** null: no second key exchange. */
  readonly pfs: Group | null;
  readonly lifeSeconds: number;
  readonly lifeKilobytes: number;
}

/** UNCONFIRMED: 3600 s and 250000 kB are practice knowledge. */
const life = { lifeSeconds: 3600, lifeKilobytes: 250_000 } as const;

const aes256: EspProposal = { cipher: 'AES256', integrity: 'SHA1' };
const aes128: EspProposal = { cipher: 'AES128', integrity: 'SHA1' };
const tripleDes: EspProposal = { cipher: '3DES', integrity: 'SHA1' };

/**
 * By the connection's own policy where it has one. `maximum` demands AES-256 (seed 9.2). Windows' list for 8 and later is
 * the one that NetworkManager's L2TP plug-in merges from logs; of "questionable" NULL, DES and AH variants none is offered here.
 */
export function windowsQuickModeOffer(
  generation: WindowsGeneration,
  { encryption, ipsecPolicy }: Pick<L2tp, 'encryption' | 'ipsecPolicy'>,
): QuickModeOffer {
  if (ipsecPolicy !== undefined) {
    return { proposals: [policyEspProposal(ipsecPolicy)], pfs: policyPfs(ipsecPolicy), ...life };
  }
  if (encryption === 'maximum') return { proposals: [aes256], pfs: null, ...life };
  const proposals = generation === '8andLater' ? [aes256, aes128, tripleDes] : [aes128, tripleDes];
  return { proposals, pfs: null, ...life };
}
