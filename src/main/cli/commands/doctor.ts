import {
  changingEndings,
  diagnosisEndings,
  profileEndings,
  type CommandEntry,
} from '../command-entry.ts';

export const doctor: CommandEntry<'doctor'> = {
  subject: '[FILE|NAME|ID]',
  options: ['error', 'fix', 'list', 'check', 'secrets', 'timeout', 'yes', 'acceptRemoteSession'],
  exits: [
    ...diagnosisEndings,
    ...profileEndings,
    'notInstalled',
    'blocked',
    'stalePlan',
    'rolledBack',
    'rollbackIncomplete',
    'drift',
    ...changingEndings,
  ],
  examples: ['"Office VPN" --error 809', '"Office VPN" --fix RW2107'],
  job: async (run) => (await import('../job-doctor.ts')).jobDoctor(run),
};
