/** What verification found, with its words: the report holds them, the terminal and the window show the same. */
import type { ServiceNames } from '../../shared/plan/service-names.ts';
import type { ReportOf } from '../../shared/report/report.ts';
import type { ReportVerification } from '../../shared/report/result-verify.ts';
import { rasManCodes } from '../../shared/rooms/parts/rasman-restart.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { Drift, Verification } from '../pipeline/verify.ts';
import { findingToReport, thingOf } from './report-plan.ts';
import { nameOf } from './settled-text.ts';

export function verificationToReport(
  { asWanted, drift, unreadable, inForce, notSeen, serviceNames }: Verification,
  language: Language,
): ReportVerification {
  return {
    asWanted,
    drift: drift.map((each) => driftToReport(each, language, serviceNames)),
    unreadable: unreadable.map((each) => ({
      ...each,
      text: nameOf(language, each, false, serviceNames),
    })),
    notInForce: inForce.map((each) => findingToReport(each, language, serviceNames)),
    notSeen: notSeen.map((room) => ({ room, text: thingOf(language, room) })),
  };
}

/** What `verify` puts into its report. */
export function verificationIntoReport(
  { result }: ReportOf<'verify'>,
  verification: Verification,
  language: Language,
): ReportVerification {
  result.findings = verificationFindings(verification, language);
  return (result.verification = verificationToReport(verification, language));
}

/**
 * Only what speaks about the state: what an apply would need, ask for or offer is no finding of a verification. It blocks nothing
 * either: what would block an apply is a warning here.
 */
function verificationFindings({ findings, serviceNames }: Verification, language: Language) {
  return findings
    .filter(({ code, severity }) => spoken.includes(severity) && !unspoken.includes(code))
    .map((each) => findingToReport(each, language, serviceNames))
    .map((each) => (each.severity === 'block' ? { ...each, severity: 'warning' as const } : each));
}

const spoken: readonly string[] = ['block', 'warning', 'note'];
const unspoken: readonly string[] = rasManCodes;

function driftToReport(
  drift: Drift,
  language: Language,
  names: ServiceNames,
): ReportVerification['drift'][number] {
  const thing = nameOf(language, drift, true, names);
  return { ...drift, text: say(language, 'result.driftLine', { thing, action: drift.action }) };
}
