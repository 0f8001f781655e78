/** The numbers that Windows ends a dial or a negotiation with: how each is called, and what it means (doctor.md 3). */
import type { Stage } from '../../shared/diagnosis/cause.ts';
import { hresults } from './numbers-hresult.ts';
import { ikeNumbers } from './numbers-ike.ts';
import { rasNumbers } from './numbers-ras.ts';

export interface NumberSense {
  /** `ras`: what a dial ends with. `ike`: why a negotiation failed. `hresult`: what a certificate or a program of Windows adds. */
  readonly kind: 'ras' | 'ike' | 'hresult';
  readonly number: number;
  /** In Windows' headers. */
  readonly symbol: string;
  /** The key of its words, `number.<sense>`: several numbers may mean the same to people. */
  readonly sense: string;
  /** How far a dial is that ends in it. */
  readonly stages: readonly Stage[];
}

export const allNumbers: readonly NumberSense[] = [...rasNumbers, ...ikeNumbers, ...hresults];

const byNumber = new Map(allNumbers.map((each) => [each.number, each]));

/** @param number as it is unsigned, also where Windows writes an HRESULT as a negative one */
export function senseOf(number: number): NumberSense | null {
  return byNumber.get(number < 0 ? number >>> 0 : number) ?? null;
}
