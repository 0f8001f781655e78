/** One run of the program: parse, do the job, say how it ended, write the report. Never rejects. */
import { documentText } from '../../shared/report/document-text.ts';
import { exitCodes, type ExitName } from '../../shared/report/exit-codes.ts';
import type { Report } from '../../shared/report/report.ts';
import { say } from '../../shared/text/text.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { PlaceProblem } from '../pipeline/file-read.ts';
import { keepTrace } from '../transaction/kept-traces.ts';
import { faultOf } from '../words/faults.ts';
import { Progress } from '../words/progress.ts';
import { CliEnd } from './cli-end.ts';
import type { Command, Parsed } from './command.ts';
import { diagnosisEndings } from './command-entry.ts';
import { allCommands } from './commands/all-commands.ts';
import { emptyReport, exitOf } from '../words/report-draft.ts';
import { Interrupt } from './interrupt.ts';
import type { CliPorts } from './ports.ts';
import type { Line } from './line.ts';
import { labelled } from './plan-view.ts';
import { ProgressLine } from './progress-line.ts';
import type { Run } from './run-context.ts';
import { Screen } from './screen.ts';

type Files = Pick<Command, 'report' | 'trace'>;
/** How it ends, and in which words, where those of the exit code are not enough. */
interface Ending {
  readonly exit: ExitName;
  readonly words: readonly string[];
}
type Wrong = Extract<Parsed, { kind: 'wrong' }>;

/** Resolves to the exit code. */
export async function runCommand(parsed: Command | Wrong, ports: CliPorts): Promise<number> {
  const screen = new Screen(ports.console, parsed.json);
  if ('kind' in parsed) return tellWrong(parsed, screen, ports);
  const { language } = parsed;
  const line = new ProgressLine(screen, language);
  const progress = new Progress(language, () => ports.ticks(), line.show);
  const { job, exits } = allCommands[parsed.mode];
  const run: Run = {
    command: parsed,
    exits,
    language,
    ports,
    screen,
    report: emptyReport(parsed.mode, language, ports.version, ports.now()),
    progress,
    line,
    interrupt: new Interrupt(),
    did: 'nothing',
    records: null,
    endWords: [],
  };
  progress.fill(run.report.result);
  ports.trace.add({ event: 'run', command: parsed.mode });
  const stopListening = ports.onInterrupt(run.interrupt.press);
  let end: Ending;
  let into: Files = { report: parsed.report, trace: parsed.trace };
  try {
    for (const what of ['report', 'trace'] as const) {
      const file = parsed[what];
      const problem = file === null ? null : await ports.placeProblem(file, parsed);
      if (problem === null) continue;
      // What was refused, or not looked at yet, is not written.
      into = { report: what === 'trace' ? into.report : null, trace: null };
      throw new CliEnd('badArguments', placeText(what, problem, language));
    }
    const exit = await Promise.race([job(run as Run<never>), run.interrupt.ended]);
    end = { exit, words: [] };
  } catch (error) {
    end = endOf(error, run) ?? (await endOfDefect(error, run, into.trace));
  }
  stopListening();
  ports.ask?.end();
  end = endingOf(end, run);
  line.close();
  const code = finish(run.report, end, { ...parsed, ...into }, screen, ports);
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

function endingOf(end: Ending, run: Run): Ending {
  const { interrupt, language, did, report, endWords } = run;
  const isStopped = interrupt.pressed && !troubles.includes(end.exit);
  if (!isStopped && end.exit !== 'refusedByUser')
    return end.words.length > 0 ? end : { ...end, words: endWords };
  const stopped = say(language, 'interrupt.ended', { did });
  report.messages.push(stopped);
  return { exit: 'refusedByUser', words: [stopped] };
}

/** Null for an error that nobody expected. */
function endOf(error: unknown, run: Run): Ending | null {
  if (error instanceof CliEnd) return ended(run, error.exit, error.messages);
  const fault = faultOf(error, run.language);
  return fault === null ? null : ended(run, fault.exit, fault.words);
}

/** The words stand in the report, and at the end of standard error. */
function ended({ report }: Run, exit: ExitName, words: readonly string[]): Ending {
  report.messages.push(...words);
  return { exit, words };
}

/** What is known of it goes into a file: the one of `--trace`, else one in our folder (D40). */
async function endOfDefect(error: unknown, run: Run, into: string | null): Promise<Ending> {
  const { ports, language, records, report } = run;
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
  report.messages.push(defect?.name ?? 'unknown', where);
  return { exit: 'unexpected', words: [exitOf('unexpected', language).meaning, where] };
}

/** A restart, a stop by the person and what a diagnosis found are no errors. */
const isNoError: readonly ExitName[] = ['restartNeeded', 'refusedByUser', ...diagnosisEndings];

/** Nothing after a good end: what was done stands above. */
function lastLine(
  { code, name, meaning, todo }: Report['exit'],
  words: readonly string[],
  language: Language,
): Line | null {
  if (name === 'ok') return null;
  const said = [...(words.length > 0 ? words : [meaning]), todo];
  const ending = said.filter((each) => each !== '').join(' ');
  const text = say(language, 'result.exit', { code: String(code), ending });
  return !isNoError.includes(name) ? labelled('block', text, language) : text;
}

function placeText(what: keyof Files, { code, part }: PlaceProblem, language: Language): string {
  return say(language, 'usage.reportPlace', { what, file: part, code });
}

function finish(
  report: Report,
  { exit, words }: Ending,
  command: Pick<Command, 'json' | 'language'> & Files,
  screen: Screen,
  ports: CliPorts,
): number {
  const { language } = command;
  report.exit = exitOf(exit, language);
  report.endedAt = ports.now();
  const text = documentText(report);
  const write = (what: keyof Files, content: () => string) => {
    const file = command[what];
    if (file === null) return;
    try {
      ports.writeFile(file, content());
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      const notWritten = say(language, 'result.reportNotWritten', { what, file, code: why });
      screen.aside(labelled('warning', notWritten, language));
    }
  };
  write('report', () => `${text}\n`);
  ports.trace.add({ event: 'exit', exit });
  write('trace', () => ports.trace.text());
  const last = lastLine(report.exit, words, language);
  if (last !== null) screen.aside(last);
  if (command.json) screen.document(text);
  return exitCodes[exit];
}

/** Also where the rest of the line is wrong: a file that another laid there is not written through either. */
async function tellWrong(wrong: Wrong, screen: Screen, ports: CliPorts): Promise<number> {
  const { language } = wrong;
  const report = emptyReport('none', language, ports.version, ports.now());
  const words = [wrong.message, say(language, 'usage.hint')];
  report.messages.push(...words);
  const problem = wrong.report === null ? null : await ports.placeProblem(wrong.report, null);
  if (problem !== null) screen.aside(placeText('report', problem, language));
  const reportFile = problem === null ? wrong.report : null;
  const command = { json: wrong.json, report: reportFile, trace: null, language };
  return finish(report, { exit: 'badArguments', words }, command, screen, ports);
}
