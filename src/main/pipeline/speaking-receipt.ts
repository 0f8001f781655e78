/**
 * Which receipt speaks for a profile that both folders have one of: the machine's. What lies in the user's folder gives what the
 * whole PC has no other name, revision or date, and silences nothing that is known of the server (D36).
 */
import { byKind, isDialled } from '../../shared/profile/kind.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { connectionKind } from '../../shared/rooms/parts/connection-entry.ts';
import type { Receipt } from '../transaction/documents.ts';

/**
 * What an earlier apply of this profile has recorded: its address and its name go on. The user's folder counts only where the
 * profile makes something of the user's (D36). @param receipts the machine's first
 */
export function recordOf(profile: Profile, receipts: readonly Receipt[]): Receipt | null {
  const isUsers = byKind(profile, { l2tp: ({ l2tp }) => !l2tp.allUsers, ipsec: () => false });
  const counts = ({ owner, scope }: Receipt) =>
    owner.id === profile.id && (isUsers || scope === 'machine');
  return receipts.find(counts) ?? null;
}

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

/**
 * Which receipt says until when the profile is valid: the one that holds what connects, so that a newer file for a user's own
 * connection needs no administrator. Of what is the machine's the user's folder says nothing (D36).
 */
export function receiptOfValidity(receipts: readonly Receipt[], id: string): Receipt | undefined {
  const speaking = speakingReceipt(receipts, id)?.receipt;
  if (speaking?.owner.kind !== 'profile' || !isDialled[speaking.owner.vpn]) return speaking;
  const holds = ({ owner, owned }: Receipt) =>
    owner.id === id && owned.some(({ room }) => room === connectionKind);
  return holds(speaking) ? speaking : (receipts.find(holds) ?? speaking);
}
