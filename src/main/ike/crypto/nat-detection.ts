// NAT-D hashes (RFC 3947 section 3.2; the drafts hash the same).
import ipaddr from 'ipaddr.js';
import { sameBytes, uint } from '../codec/bytes.ts';
import type { Hash } from '../../../shared/offers/proposal.ts';
import { digest } from './key-material.ts';

export interface Cookies {
  readonly initiatorCookie: Uint8Array;
  readonly responderCookie: Uint8Array;
}

/** HASH(CKY-I | CKY-R | IP | port). @param address IPv4 or IPv6 as text, a zone is dropped */
export function natDetectionHash(
  hash: Hash,
  { initiatorCookie, responderCookie }: Cookies,
  address: string,
  port: number,
): Uint8Array {
  return digest(hash, initiatorCookie, responderCookie, addressBytes(address), uint(port, 2));
}

/** Network order, 4 or 16 bytes. @throws for anything else */
export function addressBytes(address: string): Uint8Array {
  return Uint8Array.from(ipaddr.process(address.replace(/%.*$/, '')).toByteArray());
}

/**
 * What the peer's NAT-D payloads say: the first is about our own address as the peer sees it, the others about its own.
 * @returns null when there are fewer than two
 */
export function readNatDetection(
  received: readonly Uint8Array[],
  own: Uint8Array,
  peer: Uint8Array,
): { clientBehindNat: boolean; serverBehindNat: boolean } | null {
  const [aboutUs, ...aboutPeer] = received;
  if (aboutUs === undefined || aboutPeer.length === 0) return null;
  return {
    clientBehindNat: !sameBytes(aboutUs, own),
    serverBehindNat: !aboutPeer.some((hash) => sameBytes(hash, peer)),
  };
}
