/** Every language says everything that English says, with the same parameters and its own plural forms. */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { german } from '../../../src/shared/text/de/german.ts';
import { english } from '../../../src/shared/text/en/english.ts';
import {
  catalogOf,
  languages,
  type Language,
  type TextKey,
} from '../../../src/shared/text/languages.ts';
import { dutch } from '../../../src/shared/text/nl/dutch.ts';
import { say, type TextParameters } from '../../../src/shared/text/text.ts';

const keys = Object.keys(english) as TextKey[];
const others = languages.filter((language) => language !== 'en');
const parsed = (language: Language, key: TextKey) =>
  parse(catalogOf(language)[key], { ignoreTag: true });

/** Messages that are the same in that language: names, and words that it shares with English. */
const sharedMessages: Record<string, readonly string[]> = {
  nl: [
    'Roadwarrior',
    'Roadwarrior {version}',
    'Internet',
    'Server',
    'Web',
    'NAT',
    'IKEv2',
    'Details',
    'OK',
    'services.msc',
    'regedit',
    ...['PFS', 'L2TP/IPsec', 'tunnel', 'IPv6', 'Administrator'],
  ],
  de: [
    'services.msc',
    'regedit',
    ...['Roadwarrior', 'Roadwarrior {version}', 'Internet', 'Server', 'Web'],
    ...['PFS', 'L2TP/IPsec', 'optional', 'IPv6', 'Administrator', 'Details'],
    ...['Revision', 'Name', 'NAT', 'IKEv2', 'OK', 'Problem', 'Tests'],
  ],
};

describe.each(others)('%s', (language) => {
  it('has every key and no other', () => {
    expect(Object.keys(catalogOf(language)).sort()).toEqual([...keys].sort());
  });

  it('has the parameters of the English message, in the same forms', () => {
    const differing = keys
      .map((key) => ({ key, here: shapeOf(parsed(language, key)), en: shapeOf(parsed('en', key)) }))
      .filter(({ here, en }) => here.join() !== en.join());
    expect(differing).toEqual([]);
  });

  it('is translated: what is the same as in English has no words, or stands on the list', () => {
    const same = keys.filter(
      (key) => catalogOf(language)[key] === english[key] && wordsIn(parsed('en', key)) !== '',
    );
    const shared = sharedMessages[language] ?? [];
    expect(same.filter((key) => !shared.includes(english[key]))).toEqual([]);
    // Nothing stands on the list that no message is.
    const used = new Set<string>(same.map((key) => english[key]));
    expect(shared.filter((each) => !used.has(each))).toEqual([]);
  });

  it('begins and ends each message as English does', () => {
    const ends = (text: string) => [/^\s/.test(text), /\s$/.test(text), /[.:]\s*$/.test(text)];
    const differing = keys.filter(
      (key) => ends(catalogOf(language)[key]).join() !== ends(english[key]).join(),
    );
    expect(differing).toEqual([]);
  });
});

describe.each([...languages])('%s', (language) => {
  it('has for each plural the forms that the language needs, and for each choice the rest', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wrong = keys.filter((key) =>
      choicesIn(parsed(language, key)).some((choice) => {
        // `=0` is an extra of a message, not a form of the language.
        const given = Object.keys(choice.options)
          .filter((each) => !each.startsWith('='))
          .sort();
        return choice.type === TYPE.plural
          ? given.join() !== [...needed].sort().join()
          : !given.includes('other');
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('says each message, on each way through its choices', () => {
    const says = say as (language: Language, key: TextKey, given: TextParameters) => string;
    for (const key of keys) {
      for (const parameters of waysThrough(parsed(language, key))) {
        const said = says(language, key, parameters);
        expect(said, key).not.toMatch(/[{}]|undefined|\[object/);
        expect(said.trim() === '', key).toBe(says('en', key, parameters).trim() === '');
      }
    }
  });

  it('has no double spaces, straight quotation marks, and no space before a full stop', () => {
    // The list line of --list is a table row; English was written with straight quotation marks.
    const wrong = keys.filter((key) =>
      (language === 'en' ? / [.,;:!?](?:\s|$)/ : /(?<!\}) {2}|["']|\.\.\.| [.,;:!?](?:\s|$)/).test(
        catalogOf(language)[key],
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('quotation marks', () => {
  it('are German ones in German, „so“', () => {
    const text = Object.values(german).join('\n');
    expect(text.match(/„/g)?.length).toBe(text.match(/“/g)?.length);
    expect(text).not.toMatch(/[”‘]/);
  });
  it('are “such” in Dutch', () => {
    const text = Object.values(dutch).join('\n');
    expect(text.match(/“/g)?.length).toBe(text.match(/”/g)?.length);
    expect(text).not.toMatch(/[„‘]/);
  });
});

describe('who is spoken to', () => {
  it('is "Sie" in German and "u" in Dutch, never "du" or "je"', () => {
    const familiar = (catalog: Record<string, string>, words: RegExp) =>
      Object.keys(catalog).filter((key) => words.test(catalog[key] ?? ''));
    expect(familiar(german, /(?<![\p{L}])(du|dich|dir|deine?[nmrs]?)(?![\p{L}])/iu)).toEqual([]);
    expect(familiar(dutch, /(?<![\p{L}])(je|jij|jou|jouw|jullie)(?![\p{L}])/iu)).toEqual([]);
  });
});

type Choice = Extract<MessageFormatElement, { options: unknown }>;

function choicesIn(elements: readonly MessageFormatElement[]): Choice[] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap((option) => choicesIn(option.value));
    return [element, ...inner];
  });
}

/** What a message takes: name, kind, style, and the cases that code can choose; in no order, each once. */
function shapeOf(elements: readonly MessageFormatElement[]): string[] {
  const shapes = elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.select:
      case TYPE.plural: {
        const cases = Object.keys(element.options).sort().join(' ');
        const inner = Object.values(element.options).flatMap((option) => shapeOf(option.value));
        // A language that needs no plural there may show the plain number.
        return element.type === TYPE.plural
          ? [`${element.value} number`, ...inner]
          : [`${element.value} select ${cases}`, ...inner];
      }
      case TYPE.number:
        return [`${element.value} number${typeof element.style === 'string' ? element.style : ''}`];
      case TYPE.date:
      case TYPE.time:
        return [`${element.value} date ${JSON.stringify(element.style ?? '')}`];
      default:
        return [`${element.value} ${element.type}`];
    }
  });
  return [...new Set(shapes)].sort();
}

/** The words of a message outside its parameters; units of one letter are none. */
function wordsIn(elements: readonly MessageFormatElement[]): string {
  const texts = elements.map((element) => (element.type === TYPE.literal ? element.value : ' '));
  const inner = choicesIn(elements).length > 0 ? 'choices' : '';
  return `${
    texts
      .join('')
      .match(/\p{L}{2,}/gu)
      ?.join(' ') ?? ''
  }${inner}`;
}

/** Values for every parameter, so that each case of each choice is taken at least once. */
function waysThrough(elements: readonly MessageFormatElement[]): TextParameters[] {
  const cases = new Map<string, Set<string | number>>();
  gather(elements, cases);
  const longest = Math.max(1, ...[...cases.values()].map((each) => each.size));
  const orders = [...cases.values()].some((each) => each.size > 1) && cases.size > 1 ? longest : 1;
  return Array.from({ length: longest * orders }, (_, at) =>
    Object.fromEntries(
      [...cases].map(([name, values], place) => {
        const list = [...values];
        const shift = place === 0 ? at : Math.floor(at / longest) + at;
        return [name, list[shift % list.length] ?? 'word'];
      }),
    ),
  );
}

function gather(
  elements: readonly MessageFormatElement[],
  cases: Map<string, Set<string | number>>,
): void {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.tag) continue;
    const values = cases.get(element.value) ?? new Set();
    cases.set(element.value, values);
    if (element.type === TYPE.select) {
      for (const [word, { value }] of Object.entries(element.options)) {
        values.add(word);
        gather(value, cases);
      }
    } else if (element.type === TYPE.plural) {
      for (const number of [0, 1, 2, 5, 21]) values.add(number);
      for (const { value } of Object.values(element.options)) gather(value, cases);
    } else if (element.type === TYPE.date) values.add('2030-12-31T23:59:59Z');
    else if (element.type === TYPE.number) values.add(1234);
  }
}
