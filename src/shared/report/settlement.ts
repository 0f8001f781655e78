/** What became of one thing that was to be taken back: for the transaction's events, the reports and the catalogs alike. */
import * as z from 'zod';

export const settlement = z.enum([
  'restored',
  'alreadyFormer',
  'changedByOthers',
  'goesWithParent',
  'cannotComeBack',
  'unreadable',
  'failed',
]);
