/** One scope's side in this process: lock, recovery, plan again, run, decide (D2, D6, D9). */
import { sameJson } from '../../shared/identity/canonical.ts';
import { makePlan } from '../../shared/plan/make-plan.ts';
import { queriesOf, stateOf } from '../../shared/plan/state.ts';
import type { Afterwards, Plan, Scope } from '../../shared/plan/step.ts';
import type { SecretName } from '../../shared/port/values.ts';
import type { AnyRoom } from '../../shared/rooms/room.ts';
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { ProcessIdentity, Processes, Lock } from '../storage/lock.ts';
import { acquireLock } from '../storage/lock.ts';
import { commitmentOf, headerOf } from './commitment.ts';
import type { Commitment } from './documents.ts';
import type { Emit, Settled } from './events.ts';
import type {
  AfterwardsResult,
  Executor,
  LookRequest,
  OpenReply,
  RunReply,
  RunRequest,
  UndoReply,
  UndoRequest,
} from './executor.ts';
import { thingFault } from './belongs.ts';
import { obstacleIn, prepareHome, readHome, type Home } from './home.ts';
import { setPaused } from './pause.ts';
import { recover } from './recover.ts';
import { ScopeRun, type ScopeRunParts } from './scope-run.ts';
import type { Session } from './session.ts';
import { undo } from './undo.ts';
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
  /** Parses and hashes the payload bytes; null when they are no valid profile. */
  openPayload: (payload: Uint8Array) => OpenedProfile | null;
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
  #lock: Lock | null = null;
  #current: { run: ScopeRun; commitment: Commitment | null; afterwards: Afterwards[] } | null =
    null;
  #cancelled = false;
  #child: number | null = null;

  constructor(parts: LocalExecutorParts) {
    this.#parts = parts;
    const { home, rooms, emit, hangUp } = parts;
    const session = new ScopeSession(home.scope, parts.session);
    this.#run = { home, rooms, session, secrets: parts.secretsGiven, emit, hangUp };
  }

  get scope(): Scope {
    return this.#parts.home.scope;
  }

  async open(command: string): Promise<OpenReply> {
    const { home, me, processes, now } = this.#parts;
    await prepareHome(home);
    const taken = acquireLock(home.fs, home.lock, { ...me, command, since: now() }, processes);
    if (taken.kind === 'busy') {
      const { pid, command: theirs, since } = taken.owner;
      return { kind: 'busy', owner: { pid, command: theirs, since } };
    }
    this.#lock = taken.lock;
    this.#parts.session.watchChild(this.#nameChild);
    const recovery = await recover(this.#run, this.#parts.machineDecided);
    if (recovery.kind === 'undoAgain') {
      const result = await undo(this.#run, recovery.header);
      return { kind: 'ready', recovered: 'undone', settled: result.settled };
    }
    const settled = recovery.kind === 'rolledBack' ? recovery.settled : [];
    return { kind: 'ready', recovered: recovery.kind, settled };
  }

  async run(request: RunRequest): Promise<RunReply> {
    const opened = this.#parts.openPayload(Buffer.from(request.payload, 'base64'));
    if (opened === null) return { kind: 'refused', code: 'badProfile' };
    if (obstacleIn(readHome(this.#parts.home), opened.profile.id) !== null) {
      return { kind: 'refused', code: 'recordsUnusable' };
    }
    if (!this.#recordsAreCurrent(request)) return { kind: 'refused', code: 'recordsChanged' };
    const plan = await this.#plan(opened, request);
    if (plan.digest[this.scope] !== request.digest) return { kind: 'stale', plan };
    // The facts may be of a window that could not read it (D2); where nobody can, nothing is overwritten blindly.
    if (this.scope === 'machine' && plan.findings.some(({ code }) => code === 'unreadable')) {
      return { kind: 'refused', code: 'unreadable' };
    }
    const header = headerOf(opened, request, this.scope, this.#parts.now());
    const run = ScopeRun.begin(this.#run, header);
    const afterwards = plan.afterwards.filter((each) => each.scope === this.scope);
    this.#current = { run, commitment: null, afterwards };
    for (const step of plan.steps) {
      if (this.#cancelled) return { kind: 'cancelled' };
      const failure = await run.perform(step);
      if (failure !== null) return { kind: 'failed', ...failure };
    }
    if (this.#cancelled) return { kind: 'cancelled' };
    const commitment = commitmentOf(header, request, plan, readHome(this.#parts.home));
    this.#current.commitment = commitment;
    return { kind: 'done', commitment };
  }

  async look(request: LookRequest): Promise<Plan | null> {
    const opened = this.#parts.openPayload(Buffer.from(request.payload, 'base64'));
    return opened === null || !isTrueToScope(request) ? null : this.#plan(opened, request);
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
      this.#parts.emit({
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
    const run = this.#current?.run;
    this.#current = null;
    return run === undefined ? [] : run.rollBack(because);
  }

  async undo(request: UndoRequest): Promise<UndoReply> {
    const header = { ...request.header, kind: 'undo' as const, scope: this.scope };
    const { receipts } = readHome(this.#parts.home);
    if (!receipts.some((each) => each.profile.id === header.profile.id)) {
      return { settled: [], restart: false, remaining: false };
    }
    const result = await undo(this.#run, header);
    const undone = new Set(
      result.settled.filter((each) => each.settlement === 'restored').map((each) => each.room),
    );
    const restart = this.#parts.rooms.some(
      (room) => undone.has(room.kind) && room.restart !== undefined,
    );
    return { settled: result.settled, restart, remaining: result.commitment.receipt !== null };
  }

  pause(profile: string, paused: boolean): Promise<string | null> {
    return setPaused(this.#run, profile, paused);
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

  /** D2: the same plan from the same facts, with the state read anew by this side. */
  async #plan(opened: OpenedProfile, request: LookRequest): Promise<Plan> {
    const { rooms, simulated } = this.#parts;
    const { profile, hash } = opened;
    const { facts } = request;
    const scopes = [this.scope];
    const queries = queriesOf(rooms, profile, facts, scopes);
    const state = stateOf(queries, await this.#run.session.ask(queries));
    return makePlan(rooms, { profile, profileHash: hash, state, facts, simulated, scopes });
  }

  /** D13: what the other side says of our records counts only if it is what stands in our own folder. */
  #recordsAreCurrent(request: RunRequest): boolean {
    if (!isTrueToScope(request)) return false;
    const home = readHome(this.#parts.home);
    const owned = request.facts.owned.filter((thing) => thing.scope === this.scope);
    const claims = this.scope === 'machine' ? request.facts.claims : home.claims;
    return sameJson({ owned, claims }, { owned: home.owned, claims: home.claims });
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

/** D36: nor does what the facts call another scope's things name any of ours. */
function isTrueToScope({ facts: { owned } }: LookRequest): boolean {
  return owned.every(
    (thing) => thingFault(thing.scope, thing, [thing.former, thing.ours]) === null,
  );
}
