// Proves the user to the server once, by PAP, CHAP or MS-CHAPv2, and reads the answer (RFC 1334, 1994, 2759). Once: a wrong
// password sent again and again locks accounts.
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { concat, sameBytes } from '../codec/bytes.ts';
import { Reader } from '../codec/reader.ts';
import { ResendTimer, type ResendSchedule } from '../exchange/resend-timer.ts';
import { printable } from '../codec/printable.ts';
import type { PppCredentials } from './credentials.ts';
import type { Packet } from './frame.ts';
import { readFailure, type PppFailure } from './ms-chap-failure.ts';
import { provesServer, responseValue, type Challenges } from './ms-chap-v2.ts';
import { chapCode, papCode, pppProtocol } from './numbers.ts';
import { pppSend, type PppSend } from './output.ts';

type AuthenticationMethod = 'pap' | 'chap' | 'mschapv2';

export interface AuthenticationOptions {
  readonly method: AuthenticationMethod;
  readonly credentials: PppCredentials;
  readonly schedule: ResendSchedule;
  /** From our proof on. */
  readonly judging: ResendSchedule;
  readonly random: (length: number) => Uint8Array;
}

/**
 * `serverProof`: only MS-CHAPv2 has one. `failed`: the server said yes without knowing the password: Windows hangs up then (error 778).
 */
export type Verdict =
  | { readonly kind: 'success'; readonly serverProof: 'verified' | 'failed' | 'none' }
  | { readonly kind: 'failure'; readonly failure: PppFailure };

export interface AuthenticationStep {
  readonly sends: readonly PppSend[];
  readonly verdict: Verdict | null;
}

const challengeBytes = 16;
const papId = 1;
const encoder = new TextEncoder();
const nothing: AuthenticationStep = { sends: [], verdict: null };

export class Authentication {
  readonly #options: AuthenticationOptions;
  #timer: ResendTimer;
  #isJudged = false;
  /** Of the challenge that we have answered. */
  #challenges: Challenges | null = null;
  #last: PppSend | null = null;

  constructor(options: AuthenticationOptions) {
    this.#options = options;
    this.#timer = new ResendTimer(options.schedule);
  }

  get wakeAt(): number {
    return this.#timer.wakeAt;
  }

  /** Our proof is at the server, and the answer is awaited. */
  get isJudged(): boolean {
    return this.#isJudged;
  }

  /** With PAP it is the client who begins; with CHAP the challenge is awaited. */
  start(now: number): PppSend[] {
    this.#timer.start(now);
    if (this.#options.method !== 'pap') return [];
    this.#awaitVerdict(now);
    this.#last = this.#papRequest(false);
    return [this.#last];
  }

  /** With CHAP it is the server who repeats its challenge. */
  time(now: number): PppSend[] | 'giveUp' {
    const due = this.#timer.due(now);
    if (due === 'giveUp') return 'giveUp';
    const repeats = due === 'resend' && this.#options.method === 'pap';
    return repeats ? [this.#papRequest(true)] : [];
  }

  /** @throws IkeDecodeError */
  receive(protocol: number, packet: Packet, now: number): AuthenticationStep {
    const { method } = this.#options;
    const expected = method === 'pap' ? pppProtocol.pap : pppProtocol.chap;
    if (protocol !== expected) return nothing;
    if (method === 'pap') return readPap(packet);
    const step = this.#chap(packet, method);
    if (step.sends.length > 0 && !this.#isJudged) this.#awaitVerdict(now);
    return step;
  }

  #awaitVerdict(now: number): void {
    this.#isJudged = true;
    this.#timer = new ResendTimer(this.#options.judging);
    this.#timer.start(now);
  }

  #chap(packet: Packet, method: 'chap' | 'mschapv2'): AuthenticationStep {
    switch (packet.code) {
      case chapCode.challenge:
        return { sends: this.#respond(packet, method), verdict: null };
      case chapCode.success:
        if (this.#last === null) return nothing;
        return { sends: [], verdict: { kind: 'success', serverProof: this.#proofIn(packet) } };
      case chapCode.failure:
        if (this.#last === null) return nothing;
        return { sends: [], verdict: { kind: 'failure', failure: readFailure(packet.data) } };
      default:
        return nothing;
    }
  }

  #respond({ id, data }: Packet, method: 'chap' | 'mschapv2'): PppSend[] {
    const reader = new Reader(data);
    const challenge = reader.take(reader.number(1));
    const value = method === 'chap' ? this.#md5(id, challenge) : this.#msChap(challenge);
    if (value === null) return [];
    const { userName } = this.#options.credentials;
    const answer = concat(Uint8Array.of(value.length), value, encoder.encode(userName));
    const packet = { code: chapCode.response, id, data: answer };
    this.#last = pppSend(pppProtocol.chap, packet, this.#last !== null);
    return [this.#last];
  }

  /** RFC 1994 section 4.1 */
  #md5(id: number, challenge: Uint8Array): Uint8Array {
    return this.#options.credentials.password.use(
      ({ utf8 }) =>
        new Uint8Array(
          createHash('md5').update(Uint8Array.of(id)).update(utf8).update(challenge).digest(),
        ),
    );
  }

  /** The same challenge again gets the same answer; another one is a second attempt, and there is none. */
  #msChap(challenge: Uint8Array): Uint8Array | null {
    if (challenge.length !== challengeBytes) return null;
    const before = this.#challenges;
    if (before !== null && !sameBytes(before.server, challenge)) return null;
    const challenges = before ?? {
      server: challenge.slice(),
      peer: this.#options.random(challengeBytes),
    };
    this.#challenges = challenges;
    return responseValue(this.#options.credentials, challenges);
  }

  #proofIn({ data }: Packet): 'verified' | 'failed' | 'none' {
    if (this.#options.method !== 'mschapv2' || this.#challenges === null) return 'none';
    const message = Buffer.from(data).toString('latin1');
    const proved = provesServer(message, this.#options.credentials, this.#challenges);
    return proved ? 'verified' : 'failed';
  }

  #papRequest(again: boolean): PppSend {
    const { userName, password } = this.#options.credentials;
    const name = encoder.encode(userName);
    const data = password.use(({ utf8 }) =>
      concat(Uint8Array.of(name.length), name, Uint8Array.of(utf8.length), utf8),
    );
    return pppSend(pppProtocol.pap, { code: papCode.request, id: papId, data }, again);
  }
}

function readPap({ code, data }: Packet): AuthenticationStep {
  if (code === papCode.ack) {
    return { sends: [], verdict: { kind: 'success', serverProof: 'none' } };
  }
  if (code !== papCode.nak) return nothing;
  const text = printable(data.subarray(1));
  return { sends: [], verdict: { kind: 'failure', failure: { error: null, text } } };
}
