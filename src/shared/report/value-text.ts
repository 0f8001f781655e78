/** Values of the plan in words: short, only what differs, and without what nobody reads (certificate bytes). */
import { visible } from '../profile/foreign-text.ts';
import { isTextKey, say, sayCode } from '../text/text.ts';
import type { Language } from '../text/languages.ts';
import type { ReportStep } from './result-plan.ts';

export const longest = 120;

export function valueText(language: Language, value: unknown, of = ''): string {
  // The one value that is a plain yes or no is whether a service runs; a field of a record means what its name says.
  if (typeof value === 'boolean') return say(language, value ? 'value.running' : 'value.stopped');
  const bare = isRecord(value) && value['type'] === 'dword' ? value['data'] : value;
  if (isNumeral(bare) && isTextKey(`set.${of}.${bare}`))
    return sayCode(language, 'set', `${of}.${bare}`);
  // A word of Windows that is the whole value: how a service starts, how strict a check is.
  return fieldText(language, value, 'value');
}

export function fieldText(language: Language, value: unknown, field = ''): string {
  const text = standing(language, value) ?? wholeText(language, value, field);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** What is said of a thing that has no fields to show: it is not set, or nobody can use it (R1, R2). Null for every other. */
export function standing(language: Language, value: unknown): string | null {
  if (value === null || value === undefined) return say(language, 'plan.absent');
  const trouble = isRecord(value) ? value['trouble'] : undefined;
  return typeof trouble === 'string' ? say(language, 'value.trouble', { trouble }) : null;
}

/** As Windows calls it, where it has a name for people. */
export function labelOf(language: Language, field: string): string {
  const key = `field.${field}`;
  return isTextKey(key) ? sayCode(language, 'field', field) : visible(field);
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
    .replace(/[A-Za-z0-9+/]{200,}={0,2}/g, bytesText);
}

/** Only what a person could run is called a command (D42): a line of a file is none, and what the program does itself is not shown. */
export function commandKind(command: string): 'command' | 'file' | null {
  const isOwn = command === '' || command.startsWith('# byHand') || /^[A-Za-z]+-Rw/.test(command);
  if (isOwn) return null;
  return command.startsWith('# ') ? 'file' : 'command';
}

/** What a thing is called by a person: the words of its target. A GUID is Windows' name for it, and nobody's word. */
export function targetWords(language: Language, target: unknown): string {
  if (!isRecord(target)) return '';
  const { key, ...others } = target;
  const words = Object.values(others)
    .filter((each): each is string => typeof each === 'string' && !guid.test(each))
    .map(visible)
    .join(' ');
  // A key of the phonebook, by what Windows' own dialogs call it.
  return typeof key === 'string' ? `${words}: ${labelOf(language, key)}` : words;
}

export const guid = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/** One value in words: on or off, what is hidden, and a list without brackets. Some values of a field have words of their own. */
export function wholeText(language: Language, value: unknown, field = ''): string {
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

/** As a number, or as the phonebook writes it. */
function isNumeral(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
}

export function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
