/**
 * A PC on which something is wrong, as plain data: what is planted, what a person sees of it, and what a doctor has to say. The causes
 * come from documents and public reports of such failures, not from the rows that are held against them.
 */

import type { Evidence } from '../../src/shared/diagnosis/finding.ts';

/** The name of what is looked at on every PC here. */
export const subject = 'Office';
/** What it dials, where nothing else is said. */
export const serverName = 'vpn.example.com';
/** 11 23H2. */
export const usualWindows = '10.0.22631';

export interface World {
  /** Small letters and hyphens: the shipped folder has the same name. */
  readonly name: string;
  /** What the person tells, or what came before. */
  readonly story: string;
  /** `major.minor.build`; left out: 11 23H2. */
  readonly windows?: string;
  /** Left out: l2tp-psk. */
  readonly kind?: 'l2tp-psk' | 'l2tp-certificate' | 'ipsec-psk';
  /** Left out: the doctor runs with a person's usual rights. */
  readonly elevated?: true;
  readonly services?: Readonly<
    Record<string, { start?: 'disabled' | 'manual'; running?: boolean }>
  >;
  /** AssumeUDPEncapsulationContextOnSendRule; left out: absent, as on a fresh Windows. */
  readonly natValue?: 0 | 1 | 2;
  /** ProhibitIpSec; left out: absent. */
  readonly prohibitIpsec?: 0 | 1;
  /** A change waits for a restart of Windows. */
  readonly restartPending?: true;
  readonly entry?: EntryChange | 'missing' | 'twice';
  readonly rule?: RuleChange | 'missing';
  /** Pure IPsec alone. */
  readonly mainModeRule?: 'missing';
  readonly ownCertificates?: readonly OwnCertificate[];
  /** CAs in the machine's store of root certificates; left out: `office`, where a certificate is used. */
  readonly authorities?: readonly Authority[];
  readonly host?: HostChange;
  readonly build?: { readonly revision?: number; readonly updates?: readonly string[] };
  readonly miniports?: MiniportChange;
  readonly software?: SoftwareChange;
  readonly firewall?: { readonly crlCheck?: 'RequireCrlCheck'; readonly localRules?: false };
  /** Other connections that are up. */
  readonly othersUp?: readonly string[];
  /** How the dial ended; left out: nobody knows. */
  readonly ended?: Ending;
  /** Dials of other entries, or older ones of this. */
  readonly otherDials?: readonly Dialled[];
  /** From WFP's ring; for administrators alone. */
  readonly ikeFailures?: readonly IkeFailed[];
  /** Left out: nobody asked the server. */
  readonly server?: ServerSaid;
  /** When the doctor looks, ISO 8601; left out: `usualNow`. */
  readonly now?: string;
}

export const usualNow = '2026-12-01T12:00:00.000Z';

export type Ending =
  | { readonly stage: 'before' | 'link' | 'signIn' | 'up'; readonly code: number }
  /** The person read it somewhere; no event tells of it. */
  | { readonly said: number }
  /** It came up, and is up or was hung up by hand. */
  | 'connected';

export interface Dialled {
  readonly entry: string;
  readonly code: number | 'connected';
  readonly daysAgo: number;
}

export interface IkeFailed {
  readonly code: number;
  readonly point: 'me' | 'peer';
  readonly mode?: 'quick';
}

export interface EntryChange {
  readonly server?: string;
  readonly tunnel?: 'Automatic' | 'Pptp' | 'Ikev2' | 'Sstp';
  /** Against what the kind says. */
  readonly ipsecBy?: 'psk' | 'certificate';
  readonly methods?: readonly string[];
  readonly eap?: 'peap' | 'tls' | 'mschapv2';
  readonly encryption?: 'NoEncryption' | 'Optional' | 'Maximum';
  readonly windowsCredentials?: true;
  readonly splitTunnel?: true;
  /** One of its own in place of Windows' list. */
  readonly policy?: {
    readonly encryption: string;
    readonly integrity: string;
    readonly group: string;
  };
  /** An MDM made it. */
  readonly provisionedBy?: string;
  readonly connected?: true;
  /** An entry of the same name stands in the book for all users too, and dials this server. */
  readonly alsoForAllUsers?: string;
}

export interface RuleChange {
  readonly enabled?: false;
  readonly keyModule?: string;
  readonly profile?: string;
  readonly server?: string;
  /** Names of sets that are not ours: Windows' own defaults. */
  readonly authSet?: string;
}

export type Authority = 'office' | 'other';

export interface OwnCertificate {
  /** Left out: `office`. */
  readonly by?: Authority;
  readonly dates?: 'expired' | 'notYet';
  /** `none`: the store knows no key; `gone`: its file is not there. */
  readonly key?: 'none' | 'gone';
  readonly type?: 'EC';
  readonly usage?: 'server';
}

export interface HostChange {
  /** What the PC's resolver answers for the server. */
  readonly addresses?: readonly string[];
  readonly network?: 'none' | 'private';
  readonly ikePortHolder?: { readonly port: 500 | 4500; readonly program: string };
}

export interface MiniportChange {
  readonly l2tp?: 'missing' | 'off';
  readonly ip?: 'missing' | 'off';
  /** ms_wanarp at the miniport for IP. */
  readonly wanarp?: 'off';
  readonly filters?: readonly { readonly component: string; readonly enabled: boolean }[];
}

export interface SoftwareChange {
  readonly vpnPrograms?: readonly string[];
  readonly firewalls?: readonly { readonly name: string; readonly on: boolean }[];
  readonly credentialGuard?: true;
}

export type Said = string | readonly [code: string, parameters: Evidence];

export interface ServerSaid {
  /** Findings of the check, by their codes. */
  readonly says: readonly Said[];
  /** Against what the kind says. */
  readonly askedBy?: 'psk' | 'certificate';
  /** Dates of its certificate, ISO 8601. */
  readonly certificate?: { readonly notBefore: string; readonly notAfter: string };
}

/** `cause`: alone at the head; or it shares the head with some of `mayTieWith`, which nothing on this PC tells apart from it. */
export interface OneCause extends World {
  readonly cause: string;
  readonly mayTieWith?: readonly string[];
  readonly because?: string;
}

/** Both are told; one of them stands at the head. */
export interface TwoCauses extends World {
  readonly causes: readonly [string, string];
}

/** Nothing is planted. `most`: how sure what is told all the same may be. */
export interface NoCause extends World {
  readonly most: 'nothing' | 'possible';
}

type Nat = 'natNone' | 'natClient' | 'natServer' | 'natBoth';

/** The server answers, and takes the offer. */
export function reached(nat: Nat, ...more: Said[]): Said[] {
  return ['nameFound', 'serverReached', 'proposalTaken', nat, ...more];
}

/** It has proved that it knows the secret too. */
export function provedBy(nat: Nat, ...more: Said[]): Said[] {
  return reached(nat, 'pskProved', ...more);
}

/** Its certificate is good, and ours was taken. */
export function certified(nat: Nat, ...more: Said[]): Said[] {
  return reached(nat, 'certificateProved', ...more);
}

/** The extra step went through, as far as L2TP. */
export function tunnelled(nat: Nat, ...more: Said[]): Said[] {
  return provedBy(nat, 'quickModeTaken', ...more);
}
