/** A value of the plan in one line: short, and without what nobody reads (certificate bytes). */
import { sameJson } from '../identity/canonical.ts';
import { visible } from '../profile/foreign-text.ts';
import { say } from '../text/text.ts';
import type { Language } from '../text/languages.ts';
import type { ReportStep } from './result-plan.ts';

const longest = 120;

function valueText(language: Language, value: unknown): string {
  // The one value that is a plain yes or no is whether a service runs; a field of a record means what its name says.
  if (typeof value === 'boolean') return say(language, value ? 'value.running' : 'value.stopped');
  return fieldText(language, value);
}

function fieldText(language: Language, value: unknown): string {
  const text = standing(language, value) ?? wholeText(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** What is said of a thing that has no fields to show: it is not there, or nobody can use it (R1, R2). Null for every other. */
function standing(language: Language, value: unknown): string | null {
  if (value === null || value === undefined) return say(language, 'plan.absent');
  const trouble = isRecord(value) ? value['trouble'] : undefined;
  return typeof trouble === 'string' ? say(language, 'value.trouble', { trouble }) : null;
}

/**
 * Field by field where both are records, so that only what differs is shown. No line has the same on both sides of its arrow:
 * what is equal is written again, and called so (F15).
 */
export function changeLines(
  language: Language,
  before: unknown,
  after: unknown,
  equal: 'plan.rewritten' | 'plan.unchangedValue' = 'plan.rewritten',
): string[] {
  if (sameJson(before ?? null, after ?? null)) return [say(language, equal)];
  const [left, right] = [standing(language, before), standing(language, after)];
  const isChange = left === null && right === null;
  if (isChange && isRecord(before) && isRecord(after) && !('type' in after)) {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const differing = fields.filter(
      (field) => !sameJson(fieldOf(before, field) ?? null, fieldOf(after, field) ?? null),
    );
    if (differing.length > 0) {
      return differing.map(
        (field) =>
          `${field}: ${arrow(language, fieldOf(before, field), fieldOf(after, field), fieldText)}`,
      );
    }
  }
  // A person approves what is written out: a new thing with many fields has one line for each.
  const whole = left === null ? before : after;
  if (!isChange && isRecord(whole) && fieldsText(whole).length > longest) {
    const fields = Object.entries(whole).map(
      ([field, each]) => `  ${field}=${field === 'der' ? bytesText(each) : wordOf(each)}`,
    );
    return [left === null ? `→ ${right ?? ''}` : `${left} →`, ...fields];
  }
  return [arrow(language, before, after)];
}

/** Its own alone: a field that one side has may be called as what every object inherits (`constructor`). */
function fieldOf(record: Readonly<Record<string, unknown>>, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined;
}

/** Where the shortened texts are equal, from where they differ; where even the whole texts are, as data. */
function arrow(
  language: Language,
  before: unknown,
  after: unknown,
  text: typeof valueText = valueText,
): string {
  const short = [text(language, before), text(language, after)] as const;
  if (short[0] !== short[1]) return `${short[0]} → ${short[1]}`;
  const whole = [wholeText(before), wholeText(after)] as const;
  const texts =
    whole[0] === whole[1] ? ([JSON.stringify(before), JSON.stringify(after)] as const) : whole;
  const [a, b] = texts.map(([...letters]) => letters) as [string[], string[]];
  const at = a.findIndex((letter, place) => letter !== b[place]);
  const from = Math.max(0, (at < 0 ? a.length : at) - leadIn);
  const shown = (letters: readonly string[]) => {
    const part = letters.slice(from, from + longest).join('');
    return `${from > 0 ? '…' : ''}${part}${letters.length > from + longest ? '…' : ''}`;
  };
  return `${shown(a)} → ${shown(b)}`;
}

/** Letters before the first that differs. */
const leadIn = 20;

function wholeText(value: unknown): string {
  return isRecord(value) ? fieldsText(value) : wordOf(value);
}

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
    .replace(
      /[A-Za-z0-9+/]{200,}={0,2}/g,
      (base64) => `(${Math.floor((base64.length * 3) / 4)} bytes)`,
    );
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

function fieldsText(value: Readonly<Record<string, unknown>>): string {
  // R13: a text of digits looks like a number, and is another value: it says what it is.
  if ('type' in value && 'data' in value)
    return value['type'] === 'sz'
      ? `REG_SZ ${JSON.stringify(value['data'])}`
      : wordOf(value['data']);
  return Object.entries(value)
    .map(([field, each]) => `${field}=${field === 'der' ? bytesText(each) : wordOf(each)}`)
    .join(', ');
}

function wordOf(value: unknown): string {
  if (value === null) return '-';
  if (typeof value === 'string') return value === '' ? "''" : visible(value);
  if (Array.isArray(value)) return `[${value.map(wordOf).join(' ')}]`;
  if (isRecord(value)) return `{${fieldsText(value)}}`;
  return typeof value === 'undefined' ? '-' : JSON.stringify(value);
}

function bytesText(value: unknown): string {
  return `(${Math.floor((JSON.stringify(value).length * 3) / 4)} bytes)`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
