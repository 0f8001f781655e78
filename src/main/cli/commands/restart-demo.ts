import { readingEndings, type CommandEntry } from '../command-entry.ts';
import { jobRestartDemo } from '../job-restart-demo.ts';

export const restartDemo: CommandEntry<'restartDemo'> = {
  subject: '',
  options: [],
  exits: ['restartNeeded', ...readingEndings],
  examples: ['', '--pc demo-pc'],
  asOption: true,
  job: jobRestartDemo,
};
