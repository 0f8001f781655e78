import { readingEndings, type CommandEntry } from '../command-entry.ts';
import { jobShow } from '../job-installed.ts';

export const show: CommandEntry<'show'> = {
  subject: 'NAME|ID',
  options: [],
  exits: ['restartNeeded', 'notInstalled', ...readingEndings],
  examples: [
    '6f1c2d4e-0000-4000-8000-000000000001',
    '6f1c2d4e-0000-4000-8000-000000000001 --report show.json',
  ],
  asOption: true,
  job: jobShow,
};
