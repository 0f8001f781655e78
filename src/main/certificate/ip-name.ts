// IP addresses as certificates carry them: raw bytes in SANs, address + mask in name constraints (RFC 5280 4.2.1.10).
import ipaddr from 'ipaddr.js';

/** 4 or 16 bytes as text; anything else as hex, so that a strange SAN does not hide the certificate. */
export function addressText(bytes: Uint8Array): string {
  if (bytes.length !== 4 && bytes.length !== 16) return `#${Buffer.from(bytes).toString('hex')}`;
  const address = ipaddr.fromByteArray([...bytes]);
  return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
}

/** 8 or 32 bytes (address, mask) as CIDR, or address/mask where the mask has holes. */
export function addressRangeText(bytes: Uint8Array): string {
  if (bytes.length !== 8 && bytes.length !== 32) return `#${Buffer.from(bytes).toString('hex')}`;
  const address = bytes.subarray(0, bytes.length / 2);
  const mask = bytes.subarray(bytes.length / 2);
  const prefix = ipaddr.fromByteArray([...mask]).prefixLengthFromSubnetMask();
  return `${addressText(address)}/${prefix ?? addressText(mask)}`;
}
