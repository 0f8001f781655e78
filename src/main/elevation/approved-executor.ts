/**
 * What the person approved is all that the copy does (D7, D37): the plan whose digest stands in its arguments; where this PC has
 * another one by now, the plan that the copy itself has made and sent back last, for the same owner and the same choices; or the
 * undo, pause or resume of the one owner named there.
 * To open the scope puts right what a killed run left, and to look (what is in use too) changes nothing: both are for every copy.
 */
import type {
  Executor,
  RunReply,
  RunRequest,
  UndoReply,
  UndoRequest,
} from '../transaction/executor.ts';
import { planOf, questionOf, type Approved } from './approved.ts';

const notApproved = 'notApproved';

/** Lives as long as the copy; the executors come and go. */
export class Approval {
  readonly #approved: Approved;
  /** The one question that is open, and the plan that a yes to it is for. */
  readonly #question: string | null;
  #digest: string | null;

  constructor(approved: Approved) {
    this.#approved = approved;
    const plan = planOf(approved);
    this.#question = plan?.question ?? null;
    this.#digest = plan?.digest ?? null;
  }

  over(executor: Executor): Executor {
    return {
      scope: executor.scope,
      open: (command) => executor.open(command),
      run: (request) => this.#run(executor, request),
      look: (asked) => executor.look(asked),
      finish: () => executor.finish(),
      prepare: () => executor.prepare(),
      commit: () => executor.commit(),
      abort: (because) => executor.abort(because),
      inUse: (owner) => executor.inUse(owner),
      undo: (request) => this.#undo(executor, request),
      pause: (owner, paused) => this.#pause(executor, owner, paused),
      cancel: () => {
        executor.cancel();
      },
      close: () => executor.close(),
    };
  }

  async #run(executor: Executor, request: RunRequest): Promise<RunReply> {
    if (this.#question === null) return { kind: 'refused', code: notApproved };
    // No plan has an empty digest: the changed plan comes back and nothing is done.
    const digest = request.digest === this.#digest ? request.digest : '';
    const reply = await executor.run({ ...request, digest });
    if (reply.kind !== 'stale') return reply;
    const asked = questionOf(reply.plan.owner, request.asked);
    if (asked !== this.#question) return { kind: 'refused', code: notApproved };
    // The plan that was approved before is not open any more: the person is asked for this one.
    this.#digest = reply.plan.digest.machine;
    return reply;
  }

  #undo(executor: Executor, request: UndoRequest): Promise<UndoReply> {
    const { id } = request.header.owner;
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

  #pause(executor: Executor, owner: string, paused: boolean): Promise<string | null> {
    const asked: Approved = `${paused ? 'pause' : 'resume'}:${owner}`;
    return this.#approved === asked ? executor.pause(owner, paused) : Promise.resolve(notApproved);
  }
}
