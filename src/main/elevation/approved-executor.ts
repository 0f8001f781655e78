/**
 * What the person approved is all that the copy does (D2, D7): the plan whose digest stands in its arguments, or one that the
 * copy itself has planned anew and sent back over this connection; or the undo, pause or resume of the one profile named there.
 * To open the scope puts right what a killed run left, and to look (what is in use too) changes nothing: both are for every
 * copy.
 */
import type {
  Executor,
  RunReply,
  RunRequest,
  UndoReply,
  UndoRequest,
} from '../transaction/executor.ts';
import type { Approved } from './approved.ts';

const notApproved = 'notApproved';

/** Lives as long as the copy; the executors come and go. */
export class Approval {
  readonly #approved: Approved;
  readonly #shown = new Set<Approved>();

  constructor(approved: Approved) {
    this.#approved = approved;
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
      inUse: (profile) => executor.inUse(profile),
      undo: (request) => this.#undo(executor, request),
      pause: (profile, paused) => this.#pause(executor, profile, paused),
      cancel: () => {
        executor.cancel();
      },
      close: () => executor.close(),
    };
  }

  async #run(executor: Executor, request: RunRequest): Promise<RunReply> {
    if (!this.#approved.startsWith('plan:')) return { kind: 'refused', code: notApproved };
    const asked: Approved = `plan:${request.digest}`;
    const isApproved = asked === this.#approved || this.#shown.has(asked);
    // No plan has an empty digest: the changed plan comes back and nothing is done.
    const reply = await executor.run(isApproved ? request : { ...request, digest: '' });
    if (reply.kind === 'stale') this.#shown.add(`plan:${reply.plan.digest.machine}`);
    return reply;
  }

  #undo(executor: Executor, request: UndoRequest): Promise<UndoReply> {
    const { id } = request.header.profile;
    if (this.#approved === `undo:${id}`) return executor.undo(request);
    // Of the whole scope, as in coordinator.ts: no thing was even looked at.
    const left = {
      room: '',
      key: executor.scope,
      settlement: 'failed',
      code: notApproved,
    } as const;
    const nothing = { compared: [], inUse: [], restart: false };
    return Promise.resolve({ ...nothing, settled: [left], remaining: true });
  }

  #pause(executor: Executor, profile: string, paused: boolean): Promise<string | null> {
    const asked: Approved = `${paused ? 'pause' : 'resume'}:${profile}`;
    return this.#approved === asked
      ? executor.pause(profile, paused)
      : Promise.resolve(notApproved);
  }
}
