/** Secrets from a file or from standard input (D33). Nothing of their content ever stands in a message. */
import * as z from 'zod';
import { hasOuterBlanks } from '../../shared/profile/foreign-text.ts';
import { givenProblem } from '../../shared/profile/given.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { say, sayCode } from '../../shared/text/text.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { FileRead } from '../pipeline/file-read.ts';
import type { GivenSecrets } from '../pipeline/prepare.ts';
import { CliEnd } from './cli-end.ts';
import type { CliPorts } from './ports.ts';
import { tell, type Run } from './run-context.ts';

const maximumSecrets = 64 * 1024;

const secret = z.string().optional();
const shape = z.strictObject({ psk: secret, password: secret, pkcs12Password: secret });

/** `source`: a file, `-`, or null. Rejects with CliEnd `secretsFileRefused`. */
export async function readSecrets(
  source: string | null,
  language: Language,
  ports: Pick<CliPorts, 'readFile' | 'readInput' | 'secretsFileGuard'>,
): Promise<GivenSecrets> {
  if (source === null) return {};
  const refuse = (message: string) => new CliEnd('secretsFileRefused', message);
  let read: FileRead | null;
  if (source === '-') {
    read = await ports.readInput(maximumSecrets);
    if (read === null) throw refuse(say(language, 'secrets.noInput'));
  } else {
    const verdict = await ports.secretsFileGuard(source);
    if (verdict === 'others') throw refuse(say(language, 'secrets.others', { file: source }));
    read = ports.readFile(source, maximumSecrets);
  }
  if (!read.ok) {
    if (read.code === 'tooBig') throw refuse(say(language, 'secrets.tooBig'));
    throw refuse(say(language, 'secrets.notFound', { file: source, code: read.code }));
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read.bytes));
  } catch {
    // The parser's message would quote what it could not read.
    throw refuse(say(language, 'secrets.notJson'));
  } finally {
    read.bytes.fill(0);
  }
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw refuse(say(language, 'secrets.wrongShape'));
  const { psk, password, pkcs12Password } = parsed.data;
  return {
    ...(psk === undefined ? {} : { psk }),
    ...(password === undefined ? {} : { password }),
    ...(pkcs12Password === undefined ? {} : { pkcs12Password }),
  };
}

/** The same, each held against the profile's own rule for its field (F6). What is not seen is said. */
export async function readSecretsFor(run: Run, profile: Profile): Promise<GivenSecrets> {
  const { command, language, ports } = run;
  const given = await readSecrets(command.secrets, language, ports);
  for (const [word, value] of Object.entries(given) as [keyof GivenSecrets, string][]) {
    const found = givenProblem(profile, word, value);
    if (found !== null) {
      const why = sayCode(language, 'problem', found.code, found.parameters);
      throw new CliEnd(
        'secretsFileRefused',
        say(language, 'secrets.refused', { field: word, why }),
      );
    }
    if (hasOuterBlanks(value)) tell(run, say(language, 'secrets.outerBlanks', { word }));
  }
  return given;
}

/** Asks until what is typed may be used. Rejects with CliEnd `refusedByUser` where the person gives up. */
export async function askSecret(
  { language, screen, ports: { ask } }: Run,
  profile: Profile,
  word: keyof GivenSecrets,
): Promise<string> {
  for (;;) {
    const answer = await ask?.secret(say(language, `ask.${word}`));
    if (answer === null || answer === undefined) throw new CliEnd('refusedByUser');
    const found = givenProblem(profile, word, answer);
    if (found !== null) screen.aside(sayCode(language, 'problem', found.code, found.parameters));
    else {
      if (hasOuterBlanks(answer)) screen.aside(say(language, 'secrets.outerBlanks', { word }));
      return answer;
    }
  }
}
