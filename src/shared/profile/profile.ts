/** The profile, version 1: everything that IT tells Roadwarrior about one VPN. See docs/profile-format.md. */
import { z } from 'zod';
import { authentication } from './authentication.ts';
import { override, weakening } from './exceptions.ts';
import { dnsName, guid, humanText, line, prefix, serverAddress } from './fields.ts';
import { ipsec } from './ipsec.ts';
import { l2tp } from './l2tp.ts';

/**
 * RasValidateEntryName and the phonebook's section line set the limits of a connection name
 * (at most 256 characters, ras.h; no brackets or line ends, field.md e5). Wildcards are refused because
 * cmdlets accept them in -Name.
 */
const connectionName = line(120).refine((name) => !/[[\]*?"\\/|<>:]/.test(name), {
  error: 'nameCharacters',
});

const provider = z.strictObject({
  name: humanText,
  helpdesk: z
    .strictObject({
      email: z.email().max(254).optional(),
      phone: line(60).optional(),
      url: z
        .url({ protocol: /^https$/ })
        .max(500)
        .optional(),
    })
    .optional(),
  terms: humanText.optional(),
});

const common = {
  profileVersion: z.literal(1),
  id: guid,
  revision: z.int().min(1).max(2_147_483_647),
  name: connectionName,
  provider,
  validUntil: z.iso.datetime().optional(),
  server: z.strictObject({
    address: serverAddress,
    certificateNames: z.array(dnsName).max(20).default([]),
  }),
  authentication,
  nat: z.enum(['auto', 'none', 'server', 'both']).default('auto'),
  /** D30: only a PC that never moves may have the weaker NAT value 1. */
  pcNeverMoves: z.boolean().default(false),
  allowPingFrom: z.array(prefix).max(100).default([]),
  crlCheck: z.union([z.literal(0), z.literal(1), z.literal(2)]).optional(),
  weakenings: z.array(weakening).max(20).default([]),
  overrides: z.array(override).max(20).default([]),
};

export const profile = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('l2tp'), l2tp }),
  z.strictObject({ ...common, kind: z.literal('ipsec'), ipsec }),
]);

/** A profile after validation, with every default filled in. */
export type Profile = z.infer<typeof profile>;
export type L2tpProfile = Extract<Profile, { kind: 'l2tp' }>;
export type IpsecProfile = Extract<Profile, { kind: 'ipsec' }>;

/** True if the profile names this weakening (and so gives its reason). */
export function weakens(of: Profile, name: Profile['weakenings'][number]['name']): boolean {
  return of.weakenings.some((each) => each.name === name);
}

/** True if the profile names this override. */
export function overrides(of: Profile, name: Profile['overrides'][number]['name']): boolean {
  return of.overrides.some((each) => each.name === name);
}
