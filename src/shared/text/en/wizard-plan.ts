/** The plan before it is approved, the run and its result. */
export const wizardPlan = {
  'planPage.nothing': 'No changes needed',
  'planPage.lead': 'Nothing has changed yet. Each change comes with its reason and how to undo it.',
  'planPage.leadNothing': 'This PC already matches the profile.',
  'planPage.changed':
    'This PC changed after you agreed, so the list below is new. Review it again.',
  'planPage.byHand': 'Do this yourself',
  'planPage.byHandText': 'This version of Windows can’t automate it.',
  'planPage.unchanged':
    '{count, plural, one {# setting is} other {# settings are}} already correct',
  'planPage.why': 'Why',
  'planPage.risk': 'Risk',
  'planPage.undo': 'Undo',
  'planPage.irreversible': 'Can’t be undone completely: {why}',
  'planPage.blocked': 'Fix this first',
  'planPage.consent.irreversible':
    'Replace the saved key or password. The old one can’t be restored.',
  'planPage.consent.remoteSession':
    'Continue, although my Remote Desktop session may be disconnected.',
  'planPage.consent.hangUp': 'Disconnect the VPN connection that is in use.',
  'planPage.consent.restartRasMan':
    'Restart the Remote Access Connection Manager service now. Windows may not need a restart then.',
  'planPage.conflict':
    'A connection or rule with this name already exists. What do you want to do?',
  'planPage.conflict.rename': 'Keep both',
  'planPage.conflict.adopt': 'Replace it: it becomes the connection of this profile',
  'planPage.notReady': 'Answer the questions above first.',
  'planPage.blockedButton': 'These changes can’t be made yet.',

  'progressPage.title': 'Setting up your VPN',
  'progressPage.lead': 'Keep this window open.',
  'progressPage.phase':
    '{phase, select, starting {Getting ready…} waitingForElevation {Waiting for administrator approval. Answer the Windows prompt.} recovering {Repairing an interrupted setup first…} working {Making changes…} verifying {Checking the result…} rollingBack {Undoing changes…} cancelling {Finishing the current step, then undoing everything…} other {…}}',
  'progressPage.running': 'Step {number, number} of {count, number}: {title}',
  'progressPage.time': 'Time: {time}',
  'progressPage.cancel': 'Cancel and undo everything',
  'progressPage.lost': 'Some messages didn’t arrive. The result will still be complete.',
  'progressPage.bar': 'Progress',
  'progressPage.steps': 'Steps',
  'progressPage.state':
    '{state, select, waiting {waiting} running {running} done {done} failed {failed} other {}}',
  'progressPage.seconds': '{seconds, number, tenth} s',

  'resultPage.title':
    '{outcome, select, success {Your VPN is set up} restart {Almost done: restart Windows} differs {Set up, but not everything matches the profile} takenBack {All changes were undone} unchanged {Nothing was changed} other {Setup wasn’t completed}}',
  'resultPage.next': 'Next steps',
  'resultPage.save': 'Save a report…',
  'resultPage.saved': 'The report was saved as {name}.',
  'resultPage.undone':
    '{outcome, select, success {All changes were undone} restart {Undone: restart Windows} unchanged {Nothing was undone} other {Not every change could be undone}}',
  'resultPage.failure': 'Reason',
  'resultPage.settled': 'Details',
  'resultPage.verified': 'Checked: every setting Windows can show matches the profile.',
  'resultPage.drift': 'Doesn’t match the profile',
  'resultPage.findings': 'Found during the check',
  'resultPage.afterwards': 'Afterward',
  'resultPage.trouble':
    '{outcome, select, takenBack {This PC is as it was before. You can try again at any time.} unchanged {Fix the problem above, then try again.} other {Some changes may remain. Repair them under “Your VPN connections”.}}',
  'resultPage.helpDeskTrouble': 'Need help? Save the report and send it to {provider}.',
  'resultPage.helpDesk': 'Not working? Contact {provider}.',
} as const;
