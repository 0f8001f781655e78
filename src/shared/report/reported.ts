/** What a report is of: known to every run, which loads no schema for it. */

export const reportVersion = 2;

/** Every command that has a report. */
export const reported = [
  'plan',
  'apply',
  'verify',
  'undo',
  'list',
  'show',
  'pause',
  'resume',
  'checkServer',
  'lintCertificate',
  'doctor',
  'explain',
  'repair',
  'restartDemo',
  /** The command line was wrong. */
  'none',
] as const;
export type Reported = (typeof reported)[number];
