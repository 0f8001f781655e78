import {
  constants,
  createCipheriv,
  createHmac,
  createPublicKey,
  publicEncrypt,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

/** Text (kept exactly, unpaired surrogates too) or bytes, by the name under which the script asks for it. */
export type Secrets = Readonly<Record<string, string | Uint8Array>>;

export interface SealedSecrets {
  readonly key: string;
  readonly items: readonly SealedItem[];
}

interface SealedItem {
  readonly name: string;
  readonly kind: 'text' | 'bytes';
  /** base64 of the initialisation vector (16 bytes) and the ciphertext. */
  readonly data: string;
  readonly mac: string;
}

/** Both base64, as the session's Get-RwSealingKey answers them. */
export function importSealingKey(modulus: string, exponent: string): KeyObject {
  const jwk = { kty: 'RSA', n: toBase64Url(modulus), e: toBase64Url(exponent) };
  return createPublicKey({ key: jwk, format: 'jwk' });
}

/**
 * Seals secrets to the PowerShell process that made the key; scripts/secrets.ps1 opens them.
 * RSA-OAEP with SHA-1 is the only OAEP that RSACryptoServiceProvider reads, and .NET Framework has no AES-GCM: hence
 * AES-256-CBC with HMAC-SHA256 over the call's nonce, kind, name and data. All names are known to BoringSSL (D34).
 *
 * @param nonce the call's own, so that a sealed secret opens in no other call.
 */
export function sealSecrets(sealingKey: KeyObject, nonce: string, secrets: Secrets): SealedSecrets {
  const keys = randomBytes(64);
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const sealed = publicEncrypt({ key: sealingKey, padding, oaepHash: 'sha1' }, keys);
  const cipherKey = keys.subarray(0, 32);
  const macKey = keys.subarray(32);
  const items = Object.entries(secrets).map(([name, value]) => {
    if (!/^[a-z][A-Za-z0-9]{0,60}$/.test(name)) throw new TypeError('A secret has no usable name.');
    const kind = typeof value === 'string' ? ('text' as const) : ('bytes' as const);
    const clear = typeof value === 'string' ? Buffer.from(value, 'utf16le') : Buffer.from(value);
    const start = randomBytes(16);
    const cipher = createCipheriv('aes-256-cbc', cipherKey, start);
    const data = Buffer.concat([start, cipher.update(clear), cipher.final()]);
    const mac = createHmac('sha256', macKey).update(`${nonce} ${kind} ${name} `).update(data);
    clear.fill(0);
    return { name, kind, data: data.toString('base64'), mac: mac.digest('base64') };
  });
  keys.fill(0);
  return { key: sealed.toString('base64'), items };
}

function toBase64Url(base64: string): string {
  return Buffer.from(base64, 'base64').toString('base64url');
}
