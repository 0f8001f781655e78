/** One run of the program: parse, do the job, say how it ended, write the report. Never rejects. */
import { documentText } from '../../shared/report/document-text.ts';
import { exitCodes, type ExitName } from '../../shared/report/exit-codes.ts';
import type { Report } from '../../shared/report/report.ts';
import { isTextKey, say, sayCode } from '../../shared/text/text.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { PlaceProblem } from '../pipeline/file-read.ts';
import { PcUnreadable } from '../pipeline/gather.ts';
import { FileSystemError } from '../storage/file-system.ts';
import { StorageError } from '../storage/storage-error.ts';
import { ExecutorLost } from '../transaction/executor-client.ts';
import { HomeUnsafe } from '../transaction/home.ts';
import { keepTrace } from '../transaction/kept-traces.ts';
import { CliEnd } from './cli-end.ts';
import type { Command, Parsed } from './command.ts';
import { allCommands } from './commands/all-commands.ts';
import { emptyReport, exitOf } from '../words/report-draft.ts';
import { tellUnusable } from './repair-first.ts';
import { Interrupt } from './interrupt.ts';
import type { CliPorts } from './ports.ts';
import { Progress } from './progress.ts';
import type { Run } from './run-context.ts';
import { Screen } from './screen.ts';

type Files = Pick<Command, 'report' | 'trace'>;
type Wrong = Extract<Parsed, { kind: 'wrong' }>;

/** Resolves to the exit code. */
export async function runCommand(parsed: Command | Wrong, ports: CliPorts): Promise<number> {
  const screen = new Screen(ports.console, parsed.json);
  if ('kind' in parsed) return tellWrong(parsed, screen, ports);
  const { language } = parsed;
  const run: Run = {
    command: parsed,
    language,
    ports,
    screen,
    report: emptyReport(parsed.mode, language, ports.version, ports.now()),
    progress: new Progress(screen, language, ports),
    interrupt: new Interrupt(),
    did: 'nothing',
    records: null,
  };
  ports.trace.add({ event: 'run', command: parsed.mode });
  const stopListening = ports.onInterrupt(run.interrupt.press);
  const { job } = allCommands[parsed.mode];
  let exit: ExitName;
  let into: Files = { report: null, trace: null };
  try {
    for (const what of ['report', 'trace'] as const) {
      const file = parsed[what];
      const problem = file === null ? null : await ports.placeProblem(file, parsed);
      if (problem !== null) {
        throw new CliEnd('badArguments', placeText(what, problem, language));
      }
      into = { ...into, [what]: file };
    }
    exit = await Promise.race([job(run as Run<never>), run.interrupt.ended]);
  } catch (error) {
    exit = endOf(error, run) ?? (await endOfDefect(error, run, into.trace));
  }
  stopListening();
  ports.ask?.end();
  exit = endingOf(exit, run);
  run.progress.close();
  const { result } = run.report;
  if (result !== null && 'performed' in result) {
    result.performed = run.progress.performed;
    result.afterwards = run.progress.afterwards;
  }
  const code = finish(run.report, exit, { ...parsed, ...into }, screen, ports);
  // A job that was left at a Ctrl-C has nothing more to say.
  screen.close();
  return code;
}

/** What a Ctrl-C left as it should not be is told by its own name; else the run was ended by the person (N19). */
const troubles: readonly ExitName[] = [
  'rollbackIncomplete',
  'interrupted',
  'undoIncomplete',
  'unexpected',
];

function endingOf(exit: ExitName, run: Run): ExitName {
  const { interrupt, language, report, screen, did } = run;
  const ended = interrupt.pressed && !troubles.includes(exit) ? 'refusedByUser' : exit;
  if (ended !== 'refusedByUser') return ended;
  const words = say(language, 'interrupt.ended', { did });
  report.messages.push(words);
  screen.line(words);
  return ended;
}

function tellIn(run: Run, exit: ExitName, words: readonly string[]): ExitName {
  run.report.messages.push(...words);
  for (const each of words) run.screen.line(each);
  return exit;
}

/** Null for an error that nobody expected. Its message may hold anything; its name and code do not. */
function endOf(error: unknown, run: Run): ExitName | null {
  const tell = (exit: ExitName, ...words: readonly string[]) => tellIn(run, exit, words);
  if (error instanceof CliEnd) return tell(error.exit, ...error.messages);
  if (error instanceof PcUnreadable) {
    return tell('pcNoAnswer', say(run.language, 'result.hostUnreadable', { code: error.code }));
  }
  if (error instanceof HomeUnsafe) {
    const { scope, code, folder } = error;
    return tell('recordsUnusable', say(run.language, 'list.unsafe', { scope, code, folder }));
  }
  if (error instanceof FileSystemError && error.code === 'tooBig') {
    const words = { file: error.path, code: 'unreadable' };
    return tell('recordsUnusable', say(run.language, 'list.problem', words));
  }
  if (error instanceof FileSystemError && error.code === 'unsafePath') {
    const words = { file: error.path, code: error.systemCode ?? '' };
    return tell('recordsUnusable', say(run.language, 'result.pathUnsafe', words));
  }
  if (error instanceof StorageError) {
    tellUnusable(run, [error.problem]);
    return 'recordsUnusable';
  }
  if (error instanceof ExecutorLost) return tell('interrupted');
  // Only whoever may not write our folder gets here: the folders of SYSTEM and administrators (D13).
  if (error instanceof FileSystemError && error.code === 'accessDenied') return tell('notElevated');
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (isTextKey(`pc.${code}`)) return tell('pcNoAnswer', sayCode(run.language, 'pc', code));
  return null;
}

/** What is known of it goes into a file: the one of `--trace`, else one in our folder (D40). */
async function endOfDefect(error: unknown, run: Run, into: string | null): Promise<ExitName> {
  const { ports, language, records } = run;
  const [defect] = ports.trace.defect('run', error);
  let file = into;
  try {
    if (records !== null) file ??= await keepTrace(records, ports.now(), ports.trace.text());
  } catch (trouble) {
    ports.trace.defect('run', trouble);
  }
  const where =
    file === null
      ? say(language, 'result.traceNotKept')
      : say(language, 'result.traceKept', { file });
  return tellIn(run, 'unexpected', [defect?.name ?? 'unknown', where]);
}

function placeText(what: keyof Files, { code, part }: PlaceProblem, language: Language): string {
  return say(language, 'usage.reportPlace', { what, file: part, code });
}

function finish(
  report: Report,
  exit: ExitName,
  command: Pick<Command, 'json' | 'language'> & Files,
  screen: Screen,
  ports: CliPorts,
): number {
  const { language } = command;
  report.exit = exitOf(exit, language);
  report.endedAt = ports.now();
  const { code, meaning, todo } = report.exit;
  screen.line(say(language, 'result.exit', { code: String(code), meaning }));
  if (todo !== '') screen.line(`  ${say(language, 'finding.todo', { todo })}`);
  const text = documentText(report);
  const write = (what: keyof Files, content: string) => {
    const file = command[what];
    if (file === null) return;
    try {
      ports.writeFile(file, content);
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      const words = { what, file, code: why };
      ports.console.err(`${say(language, 'result.reportNotWritten', words)}\n`);
    }
  };
  write('report', `${text}\n`);
  ports.trace.add({ event: 'exit', exit });
  write('trace', ports.trace.text());
  if (command.json) screen.document(text);
  return exitCodes[exit];
}

/** Also where the rest of the line is wrong: a file that another laid there is not written through either. */
async function tellWrong(wrong: Wrong, screen: Screen, ports: CliPorts): Promise<number> {
  const { language } = wrong;
  const report = emptyReport('none', language, ports.version, ports.now());
  const words = [wrong.message, say(language, 'usage.hint')];
  report.messages.push(...words);
  for (const each of words) ports.console.err(`${each}\n`);
  const problem = wrong.report === null ? null : await ports.placeProblem(wrong.report, null);
  const reportFile = problem === null ? wrong.report : null;
  const command = { json: wrong.json, report: reportFile, trace: null, language };
  return finish(report, 'badArguments', command, screen, ports);
}
