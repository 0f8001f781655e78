/** The words of a command line, sorted: options with their values, and the rest. The library splits them; each fault is ours. */
import { CommanderError, Command as Parser, Option } from 'commander';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { Mode } from './command.ts';
import { allCommands, commandNames } from './commands/all-commands.ts';
import {
  commonOptions,
  ownOptions,
  written,
  type CommonOption,
  type OptionEntry,
  type OwnOption,
} from './options.ts';

/** What is wrong with a line, as a sentence for the person who typed it. */
export class UsageFault extends Error {
  readonly sentence: string;
  constructor(sentence: string) {
    super('usage');
    this.name = 'UsageFault';
    this.sentence = sentence;
  }
}

/** True: given, without a value. */
export type GivenOptions = {
  readonly [Key in CommonOption | OwnOption | Mode | 'executor']?: string | true;
};

export interface SortedWords {
  readonly options: GivenOptions;
  /** What belongs to no option, in its order. */
  readonly operands: readonly string[];
  /** The first word that looks like an option and is none, and all after it. */
  readonly unknown: readonly string[];
}

/** Throws UsageFault. */
export function sortWords(argv: readonly string[], language: Language): SortedWords {
  const parser = new Parser()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .helpOption(false);
  for (const [key, entry] of Object.entries(everyOption())) {
    parser.addOption(optionOf(key, entry, language));
  }
  try {
    const { operands, unknown } = parser.parseOptions([...argv]);
    return { options: parser.opts<GivenOptions>(), operands, unknown };
  } catch (error) {
    // Of the library's own faults only this one can come. Its sentence is English; only the last word can lack a value.
    if (error instanceof CommanderError && error.code === 'commander.optionMissingArgument') {
      const option = argv.at(-1) ?? '';
      throw new UsageFault(say(language, 'usage.valueMissing', { option }));
    }
    throw error;
  }
}

function everyOption(): Readonly<Record<string, OptionEntry>> {
  const spellings = commandNames
    .filter((name) => allCommands[name].asOption)
    .map((name) => [name, { value: allCommands[name].subject || null }] as const);
  const executor = { value: 'SCOPE', choices: ['machine', 'user'], hidden: true } as const;
  return { ...commonOptions, ...ownOptions, ...Object.fromEntries(spellings), executor };
}

function optionOf(key: string, entry: OptionEntry, language: Language): Option {
  const option = written(key);
  if (entry.value === null) return new Option(option);
  const made = new Option(`${option} ${entry.value.startsWith('[') ? '[value]' : '<value>'}`);
  return made.argParser((value: string, before: unknown) => {
    const refuse = (sentence: string) => new UsageFault(sentence);
    if (before !== undefined) throw refuse(say(language, 'usage.givenTwice', { option }));
    // The parser would take the next option as the value.
    if (value === '' || (/^-./.test(value) && entry.takes?.test(value) !== true))
      throw refuse(say(language, 'usage.valueMissing', { option }));
    const { choices, takes } = entry;
    if (choices !== undefined && !choices.includes(value)) {
      throw refuse(say(language, 'usage.notOneOf', { option, choices: choices.join(', ') }));
    }
    if (takes !== undefined && !takes.test(value)) {
      throw refuse(say(language, takes.refusal, { option, value }));
    }
    return value;
  });
}
