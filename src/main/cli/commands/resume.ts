import { changingEndings, type CommandEntry } from '../command-entry.ts';
import { jobPause } from '../job-installed.ts';

export const resume: CommandEntry<'resume'> = {
  subject: 'NAME|ID',
  options: [],
  exits: ['notInstalled', 'blocked', 'rolledBack', ...changingEndings],
  examples: ['6f1c2d4e-0000-4000-8000-000000000005', '6f1c2d4e-0000-4000-8000-000000000005 --json'],
  asOption: true,
  job: (run) => jobPause(run, false),
};
