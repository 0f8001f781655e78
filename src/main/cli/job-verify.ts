/** `verify`: the PC compared with a profile, or with what the receipts say was set up. Changes nothing. */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { say } from '../../shared/text/text.ts';
import { findInstalled } from '../pipeline/installed.ts';
import { judgePlan, type Verification } from '../pipeline/verify.ts';
import { verifyInstalled } from '../pipeline/verify-installed.ts';
import { profileOfRecords } from '../words/report-draft.ts';
import { verificationIntoReport } from '../words/report-verification.ts';
import { idOf, isInstalledSubject } from './installed-subject.ts';
import { openProfileFile } from './open-profile-file.ts';
import { findingLines } from './plan-view.ts';
import { prepareAsking } from './prepare-asking.ts';
import { tellInterrupted } from './repair-first.ts';
import { withPlace, type Run } from './run-context.ts';
import { readSecretsFor } from './secrets.ts';
import { verificationLines } from './verification-view.ts';

export async function jobVerify(run: Run<'verify'>): Promise<ExitName> {
  const { command } = run;
  if (isInstalledSubject(run)) return verifyInstalledOne(run);
  const opened = await openProfileFile(run);
  const secrets = await readSecretsFor(run, opened.profile);
  return withPlace(run, async ({ place }) => {
    place.secrets.onlyRead = true;
    await tellInterrupted(run, place);
    const { prepared } = await prepareAsking(run, place, opened, secrets);
    return conclude(run, judgePlan(place.rooms, prepared.plan, { scopes: command.scopes }));
  });
}

function verifyInstalledOne(run: Run<'verify'>): Promise<ExitName> {
  const { report, command } = run;
  const { scopes } = command;
  return withPlace(run, async ({ place }) => {
    await tellInterrupted(run, place);
    const id = await idOf(run, place);
    const installed = await findInstalled(place, id);
    // Who holds no more than claims has a receipt too (commitment.ts).
    if (installed?.receipts.some((each) => scopes.includes(each.scope)) !== true)
      return 'notInstalled';
    report.result.profile = profileOfRecords(installed);
    return conclude(run, await verifyInstalled(place, id, { scopes }));
  });
}

function conclude(
  { report, language, screen }: Run<'verify'>,
  verification: Verification,
): ExitName {
  const told = verificationIntoReport(report, verification, language);
  // What is not in force is told once, with the judgement.
  const judged = new Set(told.notInForce.map(({ code }) => code));
  const others = report.result.findings.filter(({ code }) => !judged.has(code));
  const name = report.result.profile?.name ?? '';
  screen.lines(findingLines(others, language));
  const good = say(language, 'result.matches', { name });
  const names = verification.serviceNames;
  screen.lines(verificationLines(told, { language, good, names }));
  return told.asWanted ? 'ok' : 'drift';
}
