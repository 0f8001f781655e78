/** What is set up on this PC, and what can be done with it. */
export const wizardInstalled = {
  'installed.title': 'What is set up here',
  'installed.lead': 'Everything that Roadwarrior changed on this PC, by profile.',
  'installed.none': 'Roadwarrior has set up nothing on this PC.',
  'installed.noneButLeft':
    'Nothing of Roadwarrior is set up here any more, but not all of this PC is as it was before. See below.',
  'installed.disconnectAndUndo': 'Disconnect and undo',
  'installed.since': 'Revision {revision, number}, set up on {appliedAt, date, moment}',
  'installed.paused': 'Paused: its traffic leaves unprotected',
  'installed.undoUnfinished': 'Undo not finished',
  'installed.verify': 'Check now',
  'installed.pause': 'Pause',
  'installed.resume': 'Resume',
  'installed.undo': 'Remove…',
  'installed.asWanted': 'Checked: everything is as it was set up.',
  'installed.asFarAsRead': 'Checked: everything that this window can read is as it was set up.',
  'installed.notAllRead': 'Not everything could be read',
  'installed.drift': 'Something was changed since',
  'installed.notInForce': 'It is as it was set up, but Windows does not use it',
  'installed.repairDriftText':
    'Choose the file of this profile again. You see the plan before anything is changed.',
  'installed.chooseProfile': 'Choose the profile…',
  'installed.things': '{count, plural, one {# thing was set up} other {# things were set up}}',
  'installed.scope': '{scope, select, machine {whole PC} other {you only}}',
  'installed.problems': 'These records cannot be used',
  'installed.interrupted': 'An earlier run was cut short',
  'installed.interruptedText':
    'Repair puts {scope, select, machine {the settings of the whole PC} user {your own settings} other {everything}} back to how it was before that run.',
  'installed.repair': 'Repair',
  'installed.ended': '{name, select, none {Repair} other {{name}}}: {meaning}',
  'installed.confirmTitle': 'Remove {name}?',
  'installed.confirmText':
    'Everything that was set up for it is taken back, and settings get their former values. What others changed since is left alone.',
  'installed.hangUp': 'Disconnect the connection first if it is in use',
  'installed.confirm': 'Remove',
  'installed.restart':
    'Restart Windows when it suits you; only then everything is as before. Shutting down and switching on again is not enough.',
} as const;
