// HRESULTs that the event of a failed dial may carry, and those of certificates (doctor.md 3.2, windows-facts 7).
import type { NumberSense } from './number-sense.ts';

export const hresults: readonly NumberSense[] = [
  hresult(0x8007_0040, 'HRESULT_FROM_WIN32(ERROR_NETNAME_DELETED)', 'serverUsage'),
  hresult(0x8007_0056, 'HRESULT_FROM_WIN32(ERROR_INVALID_PASSWORD)', 'fileKey'),
  hresult(0x8007_0057, 'E_INVALIDARG', 'invalidParameter'),
  hresult(0x8009_2010, 'CRYPT_E_REVOKED', 'certificateRevoked'),
  hresult(0x8009_2012, 'CRYPT_E_NO_REVOCATION_CHECK', 'revocationUnknown'),
  hresult(0x8009_2013, 'CRYPT_E_REVOCATION_OFFLINE', 'revocationUnknown'),
  hresult(0x800b_0101, 'CERT_E_EXPIRED', 'certificateDates'),
  hresult(0x800b_0109, 'CERT_E_UNTRUSTEDROOT', 'authorityUntrusted'),
  hresult(0x800b_010a, 'CERT_E_CHAINING', 'authorityUntrusted'),
  hresult(0x800b_010f, 'CERT_E_CN_NO_MATCH', 'certificateNotOfServer'),
  hresult(0x800b_0110, 'CERT_E_WRONG_USAGE', 'serverUsage'),
  hresult(0x800b_0112, 'CERT_E_UNTRUSTEDCA', 'authorityUntrusted'),
];

function hresult(number: number, symbol: string, sense: string): NumberSense {
  return { kind: 'hresult', number, symbol, sense, stages: ['before', 'link', 'signIn'] };
}
