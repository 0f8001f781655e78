// What each exchange found out, and what it saw on the way. Plain data, no secret. The trial log-in's has a file of its own (tunnel-outcome.ts).
import type { CertificateDescription } from '../../../shared/certificate/description.ts';
import type { Proposal } from '../../../shared/offers/proposal.ts';
import type { NotifyMeaning } from './notify-meaning.ts';

/** The server's UDP port. On our side every port is ephemeral: 500 and 4500 belong to IKEEXT [K]. */
export type ServerPort = 500 | 4500;

/** The server's message that we waited for, or the last one that we got. */
export type MainModeMessage = 'message2' | 'message4' | 'message6';

/** From NAT-D: hashes of the addresses as each side sees them (RFC 3947 section 3.2). */
export type NatVerdict =
  'unknown' | { readonly clientBehindNat: boolean; readonly serverBehindNat: boolean };

/**
 * How a notify came. `clear` anybody could have sent. `undecryptable`: encrypted under keys that we do not share (or noise):
 * its type is unknown. `encrypted`: it opened under our keys but without a hash that verifies.
 * `authenticated`: HASH(1) verifies, so it comes from the holder of our keys: with a PSK that is somebody who knows it.
 */
export type NotifyProtection = 'clear' | 'undecryptable' | 'encrypted' | 'authenticated';

export interface SeenNotify {
  /** RFC 2408 section 3.14.1 number; null when undecryptable. */
  readonly type: number | null;
  /** Name of the number in the RFC's capitals (`NO_PROPOSAL_CHOSEN`); null when unknown. */
  readonly name: string | null;
  readonly protection: NotifyProtection;
  /** Types 1 to 16383 are errors; an undecryptable one counts as an error too. */
  readonly isError: boolean;
  /** Does it judge us, or say that the exchange was spoilt (notify-meaning.ts)? */
  readonly meaning: NotifyMeaning;
  /** Which of the server's messages we waited for. */
  readonly awaiting: string;
  readonly port: ServerPort;
  /** Since the start. */
  readonly atMs: number;
  /** How often the same came. */
  readonly count: number;
}

export interface SeenVendorId {
  /** Lower-case hex as sent. */
  readonly hex: string;
  /** What it is known as; null when unknown. */
  readonly name: string | null;
}

/** A CA that the server asks a certificate of. Comes in clear, before anything is proved. */
export interface RequestedAuthority {
  /** As .NET writes it, or null when the name cannot be read; '' = any CA. */
  readonly name: string | null;
  /** Upper-case hex of the DER name. */
  readonly der: string;
}

export interface ServerIdentity {
  readonly type: 'ipv4' | 'ipv6' | 'fqdn' | 'userFqdn' | 'derDn' | 'other';
  readonly text: string;
}

/** What was ignored, and why. Numbers only: the content is not worth anything. */
export interface Ignored {
  readonly wrongCookies: number;
  /** Not decodable, or with an impossible content. */
  readonly garbage: number;
  readonly oversize: number;
  /** The server repeated itself. */
  readonly duplicates: number;
  /** Our own message came back as we sent it: an echo, or somebody who plays with us. */
  readonly reflected: number;
  /** Well formed, but nothing that we waited for. */
  readonly unexpected: number;
  /** IKE fragments that do not fit together; those that do are joined (`fragment` in the trace). */
  readonly fragments: number;
}

/** One line of "what happened", for details on demand. Never holds secrets. At most 64 per exchange. */
export interface TraceLine {
  readonly atMs: number;
  readonly port: ServerPort;
  readonly event: 'sent' | 'resent' | 'received' | 'ignored' | 'refused';
  /** `message1`, `informational`, `wrongCookies`, … */
  readonly what: string;
  readonly bytes: number;
}

/** What every exchange saw, as recorder.ts notes it. What a whole check saw are the Observations of ../diagnosis. */
export interface Recorded {
  readonly vendorIds: readonly SeenVendorId[];
  /** In order of first arrival. */
  readonly notifies: readonly SeenNotify[];
  /** ICMP errors by the server's port: nothing listens there. */
  readonly refused: Readonly<Record<ServerPort, number>>;
  /** Those that say that somebody forbids it. */
  readonly prohibited: Readonly<Record<ServerPort, number>>;
  /** Ports that anything came from with our cookies. */
  readonly answeredFrom: readonly ServerPort[];
  readonly ignored: Ignored;
  readonly trace: readonly TraceLine[];
  /** Since the start. */
  readonly tookMs: number;
  /** Round trip of the first answer to the first transmission; null when none, or when it was sent more than once before. */
  readonly roundTripMs: number | null;
  /**
   * Handshakes that the server may still hold open because of us: `seen` = it answered and we did not finish;
   * `possible` also counts those whose answers may have been lost. Draw the budget on `possible`.
   */
  readonly halfOpen: { readonly seen: number; readonly possible: number };
}

/** Why an exchange ended. */
export type Ended =
  /** It came as far as it was asked to. */
  | 'done'
  /** No valid answer in time, and no error either. */
  | 'timeout'
  /** ICMP errors from the port that was waited on, and no answer within `afterErrorMs` after the first. */
  | 'refused'
  /**
   * An error was seen (`notifies`, or a message 6 that proves nothing: `serverProof`), and no valid answer came within
   * `afterErrorMs` after it. An authenticated error ends it at once.
   */
  | 'error';

export interface MainModeOutcome extends Recorded {
  readonly exchange: 'mainMode';
  readonly ended: Ended;
  /** The last valid message of the server; null: none. */
  readonly reached: MainModeMessage | null;
  /** What was waited for when it ended; null when done. */
  readonly awaiting: MainModeMessage | null;
  /** The port that was waited on last (4500 from message 5 on when NAT traversal was agreed and NAT found). */
  readonly port: ServerPort;
  /** Index into the offer, and the proposal itself. */
  readonly chosen: { readonly index: number; readonly proposal: Proposal } | null;
  /** The server answered with a transform that we did not offer (ignored). */
  readonly foreignChoice: boolean;
  readonly natTraversal: 'rfc3947' | 'draft02' | 'none';
  readonly nat: NatVerdict;
  /** Our own address, as the NAT-D hashes were made of it. */
  readonly localAddress: string;
  readonly requestedAuthorities: readonly RequestedAuthority[];
  /** From message 6, only under our keys. */
  readonly serverIdentity: ServerIdentity | null;
  /** Certificates of message 6, the server's own first. */
  readonly serverCertificates: readonly CertificateDescription[];
  /** CERT or CERTREQ encodings that we do not read (RFC 2408 section 3.9), for example 1 = PKCS#7. */
  readonly otherEncodings: readonly number[];
  /**
   * The server's proof. `verified`: HASH_R (PSK: the secret is right, certainly) or SIG_R (it holds the key of its
   * certificate; whether that may be trusted is check-server-certificate.ts). `failed`: message 6 opened, but the proof in it does not verify.
   * `noCertificate`: message 6 opened and is signed, but the server did not send the certificate that would tell by whom.
   * `unreadable`: something came in message 6's place that does not open under our keys.
   */
  readonly serverProof: 'verified' | 'failed' | 'noCertificate' | 'unreadable' | 'none';
}

export interface AggressiveOutcome extends Recorded {
  readonly exchange: 'aggressive';
  readonly ended: Ended;
  /** The server answered an aggressive mode offer with its message 2. Its hash is dropped at once. */
  readonly answered: boolean;
  readonly chosen: { readonly index: number; readonly proposal: Proposal } | null;
  readonly serverIdentity: ServerIdentity | null;
}

export interface IkeSaInitOutcome extends Recorded {
  readonly exchange: 'ikeSaInit';
  readonly ended: Ended;
  /** `yes`: it answered as an IKEv2 responder, with whatever answer. `no`: it said so. `silent`: nothing came. */
  readonly speaksIkev2: 'yes' | 'no' | 'silent';
  /** It took one of our IKEv2 proposals. */
  readonly proposalTaken: boolean;
  /** Group that it asked for by INVALID_KE_PAYLOAD; null when it did not. */
  readonly wantedGroup: number | null;
  readonly cookieAsked: boolean;
  readonly nat: NatVerdict;
}
