import { describe, expect, it } from 'vitest';
import {
  policyEspProposal,
  policyPfs,
  policyProposal,
  ruleProposals,
} from '../../../src/shared/offers/chosen-proposals.ts';

describe('what a profile chooses in place of the list of Windows', () => {
  it("the profile's proposals and an L2TP policy in our words", () => {
    const mainMode = {
      proposals: [{ encryption: 'AES192', integrity: 'SHA384', group: 'DH19' } as const],
      lifetimeMinutes: 60,
      machineDefault: false,
    };
    expect(ruleProposals({ mainMode }, 'psk')).toEqual([
      { encryption: 'AES192', hash: 'SHA384', group: 19, authentication: 'psk', lifeSeconds: 3600 },
    ]);
    const policy = {
      ikeEncryption: 'DES3',
      ikeIntegrity: 'SHA1',
      dhGroup: 'Group2',
      espCipher: 'AES128',
      espAuthentication: 'SHA196',
      pfs: 'None',
    } as const;
    expect(policyProposal(policy, 'rsaSignature')).toEqual({
      encryption: '3DES',
      hash: 'SHA1',
      group: 2,
      authentication: 'rsaSignature',
      lifeSeconds: 28_800,
    });
    expect(policyEspProposal(policy)).toEqual({ cipher: 'AES128', integrity: 'SHA1' });
    expect(policyPfs(policy)).toBeNull();
    expect(policyPfs({ ...policy, pfs: 'PFSMM' })).toBe(2);
    expect(policyPfs({ ...policy, pfs: 'ECP384' })).toBe(20);
  });
});
