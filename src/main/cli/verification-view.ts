/** What verification found, as lines: one if all is well, else one for each difference. */
import type { ServiceNames } from '../../shared/plan/service-names.ts';
import { differences } from '../../shared/report/change-rows.ts';
import type { ReportVerification } from '../../shared/report/result-verify.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { nameOf } from '../words/settled-text.ts';
import type { Line } from './line.ts';
import { findingLines } from './plan-view.ts';

/** @param good the sentence for a PC that is as it should be */
export function verificationLines(
  verification: ReportVerification,
  { language, good, names }: { language: Language; good: string; names: ServiceNames },
): Line[] {
  const { asWanted, drift, unreadable, notInForce, notSeen } = verification;
  const named = (list: readonly { text: string }[]) => ({
    things: list.map((each) => each.text).join(', '),
  });
  const unseen = notSeen.length === 0 ? [] : [say(language, 'result.notSeen', named(notSeen))];
  if (asWanted) return [[good, ...unseen].join(' ')];
  const isOther = drift.length + notInForce.length > 0;
  return [
    say(language, isOther ? 'result.drift' : 'result.notVerified'),
    ...drift.flatMap((each) => driftLines(each, language, names)),
    ...findingLines(notInForce, language),
    ...(unreadable.length === 0 ? [] : [say(language, 'result.unreadable', named(unreadable))]),
    ...unseen,
  ];
}

/** `setting: expected X, found Y`; of what is missing, or there although it should not be, just that. */
function driftLines(
  drift: ReportVerification['drift'][number],
  language: Language,
  names: ServiceNames,
): string[] {
  const { action, before, after, text } = drift;
  const different = action === 'update' ? differences(language, before, after, drift.key) : [];
  if (different.length === 0) return [`  ${text}`];
  const thing = nameOf(language, drift, true, names);
  return different.map(({ label, before: found, after: expected }) => {
    const setting = label === '' ? thing : `${thing}, ${label}`;
    return `  ${say(language, 'result.expected', { setting, expected, found })}`;
  });
}
