/** `--check` with `plan` and `apply`: the server is asked first, and what it shows of NAT goes into the plan (D1, D30). */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { verdictOf } from '../../shared/server-check/amount.ts';
import { say } from '../../shared/text/text.ts';
import type { Prepared } from '../pipeline/prepare.ts';
import { wisherOfProfile } from '../../shared/profile-plan/plan-profile.ts';
import { readAndPlan } from '../transaction/read-and-plan.ts';
import { withServer } from '../pipeline/server-facts.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { exitOfCheck } from '../words/server-check-view.ts';
import type { Command } from './command.ts';
import type { Asked } from './prepare-asking.ts';
import { tell, type Run } from './run-context.ts';
import { askServer } from './server-asking.ts';

/** An exit where the run ends here; else the plan, made anew when the check has seen who is behind NAT. */
export async function checkBefore(
  run: Run<'plan' | 'apply'>,
  place: Workplace,
  { prepared, given }: Asked,
): Promise<{ prepared: Prepared } | { exit: ExitName }> {
  const { command, language, screen } = run;
  const when = whenToCheck(command, place);
  if (when === 'skip') {
    if (command.mode === 'apply' && command.check === null && place.simulated) {
      screen.line(say(language, 'serverCheck.skippedDemo'));
    }
    return { prepared };
  }
  const { facts, opened } = prepared;
  const result = await askServer(run, place, {
    profile: opened.profile,
    given,
    windows: facts.host.windows,
    planned: facts.serverAddress,
  });
  const exit = exitOfCheck(result);
  if (when === 'only' || exit === 'refusedByUser') return { exit };
  const verdict = verdictOf(result);
  // Only what is firm stands in the way: silence may be this network's, and the PC may leave it.
  if (verdict === 'problem' && command.mode === 'apply') {
    tell(run, say(language, 'serverCheck.blocked'));
    return { exit };
  }
  if (verdict !== 'good') screen.line(say(language, 'serverCheck.notBlocking'));
  const seen = withServer(facts, { result, sameSecrets: true }, place.now());
  const plan = await readAndPlan(place, wisherOfProfile(opened, seen));
  return { prepared: { opened, facts: seen, plan } };
}

/** A real PC is looked at first, its server too; the server of an example that is played on a demo PC does not exist. */
function whenToCheck(
  { check, mode }: Command,
  { simulated }: Workplace,
): 'first' | 'only' | 'skip' {
  return check ?? (mode === 'apply' && !simulated ? 'first' : 'skip');
}
