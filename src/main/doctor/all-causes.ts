/** Every cause that the doctor knows, by families. The order decides between those that nothing else tells apart. */
import type { CauseOfSeen } from './cause-of-seen.ts';

export const allCauses: readonly CauseOfSeen[] = [];
