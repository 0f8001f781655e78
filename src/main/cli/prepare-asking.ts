/** Prepares, and asks for each secret that is missing, on a terminal. */
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import { say } from '../../shared/text/text.ts';
import { prepare, type GivenSecrets, type Prepared } from '../pipeline/prepare.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { missingSecrets } from '../words/exit-of-plan.ts';
import { certificateRefused } from './cli-end.ts';
import type { Run } from './run-context.ts';
import { askSecret } from './secrets.ts';

export interface Asked {
  prepared: Prepared;
  /** With what was typed. */
  given: GivenSecrets;
}

type SecretWord = keyof GivenSecrets;
const attempts = 3;

/** Rejects with CliEnd `badCertificate`, `refusedByUser`. What is still missing stands in the plan's findings. */
export async function prepareAsking(
  run: Run,
  place: Workplace,
  opened: OpenedProfile,
  secrets: GivenSecrets,
): Promise<Asked> {
  const { command, language, ports, screen } = run;
  const given: GivenSecrets = { ...secrets };
  const mayAsk = command.mode === 'apply' && ports.ask !== null;
  let wrong = 0;
  for (;;) {
    const result = await prepare(place, {
      opened,
      given,
      choices: { onConflict: command.onConflict, consent: command.consent },
      scopes: command.scopes,
      readBeside: ports.readBeside(command.subject),
      server: command.mode === 'verify' ? undefined : null,
    });
    let missing: SecretWord[];
    if (result.ok) {
      missing = missingSecrets(result.prepared.plan).filter((word) => given[word] === undefined);
      if (missing.length === 0 || !mayAsk) return { prepared: result.prepared, given };
    } else {
      const { problem, file } = result.material;
      wrong += 1;
      if (problem !== 'wrongPassword' || !mayAsk || wrong >= attempts) {
        throw certificateRefused(problem, file, language);
      }
      screen.aside(say(language, 'ask.wrong'));
      missing = ['pkcs12Password'];
    }
    for (const word of missing) {
      given[word] = await askSecret(run, opened.profile, word);
    }
  }
}
