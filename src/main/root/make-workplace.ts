/** Puts a workplace together: the real PC on Windows, the demo PC with `--pc` or elsewhere (D32). */
import { mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scope } from '../../shared/plan/step.ts';
import type { Pc } from '../../shared/port/port.ts';
import { allRooms } from '../../shared/rooms/all-rooms.ts';
import { restartDemoPc } from '../demo/create-demo-pc.ts';
import type { OpenedPlace } from '../cli/ports.ts';
import { isMaterialOf } from '../pipeline/material-of-profile.ts';
import { SecretBag } from '../pipeline/secret-bag.ts';
import type { ExecutorOptions, Workplace } from '../pipeline/workplace.ts';
import { identifyProcess, nodeProcesses } from '../storage/node-processes.ts';
import type { Executor } from '../transaction/executor.ts';
import type { ProcessIdentity, Processes } from '../storage/lock.ts';
import { ExecutorClient } from '../transaction/executor-client.ts';
import { readHome, type Home } from '../transaction/home.ts';
import { LocalExecutor } from '../transaction/local-executor.ts';
import { Session } from '../transaction/session.ts';
import { startExecutor } from '../windows/executor-process.ts';
import { demoPlace, openDemoFolder, type PlaceOptions } from './demo-place.ts';
import { newId, newPassword, now, platform } from '../host/ambient.ts';
import { demoHomes } from './demo-homes.ts';
import { disk } from '../host/disk.ts';
import { openPayload } from './open-payload.ts';
import { trace } from './process-trace.ts';
import { realPc } from './real-pc.ts';

export async function openPlace(options: PlaceOptions): Promise<OpenedPlace> {
  const isDemo = options.pc !== null || options.windows !== null || platform !== 'win32';
  const separate = options.separateExecutors;
  if (!isDemo) {
    const real = await realPc(options.language);
    const made = makePlace({ ...real, simulated: false, children: separate ? [] : null });
    return { place: made.place, windows: null, folder: null, restart: null, end: made.end };
  }
  const demo = await demoPlace(options);
  const { folder, windows } = demo;
  const homes = demoHomes(demo.homes);
  // The homes' parent; a plan makes no folder.
  if (options.mode !== 'plan') mkdirSync(path.dirname(demo.homes.machine), { recursive: true });
  const children = separate ? ['--pc', folder, '--pace', String(options.pace)] : null;
  const made = makePlace({ open: demo.open, homes, ...ownProcesses, simulated: true, children });
  const end = async () => {
    await made.end();
    demo.end();
  };
  const restart = () => {
    restartDemoPc(folder, disk(), now());
  };
  return { place: made.place, windows, folder, restart, end };
}

/** What a child process works with (D6): one scope, one session, secrets as they come through the pipe. */
export async function childExecutor(
  scope: Scope,
  pc: string | null,
  pace: number,
): Promise<{
  make: (secrets: SecretBag, options: ExecutorOptions) => Executor;
  end: () => Promise<void>;
}> {
  const demo = pc === null ? null : openDemoFolder(path.resolve(pc), pace);
  const parts: PcParts =
    demo === null
      ? await realPc()
      : { open: demo.open, homes: demoHomes(demo.homes), ...ownProcesses };
  let session: Session | null = null;
  return {
    make: (secrets, options) => {
      session = new Session(parts.open, secrets, trace);
      return localExecutor(parts, parts.homes[scope], session, demo !== null, options);
    },
    end: async () => session?.renew(),
  };
}

/** What the real PC and the demo PC bring along. */
export interface PcParts {
  open: () => Promise<Pc>;
  homes: Record<Scope, Home>;
  processes: Processes;
  identify: (pid: number) => ProcessIdentity;
}

/** For the demo PC: the processes of the machine that it is simulated on. */
export const ownProcesses = {
  processes: nodeProcesses(platform),
  identify: (pid: number) => identifyProcess(platform, pid),
};

export interface PlaceParts extends PcParts {
  simulated: boolean;
  /** Arguments for child processes; null: both scopes run in this process. */
  children: readonly string[] | null;
}

export function makePlace(parts: PlaceParts): { place: Workplace; end: () => Promise<void> } {
  const { open, homes, simulated, children } = parts;
  const secrets = new SecretBag();
  const session = new Session(open, secrets, trace);
  const ended: Promise<void>[] = [];
  const makeExecutor = async (scope: Scope, options: ExecutorOptions): Promise<Executor> => {
    if (children === null) return localExecutor(parts, homes[scope], session, simulated, options);
    const self = fileURLToPath(import.meta.url);
    const child = startExecutor(process.execPath, [self, '--executor', scope, ...children]);
    ended.push(child.ended);
    const { output, input } = child;
    const client = new ExecutorClient(scope, output, input, options.emit, 'endsOutput', trace);
    await client.begin({ secrets: secrets.reveal(), hangUp: options.hangUp });
    return client;
  };
  const place: Workplace = {
    rooms: allRooms,
    simulated,
    session,
    secrets,
    homes,
    makeExecutor,
    openPayload,
    isRunning: (owner) => {
      const { processes } = parts;
      const { powershell } = owner;
      return processes.isAlive(owner) || (powershell !== null && processes.isAlive(powershell));
    },
    now,
    newId,
    newPassword,
    trace,
  };
  const end = async () => {
    await session.renew();
    await Promise.all(ended);
  };
  return { place, end };
}

export function localExecutor(
  {
    homes,
    processes,
    identify,
  }: Pick<PcParts, 'processes' | 'identify'> & {
    homes: Pick<PcParts['homes'], 'machine'>;
  },
  home: Home,
  session: Session,
  simulated: boolean,
  options: ExecutorOptions,
): LocalExecutor {
  return new LocalExecutor({
    home,
    rooms: allRooms,
    session,
    simulated,
    secretsGiven: options.secretsGiven,
    hangUp: options.hangUp,
    emit: options.emit,
    trace,
    openPayload,
    isMaterialOf,
    me: identify(process.pid),
    processes,
    identify,
    now,
    machineDecided: (transaction) => readHome(homes.machine).decided === transaction,
  });
}
