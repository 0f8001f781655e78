/**
 * Which receipt speaks for a profile that both folders have one of: the machine's. What lies in the user's folder gives what the
 * whole PC has no other name, revision or date, and silences nothing that is known of the server (D36).
 */
import type { Receipt } from '../transaction/documents.ts';

export interface Speaking {
  readonly receipt: Receipt;
  /** A later check of the user's half is told where it did not pass: that can only warn. */
  readonly serverVerdict: Receipt['serverVerdict'];
}

/** Undefined where there is none of this profile. Each folder has at most one. */
export function speakingReceipt(receipts: readonly Receipt[], id: string): Speaking | undefined {
  const own = receipts.filter(({ owner }) => owner.id === id);
  const receipt = own.find(({ scope }) => scope === 'machine') ?? own[0];
  if (receipt === undefined) return undefined;
  const warning = own.find(
    ({ serverVerdict, appliedAt }) =>
      (serverVerdict === 'problem' || serverVerdict === 'silent') && appliedAt > receipt.appliedAt,
  );
  return { receipt, serverVerdict: (warning ?? receipt).serverVerdict };
}
