// A phase 1 proposal as a KEY_IKE transform and back (RFC 2409 appendix A, RFC 3526, RFC 4868, RFC 5903, RFC 3602).
import { attributeNumber, type Attribute } from './attributes.ts';
import { uint } from './bytes.ts';
import type { Encryption, Group, Hash, Proposal } from '../../../shared/offers/proposal.ts';
import type { Transform } from './security-association.ts';

const attribute = {
  encryption: 1,
  hash: 2,
  authentication: 3,
  group: 4,
  lifeType: 11,
  lifeDuration: 12,
  keyLength: 14,
} as const;

const keyIke = 1;
const seconds = 1;
const aes = 7;

const ciphers: Readonly<Record<Encryption, { readonly id: number; readonly bits: number | null }>> =
  {
    DES: { id: 1, bits: null },
    '3DES': { id: 5, bits: null },
    AES128: { id: aes, bits: 128 },
    AES192: { id: aes, bits: 192 },
    AES256: { id: aes, bits: 256 },
  };
const hashes: Readonly<Record<Hash, number>> = { MD5: 1, SHA1: 2, SHA256: 4, SHA384: 5, SHA512: 6 };
const methods = { psk: 1, rsaSignature: 3 } as const;
const groups: readonly Group[] = [1, 2, 5, 14, 15, 16, 19, 20];

/**
 * The attributes stand in the order of Windows 8's first message, the life duration as a TLV of four bytes (where that is
 * from: windows-offer.ts). For Vista, 7 and 11 it is UNCONFIRMED; the order means nothing to a server.
 */
export function encodePhase1Transform(proposal: Proposal, number: number): Transform {
  const { id, bits } = ciphers[proposal.encryption];
  const attributes: Attribute[] = [
    { type: attribute.encryption, value: id },
    ...(bits === null ? [] : [{ type: attribute.keyLength, value: bits }]),
    { type: attribute.hash, value: hashes[proposal.hash] },
    { type: attribute.group, value: proposal.group },
    { type: attribute.authentication, value: methods[proposal.authentication] },
    { type: attribute.lifeType, value: seconds },
    { type: attribute.lifeDuration, value: uint(proposal.lifeSeconds, 4) },
  ];
  return { number, id: keyIke, attributes };
}

/** @returns null for a transform that we never offer */
export function decodePhase1Transform({ id, attributes }: Transform): Proposal | null {
  const value = (type: number): number | null => attributeNumber(attributes, type);
  const encryption = keyOf(ciphers, (cipher) => {
    // A server may leave the key length out only where the cipher has just one.
    return cipher.id === value(attribute.encryption) && cipher.bits === value(attribute.keyLength);
  });
  const hash = keyOf(hashes, (number) => number === value(attribute.hash));
  const authentication = keyOf(methods, (number) => number === value(attribute.authentication));
  const group = groups.find((number) => number === value(attribute.group));
  const lifeType = value(attribute.lifeType) ?? seconds;
  if (id !== keyIke || lifeType !== seconds || encryption === null || hash === null) return null;
  if (group === undefined || authentication === null) return null;
  // RFC 2407 section 4.5: 28800 seconds where none is said.
  const lifeSeconds = value(attribute.lifeDuration) ?? 28_800;
  return { encryption, hash, group, authentication, lifeSeconds };
}

function keyOf<K extends string, V>(
  table: Readonly<Record<K, V>>,
  matches: (value: V) => boolean,
): K | null {
  const keys = Object.keys(table) as K[];
  return keys.find((key) => matches(table[key])) ?? null;
}
