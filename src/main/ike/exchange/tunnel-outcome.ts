// What the extra step of the server check found out: quick mode, L2TP and PPP up to the user's proof. Plain data, no secret.
import type { EspProposal } from '../../../shared/offers/proposal.ts';
import type { Ended, MainModeOutcome, Recorded } from './outcomes.ts';

/** The steps of the way; each holds once the server's own answer to it was valid. */
export type TunnelStage =
  | 'mainMode'
  | 'quickMode'
  /** SCCRP: ESP works in both directions, and an L2TP server is behind it. */
  | 'l2tpTunnel'
  /** ICRP */
  | 'l2tpSession'
  /** Both sides agree on the link. */
  | 'lcp'
  /** The user's proof was taken, and with MS-CHAPv2 the server's own verifies. */
  | 'authentication'
  /** It would give an address. */
  | 'address';

type PppMethodName = 'pap' | 'chap' | 'mschapv2' | 'eap';

/** The observations are of what comes after main mode; `mainMode` has its own. */
export interface TunnelOutcome extends Recorded {
  readonly exchange: 'tunnel';
  /** `done`: as far as it could be asked. `error`: the server said no (see below where). `timeout`: `awaiting` did not come. */
  readonly ended: Ended;
  /** null when it was not part of this. */
  readonly mainMode: MainModeOutcome | null;
  readonly reached: TunnelStage | null;
  readonly awaiting: TunnelStage | null;
  /**
   * `withoutNat`: ESP goes inside UDP 4500 only behind a NAT, and plain ESP would need a raw socket, and so rights.
   * Pretending a NAT is not what Windows does, so nothing was sent. Else null.
   */
  readonly notPossible: 'withoutNat' | null;
  readonly quickMode: {
    /** Index into the offer, and the proposal itself. */
    readonly chosen: { readonly index: number; readonly proposal: EspProposal } | null;
    /** The server chose something that was not offered. */
    readonly foreignChoice: boolean;
    /** The server said DELETE for the new SA, by its SPI and under our keys: its system could not set it up, for example. */
    readonly deletedByServer: boolean;
  };
  readonly l2tp: {
    /** Datagrams under our ESP keys: 0 = nothing ever came through the tunnel. */
    readonly espReceived: number;
    /** What the server calls itself; unproved words. */
    readonly serverName: string | null;
    /** It asks for a tunnel secret, which Windows does not have. */
    readonly secretWanted: boolean;
    /** How it hung up before we did; null: it did not. Codes by RFC 2661 section 4.4.2. */
    readonly closed: {
      readonly message: 'StopCCN' | 'CDN';
      readonly result: number | null;
      readonly error: number | null;
      readonly text: string;
    } | null;
  };
  readonly ppp: {
    /** Methods that the server asked for, in order. `mschapv1` is gone since Vista. */
    readonly asked: readonly (PppMethodName | 'mschapv1' | 'other')[];
    /** What both agreed on; `none`: the server asks nobody for a proof. null: no agreement. */
    readonly method: PppMethodName | 'none' | null;
    /** The server insists on methods that the profile does not name. */
    readonly methodRefused: boolean;
    readonly terminatedByServer: boolean;
    /** Our proof went to the server, whatever came of it. */
    readonly isJudged: boolean;
    /** `notTried`: not come so far, no password, or EAP, which is left to Windows. */
    readonly user: 'accepted' | 'refused' | 'notTried';
    /** Of MS-CHAPv2: does the server know the password too? `failed`: Windows would hang up with 778. */
    readonly serverProof: 'verified' | 'failed' | 'none';
    /** Error number of MS-CHAP (691 and others), null where the server named none; and its words. */
    readonly failure: { readonly error: number | null; readonly text: string } | null;
    readonly address: 'offered' | 'none' | 'refused' | 'silent' | 'notAsked';
    /** The server asks for MPPE, with these strengths in bits; null: it did not ask. */
    readonly mppe: readonly (40 | 56 | 128)[] | null;
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The outcome's own part, while it is being found out. */
export interface TunnelFindings {
  reached: TunnelStage | null;
  notPossible: TunnelOutcome['notPossible'];
  readonly quickMode: Mutable<TunnelOutcome['quickMode']>;
  readonly l2tp: Mutable<TunnelOutcome['l2tp']>;
  readonly ppp: Mutable<TunnelOutcome['ppp']>;
}

export function noTunnelFindings(): TunnelFindings {
  return {
    reached: null,
    notPossible: null,
    quickMode: { chosen: null, foreignChoice: false, deletedByServer: false },
    l2tp: { espReceived: 0, serverName: null, secretWanted: false, closed: null },
    ppp: {
      asked: [],
      method: null,
      methodRefused: false,
      terminatedByServer: false,
      isJudged: false,
      user: 'notTried',
      serverProof: 'none',
      failure: null,
      address: 'notAsked',
      mppe: null,
    },
  };
}
