/** "Connect now": Windows' own dialog, which asks for what is not remembered (D25). Never with a password. */
import type { RequestOf, ResponseOf } from '../../../shared/ipc/channels.ts';
import { connectionKind, connectionTarget } from '../../../shared/rooms/parts/connection-entry.ts';
import { say } from '../../../shared/text/text.ts';
import { findInstalled } from '../../pipeline/installed.ts';
import { ScopeSession } from '../../transaction/wall.ts';
import type { WizardSession } from '../session.ts';
import { WizardProblem } from '../wizard-problem.ts';

export async function dial(
  session: WizardSession,
  { id }: RequestOf<'connection.dial'>,
  stopped: AbortSignal,
): Promise<ResponseOf<'connection.dial'>> {
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
  const addresses = [...servers, ...(session.checked()?.addresses ?? [])];
  if (!(await waitForQuiet(session, addresses, stopped))) return 'givenUp';
  const asUser = new ScopeSession('user', place.session);
  const [outcome] = await asUser.perform([{ kind: 'connection.dial', ...connection }]);
  if (outcome?.status === 'done') return null;
  const why = outcome !== undefined && 'code' in outcome ? outcome.code : 'unknown';
  throw new WizardProblem('dialFailed', { why });
}

/**
 * Windows comes from the same address: a server that counts unfinished handshakes would count it out with us. False: the
 * person gave up, or the window is gone.
 */
async function waitForQuiet(
  session: WizardSession,
  addresses: readonly string[],
  stopped: AbortSignal,
): Promise<boolean> {
  const port = await session.serverCheck();
  const seconds = port.secondsUntilQuiet(addresses);
  if (seconds > 0) {
    const text = say(session.language, 'serverCheck.waiting', { seconds });
    session.progress({ kind: 'waitingForServer', seconds, text });
    await session.ports.wait(seconds * 1000, stopped);
  }
  return !stopped.aborted;
}
