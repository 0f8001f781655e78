/** This program as the elevated copy: arguments, surroundings, the machine scope of this PC (D6, D7). */
import { randomBytes } from 'node:crypto';
import { exitCodes } from '../../shared/report/exit-codes.ts';
import { readCopyArguments } from '../elevation/copy-order.ts';
import { copyWord } from '../elevation/copy-word.ts';
import { serveCopy } from '../elevation/serve-copy.ts';
import { platform, replaceSurroundings } from '../host/ambient.ts';
import { standingPc } from '../root/open-pc.ts';
import { ScopeSide } from '../root/pc-parts.ts';
import { trace } from '../root/process-trace.ts';
import { endRealPc, thisSystemRoot } from '../root/real-pc.ts';
import { systemTools } from '../windows/system-tools.ts';
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
  const pc = await standingPc(order.demo === null ? null : { ...order.demo, elevated: true });
  const side = new ScopeSide(pc, 'machine');
  const end = await serveCopy(order, {
    random: (bytes) => randomBytes(bytes),
    timeoutMs: greetingMs,
    trace,
    make: (begin, emit) => side.begin(begin, emit),
  });
  await side.end();
  await endRealPc();
  return end === 'served' ? exitCodes.ok : exitCodes.unexpected;
}

/** The environment may be made by the user's own settings, and the folder is the window's (D13, D35). */
function leaveSurroundings(): void {
  if (platform !== 'win32') {
    replaceSurroundings({}, '/');
    return;
  }
  const { environment, cwd } = systemTools(thisSystemRoot());
  replaceSurroundings(environment, cwd);
}
