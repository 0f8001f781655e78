/** How things ended: single steps, what was taken back, whole runs (exit codes). */
export const outcomes = {
  'outcome.done': 'done',
  'outcome.notDone': 'not done',
  'outcome.failed': 'Windows refused it: {why}{details, select, none {} other { ({details})}}',
  'outcome.unknown': 'whether it took effect is not known: {why}',

  'settlement.restored': '{thing}: read again, and as it was before',
  'settlement.notSeen': '{thing}: undone; Windows never shows it, so it could not be checked',
  'settlement.alreadyFormer': '{thing}: was as before already',
  'settlement.changedByOthers':
    '{thing}: left alone, because it was changed since{where, select, none {} other {. To see or remove it: {where}}}',
  'settled.wreckedLeft':
    '{thing}: left alone. {why}{where, select, none {} other { To see or remove it: {where}}}',
  'settled.remainsGone': '{thing}: read again, and as it was before. {why}',
  'settlement.neededByOthers':
    '{thing}: left as it is, because {again, select, yes {something on this PC started it again} other {{count, plural, =0 {something else on this PC needs it} one {{by} needs it} other {{by} need it}}}}',
  'settlement.goesWithParent': '{thing}: gone with what it belongs to',
  'settlement.cannotComeBack': '{thing}: cannot be restored completely. {why}',
  'settlement.unreadable':
    '{thing}: not undone yet, because it could not be read{why, select, none {} other { ({why})}}',
  'settlement.failed': '{thing}: not undone ({why})',

  'place.vpn': 'Settings > Network & internet > VPN',
  'place.vpnPart': 'it goes when you remove the connection in Settings > Network & internet > VPN',
  'place.rootStore': 'certlm.msc > Trusted Root Certification Authorities',
  'place.intermediateStore': 'certlm.msc > Intermediate Certification Authorities',
  'place.personalStore': 'certlm.msc > Personal',
  'place.services': 'services.msc',
  'place.registry': 'regedit',
  'place.securityRules': 'wf.msc > Connection Security Rules',
  'place.inboundRules': 'wf.msc > Inbound Rules',
  'place.outboundRules': 'wf.msc > Outbound Rules',
  'place.ipsecSettings': 'wf.msc > Properties > IPsec Settings',
  'place.nrptCmdlets': 'Get-DnsClientNrptRule and Remove-DnsClientNrptRule in Windows PowerShell',
  'place.ipsecCmdlets': 'the NetSecurity cmdlets of Windows PowerShell',

  'failure.failed': 'The step failed: {title}. {outcome}.',
  'failure.cancelled': 'It was stopped on request.',
  'failure.blocked': 'Not applied. On this PC something stands in the way now: {what}',
  'failure.stale': 'The PC changed while the plan was being applied.',
  'failure.refused': 'The part that changes the PC refused to start: {why}.',

  'exit.ok': 'Done.',
  'exit.restartNeeded': 'Done. Windows has to be restarted before everything takes effect.',
  'exit.refusedByUser': 'Stopped by the user.',
  'exit.notInstalled': 'This profile is not installed on this PC.',
  'exit.unexpected':
    'Something unexpected happened. Run the same command again; it puts right what was left.',
  'exit.badArguments': 'The command line is wrong.',
  'exit.badProfile': 'The profile file is wrong or cannot be read.',
  'exit.badCertificate': 'The certificate cannot be used.',
  'exit.secretsFileRefused': 'The secrets file cannot be used.',
  'exit.blocked': 'This PC cannot take the profile as it is. Nothing is changed.',
  'exit.conflict': 'Something of the same name is in the way. Nothing is changed.',
  'exit.consentNeeded': 'A change needs your agreement. Nothing is changed.',
  'exit.secretMissing': 'A secret is missing. Nothing is changed.',
  'exit.notElevated': 'Administrator rights are needed. Nothing is changed.',
  'exit.wrongAccount':
    'The steps of the user have to run as the user who is signed in. Nothing is changed.',
  'exit.busy': 'Another run of Roadwarrior is working on this PC.',
  'exit.stalePlan': 'The PC changed since the plan was made. Nothing is changed. Run it again.',
  'exit.rolledBack': 'A step failed. Everything that was done is taken back.',
  'exit.rollbackIncomplete': 'A step failed, and not everything could be taken back.',
  'exit.interrupted':
    'The part that changes the PC was lost. The next run puts right what was left.',
  'exit.drift': 'The PC is not as the profile wants it, or not all of it could be read.',
  'exit.undoIncomplete': 'Not everything could be undone.',
  'exit.serverProblem':
    'The server check found what would keep the VPN from working. Nothing is changed.',
  'exit.serverSilent': 'The server gave no answer where one was due. Nothing is changed.',
  'exit.serverNotAsked': 'The server was not asked everything. Nothing is changed.',
  'exit.pcNoAnswer': 'The PC did not answer. Nothing is changed.',
  'exit.recordsUnusable': 'The records of Roadwarrior on this PC cannot be used.',
  'exit.causeHere': 'The cause is on this PC.',
  'exit.causeElsewhere': 'The cause is not on this PC.',
  'exit.noCauseFound': 'No cause was found.',
  'exit.notAllRead': 'Not everything could be read, so a cause may be missing.',
  'exit.findings': 'There are errors among the findings.',
  'exit.incomplete': 'Something is incomplete: gaps are left to fill.',
  'exit.notTransferable': 'It cannot be converted. Nothing is written.',
  'exit.transferredWithLoss': 'Converted, except for what is named.',

  'pc.powershellNoAnswer':
    'Windows PowerShell is missing or gave no answer. Repair Windows, or ask your help desk.',
  'pc.executionPolicy':
    'A policy lets no PowerShell scripts run, or only those that a trusted publisher has signed; Roadwarrior’s are not signed. Ask whoever manages this PC to allow scripts of this PC (RemoteSigned), or to sign the scripts of Roadwarrior and to add the signer to the trusted publishers.',
  'pc.constrainedLanguage':
    'This PC runs unsigned PowerShell scripts in constrained language mode only. Ask whoever manages it to allow Roadwarrior.',
  'pc.systemRootNotTrusted':
    'The environment names another Windows folder than Windows itself. Start the program from a clean session.',
  'pc.sessionDead': 'The session with the PC ended. Run the same command again.',

  'exitHelp.notElevated':
    'Start the command as an administrator, or use --scope user for the steps of the user.',
  'exitHelp.wrongAccount':
    'Run the steps of the user as that user (--scope user), or let the profile make the connection for all users (allUsers).',
  'exitHelp.secretMissing': 'Give it with --secrets FILE, or run in a terminal and type it.',
  'exitHelp.restartNeeded': 'Restart Windows. Shutting down and switching on again is not enough.',
} as const;
