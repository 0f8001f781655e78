/** A value of the plan in one line: short, and without what nobody reads (certificate bytes). */
import { visible } from '../profile/foreign-text.ts';
import { say } from '../text/text.ts';
import type { Language } from '../text/languages.ts';

const longest = 120;

export function valueText(language: Language, value: unknown): string {
  if (value === null || value === undefined) return say(language, 'plan.absent');
  // The one value that is a plain yes or no is whether a service runs.
  if (typeof value === 'boolean') return say(language, value ? 'value.running' : 'value.stopped');
  const text = isRecord(value) ? fieldsText(value) : wordOf(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** Field by field where both are records, so that only what differs is shown. */
export function changeLines(language: Language, before: unknown, after: unknown): string[] {
  if (isRecord(before) && isRecord(after) && !('type' in after)) {
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const differing = fields.filter(
      (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
    );
    if (differing.length > 0) {
      return differing.map(
        (field) =>
          `${field}: ${valueText(language, before[field])} → ${valueText(language, after[field])}`,
      );
    }
  }
  // A person approves what is written out: a new thing with many fields has one line for each.
  const whole = before === null ? after : before;
  if (
    (before === null || after === null) &&
    isRecord(whole) &&
    fieldsText(whole).length > longest
  ) {
    const absent = say(language, 'plan.absent');
    const fields = Object.entries(whole).map(
      ([field, each]) => `  ${field}=${field === 'der' ? bytesText(each) : wordOf(each)}`,
    );
    return [before === null ? `${absent} →` : `→ ${absent}`, ...fields];
  }
  return [`${valueText(language, before)} → ${valueText(language, after)}`];
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

function fieldsText(value: Readonly<Record<string, unknown>>): string {
  // A registry value says its type by its look.
  if ('type' in value && 'data' in value) return wordOf(value['data']);
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
