/** "Connect now": Windows' own dialog, which asks for what is not remembered (D25). Never with a password. */
import type { RequestOf } from '../../../shared/ipc/channels.ts';
import { connectionKind, connectionTarget } from '../../../shared/rooms/connection-entry.ts';
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
  const [outcome] = await place.session.perform([{ kind: 'connection.dial', ...connection }]);
  if (outcome?.status === 'done') return null;
  const why = outcome !== undefined && 'code' in outcome ? outcome.code : 'unknown';
  throw new WizardProblem('dialFailed', { why });
}
