// Whom to ask, and when: the addresses of the name, the VPN that may be up, the trial at the end.
import { withoutInitialContact } from '../exchange/windows-offer.ts';
import { resolveServer } from '../transport/resolve-server.ts';
import { AddressQuestions } from './address-questions.ts';
import { limitOf } from './check-limits.ts';
import type { CheckProgress } from './check-progress.ts';
import type { CheckOptions, CheckPorts } from './check-options.ts';
import type { VpnState } from './observations.ts';
import { reachProbe, type ProbeKit } from './probe-kinds.ts';
import { ProbeRunner } from './probe-runner.ts';
import type { Question } from './question.ts';

const nameLimitMs = 4000;
const otherAddresses = 3;

export class Check {
  readonly #question: Question;
  readonly #ports: CheckPorts;
  readonly #options: CheckOptions;
  readonly #progress: CheckProgress;
  readonly #signal: AbortSignal;
  readonly #runner: ProbeRunner;

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
  }

  async run(): Promise<void> {
    const progress = this.#progress;
    const addresses = await this.#resolve();
    if (addresses.length === 0) return;
    const preferred = this.#options.prefer?.(addresses) ?? null;
    const address = addresses.find((each) => each === preferred) ?? addresses[0] ?? '';
    progress.note({ address });
    progress.asking('reach');
    const question = this.#question;
    const open = { question, ports: this.#ports, address };
    const rest = addresses.filter((each) => each !== address);
    const others = this.#reachOthers(open, rest);
    const beside = this.#questionsTo(open).begin();
    const vpn = await this.#vpn(addresses);
    progress.note({ vpn });
    const kit = { ...open, question: questionWith(vpn, question) };
    let asked = this.#questionsTo(kit);
    await asked.ask(beside);
    const answering = await others;
    if (answering !== null && !progress.isHeard && !this.#signal.aborted) {
      // Windows may go there as well: that it does, after one that is silent, is UNCONFIRMED.
      progress.goOnAt(answering);
      asked = this.#questionsTo({ ...kit, address: answering });
      await asked.ask(asked.begin());
    }
    progress.note({ transport: this.#runner.transportTo(asked.address) });
    if (!this.#isFull) return;
    await this.#askTunnel(asked, addresses);
  }

  get #isFull(): boolean {
    return this.#options.depth === 'full';
  }

  #questionsTo(kit: ProbeKit): AddressQuestions {
    return new AddressQuestions({
      kit,
      runner: this.#runner,
      progress: this.#progress,
      signal: this.#signal,
    });
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

  /**
   * Quick mode, L2TP and PPP with the user's password: only to a server that has proved itself, only when no VPN can be pushed
   * off, and only behind NAT, where ESP goes in UDP.
   */
  async #askTunnel(asked: AddressQuestions, addresses: readonly string[]): Promise<void> {
    const { tunnel } = this.#question;
    const progress = this.#progress;
    progress.note({ tunnel: tunnel?.asked ?? 'otherKind' });
    if (tunnel === null || !this.#mayCall()) return;
    // Half a minute may have gone by, and somebody may have connected meanwhile.
    progress.note({ vpnBeforeTunnel: await this.#vpn(addresses) });
    if (!this.#mayCall()) return;
    await asked.askTunnel(tunnel);
  }

  #mayCall(): boolean {
    return this.#progress.mayCall && !this.#signal.aborted;
  }

  /** Asked side by side with everything else: costs nothing. @returns the first that answers, or null */
  async #reachOthers(kit: ProbeKit, addresses: readonly string[]): Promise<string | null> {
    const some = addresses.slice(0, otherAddresses);
    // A runner of their own: an address of a family that this PC has no route for says nothing about the first one.
    const runner = new ProbeRunner(this.#ports, {
      localAddress: null,
      limitMs: limitOf(this.#options),
      signal: this.#signal,
    });
    const outcomes = await Promise.all(
      some.map((address) => runner.start(reachProbe(kit, address, 500)).done),
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
