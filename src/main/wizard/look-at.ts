/** One look at what is up on the PC, and at the restart that it may need. */
import { parseAnswer } from '../../shared/port/query.ts';
import { isOfProfile, listInstalled } from '../pipeline/installed.ts';
import { lookLive } from '../pipeline/live-state.ts';
import { restartSince } from '../pipeline/needed-restart.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import type { Looked } from './live-states.ts';

/** Rejects where the PC does not answer. */
export async function lookAt(place: Workplace): Promise<Looked> {
  const { installed } = await listInstalled(place);
  const lives = await lookLive(place, installed.filter(isOfProfile));
  const since = await restartSince(place);
  // Asked only where somebody may press it.
  const allowed = since !== null && (await mayRestart(place));
  return { asOf: place.now(), lives, restart: { since, allowed } };
}

/** What cannot be read forbids nothing: Windows then refuses, or does not. */
export async function mayRestart({ session }: Workplace): Promise<boolean> {
  const [answer] = await session.ask([{ kind: 'restart.right' }]);
  const read = parseAnswer('restart.right', answer);
  return !read.ok || (read.value.privilege !== false && !read.value.hidden);
}
