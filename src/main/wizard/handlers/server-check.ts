/** The server check of the open profile: hop by hop as events, then the whole with its sentences. Changes nothing. */
import type { RequestOf } from '../../../shared/ipc/channels.ts';
import type { ServerCheckView } from '../../../shared/server-check/view.ts';
import { runServerCheck } from '../../pipeline/server-check.ts';
import { hopText, serverCheckToView } from '../../words/server-check-view.ts';
import { readCertificate } from '../certificate-source.ts';
import type { WizardSession } from '../session.ts';
import { WizardProblem } from '../wizard-problem.ts';

export async function check(
  session: WizardSession,
  { depth, secrets }: RequestOf<'server.check'>,
  stopped: AbortSignal,
): Promise<ServerCheckView> {
  const { language } = session;
  const open = session.openProfile();
  open.take(secrets);
  const { windows } = await session.host();
  const place = await session.place();
  const port = await session.serverCheck();
  const checked = await runServerCheck(open.opened.profile, open.typed.given(), {
    place,
    port,
    windows,
    readBeside: readCertificate(session, open),
    userName: open.typed.userName() ?? null,
    options: {
      depth,
      signal: stopped,
      emit: ({ hop, state }) => {
        const text = hopText(hop, state, language);
        session.progress({ kind: 'serverCheck', hop, state, text });
      },
    },
  });
  if (!checked.ok) {
    const { problem, file } = checked.material;
    throw new WizardProblem('certificateRefused', { code: problem, file });
  }
  open.takeCheck(checked.result);
  return serverCheckToView(checked.result, language);
}
