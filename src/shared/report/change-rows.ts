/** A change as rows: each setting that differs with its label, what is there and what will be there. */
import { sameJson } from '../identity/canonical.ts';
import type { Language } from '../text/languages.ts';
import { say } from '../text/text.ts';
import {
  fieldText,
  guid,
  isEmpty,
  isRecord,
  labelOf,
  longest,
  standing,
  valueText,
  wholeText,
} from './value-text.ts';

/** `label`: empty where it is the thing itself. A side is null where the thing, or its field, is not there. */
export interface ChangeRow {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface RowOptions {
  /** Of the thing (shared/identity/key.ts): some of Windows' numbers have words, by what they are of. */
  readonly key?: string;
  readonly equal?: 'plan.rewritten' | 'plan.unchangedValue';
}

/** What the values of a thing are of: a key of the phonebook, or its room. */
function settingOf(key: string): string {
  const room = key.slice(0, Math.max(0, key.indexOf(':')));
  return room === 'phonebookKey' ? (/"key":"(\w+)"/.exec(key)?.[1] ?? room) : room;
}

type Difference = Record<'label' | 'before' | 'after', string>;

/** Field by field where both are records, so that only what differs is shown. No two sides are the same (F15). */
export function differences(
  language: Language,
  before: unknown,
  after: unknown,
  key = '',
): Difference[] {
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
  return [
    {
      label: '',
      ...sides(language, before, after, (spoken, value) =>
        valueText(spoken, value, settingOf(key)),
      ),
    },
  ];
}

/**
 * A person approves what is written out: of a thing that comes or goes each field that is set has a row. What is equal is written
 * again, and called so (F15).
 */
export function changeRows(
  language: Language,
  before: unknown,
  after: unknown,
  { key = '', equal = 'plan.rewritten' }: RowOptions = {},
): ChangeRow[] {
  if (sameJson(before ?? null, after ?? null))
    return [{ label: '', before: null, after: say(language, equal) }];
  const [left, right] = [standing(language, before), standing(language, after)];
  const whole = left === null ? before : after;
  if ((left === null) !== (right === null) && isFields(language, whole)) {
    const fields = setFields(language, whole);
    const isNew = before === null || before === undefined;
    const rows = fields.map(([label, text]) =>
      left === null ? { label, before: text, after: null } : { label, before: null, after: text },
    );
    if (fields.length > 0)
      return isNew ? rows : [{ label: '', before: left, after: right }, ...rows];
  }
  return differences(language, before, after, key);
}

/** The same as lines of text. */
export function changeLines(...given: Parameters<typeof changeRows>): string[] {
  const rows = changeRows(...given);
  const [first] = rows;
  // A thing that is there, and has no fields or shall have none, is a heading for the fields of its other side.
  const isHeading = rows.length > 1 && first?.label === '';
  return rows.map(({ label, before, after }, index) => {
    if (isHeading && index === 0) return before === null ? `→ ${after ?? ''}` : `${before} →`;
    const change =
      before === null || after === null ? (before ?? after ?? '') : `${before} → ${after}`;
    return `${isHeading ? '  ' : ''}${label === '' ? '' : `${label}: `}${change}`;
  });
}

/** A record whose fields are settings: no value of the registry, and nothing that nobody can use. */
function isFields(language: Language, value: unknown): value is Record<string, unknown> {
  return isRecord(value) && standing(language, value) === null && !('type' in value);
}

/** What is empty is left out, and so is a number that Windows gives a thing: it is nobody's word. */
function setFields(
  language: Language,
  record: Readonly<Record<string, unknown>>,
): [string, string][] {
  return Object.entries(record)
    .filter(([, each]) => !isEmpty(each) && !(typeof each === 'string' && guid.test(each)))
    .map(([field, each]) => [labelOf(language, field), fieldText(language, each, field)]);
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
