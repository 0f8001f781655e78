// The server check: asks the profile's server what Windows would ask it, and says what is known then. Changes nothing anywhere.
import type { ServerCheckResult } from '../../../shared/server-check/result.ts';
import { limitOf } from './check-limits.ts';
import type { CheckOptions, CheckPorts } from './check-options.ts';
import { Check } from './check-order.ts';
import { CheckProgress } from './check-progress.ts';
import type { Question } from './question.ts';

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
