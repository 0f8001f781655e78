/** Does Windows still have to be restarted for what was done earlier (D41)? Asked by whatever tells what stands on this PC. */
import { standingRestart } from '../transaction/needed-restart.ts';
import { checkHome, readHome } from '../transaction/home.ts';
import type { Workplace } from './workplace.ts';

/** Since when; null: it has not to be. Needs no elevation. Rejects with HomeUnsafe, StorageError. A PC that gives no answer keeps the restart needed. */
export async function restartSince({
  homes,
  session,
}: Pick<Workplace, 'homes' | 'session'>): Promise<string | null> {
  await checkHome(homes.machine);
  const { restart } = readHome(homes.machine);
  if (restart === null) return null;
  const standing = await standingRestart(session, restart).catch(() => restart);
  return standing?.since ?? null;
}

/** As above. */
export async function restartStands(place: Pick<Workplace, 'homes' | 'session'>): Promise<boolean> {
  return (await restartSince(place)) !== null;
}
