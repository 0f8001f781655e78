/** `check-server`: asks the profile's server what Windows would ask it. Needs no rights and changes nothing. */
import { givenProblem } from '../../shared/profile/given.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { say, sayCode } from '../../shared/text/text.ts';
import type { GivenSecrets } from '../pipeline/prepare.ts';
import { password, pkcs12Password, psk } from '../pipeline/profile-secrets.ts';
import { readHost } from '../pipeline/read-host.ts';
import { userOf } from '../pipeline/ppp-user.ts';
import { exitOfCheck } from '../words/server-check-view.ts';
import { CliEnd } from './cli-end.ts';
import { openProfileFile } from './open-profile-file.ts';
import { tell, withPlace, type Run } from './run-context.ts';
import { askSecret, readSecretsFor } from './secrets.ts';
import { askServer } from './server-asking.ts';
import { refuseUnusedUser, unusedSecrets } from './unused-options.ts';

export async function jobCheckServer(run: Run<'checkServer'>): Promise<ExitName> {
  const { command, language } = run;
  const { profile } = await openProfileFile(run);
  refuseUnusedUser(profile, command.user, language);
  refuseUser(run, profile);
  const secrets = await readSecretsFor(run, profile);
  const unused = unusedSecrets(profile, secrets, command.full);
  if (unused.length > 0) {
    tell(run, say(language, 'secrets.unused', { words: unused.join(', ') }));
  }
  return withPlace(run, async ({ place }) => {
    const given = await askMissing(run, profile, secrets);
    const { windows } = await readHost(place);
    const depth = command.full ? 'full' : 'normal';
    const asked = { profile, given, windows, planned: null, depth } as const;
    const result = await askServer(run, place, asked);
    return exitOfCheck(result);
  });
}

/** The name after `--user` is held against the rule of the profile's own (F5). Throws CliEnd `badArguments`. */
function refuseUser({ command, language }: Run, profile: Profile): void {
  const found = command.user === null ? null : givenProblem(profile, 'userName', command.user);
  if (found === null) return;
  const why = sayCode(language, 'problem', found.code, found.parameters);
  throw new CliEnd('badArguments', say(language, 'usage.badUser', { why }));
}

/** On a terminal the secrets that the check can test are asked for; without them it goes as far as it can. */
async function askMissing(run: Run, profile: Profile, given: GivenSecrets): Promise<GivenSecrets> {
  const { ports, command } = run;
  const words = [missingWord(profile, given)];
  const signsIn = command.full && userOf(profile, command.user) !== null;
  if (signsIn && (given.password ?? password(profile)) === undefined) words.push('password');
  let all = given;
  for (const word of words) {
    if (word === null || ports.ask === null) continue;
    all = { ...all, [word]: await askSecret(run, profile, word) };
  }
  return all;
}

function missingWord(profile: Profile, given: GivenSecrets): keyof GivenSecrets | null {
  const { authentication } = profile;
  if (authentication.method === 'psk')
    return (given.psk ?? psk(profile)) === undefined ? 'psk' : null;
  if (authentication.source.kind === 'onThisPc') return null;
  return (given.pkcs12Password ?? pkcs12Password(profile)) === undefined ? 'pkcs12Password' : null;
}
