/**
 * One transaction over two scopes (D6): machine, then user, then what comes last; verified; then decided.
 * The machine's commit is the decision: before it everything is taken back, after it nothing is.
 */
import type { Plan, Scope } from '../../shared/plan/step.ts';
import { noTrace, type Trace } from '../trace/trace.ts';
import type { Emit, Settled } from './events.ts';
import { ExecutorLost } from './executor-lost.ts';
import type { AfterwardsResult, Executor, RunReply, RunRequest } from './executor.ts';

export type Failure = Exclude<RunReply, { kind: 'done' }>;

export type ApplyResult<V> =
  | { status: 'applied'; verification: V; afterwards: AfterwardsResult[] }
  | { status: 'notApplied'; failure: Failure; scope: Scope; settled: Settled[] };

export interface ApplyOrder<V> {
  /** Executors of the scopes that take part, opened already. */
  executors: Partial<Record<Scope, Executor>>;
  request: Omit<RunRequest, 'digest' | 'withOtherScope'>;
  plan: Plan;
  verify: () => Promise<V>;
  emit: Emit;
  trace?: Trace;
}

/** Rejects only when a side is lost or defective; then the next run recovers. */
export async function applyPlan<V>(order: ApplyOrder<V>): Promise<ApplyResult<V>> {
  const { machine, user } = order.executors;
  const { trace = noTrace } = order;
  const both = machine !== undefined && user !== undefined;
  const begun: Executor[] = [];
  for (const executor of [machine, user].filter((each) => each !== undefined)) {
    begun.push(executor);
    const reply = await runSafely(trace, executor, {
      ...order.request,
      digest: order.plan.digest[executor.scope],
      withOtherScope: both,
    });
    if (reply.kind !== 'done') {
      const settled = await abortAll(order, begun, reply.kind);
      return { status: 'notApplied', failure: reply, scope: executor.scope, settled };
    }
  }
  const afterwards: AfterwardsResult[] = [];
  let verification: V;
  try {
    for (const executor of begun) afterwards.push(...(await executor.finish()));
    verification = await order.verify();
  } catch (error) {
    // A lost side is for recovery. A PC that can no longer be read is not left changed on trust.
    if (error instanceof ExecutorLost) throw error;
    trace.defect('coordinator', error);
    const settled = await abortAll(order, begun, 'notVerifiable');
    const failure: Failure = { kind: 'refused', code: 'notVerifiable' };
    return { status: 'notApplied', failure, scope: 'machine', settled };
  }
  if (both) await user.prepare();
  await machine?.commit();
  await user?.commit();
  return { status: 'applied', verification, afterwards };
}

/** A side that cannot go on (disk full, session lost for good) counts as failed; what was done is taken back. */
async function runSafely(trace: Trace, executor: Executor, request: RunRequest): Promise<RunReply> {
  try {
    return await executor.run(request);
  } catch (error) {
    const [defect] = trace.defect('coordinator', error);
    return { kind: 'refused', code: defect?.name ?? 'unknown' };
  }
}

/** Last begun, first taken back. A side that cannot even do that is left to recovery and reported as such. */
async function abortAll(
  { emit, trace = noTrace }: Pick<ApplyOrder<unknown>, 'emit' | 'trace'>,
  begun: readonly Executor[],
  because: string,
): Promise<Settled[]> {
  const settled: Settled[] = [];
  for (const executor of [...begun].reverse()) {
    try {
      settled.push(...(await executor.abort(because)));
    } catch (error) {
      trace.defect('coordinator', error);
      const { scope } = executor;
      const left = { room: '', key: scope, settlement: 'failed', code: 'leftToRecovery' } as const;
      emit({ event: 'settled', scope, ...left });
      settled.push(left);
    }
  }
  return settled;
}
