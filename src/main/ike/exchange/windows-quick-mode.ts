// What Windows proposes in quick mode for L2TP (windows-facts 9): ESP in transport mode, UDP 1701, PFS only by a policy.
import type { EspProposal } from '../codec/esp-transform.ts';
import type { Group } from '../codec/proposal.ts';
import type { CustomIpsecPolicy, L2tp } from '../../../shared/profile/l2tp.ts';
import type { WindowsGeneration } from './windows-offer.ts';

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

const ciphers = {
  DES3: '3DES',
  AES128: 'AES128',
  AES192: 'AES192',
  AES256: 'AES256',
  GCMAES128: 'GCM128',
  GCMAES192: 'GCM192',
  GCMAES256: 'GCM256',
} as const;
const integrities = {
  SHA196: 'SHA1',
  SHA256128: 'SHA256',
  GCMAES128: 'none',
  GCMAES192: 'none',
  GCMAES256: 'none',
} as const;
const pfsGroups = { PFS2: 2, PFS2048: 14, ECP256: 19, ECP384: 20 } as const;
const ikeGroups = { Group2: 2, Group14: 14, ECP256: 19, ECP384: 20 } as const;

/**
 * By the connection's own policy where it has one. `maximum` demands AES-256 (seed 9.2). Windows' list for 8 and later is
 * the one that NetworkManager's L2TP plug-in merges from logs; of "questionable" NULL, DES and AH variants none is offered here.
 */
export function windowsQuickModeOffer(
  generation: WindowsGeneration,
  { encryption, ipsecPolicy }: Pick<L2tp, 'encryption' | 'ipsecPolicy'>,
): QuickModeOffer {
  if (ipsecPolicy !== undefined) return policyOffer(ipsecPolicy);
  if (encryption === 'maximum') return { proposals: [aes256], pfs: null, ...life };
  const proposals = generation === '8andLater' ? [aes256, aes128, tripleDes] : [aes128, tripleDes];
  return { proposals, pfs: null, ...life };
}

function policyOffer(policy: CustomIpsecPolicy): QuickModeOffer {
  const { espCipher, espAuthentication, pfs, dhGroup } = policy;
  const proposal = { cipher: ciphers[espCipher], integrity: integrities[espAuthentication] };
  return { proposals: [proposal], pfs: pfsGroup(pfs, dhGroup), ...life };
}

/** PFSMM: main mode's group again. */
function pfsGroup(
  pfs: CustomIpsecPolicy['pfs'],
  dhGroup: CustomIpsecPolicy['dhGroup'],
): Group | null {
  if (pfs === 'None') return null;
  return pfs === 'PFSMM' ? ikeGroups[dhGroup] : pfsGroups[pfs];
}
