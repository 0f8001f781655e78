/** An approved plan of any owner: recover what was left, apply, verify, decide (D6, D39). */
import type { Finding, Plan, Scope } from '../../shared/plan/step.ts';
import { sameJson } from '../../shared/identity/canonical.ts';
import { joinPlans } from '../../shared/plan/join-plans.ts';
import { changes, obstacles } from '../../shared/plan/predicates.ts';
import { twoStageCode } from '../../shared/rooms/traits.ts';
import { ExecutorLost } from '../transaction/executor-client.ts';
import { applyPlan, type Failure } from '../transaction/coordinator.ts';
import { isIncomplete } from '../transaction/settle.ts';
import type { Emit, Settled } from '../transaction/events.ts';
import type { AfterwardsResult, Executor, OpenReply } from '../transaction/executor.ts';
import type { Facts } from '../../shared/profile-plan/facts.ts';
import type { Wisher } from '../../shared/plan/wisher.ts';
import type { Asked } from '../transaction/asked.ts';
import { factsAfter, readAndPlan } from '../transaction/read-and-plan.ts';
import { restartStands } from './needed-restart.ts';
import { judgePlan, type Verification } from './verify.ts';
import { refusalOf, type MachineSide, type Refusal } from './who-may.ts';
import type { Workplace } from './workplace.ts';

/** `F`: the facts of the owner's kind. */
export type ApplyOutcome<F = Facts> =
  | { result: 'blocked'; obstacles: Finding[] }
  | { result: Refusal }
  | { result: 'busy'; owner: Extract<OpenReply, { kind: 'busy' }>['owner']; scope: Scope }
  /** `changed`: the plan of `scope` alone and its facts, as that side sees the PC; null when a killed run was put right first. */
  | { result: 'stalePlan'; changed: { plan: Plan; facts: F } | null; scope: Scope }
  | {
      result: 'cancelled' | 'rolledBack' | 'rollbackIncomplete';
      failure: Failure;
      scope: Scope;
      settled: Settled[];
    }
  | { result: 'executorLost' }
  | {
      result: 'applied';
      verification: Verification;
      afterwards: AfterwardsResult[];
      restart: boolean;
      /** Only what has to stand before Windows is restarted; the rest is planned after that (D17). */
      firstStage: boolean;
    };

export interface ApplyOptions {
  scopes: readonly Scope[];
  emit: Emit;
  /** Default: `here`, as for `apply`, which never elevates itself (D7). */
  machineSide?: MachineSide;
  /** Given the executors once they exist, so that Ctrl-C can reach them. */
  onExecutors?: (executors: readonly Executor[]) => void;
  /** Everything is written, nothing is decided: the PC is read again. */
  onVerify?: () => void;
}

/** What was approved. */
export interface Order<A extends Asked> {
  plan: Plan;
  asked: A;
  /** The owner with other facts than those that are asked with. */
  wisher: (facts: A['facts']) => Wisher;
}

/** Changes nothing unless the result is `applied`, `rollbackIncomplete` or `executorLost`. */
export async function applyOwner<A extends Asked>(
  place: Workplace,
  { plan, asked, wisher }: Order<A>,
  options: ApplyOptions,
): Promise<ApplyOutcome<A['facts']>> {
  const { facts } = asked;
  const standing = obstacles(plan);
  if (standing.length > 0) return { result: 'blocked', obstacles: standing };
  const machineSide = options.machineSide ?? 'here';
  const scopes = options.scopes.filter((scope) => takesPart(scope, plan, facts, machineSide));
  const writing = scopes.filter((scope) => changes(scope, plan));
  const refused = refusalOf(writing, facts.host.identity, machineSide);
  if (refused !== null) return { result: refused };
  const executors: Partial<Record<Scope, Executor>> = {};
  try {
    for (const scope of scopes) {
      const executor = await place.makeExecutor(scope, {
        secretsGiven: facts.secretsGiven,
        hangUp: facts.consent.hangUp,
        emit: options.emit,
      });
      executors[scope] = executor;
      const reply = await executor.open('apply');
      if (reply.kind === 'busy') return { result: 'busy', owner: reply.owner, scope };
      // What recovery put right changes what was planned for: plan again.
      if (reply.recovered !== 'nothing') return { result: 'stalePlan', changed: null, scope };
    }
    options.onExecutors?.(Object.values(executors));
    const applied = await applyPlan({
      executors,
      ...(place.trace && { trace: place.trace }),
      plan,
      emit: options.emit,
      request: { asked, transaction: place.newId() },
      verify: async () => {
        options.onVerify?.();
        const after: A = { ...asked, facts: factsAfter<A['facts']>(facts, plan) };
        const now = await readAndPlan(place, wisher(after.facts));
        const judging = { scopes: options.scopes, firstStage: isFirstStage(plan) };
        if (machineSide === 'here') return judgePlan(place.rooms, now, judging);
        // An unelevated window cannot read all of the machine; the side that wrote it can (D2).
        const machine = await executors.machine?.look(after);
        return machine == null
          ? judgePlan(place.rooms, now, { ...judging, unreadable: 'isTold' })
          : judgePlan(place.rooms, joinPlans(now, machine, 'machine'), judging);
      },
    });
    return conclude(applied, { plan, asked }, await restartStands(place));
  } catch (error) {
    if (error instanceof ExecutorLost) return { result: 'executorLost' };
    throw error;
  } finally {
    for (const executor of Object.values(executors)) await executor.close().catch(() => undefined);
  }
}

/** What is known of a server belongs to the owners that have one. */
type TakingPart = Pick<
  Facts,
  'host' | 'claims' | 'serverVerdict' | 'recordedServerVerdict' | 'renews'
>;

/** A scope takes part if it has something to write, or, where it may write, something to record. */
export function takesPart(
  scope: Scope,
  plan: Plan,
  facts: TakingPart,
  machineSide: MachineSide,
): boolean {
  const isWritten = changes(scope, plan);
  // What is known of the server, and how long the file is valid, is written down too, where there is a receipt to hold it.
  const { serverVerdict, recordedServerVerdict } = facts;
  const holds = plan.records.owned.some((thing) => thing.scope === scope);
  const isRenewed = facts.renews === scope;
  const isNews = isRenewed || (serverVerdict !== recordedServerVerdict && holds);
  if (scope === 'user') return isWritten || isNews;
  // Nobody is asked by Windows' prompt for records that stay as they are.
  if (machineSide === 'elevatedCopy') return isWritten || isRenewed || isRecorded(plan, facts);
  const records = plan.records.claims.length > 0 || facts.claims.length > 0;
  return isWritten || (facts.host.identity.elevated && (records || isNews));
}

/** What is kept for the machine becomes another. */
function isRecorded(plan: Plan, facts: TakingPart): boolean {
  return !sameJson(plan.records.claims, facts.claims) || isCleared(plan, facts);
}

/** A pass that only a receipt of the machine can hold: without it the old words would stay said. */
function isCleared(
  { records }: Plan,
  { serverVerdict, recordedServerVerdict }: TakingPart,
): boolean {
  if (serverVerdict !== 'passed' || recordedServerVerdict === undefined) return false;
  return recordedServerVerdict !== 'passed' && records.owned.every((each) => each.scope !== 'user');
}

function conclude<A extends Asked>(
  applied: Awaited<ReturnType<typeof applyPlan<Verification>>>,
  { plan, asked }: Pick<Order<A>, 'plan' | 'asked'>,
  stands: boolean,
): ApplyOutcome<A['facts']> {
  if (applied.status === 'applied') {
    const { verification, afterwards } = applied;
    const refusedRestart = afterwards.some(
      (each) => each.operation === 'service.restart' && each.outcome.status !== 'done',
    );
    const restart = plan.restart.needed || refusedRestart || stands;
    const firstStage = isFirstStage(plan);
    return { result: 'applied', verification, afterwards, restart, firstStage };
  }
  const { failure, scope, settled } = applied;
  if (settled.some(isIncomplete)) return { result: 'rollbackIncomplete', failure, scope, settled };
  switch (failure.kind) {
    case 'stale':
      return { result: 'stalePlan', changed: changedOf(failure, asked), scope };
    case 'blocked':
      return { result: 'blocked', obstacles: failure.obstacles };
    case 'cancelled':
      return { result: 'cancelled', failure, scope, settled };
    case 'failed':
    case 'refused':
      return { result: 'rolledBack', failure, scope, settled };
  }
}

/** Null where the other side answers for another kind of owner than it was asked for. */
function changedOf<A extends Asked>(
  { plan, of }: Extract<Failure, { kind: 'stale' }>,
  { kind }: A,
): { plan: Plan; facts: A['facts'] } | null {
  return of.kind === kind ? { plan, facts: of.facts } : null;
}

/** True of a plan that holds only what has to stand before Windows is restarted (D17). */
export function isFirstStage(plan: Plan): boolean {
  return plan.findings.some(({ code }) => code === twoStageCode);
}
