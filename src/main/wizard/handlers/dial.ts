/** "Connect now": Windows' own dialog, which asks for what is not remembered (D25). Never with a password. */
import type { RequestOf } from '../../../shared/ipc/channels.ts';
import { connectionKind, connectionTarget } from '../../../shared/rooms/connection-entry.ts';
import { say } from '../../../shared/text/text.ts';
import { findInstalled } from '../../pipeline/installed.ts';
import type { WizardSession } from '../session.ts';
import { WizardProblem } from '../wizard-problem.ts';

export async function dial(
  session: WizardSession,
  { id }: RequestOf<'connection.dial'>,
): Promise<null> {
  const place = await session.place();
  const installed = await findInstalled(place, id.toLowerCase());
  if (installed === null) throw new WizardProblem('notInstalled');
  const entry = installed.receipts
    .flatMap((receipt) => receipt.owned)
    .find(({ room }) => room === connectionKind);
  // Pure IPsec has no entry: the tunnel comes up with the first packet.
  if (entry === undefined) throw new WizardProblem('outOfOrder');
  const connection = connectionTarget.parse(entry.target);
  const servers = installed.receipts.flatMap(({ serverAddress }) => serverAddress ?? []);
  await waitForQuiet(session, [...servers, ...(session.checked?.addresses ?? [])]);
  const [outcome] = await place.session.perform([{ kind: 'connection.dial', ...connection }]);
  if (outcome?.status === 'done') return null;
  const why = outcome !== undefined && 'code' in outcome ? outcome.code : 'unknown';
  throw new WizardProblem('dialFailed', { why });
}

/** Windows comes from the same address: a server that counts unfinished handshakes would count it out with us. */
async function waitForQuiet(session: WizardSession, addresses: readonly string[]): Promise<void> {
  const port = await session.serverCheck();
  const seconds = port.secondsUntilQuiet(addresses);
  if (seconds === 0) return;
  const text = say(session.language, 'serverCheck.waiting', { seconds });
  session.progress({ kind: 'waitingForServer', seconds, text });
  await session.ports.wait(seconds * 1000);
}
