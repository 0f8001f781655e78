/** What verification found, as lines. */
import type { Report } from '../../shared/report/report.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { findingLines } from './plan-view.ts';
import { thingOf } from '../words/report-plan.ts';
import { changeLines } from '../../shared/report/value-text.ts';

export function verificationLines(
  verification: NonNullable<Report['verification']>,
  language: Language,
): string[] {
  const { asWanted, drift, notInForce, notSeen } = verification;
  const lines = [say(language, asWanted ? 'result.verified' : 'result.drift')];
  for (const each of drift) {
    lines.push(`  ${each.text}`);
    for (const line of changeLines(language, each.before, each.after)) lines.push(`    ${line}`);
  }
  lines.push(...findingLines(notInForce, language));
  if (notSeen.length > 0) {
    const things = notSeen.map((room) => thingOf(language, room)).join(', ');
    lines.push(say(language, 'result.notSeen', { things }));
  }
  return lines;
}
