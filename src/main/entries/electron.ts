/** The entry of the packaged program: decides what this process is, before anything of a window exists. */
import * as electron from 'electron';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitCodes } from '../../shared/report/exit-codes.ts';
import { keepBesideProgram } from '../gui/program-folder.ts';
import { startWindow } from '../gui/start-window.ts';
import { outputArrived } from '../host/standard-streams.ts';
import { launchMode } from './launch-mode.ts';
import { refuseOption } from './refuse-option.ts';
import { runSilent } from './silent-mode.ts';
import { windowMemory } from './window-memory.ts';
import { windowPorts } from './wizard-ports.ts';

/** Set by scripts/build.mjs. */
declare const PROGRAM_VERSION: string;

const { app } = electron;
// Every renderer, also one that nobody has thought of (checklist 4).
app.enableSandbox();

/** Unpackaged, Electron's own command line has the script in it. */
const own = app.isPackaged ? 1 : 2;
const argv = process.argv.slice(own);
const before = process.argv.slice(1, own);
void begin();

/** Nothing is waited for but modules: Electron is not ready before that, and some of what a window needs has to come earlier. */
async function begin(): Promise<void> {
  const mode = await launchMode(argv);
  switch (mode.kind) {
    case 'window':
      void openWindow(mode);
      break;
    case 'elevatedCopy':
      if (app.isPackaged) keepBesideProgram(app, process.execPath);
      // It takes no single-instance lock: it would hand its arguments to the window and end.
      void withoutWindow(async () => (await import('./elevated-copy.ts')).runElevatedCopy(argv));
      break;
    case 'machineFolder':
      void withoutWindow(async () => (await import('./machine-folder.ts')).runMachineFolder(argv));
      break;
    case 'silent':
      void withoutWindow(() => runSilent(mode.parsed, PROGRAM_VERSION));
      break;
    case 'executor':
      // Only the command line's own bundle has such children: a window program has no standard streams (D33).
      void withoutWindow(() => Promise.resolve(refuseOption('--executor')));
      break;
  }
}

async function openWindow({ file, pc }: { file: string | null; pc: string | null }) {
  const program = {
    executable: process.execPath,
    before: before.map((each) => path.resolve(each)),
  };
  const here = path.dirname(fileURLToPath(import.meta.url));
  const isOurs = await startWindow(electron, {
    file,
    cwd: process.cwd(),
    preload: path.join(here, 'preload.cjs'),
    page: path.join(here, '..', 'renderer'),
    ports: windowPorts({ version: PROGRAM_VERSION, pc, program }),
    memory: windowMemory,
  });
  if (!isOurs) app.exit(exitCodes.ok);
}

/** Ends with the work's exit code. Nothing is drawn, and a defect is an exit code too: Electron would show a dialog. */
async function withoutWindow(work: () => Promise<number>): Promise<void> {
  app.disableHardwareAcceleration();
  process.on('uncaughtException', () => {
    app.exit(exitCodes.unexpected);
  });
  const code = await work().catch(() => exitCodes.unexpected);
  await outputArrived();
  app.exit(code);
}
