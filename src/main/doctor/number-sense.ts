/** A number that Windows ends with, and what it means. */
import type { Stage } from '../../shared/diagnosis/cause.ts';

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
