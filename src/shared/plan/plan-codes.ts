/** What the plan, the undo plan and verification say by themselves, whichever room it is about; rooms list their own codes. */
import { verdictCodes } from '../server-check/verdict.ts';

export const planCodes = [
  'profileExpired',
  'windowsBeforeVistaSp2',
  'serverNotResolved',
  'moduleLogging',
  ...verdictCodes,
  'nameServerOutsideVpn',
  'publicSuffix',
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
  'twoStage',
] as const;
export type PlanCode = (typeof planCodes)[number];
