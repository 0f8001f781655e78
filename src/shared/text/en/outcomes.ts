/** How things ended: single steps, what was taken back, whole runs (exit codes). */
export const outcomes = {
  'outcome.done': 'done',
  'outcome.notDone': 'not done',
  'outcome.failed': 'Windows refused it: {why}{details, select, none {} other { ({details})}}',
  'outcome.unknown': 'it isn’t known whether it took effect: {why}',

  'settlement.restored': '{thing}: checked, and as it was before',
  'settlement.notSeen': '{thing}: undone, but not checked, because Windows never shows it',
  'settlement.alreadyFormer': '{thing}: already as it was before',
  'settlement.changedByOthers':
    '{thing}: kept, because it was changed after setup{where, select, none {} other {. To see or remove it: {where}}}',
  'settled.wreckedLeft':
    '{thing}: kept. {why}{where, select, none {} other { To see or remove it: {where}}}',
  'settled.remainsGone': '{thing}: checked, and as it was before. {why}',
  'settlement.neededByOthers':
    '{thing}: kept, because {again, select, yes {another program on this PC started it again} other {{count, plural, =0 {another program on this PC needs it} one {{by} needs it} other {{by} need it}}}}',
  'settlement.goesWithParent': '{thing}: removed with what it belongs to',
  'settlement.cannotComeBack': '{thing}: can’t be restored completely. {why}',
  'settlement.unreadable':
    '{thing}: not undone yet, because it couldn’t be read{why, select, none {} other { ({why})}}',
  'settlement.failed': '{thing}: not undone ({why})',

  'place.vpn': 'Settings > Network & internet > VPN',
  'place.vpnPart': 'it is removed with the connection in Settings > Network & internet > VPN',
  'place.rootStore': 'certlm.msc > Trusted Root Certification Authorities',
  'place.intermediateStore': 'certlm.msc > Intermediate Certification Authorities',
  'place.personalStore': 'certlm.msc > Personal',
  'place.services': 'services.msc',
  'place.registry': 'regedit',
  'place.securityRules': 'wf.msc > Connection Security Rules',
  'place.inboundRules': 'wf.msc > Inbound Rules',
  'place.outboundRules': 'wf.msc > Outbound Rules',
  'place.ipsecSettings': 'wf.msc > Properties > IPsec Settings',
  'place.nrptCmdlets': 'the DnsClient cmdlets of Windows PowerShell',
  'place.ipsecCmdlets': 'the NetSecurity cmdlets of Windows PowerShell',

  'failure.failed': 'A step failed: {title}. {outcome}.',
  'failure.cancelled': 'You canceled.',
  'failure.blocked': 'This PC can’t be set up now: {what}',
  'failure.stale': 'This PC changed while the changes were being made.',
  'failure.refused': 'The process making the changes refused to start: {why}.',

  'exit.ok': 'Done.',
  'exit.restartNeeded': 'Done. Restart Windows to finish.',
  'exit.refusedByUser': 'Canceled by the user.',
  'exit.notInstalled': 'This VPN isn’t set up on this PC.',
  'exit.unexpected':
    'An unexpected error occurred. Run the same command again; it repairs what was left.',
  'exit.badArguments': 'Invalid command line.',
  'exit.badProfile': 'The profile file is invalid or can’t be read.',
  'exit.badCertificate': 'The certificate can’t be used.',
  'exit.secretsFileRefused': 'The secrets file can’t be used.',
  'exit.blocked': 'This PC doesn’t meet the profile’s requirements. Nothing was changed.',
  'exit.conflict': 'A connection or rule with this name already exists. Nothing was changed.',
  'exit.consentNeeded': 'A change needs your consent. Nothing was changed.',
  'exit.secretMissing': 'A secret is missing. Nothing was changed.',
  'exit.notElevated': 'Administrator rights are needed. Nothing was changed.',
  'exit.wrongAccount': 'Per-user changes must run as the signed-in user. Nothing was changed.',
  'exit.busy': 'Roadwarrior is already making changes on this PC.',
  'exit.stalePlan':
    'This PC changed after the plan was made, so nothing was applied. Run the command again.',
  'exit.rolledBack': 'A step failed. All changes were undone.',
  'exit.rollbackIncomplete': 'A step failed, and some changes couldn’t be undone.',
  'exit.interrupted': 'The process making the changes stopped. The next run repairs it.',
  'exit.drift': 'This PC doesn’t match the profile, or some settings couldn’t be read.',
  'exit.undoIncomplete': 'Some settings couldn’t be undone.',
  'exit.serverProblem':
    'The server check found a problem that would stop the VPN. Nothing was changed.',
  'exit.serverSilent': 'An expected answer from the server never came. Nothing was changed.',
  'exit.serverNotAsked': 'Some tests of the server check couldn’t be run. Nothing was changed.',
  'exit.pcNoAnswer': 'Windows isn’t responding. Nothing was changed.',
  'exit.recordsUnusable': 'Roadwarrior’s records on this PC can’t be used.',
  'exit.causeHere': 'The cause is on this PC.',
  'exit.causeElsewhere': 'The cause isn’t on this PC.',
  'exit.noCauseFound': 'No cause was found.',
  'exit.notAllRead': 'Some settings couldn’t be read, so a cause may be missing.',
  'exit.findings': 'There are errors among the findings.',
  'exit.incomplete': 'The result is incomplete: fill the gaps.',
  'exit.notTransferable': 'The file can’t be converted. Nothing was written.',
  'exit.transferredWithLoss': 'Converted, except for what is listed.',

  'pc.powershellNoAnswer':
    'Windows PowerShell is missing or isn’t responding. Repair Windows, or ask your help desk.',
  'pc.executionPolicy':
    'A policy blocks PowerShell scripts, or allows only those signed by a trusted publisher, and Roadwarrior’s scripts aren’t signed. Ask your administrator to allow local scripts (RemoteSigned), or to sign Roadwarrior’s scripts and add the signer to the trusted publishers.',
  'pc.constrainedLanguage':
    'This PC runs unsigned PowerShell scripts only in constrained language mode. Ask your administrator to allow Roadwarrior.',
  'pc.systemRootNotTrusted':
    'The environment names a Windows folder that isn’t the real one. Start the program from a new session.',
  'pc.sessionDead': 'The PowerShell session ended. Run the same command again.',

  'exitHelp.notElevated':
    'Run the command as administrator, or use --scope user for the per-user changes.',
  'exitHelp.wrongAccount':
    'Run the per-user changes as that user (--scope user), or use a profile that creates the connection for all users (allUsers).',
  'exitHelp.secretMissing': 'Use --secrets FILE, or run in a terminal to be prompted.',
  'exitHelp.restartNeeded': 'Shutting down and switching on again isn’t enough.',
} as const;
