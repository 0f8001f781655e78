// What verification says of a PC that is as a profile wants it.
import { expect } from 'vitest';
import type { Verification } from '../../../src/main/pipeline/verify.ts';

/** A rule for an address that this PC does not have now: the guard holds what would leave, and verification says so (F14). */
export function expectAsWanted(verification: Verification): void {
  const held = verification.inForce.map(({ code }) => code);
  expect(held.filter((code) => code !== 'guardHoldsNow')).toEqual([]);
  expect(verification).toMatchObject({ asWanted: held.length === 0, drift: [] });
}
