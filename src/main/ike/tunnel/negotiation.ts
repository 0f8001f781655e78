// Quick mode with its times: message 1 until an answer comes, message 3 as often as message 2 comes again.
import { sameBytes } from '../codec/bytes.ts';
import type { IkePacket } from '../codec/header.ts';
import type { Phase1Parts } from '../exchange/phase1-sa.ts';
import { QuickMode, type QuickModeVerdict } from '../exchange/quick-mode.ts';
import { ResendTimer } from '../exchange/resend-timer.ts';
import type { TunnelOptions } from './tunnel-options.ts';

export type Answer =
  | Exclude<QuickModeVerdict, { kind: 'garbage' }>
  | { readonly kind: 'ignored'; readonly why: 'garbage' | 'unexpected' }
  /** Ours was lost: the server says message 2 again. */
  | { readonly kind: 'repeat'; readonly message3: Uint8Array };

export class Negotiation {
  readonly #quickMode: QuickMode;
  readonly #messageId: number;
  readonly #timer: ResendTimer;
  readonly #afterErrorMs: number;
  #message2: Uint8Array | null = null;
  #message3: Uint8Array | null = null;
  #giveUpAt = Number.POSITIVE_INFINITY;

  constructor(phase1: Phase1Parts, messageId: number, options: TunnelOptions) {
    const { endpoints, offer, makeKeyPair, schedules } = options;
    this.#messageId = messageId;
    this.#timer = new ResendTimer(schedules.quickMode);
    this.#afterErrorMs = schedules.quickMode.afterErrorMs;
    this.#quickMode = new QuickMode(phase1, {
      messageId,
      offer,
      localAddress: endpoints.local.address,
      serverAddress: endpoints.server.address,
      makeKeyPair,
    });
  }

  get message1(): Uint8Array {
    return this.#quickMode.message1;
  }

  get wakeAt(): number {
    return Math.min(this.#timer.wakeAt, this.#giveUpAt);
  }

  /** Message 1 goes now. */
  start(now: number): void {
    this.#timer.start(now);
  }

  /** @throws IkeDecodeError */
  receive(packet: IkePacket, bytes: Uint8Array): Answer {
    if (packet.header.messageId !== this.#messageId) return { kind: 'ignored', why: 'unexpected' };
    if (this.#message2 !== null && this.#message3 !== null) {
      const same = sameBytes(bytes, this.#message2);
      if (!same) return { kind: 'ignored', why: 'unexpected' };
      return { kind: 'repeat', message3: this.#message3 };
    }
    const verdict = this.#quickMode.receive(packet);
    if (verdict.kind === 'garbage') return { kind: 'ignored', why: 'garbage' };
    if (verdict.kind === 'done') {
      this.#message2 = bytes.slice();
      this.#message3 = verdict.message3;
      this.#timer.stop();
      this.#giveUpAt = Number.POSITIVE_INFINITY;
    }
    return verdict;
  }

  /** Anybody could have sent it: only a shorter wait for message 2. */
  unprovedError(now: number): void {
    if (this.#message2 !== null) return;
    this.#giveUpAt = Math.min(this.#giveUpAt, now + this.#afterErrorMs);
  }

  time(now: number): 'nothing' | 'resend' | 'timeout' | 'error' {
    if (now >= this.#giveUpAt) return 'error';
    const due = this.#timer.due(now);
    if (due !== 'giveUp') return due;
    return this.#giveUpAt === Number.POSITIVE_INFINITY ? 'timeout' : 'error';
  }
}
