/** What became of one thing that was to be taken back. The words of src/main/transaction/events.ts, for whoever reads reports. */
import { z } from 'zod';

export const settlement = z.enum([
  'restored',
  'alreadyFormer',
  'changedByOthers',
  'goesWithParent',
  'cannotComeBack',
  'unreadable',
  'failed',
]);
