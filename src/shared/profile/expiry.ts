/** How much longer a profile may be applied, as a person is told of what is set up. */

/** Time enough to get a new file. */
const toldBeforeMs = 30 * 24 * 60 * 60_000;

export type Expiry =
  | { is: 'far' }
  /** Whole days that are left; 0 on the last one. */
  | { is: 'soon'; days: number; validUntil: string }
  | { is: 'past'; validUntil: string };

/** @param validUntil null of a profile without an end @param now milliseconds since 1970 */
export function expiryOf(validUntil: string | null, now: number): Expiry {
  if (validUntil === null) return { is: 'far' };
  const left = Date.parse(validUntil) - now;
  // As the plan has it: at that moment it is over (general-findings.ts).
  if (left <= 0) return { is: 'past', validUntil };
  const days = Math.floor(left / (24 * 60 * 60_000));
  return left <= toldBeforeMs ? { is: 'soon', days, validUntil } : { is: 'far' };
}
