/** The plan before it is approved, the run and its result. */
export const wizardPlan = {
  'planPage.nothing': 'Everything is as it should be',
  'planPage.lead':
    'Nothing has been changed yet. Each change says why it is made and how it is undone.',
  'planPage.leadNothing': 'This PC is set up already as the profile wants it.',
  'planPage.changed':
    'This PC has changed since you agreed, so the plan is another one now. Please read it again.',
  'planPage.byHand': 'To do by hand',
  'planPage.byHandText': 'This Windows has no command for it.',
  'planPage.unchanged': '{count, plural, one {# thing is} other {# things are}} as wanted already',
  'planPage.why': 'Why',
  'planPage.risk': 'Risk',
  'planPage.undo': 'Undo',
  'planPage.irreversible': 'Undo can’t restore this: {why}',
  'planPage.blocked': 'What stands in the way',
  'planPage.consent.irreversible':
    'Yes, change it although the former key or password cannot be brought back.',
  'planPage.consent.remoteSession':
    'Yes, go on although I work on this PC remotely and may be cut off.',
  'planPage.consent.hangUp': 'Yes, disconnect the VPN connection that is in use now.',
  'planPage.consent.restartRasMan':
    'Yes, restart the service RasMan now; that may already help before Windows is restarted.',
  'planPage.conflict': 'A connection or rule of this name is there already. What shall be done?',
  'planPage.conflict.stop': 'Change nothing for now',
  'planPage.conflict.rename': 'Leave it alone and use another name for the new one',
  'planPage.conflict.adopt': 'Take it over: it becomes the connection of this profile',
  'planPage.notReady': 'Answer the questions above first.',
  'planPage.blockedButton': 'This plan cannot be carried out.',

  'progressPage.title': 'Setting up your VPN',
  'progressPage.lead': 'Please leave this window open.',
  'progressPage.phase':
    '{phase, select, starting {Getting ready…} waitingForElevation {Windows asks for an administrator. Please answer its prompt.} recovering {An earlier run that was cut short is put right first…} working {Working…} verifying {Checking the result…} rollingBack {Taking everything back…} cancelling {Stopping: the running step is finished, then everything is taken back…} other {…}}',
  'progressPage.running': 'Step {number, number} of {count, number}: {title}',
  'progressPage.time': 'Time: {time}',
  'progressPage.cancel': 'Cancel and take everything back',
  'progressPage.lost': 'Some messages did not arrive. The result will be complete.',
  'progressPage.bar': 'Progress',
  'progressPage.steps': 'Steps',
  'progressPage.state':
    '{state, select, waiting {waiting} running {running} done {done} failed {failed} other {}}',
  'progressPage.seconds': '{seconds, number, tenth} s',

  'resultPage.title':
    '{outcome, select, success {Your VPN is set up} restart {Almost done: Windows must restart} differs {Set up, but something is different} takenBack {Everything was taken back} unchanged {Nothing was changed} other {Something went wrong}}',
  'resultPage.next': 'What to do next',
  'resultPage.dialled': 'Windows was asked to connect. Its own window shows how it goes.',
  'resultPage.save': 'Save a report…',
  'resultPage.saved': 'The report was saved as {name}.',
  'resultPage.undone':
    '{outcome, select, success {Undone} restart {Undone: Windows must restart} unchanged {Nothing was undone} other {Not everything could be undone}}',
  'resultPage.installed': 'What is set up here',
  'resultPage.failure': 'What failed',
  'resultPage.settled': 'What became of each thing',
  'resultPage.verified': 'Checked: everything that Windows shows is as wanted.',
  'resultPage.drift': 'Not as wanted',
  'resultPage.findings': 'Found while checking',
  'resultPage.afterwards': 'Afterwards',
  'resultPage.trouble':
    '{outcome, select, takenBack {This PC is as it was before. You can try again at any time.} unchanged {Put right what is said above, then try again.} other {Something of it may still be there. Look under “What is set up here”: what was cut short is repaired there.}}',
  'resultPage.helpDeskTrouble':
    'If you do not get on, save the report and send it to {provider}{contact, select, none {} other {: {contact}}}.',
  'resultPage.helpDesk':
    'If it does not work, ask {provider}{contact, select, none {} other {: {contact}}}.',
} as const;
