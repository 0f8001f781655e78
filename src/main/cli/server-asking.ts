/** One server check on the terminal: hop by hop while it runs, then the findings; and into the report. */
import type { Profile } from '../../shared/profile/profile.ts';
import type { ServerCheckResult } from '../../shared/server-check/result.ts';
import type { ServerCheckView } from '../../shared/server-check/view.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { CheckOptions } from '../ike/diagnosis/check-options.ts';
import type { GivenSecrets } from '../pipeline/prepare.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { hopText, serverCheckToView } from '../words/server-check-view.ts';
import { certificateRefused } from './cli-end.ts';
import type { Run } from './run-context.ts';

export interface AskServerInput {
  readonly profile: Profile;
  readonly given: GivenSecrets;
  readonly windows: string;
  /** The address that the plan's rules use; null: not planned. */
  readonly planned: string | null;
  /** `full`: with the extra step; the user's password is then in `given` or in the profile. */
  readonly depth?: CheckOptions['depth'];
}

/** Rejects with CliEnd `badCertificate`. Ctrl-C ends it with what is known. */
export async function askServer(
  run: Run<'plan' | 'apply' | 'checkServer' | 'doctor'>,
  place: Workplace,
  { profile, given, windows, planned, depth = 'normal' }: AskServerInput,
): Promise<ServerCheckResult> {
  const { command, language, ports, report, screen } = run;
  screen.line(say(language, 'serverCheck.heading', { server: profile.server.address }));
  if (place.simulated) screen.aside(say(language, 'serverCheck.demo'));
  if (depth === 'full') {
    screen.line(say(language, 'serverCheck.fullWarning'));
    if (profile.authentication.method === 'psk') {
      screen.line(say(language, 'serverCheck.fullWithPsk'));
    }
  }
  const stop = new AbortController();
  const { runServerCheck } = await import('../pipeline/server-check.ts');
  const port = await ports.openServerCheck(place);
  const check = () =>
    runServerCheck(profile, given, {
      place,
      port,
      windows,
      readBeside: ports.readBeside(command.subject),
      userName: command.user,
      planned,
      options: {
        depth,
        limitMs: command.timeoutSeconds === null ? null : command.timeoutSeconds * 1000,
        signal: stop.signal,
        emit: ({ hop, state }) => {
          screen.live(hopText(hop, state, language));
        },
      },
    });
  const checked = await run.interrupt.during(check, () => {
    stop.abort();
  });
  if (!checked.ok) {
    const { problem, file } = checked.material;
    throw certificateRefused(problem, file, language);
  }
  const view = serverCheckToView(checked.result, language);
  report.result.serverCheck = view;
  for (const line of checkLines(view, language)) screen.line(line);
  screen.line();
  return checked.result;
}

/** A table of the hops, then a block per finding; what is good says one line. */
function checkLines(view: ServerCheckView, language: Language): string[] {
  const lines = view.hops.map(({ hop, state }) => `  ${hopText(hop, state, language)}`);
  for (const { severity, text, prediction, client, server } of view.findings) {
    const mark = marks[severity];
    lines.push(mark === null ? `  ${text}` : `  ${say(language, mark)}: ${text}`);
    if (prediction !== '') lines.push(`      ${prediction}`);
    if (client !== '') lines.push(`      ${say(language, 'serverCheck.client', { todo: client })}`);
    if (server !== '') lines.push(`      ${say(language, 'serverCheck.server', { todo: server })}`);
  }
  return [...lines, `  ${view.summary}`];
}

const marks = {
  good: null,
  note: 'finding.note',
  warning: 'finding.warning',
  problem: 'serverCheck.problem',
} as const;
