// L2TP as the calling side: one tunnel, one session, PPP frames, and the end (RFC 2661 sections 5.1 to 5.7).
import { uint } from '../codec/bytes.ts';
import type { ResendSchedule } from '../exchange/resend-timer.ts';
import { avp, avpNumber, avpValue, encodeResult, resultOf, type Avp } from './avp.ts';
import { ControlChannel, type ControlOutput, type Delivered } from './control-channel.ts';
import { messageTypeAvp, newId, sccrq, stopCcn } from './messages.ts';
import { avpType, callResult, messageName, messageType } from './numbers.ts';
import { decodeL2tp, encodeData } from './packet.ts';
import { printable } from '../codec/printable.ts';

export interface L2tpOptions {
  readonly schedule: ResendSchedule;
  readonly random: (length: number) => Uint8Array;
}

/** How the server ended it: the whole tunnel or the call. Codes by RFC 2661 section 4.4.2; its own words, cut and cleaned. */
export interface ServerClosed {
  readonly message: 'StopCCN' | 'CDN';
  readonly result: number | null;
  readonly error: number | null;
  readonly text: string;
}

export type L2tpOutput =
  | {
      readonly kind: 'send';
      readonly bytes: Uint8Array;
      readonly what: string;
      readonly again: boolean;
    }
  | { readonly kind: 'received'; readonly what: string }
  /** It wants a proof of a tunnel secret, which Windows cannot have. */
  | { readonly kind: 'tunnelUp'; readonly challenged: boolean; readonly hostName: string }
  | { readonly kind: 'sessionUp' }
  | { readonly kind: 'frame'; readonly frame: Uint8Array }
  | { readonly kind: 'closed'; readonly closed: ServerClosed }
  /** No acknowledgement in time. */
  | { readonly kind: 'gaveUp' };

type Stage = 'tunnel' | 'session' | 'up' | 'closing' | 'closed';

export class L2tpClient {
  readonly #channel: ControlChannel;
  readonly #waitMs: number;
  readonly #tunnelId: number;
  readonly #sessionId: number;
  readonly #serial: Uint8Array;
  #remoteSessionId = 0;
  #stage: Stage = 'tunnel';
  /** For SCCRP and ICRP: a server may acknowledge what we ask and never answer it. */
  #answerBy = Number.POSITIVE_INFINITY;

  constructor({ schedule, random }: L2tpOptions) {
    this.#channel = new ControlChannel(schedule);
    this.#waitMs = schedule.giveUpAtMs;
    this.#tunnelId = newId(random);
    this.#sessionId = newId(random);
    this.#serial = random(4);
  }

  get wakeAt(): number {
    return Math.min(this.#channel.wakeAt, this.#answerBy);
  }

  /** All that we said is acknowledged, or nobody is left to do it. */
  get isQuiet(): boolean {
    return this.#channel.isQuiet || this.#stage === 'closed';
  }

  start(now: number): L2tpOutput[] {
    this.#answerBy = now + this.#waitMs;
    // Which optional AVPs Windows sends is UNCONFIRMED; servers do not mind.
    return [sending(this.#channel.send(0, sccrq(this.#tunnelId), now))];
  }

  /** @throws IkeDecodeError */
  receive(bytes: Uint8Array, now: number): L2tpOutput[] {
    const packet = decodeL2tp(bytes);
    if (packet.tunnelId !== this.#tunnelId) return [];
    if (packet.kind === 'data') {
      const ours = packet.sessionId === this.#sessionId && this.#stage === 'up';
      return ours ? [{ kind: 'frame', frame: packet.frame }] : [];
    }
    const { delivered, ack } = this.#channel.receive(packet);
    const outputs = delivered === null ? [] : this.#handle(delivered, now);
    // Whatever we send carries the number too; a mere acknowledgement only when nothing goes.
    const sends = outputs.some((one) => one.kind === 'send');
    return ack && !sends ? [...outputs, sending(this.#channel.acknowledgement())] : outputs;
  }

  time(now: number): L2tpOutput[] {
    const due = this.#channel.time(now);
    if (due !== 'giveUp' && now < this.#answerBy) return due.map(sending);
    this.#answerBy = Number.POSITIVE_INFINITY;
    // Whoever still acknowledges us shall hear our goodbye.
    if (due === 'giveUp') this.#stage = 'closed';
    return [{ kind: 'gaveUp' }];
  }

  sendFrame(frame: Uint8Array): Uint8Array {
    const tunnelId = this.#channel.remoteTunnelId;
    return encodeData({ tunnelId, sessionId: this.#remoteSessionId, frame });
  }

  /** Hangs up and closes the tunnel, as far as there is one. */
  close(now: number): L2tpOutput[] {
    if (this.#stage === 'closed' || this.#stage === 'closing') return [];
    this.#answerBy = Number.POSITIVE_INFINITY;
    const hadSession = this.#remoteSessionId !== 0;
    const hadTunnel = this.#channel.remoteTunnelId !== 0;
    this.#stage = hadTunnel ? 'closing' : 'closed';
    if (!hadTunnel) return [];
    return [...(hadSession ? [this.#hangUp(now)] : []), this.#stop(now)];
  }

  #hangUp(now: number): L2tpOutput {
    const avps = [
      messageTypeAvp(messageType.cdn),
      encodeResult(callResult.administrative),
      avp(avpType.assignedSessionId, uint(this.#sessionId, 2)),
    ];
    return sending(this.#channel.send(this.#remoteSessionId, avps, now));
  }

  #stop(now: number): L2tpOutput {
    return sending(this.#channel.send(0, stopCcn(this.#tunnelId), now));
  }

  #handle(delivered: Delivered, now: number): L2tpOutput[] {
    const received: L2tpOutput = { kind: 'received', what: messageName(delivered.type) };
    return [received, ...this.#react(delivered, now)];
  }

  #react({ type, avps }: Delivered, now: number): L2tpOutput[] {
    switch (type) {
      case messageType.sccrp:
        return this.#stage === 'tunnel' ? this.#tunnelUp(avps, now) : [];
      case messageType.icrp:
        return this.#stage === 'session' ? this.#sessionUp(avps, now) : [];
      case messageType.stopCcn:
        return this.#closed('StopCCN', avps);
      case messageType.cdn:
        return this.#closed('CDN', avps);
      default:
        // HELLO, WEN, SLI: an acknowledgement is enough.
        return [];
    }
  }

  #tunnelUp(avps: readonly Avp[], now: number): L2tpOutput[] {
    const remote = avpNumber(avps, avpType.assignedTunnelId) ?? 0;
    if (remote === 0) return [];
    this.#channel.remoteTunnelId = remote;
    this.#stage = 'session';
    this.#answerBy = now + this.#waitMs;
    const challenged = avpValue(avps, avpType.challenge) !== null;
    const up = {
      kind: 'tunnelUp',
      challenged,
      hostName: printable(avpValue(avps, avpType.hostName) ?? new Uint8Array()),
    } as const;
    if (challenged) return [up];
    const connected = this.#channel.send(0, [messageTypeAvp(messageType.scccn)], now);
    const call = [
      messageTypeAvp(messageType.icrq),
      avp(avpType.assignedSessionId, uint(this.#sessionId, 2)),
      avp(avpType.callSerialNumber, this.#serial),
      avp(avpType.bearerType, uint(2, 4)),
    ];
    return [up, sending(connected), sending(this.#channel.send(0, call, now))];
  }

  #sessionUp(avps: readonly Avp[], now: number): L2tpOutput[] {
    const remote = avpNumber(avps, avpType.assignedSessionId) ?? 0;
    if (remote === 0) return [];
    this.#remoteSessionId = remote;
    this.#stage = 'up';
    this.#answerBy = Number.POSITIVE_INFINITY;
    const call = [
      messageTypeAvp(messageType.iccn),
      avp(avpType.connectSpeed, uint(10_000_000, 4)),
      avp(avpType.framingType, uint(1, 4)),
    ];
    return [sending(this.#channel.send(remote, call, now)), { kind: 'sessionUp' }];
  }

  #closed(message: ServerClosed['message'], avps: readonly Avp[]): L2tpOutput[] {
    // After our own goodbye its answer is only an echo.
    if (this.#stage === 'closing') return [];
    if (message === 'StopCCN') this.#stage = 'closed';
    this.#remoteSessionId = 0;
    const code = resultOf(avps);
    const { result = null, error = null } = code ?? {};
    const text = printable(code?.message ?? new Uint8Array());
    return [{ kind: 'closed', closed: { message, result, error, text } }];
  }
}

function sending({ bytes, what, again }: ControlOutput): L2tpOutput {
  return { kind: 'send', bytes, what: what === null ? 'ZLB' : messageName(what), again };
}
