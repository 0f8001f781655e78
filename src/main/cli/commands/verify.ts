import { profileEndings, readingEndings, type CommandEntry } from '../command-entry.ts';
import { jobVerify } from '../job-verify.ts';

export const verify: CommandEntry<'verify'> = {
  subject: 'FILE|NAME|ID',
  options: ['secrets', 'onConflict', 'scope'],
  exits: ['restartNeeded', 'notInstalled', ...profileEndings, 'drift', ...readingEndings],
  examples: ['office.vpnprofile', '6f1c2d4e-0000-4000-8000-000000000001 --scope machine'],
  asOption: true,
  job: jobVerify,
};
