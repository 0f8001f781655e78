// What the extra step needs to be told, and how long it waits.
import type { MakeKeyPair } from '../crypto/diffie-hellman.ts';
import type { Endpoints } from '../exchange/machine.ts';
import type { MainModeOutcome } from '../exchange/outcomes.ts';
import type { ResendSchedule } from '../exchange/resend-timer.ts';
import type { QuickModeOffer } from '../../../shared/offers/windows-quick-mode.ts';
import type { PppCredentials } from '../ppp/credentials.ts';
import type { PppMethod } from '../ppp/ppp-method.ts';

export interface TunnelOptions {
  readonly endpoints: Endpoints;
  readonly offer: QuickModeOffer;
  /** What the profile names; at least one. */
  readonly methods: readonly PppMethod[];
  /** null: as far as LCP. */
  readonly credentials: PppCredentials | null;
  readonly schedules: TunnelSchedules;
  readonly random: (length: number) => Uint8Array;
  readonly makeKeyPair: MakeKeyPair;
  /** For the outcome, when main mode was part of this. */
  readonly mainMode?: MainModeOutcome;
}

export interface TunnelSchedules {
  readonly quickMode: ResendSchedule & { readonly afterErrorMs: number };
  readonly l2tp: ResendSchedule;
  readonly lcp: ResendSchedule;
  /** Until the server asks for the proof. */
  readonly authentication: ResendSchedule;
  /** After the proof was sent: a person may have to confirm it on a phone. */
  readonly judging: ResendSchedule;
  readonly network: ResendSchedule;
  /** For each goodbye. */
  readonly end: ResendSchedule;
}

/**
 * Each step by itself; a server that says nothing at all ends it after the first one. LCP has longest: pppd is started for the
 * call. The proof may be asked of a RADIUS server, and that one may ask a person's phone (C19). Without an address Windows waits much longer; we only want to know.
 */
export const tunnelSchedules: TunnelSchedules = {
  quickMode: { resendAtMs: [400, 900, 1500, 2300, 3300], giveUpAtMs: 4500, afterErrorMs: 1000 },
  l2tp: { resendAtMs: [300, 800, 1500, 2500, 4000], giveUpAtMs: 6000 },
  lcp: { resendAtMs: [1000, 2000, 3000, 5000, 7000], giveUpAtMs: 9000 },
  authentication: { resendAtMs: [], giveUpAtMs: 10_000 },
  judging: { resendAtMs: [1500, 3000, 5000], giveUpAtMs: 60_000 },
  network: { resendAtMs: [500, 1500], giveUpAtMs: 3000 },
  end: { resendAtMs: [], giveUpAtMs: 800 },
};
