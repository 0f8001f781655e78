/**
 * What the person approved is all that the copy runs (D2): the plan whose digest stands in its arguments, or one that the
 * copy itself has planned anew and sent back over this connection. A copy without a digest runs no plan at all.
 */
import type { Executor, RunReply, RunRequest } from '../transaction/executor.ts';

/** Lives as long as the copy; the executors come and go. */
export class Approval {
  readonly #digests: Set<string>;
  readonly #runsPlans: boolean;

  /** @param digest of the machine scope, or null. */
  constructor(digest: string | null) {
    this.#digests = new Set(digest === null ? [] : [digest]);
    this.#runsPlans = digest !== null;
  }

  over(executor: Executor): Executor {
    return {
      scope: executor.scope,
      open: (command) => executor.open(command),
      run: (request) => this.#run(executor, request),
      look: (request) => executor.look(request),
      finish: () => executor.finish(),
      prepare: () => executor.prepare(),
      commit: () => executor.commit(),
      abort: (because) => executor.abort(because),
      undo: (request) => executor.undo(request),
      pause: (profile, paused) => executor.pause(profile, paused),
      cancel: () => {
        executor.cancel();
      },
      close: () => executor.close(),
    };
  }

  async #run(executor: Executor, request: RunRequest): Promise<RunReply> {
    if (!this.#runsPlans) return { kind: 'refused', code: 'notApproved' };
    const isApproved = this.#digests.has(request.digest);
    // No plan has an empty digest: the changed plan comes back and nothing is done.
    const reply = await executor.run(isApproved ? request : { ...request, digest: '' });
    if (reply.kind === 'stale') this.#digests.add(reply.plan.digest.machine);
    return reply;
  }
}
