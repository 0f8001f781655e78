/** What the live region says: the running step of a set-up, or that the program is looking at the PC. */
import type { Channel } from '../../shared/ipc/channels.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { runningLine, type Run } from './progress.ts';
import type { Step } from './step.ts';

export function announcementOf(language: Language, step: Step, busy: Channel | null): string {
  if (step.kind === 'progress') return runText(language, step.run);
  if (busy === 'plan.make') return say(language, 'needs.planning');
  return busy === null ? '' : say(language, 'wizard.loading');
}

/** The running step with its place, or the phase where no step runs. */
export function runText(language: Language, run: Run): string {
  const running = runningLine(run);
  if (run.phase !== 'working' || running === null) {
    return say(language, 'progressPage.phase', { phase: run.phase });
  }
  return say(language, 'progressPage.running', {
    number: run.lines.indexOf(running) + 1,
    count: run.lines.length,
    title: running.title,
  });
}
