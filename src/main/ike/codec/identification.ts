// ID payloads (RFC 2407 section 4.6.2), certificates and certificate requests (RFC 2408 sections 3.9 and 3.10).
import { concat, uint } from './bytes.ts';
import { Reader } from './reader.ts';

export interface Identification {
  readonly type: number;
  /** 0 with port 0, or 17 with 500 (RFC 2407). */
  readonly protocol: number;
  readonly port: number;
  readonly data: Uint8Array;
}

export interface EncodedCertificate {
  /** RFC 2408 section 3.9; 4 = X.509 for signatures. */
  readonly encoding: number;
  /** The certificate; in a request the CA's DER name, empty for any. */
  readonly data: Uint8Array;
}

/** The body, as HASH_I wants it too (IDii_b). */
export function encodeIdentification({ type, protocol, port, data }: Identification): Uint8Array {
  return concat(uint(type, 1), uint(protocol, 1), uint(port, 2), data);
}

/** @throws IkeDecodeError */
export function decodeIdentification(body: Uint8Array): Identification {
  const reader = new Reader(body);
  return {
    type: reader.number(1),
    protocol: reader.number(1),
    port: reader.number(2),
    data: reader.rest(),
  };
}

export function encodeCertificate({ encoding, data }: EncodedCertificate): Uint8Array {
  return concat(uint(encoding, 1), data);
}

/** @throws IkeDecodeError */
export function decodeCertificate(body: Uint8Array): EncodedCertificate {
  const reader = new Reader(body);
  return { encoding: reader.number(1), data: reader.rest() };
}
