/** The accepted words of Set-VpnConnectionIPsecConfiguration, from cmdlets.json. */
export const policyWords: Record<string, readonly string[]> = {
  encryptionMethod: ['DES', 'DES3', 'AES128', 'AES192', 'AES256', 'GCMAES128', 'GCMAES256'],
  integrityCheckMethod: ['MD5', 'SHA1', 'SHA256', 'SHA384'],
  dhGroup: ['None', 'Group1', 'Group2', 'Group14', 'ECP256', 'ECP384', 'Group24'],
  cipherTransformConstants: [
    'DES',
    'DES3',
    'AES128',
    'AES192',
    'AES256',
    'GCMAES128',
    'GCMAES192',
    'GCMAES256',
    'None',
  ],
  authenticationTransformConstants: [
    'MD596',
    'SHA196',
    'SHA256128',
    'GCMAES128',
    'GCMAES192',
    'GCMAES256',
    'None',
  ],
  pfsGroup: ['None', 'PFS1', 'PFS2', 'PFS2048', 'ECP256', 'ECP384', 'PFSMM', 'PFS24'],
};
