/** The profile named on the command line: opened, or the end of the run with every fault by its JSON path. */
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import { say } from '../../shared/text/text.ts';
import { CliEnd } from './cli-end.ts';
import { readProfile } from '../pipeline/read-profile.ts';
import { problemsToReport, profileIntoReport } from '../words/report-draft.ts';
import type { Run } from './run-context.ts';

/** The envelope makes a profile of 1 MiB larger; openProfile refuses what is really too large, by name. */
const maximumFile = 4 * 1024 * 1024;

export async function openProfileFile(
  run: Run<'plan' | 'apply' | 'verify' | 'undo' | 'checkServer' | 'doctor'>,
): Promise<OpenedProfile> {
  const { language, screen, ports } = run;
  const { result } = run.report;
  const file = run.command.subject;
  const read = ports.readFile(file, maximumFile);
  if (!read.ok && read.code !== 'tooBig') {
    const words = say(language, 'usage.profileNotReadable', { file, code: read.code });
    throw new CliEnd('badProfile', words);
  }
  // One byte more than is allowed, so that the refusal is the reader's own.
  const opened = await readProfile(read.ok ? read.bytes : new Uint8Array(maximumFile));
  if (!opened.ok) {
    result.problems = problemsToReport(opened.problems, 'error', language);
    screen.aside(say(language, 'problem.heading', { file }));
    for (const { path, text } of result.problems) screen.aside(`  ${path}: ${text}`);
    if (opened.problems.length >= 100) screen.aside(say(language, 'problem.more'));
    throw new CliEnd('badProfile');
  }
  profileIntoReport(result, opened, language);
  if (result.problems.length > 0) {
    const count = result.problems.length;
    screen.aside(say(language, 'warning.heading', { file, count }));
    for (const { path, text } of result.problems) screen.aside(`  ${path}: ${text}`);
    screen.aside();
  }
  return opened;
}
