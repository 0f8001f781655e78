/** Names of the things that are ours by construction (D12). */
import { v5 } from 'uuid';

/** Group of every firewall and IPsec rule of ours; only shown, never used to find or remove one (D12). */
export const ownGroup = 'Roadwarrior';

/** Name that people see: the connection's, marked as ours. netsh would take the bare word "all" for every rule. */
export function ownDisplayName(connectionName: string): string {
  return `${ownGroup}: ${connectionName}`;
}

/** Made once for this program: a GUID of a profile need not be an RFC 9562 UUID, so it cannot be the namespace itself. */
const namespace = 'c5c1b0a2-54a7-4f0e-9d0b-6a1f2f6f0c11';

/** The GUID (lower case, no braces) of the thing that this profile makes for `role`: the same in every run. */
export function ownName(profileId: string, role: string): string {
  return v5(`${profileId}/${role}`, namespace);
}
