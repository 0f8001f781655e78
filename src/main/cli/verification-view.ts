/** What verification found, as lines. */
import { changeLines } from '../../shared/report/value-text.ts';
import type { ReportVerification } from '../../shared/report/result-verify.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { findingLines } from './plan-view.ts';

export function verificationLines(verification: ReportVerification, language: Language): string[] {
  const { drift, unreadable, notInForce, notSeen } = verification;
  const lines = [say(language, headingOf(verification))];
  for (const each of drift) {
    lines.push(`  ${each.text}`);
    for (const line of changeLines(language, each.before, each.after)) lines.push(`    ${line}`);
  }
  lines.push(...findingLines(notInForce, language));
  const named = (list: readonly { text: string }[]) => ({
    things: list.map((each) => each.text).join(', '),
  });
  if (unreadable.length > 0) lines.push(say(language, 'result.unreadable', named(unreadable)));
  if (notSeen.length > 0) lines.push(say(language, 'result.notSeen', named(notSeen)));
  return lines;
}

function headingOf({ asWanted, drift, notInForce }: ReportVerification) {
  if (asWanted) return 'result.verified';
  return drift.length + notInForce.length > 0 ? 'result.drift' : 'result.notVerified';
}
