// The server check: asks the profile's server what Windows would ask it, and says what is known then. Changes nothing anywhere.
import type { ServerCheckResult } from '../../../shared/server-check/result.ts';
import type { Lookup } from '../transport/resolve-server.ts';
import { limitOf } from './check-limits.ts';
import { Check } from './check-order.ts';
import { CheckProgress, type CheckEvent } from './check-progress.ts';
import type { VpnState } from './observations.ts';
import type { ProbePorts } from './probe-runner.ts';
import type { Question } from './question.ts';

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
  /** For everything; a silent server is told in less than 5 s whatever stands here. */
  readonly limitMs?: number;
  readonly signal?: AbortSignal;
  readonly emit?: (event: CheckEvent) => void;
  /** Which of the name's addresses is asked first; null, or another one: the first. */
  readonly prefer?: (addresses: readonly string[]) => string | null;
  /** Own address to speak from; null: the route's. */
  readonly localAddress?: string | null;
}

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
