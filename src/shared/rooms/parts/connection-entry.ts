/** The phonebook entry that a profile makes, as the rooms of the L2TP side name it. */
import * as z from 'zod';
import type { Facts } from '../../profile-plan/facts.ts';
import { byKind } from '../../profile/kind.ts';
import type { L2tpProfile, Profile } from '../../profile/profile.ts';
import { keyOf } from '../../identity/key.ts';

export const connectionTarget = z.strictObject({
  name: z.string().min(1).max(256),
  allUsers: z.boolean(),
});
export type ConnectionTarget = z.infer<typeof connectionTarget>;

/** Kind of the room that makes the entry: parts of an entry go with its key. */
export const connectionKind = 'vpnConnection';

export interface ConnectionEntry {
  profile: L2tpProfile;
  target: ConnectionTarget;
  /** What the parts of the entry say in `within`. */
  key: string;
}

/** Null for pure IPsec, which has no entry. */
export function connectionOf(profile: Profile, facts: Facts): ConnectionEntry | null {
  return byKind(profile, {
    l2tp: (own) => {
      const target = { name: facts.connectionName, allUsers: own.l2tp.allUsers };
      return { profile: own, target, key: keyOf(connectionKind, target) };
    },
    ipsec: () => null,
  });
}
