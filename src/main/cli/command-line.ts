/** argv → a command, or what is wrong with it. Strict: unknown, repeated, missing or contradictory words are refused. */
import type { Facts } from '../../shared/profile-plan/facts.ts';
import { fallbackLanguage, languageFor, type Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { Command, Mode, Parsed } from './command.ts';
import { allCommands, commandNames, wordOf } from './commands/all-commands.ts';
import { commandPage, overviewPage, shownCommon } from './help-page.ts';
import { nearestWord } from './nearest-word.ts';
import { errorNumber, ownOptions, written, type OptionEntry, type OwnOption } from './options.ts';
import { sortWords, UsageFault, type GivenOptions, type SortedWords } from './parser.ts';

/** Known before the line is read, so that the help page and every fault are in that language; it has to be loaded by then. */
export function languageIn(argv: readonly string[]): Language {
  return languageFor(valueIn(argv, '--lang') ?? fallbackLanguage);
}

/** Never throws for what a person typed. `argv` without program and script. */
export function parseCommandLine(argv: readonly string[]): Parsed {
  const language = languageIn(argv);
  if (argv.length === 0) return { kind: 'help', text: overviewPage(language) };
  try {
    return parsedOf(sortWords(argv, language), language);
  } catch (error) {
    if (!(error instanceof UsageFault)) throw error;
    const json = argv.includes('--json');
    return {
      kind: 'wrong',
      message: error.sentence,
      json,
      report: valueIn(argv, '--report'),
      language,
    };
  }
}

function parsedOf(words: SortedWords, language: Language): Parsed {
  const { options, operands, unknown } = words;
  if (options.version === true) return { kind: 'version' };
  if (options.executor !== undefined) return executorOf(words, language);
  const names = namesIn(words);
  const [name] = names;
  if (options.help === true) {
    const text = name === undefined ? overviewPage(language) : commandPage(name, language);
    return { kind: 'help', text };
  }
  // What follows `=` may be a secret.
  const option = unknown[0]?.replace(/=.*/s, '');
  if (option !== undefined) throw unknownOption(option, language);
  const [first] = operands;
  if (name === undefined && first !== undefined) throw unknownCommand(first, language);
  if (name === undefined || names.length > 1) {
    const commands = commandNames.map(wordOf).join(', ');
    throw new UsageFault(say(language, 'usage.oneCommand', { commands }));
  }
  const subject = subjectOf(name, words, language);
  refuseForeign(name, options, language);
  return { kind: 'command', command: commandOf(name, subject, options, language) };
}

/** The command by its word, and those by their spelling as an option. */
function namesIn({ options, operands }: SortedWords): Mode[] {
  const typed = commandNames.filter((name) => wordOf(name) === operands[0]);
  // `doctor --list` is an option of the doctor, and no second command.
  const own: readonly string[] = typed.flatMap((name) => allCommands[name].options);
  const asOption = commandNames.filter((name) => options[name] !== undefined && !own.includes(name));
  return [...typed, ...asOption];
}

function unknownCommand(word: string, language: Language): UsageFault {
  const nearest = nearestWord(word.toLowerCase(), commandNames.map(wordOf));
  return new UsageFault(
    nearest === null
      ? say(language, 'usage.unknownCommand', { word })
      : say(language, 'usage.meantCommand', { word, nearest }),
  );
}

function unknownOption(option: string, language: Language): UsageFault {
  const known = [...shownCommon, ...(Object.keys(ownOptions) as OwnOption[])].map(written);
  const nearest = nearestWord(option.toLowerCase(), known);
  return new UsageFault(
    nearest === null
      ? say(language, 'usage.unknownOption', { option })
      : say(language, 'usage.meantOption', { option, nearest }),
  );
}

function subjectOf(name: Mode, { options, operands }: SortedWords, language: Language): string {
  const spelled = options[name];
  const words = spelled === undefined ? operands.slice(1) : operands;
  const [subject, ...more] = typeof spelled === 'string' ? [spelled, ...words] : words;
  const wanted = allCommands[name].subject;
  const word = wanted === '' ? subject : more[0];
  if (word !== undefined) throw new UsageFault(say(language, 'usage.unexpectedWord', { word }));
  if (name === 'undo' && (subject === undefined) !== (options.all === true)) {
    const fault = options.all === true ? 'usage.undoAllOrOne' : 'usage.undoWhat';
    throw new UsageFault(say(language, fault));
  }
  if (subject === undefined && wanted !== '' && !wanted.startsWith('[')) {
    throw new UsageFault(say(language, 'usage.subjectMissing', { command: wordOf(name), wanted }));
  }
  return subject ?? '';
}

/** An option belongs to the commands that list it. */
function refuseForeign(name: Mode, options: GivenOptions, language: Language): void {
  for (const [key, entry] of Object.entries<OptionEntry>(ownOptions)) {
    if (options[key as OwnOption] === undefined || key === name) continue;
    const takers = commandNames.filter((each) =>
      allCommands[each].options.includes(key as OwnOption),
    );
    const isTaken = takers.includes(name);
    const other = entry.with;
    if (isTaken && (other === undefined || options[other as OwnOption] !== undefined)) continue;
    const commands = isTaken ? written(other ?? '') : takers.map(wordOf).join(', ');
    throw new UsageFault(say(language, 'usage.onlyWith', { option: written(key), commands }));
  }
}

function commandOf(
  name: Mode,
  subject: string,
  options: GivenOptions,
  language: Language,
): Command {
  const scope = textOf(options.scope);
  const timeout = textOf(options.timeout);
  return {
    mode: name,
    subject,
    all: options.all === true,
    json: options.json === true,
    report: textOf(options.report),
    trace: textOf(options.trace),
    secrets: textOf(options.secrets),
    // The parser lets only the choices through.
    onConflict: (textOf(options.onConflict) ?? 'stop') as Facts['onConflict'],
    check: textOf(options.check) as Command['check'],
    scopes: scope === null ? ['machine', 'user'] : [scopeOf(scope)],
    language,
    pc: textOf(options.pc),
    windows: textOf(options.windows),
    consent: {
      irreversible: options.acceptIrreversible === true,
      remoteSession: options.acceptRemoteSession === true,
      hangUp: options.hangUp === true,
      restartRasMan: options.restartRasman === true,
    },
    full: options.full === true,
    user: textOf(options.user),
    timeoutSeconds: timeout === null ? null : Number(timeout),
    error: errorNumber(textOf(options.error) ?? ''),
    fix: textOf(options.fix)?.toUpperCase() ?? null,
    list: options.list === true,
    yes: options.yes === true,
    verbose: options.verbose === true,
    pace: paceOf(options),
  };
}

/** A child of this program. With anything else it would wait at its standard input for a coordinator that is not there. */
function executorOf({ options, operands, unknown }: SortedWords, language: Language): Parsed {
  const others = Object.keys(options).filter((key) => !['executor', 'pc', 'pace'].includes(key));
  if (others.length + operands.length + unknown.length > 0) {
    throw new UsageFault(say(language, 'usage.ownOption', { option: '--executor' }));
  }
  const scope = scopeOf(textOf(options.executor) ?? '');
  return { kind: 'executor', scope, pc: textOf(options.pc), pace: paceOf(options) };
}

function textOf(given: string | true | undefined): string | null {
  return typeof given === 'string' ? given : null;
}

function paceOf({ pace }: GivenOptions): number {
  return typeof pace === 'string' && /^[0-9]{1,5}$/.test(pace) ? Number(pace) : 0;
}

function scopeOf(text: string): 'machine' | 'user' {
  return text === 'user' ? 'user' : 'machine';
}

/** The value of an option although the rest of the line may be wrong. */
function valueIn(argv: readonly string[], option: string): string | null {
  const at = argv.indexOf(option);
  const next = at < 0 ? undefined : argv[at + 1];
  const joined = argv.find((each) => each.startsWith(`${option}=`))?.slice(option.length + 1);
  return joined ?? (next === undefined || next.startsWith('-') ? null : next);
}
