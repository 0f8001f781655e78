import { readingEndings, type CommandEntry } from '../command-entry.ts';
import { jobList } from '../job-installed.ts';

export const list: CommandEntry<'list'> = {
  subject: '',
  options: [],
  exits: ['restartNeeded', ...readingEndings],
  examples: ['', '--json'],
  asOption: true,
  job: jobList,
};
