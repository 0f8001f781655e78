/** The plan on the terminal: each change with before and after, why, risk, undo and the command. */
import { links } from '../../shared/plan/links.ts';
import type { ReportWeakening } from '../../shared/report/profile-part.ts';
import type { ReportFinding, ReportPlan, ReportStep } from '../../shared/report/result-plan.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say, sayCode } from '../../shared/text/text.ts';
import { changeLines, isWrittenAgain, shortCommand } from '../../shared/report/value-text.ts';

type Reason = ReportStep['reasons'][number];

/** More items of one step than this are counted, not shown; the report holds all of them. */
const shownItems = 12;

/** Before the changes, before the question and after the result: what is less safe, what that means, and the profile's reason. */
export function weakeningLines(
  weakenings: readonly ReportWeakening[],
  language: Language,
): string[] {
  if (weakenings.length === 0) return [];
  const lines = weakenings.flatMap(({ text, gain, reason }) => [
    `  ! ${[text, gain].filter((each) => each !== '').join(' ')}`,
    ...(reason === null ? [] : [`      ${say(language, 'review.reason', { reason })}`]),
  ]);
  return [say(language, 'plan.weaker', { count: weakenings.length }), ...lines, ''];
}

export function planLines(plan: ReportPlan, language: Language): string[] {
  const changing = plan.steps.filter((step) => step.action !== 'none');
  const unchanged = plan.steps.length - changing.length;
  const lines =
    changing.length === 0
      ? [say(language, 'plan.nothing')]
      : [say(language, 'plan.count', { count: changing.length }), ''];
  changing.forEach((step, at) => lines.push(...stepLines(step, at + 1, language), ''));
  if (unchanged > 0) lines.push(say(language, 'plan.unchanged', { count: unchanged }));
  if (plan.restart.needed) {
    lines.push(say(language, 'plan.restart'));
    lines.push(...plan.restart.reasons.map((each) => `  ${withSource(each, language)}`));
  }
  return lines;
}

export function findingLines(findings: readonly ReportFinding[], language: Language): string[] {
  const order = ['block', 'need', 'consent', 'warning', 'note'];
  return [...findings]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .flatMap((finding) => [
      `${say(language, `finding.${finding.severity}`)}: ${finding.text}`,
      ...(finding.todo === ''
        ? []
        : [`  ${say(language, 'finding.todo', { todo: finding.todo })}`]),
    ]);
}

function stepLines(step: ReportStep, number: number, language: Language): string[] {
  const action = step.byHand
    ? say(language, 'plan.byHand')
    : isWrittenAgain(step)
      ? say(language, 'plan.again')
      : say(language, 'plan.action', { action: step.action });
  const scope = say(language, 'plan.scope', { scope: step.scope });
  const lines = [`${number}. ${step.title}  [${action}, ${scope}]`];
  const entry = (label: string, text: string) => lines.push(`     ${label}: ${text}`);
  const changing = step.items.filter((item) => item.action !== 'none');
  for (const item of changing.slice(0, shownItems)) {
    const { name } = item;
    const before = item.beforeKnown ? item.before : say(language, 'plan.notReadable');
    const [first = '', ...rest] = changeLines(language, before, item.after);
    lines.push(
      `   - ${name === '' ? '' : `${name} `}${first}`,
      ...rest.map((each) => `     ${each}`),
    );
    if (item.command !== null) {
      // A mark before each further line: what stands in a command cannot pass for a line of the plan.
      const [command = '', ...more] = shortCommand(item.command).split('\n');
      entry(say(language, 'plan.command'), command);
      lines.push(...more.map((each) => `     | ${each}`.trimEnd()));
    }
    if (item.irreversible !== null) {
      entry(say(language, 'plan.irreversible'), sayCode(language, 'code', item.irreversible));
    }
  }
  if (changing.length > shownItems) {
    lines.push(`   - ${say(language, 'plan.more', { count: changing.length - shownItems })}`);
  }
  for (const each of step.reasons) entry(say(language, 'plan.why'), withSource(each, language));
  for (const each of step.risks) entry(say(language, 'plan.risk'), each.text);
  const isLost = changing.some((item) => item.irreversible !== null);
  const except = isLost ? ` ${say(language, 'plan.undoExcept')}` : '';
  entry(say(language, 'plan.undo'), `${step.undo.text}${except}`);
  return lines;
}

function withSource({ text, source }: Reason, language: Language): string {
  if (source === null) return text;
  return `${text} ${say(language, 'plan.source', { source: links[source] })}`;
}
