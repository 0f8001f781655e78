/**
 * Codes to sentences without React (D5): ICU messages by intl-messageformat, so that plurals and dates follow the
 * language. Keys are a closed type; parameters are read off the English message by the type checker.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { HumanText } from '../profile/fields.ts';
import { foreign, plain } from './foreign.ts';
import { formatters } from './formatters.ts';
import { catalogOf, fallbackLanguage, type Language, type TextKey } from './languages.ts';
import type { english } from './en/english.ts';

export type TextParameters = Readonly<Record<string, string | number | boolean>>;

/**
 * `{name}`, `{bytes, number}` → name | bytes. From the first `select` or `plural` on only the test looks, because the
 * type checker cannot tell a branch's text from a parameter.
 */
type NamesOf<Message extends string> = PlainNames<Until<Until<Message, 'plural'>, 'select'>>;
type Until<
  Message extends string,
  Word extends string,
> = Message extends `${infer Before}, ${Word},${string}` ? `${Before}}` : Message;
type PlainNames<Message extends string> = Message extends `${string}{${infer Inner}}${infer Rest}`
  ? (Inner extends `${infer Name},${string}` ? Name : Inner) | PlainNames<Rest>
  : never;
type Values<K extends TextKey> = Readonly<Record<NamesOf<(typeof english)[K]>, string | number>>;
/** What has to be given with a key: nothing, or its parameters. */
export type Arguments<K extends TextKey> = [NamesOf<(typeof english)[K]>] extends [never]
  ? []
  : [parameters: Values<K> & TextParameters];

/** The sentence of a key that is known when the program is written. A missing parameter does not compile. */
export function say<K extends TextKey>(language: Language, key: K, ...given: Arguments<K>): string {
  return format(language, key, given[0] ?? {});
}

/** The sentence of a code that comes as data. Never throws: without words the code itself is the best there is. */
export function sayCode(
  language: Language,
  group: string,
  code: string,
  parameters: TextParameters = {},
): string {
  const key = `${group}.${code}`;
  if (!isTextKey(key)) return code;
  try {
    return format(language, key, parameters);
  } catch {
    return code;
  }
}

export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(catalogOf(fallbackLanguage), key);
}

/** The text of a profile for one language: exact tag, same first part, English, else the first one there is. */
export function chooseText(text: HumanText, language: string): string {
  if (typeof text === 'string') return text;
  const entries = Object.entries(text);
  const first = (tag: string) => tag.toLowerCase().split('-')[0];
  const found =
    entries.find(([tag]) => tag.toLowerCase() === language.toLowerCase()) ??
    entries.find(([tag]) => first(tag) === first(language)) ??
    entries.find(([tag]) => first(tag) === fallbackLanguage) ??
    entries[0];
  return found?.[1] ?? '';
}

/** In the time of the PC, as everything else on it; documents have UTC (ISO 8601). */
const formats = {
  date: {
    day: { year: 'numeric', month: 'long', day: 'numeric' },
    moment: {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    },
  },
  number: { tenth: { minimumFractionDigits: 1, maximumFractionDigits: 1 } },
} as const;

// The library asks ICU whether it has the language, which lists all locales: 15 to 25 ms before the first sentence. Each of
// ours is there.
IntlMessageFormat.resolveLocale = (locales) =>
  new Intl.Locale(typeof locales === 'string' ? locales : (locales[0] ?? fallbackLanguage));

const compiled = new Map<string, IntlMessageFormat>();

function format(language: Language, key: TextKey, parameters: TextParameters): string {
  return formatMessage(language, catalogOf(language)[key], parameters);
}

/** A message of a catalog that is loaded apart (editor-text.ts). Throws when a parameter is missing. */
export function formatMessage(
  language: Language,
  message: string,
  parameters: TextParameters,
): string {
  // Without an argument, or an apostrophe that would escape one, a message stands for itself.
  if (!/[{}']/.test(message)) return message;
  const id = `${language} ${message}`;
  let ready = compiled.get(id);
  if (ready === undefined) {
    ready = new IntlMessageFormat(message, language, formats, { ignoreTag: true, formatters });
    typed(ready.getAst());
    compiled.set(id, ready);
  }
  const values = Object.entries(parameters).flatMap(([name, value]) =>
    valuesOf(language, name, value),
  );
  return String(ready.format(Object.fromEntries(values)));
}

/** Parameters that hold foreign text (D38): wherever a message puts one into its words, it stands in quotation marks. */
const foreignParameters: ReadonlySet<string> = new Set(
  'provider contact name names file reason displayName subject issuer text'.split(' '),
);

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The parser's numbers: its enumeration is not handed out by intl-messageformat. */
const elementType = { argument: 1, date: 3, time: 4, select: 5, plural: 6 } as const;

/** What a parameter is, its place in the message says: a date only where the message writes one, foreign text where it is words. */
function typed(elements: Elements): void {
  for (const element of elements) {
    const type: number = element.type;
    if (type === elementType.date || type === elementType.time)
      (element as { value: string }).value = dateName((element as { value: string }).value);
    const isWords = type === elementType.argument;
    if (isWords && foreignParameters.has((element as { value: string }).value))
      (element as { value: string }).value = foreignName((element as { value: string }).value);
    if (type === elementType.select || type === elementType.plural)
      for (const option of Object.values(
        (element as { options: Record<string, { value: Elements }> }).options,
      ))
        typed(option.value);
  }
}

const dateName = (parameter: string) => `date ${parameter}`;
const foreignName = (parameter: string) => `foreign ${parameter}`;

function valuesOf(
  language: Language,
  name: string,
  value: string | number | boolean,
): [string, string | number | Date][] {
  if (typeof value === 'number')
    return [
      [name, value],
      [dateName(name), new Date(value)],
    ];
  if (typeof value === 'boolean') return [[name, String(value)]];
  // An empty text is the word `none`, so that a message can choose by it.
  if (value === '')
    return [
      [name, 'none'],
      [foreignName(name), 'none'],
    ];
  return [
    [name, plain(value)],
    [dateName(name), new Date(value)],
    [foreignName(name), foreign(language, value)],
  ];
}
