// ID payloads of both sides, and what we put into message 5.
import { Buffer } from 'node:buffer';
import ipaddr from 'ipaddr.js';
import { formatName } from '../../certificate/x500-name.ts';
import { bytesOf } from '../../certificate/describe-certificate.ts';
import { fromHex } from '../codec/bytes.ts';
import {
  decodeIdentification,
  encodeCertificate,
  encodeIdentification,
} from '../codec/identification.ts';
import { certificateEncoding, identityType, payloadType } from '../codec/numbers.ts';
import type { Payload } from '../codec/payloads.ts';
import { addressBytes } from '../crypto/nat-detection.ts';
import { signHash } from '../crypto/rsa-signature.ts';
import type { ServerIdentity } from './outcomes.ts';
import type { Credentials } from './main-mode-run.ts';

/**
 * As Windows does: with a PSK the PC's own address, behind NAT the private one; with a certificate its subject
 * (windows-facts 9). Protocol and port 0: any (RFC 2407 section 4.6.2); what Windows writes there is UNCONFIRMED.
 */
export function ownIdentity(credentials: Credentials, localAddress: string): Uint8Array {
  if (credentials.method === 'certificate') {
    return identity(identityType.derDn, fromHex(credentials.leaf.subjectDer));
  }
  const address = addressBytes(localAddress);
  return identity(address.length === 4 ? identityType.ipv4 : identityType.ipv6, address);
}

/** PSK: HASH_I. Certificate: CERT, SIG_I, then which CAs we know (a server may send its certificate only when asked). */
export function ownProofPayloads(credentials: Credentials, hash: Uint8Array): Payload[] {
  if (credentials.method === 'psk') return [{ type: payloadType.hash, body: hash }];
  const { leaf, intermediates, key, authorities } = credentials;
  return [
    ...[leaf, ...intermediates].map((one) => ({
      type: payloadType.certificate,
      body: x509(bytesOf(one)),
    })),
    { type: payloadType.signature, body: signHash(key, hash) },
    ...authorities.map((one) => ({
      type: payloadType.certificateRequest,
      body: x509(fromHex(one.subjectDer)),
    })),
  ];
}

/** @throws IkeDecodeError; a content that does not fit its type is `other`, as hex */
export function readIdentity(body: Uint8Array): ServerIdentity {
  const { type, data } = decodeIdentification(body);
  const hex = Buffer.from(data).toString('hex');
  switch (type) {
    case identityType.ipv4:
      return data.length === 4 ? { type: 'ipv4', text: addressText(data) } : other(hex);
    case identityType.ipv6:
      return data.length === 16 ? { type: 'ipv6', text: addressText(data) } : other(hex);
    case identityType.fqdn:
      return { type: 'fqdn', text: printable(data) };
    case identityType.userFqdn:
      return { type: 'userFqdn', text: printable(data) };
    case identityType.derDn:
      return distinguishedName(data) ?? other(hex);
    default:
      return other(hex);
  }
}

function identity(type: number, data: Uint8Array): Uint8Array {
  return encodeIdentification({ type, protocol: 0, port: 0, data });
}

function x509(data: Uint8Array): Uint8Array {
  return encodeCertificate({ encoding: certificateEncoding.x509Signature, data });
}

function other(text: string): ServerIdentity {
  return { type: 'other', text };
}

function addressText(bytes: Uint8Array): string {
  return ipaddr.fromByteArray([...bytes]).toString();
}

/** It goes to a terminal: whatever is not printable ASCII becomes a dot. */
function printable(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[^\x20-\x7e]/g, '.');
}

function distinguishedName(der: Uint8Array): ServerIdentity | null {
  try {
    return { type: 'derDn', text: formatName(der, 'windows') };
  } catch {
    return null;
  }
}
