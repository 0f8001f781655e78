/** Values of the plan in words: short, only what differs, and without what nobody reads (certificate bytes). */
import { sameJson } from '../identity/canonical.ts';
import { visible } from '../profile/foreign-text.ts';
import { isTextKey, say, sayCode } from '../text/text.ts';
import type { Language } from '../text/languages.ts';
import type { ReportStep } from './result-plan.ts';

const longest = 120;

function valueText(language: Language, value: unknown): string {
  // The one value that is a plain yes or no is whether a service runs; a field of a record means what its name says.
  if (typeof value === 'boolean') return say(language, value ? 'value.running' : 'value.stopped');
  // A word of Windows that is the whole value: how a service starts, how strict a check is.
  return fieldText(language, value, 'value');
}

function fieldText(language: Language, value: unknown, field = ''): string {
  const text = standing(language, value) ?? wholeText(language, value, field);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** What is said of a thing that has no fields to show: it is not set, or nobody can use it (R1, R2). Null for every other. */
function standing(language: Language, value: unknown): string | null {
  if (value === null || value === undefined) return say(language, 'plan.absent');
  const trouble = isRecord(value) ? value['trouble'] : undefined;
  return typeof trouble === 'string' ? say(language, 'value.trouble', { trouble }) : null;
}

/** One setting that is another than before: its label (empty: the thing itself), and both sides. */
interface Difference {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Field by field where both are records, so that only what differs is shown. No two sides are the same (F15). */
export function differences(language: Language, before: unknown, after: unknown): Difference[] {
  if (sameJson(before ?? null, after ?? null)) return [];
  if (isFields(language, before) && isFields(language, after)) {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const differing = fields
      .map((field) => [field, fieldOf(before, field), fieldOf(after, field)] as const)
      .filter(([, left, right]) => !sameJson(left ?? null, right ?? null));
    if (differing.length > 0)
      return differing.map(([field, left, right]) => ({
        label: labelOf(language, field),
        ...sides(language, left, right, (of, value) => fieldText(of, value, field)),
      }));
  }
  return [{ label: '', ...sides(language, before, after, valueText) }];
}

/**
 * The same as lines. A person approves what is written out: of a new thing each field that is set has a line. What is equal is
 * written again, and called so (F15).
 */
export function changeLines(
  language: Language,
  before: unknown,
  after: unknown,
  equal: 'plan.rewritten' | 'plan.unchangedValue' = 'plan.rewritten',
): string[] {
  if (sameJson(before ?? null, after ?? null)) return [say(language, equal)];
  const [left, right] = [standing(language, before), standing(language, after)];
  const whole = left === null ? before : after;
  if ((left === null) !== (right === null) && isFields(language, whole)) {
    const fields = fieldLines(language, whole);
    if (fields.length > 0 && (before === null || before === undefined)) return fields;
    if (fields.length > 0)
      return [
        left === null ? `→ ${right ?? ''}` : `${left} →`,
        ...fields.map((each) => `  ${each}`),
      ];
  }
  return differences(language, before, after).map((each) => {
    const change = `${each.before} → ${each.after}`;
    return each.label === '' ? change : `${each.label}: ${change}`;
  });
}

/** A record whose fields are settings: no value of the registry, and nothing that nobody can use. */
function isFields(language: Language, value: unknown): value is Record<string, unknown> {
  return isRecord(value) && standing(language, value) === null && !('type' in value);
}

/** What is empty is left out, and so is a number that Windows gives a thing: it is nobody's word. */
function fieldLines(language: Language, record: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(record)
    .filter(([, each]) => !isEmpty(each) && !(typeof each === 'string' && guid.test(each)))
    .map(([field, each]) => `${labelOf(language, field)}: ${fieldText(language, each, field)}`);
}

/** As Windows calls it, where it has a name for people. */
function labelOf(language: Language, field: string): string {
  const key = `field.${field}`;
  return isTextKey(key) ? sayCode(language, 'field', field) : visible(field);
}

/** Its own alone: a field that one side has may be called as what every object inherits (`constructor`). */
function fieldOf(record: Readonly<Record<string, unknown>>, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined;
}

/** Where the shortened texts are equal, from where they differ; where even the whole texts are, as data. */
function sides(
  language: Language,
  before: unknown,
  after: unknown,
  text: typeof valueText,
): { before: string; after: string } {
  const short = [text(language, before), text(language, after)] as const;
  if (short[0] !== short[1]) return { before: short[0], after: short[1] };
  const whole = [wholeText(language, before), wholeText(language, after)] as const;
  const texts =
    whole[0] === whole[1]
      ? ([JSON.stringify(before ?? null), JSON.stringify(after ?? null)] as const)
      : whole;
  const [a, b] = texts.map(([...letters]) => letters) as [string[], string[]];
  const at = a.findIndex((letter, place) => letter !== b[place]);
  const from = Math.max(0, (at < 0 ? a.length : at) - leadIn);
  const shown = (letters: readonly string[]) => {
    const part = letters.slice(from, from + longest).join('');
    return `${from > 0 ? '…' : ''}${part}${letters.length > from + longest ? '…' : ''}`;
  };
  return { before: shown(a), after: shown(b) };
}

/** Letters before the first that differs. */
const leadIn = 20;

/** Nothing of the step is another value than before. */
export function isWrittenAgain({ items }: Pick<ReportStep, 'items'>): boolean {
  const changing = items.filter((item) => item.action !== 'none');
  return changing.length > 0 && changing.every((item) => item.rewritten);
}

/** A command for the eye: certificate bytes are counted, not shown. The report holds the whole command. */
export function shortCommand(command: string): string {
  return command
    .split('\n')
    .map(visible)
    .join('\n')
    .replace(/[A-Za-z0-9+/]{200,}={0,2}/g, bytesText);
}

/** Only what a person could run is called a command (D42): a line of a file is none, and what the program does itself is not shown. */
export function commandKind(command: string): 'command' | 'file' | null {
  const isOwn = command === '' || command.startsWith('# byHand') || /^[A-Za-z]+-Rw/.test(command);
  if (isOwn) return null;
  return command.startsWith('# ') ? 'file' : 'command';
}

/** What a thing is called by a person: the words of its target. A GUID is Windows' name for it, and nobody's word. */
export function targetWords(target: unknown): string {
  if (!isRecord(target)) return '';
  return Object.values(target)
    .filter((each): each is string => typeof each === 'string' && !guid.test(each))
    .map(visible)
    .join(' ');
}

const guid = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/** One value in words: on or off, what is hidden, and a list without brackets. Some values of a field have words of their own. */
function wholeText(language: Language, value: unknown, field = ''): string {
  if (isEmpty(value)) return say(language, 'plan.absent');
  const isWord = typeof value === 'string' || typeof value === 'boolean';
  if (isWord && isTextKey(`set.${field}.${value}`))
    return sayCode(language, 'set', `${field}.${value}`);
  if (typeof value === 'boolean') return say(language, value ? 'value.on' : 'value.off');
  if (typeof value === 'string') return field === 'der' ? bytesText(value) : visible(value);
  if (Array.isArray(value)) {
    const texts = value.map((each) => wholeText(language, each));
    return texts.join(value.some(isRecord) ? '; ' : ', ');
  }
  if (!isRecord(value)) return JSON.stringify(value);
  // R13: a text of digits looks like a number, and is another value: it says what it is.
  if ('type' in value && 'data' in value)
    return value['type'] === 'sz'
      ? `REG_SZ ${JSON.stringify(value['data'])}`
      : wholeText(language, value['data']);
  return Object.entries(value)
    .filter(([, each]) => !isEmpty(each))
    .map(([name, each]) => `${labelOf(language, name)} ${wholeText(language, each, name)}`)
    .join(', ');
}

function bytesText(base64: string): string {
  return `(${Math.floor((base64.replace(/=+$/, '').length * 3) / 4)} bytes)`;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
