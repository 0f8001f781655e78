// The UDP header inside ESP: 1701 to 1701.
import { concat, uint } from '../codec/bytes.ts';
import { addressBytes } from '../crypto/nat-detection.ts';

/** As this PC knows them. */
export interface UdpAddresses {
  readonly local: string;
  readonly server: string;
}

const l2tpPort = 1701;
const headerBytes = 8;
const udp = 17;

/**
 * IPv4: without checksum, which RFC 768 allows and RFC 3948 section 3.1.2 lets through; one made of our private address would be wrong
 * behind NAT, and ESP protects the bytes better. IPv6 demands one (RFC 8200 section 8.1).
 */
export function encodeUdp({ local, server }: UdpAddresses, payload: Uint8Array): Uint8Array {
  const length = headerBytes + payload.length;
  const [from, to] = [addressBytes(local), addressBytes(server)];
  const datagram = (checksum: number): Uint8Array =>
    concat(uint(l2tpPort, 2), uint(l2tpPort, 2), uint(length, 2), uint(checksum, 2), payload);
  if (from.length === 4) return datagram(0);
  const pseudo = concat(from, to, uint(length, 4), uint(udp, 4));
  return datagram(checksumOf(concat(pseudo, datagram(0))));
}

/** @returns the payload of a datagram for our port, else null. Whatever port it came from: some servers answer from another (RFC 2661 section 8.1) */
export function decodeUdp(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < headerBytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = view.getUint16(4);
  if (view.getUint16(2) !== l2tpPort || length < headerBytes || length > bytes.length) return null;
  return bytes.subarray(headerBytes, length);
}

/** RFC 1071; 0 is written as 0xFFFF (RFC 768). */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    sum += (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  }
  while (sum > 0xffff) sum = (sum % 0x1_0000) + Math.floor(sum / 0x1_0000);
  return sum === 0xffff ? 0xffff : 0xffff - sum;
}
