// Carries what comes to the part that it is for (quick mode, ESP, L2TP, PPP) and sees to order and time.
import { IkeDecodeError } from '../codec/decode-error.ts';
import { decodePacket, type IkePacket } from '../codec/header.ts';
import { exchangeType } from '../codec/numbers.ts';
import { openEncapsulation } from '../codec/udp-encapsulation.ts';
import { EspLink } from '../esp/esp-link.ts';
import { maxMessage, toSend } from '../exchange/conversation.ts';
import { readInformational } from '../exchange/informational.ts';
import { meaningOf } from '../exchange/notify-meaning.ts';
import type { ExchangeAction, ExchangeEvent } from '../exchange/machine.ts';
import type { Ended, Ignored } from '../exchange/outcomes.ts';
import type { Phase1Sa } from '../exchange/phase1-sa.ts';
import { belongsTo } from '../exchange/quick-mode.ts';
import { Recorder } from '../exchange/recorder.ts';
import { noTunnelFindings } from '../exchange/tunnel-outcome.ts';
import { Calling } from './calling.ts';
import { Negotiation, type Answer } from './negotiation.ts';
import { stageAfter } from './stages.ts';
import type { TunnelOptions } from './tunnel-options.ts';

const port = 4500;
const never = Number.POSITIVE_INFINITY;

export class TunnelRun {
  readonly #phase1: Phase1Sa;
  readonly #options: TunnelOptions;
  readonly #recorder = new Recorder();
  readonly #findings = noTunnelFindings();
  #negotiation: Negotiation | null = null;
  #link: EspLink | null = null;
  #calling: Calling | null = null;
  #phase1Gone = false;
  #started = false;
  #over = false;

  constructor(phase1: Phase1Sa, options: TunnelOptions) {
    this.#phase1 = phase1;
    this.#options = options;
  }

  handle(event: ExchangeEvent, now: number): readonly ExchangeAction[] {
    if (this.#over || event.kind === 'sent') return [];
    if (event.kind === 'start' && !this.#started) {
      this.#started = true;
      this.#recorder.start(now);
      return this.#withWake(this.#start(now));
    }
    this.#recorder.at(now);
    return this.#withWake(this.#react(event, now));
  }

  #react(event: Exclude<ExchangeEvent, { kind: 'sent' }>, now: number): ExchangeAction[] {
    switch (event.kind) {
      case 'start':
      case 'alive':
      case 'hurry':
        return [];
      case 'stop':
        return this.#breakOff(now);
      case 'refused':
        this.#recorder.refuse(event.port, event.prohibited === true);
        return [];
      case 'datagram':
        return this.#receive(event.port, event.bytes, now);
      case 'time':
        return this.#time(now);
    }
  }

  #start(now: number): ExchangeAction[] {
    return this.#phase1.use((parts) => {
      // The port tells it: main mode changes to 4500 as soon as a NAT is found, and only then.
      const { nat } = parts;
      const behindNat = nat !== 'unknown' && (nat.clientBehindNat || nat.serverBehindNat);
      if (!behindNat || parts.port !== port) {
        this.#findings.notPossible = 'withoutNat';
        return this.#finish('done');
      }
      const messageId = this.#phase1.newMessageId();
      this.#negotiation = new Negotiation(parts, messageId, this.#options);
      this.#negotiation.start(now);
      return [this.#sendIke(this.#negotiation.message1, 'quick mode message1', false)];
    });
  }

  #receive(from: 500 | 4500, datagram: Uint8Array, now: number): ExchangeAction[] {
    if (datagram.length > maxMessage) return this.#ignore(from, 'oversize', datagram);
    if (from !== port) return this.#ignore(from, 'unexpected', datagram);
    const opened = openEncapsulation(datagram);
    try {
      switch (opened.kind) {
        case 'ike':
          return this.#ike(opened.message, now);
        case 'esp':
          return this.#esp(datagram, now);
        default:
          return this.#ignore(port, 'unexpected', datagram);
      }
    } catch (error) {
      if (error instanceof IkeDecodeError) return this.#ignore(port, 'garbage', datagram);
      throw error;
    }
  }

  #ike(bytes: Uint8Array, now: number): ExchangeAction[] {
    const packet = decodePacket(bytes);
    const { header } = packet;
    const ours = this.#phase1.use((parts) => belongsTo(parts, packet));
    if (!ours) return this.#ignore(port, 'wrongCookies', bytes);
    if (header.exchangeType === exchangeType.informational) {
      return this.#informational(packet, bytes.length, now);
    }
    if (header.exchangeType !== exchangeType.quickMode || this.#negotiation === null) {
      return this.#ignore(port, 'unexpected', bytes);
    }
    const answer = this.#negotiation.receive(packet, bytes);
    switch (answer.kind) {
      case 'ignored':
        return this.#ignore(port, answer.why, bytes);
      case 'repeat':
        this.#recorder.ignore(port, 'duplicates', bytes.length);
        return [this.#sendIke(answer.message3, 'quick mode message3', true)];
      case 'foreignChoice':
        this.#recorder.received(port, 'quick mode message2', bytes.length);
        this.#findings.quickMode.foreignChoice = true;
        return this.#finish('error');
      case 'done':
        this.#recorder.received(port, 'quick mode message2', bytes.length);
        return this.#tunnelStands(answer, now);
    }
  }

  #tunnelStands(
    { index, message3, inbound, outbound }: Extract<Answer, { kind: 'done' }>,
    now: number,
  ): ExchangeAction[] {
    const { endpoints, random } = this.#options;
    this.#findings.quickMode.chosen = { index, proposal: inbound.proposal };
    this.#findings.reached = 'quickMode';
    const addresses = { local: endpoints.local.address, server: endpoints.server.address };
    const link = new EspLink({ inbound, outbound, addresses, random });
    this.#link = link;
    this.#calling = new Calling(this.#options, this.#findings, this.#recorder, (payload) =>
      link.seal(payload),
    );
    return [
      this.#sendIke(message3, 'quick mode message3', false),
      ...this.#afterCalling(this.#calling.start(now)),
    ];
  }

  #informational(packet: IkePacket, size: number, now: number): ExchangeAction[] {
    const read = this.#phase1.use(({ material, lastBlock }) =>
      readInformational(packet, { material, ivSources: [lastBlock] }),
    );
    const { protection, notifies, deletedEsp, deletesPhase1 } = read;
    const awaiting = stageAfter(this.#findings.reached);
    this.#recorder.received(port, 'informational', size);
    const types = protection === 'undecryptable' ? [null] : notifies;
    for (const type of types) this.#recorder.notify({ type, protection, awaiting, port });
    const meanings = types.map((type) => meaningOf(type, awaiting));
    const refuses = meanings.includes('refusal');
    if (protection !== 'authenticated' || meanings.includes('spoilt')) {
      // Once the tunnel stands, its own packets tell more.
      if (meanings.some((each) => each !== 'nothing')) this.#negotiation?.unprovedError(now);
    }
    if (protection !== 'authenticated') return [];
    const takenBack = deletedEsp.some((spi) => this.#link?.has(spi) === true);
    if (takenBack) this.#findings.quickMode.deletedByServer = true;
    this.#phase1Gone ||= deletesPhase1;
    // Once L2TP is being taken down, the server may do the same with what is below it.
    if (this.#calling?.isClosing === true) return [];
    return refuses || takenBack || deletesPhase1 ? this.#finish('error') : [];
  }

  #esp(bytes: Uint8Array, now: number): ExchangeAction[] {
    if (this.#link === null || this.#calling === null) {
      return this.#ignore(port, 'unexpected', bytes);
    }
    const opened = this.#link.open(bytes);
    if (opened.kind !== 'payload') {
      const why = opened.kind === 'replay' ? 'duplicates' : 'unexpected';
      return this.#ignore(port, opened.kind === 'unverified' ? 'garbage' : why, bytes);
    }
    this.#findings.l2tp.espReceived += 1;
    return this.#afterCalling(this.#calling.receive(opened.payload, now));
  }

  #time(now: number): ExchangeAction[] {
    if (this.#calling !== null) return this.#afterCalling(this.#calling.time(now));
    const due = this.#negotiation?.time(now) ?? 'nothing';
    if (due === 'timeout' || due === 'error') return this.#finish(due);
    if (due === 'nothing' || this.#negotiation === null) return [];
    return [this.#sendIke(this.#negotiation.message1, 'quick mode message1', true)];
  }

  #afterCalling({ datagrams, ended, isJudged }: ReturnType<Calling['time']>): ExchangeAction[] {
    const sends = datagrams.map((bytes): ExchangeAction => ({ kind: 'send', port, bytes }));
    const told: ExchangeAction[] = isJudged ? [...sends, { kind: 'waitsForPerson' }] : sends;
    return ended === null ? told : [...told, ...this.#finish(ended)];
  }

  #ignore(from: 500 | 4500, why: keyof Ignored, { length }: Uint8Array): ExchangeAction[] {
    this.#recorder.ignore(from, why, length);
    return [];
  }

  #sendIke(message: Uint8Array, what: string, again: boolean): ExchangeAction {
    this.#recorder.sent(port, what, message.length, again);
    return toSend(port, message);
  }

  #finish(ended: Ended): ExchangeAction[] {
    this.#over = true;
    const { reached, notPossible } = this.#findings;
    const outcome = {
      exchange: 'tunnel',
      ended,
      mainMode: this.#options.mainMode ?? null,
      awaiting: ended === 'done' || notPossible !== null ? null : stageAfter(reached),
      ...this.#findings,
      // Whatever stood is deleted.
      ...this.#recorder.recorded({ seen: 0, possible: 0 }),
    } as const;
    return [...this.#farewell(), { kind: 'finished', outcome, phase1: null }];
  }

  /** Nobody waits for the answers: all that stands is told to go, from the top. */
  #breakOff(now: number): ExchangeAction[] {
    if (!this.#started) return [];
    this.#over = true;
    const datagrams = this.#calling?.breakOff(now) ?? [];
    return [
      ...datagrams.map((bytes): ExchangeAction => ({ kind: 'send', port, bytes })),
      ...this.#farewell(),
    ];
  }

  #farewell(): ExchangeAction[] {
    if (this.#phase1Gone) return [];
    const esp = this.#link === null ? [] : [this.#phase1.deleteEsp(this.#link.inboundSpi)];
    return [...esp, this.#phase1.close()];
  }

  #withWake(actions: ExchangeAction[]): readonly ExchangeAction[] {
    if (this.#over) return actions;
    const ms = Math.min(this.#negotiation?.wakeAt ?? never, this.#calling?.wakeAt ?? never);
    return ms === never ? actions : [...actions, { kind: 'wakeAt', ms }];
  }
}
