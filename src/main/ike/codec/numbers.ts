// The assigned numbers that we use (IANA "ISAKMP" and "IPsec" registries; IKEv2 in ikev2-init.ts).

/** RFC 2408 section 3.1, RFC 3947 section 9, and their draft-02 forebears. */
export const payloadType = {
  none: 0,
  securityAssociation: 1,
  keyExchange: 4,
  identification: 5,
  certificate: 6,
  certificateRequest: 7,
  hash: 8,
  signature: 9,
  nonce: 10,
  notify: 11,
  delete: 12,
  vendorId: 13,
  natDetection: 20,
  natOriginalAddress: 21,
  /** draft-ietf-ipsec-nat-t-ike-02 section 3.2 */
  natDetectionDraft: 130,
  natOriginalAddressDraft: 131,
  /** Cisco's and Microsoft's IKE fragmentation ([MS-IKEE] section 2.2.3.1). */
  fragment: 132,
} as const;

/** RFC 2408 section 3.1 and RFC 2409 appendix A. */
export const exchangeType = {
  identityProtection: 2,
  aggressive: 4,
  informational: 5,
  quickMode: 32,
  /** RFC 7296 section 3.1 */
  ikeSaInit: 34,
} as const;

/** RFC 2408 section 3.1 */
export const flag = { encryption: 1, commit: 2, authenticationOnly: 4 } as const;

/** RFC 2407 section 4.6.2.1 */
export const identityType = {
  ipv4: 1,
  fqdn: 2,
  userFqdn: 3,
  ipv6: 5,
  derDn: 9,
} as const;

/** RFC 2408 section 3.9 */
export const certificateEncoding = { pkcs7: 1, x509Signature: 4 } as const;

/** RFC 2407 section 4.4.1 */
export const protocol = { isakmp: 1, ah: 2, esp: 3 } as const;

/** RFC 2408 section 3.14.1; what servers send of the RFC 2407 status types. */
const notifyNames: Readonly<Record<number, string>> = {
  1: 'INVALID_PAYLOAD_TYPE',
  2: 'DOI_NOT_SUPPORTED',
  3: 'SITUATION_NOT_SUPPORTED',
  4: 'INVALID_COOKIE',
  5: 'INVALID_MAJOR_VERSION',
  6: 'INVALID_MINOR_VERSION',
  7: 'INVALID_EXCHANGE_TYPE',
  8: 'INVALID_FLAGS',
  9: 'INVALID_MESSAGE_ID',
  10: 'INVALID_PROTOCOL_ID',
  11: 'INVALID_SPI',
  12: 'INVALID_TRANSFORM_ID',
  13: 'ATTRIBUTES_NOT_SUPPORTED',
  14: 'NO_PROPOSAL_CHOSEN',
  15: 'BAD_PROPOSAL_SYNTAX',
  16: 'PAYLOAD_MALFORMED',
  17: 'INVALID_KEY_INFORMATION',
  18: 'INVALID_ID_INFORMATION',
  19: 'INVALID_CERT_ENCODING',
  20: 'INVALID_CERTIFICATE',
  21: 'CERT_TYPE_UNSUPPORTED',
  22: 'INVALID_CERT_AUTHORITY',
  23: 'INVALID_HASH_INFORMATION',
  24: 'AUTHENTICATION_FAILED',
  25: 'INVALID_SIGNATURE',
  26: 'ADDRESS_NOTIFICATION',
  27: 'NOTIFY_SA_LIFETIME',
  28: 'CERTIFICATE_UNAVAILABLE',
  29: 'UNSUPPORTED_EXCHANGE_TYPE',
  30: 'UNEQUAL_PAYLOAD_LENGTHS',
  16384: 'CONNECTED',
  24576: 'RESPONDER_LIFETIME',
  24577: 'REPLAY_STATUS',
  24578: 'INITIAL_CONTACT',
  36136: 'R_U_THERE',
  36137: 'R_U_THERE_ACK',
};

export function notifyName(type: number): string | null {
  return notifyNames[type] ?? null;
}

/** RFC 2408 section 3.14.1: 1 to 16383 are errors (8192 and up private). */
export function isErrorNotify(type: number): boolean {
  return type > 0 && type < 16_384;
}
