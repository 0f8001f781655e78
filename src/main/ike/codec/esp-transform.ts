// A quick mode proposal for ESP in transport mode as a transform and back (RFC 2407 sections 4.4.4 and 4.5, RFC 3602, 4106, 4868).
import { attributeNumber, type Attribute } from './attributes.ts';
import { uint } from './bytes.ts';
import type {
  EspCipher,
  EspIntegrity,
  EspProposal,
  Group,
} from '../../../shared/offers/proposal.ts';
import type { Transform } from './security-association.ts';

/** What all proposals of one quick mode share. */
export interface EspTerms {
  /** How ESP goes in UDP: RFC 3947 section 5.1, or the number of draft-02. */
  readonly encapsulation: 'rfc3947' | 'draft02';
  /** The group of a second key exchange (PFS); null: none. */
  readonly pfs: Group | null;
  readonly lifeSeconds: number;
  readonly lifeKilobytes: number;
}

const attribute = {
  lifeType: 1,
  lifeDuration: 2,
  group: 3,
  encapsulation: 4,
  authentication: 5,
  keyLength: 6,
} as const;
const lifeTypes = { seconds: 1, kilobytes: 2 } as const;
const transportInUdp = { rfc3947: 4, draft02: 61_444 } as const;
const tripleDes = 3;
const aesCbc = 12;
/** With an ICV of 16 bytes, RFC 4106 section 8. */
const aesGcm = 20;

const ciphers: Readonly<Record<EspCipher, { readonly id: number; readonly bits: number | null }>> =
  {
    '3DES': { id: tripleDes, bits: null },
    AES128: { id: aesCbc, bits: 128 },
    AES192: { id: aesCbc, bits: 192 },
    AES256: { id: aesCbc, bits: 256 },
    GCM128: { id: aesGcm, bits: 128 },
    GCM192: { id: aesGcm, bits: 192 },
    GCM256: { id: aesGcm, bits: 256 },
  };
const integrities: Readonly<Record<EspIntegrity, number | null>> = {
  SHA1: 2,
  SHA256: 5,
  none: null,
};

export function encodeEspTransform(proposal: EspProposal, terms: EspTerms): Transform {
  const { id, bits } = ciphers[proposal.cipher];
  const integrity = integrities[proposal.integrity];
  const attributes: Attribute[] = [
    { type: attribute.encapsulation, value: transportInUdp[terms.encapsulation] },
    ...(bits === null ? [] : [{ type: attribute.keyLength, value: bits }]),
    ...(integrity === null ? [] : [{ type: attribute.authentication, value: integrity }]),
    ...(terms.pfs === null ? [] : [{ type: attribute.group, value: terms.pfs }]),
    { type: attribute.lifeType, value: lifeTypes.seconds },
    { type: attribute.lifeDuration, value: uint(terms.lifeSeconds, 4) },
    { type: attribute.lifeType, value: lifeTypes.kilobytes },
    { type: attribute.lifeDuration, value: uint(terms.lifeKilobytes, 4) },
  ];
  return { number: 1, id, attributes };
}

/** Index of the proposal that the answer is, under these terms; -1 for one that was not offered. Life times may differ. */
export function findEspChoice(
  { id, attributes }: Transform,
  offered: readonly EspProposal[],
  { encapsulation, pfs }: EspTerms,
): number {
  const value = (type: number): number | null => attributeNumber(attributes, type);
  if (value(attribute.encapsulation) !== transportInUdp[encapsulation]) return -1;
  if (value(attribute.group) !== pfs) return -1;
  return offered.findIndex(({ cipher, integrity }) => {
    const wanted = ciphers[cipher];
    return (
      wanted.id === id &&
      wanted.bits === value(attribute.keyLength) &&
      integrities[integrity] === value(attribute.authentication)
    );
  });
}
