// The SA payload with its proposals and transforms (RFC 2408 sections 3.4 to 3.6, RFC 2407 section 4.6.1).
import { decodeAttributes, encodeAttributes, type Attribute } from './attributes.ts';
import { concat, uint } from './bytes.ts';
import { IkeDecodeError } from './decode-error.ts';
import { Reader } from './reader.ts';

export interface SecurityAssociation {
  readonly proposals: readonly SaProposal[];
}

interface SaProposal {
  readonly number: number;
  /** RFC 2407 section 4.4.1 */
  readonly protocol: number;
  readonly spi: Uint8Array;
  readonly transforms: readonly Transform[];
}

export interface Transform {
  readonly number: number;
  /** Phase 1: 1 = KEY_IKE. Phase 2: the ESP cipher. */
  readonly id: number;
  readonly attributes: readonly Attribute[];
}

const doiIpsec = 1;
const situationIdentityOnly = 1;
const nextProposal = 2;
const nextTransform = 3;
const maxProposals = 20;

/** The payload's body, as HASH_I wants it too (SAi_b, RFC 2409 section 5). */
export function encodeSecurityAssociation({ proposals }: SecurityAssociation): Uint8Array {
  return concat(
    uint(doiIpsec, 4),
    uint(situationIdentityOnly, 4),
    ...proposals.map((proposal, at) => encodeProposal(proposal, at < proposals.length - 1)),
  );
}

/** @throws IkeDecodeError */
export function decodeSecurityAssociation(body: Uint8Array): SecurityAssociation {
  const reader = new Reader(body);
  const doi = reader.number(4);
  const situation = reader.number(4);
  if (doi !== doiIpsec || situation !== situationIdentityOnly) throw new IkeDecodeError('badValue');
  const proposals: SaProposal[] = [];
  for (let more = true; more;) {
    if (proposals.length === maxProposals) throw new IkeDecodeError('tooMany');
    const part = substructure(reader, nextProposal);
    proposals.push(decodeProposal(part.content));
    more = part.more;
  }
  if (reader.left > 0) throw new IkeDecodeError('badLength');
  return { proposals };
}

function encodeProposal(proposal: SaProposal, more: boolean): Uint8Array {
  const { number, protocol, spi, transforms } = proposal;
  const content = concat(
    uint(number, 1),
    uint(protocol, 1),
    uint(spi.length, 1),
    uint(transforms.length, 1),
    spi,
    ...transforms.map((transform, at) => encodeTransform(transform, at < transforms.length - 1)),
  );
  return wrap(content, more ? nextProposal : 0);
}

function encodeTransform({ number, id, attributes }: Transform, more: boolean): Uint8Array {
  const content = concat(uint(number, 1), uint(id, 1), uint(0, 2), encodeAttributes(attributes));
  return wrap(content, more ? nextTransform : 0);
}

function wrap(content: Uint8Array, next: number): Uint8Array {
  return concat(uint(next, 1), uint(0, 1), uint(4 + content.length, 2), content);
}

/** One proposal or transform: next, reserved, length, content. */
function substructure(reader: Reader, next: number): { content: Uint8Array; more: boolean } {
  const following = reader.number(1);
  if (following !== 0 && following !== next) throw new IkeDecodeError('badValue');
  reader.reserved(1);
  const length = reader.number(2);
  if (length < 4) throw new IkeDecodeError('badLength');
  return { content: reader.take(length - 4), more: following === next };
}

function decodeProposal(content: Uint8Array): SaProposal {
  const reader = new Reader(content);
  const number = reader.number(1);
  const protocol = reader.number(1);
  const spiSize = reader.number(1);
  const count = reader.number(1);
  const spi = reader.take(spiSize);
  const transforms: Transform[] = [];
  // `count` is one byte, so it bounds the loop.
  for (let at = 0; at < count; at += 1) {
    const part = substructure(reader, nextTransform);
    if (part.more !== at < count - 1) throw new IkeDecodeError('badValue');
    transforms.push(decodeTransform(part.content));
  }
  if (reader.left > 0) throw new IkeDecodeError('badLength');
  return { number, protocol, spi, transforms };
}

function decodeTransform(content: Uint8Array): Transform {
  const reader = new Reader(content);
  const number = reader.number(1);
  const id = reader.number(1);
  reader.reserved(2);
  return { number, id, attributes: decodeAttributes(reader.rest()) };
}
