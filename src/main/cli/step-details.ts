/** All that is known of one change, for `--verbose`: its values, why, risk, undo, where to read on, and the command. */
import { links } from '../../shared/plan/links.ts';
import type { ReportStep } from '../../shared/report/result-plan.ts';
import { changeLines } from '../../shared/report/change-rows.ts';
import { commandKind, shortCommand } from '../../shared/report/value-text.ts';
import type { Language, TextKey } from '../../shared/text/languages.ts';
import { say, sayCode } from '../../shared/text/text.ts';

/** More items of one step than this are counted, not shown; the report holds all of them. */
const shownItems = 12;

type Item = ReportStep['items'][number];

export function detailLines(step: ReportStep, language: Language): string[] {
  const entry = (label: Label, text: string) => `    ${say(language, label)}: ${text}`;
  const changing = step.items.filter((item) => item.action !== 'none');
  const lines = changing.slice(0, shownItems).flatMap((item) => itemLines(item, language));
  if (changing.length > shownItems)
    lines.push(`    ${say(language, 'plan.more', { count: changing.length - shownItems })}`);
  const except = changing.some((item) => item.irreversible !== null)
    ? ` ${say(language, 'plan.undoExcept')}`
    : '';
  return [
    ...lines,
    ...step.reasons.map((each) => entry('plan.why', each.text)),
    ...step.risks.map((each) => entry('plan.risk', each.text)),
    entry('plan.undo', `${step.undo.text}${except}`),
    ...pageLines(step.reasons, language),
  ];
}

/** Where to read on, each page once. */
export function pageLines(reasons: ReportStep['reasons'], language: Language): string[] {
  const pages = new Set(reasons.flatMap(({ source }) => source ?? []));
  return [...pages].map((each) => `    ${say(language, 'plan.readOn')}: ${links[each]}`);
}

type Label = Extract<
  TextKey,
  'plan.why' | 'plan.risk' | 'plan.undo' | 'plan.command' | 'plan.file' | 'plan.irreversible'
>;

function itemLines(item: Item, language: Language): string[] {
  const { name } = item;
  const before = item.beforeKnown ? item.before : say(language, 'plan.notReadable');
  const changes = changeLines(language, before, item.after, { key: item.key });
  const [only = ''] = changes;
  // A thing with fields of its own is a heading for them.
  const hasFields = name !== '' && (changes.length > 1 || only.includes(': '));
  const named = hasFields
    ? [name, ...changes.map((each) => `  ${each}`)]
    : [name === '' ? only : `${name}: ${only}`, ...changes.slice(1)];
  const lines = named.map((each) => `    ${each}`);
  const entry = (label: Label, text: string) =>
    lines.push(`      ${say(language, label)}: ${text}`);
  if (item.irreversible !== null)
    entry('plan.irreversible', sayCode(language, 'code', item.irreversible));
  const [first = '', ...more] = shortCommand(item.command ?? '').split('\n');
  const kind = commandKind(first);
  if (kind === null) return lines;
  entry(`plan.${kind}`, first.replace(/^# /, ''));
  // A mark before each further line: what stands in a command cannot pass for a line of the plan.
  lines.push(...more.map((each) => `      | ${each}`.trimEnd()));
  return lines;
}
