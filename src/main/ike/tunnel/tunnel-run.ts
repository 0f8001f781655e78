// Carries what comes to the part that it is for (quick mode, ESP, L2TP, PPP) and sees to order and time.
import { sameBytes } from '../codec/bytes.ts';
import { IkeDecodeError } from '../codec/decode-error.ts';
import { decodePacket } from '../codec/header.ts';
import { exchangeType, isErrorNotify } from '../codec/numbers.ts';
import { openEncapsulation } from '../codec/udp-encapsulation.ts';
import { EspLink } from '../esp/esp-link.ts';
import { maxMessage, toSend } from '../exchange/conversation.ts';
import { readInformational } from '../exchange/informational.ts';
import type { Ended, ExchangeAction, ExchangeEvent, Ignored } from '../exchange/machine.ts';
import type { Phase1Sa } from '../exchange/phase1-sa.ts';
import { belongsTo, QuickMode } from '../exchange/quick-mode.ts';
import { Recorder } from '../exchange/recorder.ts';
import { ResendTimer } from '../exchange/resend-timer.ts';
import { noTunnelFindings } from '../exchange/tunnel-outcome.ts';
import { Calling } from './calling.ts';
import { stageAfter } from './stages.ts';
import type { TunnelOptions } from './tunnel-options.ts';

const port = 4500;
const never = Number.POSITIVE_INFINITY;

export class TunnelRun {
  readonly #phase1: Phase1Sa;
  readonly #options: TunnelOptions;
  readonly #recorder = new Recorder();
  readonly #findings = noTunnelFindings();
  readonly #quickTimer: ResendTimer;
  #quickMode: QuickMode | null = null;
  #messageId = 0;
  /** Of the answer that we took: it comes again when message 3 was lost. */
  #message2: Uint8Array | null = null;
  #message3: Uint8Array | null = null;
  #link: EspLink | null = null;
  #calling: Calling | null = null;
  #giveUpAt = never;
  #sawError = false;
  #phase1Gone = false;
  #started = false;
  #over = false;

  constructor(phase1: Phase1Sa, options: TunnelOptions) {
    this.#phase1 = phase1;
    this.#options = options;
    this.#quickTimer = new ResendTimer(options.schedules.quickMode);
  }

  handle(event: ExchangeEvent, now: number): readonly ExchangeAction[] {
    if (this.#over) return [];
    if (event.kind === 'start' && !this.#started) {
      this.#started = true;
      this.#recorder.start(now);
      return this.#withWake(this.#start(now));
    }
    this.#recorder.at(now);
    return this.#withWake(this.#react(event, now));
  }

  #react(event: ExchangeEvent, now: number): ExchangeAction[] {
    switch (event.kind) {
      case 'start':
        return [];
      case 'refused':
        this.#recorder.refuse(event.port);
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
      const { endpoints, offer, makeKeyPair } = this.#options;
      this.#messageId = this.#phase1.newMessageId();
      this.#quickMode = new QuickMode(parts, {
        messageId: this.#messageId,
        offer,
        localAddress: endpoints.local.address,
        serverAddress: endpoints.server.address,
        makeKeyPair,
      });
      this.#quickTimer.start(now);
      return [this.#sendIke(this.#quickMode.message1, 'quick mode message1', false)];
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
    const inQuickMode = header.exchangeType === exchangeType.quickMode;
    if (!inQuickMode || header.messageId !== this.#messageId || this.#quickMode === null) {
      return this.#ignore(port, 'unexpected', bytes);
    }
    if (this.#message3 !== null) return this.#repeatMessage3(bytes);
    return this.#quickAnswer(this.#quickMode, packet, bytes, now);
  }

  #quickAnswer(
    quickMode: QuickMode,
    packet: ReturnType<typeof decodePacket>,
    bytes: Uint8Array,
    now: number,
  ): ExchangeAction[] {
    const verdict = quickMode.receive(packet);
    if (verdict.kind === 'garbage') return this.#ignore(port, 'garbage', bytes);
    this.#recorder.received(port, 'quick mode message2', bytes.length);
    if (verdict.kind === 'foreignChoice') {
      this.#findings.quickMode.foreignChoice = true;
      return this.#finish('error');
    }
    const { index, message3, inbound, outbound } = verdict;
    const { endpoints, offer, random } = this.#options;
    this.#findings.quickMode.chosen = {
      index,
      proposal: offer.proposals[index] ?? inbound.proposal,
    };
    this.#findings.reached = 'quickMode';
    this.#message2 = bytes.slice();
    this.#message3 = message3;
    this.#quickTimer.stop();
    this.#giveUpAt = never;
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

  #repeatMessage3(bytes: Uint8Array): ExchangeAction[] {
    const same = this.#message2 !== null && sameBytes(bytes, this.#message2);
    this.#ignore(port, same ? 'duplicates' : 'unexpected', bytes);
    if (!same || this.#message3 === null) return [];
    return [this.#sendIke(this.#message3, 'quick mode message3', true)];
  }

  #informational(
    packet: ReturnType<typeof decodePacket>,
    size: number,
    now: number,
  ): ExchangeAction[] {
    const read = this.#phase1.use(({ material, lastBlock }) =>
      readInformational(packet, { material, ivSources: [lastBlock] }),
    );
    const { protection, notifies, deletesEsp, deletesPhase1 } = read;
    const awaiting = stageAfter(this.#findings.reached);
    this.#recorder.received(port, 'informational', size);
    const types = protection === 'undecryptable' ? [null] : notifies;
    for (const type of types) this.#recorder.notify({ type, protection, awaiting, port });
    const isError = types.some((type) => type === null || isErrorNotify(type));
    if (protection !== 'authenticated') return isError ? this.#unprovedError(now) : [];
    if (deletesEsp) this.#findings.quickMode.deletedByServer = true;
    this.#phase1Gone ||= deletesPhase1;
    // Once L2TP is being taken down, the server may do the same with what is below it.
    if (this.#calling?.isClosing === true) return [];
    return isError || deletesEsp || deletesPhase1 ? this.#finish('error') : [];
  }

  /** Anybody could have sent it: only a shorter wait for message 2. Later the tunnel's own packets tell more. */
  #unprovedError(now: number): ExchangeAction[] {
    if (this.#calling !== null) return [];
    this.#sawError = true;
    const { afterErrorMs } = this.#options.schedules.quickMode;
    this.#giveUpAt = Math.min(this.#giveUpAt, now + afterErrorMs);
    return [];
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
    if (now >= this.#giveUpAt) return this.#finish('error');
    const due = this.#quickTimer.due(now);
    if (due === 'giveUp') return this.#finish(this.#sawError ? 'error' : 'timeout');
    if (due === 'nothing' || this.#quickMode === null) return [];
    return [this.#sendIke(this.#quickMode.message1, 'quick mode message1', true)];
  }

  #afterCalling({ datagrams, ended }: ReturnType<Calling['time']>): ExchangeAction[] {
    const sends = datagrams.map((bytes): ExchangeAction => ({ kind: 'send', port, bytes }));
    return ended === null ? sends : [...sends, ...this.#finish(ended)];
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
      ...this.#recorder.observations({ seen: 0, possible: 0 }),
    } as const;
    return [...this.#farewell(), { kind: 'finished', outcome, phase1: null }];
  }

  #farewell(): ExchangeAction[] {
    if (this.#phase1Gone) return [];
    const esp = this.#link === null ? [] : [this.#phase1.deleteEsp(this.#link.inboundSpi)];
    return [...esp, this.#phase1.close()];
  }

  #withWake(actions: ExchangeAction[]): readonly ExchangeAction[] {
    if (this.#over) return actions;
    const ms = Math.min(this.#quickTimer.wakeAt, this.#giveUpAt, this.#calling?.wakeAt ?? never);
    return ms === never ? actions : [...actions, { kind: 'wakeAt', ms }];
  }
}
