/** The words of a field: label, explanation, what it is when left out, and its choices. */
import { fieldText, sayEditor } from '../../shared/text/editor-text.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { Field } from './schema-fields.ts';
import { technicalName } from './technical-names.ts';

export function labelOf(language: Language, path: string): string {
  return fieldText(language, 'label', path) ?? path;
}

/** With a hint where it may be left out and nothing stands for it then. */
export function labelOfField(language: Language, field: Field): string {
  const label = labelOf(language, field.path);
  const plain =
    field.required || fallbackOf(language, field) !== undefined || field.kind === 'flag';
  return plain ? label : sayEditor(language, 'editor.optional', { label });
}

export function helpOf(language: Language, field: Field): string {
  const help = fieldText(language, 'help', field.path) ?? '';
  const value = fallbackOf(language, field);
  const fallback = value === undefined ? '' : sayEditor(language, 'editor.default', { value });
  return fallback === '' ? help : `${help} ${fallback}.`;
}

/** What the place of a problem is called, rows with their numbers; undefined for the profile as a whole. */
export function placeName(language: Language, jsonPath: string): string | undefined {
  if (jsonPath === '$') return undefined;
  const path = jsonPath.slice(2).replace(/\[\d+\]/g, '');
  const label = fieldText(language, 'label', path);
  if (label === undefined) return jsonPath.slice(2);
  const rows = [...jsonPath.matchAll(/\[(\d+)\]/g)].map((row) => String(Number(row[1]) + 1));
  return rows.length === 0 ? label : `${label} (${rows.join('.')})`;
}

export function itemOf(language: Language, path: string): string {
  return fieldText(language, 'item', path) ?? labelOf(language, path);
}

export function optionOf(language: Language, path: string, value: string | number): string {
  const own = fieldText(language, 'option', `${path}.${value}`);
  return own ?? technicalName(String(value)) ?? String(value);
}

/** What holds when nothing stands there, in words; undefined where nobody can say. */
function fallbackOf(language: Language, field: Field): string | undefined {
  switch (field.kind) {
    case 'choice':
      return field.fallback === null ? undefined : optionOf(language, field.path, field.fallback);
    case 'integer':
      return field.fallback === null ? undefined : String(field.fallback);
    case 'text':
      return field.fallback === '' ? undefined : field.fallback;
    default:
      return undefined;
  }
}
