import {
  changingEndings,
  profileEndings,
  serverEndings,
  type CommandEntry,
} from '../command-entry.ts';
import { jobApply } from '../job-apply.ts';

export const apply: CommandEntry<'apply'> = {
  subject: 'FILE',
  options: [
    ...(['yes', 'secrets', 'onConflict', 'scope', 'check', 'timeout'] as const),
    ...(['acceptIrreversible', 'acceptRemoteSession', 'hangUp', 'restartRasman'] as const),
  ],
  exits: [
    ...profileEndings,
    ...(['blocked', 'conflict', 'secretMissing', 'stalePlan'] as const),
    ...(['rolledBack', 'rollbackIncomplete', 'drift'] as const),
    ...serverEndings,
    ...changingEndings,
  ],
  examples: ['office.vpnprofile', 'office.vpnprofile --yes --report report.json'],
  asOption: true,
  job: jobApply,
};
