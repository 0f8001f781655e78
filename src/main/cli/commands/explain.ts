import type { CommandEntry } from '../command-entry.ts';

export const explain: CommandEntry<'explain'> = {
  subject: 'CODE|NUMBER',
  options: [],
  exits: [],
  examples: ['789', 'RW2107'],
  job: async (run) => (await import('../job-explain.ts')).jobExplain(run),
};
