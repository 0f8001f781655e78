/** The numbers that Windows ends a dial or a negotiation with: how each is called, and what it means (doctor.md 3). */
import type { NumberSense } from './number-sense.ts';
import { hresults } from './numbers-hresult.ts';
import { ikeNumbers } from './numbers-ike.ts';
import { rasNumbers } from './numbers-ras.ts';

export const allNumbers: readonly NumberSense[] = [...rasNumbers, ...ikeNumbers, ...hresults];

const byNumber = new Map(allNumbers.map((each) => [each.number, each]));

/** @param number as it is unsigned, also where Windows writes an HRESULT as a negative one */
export function senseOf(number: number): NumberSense | null {
  return byNumber.get(number < 0 ? number >>> 0 : number) ?? null;
}
