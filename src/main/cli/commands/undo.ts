import { changingEndings, type CommandEntry } from '../command-entry.ts';
import { jobUndo } from '../job-undo.ts';

export const undo: CommandEntry<'undo'> = {
  subject: '[FILE|NAME|ID]',
  options: ['all', 'scope', 'hangUp'],
  exits: ['notInstalled', 'badProfile', 'undoIncomplete', ...changingEndings],
  examples: ['office.vpnprofile --hang-up', '--all'],
  asOption: true,
  job: jobUndo,
};
