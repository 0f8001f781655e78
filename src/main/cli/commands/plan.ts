import {
  profileEndings,
  readingEndings,
  serverEndings,
  type CommandEntry,
} from '../command-entry.ts';
import { jobPlan } from '../job-apply.ts';

export const plan: CommandEntry<'plan'> = {
  subject: 'FILE',
  options: [
    ...(['secrets', 'onConflict', 'scope', 'check', 'timeout'] as const),
    ...(['acceptIrreversible', 'acceptRemoteSession', 'hangUp', 'restartRasman'] as const),
  ],
  exits: [...profileEndings, 'blocked', 'conflict', ...serverEndings, ...readingEndings],
  examples: ['office.vpnprofile', 'office.vpnprofile --check first --secrets secrets.json'],
  asOption: true,
  job: jobPlan,
};
