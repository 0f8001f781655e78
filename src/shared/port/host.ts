/** What the PC is, as far as a plan depends on it: read once, then part of the facts (D1). */
import * as z from 'zod';

/** `major.minor.build`, for example 10.0.22631 (11 23H2) or 6.0.6002 (Vista SP2). */
export const windowsVersion = z.string().regex(/^(6\.[0-3]|10\.0)\.[0-9]{4,5}$/);

const onLink = z.strictObject({
  address: z.string(),
  prefixLength: z.int().min(0).max(128),
  interface: z.string(),
});

/** The far end of an established connection that came in; `port` is the one of this PC that it came to. */
const remoteSession = z.strictObject({ address: z.string(), port: z.int().min(1).max(65_535) });

export const host = z.strictObject({
  windows: windowsVersion,
  /** BCP 47 tag of the display language: only shown, nothing is matched against localized text. */
  language: z.string(),
  identity: z.strictObject({
    /** Account that runs this process, and account of the interactive session (D7). */
    sid: z.string(),
    sessionSid: z.string(),
    elevated: z.boolean(),
  }),
  network: z.strictObject({
    /** Own addresses with their on-link networks (D16). */
    addresses: z.array(onLink),
    gateways: z.array(z.string()),
    dnsServers: z.array(z.string()),
    dhcpServers: z.array(z.string()),
    ipv6: z.boolean(),
  }),
  /** Addresses of the profile's server by the PC's own resolver; empty when it does not resolve. */
  serverAddresses: z.array(z.string()),
  /** Own address on the route to the first server address (D21); null when there is no route. */
  addressTowardsServer: z.string().nullable(),
  /** This process runs in the session of the PC's own screen: what cuts the network then cuts nobody off who runs it (D16). */
  atConsole: z.boolean(),
  /** Others who work on this PC from elsewhere: remote desktop, SSH, WinRM and the like (D16). */
  remoteSessions: z.array(remoteSession),
  /** Programs other than Windows' own IKE service that hold UDP 500 or 4500 (D17). */
  ikePortHolders: z.array(z.strictObject({ port: z.int(), program: z.string() })),
  /** A policy writes cmdlet parameters, PSKs included, to the event log (powershell.md). */
  moduleLogging: z.boolean(),
  /** HKLM\SOFTWARE\Policies\…\DnsPolicyConfig exists: local NRPT rules are ignored (D26). */
  nrptPolicy: z.boolean(),
});

export type Host = z.infer<typeof host>;
