/** One scope's side in this process: lock, recovery, plan again, run, decide (D2, D6, D9). */
import type { Afterwards, Plan, Scope } from '../../shared/plan/step.ts';
import type { Outcome } from '../../shared/port/port.ts';
import type { SecretName } from '../../shared/port/values.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import type { Lock, LockResult, ProcessIdentity, Processes } from '../storage/lock.ts';
import { noTrace, type Trace } from '../trace/trace.ts';
import { acquireLock } from '../storage/lock.ts';
import type { OpenAsked } from './acting.ts';
import type { Asked } from './asked.ts';
import { commitmentOf } from './commitment.ts';
import type { Commitment, JournalHeader } from './documents.ts';
import type { Emit, Settled } from './events.ts';
import type {
  AfterwardsResult,
  Executor,
  OpenReply,
  RunReply,
  RunRequest,
  UndoReply,
  UndoRequest,
} from './executor.ts';
import { prepareHome, readHome, writeRestart, type Home } from './home.ts';
import { markRestart, needsRestartAfter, standingRestart } from './needed-restart.ts';
import { judgeRequest, ownPlan, type OwnPlanParts } from './own-plan.ts';
import { setPaused } from './pause.ts';
import { recover } from './recover.ts';
import { ScopeRun, type ScopeRunParts } from './scope-run.ts';
import type { Session } from './session.ts';
import { planUndo, undo } from './undo.ts';
import { ScopeSession } from './wall.ts';

export interface LocalExecutorParts {
  home: Home;
  rooms: readonly AnyRoom[];
  /** Shared with whoever else reads this PC; its owner ends it. The executor acts behind its scope's wall (wall.ts). */
  session: Session;
  simulated: boolean;
  secretsGiven: readonly SecretName[];
  hangUp: boolean;
  emit: Emit;
  trace?: Trace;
  openAsked: OpenAsked;
  me: ProcessIdentity;
  processes: Processes;
  identify: (pid: number) => ProcessIdentity;
  now: () => string;
  /** True when the machine scope's receipt names this transaction (D6). */
  machineDecided: (transaction: string) => boolean;
}

export class LocalExecutor implements Executor {
  readonly #parts: LocalExecutorParts;
  readonly #run: ScopeRunParts;
  readonly #own: OwnPlanParts;
  readonly #trace: Trace;
  #lock: Lock | null = null;
  #current: {
    run: ScopeRun;
    commitment: Commitment | null;
    afterwards: Afterwards[];
    /** A service was restarted with what this run wrote. */
    serviceHasRead: boolean;
  } | null = null;
  #cancelled = false;
  #child: number | null = null;

  constructor(parts: LocalExecutorParts) {
    this.#parts = parts;
    const { home, rooms, hangUp, trace = noTrace } = parts;
    this.#trace = trace;
    const emit: Emit = (event) => {
      trace.add({ event: 'transaction', scope: event.scope, what: event.event });
      parts.emit(event);
    };
    const session = new ScopeSession(home.scope, parts.session);
    this.#run = { home, rooms, session, secrets: parts.secretsGiven, emit, hangUp };
    const { simulated, openAsked, now } = parts;
    this.#own = { ...this.#run, simulated, openAsked, now };
  }

  get scope(): Scope {
    return this.#parts.home.scope;
  }

  async open(command: string): Promise<OpenReply> {
    const { home, me, processes, now } = this.#parts;
    await prepareHome(home);
    const taken = acquireLock(home.fs, home.lock, { ...me, command, since: now() }, processes);
    const { scope } = this;
    this.#trace.add({ event: 'lock', scope, answer: lockWord(taken) });
    if (taken.kind === 'busy') {
      const { pid, command: theirs, since } = taken.owner;
      return { kind: 'busy', owner: { pid, command: theirs, since } };
    }
    this.#lock = taken.lock;
    this.#parts.session.watchChild(this.#nameChild);
    const recovery = await recover(this.#run, this.#parts.machineDecided);
    this.#trace.add({ event: 'recovery', scope, outcome: recovery.kind });
    if (recovery.kind === 'undoAgain') {
      const result = await undo(this.#run, recovery.header);
      // In use: it is asked for again by whoever opened this, and refused with its words.
      const settled = 'settled' in result ? result.settled : [];
      return { kind: 'ready', recovered: 'undone', settled };
    }
    const settled = recovery.kind === 'rolledBack' ? recovery.settled : [];
    return { kind: 'ready', recovered: recovery.kind, settled };
  }

  async run(request: RunRequest): Promise<RunReply> {
    const { home } = this.#opened();
    const judged = await judgeRequest(this.#own, request);
    if (judged.kind !== 'approved') return judged;
    const { plan, recorded } = judged;
    // D41: the machine's. Marked before the change, remembered by the journal and then by the claims.
    const since = this.#parts.now();
    const marks = this.scope === 'machine' && plan.restart.needed;
    const needed = marks ? await markRestart(this.#run, since) : null;
    const header: JournalHeader = {
      ...{ transaction: request.transaction, withOtherScope: request.withOtherScope },
      ...{ kind: 'apply', scope: this.scope, owner: plan.owner, startedAt: since, restart: needed },
    };
    const run = ScopeRun.begin(this.#run, header);
    const afterwards = plan.afterwards.filter((each) => each.scope === this.scope);
    this.#current = { run, commitment: null, afterwards, serviceHasRead: false };
    for (const step of plan.steps) {
      if (this.#cancelled) return { kind: 'cancelled' };
      const failure = await run.perform(step);
      if (failure !== null) return { kind: 'failed', ...failure };
    }
    if (this.#cancelled) return { kind: 'cancelled' };
    const records = readHome(home);
    const earlier = await standingRestart(this.#run.session, records.restart);
    const carriedOut = { header, recorded, plan, home: records, restart: earlier };
    const commitment = commitmentOf(carriedOut);
    this.#current.commitment = commitment;
    return { kind: 'done', commitment };
  }

  async look(asked: Asked): Promise<Plan | null> {
    this.#opened();
    return ownPlan(this.#own, asked);
  }

  async finish(): Promise<AfterwardsResult[]> {
    const results: AfterwardsResult[] = [];
    for (const { operation } of this.#current?.afterwards ?? []) {
      const [outcome = { status: 'notDone' as const }] = await this.#run.session.perform([
        operation,
      ]);
      // Verification comes next, and a session that gave no answer may give none ever again.
      if (outcome.status === 'unknown') await this.#run.session.renew();
      results.push({ operation: operation.kind, outcome });
      if (operation.kind === 'service.restart') await this.#afterServiceRestart(outcome);
      this.#run.emit({
        event: 'afterwards',
        scope: this.scope,
        operation: operation.kind,
        outcome,
      });
    }
    return results;
  }

  prepare(): Promise<void> {
    const { run, commitment } = this.#finished();
    run.prepare(commitment);
    return Promise.resolve();
  }

  commit(): Promise<void> {
    const { run, commitment } = this.#finished();
    run.commit(commitment);
    this.#current = null;
    return Promise.resolve();
  }

  async abort(because: string): Promise<Settled[]> {
    const current = this.#current;
    this.#current = null;
    if (current === null) return [];
    // Windows runs on since this run began, so what goes back was never in force (D41), unless a service has read it meanwhile.
    if (current.serviceHasRead) await this.#rememberRestart();
    return current.run.rollBack(because);
  }

  async inUse(owner: string): Promise<string[]> {
    return (await planUndo(this.#opened(), owner)).inUse;
  }

  async undo(request: UndoRequest): Promise<UndoReply> {
    const { receipts } = readHome(this.#opened().home);
    const receipt = receipts.find((each) => each.owner.id === request.header.owner.id);
    if (receipt === undefined) {
      return { settled: [], compared: [], inUse: [], restart: false, remaining: false };
    }
    // Whose it is stands in this side's own receipt: what the other side calls it goes into no record here (D37).
    const own = { owner: receipt.owner, kind: 'undo' as const, scope: this.scope, restart: null };
    const header = { ...request.header, ...own, withOtherScope: false };
    const result = await undo(this.#run, header);
    if ('inUse' in result) {
      return { ...result, settled: [], compared: [], restart: false, remaining: true };
    }
    const { settled, compared, commitment } = result;
    const restart = needsRestartAfter(this.#parts.rooms, settled);
    return { settled, compared, inUse: [], restart, remaining: commitment.receipt !== null };
  }

  async pause(owner: string, paused: boolean): Promise<string | null> {
    return setPaused(this.#opened(), owner, paused);
  }

  cancel(): void {
    this.#cancelled = true;
  }

  close(): Promise<void> {
    this.#parts.session.unwatchChild(this.#nameChild);
    this.#lock?.release();
    this.#lock = null;
    return Promise.resolve();
  }

  /** One that was refused leaves the change unread until Windows is restarted (D28). */
  async #afterServiceRestart(outcome: Outcome): Promise<void> {
    const current = this.#current;
    if (current?.commitment == null) return;
    if (outcome.status !== 'notDone' && outcome.status !== 'failed') current.serviceHasRead = true;
    if (outcome.status === 'done' || current.commitment.restart !== null) return;
    const restart = await markRestart(this.#run, this.#parts.now());
    current.commitment = { ...current.commitment, restart };
  }

  async #rememberRestart(): Promise<void> {
    const needed = await markRestart(this.#run, this.#parts.now());
    writeRestart(this.#parts.home, needed);
  }

  /**
   * Who asks for anything else first asks for records that nobody has looked at (D13), beside a run that has the lock (D9), and
   * over what a killed one left (D8): the order is this side's to keep, not the other's.
   */
  #opened(): ScopeRunParts {
    if (this.#lock === null) throw new Error('not opened');
    return this.#run;
  }

  #finished(): { run: ScopeRun; commitment: Commitment } {
    const current = this.#current;
    if (current?.commitment == null) throw new Error('not run to its end');
    return { run: current.run, commitment: current.commitment };
  }

  /** D9: a child that outlives us goes on writing; the lock names it before anything is sent to it. */
  readonly #nameChild = (pid: number | null): void => {
    if (pid === this.#child) return;
    this.#lock?.setPowerShell(pid === null ? null : this.#parts.identify(pid));
    this.#child = pid;
  };
}

function lockWord(taken: LockResult): 'free' | 'busy' | 'takenFromDead' {
  if (taken.kind === 'busy') return 'busy';
  return taken.takenFrom === null ? 'free' : 'takenFromDead';
}
