/** What plans, undo and verification say by themselves, whoever owns the wishes; rooms list their own codes. */
export const planCodes = [
  'unreadable',
  'secretNeeded',
  'irreversible',
  'conflict',
  'conflictOtherProfile',
  'heldByOtherProfile',
  'leftAlone',
  'leftUnreadable',
  'undoUnfinished',
  'noLongerWanted',
  'undo',
] as const;
export type PlanCode = (typeof planCodes)[number];
