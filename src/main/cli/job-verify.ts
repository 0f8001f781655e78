/** `--verify`: the PC compared with a profile, or with what the receipts say was set up. Changes nothing. */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { findInstalled, verifyInstalled } from '../pipeline/installed.ts';
import { judge } from '../pipeline/verify.ts';
import { asId } from './command.ts';
import { verificationToReport } from '../words/report-draft.ts';
import { openProfileFile } from './open-profile-file.ts';
import { findingLines } from './plan-view.ts';
import { prepareAsking } from './prepare-asking.ts';
import { findingToReport } from '../words/report-plan.ts';
import { tellInterrupted } from './repair-first.ts';
import { withPlace, type Run } from './run-context.ts';
import { readSecrets } from './secrets.ts';
import { verificationLines } from './verification-view.ts';

export async function jobVerify(run: Run): Promise<ExitName> {
  const { command, language, report } = run;
  const id = asId(command.subject);
  if (id !== null) return verifyById(run, id);
  const opened = openProfileFile(run);
  const secrets = await readSecrets(command.secrets, language, run.ports);
  return withPlace(run, async ({ place }) => {
    await tellInterrupted(run, place);
    const { prepared } = await prepareAsking(run, place, opened, secrets);
    const { plan } = prepared;
    const verification = judge(place.rooms, plan);
    const { scopes } = command;
    report.verification = verificationToReport(verification, language, scopes, plan);
    // Only what speaks about the state: what an apply would need or ask for is no finding here.
    report.findings = plan.findings
      .filter((each) => ['block', 'warning', 'note'].includes(each.severity))
      .map((each) => findingToReport(each, language));
    for (const line of findingLines(report.findings, language)) run.screen.line(line);
    return conclude(run);
  });
}

function verifyById(run: Run, id: string): Promise<ExitName> {
  const { report, language, command } = run;
  return withPlace(run, async ({ place }) => {
    await tellInterrupted(run, place);
    const installed = await findInstalled(place, id);
    if (installed === null) return 'notInstalled';
    const { name, revision } = installed;
    report.profile = { id, revision, name, hash: null };
    const drift = await verifyInstalled(place, id);
    const found = { drift, inForce: [], notSeen: [] };
    report.verification = verificationToReport(found, language, command.scopes, null);
    return conclude(run);
  });
}

function conclude(run: Run): ExitName {
  const { verification } = run.report;
  if (verification === null) return 'unexpected';
  for (const line of verificationLines(verification, run.language)) run.screen.line(line);
  return verification.asWanted ? 'ok' : 'drift';
}
