/** What of the installed profiles is up now, hanging one up, and Windows' own restart. */
import type { RequestOf, ResponseOf } from '../../../shared/ipc/channels.ts';
import type { LiveView } from '../../../shared/ipc/live.ts';
import { connectionOf } from '../../pipeline/connection-of.ts';
import { findInstalled, isHeld, type InstalledProfile } from '../../pipeline/installed.ts';
import { restartSince } from '../../pipeline/needed-restart.ts';
import type { Workplace } from '../../pipeline/workplace.ts';
import { performForPerson, ScopeSession } from '../../transaction/wall.ts';
import { mayRestart } from '../look-at.ts';
import type { WizardSession } from '../session.ts';
import { WizardProblem } from '../wizard-problem.ts';

export async function state(
  session: WizardSession,
  { visible }: RequestOf<'installed.state'>,
): Promise<LiveView> {
  const seen = await session.live.now(visible);
  if (seen === null) {
    return { asOf: null, profiles: [], restart: { since: null, allowed: false } };
  }
  const { asOf, lives, restart } = seen;
  return {
    asOf,
    profiles: lives.map(({ id, state: is, lastFailure, moved, otherServer, restarts }) => ({
      id,
      state: is,
      // A connection that came up since by its interface has not failed last.
      lastFailure: is.is === 'connected' ? null : lastFailure,
      moved: [...moved],
      otherServer,
      verified: session.verified.get(id) ?? null,
      needsRestart: restart.since !== null && restarts,
    })),
    restart,
  };
}

export async function hangUp(
  session: WizardSession,
  { id }: RequestOf<'connection.hangUp'>,
): Promise<ResponseOf<'connection.hangUp'>> {
  const place = await session.place();
  const installed = await findInstalled(place, id.toLowerCase());
  if (installed === null) throw new WizardProblem('notInstalled');
  const ended = await endConnection(place, installed);
  if (ended === null) throw new WizardProblem('outOfOrder');
  return ended;
}

/** Null: pure IPsec, which has no connection. One that is not up stays as it is. */
export async function endConnection(
  { session }: Workplace,
  installed: Pick<InstalledProfile, 'receipts'>,
): Promise<ResponseOf<'connection.hangUp'> | null> {
  const connection = connectionOf(installed);
  if (connection === null) return null;
  const asUser = new ScopeSession('user', session);
  const [outcome] = await asUser.perform([{ kind: 'connection.hangUp', ...connection }]);
  if (outcome?.status === 'done') return 'disconnected';
  if (outcome?.status === 'unknown') await session.renew();
  return outcome?.status === 'failed' && outcome.code === 'inUse' ? 'stillConnected' : 'failed';
}

/** Looked at again here: what the page knows may be half a minute old. */
export async function restart(session: WizardSession): Promise<ResponseOf<'app.restart'>> {
  const place = await session.place();
  if ((await restartSince(place)) === null) return 'notNeeded';
  if (!(await mayRestart(place))) return 'notAllowed';
  const { machine, user } = place.homes;
  // A run of the command line, for example; a restart in the middle of it would have to be put right afterwards.
  if ([machine, user].some((home) => isHeld(place, home))) return 'busy';
  const outcome = await performForPerson(place.session, { kind: 'windows.restart' });
  return outcome?.status === 'done' ? 'restarting' : 'failed';
}
