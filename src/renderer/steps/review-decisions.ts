/** What a person confirms before a profile goes on: that the file is from their own IT, and weaker protection. Pure. */
import type { ProfileReview } from '../../shared/ipc/views.ts';

export type Decision = 'unsigned' | 'weaker';

export function decisionsOf({ file, weakenings }: ProfileReview): Decision[] {
  const decisions: Decision[] = [];
  // Nobody but the person at this PC has made what was typed here.
  if (file !== '') decisions.push('unsigned');
  if (weakenings.length > 0) decisions.push('weaker');
  return decisions;
}
