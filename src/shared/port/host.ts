/** What the PC is, as far as a plan depends on it: read once, then part of the facts (D1). */
import * as z from 'zod';
import { ipAddress } from '../profile/fields.ts';

/** `major.minor.build`, for example 10.0.22631 (11 23H2) or 6.0.6002 (Vista SP2). */
export const windowsVersion = z.string().regex(/^(6\.[0-3]|10\.0)\.[0-9]{4,5}$/);

/** S-1-…: [MS-DTYP] 2.4.2.1. */
const sid = z.string().regex(/^S-1-[0-9]{1,15}(?:-[0-9]{1,10}){1,15}$/);

/** Each without a zone. More of them than a PC has. */
const addresses = z.array(ipAddress).max(4096);

const onLink = z.strictObject({
  address: ipAddress,
  prefixLength: z.int().min(0).max(128),
  /** The card's name as Windows shows it, which people may change. */
  interface: z.string().max(256),
});

/** The far end of an established connection that came in; `port` is the one of this PC that it came to. */
const remoteSession = z.strictObject({ address: ipAddress, port: z.int().min(1).max(65_535) });

export const host = z.strictObject({
  windows: windowsVersion,
  /** BCP 47 tag of the display language: only shown, nothing is matched against localized text. */
  language: z.string().regex(/^[A-Za-z0-9_-]{0,85}$/),
  identity: z.strictObject({
    /** Account that runs this process, and account of the interactive session (D7). */
    sid,
    /** Empty when nobody is logged on. */
    sessionSid: sid.or(z.literal('')),
    elevated: z.boolean(),
  }),
  network: z.strictObject({
    /** Own addresses with their on-link networks (D16). */
    addresses: z.array(onLink).max(4096),
    gateways: addresses,
    dnsServers: addresses,
    dhcpServers: addresses,
    ipv6: z.boolean(),
  }),
  /** Addresses of the profile's server by the PC's own resolver; empty when it does not resolve. */
  serverAddresses: addresses,
  /** Own address on the route to the first server address (D21); null when there is no route. */
  addressTowardsServer: ipAddress.nullable(),
  /** This process runs in the session of the PC's own screen: what cuts the network then cuts nobody off who runs it (D16). */
  atConsole: z.boolean(),
  /** Others who work on this PC from elsewhere: remote desktop, SSH, WinRM and the like (D16). */
  remoteSessions: z.array(remoteSession).max(4096),
  /** Programs other than Windows' own IKE service that hold UDP 500 or 4500 (D17). */
  ikePortHolders: z
    .array(z.strictObject({ port: z.int().min(1).max(65_535), program: z.string().max(260) }))
    .max(4096),
  /** A policy writes cmdlet parameters, PSKs included, to the event log (powershell.md). */
  moduleLogging: z.boolean(),
  /** HKLM\SOFTWARE\Policies\…\DnsPolicyConfig exists: local NRPT rules are ignored (D26). */
  nrptPolicy: z.boolean(),
});

export type Host = z.infer<typeof host>;
