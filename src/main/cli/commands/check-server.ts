import {
  profileEndings,
  readingEndings,
  serverEndings,
  type CommandEntry,
} from '../command-entry.ts';

export const checkServer: CommandEntry<'checkServer'> = {
  subject: 'FILE',
  options: ['secrets', 'full', 'user', 'timeout'],
  exits: [...profileEndings, ...serverEndings, ...readingEndings],
  examples: ['office.vpnprofile --secrets secrets.json', 'office.vpnprofile --full --user alice'],
  asOption: true,
  job: async (run) => (await import('../job-check-server.ts')).jobCheckServer(run),
};
