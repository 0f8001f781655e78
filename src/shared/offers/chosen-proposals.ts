/** What a profile can choose in place of Windows' own list, in the field's words. */
import type { Ipsec } from '../profile/ipsec.ts';
import { customIpsecPolicy, type CustomIpsecPolicy } from '../profile/l2tp.ts';
import {
  phase1LifeSeconds,
  type AuthenticationMethod,
  type EspProposal,
  type Group,
  type Proposal,
} from './proposal.ts';

/** The words of New-NetIPsecMainModeCryptoProposal and of Set-VpnConnectionIPsecConfiguration (windows-facts 3). */
const encryption = { DES3: '3DES', AES128: 'AES128', AES192: 'AES192', AES256: 'AES256' } as const;
const ruleGroup = { DH2: 2, DH14: 14, DH19: 19, DH20: 20 } as const;
const policyGroup = { Group2: 2, Group14: 14, ECP256: 19, ECP384: 20 } as const;
const pfsGroup = { PFS2: 2, PFS2048: 14, ECP256: 19, ECP384: 20 } as const;
const espCipher = {
  ...encryption,
  GCMAES128: 'GCM128',
  GCMAES192: 'GCM192',
  GCMAES256: 'GCM256',
} as const;
const espIntegrity = {
  SHA196: 'SHA1',
  SHA256128: 'SHA256',
  GCMAES128: 'none',
  GCMAES192: 'none',
  GCMAES256: 'none',
} as const;

/** Pure IPsec: the profile's main mode proposals, best first. */
export function ruleProposals(
  { mainMode }: Pick<Ipsec, 'mainMode'>,
  authentication: AuthenticationMethod,
): Proposal[] {
  return mainMode.proposals.map((one) => ({
    encryption: encryption[one.encryption],
    hash: one.integrity,
    group: ruleGroup[one.group],
    authentication,
    lifeSeconds: mainMode.lifetimeMinutes * 60,
  }));
}

/** A connection with a policy of its own proposes exactly that (windows-facts 3). */
export function policyProposal(
  { ikeEncryption, ikeIntegrity, dhGroup }: CustomIpsecPolicy,
  authentication: AuthenticationMethod,
): Proposal {
  return {
    encryption: encryption[ikeEncryption],
    hash: ikeIntegrity,
    group: policyGroup[dhGroup],
    authentication,
    lifeSeconds: phase1LifeSeconds,
  };
}

export function policyEspProposal(policy: CustomIpsecPolicy): EspProposal {
  return {
    cipher: espCipher[policy.espCipher],
    integrity: espIntegrity[policy.espAuthentication],
  };
}

/** PFSMM: main mode's group again. */
export function policyPfs({ pfs, dhGroup }: CustomIpsecPolicy): Group | null {
  if (pfs === 'None') return null;
  return pfs === 'PFSMM' ? policyGroup[dhGroup] : pfsGroup[pfs];
}

type Suite = Pick<Proposal, 'encryption' | 'hash' | 'group'>;

/** The policy that offers exactly this, in the profile's words; null: no policy can. */
export function policyWords(wanted: Suite): string | null {
  return wordsIn(policyGroup, wanted);
}

/** The same for a main mode proposal of a rule. */
export function ruleWords(wanted: Suite): string | null {
  return wordsIn(ruleGroup, wanted);
}

function wordsIn(groups: Readonly<Record<string, Group>>, wanted: Suite): string | null {
  const cipher = wordFor(encryption, wanted.encryption);
  const hash = customIpsecPolicy.shape.ikeIntegrity.options.find((each) => each === wanted.hash);
  const group = wordFor(groups, wanted.group);
  if (cipher === null || hash === undefined || group === null) return null;
  return [cipher, hash, group].join(', ');
}

function wordFor<Value>(words: Readonly<Record<string, Value>>, wanted: Value): string | null {
  return Object.entries(words).find(([, value]) => value === wanted)?.[0] ?? null;
}
