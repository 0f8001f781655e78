/** What stands around a connection and is never ours to set: a doctor reads it (doctor.md 2), no room does. */
import * as z from 'zod';
import { ipAddress } from '../profile/fields.ts';
import { isPlainLine } from '../profile/foreign-text.ts';

/** Names as programs, drivers and updates give them: foreign text. */
const foreignName = z.string().min(1).max(256).refine(isPlainLine);

/**
 * A negotiation that failed, from WFP's ring of net events (FWPM_NET_EVENT_IKEEXT_*_FAILURE). `point`: whose failure it was.
 * `mode`: main mode, quick mode, extended mode (AuthIP).
 */
export const ikeFailure = z.strictObject({
  at: z.iso.datetime(),
  /** ERROR_IPSEC_IKE_*: 13801 to 13999. */
  code: z.int().min(0).max(0xffff_ffff),
  point: z.enum(['me', 'peer', 'none']),
  mode: z.enum(['main', 'quick', 'extended']),
  remote: ipAddress.nullable(),
});
export type IkeFailure = z.infer<typeof ikeFailure>;

/** Null: not on this PC. */
const miniport = z.strictObject({ enabled: z.boolean() }).nullable();

/** The devices that carry L2TP and PPP; by their component ids, which are the same in every language. */
export const miniports = z.strictObject({
  /** ms_l2tpminiport, ms_ndiswanip, ms_ndiswanipv6. */
  l2tp: miniport,
  ip: miniport,
  ipv6: miniport,
  /** What is bound to WAN Miniport (IP): `ms_wanarp` has to be, a filter of others may be in the way. */
  bindings: z.array(z.strictObject({ component: foreignName, enabled: z.boolean() })).max(200),
});
export type Miniports = z.infer<typeof miniports>;

export const build = z.strictObject({
  /** UBR: the fourth number of the version; null where it stands nowhere (before 10). */
  revision: z.int().min(0).nullable(),
  /** Installed updates by their numbers, `KB5009543`. */
  updates: z.array(z.string().regex(/^KB[0-9]{6,8}$/)).max(2000),
});
export type Build = z.infer<typeof build>;

export const otherSoftware = z.strictObject({
  /** Installed programs whose name says that they are a VPN client, by what Windows lists under "Apps". */
  vpnPrograms: z.array(foreignName).max(200),
  /** Firewalls that registered with Windows' Security Center. */
  firewalls: z.array(z.strictObject({ name: foreignName, on: z.boolean() })).max(50),
  /** Null where nobody could tell. */
  credentialGuard: z.boolean().nullable(),
});
export type OtherSoftware = z.infer<typeof otherSoftware>;
