/**
 * How a run ends: one table for the program, docs/silent-mode.md and Intune/SCCM. MSI's numbers where MSI has one
 * (0, 3010, 1602, 1605), ours elsewhere. Ours are below 126, where the shells' own begin, and a number is never used again.
 * Which command can end how stands in its own file (src/main/cli/commands).
 */
export const exitCodes = {
  ok: 0,
  /** ERROR_SUCCESS_REBOOT_REQUIRED */
  restartNeeded: 3010,
  /** ERROR_INSTALL_USEREXIT: also after Ctrl-C, when everything was taken back. */
  refusedByUser: 1602,
  /** ERROR_UNKNOWN_PRODUCT */
  notInstalled: 1605,
  unexpected: 1,
  badArguments: 2,
  badProfile: 10,
  badCertificate: 11,
  secretsFileRefused: 12,
  blocked: 20,
  conflict: 21,
  consentNeeded: 22,
  secretMissing: 23,
  notElevated: 24,
  wrongAccount: 25,
  busy: 26,
  stalePlan: 27,
  rolledBack: 30,
  rollbackIncomplete: 31,
  interrupted: 32,
  drift: 40,
  undoIncomplete: 41,
  /** The server check: a firm problem; no answer where one was due; not asked everything (time, budget, a VPN that is up). */
  serverProblem: 42,
  serverSilent: 43,
  serverNotAsked: 44,
  pcNoAnswer: 50,
  recordsUnusable: 51,
  /** A diagnosis. */
  causeHere: 60,
  causeElsewhere: 61,
  noCauseFound: 62,
  notAllRead: 63,
  /** Of files that were looked at: an error among them. */
  findings: 64,
  /** What is made from something else. */
  incomplete: 65,
  notTransferable: 66,
  transferredWithLoss: 67,
} as const;

/** Kept for commands to come (D52): nothing ends with them yet. A command that does takes its names off this list. */
export const reservedExits = [
  'findings',
  'incomplete',
  'notTransferable',
  'transferredWithLoss',
] as const;
type Reserved = (typeof reservedExits)[number];

export type ExitName = Exclude<keyof typeof exitCodes, Reserved>;

export const exitNames = Object.keys(exitCodes).filter(
  (name) => !(reservedExits as readonly string[]).includes(name),
) as [ExitName, ...ExitName[]];
