/** One run of the program: parse, do the job, say how it ended, write the report. Never rejects. */
import { documentText } from '../../shared/report/document-text.ts';
import { exitCodes, type ExitName } from '../../shared/report/exit-codes.ts';
import type { Report } from '../../shared/report/report.ts';
import { say } from '../../shared/text/text.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { PlaceProblem } from '../pipeline/file-read.ts';
import { CliEnd } from './cli-end.ts';
import type { Command, Parsed } from './command.ts';
import { faultOf } from '../words/faults.ts';
import { Progress } from '../words/progress.ts';
import { emptyReport, exitOf } from '../words/report-draft.ts';
import { jobCheckServer } from './job-check-server.ts';
import { jobPlanOrApply } from './job-apply.ts';
import { jobLint } from './job-lint.ts';
import { jobList, jobPause, jobShow } from './job-installed.ts';
import { jobRestartDemo } from './job-restart-demo.ts';
import { jobUndo } from './job-undo.ts';
import { jobVerify } from './job-verify.ts';
import { Interrupt } from './interrupt.ts';
import type { CliPorts } from './ports.ts';
import { ProgressLine } from './progress-line.ts';
import { tell, type Run } from './run-context.ts';
import { Screen } from './screen.ts';

type Wrong = Extract<Parsed, { kind: 'wrong' }>;

/** Resolves to the exit code. */
export async function runCommand(parsed: Command | Wrong, ports: CliPorts): Promise<number> {
  const screen = new Screen(ports.console, parsed.json);
  if ('kind' in parsed) return tellWrong(parsed, screen, ports);
  const { language } = parsed;
  const line = new ProgressLine(screen, language, ports);
  const progress = new Progress(language, () => ports.ticks(), line.show);
  const run: Run = {
    command: parsed,
    language,
    ports,
    screen,
    // What was done is in it, however the run ends.
    report: { ...emptyReport(parsed.mode, language, ports.version, ports.now()), ...progress.kept },
    progress,
    line,
    interrupt: new Interrupt(),
    did: 'nothing',
  };
  const stopListening = ports.onInterrupt(run.interrupt.press);
  let exit: ExitName;
  let into = parsed.report;
  try {
    const problem = into === null ? null : await ports.placeProblem(into, parsed);
    if (problem !== null) {
      into = null;
      throw new CliEnd('badArguments', reportPlaceText(problem, language));
    }
    exit = await Promise.race([job(run), run.interrupt.ended]);
  } catch (error) {
    exit = endOf(error, run);
  }
  stopListening();
  ports.ask?.end();
  exit = endingOf(exit, run);
  line.close();
  const code = finish(run.report, exit, { ...parsed, report: into }, screen, ports);
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
  const { interrupt, language, did } = run;
  const ended = interrupt.pressed && !troubles.includes(exit) ? 'refusedByUser' : exit;
  if (ended !== 'refusedByUser') return ended;
  tell(run, say(language, 'interrupt.ended', { did }));
  return ended;
}

function job(run: Run): Promise<ExitName> {
  switch (run.command.mode) {
    case 'plan':
    case 'apply':
      return jobPlanOrApply(run);
    case 'verify':
      return jobVerify(run);
    case 'undo':
      return jobUndo(run);
    case 'list':
      return jobList(run);
    case 'show':
      return jobShow(run);
    case 'checkServer':
      return jobCheckServer(run);
    case 'lintCertificate':
      return jobLint(run);
    case 'restartDemo':
      return jobRestartDemo(run);
    case 'pause':
    case 'resume':
      return jobPause(run, run.command.mode === 'pause');
  }
}

function endOf(error: unknown, run: Run): ExitName {
  const { exit, words } =
    error instanceof CliEnd
      ? { exit: error.exit, words: error.messages }
      : faultOf(error, run.language);
  tell(run, ...words);
  return exit;
}

function reportPlaceText({ code, part }: PlaceProblem, language: Language): string {
  return say(language, 'usage.reportPlace', { file: part, code });
}

function finish(
  report: Report,
  exit: ExitName,
  command: Pick<Command, 'json' | 'report' | 'language'>,
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
  if (command.report !== null) {
    try {
      ports.writeFile(command.report, `${text}\n`);
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      const words = { file: command.report, code: why };
      ports.console.err(`${say(language, 'result.reportNotWritten', words)}\n`);
    }
  }
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
  const command = { json: wrong.json, report: reportFile, language };
  return finish(report, 'badArguments', command, screen, ports);
}
