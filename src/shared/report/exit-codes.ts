/**
 * How a run ends: one table for the program, docs/silent-mode.md and Intune/SCCM. MSI's numbers where MSI has one
 * (0, 3010, 1602, 1605), ours elsewhere. Ours are below 60, because POSIX keeps only eight bits of an exit code.
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
} as const;

export type ExitName = keyof typeof exitCodes;

export const exitNames = Object.keys(exitCodes) as [ExitName, ...ExitName[]];
