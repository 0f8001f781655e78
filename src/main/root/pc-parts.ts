/** What every PC brings along, and the workplace and the executors that are made of it. */
import type { Scope } from '../../shared/plan/step.ts';
import type { Pc, Secrets } from '../../shared/port/port.ts';
import type { SecretName } from '../../shared/port/values.ts';
import { allRooms } from '../../shared/rooms/all-rooms.ts';
import { newId, newPassword, now, platform } from '../host/ambient.ts';
import { openAsked } from '../pipeline/open-asked.ts';
import { SecretBag } from '../pipeline/secret-bag.ts';
import type { ExecutorOptions, Workplace } from '../pipeline/workplace.ts';
import type { ProcessIdentity, Processes } from '../storage/lock.ts';
import { identifyProcess, nodeProcesses } from '../storage/node-processes.ts';
import type { Emit } from '../transaction/events.ts';
import { readHome, type Home } from '../transaction/home.ts';
import { LocalExecutor } from '../transaction/local-executor.ts';
import type { Begin } from '../transaction/messages.ts';
import { Session } from '../transaction/session.ts';
import { trace } from './process-trace.ts';

export interface PcParts {
  simulated: boolean;
  /** Opens a session; called again after one was lost (D8). */
  open: () => Promise<Pc>;
  homes: Record<Scope, Home>;
  /** Left out: nobody asks this PC without a session. */
  interfaceNames?: () => readonly string[];
  processes: Processes;
  identify: (pid: number) => ProcessIdentity;
}

/** For a simulated PC: the processes of the machine that it is simulated on. */
export const ownProcesses = {
  processes: nodeProcesses(platform),
  identify: (pid: number) => identifyProcess(platform, pid),
};

/** Both scopes act in this process, over one session. */
export function makePlace(parts: PcParts): Workplace {
  const { open, homes, simulated, processes, interfaceNames } = parts;
  const secrets = new SecretBag();
  const session = new Session(open, secrets, trace);
  return {
    rooms: allRooms,
    simulated,
    session,
    secrets,
    homes,
    makeExecutor: (scope, options) => Promise.resolve(makeExecutor(parts, scope, session, options)),
    isRunning: (owner) => {
      const { powershell } = owner;
      return processes.isAlive(owner) || (powershell !== null && processes.isAlive(powershell));
    },
    ...(interfaceNames && { interfaceNames }),
    now,
    newId,
    newPassword,
    trace,
  };
}

/** Executors of one scope for another process: each with a session and with secrets of its own, one after the other (D6, D7). */
export class ScopeSide {
  readonly #parts: PcParts;
  readonly #scope: Scope;
  readonly #sessions: Session[] = [];

  constructor(parts: PcParts, scope: Scope) {
    this.#parts = parts;
    this.#scope = scope;
  }

  /** With what came through the pipe. */
  begin({ secrets: given, hangUp }: Begin, emit: Emit): LocalExecutor {
    const secrets = new SecretBag();
    for (const [name, value] of Object.entries(given)) secrets.set(name as SecretName, value);
    return this.makeExecutor(secrets, { secretsGiven: secrets.names(), hangUp, emit });
  }

  makeExecutor(secrets: Secrets, options: ExecutorOptions): LocalExecutor {
    const session = new Session(this.#parts.open, secrets, trace);
    this.#sessions.push(session);
    return makeExecutor(this.#parts, this.#scope, session, options);
  }

  async end(): Promise<void> {
    for (const session of this.#sessions) await session.renew();
  }
}

function makeExecutor(
  { homes, processes, identify, simulated }: PcParts,
  scope: Scope,
  session: Session,
  { secretsGiven, hangUp, emit }: ExecutorOptions,
): LocalExecutor {
  return new LocalExecutor({
    home: homes[scope],
    rooms: allRooms,
    session,
    simulated,
    secretsGiven,
    hangUp,
    emit,
    trace,
    openAsked,
    me: identify(process.pid),
    processes,
    identify,
    now,
    machineDecided: (transaction) => readHome(homes.machine).decided === transaction,
  });
}
