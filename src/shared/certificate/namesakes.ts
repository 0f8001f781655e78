/**
 * Equal names are not equal CAs (R8): each set-up script calls its CA alike. Their keys tell them apart, by the identifiers that
 * certificates carry (RFC 5280 4.2.1.1, 4.2.1.2). Where one is missing, the name is all there is.
 */

/** An identifier as a certificate has it; absent where it has none. */
export type KeyId = string | null | undefined;

/** False only where both keys are known and differ. */
export function mayBeOneKey(a: KeyId, b: KeyId): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return true;
  return a.toUpperCase() === b.toUpperCase();
}
