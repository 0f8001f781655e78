import type { CommandEntry } from '../command-entry.ts';

export const lintCertificate: CommandEntry<'lintCertificate'> = {
  subject: 'FILE',
  options: ['secrets'],
  exits: ['badCertificate', 'secretsFileRefused', 'secretMissing'],
  examples: ['client.p12', 'client.p12 --windows 10.0.17763'],
  asOption: true,
  job: async (run) => (await import('../job-lint.ts')).jobLint(run),
};
