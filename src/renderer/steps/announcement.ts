/** What the live region says: the running step of a set-up, or that the program is looking at the PC. */
import type { Channel } from '../../shared/ipc/channels.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { runningLine, type Run } from './progress.ts';
import type { ServerCheckStep } from './server-check.ts';
import { verdictOf } from './doctor.ts';
import type { Step } from './step.ts';

export function announcementOf(language: Language, step: Step, busy: Channel | null): string {
  if (step.kind === 'progress') return runText(language, step.run);
  if (step.kind === 'serverCheck' && (busy === null || busy === 'server.check')) {
    return checkText(language, step);
  }
  if (step.kind === 'doctor' && (busy === null || busy === 'doctor.look')) {
    return verdictOf(language, step);
  }
  if (busy === 'plan.make') return say(language, 'needs.planning');
  return busy === null ? '' : say(language, 'wizard.loading');
}

/** Hop by hop, and at the end the whole in a sentence. */
export function checkText(language: Language, { phase, said, view }: ServerCheckStep): string {
  if (phase === 'over') return view?.summary ?? say(language, 'serverCheckPage.notMade');
  if (phase === 'stopping') return say(language, 'serverCheckPage.stopping');
  return said === '' ? say(language, 'serverCheckPage.asking') : said;
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
