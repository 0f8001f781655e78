// IKE_SA_INIT of IKEv2, as much as a readiness question needs (RFC 7296 sections 3.3 to 3.10).
import { concat, uint } from './bytes.ts';
import { IkeDecodeError } from './decode-error.ts';
import { Reader } from './reader.ts';

export const v2PayloadType = {
  securityAssociation: 33,
  keyExchange: 34,
  nonce: 40,
  notify: 41,
  vendorId: 43,
} as const;

export const v2Flag = { initiator: 0x08, response: 0x20 } as const;

/** RFC 7296 section 3.10.1 */
export const v2Notify = {
  invalidMajorVersion: 5,
  noProposalChosen: 14,
  invalidKePayload: 17,
  natDetectionSource: 16_388,
  natDetectionDestination: 16_389,
  cookie: 16_390,
} as const;

const v2NotifyNames: Readonly<Record<number, string>> = {
  1: 'UNSUPPORTED_CRITICAL_PAYLOAD',
  4: 'INVALID_IKE_SPI',
  5: 'INVALID_MAJOR_VERSION',
  7: 'INVALID_SYNTAX',
  9: 'INVALID_MESSAGE_ID',
  14: 'NO_PROPOSAL_CHOSEN',
  17: 'INVALID_KE_PAYLOAD',
  24: 'AUTHENTICATION_FAILED',
  16388: 'NAT_DETECTION_SOURCE_IP',
  16389: 'NAT_DETECTION_DESTINATION_IP',
  16390: 'COOKIE',
  16404: 'MULTIPLE_AUTH_SUPPORTED',
  16406: 'REDIRECT_SUPPORTED',
  16407: 'REDIRECT',
  16418: 'CHILDLESS_IKEV2_SUPPORTED',
  16430: 'IKEV2_FRAGMENTATION_SUPPORTED',
  16431: 'SIGNATURE_HASH_ALGORITHMS',
};

/** One transform of an IKE proposal; `keyLength` in bits for AES. */
export interface V2Transform {
  /** 1 encryption, 2 PRF, 3 integrity, 4 group (RFC 7296 section 3.3.2) */
  readonly type: 1 | 2 | 3 | 4;
  readonly id: number;
  readonly keyLength?: number;
}

const protocolIke = 1;
const keyLengthAttribute = 0x8000 + 14;

export function v2NotifyName(type: number): string | null {
  return v2NotifyNames[type] ?? null;
}

/** One proposal with all transforms: the server picks one of each type. */
export function encodeV2Proposal(transforms: readonly V2Transform[]): Uint8Array {
  const parts = transforms.map(({ type, id, keyLength }, at) => {
    const attribute =
      keyLength === undefined
        ? new Uint8Array()
        : concat(uint(keyLengthAttribute, 2), uint(keyLength, 2));
    const next = at < transforms.length - 1 ? 3 : 0;
    const length = 8 + attribute.length;
    return concat(
      uint(next, 1),
      uint(0, 1),
      uint(length, 2),
      uint(type, 1),
      uint(0, 1),
      uint(id, 2),
      attribute,
    );
  });
  const content = concat(
    uint(1, 1),
    uint(protocolIke, 1),
    uint(0, 1),
    uint(transforms.length, 1),
    ...parts,
  );
  return concat(uint(0, 1), uint(0, 1), uint(4 + content.length, 2), content);
}

/** Does the body hold a proposal for IKE? More is not asked: no key is made of it. @throws IkeDecodeError */
export function holdsV2Proposal(body: Uint8Array): boolean {
  const reader = new Reader(body);
  reader.number(2);
  const length = reader.number(2);
  if (length !== body.length) throw new IkeDecodeError('badLength');
  reader.number(1);
  const protocol = reader.number(1);
  reader.number(1);
  return protocol === protocolIke && reader.number(1) > 0;
}

export function encodeV2KeyExchange(group: number, publicValue: Uint8Array): Uint8Array {
  return concat(uint(group, 2), uint(0, 2), publicValue);
}

export function encodeV2Notify(type: number, data: Uint8Array): Uint8Array {
  return concat(uint(0, 1), uint(0, 1), uint(type, 2), data);
}

/** @throws IkeDecodeError */
export function decodeV2Notify(body: Uint8Array): { type: number; data: Uint8Array } {
  const reader = new Reader(body);
  reader.number(1);
  const spiSize = reader.number(1);
  const type = reader.number(2);
  reader.take(spiSize);
  return { type, data: reader.rest() };
}
