// The extra step of the server check: from a standing phase 1 to the user's proof over PPP, and everything down again.
import type { Exchange, ExchangeAction, ExchangeEvent } from '../exchange/machine.ts';
import type { MainModeOutcome } from '../exchange/outcomes.ts';
import { createMainMode } from '../exchange/main-mode.ts';
import type { MainModeOptions } from '../exchange/main-mode-run.ts';
import { Phase1Sa } from '../exchange/phase1-sa.ts';
import { noTunnelFindings, type TunnelOutcome } from '../exchange/tunnel-outcome.ts';
import type { TunnelOptions } from './tunnel-options.ts';
import { TunnelRun } from './tunnel-run.ts';

/**
 * Goes as far as the server lets it, once, and takes down what it built: LCP, call, tunnel, ESP SA, phase 1.
 * Can push off a live session of the same user or address: the caller warns, and does not start it while a VPN is up.
 */
export function createTunnelCheck(phase1: Phase1Sa, options: TunnelOptions): Exchange {
  const run = new TunnelRun(phase1, options);
  return { handle: (event, now) => run.handle(event, now) };
}

/**
 * Main mode and the extra step as one exchange over one path. The outcome is a TunnelOutcome in any case.
 * @param trusts whether this main mode, whose proof verifies, was one with the server: who signed is not looked at before
 * @throws RangeError as createMainMode
 */
export function createFullCheck(
  mainMode: MainModeOptions,
  tunnel: TunnelOptions,
  trusts: (mainMode: MainModeOutcome) => boolean,
): Exchange {
  const full = new FullCheck(mainMode, tunnel, trusts);
  return { handle: (event, now) => full.handle(event, now) };
}

class FullCheck {
  readonly #tunnelOptions: TunnelOptions;
  readonly #trusts: (mainMode: MainModeOutcome) => boolean;
  #current: Exchange;

  constructor(
    mainMode: MainModeOptions,
    tunnel: TunnelOptions,
    trusts: (mainMode: MainModeOutcome) => boolean,
  ) {
    this.#tunnelOptions = tunnel;
    this.#trusts = trusts;
    this.#current = createMainMode({ ...mainMode, upTo: 'message6', keepPhase1: true });
  }

  handle(event: ExchangeEvent, now: number): readonly ExchangeAction[] {
    return this.#current
      .handle(event, now)
      .flatMap((action) => (action.kind === 'finished' ? this.#next(action, now) : [action]));
  }

  #next(
    finished: Extract<ExchangeAction, { kind: 'finished' }>,
    now: number,
  ): readonly ExchangeAction[] {
    const { outcome, phase1 } = finished;
    if (outcome.exchange !== 'mainMode') return [finished];
    if (!(phase1 instanceof Phase1Sa)) {
      return [{ ...finished, outcome: stoppedInMainMode(outcome) }];
    }
    if (!this.#trusts(outcome)) {
      return [phase1.close(), { ...finished, outcome: stoppedInMainMode(outcome), phase1: null }];
    }
    this.#current = createTunnelCheck(phase1, { ...this.#tunnelOptions, mainMode: outcome });
    return this.#current.handle({ kind: 'start' }, now);
  }
}

/** Its observations are main mode's then: there are no others. */
function stoppedInMainMode(mainMode: MainModeOutcome): TunnelOutcome {
  const { vendorIds, notifies, refused, prohibited, answeredFrom, ignored, trace } = mainMode;
  const { tookMs, roundTripMs, halfOpen, ended } = mainMode;
  return {
    exchange: 'tunnel',
    ended: ended === 'done' ? 'error' : ended,
    mainMode,
    awaiting: 'mainMode',
    ...noTunnelFindings(),
    ...{ vendorIds, notifies, refused, prohibited, answeredFrom, ignored, trace },
    ...{ tookMs, roundTripMs, halfOpen },
  };
}
