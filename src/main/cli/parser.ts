/** The options of the command line, with their help page and its faults in one language. */
import { Command as Parser, InvalidArgumentError, Option, type CommanderError } from 'commander';
import { languages, type Language, type TextKey } from '../../shared/text/languages.ts';
import { isTextKey, say } from '../../shared/text/text.ts';

export interface OptionParser {
  parser: Parser;
  /** What was wrong, as a sentence; null where it is the library's own affair (help, version). */
  faultOf: (error: CommanderError) => string | null;
}

/** `lintCertificate` → `--lint-certificate`. */
export function written(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The name of an option is that of its sentence: `option.lintCertificate`. */
export function makeParser(language: Language, print: (text: string) => void): OptionParser {
  let fault: string | null = null;
  const parser = new Parser('roadwarrior')
    .description(say(language, 'option.description'))
    .usage(say(language, 'option.placeholder'))
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .configureHelp({ styleTitle: title, optionDescription: described })
    .allowExcessArguments(false)
    .version('', '--version', say(language, 'option.version'))
    .helpOption('--help', say(language, 'option.help'))
    .addHelpText('after', `\n${say(language, 'option.after')}`);
  value('plan', '<file>');
  value('apply', '<file>');
  value('verify', '<file|id>');
  value('undo', '[file|id]');
  flag('all');
  flag('list');
  value('show', '<id>');
  value('lintCertificate', '<file>');
  value('checkServer', '<file>');
  value('pause', '<id>');
  value('resume', '<id>');
  flag('restartDemo');
  flag('json');
  value('report', '<file>');
  value('trace', '<file>');
  value('secrets', '<file>');
  choice('onConflict', '<choice>', ['stop', 'adopt', 'rename']);
  choice('check', '<when>', ['first', 'only', 'skip']);
  flag('full');
  value('user', '<name>');
  value('timeout', '<seconds>');
  choice('scope', '<scope>', ['machine', 'user']);
  for (const key of ['yes', 'acceptIrreversible', 'acceptRemoteSession', 'hangUp'] as const)
    flag(key);
  flag('restartRasman');
  value('lang', '<language>');
  value('pc', '<folder>');
  value('windows', '<version>');
  // Not for people: a child of this program, and a demo PC slowed down so that its steps can be watched.
  parser.addOption(new Option('--executor <scope>').choices(['machine', 'user']).hideHelp());
  parser.addOption(new Option('--pace <milliseconds>').argParser(onceOf('pace')).hideHelp());
  return { parser, faultOf };

  function flag(key: KeyOfOption): void {
    parser.option(written(key), describe(key));
  }

  /** `<…>` has to stand there, `[…]` may. */
  function value(key: KeyOfOption, placeholder: string): void {
    const option = new Option(`${written(key)} ${placeholder}`, describe(key));
    parser.addOption(option.argParser(onceOf(key)));
  }

  function choice(key: KeyOfOption, placeholder: string, choices: readonly string[]): void {
    const option = new Option(`${written(key)} ${placeholder}`, describe(key)).choices(choices);
    const once = onceOf(key);
    option.argParser((text: string, before: unknown) => {
      if (choices.includes(once(text, before))) return text;
      const words = { option: written(key), choices: choices.join(', ') };
      return refuse(say(language, 'usage.notOneOf', words));
    });
    parser.addOption(option);
  }

  function describe(key: KeyOfOption): string {
    return say(language, `option.${key}`, { languages: languages.join(', ') });
  }

  function onceOf(key: string): (text: string, before: unknown) => string {
    const option = written(key);
    return (text, before) => {
      if (before !== undefined) return refuse(say(language, 'usage.givenTwice', { option }));
      // The parser would take the next option as the value.
      if (text !== '' && !/^-./.test(text)) return text;
      return refuse(say(language, 'usage.valueMissing', { option }));
    };
  }

  /** The library hands a fault back inside a sentence of its own; the one that counts is kept here. */
  function refuse(sentence: string): never {
    fault = sentence;
    throw new InvalidArgumentError(sentence);
  }

  function faultOf(error: CommanderError): string | null {
    if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') return null;
    if (fault !== null) return fault;
    // The library's sentence is English; of it only the option in quotation marks is taken.
    const option = /'([^'\s]+)[^']*'/.exec(error.message)?.[1] ?? '';
    const key = `usage.${faults[error.code] ?? ''}`;
    return isTextKey(key)
      ? say(language, key as 'usage.unknownOption', { option })
      : error.message.replace(/^error: /, '');
  }

  function title(text: string): string {
    return text === 'Usage:' ? say(language, 'option.usage') : say(language, 'option.options');
  }

  function described({ description, argChoices }: Option): string {
    if (argChoices === undefined) return description;
    return `${description} ${say(language, 'option.choices', { choices: argChoices.join(', ') })}`;
  }
}

type KeyOfOption =
  Exclude<TextKey, 'option.choices'> extends infer Key
    ? Key extends `option.${infer Name}`
      ? Name
      : never
    : never;

const faults: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.optionMissingArgument': 'valueMissing',
  'commander.excessArguments': 'unexpectedWord',
};
