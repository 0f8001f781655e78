/** What became of one thing that was to be taken back: for the transaction's events, the reports and the catalogs alike. */
import * as z from 'zod';

export const settlement = z.enum([
  /** Read again, and as it was before. */
  'restored',
  /** Done, and Windows never tells whether (D10): nothing is claimed. */
  'notSeen',
  'alreadyFormer',
  'changedByOthers',
  /** Others need it by now, so it is left: no failure. */
  'neededByOthers',
  'goesWithParent',
  'cannotComeBack',
  'unreadable',
  'failed',
]);

/** True where the thing is as it was before, as far as anything can show it. All others are listed by name. */
export function isAsBefore(each: { settlement: z.infer<typeof settlement> }): boolean {
  return ['restored', 'notSeen', 'alreadyFormer', 'goesWithParent'].includes(each.settlement);
}
