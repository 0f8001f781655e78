// The call inside ESP: L2TP, then PPP in it, then both down again. Notes what it finds out.
import type { Ended } from '../exchange/outcomes.ts';
import type { Recorder } from '../exchange/recorder.ts';
import type { TunnelFindings } from '../exchange/tunnel-outcome.ts';
import { L2tpClient, type L2tpOutput } from '../l2tp/l2tp-client.ts';
import { PppClient, type PppOutput, type PppOver } from '../ppp/ppp-client.ts';
import type { TunnelOptions } from './tunnel-options.ts';

export interface Called {
  /** For the wire of port 4500, sealed. */
  readonly datagrams: readonly Uint8Array[];
  /** Set when everything is down. */
  readonly ended: Ended | null;
  /** The user's proof is at the server since now. */
  readonly isJudged: boolean;
}

const never = Number.POSITIVE_INFINITY;
const port = 4500;

export class Calling {
  readonly #options: TunnelOptions;
  readonly #findings: TunnelFindings;
  readonly #recorder: Recorder;
  readonly #seal: (payload: Uint8Array) => Uint8Array;
  readonly #l2tp: L2tpClient;
  readonly #ppp: PppClient;
  #datagrams: Uint8Array[] = [];
  #pppRuns = false;
  #isJudged = false;
  #ended: Ended | null = null;
  /** The last moment of the goodbye. */
  #closeAt = never;

  constructor(
    options: TunnelOptions,
    findings: TunnelFindings,
    recorder: Recorder,
    seal: (payload: Uint8Array) => Uint8Array,
  ) {
    this.#options = options;
    this.#findings = findings;
    this.#recorder = recorder;
    this.#seal = seal;
    const { methods, credentials, schedules, random } = options;
    this.#l2tp = new L2tpClient({ schedule: schedules.l2tp, random });
    this.#ppp = new PppClient({ methods, credentials, schedules, random });
  }

  /** How it ended is known; what was built is being taken down. */
  get isClosing(): boolean {
    return this.#ended !== null;
  }

  get wakeAt(): number {
    return Math.min(this.#l2tp.wakeAt, this.#pppRuns ? this.#ppp.wakeAt : never, this.#closeAt);
  }

  start(now: number): Called {
    this.#takeL2tp(this.#l2tp.start(now), now);
    return this.#called(now);
  }

  /** @throws IkeDecodeError */
  receive(payload: Uint8Array, now: number): Called {
    this.#takeL2tp(this.#l2tp.receive(payload, now), now);
    return this.#called(now);
  }

  time(now: number): Called {
    this.#takeL2tp(this.#l2tp.time(now), now);
    if (this.#pppRuns) this.#takePpp(this.#ppp.time(now), now);
    return this.#called(now);
  }

  /** What closes call and tunnel at once. */
  breakOff(now: number): readonly Uint8Array[] {
    this.#takeL2tp(this.#l2tp.close(now), now);
    return this.#called(now).datagrams;
  }

  #called(now: number): Called {
    const datagrams = this.#datagrams;
    this.#datagrams = [];
    const isDown = !this.#pppRuns && (this.#l2tp.isQuiet || now >= this.#closeAt);
    const isJudged = this.#isJudged;
    this.#isJudged = false;
    return { datagrams, ended: this.#ended !== null && isDown ? this.#ended : null, isJudged };
  }

  #takeL2tp(outputs: readonly L2tpOutput[], now: number): void {
    const { l2tp } = this.#findings;
    for (const output of outputs) {
      switch (output.kind) {
        case 'send':
          this.#send(output.bytes, output.what, output.again);
          break;
        case 'received':
          this.#recorder.received(port, output.what, 0);
          break;
        case 'tunnelUp':
          this.#findings.reached = 'l2tpTunnel';
          l2tp.serverName = output.hostName;
          l2tp.secretWanted = output.challenged;
          if (output.challenged) this.#end('error', now);
          break;
        case 'sessionUp':
          this.#findings.reached = 'l2tpSession';
          this.#pppRuns = true;
          this.#takePpp(this.#ppp.start(now), now);
          break;
        case 'frame':
          if (this.#pppRuns) this.#takePpp(this.#ppp.receive(output.frame, now), now);
          break;
        case 'closed':
          this.#pppRuns = false;
          // During our own goodbye: the rest still has to be closed.
          if (this.#ended !== null) this.#takeL2tp(this.#l2tp.close(now), now);
          else l2tp.closed = output.closed;
          this.#end('error', now);
          break;
        case 'gaveUp':
          this.#pppRuns = false;
          this.#end('timeout', now);
      }
    }
  }

  #takePpp(outputs: readonly PppOutput[], now: number): void {
    const { ppp } = this.#findings;
    ppp.asked = this.#ppp.asked;
    ppp.mppe = this.#ppp.mppe?.bits ?? null;
    for (const output of outputs) {
      switch (output.kind) {
        case 'send':
          this.#send(this.#l2tp.sendFrame(output.frame), output.what, output.again);
          break;
        case 'received':
          this.#recorder.received(port, output.what, 0);
          break;
        case 'lcpUp':
          this.#findings.reached = 'lcp';
          ppp.method = output.method;
          break;
        case 'judged':
          this.#isJudged = true;
          ppp.isJudged = true;
          break;
        case 'authentication':
          this.#noteUser(output.verdict);
          break;
        case 'address':
          ppp.address = output.verdict;
          if (output.verdict === 'offered') this.#findings.reached = 'address';
          break;
        case 'over':
          this.#pppOver(output.why, now);
      }
    }
  }

  #noteUser(verdict: Extract<PppOutput, { kind: 'authentication' }>['verdict']): void {
    const { ppp } = this.#findings;
    if (verdict.kind === 'failure') {
      ppp.user = 'refused';
      ppp.failure = verdict.failure;
      return;
    }
    ppp.user = 'accepted';
    ppp.serverProof = verdict.serverProof;
    if (verdict.serverProof !== 'failed') this.#findings.reached = 'authentication';
  }

  #pppOver(why: PppOver, now: number): void {
    const { ppp } = this.#findings;
    if (why === 'stuck') ppp.methodRefused = true;
    if (why === 'terminated') {
      ppp.terminatedByServer = true;
      // pppd drops a method that was refused, lets the link open and ends it then.
      if (ppp.asked.length > 0 && ppp.method === 'none') ppp.methodRefused = true;
    }
    if (why === 'terminated' || why === 'closed') {
      this.#pppRuns = false;
      this.#takeL2tp(this.#l2tp.close(now), now);
    }
    if (why === 'timeout') this.#end('timeout', now);
    else if (why !== 'closed') this.#end(this.#said(), now);
  }

  /** As far as asked, unless the server has said no on the way. */
  #said(): Ended {
    const { ppp } = this.#findings;
    const no = ppp.methodRefused || ppp.terminatedByServer;
    return no || ppp.user === 'refused' || ppp.serverProof === 'failed' ? 'error' : 'done';
  }

  /** The first end counts; then everything goes down, from the top. */
  #end(ended: Ended, now: number): void {
    if (this.#ended !== null) return;
    this.#ended = ended;
    const { giveUpAtMs } = this.#options.schedules.end;
    // One for PPP, one for L2TP.
    this.#closeAt = now + 2 * giveUpAtMs;
    if (this.#pppRuns) this.#takePpp(this.#ppp.close(now), now);
    else this.#takeL2tp(this.#l2tp.close(now), now);
  }

  #send(payload: Uint8Array, what: string, again: boolean): void {
    this.#datagrams.push(this.#seal(payload));
    this.#recorder.sent(port, what, payload.length, again);
  }
}
