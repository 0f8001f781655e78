// What a case of the diagnosis table is, and what many of them share.
import type { Observations } from '../../../../src/main/ike/diagnosis/observations.ts';
import type { CheckVerdict } from '../../../../src/shared/server-check/amount.ts';
import type { ProofVerdict } from '../../../../src/shared/server-check/result.ts';

export interface Case {
  readonly seen: Observations;
  /** All codes, in the table's order. */
  readonly codes: readonly string[];
  /** What of the row's own finding counts. */
  readonly evidence?: Readonly<Record<string, string | number>>;
  readonly predicts?: number;
  readonly proof?: ProofVerdict;
  readonly verdict: CheckVerdict;
}

export type Cases = Readonly<Record<string, Case>>;

export const way = ['nameFound', 'serverReached'];
export const agreed = [...way, 'proposalTaken', 'natNone'];
export const certificate = { method: 'certificate' } as const;
export const mute = { ended: 'timeout', awaiting: 'message6' } as const;
export const clientNat = { clientBehindNat: true, serverBehindNat: false };
