/** The server check of the open profile: hop by hop as events, then the whole with its sentences. Changes nothing. */
import type { RequestOf } from '../../../shared/ipc/channels.ts';
import type { ServerCheckView } from '../../../shared/server-check/view.ts';
import { sayCode } from '../../../shared/text/text.ts';
import { runServerCheck } from '../../pipeline/server-check.ts';
import { serverCheckToView } from '../../words/server-check-view.ts';
import { readCertificate } from '../certificate-source.ts';
import type { WizardSession } from '../session.ts';
import { WizardProblem } from '../wizard-problem.ts';

export async function check(
  session: WizardSession,
  { depth, secrets }: RequestOf<'server.check'>,
): Promise<ServerCheckView> {
  const { language } = session;
  const { profile } = session.openProfile().opened;
  session.takeTyped(secrets);
  const stop = new AbortController();
  session.stopCheck = () => {
    stop.abort();
  };
  try {
    const { windows } = await session.host();
    const place = await session.place();
    const port = await session.serverCheck();
    const checked = await runServerCheck(profile, session.typed.given(), {
      place,
      port,
      windows,
      readBeside: readCertificate(session),
      userName: session.typed.userName() ?? null,
      options: {
        depth,
        signal: stop.signal,
        emit: ({ hop, state }) => {
          const words = [
            sayCode(language, 'checkHop', hop),
            sayCode(language, 'checkState', state),
          ];
          session.progress({ kind: 'serverCheck', hop, state, text: words.join(': ') });
        },
      },
    });
    if (!checked.ok) {
      const { problem, file } = checked.material;
      throw new WizardProblem('certificateRefused', { code: problem, file });
    }
    session.checked = checked.result;
    session.checkedWithTyped = true;
    return serverCheckToView(checked.result, language);
  } finally {
    session.stopCheck = null;
  }
}

export function stop(session: WizardSession): Promise<null> {
  session.stopCheck?.();
  return Promise.resolve(null);
}
