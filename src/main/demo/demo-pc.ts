/** The simulated Windows behind the port (D0, D32): as strict as Windows, kept in a folder. */
import { setTimeout as wait } from 'node:timers/promises';
import { operation as operationSchema, type Operation } from '../../shared/port/operation.ts';
import type { Outcome, Pc, Secrets } from '../../shared/port/port.ts';
import type { Answer, Query } from '../../shared/port/query.ts';
import type { FileSystem } from '../storage/file-system.ts';
import { admitOperation, admitQuery } from './access.ts';
import { answerers, performers } from './areas.ts';
import { loadCertificateReader } from './certificates.ts';
import { type BeliefId, reasonNotRead, refusal } from './beliefs.ts';
import { type Fault, type FaultSource, FileFaults } from './faults.ts';
import { type WindowsFile, windowsArea } from './files.ts';
import { demand, type Machine, NotReadable, Refused, refuse } from './machine.ts';
import { Store, type View } from './store.ts';

export interface DemoPcOptions {
  readonly fs: FileSystem;
  /** Who uses the PC in this session, where it is not whom windows.json says. */
  readonly identity?: Partial<WindowsFile['identity']>;
  /** Default: faults.json in the folder. */
  readonly faults?: FaultSource;
  /** How long a hanging operation hangs, in milliseconds. */
  readonly hangMs?: number;
  /** Told every belief that the simulation followed. */
  readonly onBelief?: (id: BeliefId) => void;
  /** Its clock, ISO 8601, UTC. Without one time stands still. */
  readonly now?: () => string;
  /** Ends the process at once; for the fault `kill`. */
  readonly kill?: () => void;
}

/** What a query or operation gets after its session died. */
export class DemoSessionDead extends Error {
  readonly code = 'sessionDead';
  constructor() {
    super('sessionDead');
    this.name = 'DemoSessionDead';
  }
}

export const noSecrets: Secrets = { get: () => undefined };

/** Opens a session on a PC that `createDemoPc` made. */
export function openDemoPc(folder: string, options: DemoPcOptions): DemoPc {
  return new DemoPc(folder, options);
}

export class DemoPc implements Pc {
  readonly simulated = true;
  readonly #store: Store;
  readonly #options: DemoPcOptions;
  readonly #faults: FaultSource;
  #dead = false;

  constructor(folder: string, options: DemoPcOptions) {
    this.#store = new Store(options.fs, folder);
    this.#options = options;
    this.#faults = options.faults ?? new FileFaults(options.fs, folder);
  }

  /** Rejects with DemoSessionDead after the session died. */
  ask(queries: readonly Query[], secrets: Secrets): Promise<Answer[]> {
    const loading = loadCertificateReader(queries);
    if (loading !== null) return loading.then(() => this.ask(queries, secrets));
    if (this.#dead) return Promise.reject(new DemoSessionDead());
    return Promise.resolve(
      this.#store.change((view) => {
        const pc = this.#machine(view, secrets);
        return queries.map((query) => this.#answer(query, pc));
      }),
    );
  }

  async perform(operations: readonly Operation[], secrets: Secrets): Promise<Outcome[]> {
    await loadCertificateReader(operations);
    const outcomes: Outcome[] = [];
    for (const [at, operation] of operations.entries()) {
      const fault = this.#dead ? null : this.#faults.next(operation);
      const rest = operations.slice(at);
      if (this.#dead) outcomes.push({ status: 'unknown', code: 'sessionDead' });
      else if (fault === null) outcomes.push(this.#performOne(operation, secrets));
      else outcomes.push(...(await this.#fail(fault, rest, secrets)));
      if (outcomes.some(({ status }) => status !== 'done')) break;
    }
    const left = operations.length - outcomes.length;
    return [...outcomes, ...Array.from({ length: left }, () => ({ status: 'notDone' as const }))];
  }

  childProcess(): null {
    return null;
  }

  end(): Promise<void> {
    this.#dead = true;
    return Promise.resolve();
  }

  async #fail(fault: Fault, rest: readonly Operation[], secrets: Secrets): Promise<Outcome[]> {
    const [operation] = rest;
    if (operation === undefined) return [];
    const effect = () => {
      if (fault.effect) this.#performOne(operation, secrets);
    };
    switch (fault.kind) {
      case 'before':
        return [{ status: 'failed', code: 'refused' }];
      case 'answerLost':
        this.#performOne(operation, secrets);
        return [{ status: 'unknown', code: 'answerLost' }];
      case 'halfBatch': {
        const half = rest.slice(0, Math.floor(rest.length / 2));
        half.every((each) => this.#performOne(each, secrets).status === 'done');
        // Nobody knows where the call stopped, so each of them is in doubt.
        return rest.map(() => ({ status: 'unknown', code: 'answerLost' }));
      }
      case 'hang':
        effect();
        await wait(this.#options.hangMs ?? 50);
        this.#dead = true;
        return [{ status: 'unknown', code: 'timeOut' }];
      case 'sessionDead':
        effect();
        this.#dead = true;
        return [{ status: 'unknown', code: 'sessionDead' }];
      case 'kill':
        effect();
        (this.#options.kill ?? killThisProcess)();
        return [{ status: 'unknown', code: 'killed' }];
    }
  }

  #performOne(operation: Operation, secrets: Secrets): Outcome {
    try {
      this.#store.change((view) => {
        const pc = this.#machine(view, secrets);
        demand(operationSchema.safeParse(operation).success, 'port.malformed');
        admitOperation(operation, pc);
        performers[operation.kind](operation as never, pc);
      });
      return { status: 'done' };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#options.onBelief?.(error.belief);
      const { code, hresult, errorId } = refusal(error.belief);
      return {
        status: 'failed',
        code,
        ...(hresult === undefined ? {} : { hresult }),
        ...(errorId === undefined ? {} : { errorId }),
      };
    }
  }

  #answer(query: Query, pc: Machine): Answer {
    try {
      admitQuery(query, pc);
      return { ok: true, value: answerers[query.kind](query as never, pc) };
    } catch (error) {
      if (!(error instanceof NotReadable)) throw error;
      this.#options.onBelief?.(error.belief);
      return { ok: false, unreadable: reasonNotRead(error.belief) };
    }
  }

  #machine(view: View, secrets: Secrets): Machine {
    const standing = view.read(windowsArea);
    const windows = {
      ...standing,
      identity: { ...standing.identity, ...this.#options.identity },
    };
    return machineOn(view, windows, secrets, this.#options);
  }
}

/** The areas' view of a PC; also for those who make or change one without the port. */
export function machineOn(
  view: View,
  windows: WindowsFile,
  secrets: Secrets,
  { fs, onBelief, now = standingStill }: Pick<DemoPcOptions, 'fs' | 'onBelief' | 'now'>,
): Machine {
  return {
    ...view,
    windows,
    secret: (name) => secrets.get(name) ?? refuse('port.secretMissing'),
    givenSecret: (name) => secrets.get(name),
    note: (id) => onBelief?.(id),
    now,
    unique: () => fs.uniqueSuffix(),
  };
}

function standingStill(): string {
  return '2020-01-01T00:00:00.000Z';
}

function killThisProcess(): void {
  process.kill(process.pid, 'SIGKILL');
}
