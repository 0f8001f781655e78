// PPP as a VPN client up to its proof: LCP, authentication, one question about an address, and the end.
import { Authentication, type Verdict } from './authentication.ts';
import type { PppCredentials } from './credentials.ts';
import { decodeFrame, decodePacketOf, type Packet } from './frame.ts';
import { Lcp, rejectedProtocol } from './lcp.ts';
import { NetworkQuestion, type AddressVerdict } from './network.ts';
import { code, frameName, pppProtocol } from './numbers.ts';
import { pppSend, type PppSend } from './output.ts';
import type { PppMethod } from './ppp-method.ts';
import type { ResendSchedule } from '../exchange/resend-timer.ts';

export interface PppOptions {
  /** What the profile names; at least one. */
  readonly methods: readonly PppMethod[];
  /** null: as far as LCP only. */
  readonly credentials: PppCredentials | null;
  readonly schedules: {
    readonly lcp: ResendSchedule;
    readonly authentication: ResendSchedule;
    readonly judging: ResendSchedule;
    readonly network: ResendSchedule;
    readonly end: ResendSchedule;
  };
  readonly random: (length: number) => Uint8Array;
}

export type PppOutput =
  | PppSend
  | { readonly kind: 'received'; readonly what: string }
  | { readonly kind: 'lcpUp'; readonly method: PppMethod | 'none' }
  /** Our proof is sent: the server may now ask a person for more. */
  | { readonly kind: 'judged' }
  | { readonly kind: 'authentication'; readonly verdict: Verdict }
  | { readonly kind: 'address'; readonly verdict: AddressVerdict }
  /** Nothing more will happen. `stuck`: it insists on a method that the profile does not name. */
  | { readonly kind: 'over'; readonly why: PppOver };

/** `asFarAsAsked`: all is known. `closed`: after our own goodbye. */
export type PppOver = 'asFarAsAsked' | 'stuck' | 'timeout' | 'terminated' | 'closed';

type Stage = 'lcp' | 'authentication' | 'network' | 'closing' | 'over';

const terminateId = 200;

export class PppClient {
  readonly #options: PppOptions;
  readonly #lcp: Lcp;
  #authentication: Authentication | null = null;
  #network: NetworkQuestion | null = null;
  #closeAt = Number.POSITIVE_INFINITY;
  #stage: Stage = 'lcp';

  constructor(options: PppOptions) {
    this.#options = options;
    const { methods, random, schedules } = options;
    this.#lcp = new Lcp({ methods, random, schedule: schedules.lcp });
  }

  get asked(): Lcp['asked'] {
    return this.#lcp.asked;
  }

  get mppe(): NetworkQuestion['mppe'] {
    return this.#network?.mppe ?? null;
  }

  get wakeAt(): number {
    switch (this.#stage) {
      case 'lcp':
        return this.#lcp.wakeAt;
      case 'authentication':
        return this.#authentication?.wakeAt ?? Number.POSITIVE_INFINITY;
      case 'network':
        return this.#network?.wakeAt ?? Number.POSITIVE_INFINITY;
      case 'closing':
        return this.#closeAt;
      case 'over':
        return Number.POSITIVE_INFINITY;
    }
  }

  start(now: number): PppOutput[] {
    return this.#lcp.start(now);
  }

  /** @throws IkeDecodeError */
  receive(bytes: Uint8Array, now: number): PppOutput[] {
    if (this.#stage === 'over') return [];
    const { protocol, payload } = decodeFrame(bytes);
    if (protocol === pppProtocol.ip) return [];
    const packet = decodePacketOf(payload);
    const received: PppOutput = { kind: 'received', what: frameName(protocol, packet.code) };
    return [received, ...this.#react(protocol, packet, now)];
  }

  time(now: number): PppOutput[] {
    switch (this.#stage) {
      case 'lcp':
        return this.#orGiveUp(this.#lcp.time(now));
      case 'authentication':
        return this.#orGiveUp(this.#authentication?.time(now) ?? []);
      case 'network': {
        const due = this.#network?.time(now) ?? [];
        return due === 'giveUp' ? this.#addressKnown('silent') : due;
      }
      case 'closing':
        return now >= this.#closeAt ? this.#over('closed') : [];
      case 'over':
        return [];
    }
  }

  /** Says goodbye and waits a moment for the answer. */
  close(now: number): PppOutput[] {
    if (this.#stage === 'closing' || this.#stage === 'over') return [];
    this.#stage = 'closing';
    this.#closeAt = now + this.#options.schedules.end.giveUpAtMs;
    const packet = { code: code.terminateRequest, id: terminateId, data: new Uint8Array() };
    return [pppSend(pppProtocol.lcp, packet)];
  }

  #react(protocol: number, packet: Packet, now: number): PppOutput[] {
    if (protocol === pppProtocol.lcp) return this.#link(packet, now);
    if (this.#stage === 'authentication') return this.#prove(protocol, packet, now);
    // A server that asks no proof, or answers early, may begin with its network protocols before we do.
    const verdict = this.#stage === 'network' ? this.#network?.receive(protocol, packet) : null;
    return verdict === null || verdict === undefined ? [] : this.#addressKnown(verdict);
  }

  #link(packet: Packet, now: number): PppOutput[] {
    if (packet.code === code.terminateRequest) {
      const ack = { code: code.terminateAck, id: packet.id, data: new Uint8Array() };
      const closing = this.#stage === 'closing';
      return [pppSend(pppProtocol.lcp, ack), ...this.#over(closing ? 'closed' : 'terminated')];
    }
    if (this.#stage === 'closing') {
      return packet.code === code.terminateAck ? this.#over('closed') : [];
    }
    if (packet.code === code.protocolReject) {
      const refusesIpcp = rejectedProtocol(packet.data) === pppProtocol.ipcp;
      return refusesIpcp && this.#stage === 'network' ? this.#addressKnown('refused') : [];
    }
    const sends = this.#lcp.receive(packet);
    if (this.#stage !== 'lcp') return sends;
    if (this.#lcp.isStuck) return [...sends, ...this.#over('stuck')];
    return this.#lcp.isOpen ? [...sends, ...this.#linkUp(now)] : sends;
  }

  #linkUp(now: number): PppOutput[] {
    const method = this.#lcp.method ?? 'none';
    const up: PppOutput = { kind: 'lcpUp', method };
    if (method === 'none') return [up, ...this.#askAddress(now)];
    const { credentials, schedules, random } = this.#options;
    if (method === 'eap' || credentials === null) return [up, ...this.#over('asFarAsAsked')];
    const { authentication: schedule, judging } = schedules;
    this.#stage = 'authentication';
    const own = new Authentication({ method, credentials, schedule, judging, random });
    this.#authentication = own;
    const sends = own.start(now);
    return [up, ...sends, ...(own.isJudged ? [{ kind: 'judged' } as const] : [])];
  }

  #prove(protocol: number, packet: Packet, now: number): PppOutput[] {
    const own = this.#authentication;
    if (own === null) return [];
    const before = own.isJudged;
    const { sends, verdict } = own.receive(protocol, packet, now);
    if (verdict === null) {
      return [...sends, ...(own.isJudged && !before ? [{ kind: 'judged' } as const] : [])];
    }
    const known: PppOutput = { kind: 'authentication', verdict };
    // Windows hangs up on a server that does not prove itself, and so do we.
    const goesOn = verdict.kind === 'success' && verdict.serverProof !== 'failed';
    return [...sends, known, ...(goesOn ? this.#askAddress(now) : this.#over('asFarAsAsked'))];
  }

  #askAddress(now: number): PppOutput[] {
    this.#stage = 'network';
    this.#network = new NetworkQuestion(this.#options.schedules.network);
    return this.#network.start(now);
  }

  #addressKnown(verdict: AddressVerdict): PppOutput[] {
    return [{ kind: 'address', verdict }, ...this.#over('asFarAsAsked')];
  }

  #orGiveUp(due: PppSend[] | 'giveUp'): PppOutput[] {
    return due === 'giveUp' ? this.#over('timeout') : due;
  }

  /** What is known is known; the link may still have to be closed, unless the server has done it. */
  #over(why: PppOver): PppOutput[] {
    if (why === 'terminated' || why === 'closed') this.#stage = 'over';
    return [{ kind: 'over', why }];
  }
}
