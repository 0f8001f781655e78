// The reliable part of L2TP: numbered control messages, acknowledgements, sending again (RFC 2661 section 5.8).
import { ResendTimer, type ResendSchedule } from '../exchange/resend-timer.ts';
import { decodeAvps, encodeAvps, typeOf, type Avp } from './avp.ts';
import { encodeControl, type ControlPacket } from './packet.ts';

interface Waiting {
  readonly ns: number;
  readonly tunnelId: number;
  readonly sessionId: number;
  readonly body: Uint8Array;
  readonly what: number;
}

/** `what`: its message type, or null for a mere acknowledgement. */
export interface ControlOutput {
  readonly bytes: Uint8Array;
  readonly what: number | null;
  readonly again: boolean;
}

export interface Delivered {
  readonly type: number;
  readonly sessionId: number;
  readonly avps: readonly Avp[];
}

const numbers = 0x1_0000;
const half = 0x8000;

export class ControlChannel {
  readonly #timer: ResendTimer;
  #waiting: readonly Waiting[] = [];
  #ns = 0;
  #nr = 0;
  /** 0 until the server has told its number. */
  remoteTunnelId = 0;

  constructor(schedule: ResendSchedule) {
    this.#timer = new ResendTimer(schedule);
  }

  get wakeAt(): number {
    return this.#timer.wakeAt;
  }

  /** Everything that we sent has been acknowledged. */
  get isQuiet(): boolean {
    return this.#waiting.length === 0;
  }

  /** @param avps the first one is the message type */
  send(sessionId: number, avps: readonly Avp[], now: number): ControlOutput {
    const tunnelId = this.remoteTunnelId;
    const message = { ns: this.#ns, tunnelId, sessionId, body: encodeAvps(avps) };
    this.#ns = (this.#ns + 1) % numbers;
    const waiting = { ...message, what: typeOf(avps) };
    this.#waiting = [...this.#waiting, waiting];
    this.#timer.start(now);
    return this.#output(waiting, false);
  }

  /**
   * What a packet brings: its message when it is the next one, and whether it wants an acknowledgement.
   * @throws IkeDecodeError
   */
  receive(packet: ControlPacket): { readonly delivered: Delivered | null; readonly ack: boolean } {
    this.#waiting = this.#waiting.filter(({ ns }) => !isBefore(ns, packet.nr));
    if (this.#waiting.length === 0) this.#timer.stop();
    if (packet.body.length === 0) return { delivered: null, ack: false };
    // One from the past: our acknowledgement was lost. One from the future: what is missing will be sent again.
    if (packet.ns !== this.#nr) return { delivered: null, ack: isBefore(packet.ns, this.#nr) };
    const avps = decodeAvps(packet.body);
    const type = typeOf(avps);
    this.#nr = (this.#nr + 1) % numbers;
    return { delivered: { type, sessionId: packet.sessionId, avps }, ack: true };
  }

  acknowledgement(): ControlOutput {
    const { remoteTunnelId: tunnelId } = this;
    const body = new Uint8Array();
    const bytes = encodeControl({ tunnelId, sessionId: 0, ns: this.#ns, nr: this.#nr, body });
    return { bytes, what: null, again: false };
  }

  /** What is due again, or that it is time to give up. */
  time(now: number): readonly ControlOutput[] | 'giveUp' {
    const due = this.#timer.due(now);
    if (due === 'giveUp') return 'giveUp';
    return due === 'nothing' ? [] : this.#waiting.map((one) => this.#output(one, true));
  }

  #output({ what, ...message }: Waiting, again: boolean): ControlOutput {
    return { bytes: encodeControl({ ...message, nr: this.#nr }), what, again };
  }
}

/** By half of the circle (RFC 2661 section 5.8). */
function isBefore(a: number, b: number): boolean {
  const distance = (b - a + numbers) % numbers;
  return distance > 0 && distance < half;
}
