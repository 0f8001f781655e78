/** The world as the command line needs it: terminal, files, clock, signals. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { say } from '../../shared/text/text.ts';
import { CliEnd } from '../cli/cli-end.ts';
import type { Ask, CliPorts, OpenedPlace, SecretsFileGuard } from '../cli/ports.ts';
import type { FileRead } from '../pipeline/file-read.ts';
import { preview } from '../../shared/render/preview.ts';
import { now, platform } from '../host/ambient.ts';
import { DemoDiffers, type PlaceOptions } from '../root/demo-place.ts';
import { codeOf, placeProblem, readBeside, readFile, readToEnd, writeFile } from '../host/disk.ts';
import { onInterrupt } from '../host/interrupt.ts';
import { openPlace } from '../root/make-workplace.ts';
import { realPc } from '../root/real-pc.ts';
import { openServerCheck } from '../root/server-check.ts';
import { inputIsTerminal, standardError, standardOutput } from '../host/standard-streams.ts';
import { terminalAsk } from '../host/terminal-ask.ts';
import { trace } from '../root/process-trace.ts';

export function cliPorts(version: string): CliPorts {
  const output = standardOutput();
  const errors = standardError();
  const ask: Ask | null = inputIsTerminal() && errors.isTerminal ? terminalAsk() : null;
  return {
    version,
    console: {
      out: output.write,
      err: errors.write,
      outIsTerminal: output.isTerminal,
      errIsTerminal: errors.isTerminal,
      columns: output.columns || errors.columns || 80,
    },
    ask,
    readFile,
    readInput,
    secretsFileGuard: platform === 'win32' ? windowsGuard : posixGuard,
    placeProblem: placeProblemHere,
    writeFile,
    readBeside,
    openPlace: openPlaceInWords,
    openServerCheck,
    previewOf: preview,
    trace,
    onInterrupt,
    now,
    ticks: () => performance.now(),
    every: (milliseconds, work) => {
      const timer = setInterval(work, milliseconds);
      return () => {
        clearInterval(timer);
      };
    },
  };
}

async function openPlaceInWords(options: PlaceOptions): Promise<OpenedPlace> {
  try {
    return await openPlace(options);
  } catch (error) {
    if (!(error instanceof DemoDiffers)) throw error;
    const { folder, windows } = error;
    const words = say(options.language, 'usage.demoDiffers', { folder, windows });
    throw new CliEnd('badArguments', words);
  }
}

/** Descriptor 0 itself: in a program without a console `process.stdin` is empty whatever is piped in (D33). */
async function readInput(limit: number): Promise<FileRead | null> {
  try {
    // A terminal would wait for typing without a prompt; a closed descriptor throws.
    if (inputIsTerminal()) return null;
    if (isDevice(0)) return null;
    return await readToEnd(0, limit);
  } catch (error) {
    return codeOf(error) === 'EBADF' ? null : { ok: false, code: codeOf(error) };
  }
}

/** Where fstat cannot say (Wine answers EBADF for a redirected file), the read itself will. */
function isDevice(handle: number): boolean {
  try {
    return fs.fstatSync(handle).isCharacterDevice();
  } catch {
    return false;
  }
}

/** D33: only the caller and root may be able to read it. */
const posixGuard: SecretsFileGuard = (file) => {
  try {
    const found = fs.statSync(file);
    const isMine = found.uid === process.getuid?.() || found.uid === 0;
    return Promise.resolve(isMine && (found.mode & 0o077) === 0 ? 'private' : 'others');
  } catch {
    return Promise.resolve('unreadable');
  }
};

/** Whose the folders are is asked where Windows is asked anyway. Rejects with WindowsError. */
const placeProblemHere: CliPorts['placeProblem'] = async (file, command) => {
  const found = placeProblem(file);
  const isReal =
    command !== null &&
    command.pc === null &&
    command.windows === null &&
    command.mode !== 'lintCertificate';
  if (found !== null || !isReal || platform !== 'win32') return found;
  return (await realPc(command.language)).reportFolders(path.resolve(file));
};

const windowsGuard: SecretsFileGuard = async (file) => (await realPc()).secretsFileGuard(file);
