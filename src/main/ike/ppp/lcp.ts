// LCP as a VPN client speaks it (RFC 1661): what each side asks of the other, until both agree.
import { uint } from '../codec/bytes.ts';
import { Reader } from '../codec/reader.ts';
import { ResendTimer, type ResendSchedule } from '../exchange/resend-timer.ts';
import { askedAuthentication, bestOf, optionOf, type AskedAuthentication } from './auth-option.ts';
import { decodeOptions, encodeOptions, type Option, type Packet } from './frame.ts';
import { code, lcpOption, pppProtocol } from './numbers.ts';
import { pppSend, type PppSend } from './output.ts';
import type { PppMethod } from './ppp-method.ts';

export interface LcpOptions {
  readonly methods: readonly PppMethod[];
  readonly schedule: ResendSchedule;
  readonly random: (length: number) => Uint8Array;
}

/** 1400: what the Windows client proposes for L2TP (UNCONFIRMED). */
const ourMru = 1400;
/** So often the server may insist on a method that we have refused. */
const maxNaks = 5;

export class Lcp {
  readonly #options: LcpOptions;
  readonly #timer: ResendTimer;
  readonly #magic: Uint8Array;
  #wanted: readonly Option[];
  #id = 1;
  #ourAcked = false;
  #theirsAcked = false;
  #naks = 0;
  /** What the server asked for, each once, in its order. */
  asked: readonly AskedAuthentication[] = [];
  /** What was agreed; `none`: the server asks for no proof at all. null before. */
  method: PppMethod | 'none' | null = null;

  constructor(options: LcpOptions) {
    this.#options = options;
    this.#timer = new ResendTimer(options.schedule);
    this.#magic = options.random(4);
    this.#wanted = [
      { type: lcpOption.mru, value: uint(ourMru, 2) },
      { type: lcpOption.magic, value: this.#magic },
    ];
  }

  get wakeAt(): number {
    return this.#timer.wakeAt;
  }

  get isOpen(): boolean {
    return this.#ourAcked && this.#theirsAcked;
  }

  /** The server asks for nothing that we may use, again and again. */
  get isStuck(): boolean {
    return this.#naks >= maxNaks;
  }

  start(now: number): PppSend[] {
    this.#timer.start(now);
    return [this.#request(false)];
  }

  time(now: number): PppSend[] | 'giveUp' {
    const due = this.#timer.due(now);
    if (due === 'giveUp') return 'giveUp';
    return due === 'nothing' ? [] : [this.#request(true)];
  }

  /** Configure packets and echoes; ends and rejects are the caller's. @throws IkeDecodeError */
  receive(packet: Packet): PppSend[] {
    switch (packet.code) {
      case code.configureRequest:
        return this.#judge(packet);
      case code.configureAck:
        if (packet.id === this.#id) this.#agreed();
        return [];
      case code.configureNak:
        return packet.id === this.#id ? this.#yield(decodeOptions(packet.data)) : [];
      case code.configureReject:
        return packet.id === this.#id ? this.#drop(decodeOptions(packet.data)) : [];
      case code.echoRequest: {
        const data = Uint8Array.from([...this.#magic, ...packet.data.subarray(4)]);
        return this.isOpen ? [reply(code.echoReply, packet.id, data)] : [];
      }
      default:
        return [];
    }
  }

  #agreed(): void {
    this.#ourAcked = true;
    if (this.isOpen) this.#timer.stop();
  }

  /** Their wishes: everything usual is granted, a method that the profile does not name is not. */
  #judge({ id, data }: Packet): PppSend[] {
    const options = decodeOptions(data);
    // They have just begun to listen: what we asked before is lost. Waiting for our timer would cost a second [lab].
    const first =
      this.#theirsAcked || this.#ourAcked || this.#naks > 0 ? [] : [this.#request(true)];
    const unknown = options.filter(({ type }) => !known.has(type));
    if (unknown.length > 0) {
      return [...first, reply(code.configureReject, id, encodeOptions(unknown))];
    }
    const wish = options.find(({ type }) => type === lcpOption.authentication);
    const asked = wish === undefined ? null : this.#note(askedAuthentication(wish.value));
    if (asked !== null && !this.#mayUse(asked)) {
      this.#naks += 1;
      const better = encodeOptions([optionOf(bestOf(this.#options.methods))]);
      return [...first, reply(code.configureNak, id, better)];
    }
    this.method = asked ?? 'none';
    this.#theirsAcked = true;
    if (this.isOpen) this.#timer.stop();
    return [...first, reply(code.configureAck, id, data)];
  }

  #note(asked: AskedAuthentication): AskedAuthentication {
    if (!this.asked.includes(asked)) this.asked = [...this.asked, asked];
    return asked;
  }

  #mayUse(asked: AskedAuthentication): asked is PppMethod {
    return (this.#options.methods as readonly string[]).includes(asked);
  }

  /** They would rather have other values: taken where they make sense. */
  #yield(naked: readonly Option[]): PppSend[] {
    this.#wanted = this.#wanted.map((own) => {
      const better = naked.find(({ type }) => type === own.type)?.value;
      if (better?.length !== own.value.length) return own;
      const value = own.type === lcpOption.mru ? better : this.#options.random(4);
      return { type: own.type, value };
    });
    return this.#askAnew();
  }

  #drop(rejected: readonly Option[]): PppSend[] {
    this.#wanted = this.#wanted.filter((own) => !rejected.some(({ type }) => type === own.type));
    return this.#askAnew();
  }

  #askAnew(): PppSend[] {
    this.#id = (this.#id + 1) % 256;
    return [this.#request(false)];
  }

  #request(again: boolean): PppSend {
    const packet = { code: code.configureRequest, id: this.#id, data: encodeOptions(this.#wanted) };
    return pppSend(pppProtocol.lcp, packet, again);
  }
}

const known: ReadonlySet<number> = new Set(Object.values(lcpOption));

function reply(number: number, id: number, data: Uint8Array): PppSend {
  return pppSend(pppProtocol.lcp, { code: number, id, data });
}

/** The protocol that a Protocol-Reject is about. @throws IkeDecodeError */
export function rejectedProtocol(data: Uint8Array): number {
  return new Reader(data).number(2);
}
