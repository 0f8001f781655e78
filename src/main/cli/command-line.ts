/** argv → a command, or what is wrong with it. Strict: unknown, repeated, missing or contradictory words are refused. */
import { Command as Parser, CommanderError, InvalidArgumentError, Option } from 'commander';
import { windowsVersion } from '../../shared/port/host.ts';
import { fallbackLanguage, languageFor, type Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { asId, modes, type Command, type Mode, type Parsed } from './command.ts';

/** As the option is written on the command line. */
const written = (key: string) =>
  `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const onlyWith: Readonly<Record<string, readonly Mode[]>> = {
  secrets: ['plan', 'apply', 'verify', 'lintCertificate'],
  onConflict: ['plan', 'apply', 'verify'],
  scope: ['plan', 'apply', 'verify', 'undo'],
  yes: ['apply'],
  acceptIrreversible: ['plan', 'apply'],
  acceptRemoteSession: ['plan', 'apply'],
  hangUp: ['plan', 'apply', 'undo'],
  restartRasman: ['plan', 'apply'],
  separateExecutors: ['apply', 'undo', 'pause', 'resume'],
};

/** Never throws for what a person typed. `argv` without program and script. */
export function parseCommandLine(argv: readonly string[]): Parsed {
  let printed = '';
  const parser = makeParser((text) => {
    printed += text;
  });
  const wrong = (message: string): Parsed => ({
    kind: 'wrong',
    message,
    json: argv.includes('--json'),
    report: reportOf(argv),
  });
  if (argv.length === 0) return { kind: 'help', text: parser.helpInformation() };
  try {
    parser.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return { kind: 'help', text: printed };
    if (error.code === 'commander.version') return { kind: 'version' };
    return wrong(error.message.replace(/^error: /, ''));
  }
  return check(parser.opts<Options>(), wrong);
}

type Options = Partial<Record<Mode | 'executor' | 'scope', string>> & {
  list?: true;
  json?: true;
  report?: string;
  secrets?: string;
  onConflict?: Command['onConflict'];
  lang?: string;
  pc?: string;
  windows?: string;
  yes?: true;
  acceptIrreversible?: true;
  acceptRemoteSession?: true;
  hangUp?: true;
  restartRasman?: true;
  separateExecutors?: true;
  pace?: string;
};

function makeParser(print: (text: string) => void): Parser {
  const parser = new Parser('roadwarrior')
    .description('Sets up the IPsec client of Windows from a profile: plan, apply, verify, undo.')
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .allowExcessArguments(false)
    .version('', '--version', 'show the version')
    .helpOption('--help', 'show this help')
    .addHelpText('after', '\nExit codes and the use with Intune and SCCM: docs/silent-mode.md');
  const value = (flags: string, description: string) =>
    parser.addOption(new Option(flags, description).argParser(once));
  value('--plan <file>', 'show what a profile would change');
  value('--apply <file>', 'apply a profile');
  value('--verify <file or id>', 'compare the PC with a profile, or with what was set up');
  value('--undo <file or id>', 'take back what a profile set up');
  parser.option('--list', 'list the installed profiles');
  value('--show <id>', 'show what one profile set up');
  value('--lint-certificate <file>', 'look at a PKCS#12 file');
  value('--pause <id>', 'switch the tunnel of a pure IPsec profile off');
  value('--resume <id>', 'switch it on again');
  parser.option('--json', 'print one JSON document and nothing else on standard output');
  value('--report <file>', 'also write that document to a file');
  value(
    '--secrets <file>',
    'read secrets from a file that only you can read; - reads standard input',
  );
  choice('--on-conflict <choice>', 'what to do about a thing of the same name', [
    'stop',
    'adopt',
    'rename',
  ]);
  choice('--scope <scope>', 'only the steps of the whole PC, or only those of this user', [
    'machine',
    'user',
  ]);
  parser.option('--yes', 'apply without asking');
  parser.option('--accept-irreversible', 'agree to changes that cannot be undone completely');
  parser.option('--accept-remote-session', 'agree to changes that may cut off a remote session');
  parser.option('--hang-up', 'disconnect a connection that is in use');
  parser.option('--restart-rasman', 'restart the service RasMan where that helps');
  value('--lang <language>', 'language of the output');
  value('--pc <folder>', 'use the demo PC in this folder');
  value('--windows <version>', 'make a demo PC of this Windows version, for example 10.0.22631');
  parser.addOption(new Option('--executor <scope>').choices(['machine', 'user']).hideHelp());
  parser.addOption(new Option('--separate-executors').hideHelp());
  // Slows a demo PC down, so that a step list can be watched and a run be interrupted.
  parser.addOption(new Option('--pace <milliseconds>').argParser(once).hideHelp());
  return parser;

  function choice(flags: string, description: string, choices: readonly string[]): void {
    const option = new Option(flags, description).choices(choices);
    option.argParser((text: string, before: unknown) => {
      if (choices.includes(once(text, before))) return text;
      throw new InvalidArgumentError(`Allowed: ${choices.join(', ')}.`);
    });
    parser.addOption(option);
  }
}

function once(text: string, before: unknown): string {
  if (before !== undefined) throw new InvalidArgumentError('It is given twice.');
  // The parser would take the next option as the value.
  if (text === '' || /^-./.test(text)) throw new InvalidArgumentError('The value is missing.');
  return text;
}

function check(options: Options, wrong: (message: string) => Parsed): Parsed {
  const language = options.lang === undefined ? fallbackLanguage : languageFor(options.lang);
  const pc = options.pc ?? null;
  if (options.executor !== undefined) {
    return { kind: 'executor', scope: scopeOf(options.executor), pc, pace: paceOf(options) };
  }
  const given = modes.filter((mode) => options[mode] !== undefined);
  const [mode] = given;
  if (mode === undefined || given.length > 1) {
    return wrong(say(language, 'usage.oneMode', { modes: modes.map(written).join(', ') }));
  }
  const problem = contradiction(options, mode, language);
  if (problem !== null) return wrong(problem);
  const subject = options[mode];
  return {
    kind: 'command',
    command: {
      mode,
      subject: typeof subject === 'string' ? subject : '',
      json: options.json === true,
      report: options.report ?? null,
      secrets: options.secrets ?? null,
      onConflict: options.onConflict ?? 'stop',
      scopes: options.scope === undefined ? ['machine', 'user'] : [scopeOf(options.scope)],
      language,
      pc,
      windows: options.windows ?? null,
      consent: {
        irreversible: options.acceptIrreversible === true,
        remoteSession: options.acceptRemoteSession === true,
        hangUp: options.hangUp === true,
        restartRasMan: options.restartRasman === true,
      },
      yes: options.yes === true,
      separateExecutors: options.separateExecutors === true,
      pace: paceOf(options),
    },
  };
}

function paceOf({ pace }: Options): number {
  return pace !== undefined && /^[0-9]{1,5}$/.test(pace) ? Number(pace) : 0;
}

function scopeOf(text: string): 'machine' | 'user' {
  return text === 'user' ? 'user' : 'machine';
}

function contradiction(options: Options, mode: Mode, language: Language): string | null {
  for (const [option, allowed] of Object.entries(onlyWith)) {
    if (options[option as keyof Options] === undefined || allowed.includes(mode)) continue;
    return say(language, 'usage.onlyWith', {
      option: written(option),
      modes: allowed.map(written).join(', '),
    });
  }
  if (options.windows !== undefined && !windowsVersion.safeParse(options.windows).success) {
    return say(language, 'usage.badWindows', { windows: options.windows });
  }
  const subject = options[mode];
  if (['show', 'pause', 'resume'].includes(mode) && asId(String(subject)) === null) {
    return say(language, 'usage.badId', { id: String(subject) });
  }
  return null;
}

/** Where a report is wanted although the rest of the line is wrong. */
function reportOf(argv: readonly string[]): string | null {
  const at = argv.indexOf('--report');
  const next = at < 0 ? undefined : argv[at + 1];
  const joined = argv.find((each) => each.startsWith('--report='))?.slice('--report='.length);
  return joined ?? (next === undefined || next.startsWith('-') ? null : next);
}
