// The server check: asks the profile's server what Windows would ask it, and says what is known then. Changes nothing anywhere.
import type { Hop, HopState, ServerCheckResult } from '../../../shared/server-check/result.ts';
import { quickSchedule } from './probe-kinds.ts';
import * as kinds from './probe-kinds.ts';
import type { ProbePorts, ProbeWanted, InFlight } from './probe-runner.ts';
import { ProbeRunner } from './probe-runner.ts';
import type { Question } from './question.ts';
import type { Lookup } from '../transport/resolve-server.ts';
import { resolveServer } from '../transport/resolve-server.ts';
import type { MainModeOutcome, Outcome } from '../exchange/machine.ts';
import { limitOf } from './check-limits.ts';
import { CheckProgress } from './check-progress.ts';
import type { Probes } from './observations.ts';

export interface CheckPorts extends ProbePorts {
  readonly lookup: Lookup;
  /** Is a VPN from this PC to one of these addresses up? A check with proof could push it off (swanctl.conf: unique). */
  readonly vpn: (addresses: readonly string[]) => Promise<'up' | 'down' | 'unknown'>;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/** `asking`: under way. */
export type CheckEvent = { readonly hop: Hop; readonly state: HopState | 'asking' };

export interface CheckOptions {
  /** `full` adds the extra step behind a warning of its own (quick mode, L2TP, PPP). */
  readonly depth: 'normal' | 'full';
  /** For everything; a silent server is told in less than 5 s whatever stands here. */
  readonly limitMs?: number;
  readonly signal?: AbortSignal;
  readonly emit?: (event: CheckEvent) => void;
  /** Asked first when the name has it: the address that the rules use. */
  readonly preferredAddress?: string | null;
  /** Own address to speak from; null: the route's. */
  readonly localAddress?: string | null;
}

const nameLimitMs = 4000;
/** So long nothing but the offer is asked on 500. Two transmissions are out by then. */
const quietMs = 900;
const otherAddresses = 3;

/** Never rejects for what a server or a network does. */
export async function checkServer(
  question: Question,
  ports: CheckPorts,
  options: CheckOptions,
): Promise<ServerCheckResult> {
  const { clock } = ports;
  const stop = new AbortController();
  const progress = new CheckProgress(question, ports, options.emit ?? (() => undefined));
  const end = (ended: 'timeLimit' | 'aborted') => {
    progress.note({ ended });
    stop.abort();
  };
  const aborted = () => {
    end('aborted');
  };
  const stopLimit = clock.after(limitOf(options), () => {
    end('timeLimit');
  });
  if (options.signal?.aborted === true) aborted();
  options.signal?.addEventListener('abort', aborted);
  try {
    await new Check(question, ports, options, progress, stop.signal).run();
  } finally {
    stopLimit();
    options.signal?.removeEventListener('abort', aborted);
  }
  return progress.result();
}

class Check {
  readonly #question: Question;
  readonly #ports: CheckPorts;
  readonly #options: CheckOptions;
  readonly #progress: CheckProgress;
  readonly #signal: AbortSignal;
  readonly #runner: ProbeRunner;
  #kit: kinds.ProbeKit;

  constructor(
    question: Question,
    ports: CheckPorts,
    options: CheckOptions,
    progress: CheckProgress,
    signal: AbortSignal,
  ) {
    this.#question = question;
    this.#ports = ports;
    this.#options = options;
    this.#progress = progress;
    this.#signal = signal;
    this.#runner = new ProbeRunner(ports, {
      localAddress: options.localAddress ?? null,
      limitMs: limitOf(options),
      signal,
    });
    this.#kit = { question, ports, address: '' };
  }

  async run(): Promise<void> {
    const progress = this.#progress;
    const addresses = await this.#resolve();
    if (addresses.length === 0) return;
    const preferred = this.#options.preferredAddress ?? null;
    const address = addresses.find((each) => each === preferred) ?? addresses[0] ?? '';
    this.#kit = { ...this.#kit, address };
    progress.note({ address, vpn: await this.#ports.vpn(addresses) });
    progress.asking('reach');
    const others = this.#reachOthers(addresses.filter((each) => each !== address));
    await this.#ask();
    await others;
    progress.note({ transport: this.#runner.transport });
    if (this.#options.depth === 'full') await this.#askTunnel();
  }

  async #resolve(): Promise<readonly string[]> {
    const { clock, lookup } = this.#ports;
    this.#progress.asking('name');
    const resolved = await resolveServer(this.#question.asked.server, {
      lookup,
      clock,
      limitMs: nameLimitMs,
      signal: this.#signal,
    });
    this.#progress.note({ resolved });
    return 'addresses' in resolved ? resolved.addresses.map(({ address }) => address) : [];
  }

  /** The offer, and beside it whether 4500 answers. What comes next depends on what comes back. */
  async #ask(): Promise<void> {
    const { credentials } = this.#question;
    const upTo = credentials !== null && this.#progress.mayProve ? 'message6' : 'message4';
    const reach = this.#runner.start(kinds.reachProbe(this.#kit, this.#kit.address, 4500));
    const offer = this.#runner.start(kinds.offerProbe(this.#kit, 'offer', upTo));
    const reached = reach.done.then((outcome) => {
      this.#keep('reach4500', outcome);
      return outcome;
    });
    // Whoever waits for it first hears of a defect; here it must not end the process.
    reached.catch(() => undefined);
    const quiet = this.#whenQuiet(offer).then((isQuiet) =>
      isQuiet ? this.#askBeside(offer, reach, upTo) : undefined,
    );
    const outcome = await offer.done;
    this.#keep('offer', outcome);
    await quiet;
    if (outcome === null) {
      await reached;
      return;
    }
    if (outcome.reached === 'message6' && outcome.serverProof === 'verified') {
      await this.#one('ikev2', kinds.ikev2Probe(this.#kit));
    } else if (outcome.reached === null) await this.#afterNothingTaken(outcome, reached, upTo);
    else await this.#afterNoProof(outcome, reached);
    await reached;
  }

  /** True when the offer has brought nothing for a while; false as soon as it ends. */
  #whenQuiet(offer: InFlight<MainModeOutcome>): Promise<boolean> {
    return new Promise((resolve) => {
      const stop = this.#ports.clock.after(quietMs, () => {
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
    const beside: (() => Promise<unknown>)[] = [
      () => this.#one('otherMethod', kinds.wideProbe(kit, 'otherMethod', quickSchedule)),
      () => this.#one('ikev2', kinds.ikev2Probe(kit, quickSchedule)),
      () => this.#one('aggressive', kinds.aggressiveProbe(kit, quickSchedule)),
      () => this.#one('fresh4500', kinds.offerProbe(kit, 'fresh4500', 'message2', quickSchedule)),
    ];
    for (const ask of beside) {
      if (offer.heard() || this.#signal.aborted || this.#progress.isExplained) return;
      if (reach.heard()) {
        await this.#one('offer4500', kinds.offerProbe(kit, 'offer4500', upTo));
        return;
      }
      await ask();
    }
  }

  async #afterNothingTaken(
    outcome: MainModeOutcome,
    reached: Promise<MainModeOutcome | null>,
    upTo: 'message4' | 'message6',
  ): Promise<void> {
    const kit = this.#kit;
    if (outcome.ended !== 'error') {
      const answered = ((await reached)?.answeredFrom.length ?? 0) > 0;
      if (answered && !this.#progress.has('offer4500') && !this.#progress.isExplained) {
        await this.#one('offer4500', kinds.offerProbe(kit, 'offer4500', upTo));
      }
      return;
    }
    const next: (() => Promise<unknown>)[] = [
      () => this.#one('wide', kinds.wideProbe(kit, 'wide')),
      () => this.#one('otherMethod', kinds.wideProbe(kit, 'otherMethod')),
      () => this.#one('ikev2', kinds.ikev2Probe(kit)),
      () => this.#one('aggressive', kinds.aggressiveProbe(kit)),
    ];
    for (const ask of next) {
      if (this.#progress.isExplained || this.#signal.aborted) return;
      await ask();
    }
  }

  /** Message 5 was refused or lost, or not asked for. */
  async #afterNoProof(
    outcome: MainModeOutcome,
    reached: Promise<MainModeOutcome | null>,
  ): Promise<void> {
    const kit = this.#kit;
    if (outcome.awaiting !== 'message6') return;
    if (outcome.ended === 'error') {
      const known = outcome.notifies.some(
        (each) => each.isError && each.protection === 'authenticated',
      );
      // Whoever knows the key and refuses all the same may want aggressive mode.
      if (known && this.#question.asked.method === 'psk') {
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

  /**
   * Quick mode, L2TP and PPP with the user's password: only to a server that has proved itself, only when no VPN can be pushed
   * off, and only behind NAT, where ESP goes in UDP.
   */
  async #askTunnel(): Promise<void> {
    const { tunnel } = this.#question;
    const progress = this.#progress;
    progress.note({ tunnel: tunnel?.asked ?? 'otherKind' });
    if (tunnel === null || !progress.mayCall) return;
    if (this.#signal.aborted) return;
    await this.#one('tunnel', kinds.tunnelProbe(this.#kit, tunnel));
  }

  async #one<Kind extends Outcome['exchange']>(
    name: keyof Probes,
    wanted: ProbeWanted<Kind>,
  ): Promise<void> {
    this.#progress.asking(name === 'ikev2' || name === 'tunnel' ? name : 'proposal');
    this.#keep(name, await this.#runner.start(wanted).done);
  }

  #keep(name: keyof Probes, outcome: Outcome | null): void {
    this.#progress.keep(name, outcome, this.#runner);
  }

  /** Asked side by side with everything else: costs nothing. */
  async #reachOthers(addresses: readonly string[]): Promise<void> {
    const some = addresses.slice(0, otherAddresses);
    // A runner of their own: an address of a family that this PC has no route for says nothing about the first one.
    const runner = new ProbeRunner(this.#ports, {
      localAddress: null,
      limitMs: limitOf(this.#options),
      signal: this.#signal,
    });
    const outcomes = await Promise.all(
      some.map((address) => runner.start(kinds.reachProbe(this.#kit, address, 500)).done),
    );
    const others = some.flatMap((address, at) => {
      const outcome = outcomes[at] ?? null;
      return outcome === null ? [] : [{ address, answered: outcome.answeredFrom.length > 0 }];
    });
    this.#progress.note({ others });
  }
}
