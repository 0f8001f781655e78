// The order of the questions: each depends on what the one before has brought, so that as few handshakes as possible are begun.
import type { MainModeOutcome, Outcome } from '../exchange/machine.ts';
import { withoutInitialContact } from '../exchange/windows-offer.ts';
import { resolveServer } from '../transport/resolve-server.ts';
import { limitOf } from './check-limits.ts';
import type { CheckProgress } from './check-progress.ts';
import type { CheckOptions, CheckPorts } from './check-server.ts';
import type { Probes, VpnState } from './observations.ts';
import * as kinds from './probe-kinds.ts';
import { quickSchedule } from './probe-kinds.ts';
import { ProbeRunner, type InFlight, type ProbeWanted } from './probe-runner.ts';
import type { Question } from './question.ts';

const nameLimitMs = 4000;
/** So long nothing but the offer is asked on 500. Two transmissions are out by then. */
const quietMs = 900;
const otherAddresses = 3;

export class Check {
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
    const vpn = await this.#vpn(addresses);
    progress.note({ address, vpn });
    this.#kit = { ...this.#kit, address, question: questionWith(vpn, this.#question) };
    progress.asking('reach');
    const others = this.#reachOthers(addresses.filter((each) => each !== address));
    await this.#ask();
    const answering = await others;
    if (answering !== null && !progress.isHeard && !this.#signal.aborted) {
      // Windows may go there as well: that it does, after one that is silent, is UNCONFIRMED.
      progress.goOnAt(answering);
      this.#kit = { ...this.#kit, address: answering };
      await this.#ask();
    }
    progress.note({ transport: this.#runner.transportTo(this.#kit.address) });
    if (this.#options.depth !== 'full') return;
    await this.#askTunnel(addresses);
    // Last, so that advice never takes the handshake that the trial needs.
    if (progress.isProved && !this.#signal.aborted) {
      await this.#one('ikev2', kinds.ikev2Probe(this.#kit));
    }
  }

  #vpn(addresses: readonly string[]): Promise<VpnState> {
    return this.#ports.vpn(addresses, async (name) => {
      const resolved = await this.#addressesOf(name);
      return 'addresses' in resolved ? resolved.addresses.map(({ address }) => address) : null;
    });
  }

  #addressesOf(name: string): ReturnType<typeof resolveServer> {
    const { clock, lookup } = this.#ports;
    return resolveServer(name, { lookup, clock, limitMs: nameLimitMs, signal: this.#signal });
  }

  async #resolve(): Promise<readonly string[]> {
    this.#progress.asking('name');
    const resolved = await this.#addressesOf(this.#question.asked.server);
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
      if (this.#options.depth !== 'full') await this.#one('ikev2', kinds.ikev2Probe(this.#kit));
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

  /** Message 3 or 5 was refused or lost, or not asked for. */
  async #afterNoProof(
    outcome: MainModeOutcome,
    reached: Promise<MainModeOutcome | null>,
  ): Promise<void> {
    const kit = this.#kit;
    if (outcome.awaiting === 'message4' && outcome.ended === 'error') {
      await this.#one('otherMethod', kinds.wideProbe(kit, 'otherMethod'));
    }
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
  async #askTunnel(addresses: readonly string[]): Promise<void> {
    const { tunnel } = this.#question;
    const progress = this.#progress;
    progress.note({ tunnel: tunnel?.asked ?? 'otherKind' });
    if (tunnel === null || !this.#mayCall()) return;
    // Half a minute may have gone by, and somebody may have connected meanwhile.
    progress.note({ vpnBeforeTunnel: await this.#vpn(addresses) });
    if (!this.#mayCall()) return;
    await this.#one('tunnel', kinds.tunnelProbe(this.#kit, tunnel));
  }

  #mayCall(): boolean {
    return this.#progress.mayCall && !this.#signal.aborted;
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

  /** Asked side by side with everything else: costs nothing. @returns the first that answers, or null */
  async #reachOthers(addresses: readonly string[]): Promise<string | null> {
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
    return others.find(({ answered }) => answered)?.address ?? null;
  }
}

/** "I have no SA with you" is said only where that is known (MS-IKEE, Start of an IKE MM SA Negotiation). */
function questionWith(vpn: VpnState, question: Question): Question {
  return vpn === 'down' ? question : { ...question, offer: withoutInitialContact(question.offer) };
}
