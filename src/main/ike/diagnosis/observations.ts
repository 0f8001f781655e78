// Everything that one check has seen: what the diagnosis table reads. Plain data, no clock, no sockets.
import type { Kind } from '../../../shared/profile/kind.ts';
import type { Outcome } from '../exchange/machine.ts';
import type {
  AggressiveOutcome,
  IkeSaInitOutcome,
  MainModeOutcome,
  ServerPort,
} from '../exchange/outcomes.ts';
import { v2Notify } from '../codec/ikev2-init.ts';
import type { ServerCertificateVerdict } from '../crypto/check-server-certificate.ts';
import type { TunnelOutcome } from '../exchange/tunnel-outcome.ts';
import type { Resolved } from '../transport/resolve-server.ts';
import type { TransportProblem } from '../transport/transport-error.ts';
import type { PlainL2tpAsked } from './plain-l2tp-probe.ts';
import { refusalIn } from './refusals.ts';
import type { TunnelAsked } from './tunnel-question.ts';

/** What was asked, as far as the words depend on it. */
export interface Asked {
  readonly kind: Kind;
  readonly method: 'psk' | 'certificate';
  readonly server: string;
  /** The offer is Windows' own list, not one that the profile names. */
  readonly windowsList: boolean;
  /** The profile lifts the block of pure IPsec behind NAT. */
  readonly behindNatAccepted: boolean;
  /** Why the own proof could not be given; null: it could. */
  readonly noProof: 'secretMissing' | 'keyInWindows' | 'noUsableKey' | null;
}

/** `unknown`: it could not be read, or not told from another server; then it counts as up. */
export type VpnState = 'up' | 'down' | 'unknown';

/** Each probe by the question that it asks. */
export interface Probes {
  /** What Windows would send, on 500, as far as it goes. */
  readonly offer: MainModeOutcome | null;
  /** The same from 4500 on, because 500 is silent. */
  readonly offer4500: MainModeOutcome | null;
  /** An offer that nobody takes, on 4500: whoever refuses it is there, and keeps nothing. */
  readonly reach4500: MainModeOutcome | null;
  /** The real offer on 4500 up to message 2: for servers that answer nothing else. */
  readonly fresh4500: MainModeOutcome | null;
  /** Everything usual, same authentication; and with the other one. */
  readonly wide: MainModeOutcome | null;
  readonly otherMethod: MainModeOutcome | null;
  readonly aggressive: AggressiveOutcome | null;
  readonly ikev2: IkeSaInitOutcome | null;
  /** The extra step: main mode again, quick mode, L2TP, PPP. */
  readonly tunnel: TunnelOutcome | null;
  /** L2TP on UDP 1701 without IPsec. */
  readonly plainL2tp: PlainL2tpAsked | null;
}
export type ProbeName = keyof Probes;

export interface Observations {
  readonly asked: Asked;
  readonly resolved: Resolved | null;
  readonly address: string | null;
  /** Why nothing could be sent. */
  readonly transport: TransportProblem | null;
  readonly probes: Probes;
  /** The first main mode, where it was spoilt on the way and had to be begun once more; null: it had not. */
  readonly spoilt: MainModeOutcome | null;
  /** Further addresses of the name: did anybody answer there? */
  readonly others: readonly { readonly address: string; readonly answered: boolean }[];
  /** A VPN to this server from this PC, before anything was sent. */
  readonly vpn: VpnState;
  /** The same, asked again just before the extra step; null: not come so far. */
  readonly vpnBeforeTunnel: VpnState | null;
  /** The extra step: null: not wanted. `otherKind`: pure IPsec has none. */
  readonly tunnel: TunnelAsked | 'otherKind' | null;
  /** Of message 6's certificates, once their key was proved; null before. */
  readonly certificate: ServerCertificateVerdict | null;
  /** Does the server ask for a certificate of a CA that ours has? null: it asks for none, or for any. */
  readonly authorityFits: boolean | null;
  /** Probes that the budget did not allow, and when it would. */
  readonly notMade: readonly { readonly probe: ProbeName; readonly waitSeconds: number }[];
  readonly ended: 'finished' | 'timeLimit' | 'aborted';
}

/** That much of it, for what reads no more: a row says so, and the compiler holds it (row.ts). */
export type Seen<K extends keyof Observations> = Pick<Observations, K>;

export const noProbes: Probes = {
  offer: null,
  offer4500: null,
  reach4500: null,
  fresh4500: null,
  wide: null,
  otherMethod: null,
  aggressive: null,
  ikev2: null,
  tunnel: null,
  plainL2tp: null,
};

/** The main mode that went furthest: a proof from anywhere (C2), else the one on 4500 only where 500 gave nothing. */
export function mainOf({ probes }: Seen<'probes'>): MainModeOutcome | null {
  const { offer, offer4500 } = probes;
  const proved = [offer, offer4500].find((each) => each?.serverProof === 'verified');
  if (proved != null) return proved;
  if (offer4500 !== null && (offer === null || offer.reached === null)) {
    return offer4500.answeredFrom.length > 0 || offer === null ? offer4500 : offer;
  }
  return offer;
}

/** But for the extra step, which has rows of its own, and for L2TP, which is no IKE. */
export function outcomesOf({ probes }: Seen<'probes'>): Outcome[] {
  const { offer, offer4500, reach4500, fresh4500, wide, otherMethod, aggressive, ikev2 } = probes;
  const all = [offer, offer4500, reach4500, fresh4500, wide, otherMethod, aggressive, ikev2];
  return all.filter((each) => each !== null);
}

/** Did anything with our cookies come from that port (or any)? */
export function heard(seen: Seen<'probes'>, port?: ServerPort): boolean {
  return outcomesOf(seen).some(({ answeredFrom }) =>
    port === undefined ? answeredFrom.length > 0 : answeredFrom.includes(port),
  );
}

/** ICMP errors, over all probes: nothing listens there, or somebody forbids it. */
export function icmpErrors(
  seen: Seen<'probes'>,
  port: ServerPort,
  kind: 'refused' | 'prohibited',
): number {
  return outcomesOf(seen).reduce((sum, outcome) => sum + outcome[kind][port], 0);
}

/** What answers, and speaks no IKE: our own messages come back, or something that is none. null: neither. */
export function strangerAt(seen: Seen<'probes'>): 'echo' | 'other' | null {
  if (heard(seen)) return null;
  const all = outcomesOf(seen).map(({ ignored }) => ignored);
  if (all.some(({ reflected }) => reflected > 0)) return 'echo';
  return all.some(({ garbage, wrongCookies, oversize, unexpected }) =>
    [garbage, wrongCookies, oversize, unexpected].some((count) => count > 0),
  )
    ? 'other'
    : null;
}

/** It says that it does not take our version of IKE: in IKEv1 or in IKEv2, which many speak alone; both give it one number. */
export function refusesVersion1(seen: Seen<'probes'>): boolean {
  const main = mainOf(seen);
  return main?.ended === 'error' && refusalIn(main)?.type === v2Notify.invalidMajorVersion;
}

/** Something answered, but nobody took what Windows offers. */
export function notTaken(seen: Seen<'probes'>): boolean {
  const main = mainOf(seen);
  return main !== null && main.reached === null && heard(seen);
}

/** A wider main mode offer was taken. */
export function takenByMainMode({ probes }: Seen<'probes'>): boolean {
  return probes.wide?.chosen != null || probes.otherMethod?.chosen != null;
}

/**
 * It answered the aggressive offer; or it refused our ID, while all main mode met with silence (Libreswan with aggressive connections
 * alone looks for the client's ID, and is mute to main mode; with main mode it is mute to this [lab]). AUTHENTICATION_FAILED says
 * nothing: so strongSwan refuses aggressive mode with a secret, whatever it speaks, and its main mode may have been lost [lab].
 */
export function wantsAggressive(seen: Seen<'probes'>): boolean {
  const { aggressive, offer, otherMethod, wide } = seen.probes;
  if (aggressive === null) return false;
  if (aggressive.answered) return true;
  const mute = [offer, otherMethod, wide].every((each) => each?.ended !== 'error' && !each?.chosen);
  return mute && aggressive.notifies.some(({ name }) => name === 'INVALID_ID_INFORMATION');
}

export function takenAnyhow(seen: Seen<'probes'>): boolean {
  return takenByMainMode(seen) || wantsAggressive(seen);
}

/** Some probe has told what the server wants instead. */
export function isExplained(seen: Seen<'probes'>): boolean {
  const other = seen.probes.ikev2?.proposalTaken === true || refusesVersion1(seen);
  return takenAnyhow(seen) || other;
}
