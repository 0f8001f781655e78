/** This program as the elevated copy: arguments, surroundings, the machine scope of this PC (D6, D7). */
import { randomBytes } from 'node:crypto';
import * as path from 'node:path';
import type { SecretName } from '../../shared/port/values.ts';
import { exitCodes } from '../../shared/report/exit-codes.ts';
import { copyWord, readCopyArguments, type CopyOrder } from '../elevation/copy-order.ts';
import { serveCopy } from '../elevation/serve-copy.ts';
import { SecretBag } from '../pipeline/secret-bag.ts';
import { Session } from '../transaction/session.ts';
import { nativeRealPath, systemRoot } from '../windows/system-root.ts';
import { systemTools } from '../windows/system-tools.ts';
import { openDemoFolder } from '../root/demo-place.ts';
import { localExecutor, ownProcesses, type PcParts } from '../root/make-workplace.ts';
import { platform } from '../host/ambient.ts';
import { demoHomes } from '../root/demo-homes.ts';
import { endRealPc, realPc } from '../root/real-pc.ts';
import { trace } from '../root/process-trace.ts';
import { refuseOption } from './refuse-option.ts';

/** The window answers at once. */
const greetingMs = 20_000;

/** Resolves with the exit code when the window is gone. `argv` without program and script, its first word `--elevated-copy`. */
export async function runElevatedCopy(argv: readonly string[]): Promise<number> {
  const order = readCopyArguments(argv, platform);
  if (order === null) return refuseOption(copyWord);
  // Ctrl-C reaches every process of the terminal: the window decides what it means.
  process.on('SIGINT', () => undefined);
  leaveSurroundings();
  const parts = await machineParts(order);
  const sessions: Session[] = [];
  const end = await serveCopy(order, {
    random: (bytes) => randomBytes(bytes),
    timeoutMs: greetingMs,
    trace,
    make: (begin, emit) => {
      const secrets = new SecretBag();
      for (const [name, value] of Object.entries(begin.secrets)) {
        secrets.set(name as SecretName, value);
      }
      const session = new Session(parts.open, secrets, trace);
      sessions.push(session);
      const options = { secretsGiven: secrets.names(), hangUp: begin.hangUp, emit };
      const { machine } = parts.homes;
      return localExecutor(parts, machine, session, order.demo !== null, options);
    },
  });
  for (const session of sessions) await session.renew();
  await endRealPc();
  return end === 'served' ? exitCodes.ok : exitCodes.unexpected;
}

/** The environment may be made by the user's own settings, and the folder is the window's (D13, D35). */
function leaveSurroundings(): void {
  const { SystemRoot } = process.env;
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  if (platform !== 'win32') {
    process.chdir('/');
    return;
  }
  const root = systemRoot({ environment: SystemRoot, realPath: nativeRealPath });
  const { environment, cwd } = systemTools(root);
  Object.assign(process.env, environment);
  process.chdir(cwd);
}

type MachineParts = Pick<PcParts, 'open' | 'processes' | 'identify'> & {
  /** The other person's home is not even named (D7). */
  homes: Pick<PcParts['homes'], 'machine'>;
};

async function machineParts({ demo }: CopyOrder): Promise<MachineParts> {
  if (demo === null) return realPc();
  const place = openDemoFolder(path.resolve(demo.folder), demo.pace, { elevated: true });
  return { open: place.open, homes: demoHomes(place.homes), ...ownProcesses };
}
