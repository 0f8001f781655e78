/** Names of algorithms and groups as people write them; the same in every language. */
const names: Readonly<Record<string, string>> = {
  DES3: '3DES',
  AES128: 'AES-128',
  AES192: 'AES-192',
  AES256: 'AES-256',
  GCMAES128: 'AES-GCM-128',
  GCMAES192: 'AES-GCM-192',
  GCMAES256: 'AES-GCM-256',
  AESGCM128: 'AES-GCM-128',
  AESGCM192: 'AES-GCM-192',
  AESGCM256: 'AES-GCM-256',
  AESGMAC128: 'AES-GMAC-128',
  AESGMAC192: 'AES-GMAC-192',
  AESGMAC256: 'AES-GMAC-256',
  SHA1: 'SHA-1',
  SHA196: 'SHA-1 (96 bits)',
  SHA256: 'SHA-256',
  SHA256128: 'SHA-256 (128 bits)',
  SHA384: 'SHA-384',
  Group2: 'MODP 1024 (2)',
  Group14: 'MODP 2048 (14)',
  DH2: 'MODP 1024 (2)',
  DH14: 'MODP 2048 (14)',
  DH19: 'ECP 256 (19)',
  DH20: 'ECP 384 (20)',
  ECP256: 'ECP 256 (19)',
  ECP384: 'ECP 384 (20)',
  PFS2: 'MODP 1024 (2)',
  PFS2048: 'MODP 2048 (14)',
};

export function technicalName(value: string): string | undefined {
  return names[value];
}
