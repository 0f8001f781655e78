/** argv → a command, or what is wrong with it. Strict: unknown, repeated, missing or contradictory words are refused. */
import { CommanderError } from 'commander';
import { windowsVersion } from '../../shared/port/host.ts';
import { fallbackLanguage, languageFor, type Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { asId, modes, type Command, type Mode, type Parsed } from './command.ts';
import { makeParser, written } from './parser.ts';

const onlyWith: Readonly<Record<string, readonly Mode[]>> = {
  secrets: ['plan', 'apply', 'verify', 'lintCertificate', 'checkServer'],
  check: ['plan', 'apply'],
  full: ['checkServer'],
  user: ['checkServer'],
  timeout: ['plan', 'apply', 'checkServer'],
  onConflict: ['plan', 'apply', 'verify'],
  scope: ['plan', 'apply', 'verify', 'undo'],
  all: ['undo'],
  yes: ['apply'],
  acceptIrreversible: ['plan', 'apply'],
  acceptRemoteSession: ['plan', 'apply'],
  hangUp: ['plan', 'apply', 'undo'],
  restartRasman: ['plan', 'apply'],
};

/** A check takes 5 s at most by itself, unless its server answers and has to be asked more. */
const defaultTimeoutSeconds = 20;
/** With the extra step: each part of it waits for a server that may be slow. */
const fullTimeoutSeconds = 60;

/** Never throws for what a person typed. `argv` without program and script. */
export function parseCommandLine(argv: readonly string[]): Parsed {
  let printed = '';
  // Known before the line is read, so that the help page and every fault are in that language.
  const language = languageFor(valueIn(argv, '--lang') ?? fallbackLanguage);
  const { parser, faultOf } = makeParser(language, (text) => {
    printed += text;
  });
  const wrong = (message: string): Parsed => ({
    kind: 'wrong',
    message,
    json: argv.includes('--json'),
    report: valueIn(argv, '--report'),
    language,
  });
  if (argv.length === 0) return { kind: 'help', text: parser.helpInformation() };
  try {
    parser.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return { kind: 'help', text: printed };
    if (error.code === 'commander.version') return { kind: 'version' };
    return wrong(faultOf(error) ?? error.message);
  }
  return check(parser.opts<Options>(), language, wrong);
}

type Options = Partial<
  Record<Exclude<Mode, 'undo' | 'list' | 'restartDemo'> | 'executor' | 'scope', string>
> & {
  /** True: without a value. */
  undo?: string | true;
  all?: true;
  list?: true;
  restartDemo?: true;
  json?: true;
  report?: string;
  trace?: string;
  secrets?: string;
  onConflict?: Command['onConflict'];
  check?: NonNullable<Command['check']>;
  full?: true;
  user?: string;
  timeout?: string;
  lang?: string;
  pc?: string;
  windows?: string;
  yes?: true;
  acceptIrreversible?: true;
  acceptRemoteSession?: true;
  hangUp?: true;
  restartRasman?: true;
  pace?: string;
};

function check(options: Options, language: Language, wrong: (message: string) => Parsed): Parsed {
  const pc = options.pc ?? null;
  if (options.executor !== undefined) {
    // It would wait at its standard input for a coordinator that is not there.
    const others = Object.keys(options).filter((key) => !['executor', 'pc', 'pace'].includes(key));
    if (others.length > 0) return wrong(say(language, 'usage.ownOption', { option: '--executor' }));
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
      all: options.all === true,
      json: options.json === true,
      report: options.report ?? null,
      trace: options.trace ?? null,
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
      check: options.check ?? null,
      full: options.full === true,
      user: options.user ?? null,
      timeoutSeconds: Number(
        options.timeout ?? (options.full === true ? fullTimeoutSeconds : defaultTimeoutSeconds),
      ),
      yes: options.yes === true,
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
  if (options.user !== undefined && options.full === undefined) {
    return say(language, 'usage.onlyWith', { option: written('user'), modes: written('full') });
  }
  const { timeout } = options;
  if (timeout !== undefined && !(/^[1-9][0-9]{0,2}$/.test(timeout) && Number(timeout) <= 600)) {
    return say(language, 'usage.badTimeout', { seconds: timeout });
  }
  if (mode === 'undo' && (options.undo === true) !== (options.all === true)) {
    return say(language, options.all === true ? 'usage.undoAllOrOne' : 'usage.undoWhat');
  }
  const subject = options[mode];
  if (['show', 'pause', 'resume'].includes(mode) && asId(String(subject)) === null) {
    return say(language, 'usage.badId', { id: String(subject) });
  }
  return null;
}

/** The value of an option although the rest of the line may be wrong. */
function valueIn(argv: readonly string[], option: string): string | null {
  const at = argv.indexOf(option);
  const next = at < 0 ? undefined : argv[at + 1];
  const joined = argv.find((each) => each.startsWith(`${option}=`))?.slice(option.length + 1);
  return joined ?? (next === undefined || next.startsWith('-') ? null : next);
}
