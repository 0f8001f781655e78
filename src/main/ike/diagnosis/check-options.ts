// What a check is given: the ways to the network and the clock, and what its caller wants of it.
import type { Lookup } from '../transport/resolve-server.ts';
import type { CheckEvent } from './check-progress.ts';
import type { VpnState } from './observations.ts';
import type { ProbePorts } from './probe-runner.ts';

export interface CheckPorts extends ProbePorts {
  readonly lookup: Lookup;
  /**
   * Is a VPN from this PC to one of these addresses up? A check with proof could push it off (swanctl.conf: unique).
   * @param resolve all addresses of another name, for one that may be the same host; null: not known
   */
  readonly vpn: (
    addresses: readonly string[],
    resolve: (name: string) => Promise<readonly string[] | null>,
  ) => Promise<VpnState>;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

export interface CheckOptions {
  /** `full` adds the extra step behind a warning of its own (quick mode, L2TP, PPP). */
  readonly depth: 'normal' | 'full';
  /** For everything; a silent server is told in less than 5 s whatever stands here. null: as check-limits.ts has it. */
  readonly limitMs?: number | null;
  readonly signal?: AbortSignal;
  readonly emit?: (event: CheckEvent) => void;
  /** Which of the name's addresses is asked first; null, or another one: the first. */
  readonly prefer?: (addresses: readonly string[]) => string | null;
  /** Own address to speak from; null: the route's. */
  readonly localAddress?: string | null;
}
