/** What every job of the command line has at hand. */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { ReportOf } from '../../shared/report/report.ts';
import type { Reported } from '../../shared/report/reported.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { windowsName } from '../../shared/text/windows-name.ts';
import { restartStands } from '../pipeline/needed-restart.ts';
import type { OpenedPc } from '../pipeline/workplace.ts';
import type { Home } from '../transaction/home.ts';
import type { Progress } from '../words/progress.ts';
import type { Command } from './command.ts';
import type { Interrupt } from './interrupt.ts';
import type { CliPorts } from './ports.ts';
import type { ProgressLine } from './progress-line.ts';
import type { Screen } from './screen.ts';

/** With the report of its command; of several, what they have in common. */
export interface Run<Of extends Reported = Reported> {
  command: Command;
  /** How its command can end, besides what every command can. */
  exits: readonly ExitName[];
  language: Language;
  ports: CliPorts;
  screen: Screen;
  report: ReportOf<Of>;
  progress: Progress;
  line: ProgressLine;
  interrupt: Interrupt;
  /** What the run has changed so far: Ctrl-C says so. */
  did: 'nothing' | 'repaired' | 'takenBack' | 'applied' | 'undone' | 'switched';
  /** The user's, once the PC is open. */
  records: Home | null;
  /** How the ending is told, where the words of its exit code do not say it. */
  endWords: string[];
}

/**
 * Opens the PC, says so when it is a demo PC (D32), and closes it whatever happens. A restart that Windows still needs is said
 * by every command, whatever it does, and ends with 3010 where all else is well (D41): but for those that only show what is not done
 * yet, or is about no PC, and list no such ending.
 */
export async function withPlace(
  run: Run,
  work: (opened: OpenedPc) => Promise<ExitName>,
): Promise<ExitName> {
  const opened = await run.ports.openPc(run.command);
  run.records = opened.place.homes.user;
  try {
    if (opened.demo !== null) {
      const { windows, folder } = opened.demo;
      run.report.simulated = true;
      run.screen.aside(say(run.language, 'terminal.demo', { windows: windowsName(windows) }));
      if (run.command.verbose)
        run.screen.aside(say(run.language, 'terminal.demoFolder', { folder }));
      run.screen.aside();
    }
    return await endOfRestart(run, opened, await work(opened));
  } finally {
    await opened.end();
  }
}

async function endOfRestart(run: Run, { place }: OpenedPc, exit: ExitName): Promise<ExitName> {
  const { report, language, exits } = run;
  if (!(await restartStands(place))) return exit;
  report.restart = true;
  const end = exit === 'ok' && exits.includes('restartNeeded') ? 'restartNeeded' : exit;
  // That ending says it itself.
  if (end !== 'restartNeeded') {
    tell(run, say(language, 'result.restartStands'));
  }
  return end;
}

/** Said about the run: into the report, and on standard error. */
export function tell(
  { report, screen }: Pick<Run, 'report' | 'screen'>,
  ...words: readonly string[]
): void {
  report.messages.push(...words);
  for (const each of words) screen.aside(each);
}

const stopWords = {
  takesBack: ['interrupt.takesBack', 'interrupt.takesBackStill'],
  finishes: ['interrupt.finishes', 'interrupt.finishesStill'],
} as const;

/** Work that changes the PC. The first Ctrl-C stops what can be stopped (`onCancel`), every further one says that it takes a moment. */
export async function changing<T>(
  { interrupt, screen, line, language }: Run,
  how: 'takesBack' | 'finishes',
  work: (onCancel: (cancel: () => void) => void) => Promise<T>,
): Promise<T> {
  let pressed = false;
  let cancel: (() => void) | null = null;
  const until = async () => {
    try {
      return await work((stop) => {
        cancel = stop;
        if (pressed) stop();
      });
    } finally {
      line.close();
    }
  };
  return interrupt.during(until, (isFirst) => {
    pressed = true;
    screen.aside(say(language, stopWords[how][isFirst ? 0 : 1]));
    cancel?.();
  });
}
