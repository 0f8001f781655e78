/** Does Windows still have to be restarted for what was done earlier (D41)? Asked by whatever tells what stands on this PC. */
import { standingRestart } from '../transaction/needed-restart.ts';
import { checkHome, readHome } from '../transaction/home.ts';
import type { Workplace } from './workplace.ts';

/** Needs no elevation. Rejects with HomeUnsafe, StorageError. A PC that gives no answer keeps the restart needed. */
export async function restartStands({
  homes,
  session,
}: Pick<Workplace, 'homes' | 'session'>): Promise<boolean> {
  await checkHome(homes.machine);
  const { restart } = readHome(homes.machine);
  if (restart === null) return false;
  return (await standingRestart(session, restart).catch(() => restart)) !== null;
}
