// What is known so far, told hop by hop as it comes, and made into the result at the end.
import type { Hop, HopState, ServerCheckResult } from '../../../shared/server-check/result.ts';
import type { Outcome } from '../exchange/machine.ts';
import type { MainModeOutcome } from '../exchange/outcomes.ts';
import type { Clock } from '../transport/clock.ts';
import { diagnose } from './diagnose.ts';
import {
  heard,
  isExplained,
  mainOf,
  noProbes,
  refusesVersion1,
  takenByMainMode,
  type Observations,
  type Probes,
} from './observations.ts';
import type { ProbeRunner } from './probe-runner.ts';
import type { Question } from './question.ts';
import { natOf } from './rows-nat.ts';
import { isTrusted, judge } from './trust.ts';

/** `asking`: under way. `confirming`: under way, and a person may have to confirm the sign-in elsewhere. */
export type CheckEvent = { readonly hop: Hop; readonly state: HopState | 'asking' | 'confirming' };

export class CheckProgress {
  readonly #question: Question;
  readonly #clock: Clock;
  readonly #at: string;
  readonly #begun: number;
  readonly #emit: (event: CheckEvent) => void;
  readonly #told = new Map<Hop, CheckEvent['state']>();
  #seen: Observations;
  #runner: ProbeRunner | null = null;

  constructor(
    question: Question,
    ports: { readonly clock: Clock; readonly now: () => string },
    emit: (event: CheckEvent) => void,
  ) {
    this.#question = question;
    this.#clock = ports.clock;
    this.#at = ports.now();
    this.#begun = ports.clock.now();
    this.#emit = emit;
    this.#seen = {
      asked: question.asked,
      resolved: null,
      address: null,
      transport: null,
      probes: noProbes,
      spoilt: null,
      others: [],
      vpn: 'unknown',
      vpnBeforeTunnel: null,
      tunnel: null,
      certificate: null,
      authorityFits: null,
      notMade: [],
      ended: 'finished',
    };
  }

  /** Own proof may be sent: no VPN of this PC to that server can be pushed off by it. */
  get mayProve(): boolean {
    const { vpn, vpnBeforeTunnel } = this.#seen;
    return vpn === 'down' && (vpnBeforeTunnel ?? 'down') === 'down';
  }

  /** A probe has told what the server wants: more questions would only leave more open. */
  get isExplained(): boolean {
    return isExplained(this.#seen);
  }

  /** Main mode with another offer was taken. */
  get isTakenByMainMode(): boolean {
    return takenByMainMode(this.#seen);
  }

  /** It does not take our version of IKE, whatever is offered. */
  get isOtherVersion(): boolean {
    return refusesVersion1(this.#seen);
  }

  /**
   * The user's password may go to the server: it has proved itself, no VPN can be pushed off, and there is NAT, without
   * which ESP cannot be sent from here.
   */
  get mayCall(): boolean {
    const nat = natOf(this.#seen);
    const behindNat = nat !== null && (nat.clientBehindNat || nat.serverBehindNat);
    return behindNat && this.mayProve && this.isProved;
  }

  /** This main mode was one with the server of the profile: by the secret, or by a certificate that is trusted. */
  trusts(main: MainModeOutcome): boolean {
    if (main.serverProof !== 'verified') return false;
    if (this.#question.asked.method === 'psk') return true;
    const certificate = judge(main, this.#question, this.#at);
    return certificate !== null && isTrusted(certificate);
  }

  /** Has anything come from the address that is asked? */
  get isHeard(): boolean {
    return heard(this.#seen);
  }

  get isProved(): boolean {
    return diagnose(this.#seen).proof === 'provedRight';
  }

  /** Nothing came from the address so far: what was seen of it is left behind, but for its silence. */
  goOnAt(address: string): void {
    const { address: silent, others } = this.#seen;
    const rest = others.filter((each) => each.address !== address);
    const left = silent === null ? rest : [{ address: silent, answered: false }, ...rest];
    this.note({ address, others: left, probes: noProbes, spoilt: null, transport: null });
  }

  has(name: keyof Probes): boolean {
    return this.#seen.probes[name] !== null;
  }

  note(part: Partial<Observations>): void {
    this.#seen = { ...this.#seen, ...part };
    this.#tell();
  }

  keep(name: keyof Probes, outcome: Outcome | null, runner: ProbeRunner): void {
    this.#runner = runner;
    const notMade = runner.notMade as Observations['notMade'];
    const probes: Probes = { ...this.#seen.probes, [name]: outcome };
    this.#seen = {
      ...this.#seen,
      probes,
      notMade,
      transport: runner.transportTo(this.#seen.address),
    };
    const main = mainOf(this.#seen);
    this.note({
      certificate: main === null ? null : judge(main, this.#question, this.#at),
      authorityFits: main === null ? null : this.#fits(main),
    });
  }

  keepPlainL2tp(plainL2tp: Probes['plainL2tp']): void {
    this.note({ probes: { ...this.#seen.probes, plainL2tp } });
  }

  asking(hop: Hop): void {
    if (!this.#told.has(hop)) this.#say(hop, 'asking');
  }

  /** The user's proof is at the server, which may ask for a second factor (C19). */
  confirming(): void {
    this.#say('tunnel', 'confirming');
  }

  result(): ServerCheckResult {
    const seen = this.#seen;
    const { asked, resolved, address, ended } = seen;
    const main = mainOf(seen);
    const { findings, hops, proof } = diagnose(seen);
    return {
      at: this.#at,
      server: asked.server,
      address,
      addresses:
        resolved !== null && 'addresses' in resolved
          ? resolved.addresses.map((each) => each.address)
          : [],
      method: asked.method,
      ended,
      milliseconds: Math.round(this.#clock.now() - this.#begun),
      hops: [...hops],
      nat: natOf(seen),
      proof,
      chosen: chosenOf(main),
      findings: [...findings],
      seen: {
        vendorIds: (main?.vendorIds ?? []).map(({ name, hex }) => name ?? hex),
        identity: main?.serverIdentity?.text ?? null,
        authorities: (main?.requestedAuthorities ?? []).flatMap(({ name }) => name ?? []),
        certificate: certificateOf(main),
      },
      exchanges: this.#runner?.exchanges ?? [],
    };
  }

  /**
   * The CAs that the server asks for, and those above our certificate. By text: Libreswan encodes a name anew from its
   * configuration, so the bytes differ where the names are the same.
   */
  #fits({ requestedAuthorities }: MainModeOutcome): boolean | null {
    const { ownIssuers } = this.#question;
    if (ownIssuers.length === 0 || requestedAuthorities.length === 0) return null;
    // An empty name is "any", and one that cannot be read may be ours.
    if (requestedAuthorities.some(({ name }) => name === '' || name === null)) return null;
    return requestedAuthorities.some(({ name }) => name !== null && ownIssuers.includes(name));
  }

  #tell(): void {
    for (const { hop, state } of diagnose(this.#seen).hops) {
      if (state !== 'notAsked') this.#say(hop, state);
    }
  }

  #say(hop: Hop, state: CheckEvent['state']): void {
    if (this.#told.get(hop) === state) return;
    this.#told.set(hop, state);
    this.#emit({ hop, state });
  }
}

function chosenOf(main: MainModeOutcome | null): ServerCheckResult['chosen'] {
  if (main === null || main.chosen === null) return null;
  const { proposal, index } = main.chosen;
  const { encryption, hash, group } = proposal;
  return { encryption, hash, group, place: index + 1 };
}

function certificateOf(main: MainModeOutcome | null): ServerCheckResult['seen']['certificate'] {
  const first = main?.serverCertificates[0];
  if (first === undefined) return null;
  const { subject, issuer, notBefore, notAfter, sha256 } = first;
  return { subject, issuer, notBefore, notAfter, sha256 };
}
