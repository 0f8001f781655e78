/** An option that this program gives itself, given by somebody else. */
import { exitCodes } from '../../shared/report/exit-codes.ts';
import { fallbackLanguage } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import { standardError } from '../host/standard-streams.ts';

/** One line on standard error; what else was given is not repeated, for a token may be in it. Returns the exit code. */
export function refuseOption(option: string): number {
  const why = say(fallbackLanguage, 'usage.ownOption', { option });
  standardError().write(`${why} ${say(fallbackLanguage, 'usage.hint')}\n`);
  return exitCodes.badArguments;
}
