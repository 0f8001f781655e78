/** The plan on the terminal: what changes, in one line each; with `--verbose` the values, why, risk, undo and the command. */
import type { ReportWeakening } from '../../shared/report/profile-part.ts';
import type { ReportFinding, ReportPlan, ReportStep } from '../../shared/report/result-plan.ts';
import { isWrittenAgain } from '../../shared/report/value-text.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { Line } from './line.ts';
import { detailLines, pageLines } from './step-details.ts';

/** Before the changes, before the question and after the result: what is less safe, what that means, and the profile's reason. */
export function weakeningLines(weakenings: readonly ReportWeakening[], language: Language): Line[] {
  if (weakenings.length === 0) return [];
  const lines = weakenings.flatMap(({ text, gain, reason }) => [
    `  ! ${[text, gain].filter((each) => each !== '').join(' ')}`,
    ...(reason === null ? [] : [`      ${say(language, 'review.reason', { reason })}`]),
  ]);
  const weaker = say(language, 'plan.weaker', { count: weakenings.length });
  return [labelled('warning', weaker, language), ...lines, ''];
}

/** @param isVerbose with everything that is known of each change, numbered as it is done */
export function planLines(plan: ReportPlan, language: Language, isVerbose: boolean): Line[] {
  const changing = plan.steps.filter((step) => step.action !== 'none');
  if (changing.length === 0) return [];
  const lines = isVerbose ? numbered(changing, language) : grouped(changing, language);
  const total = [totalOf(changing, language)];
  const unchanged = plan.steps.length - changing.length;
  if (unchanged > 0) total.push(say(language, 'plan.unchanged', { count: unchanged }));
  return [...lines, total.join(' ')];
}

/** After the total and the warnings. */
export function restartLines(
  { restart }: ReportPlan,
  language: Language,
  isVerbose: boolean,
): Line[] {
  if (!restart.needed) return [];
  const reasons = restart.reasons.map(({ text }) => text).join(' ');
  return [
    { text: `${say(language, 'plan.restart')} ${reasons}`.trimEnd(), emphasis: 'note' },
    ...(isVerbose ? pageLines(restart.reasons, language) : []),
  ];
}

export function findingLines(findings: readonly ReportFinding[], language: Language): Line[] {
  const order = ['block', 'need', 'consent', 'warning', 'note'];
  return [...findings]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .flatMap(({ severity, text, todo }) => {
      const line = labelled(severity, text, language);
      const indent = ' '.repeat(say(language, `finding.${severity}`).length + 2);
      return todo === '' ? [line] : [line, `${indent}${todo}`];
    });
}

const emphases = {
  block: 'error',
  need: 'warning',
  consent: 'warning',
  warning: 'warning',
  note: 'note',
} as const;

/** `Warning: …`, as the severity is called. */
export function labelled(
  severity: keyof typeof emphases,
  text: string,
  language: Language,
): Exclude<Line, string> {
  const label = say(language, `finding.${severity}`);
  return { text: `${label}: ${text}`, emphasis: emphases[severity] };
}

/** By whom it is for: the PC's, which needs an administrator, and the user's own. */
function grouped(steps: readonly ReportStep[], language: Language): Line[] {
  return (['machine', 'user'] as const).flatMap((scope) => {
    const own = steps.filter((step) => step.scope === scope);
    if (own.length === 0) return [];
    const heading = { text: say(language, 'plan.group', { scope }), emphasis: 'heading' } as const;
    return [heading, ...own.map((step) => titleLine('  ', step, language)), ''];
  });
}

function numbered(steps: readonly ReportStep[], language: Language): Line[] {
  return steps.flatMap((step, at) => {
    const scope = say(language, 'plan.scope', { scope: step.scope });
    const { text, emphasis } = titleLine(`${at + 1} `, step, language);
    return [{ text: `${text} · ${scope}`, emphasis }, ...detailLines(step, language), ''];
  });
}

const marks = {
  create: ['+', 'added'],
  update: ['~', 'changed'],
  remove: ['-', 'removed'],
} as const;

function titleLine(before: string, step: ReportStep, language: Language): Exclude<Line, string> {
  const [mark, emphasis] = marks[step.action === 'none' ? 'update' : step.action];
  const isFinal = step.items.some((item) => item.irreversible !== null && item.action !== 'none');
  const more = [
    ...(isWrittenAgain(step) ? [say(language, 'plan.again')] : []),
    ...(isFinal ? [say(language, 'plan.final')] : []),
  ];
  const tags = more.length === 0 ? '' : ` (${more.join(', ')})`;
  return { text: `${before}${mark} ${step.title}${tags}`, emphasis };
}

/** `3 to add, 1 to change.` */
function totalOf(steps: readonly ReportStep[], language: Language): string {
  const parts = (['create', 'update', 'remove'] as const).flatMap((action) => {
    const count = steps.filter((step) => step.action === action).length;
    return count === 0 ? [] : [say(language, 'plan.total', { count, action })];
  });
  return `${parts.join(', ')}.`;
}
