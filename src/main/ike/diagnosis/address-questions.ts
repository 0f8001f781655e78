// What one address is asked: each question depends on what the one before has brought, so that few handshakes are begun.
import type { Outcome } from '../exchange/machine.ts';
import type { IkeSaInitOutcome, MainModeMessage, MainModeOutcome } from '../exchange/outcomes.ts';
import type { CheckProgress } from './check-progress.ts';
import type { Probes } from './observations.ts';
import * as kinds from './probe-kinds.ts';
import { quickSchedule } from './probe-kinds.ts';
import { deservesAnother } from './refusals.ts';
import type { InFlight, ProbeRunner, ProbeWanted } from './probe-runner.ts';
import type { TunnelQuestion } from './tunnel-question.ts';

/** So long nothing but the offer is asked on 500. Two transmissions are out by then. */
const quietMs = 1300;

/** One datagram there and one back. */
const shortestL2tpMs = 100;
const longestL2tpMs = 1500;

export interface AddressInput {
  readonly kit: kinds.ProbeKit;
  readonly runner: ProbeRunner;
  readonly progress: CheckProgress;
  readonly signal: AbortSignal;
}

/** What is asked beside everything else. */
export interface Beside {
  readonly reach: InFlight<MainModeOutcome>;
  readonly ikev2: InFlight<IkeSaInitOutcome>;
}

/** Whether it is needless by now, and the question itself. */
type Question = readonly [() => boolean, () => Promise<unknown>];

export class AddressQuestions {
  readonly #kit: kinds.ProbeKit;
  readonly #runner: ProbeRunner;
  readonly #progress: CheckProgress;
  readonly #signal: AbortSignal;

  constructor({ kit, runner, progress, signal }: AddressInput) {
    this.#kit = kit;
    this.#runner = runner;
    this.#progress = progress;
    this.#signal = signal;
  }

  get address(): string {
    return this.#kit.address;
  }

  /** What costs the server nothing and depends on nothing: whether 4500 answers, and IKEv2. */
  begin(): Beside {
    return {
      reach: this.#beside('reach4500', kinds.reachProbe(this.#kit, this.#kit.address, 4500)),
      ikev2: this.#beside('ikev2', kinds.ikev2Probe(this.#kit)),
    };
  }

  /** The offer. What comes next depends on what comes back. */
  async ask({ reach, ikev2 }: Beside): Promise<void> {
    const { credentials } = this.#kit.question;
    const upTo = credentials !== null && this.#progress.mayProve ? 'message6' : 'message4';
    const offer = this.#runner.start(kinds.offerProbe(this.#kit, 'offer', upTo));
    const quiet = this.#whenQuiet(offer).then((isQuiet) =>
      isQuiet ? this.#askBeside(offer, reach, upTo) : undefined,
    );
    const outcome = await this.#onceMore('offer', upTo, await offer.done);
    this.#keep('offer', outcome);
    await quiet;
    const plain = outcome === null ? null : this.#askPlainL2tp(outcome);
    // Whoever waits for it first hears of a defect.
    plain?.catch(() => undefined);
    if (outcome?.serverProof === 'verified') hurry(outcome, reach, ikev2);
    else if (outcome?.reached === null) {
      await this.#afterNothingTaken(outcome, { reach, ikev2 }, upTo);
    } else if (outcome !== null) await this.#afterNoProof(outcome, reach.done);
    await Promise.all([reach.done, ikev2.done, plain]);
  }

  #beside<Kind extends 'mainMode' | 'ikeSaInit'>(
    name: 'reach4500' | 'ikev2',
    wanted: ProbeWanted<Kind>,
  ): InFlight<Extract<Outcome, { readonly exchange: Kind }>> {
    const started = this.#runner.start(wanted);
    const done = started.done.then((outcome) => {
      this.#keep(name, outcome);
      return outcome;
    });
    // Whoever waits for it first hears of a defect; here it must not end the process.
    done.catch(() => undefined);
    return { ...started, done };
  }

  /** True when the offer has brought nothing for a while; false as soon as it ends. */
  #whenQuiet(offer: InFlight<MainModeOutcome>): Promise<boolean> {
    return new Promise((resolve) => {
      const stop = this.#kit.ports.clock.after(quietMs, () => {
        resolve(!offer.heard());
      });
      void offer.done.then(() => {
        stop();
        resolve(false);
      });
    });
  }

  /** One question after the other while the offer waits, so that never more than two handshakes are in the open. */
  async #askBeside(
    offer: InFlight<MainModeOutcome>,
    reach: InFlight<MainModeOutcome>,
    upTo: 'message4' | 'message6',
  ): Promise<void> {
    const kit = this.#kit;
    const beside: Question[] = [
      [
        () => this.#progress.isTakenByMainMode,
        () => this.#one('otherMethod', kinds.wideProbe(kit, 'otherMethod', quickSchedule)),
      ],
      [
        () => this.#progress.isExplained,
        () => this.#one('aggressive', kinds.aggressiveProbe(kit, quickSchedule)),
      ],
      [
        () => this.#progress.isExplained,
        () => this.#one('fresh4500', kinds.offerProbe(kit, 'fresh4500', 'message2', quickSchedule)),
      ],
    ];
    let isAlive = false;
    for (const [isNeedless, ask] of beside) {
      if (offer.heard() || this.#signal.aborted || isNeedless()) return;
      if (reach.heard()) return this.#offer4500(upTo);
      await ask();
      // It answers something: what it did not answer may be lost.
      if (this.#progress.isHeard && !isAlive) offer.tell({ kind: 'alive' });
      isAlive = this.#progress.isHeard;
    }
  }

  async #offer4500(upTo: MainModeMessage): Promise<void> {
    this.#progress.asking('proposal');
    const wanted = kinds.offerProbe(this.#kit, 'offer4500', upTo);
    const first = await this.#runner.start(wanted).done;
    this.#keep('offer4500', await this.#onceMore('offer4500', upTo, first));
  }

  /** What was spoilt on the way is no answer: once more, if the budget has one more (D43). */
  async #onceMore(
    name: 'offer' | 'offer4500',
    upTo: MainModeMessage,
    first: MainModeOutcome | null,
  ): Promise<MainModeOutcome | null> {
    if (first === null || !deservesAnother(first) || this.#signal.aborted) return first;
    const second = await this.#runner.start(kinds.offerProbe(this.#kit, name, upTo)).done;
    if (second === null) return first;
    this.#progress.note({ spoilt: first });
    // Silence from the beginning may be a server that has had enough of us.
    return second.reached === null && first.reached !== null ? first : second;
  }

  async #afterNothingTaken(
    outcome: MainModeOutcome,
    { reach, ikev2 }: Beside,
    upTo: 'message4' | 'message6',
  ): Promise<void> {
    const kit = this.#kit;
    const progress = this.#progress;
    if (outcome.ended !== 'error') {
      const answered = ((await reach.done)?.answeredFrom.length ?? 0) > 0;
      if (answered && !progress.has('offer4500') && !progress.isExplained) {
        await this.#offer4500(upTo);
      }
      return;
    }
    if (progress.isOtherVersion) return;
    const next: Question[] = [
      [() => false, () => this.#one('wide', kinds.wideProbe(kit, 'wide'))],
      [
        () => progress.isTakenByMainMode,
        () => this.#one('otherMethod', kinds.wideProbe(kit, 'otherMethod')),
      ],
      [() => progress.isExplained, () => this.#one('aggressive', kinds.aggressiveProbe(kit))],
    ];
    for (const [isNeedless, ask] of next) {
      if (isNeedless() || this.#signal.aborted) return;
      await ask();
      await ikev2.done;
    }
  }

  /** Message 3 or 5 was refused or lost, or not asked for. */
  async #afterNoProof(
    outcome: MainModeOutcome,
    reached: Promise<MainModeOutcome | null>,
  ): Promise<void> {
    const kit = this.#kit;
    if (outcome.awaiting !== 'message6') return;
    if (outcome.ended === 'error') {
      const known = outcome.notifies.some(
        (each) => each.meaning === 'refusal' && each.protection === 'authenticated',
      );
      // Whoever knows the key and refuses all the same may want aggressive mode.
      if (known && kit.question.asked.method === 'psk') {
        await this.#one('aggressive', kinds.aggressiveProbe(kit));
      }
      return;
    }
    const heard4500 = outcome.answeredFrom.includes(4500);
    const answered = ((await reached)?.answeredFrom.length ?? 0) > 0;
    if (outcome.port === 4500 && !heard4500 && !answered) {
      await this.#one('fresh4500', kinds.offerProbe(kit, 'fresh4500', 'message2', quickSchedule));
    }
  }

  /** Beside what comes next. A round trip of the offer says how long an answer takes. */
  async #askPlainL2tp({ answeredFrom, roundTripMs }: MainModeOutcome): Promise<void> {
    const { question, address } = this.#kit;
    const isL2tp = question.tunnel !== null;
    if (!isL2tp || answeredFrom.length === 0 || !this.#progress.mayProve) return;
    const waitMs = Math.min(longestL2tpMs, shortestL2tpMs + 3 * (roundTripMs ?? longestL2tpMs));
    this.#progress.keepPlainL2tp(await this.#runner.askPlainL2tp(address, waitMs));
  }

  async askTunnel(tunnel: TunnelQuestion): Promise<void> {
    const { tunnelProbe } = await import('./tunnel-probe.ts');
    const progress = this.#progress;
    const waitsForPerson = () => {
      progress.confirming();
    };
    const probe = tunnelProbe(this.#kit, tunnel, (mainMode) => progress.trusts(mainMode));
    await this.#one('tunnel', { ...probe, waitsForPerson });
  }

  async #one<Kind extends Outcome['exchange']>(
    name: keyof Probes,
    wanted: ProbeWanted<Kind>,
  ): Promise<void> {
    this.#progress.asking(name === 'tunnel' ? name : 'proposal');
    this.#keep(name, await this.#runner.start(wanted).done);
  }

  #keep(name: keyof Probes, outcome: Outcome | null): void {
    this.#progress.keep(name, outcome, this.#runner);
  }
}

/** The proof is there: the rest is advice. What was asked at the beginning and has not come by now is lost, or never comes. */
function hurry(
  { roundTripMs, answeredFrom }: MainModeOutcome,
  reach: Beside['reach'],
  ikev2: Beside['ikev2'],
): void {
  const withinMs = roundTripMs === null ? 500 : 2 * roundTripMs + 50;
  ikev2.tell({ kind: 'hurry', withinMs });
  if (answeredFrom.includes(4500)) reach.tell({ kind: 'hurry', withinMs: 0 });
}
