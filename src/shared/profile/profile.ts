/** The profile, version 1: everything that IT tells Roadwarrior about one VPN. See docs/profile-format.md. */
import * as z from 'zod';
import { authentication } from './authentication.ts';
import { override, weakening } from './exceptions.ts';
import { guid } from '../identity/guid.ts';
import { entryNameFault } from '../phonebook/entry-name.ts';
import {
  dnsName,
  humanName,
  humanText,
  line,
  noOuterBlanksPattern,
  prefix,
  refuse,
  serverAddress,
} from './fields.ts';
import { ipsec } from './ipsec.ts';
import { l2tp } from './l2tp.ts';

export const profileVersion = 1;

/**
 * What the phonebook and RasValidateEntryName refuse, the profile refuses, of both kinds (F1, pitfall 5); and the quotation mark,
 * which no name needs.
 */
export const connectionName = (maximum: number) =>
  line(maximum)
    .refine((name) => !/[[\]*?"\\/|<>:]/.test(name), refuse('nameCharacters'))
    .refine((name) => entryNameFault(name) !== 'outerSpace', refuse('textOuterBlanks'))
    .refine((name) => entryNameFault(name) !== 'leadingPeriod', refuse('nameLeadingPeriod'))
    .refine((name) => entryNameFault(name) !== 'noLetter', refuse('nameWithoutLetter'))
    .meta({
      allOf: [
        { pattern: '^[^\\[\\]*?"\\\\\\/|<>:]*$' },
        { pattern: noOuterBlanksPattern },
        { pattern: '^(?!\\.)' },
        { pattern: '[\\p{L}\\p{N}]' },
      ],
    });

/** Of a profile's name. What makes it another's on a PC, ` (2)`, comes on top. */
export const maximumName = 120;

const httpsUrl = z
  .string()
  .max(500)
  .regex(
    /^https:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*)?$/,
    refuse('notAUrl'),
  );

const provider = z.strictObject({
  name: humanName.describe('Who offers this VPN: a string, or a map from language tag to string.'),
  helpdesk: z
    .strictObject({
      email: z.email().max(254).optional().describe('E-mail address of the help desk.'),
      phone: line(60).optional().describe('Telephone number of the help desk.'),
      url: httpsUrl.optional().describe('https page of the help desk.'),
    })
    .optional()
    .describe('Whom a user asks.'),
  terms: humanText.optional().describe('Terms of use: a string, or a map from language tag.'),
});

const common = {
  profileVersion: z.literal(profileVersion).describe('Version of this format.'),
  id: guid.describe('GUID of the profile, lower case: the same in every revision.'),
  revision: z.int().min(1).max(2_147_483_647).describe('Counts up with every change.'),
  name: connectionName(maximumName).describe('Name of the connection as Windows shows it.'),
  provider: provider.describe('Who offers this VPN.'),
  validUntil: z.iso
    .datetime()
    .optional()
    .describe(
      'Last moment at which the profile may be applied, UTC, for example 2030-12-31T23:59:59Z.',
    ),
  server: z
    .strictObject({
      address: serverAddress.describe('DNS name, IPv4 or IPv6 address of the VPN server.'),
      certificateNames: z
        .array(dnsName.describe("One DNS name in the server's certificate."))
        .max(20)
        .default([])
        .describe("DNS names that the server's certificate must hold; pinned for pure IPsec."),
    })
    .describe('The VPN server.'),
  authentication: authentication.describe('How the machine proves itself in IKE.'),
  nat: z
    .enum(['auto', 'none', 'server', 'both'])
    .default('auto')
    .describe(
      'Who is behind NAT: nobody, the server, server and client; auto: find out or assume both.',
    ),
  /** D30: only a PC that never moves may have the weaker NAT value 1. */
  pcNeverMoves: z
    .boolean()
    .default(false)
    .describe(
      'A desktop PC that is never itself behind NAT (allows the NAT value 1 instead of 2).',
    ),
  allowPingFrom: z
    .array(prefix.describe('Network that may ping this PC.'))
    .max(100)
    .default([])
    .describe('Networks behind the VPN that may ping this PC (own firewall rule).'),
  crlCheck: z
    .literal([0, 1, 2])
    .optional()
    .describe('Strong CRL check: 0 off, 1 refuse the revoked, 2 refuse on any error.'),
  weakenings: z
    .array(weakening)
    .max(20)
    .default([])
    .describe('Weakenings that this profile needs, each with its reason.'),
  overrides: z
    .array(override)
    .max(20)
    .default([])
    .describe('Protections that this profile lifts, each with its reason.'),
};

export const profile = z.discriminatedUnion('kind', [
  z
    .strictObject({
      ...common,
      kind: z.literal('l2tp').describe('L2TP/IPsec: a connection of the Windows VPN client.'),
      l2tp: l2tp.describe('The L2TP connection.'),
    })
    .meta({ title: 'L2TP/IPsec' }),
  z
    .strictObject({
      ...common,
      kind: z.literal('ipsec').describe('Pure IPsec: a tunnel-mode connection security rule.'),
      ipsec: ipsec.describe('The IPsec tunnel.'),
    })
    .meta({ title: 'Pure IPsec' }),
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
