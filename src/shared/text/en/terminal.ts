/** The words of the terminal itself. */
export const terminal = {
  'terminal.demo': 'DEMO PC (simulated Windows {windows}): nothing on this computer is changed.',
  'terminal.demoFolder': 'The demo PC is kept in {folder}.',
  'terminal.registryFallback':
    'VBScript is missing on this PC: the registry is read with reg.exe instead.',
  'terminal.version': 'Roadwarrior {version}',

  'plan.heading': 'Plan for {name} (revision {revision, number}) on Windows {windows}',
  'plan.weaker':
    'THIS MAKES YOUR CONNECTION LESS SECURE{count, plural, one {:} other { ({count} points):}}',
  'plan.provider': 'From {provider}',
  'plan.nothing': 'Nothing has to be changed.',
  'plan.count': '{count, plural, one {# change} other {# changes}}:',
  'plan.unchanged': '{count, plural, one {# thing is} other {# things are}} as wanted already.',
  'plan.action': '{action, select, create {new} update {change} remove {remove} other {none}}',
  'plan.scope': '{scope, select, machine {whole PC} other {this user}}',
  'plan.rewritten':
    'written again, because it was given; Windows never shows it, so it can’t be compared',
  'plan.unchangedValue': 'as it was before',
  'plan.again': 'written again',
  'plan.undoExcept': 'Except what is named above.',
  'plan.absent': 'not there',
  'plan.notReadable': 'cannot be read',
  'plan.why': 'why',
  'plan.risk': 'risk',
  'plan.undo': 'undo',
  'plan.irreversible': 'not restored by undo',
  'plan.command': 'command',
  'plan.byHand': 'by hand',
  'plan.source': '({source})',
  'plan.more': 'and {count, plural, one {# more} other {# more}}',
  'plan.restart': 'Windows has to be restarted afterwards:',
  'plan.digest': 'Digest of the plan: machine {machine}, user {user}',

  'finding.block': 'BLOCKED',
  'finding.need': 'MISSING',
  'finding.consent': 'AGREE?',
  'finding.warning': 'Warning',
  'finding.note': 'Note',
  'finding.todo': 'What to do: {todo}',
  'problem.heading': 'The profile {file} is wrong:',
  'problem.more': 'There may be more; these come first.',
  'warning.heading':
    'The profile {file} is accepted, with {count, plural, one {a warning} other {warnings}}:',

  'ask.apply': 'Apply {count, plural, one {this change} other {these # changes}}? (yes/no) ',
  'ask.nobody':
    'There is no terminal to ask on, so nothing was changed. To apply without being asked, add --yes.',
  'ask.weaker':
    'It makes your connection less secure ({count, plural, one {one point} other {# points}}, listed at the top of the plan).',
  'ask.psk': 'Pre-shared key (PSK)',
  'ask.password': 'Password of the user',
  'ask.pkcs12Password': 'Password of the certificate file',
  'ask.wrong': 'That did not open the file. Try again.',

  'progress.running': 'running',
  'progress.done': 'done',
  'progress.failed': 'failed',
  'progress.unknown': 'in doubt',
  'progress.seconds': '{seconds, number, tenth} s',
  'progress.rollingBack': 'Taking back what was done.',
  'progress.recovering':
    '{kind, select, undo {An undo that was cut short is finished.} other {A run that was cut short is put right first.}}',
  'interrupt.takesBack': 'Stopping: the running step is finished, then everything is undone.',
  'interrupt.takesBackStill':
    'Everything is being undone. Please wait; stopping now would leave it half done.',
  'interrupt.finishes': 'Stopping as soon as what is running now is finished.',
  'interrupt.finishesStill': 'Still finishing. Please wait; stopping now would leave it half done.',
  'interrupt.ended':
    '{did, select, nothing {Stopped. Nothing was changed.} repaired {Stopped. An earlier run that was cut short was put right; nothing else was changed.} takenBack {Stopped. Everything that had been done was undone.} applied {It was too late to stop: the VPN is set up. Use “roadwarrior undo” to undo it.} undone {Stopped. The undo that was running was finished first.} switched {It was too late to stop: the tunnel is switched.} other {}}',

  'progress.afterwards':
    '{thing, select, securityAssociations {Old security associations with the server end: {result}} service {The service is restarted: {result}} other {Afterwards {thing}: {result}}}',
  'value.running': 'running',
  'value.stopped': 'stopped',
  'value.trouble': '{trouble, select, damaged {damaged} other {there more than once}}',
  'repair.repaired': 'A run that was cut short was put right.',
  'repair.cutRun':
    '{ending, select, finish {The records of a run for {name} ({id}) were cut short and will be completed.} undoAgain {An undo of {name} ({id}) was cut short and will be finished.} other {A run for {name} ({id}) was cut short. In your own settings this will be put back:}}',
  'repair.ask': 'Do that now?',
  'repair.onlyWithYes': 'Without a terminal this is done with --yes only.',

  'result.restartStands':
    'Windows still has to be restarted for what was changed. Restart: shutting down and switching on again is not enough.',
  'result.firstStage':
    'That was the first part. Restart Windows, then set it up again: the rest can only be done after the restart.',
  'result.rasManRestarted':
    'The service RasMan was restarted{restart, select, needed {; that may already help, but Windows must still be restarted.} other { and has read the changed values.}}',
  'result.rasManNotRestarted': 'The service RasMan could not be restarted, so Windows has to be.',
  'result.demoRestarted': 'The demo PC was restarted.',
  'result.applied': 'Applied.',
  'result.nothingToDo': 'Nothing had to be changed.',
  'result.verified': 'Verified: everything that Windows shows is as wanted.',
  'result.drift': 'Not as wanted:',
  'result.driftLine':
    '{thing}: {action, select, create {missing} remove {there although it should not be} other {different}}',
  'result.notVerified': 'Not verified: not everything could be read.',
  'result.unreadable': 'Could not be read: {things}.',
  'result.whyUnreadable':
    '{code, select, accessDenied {access is denied} serviceStopped {a service is stopped} notOnThisWindows {this Windows does not have it} inUse {another program holds the file open} reparsePoint {a link stands in the place of the file or of a folder above it} tooLarge {the file is larger than any real one} notUnderstood {Windows gave an answer that Roadwarrior does not know} unknownRoom {a newer Roadwarrior wrote it} other {Windows gave no usable answer}}',
  'result.notSeen': 'Windows never shows: {things}. Nothing is claimed about that.',
  'result.busy': 'Process {pid} has worked on it since {since, date, moment}.',
  'result.exit': 'Exit code {code}: {meaning}',
  'result.ownHalfElevated':
    'The part for you alone ran with administrator rights too. It was kept to your own settings.',
  'result.undone': 'Undone. Everything was read again and is as it was before.',
  'result.undoneBut': 'Undone, except for this:',
  'result.undoStays':
    'Not everything could be undone. What is listed here stays on record: remove the cause, then undo it again.',
  'result.inUse':
    '{names}: connected. Nothing was undone. Disconnect first, or {surface, select, terminal {run it again with --hang-up} other {choose “Disconnect and undo”}}.',
  'result.undoOf': 'Undo of {name}:',
  'result.paused':
    'Paused: traffic to the networks behind the VPN leaves unprotected now. Switch the tunnel on again with “roadwarrior resume”.',
  'result.resumed': 'The tunnel is switched on.',
  'result.pauseRefused': 'It could not be switched: {why}.',
  'result.nothingToPause':
    'Only a pure IPsec profile can be paused; this one has no tunnel rule here.',
  'result.oldAssociationsStay':
    'Switched, but old security associations stay until they end by themselves.',
  'result.interrupted': 'A run was cut short. The next “apply” or “undo” puts it right.',
  'result.reportNotWritten':
    '{what, select, trace {The trace} other {The report}} could not be written to {file}: {code, select, ENOENT {it does not exist} EACCES {access is denied} EPERM {access is denied} EISDIR {it is a folder} EBUSY {it is in use} ENOSPC {the disk is full} EROFS {the disk is read-only} tooBig {it is too big} notAFile {it is not a file} other {{code}}}.',
  'result.traceKept':
    'What the program did stands in the file {file}, in codes, without names and secrets. Send it to your help desk.',
  'result.traceNotKept':
    'What the program did could not be written down. To keep it, run the command again with --trace FILE.',
  'result.lintClean': 'Nothing is wrong with the certificate.',

  'list.none': 'Roadwarrior has set up nothing on this PC.',
  'list.line':
    '{id}  {name}  revision {revision, number}, {kind, select, l2tp {L2TP/IPsec} ipsec {pure IPsec} other {{kind}}}, since {appliedAt, date, moment}{paused, select, yes {, paused} other {}}{unfinished, select, yes {, undo not finished} other {}}',
  'list.things':
    '{count, plural, one {# thing} other {# things}} set up for the {scope, select, machine {whole PC} other {user}}:',
  'list.claims': 'Settings of the whole PC that it holds, together with others:',
  'list.problem':
    'The record {file} cannot be used: {code, select, journalDamaged {it is damaged} journalBroken {writing to it failed before} newerVersion {a newer Roadwarrior wrote it} noMigration {it is too old} unreadable {it cannot be read} schemaMismatch {its content is not as Roadwarrior writes it} foreignScope {it names something that is not kept in its folder} contradictory {its parts contradict each other} foreignName {Roadwarrior gives no such name} badId {its id is wrong} lockLost {another run took it over} lockStuck {runs that ended badly left it} other {{code}}}.',
  'list.problemHelp':
    '{scope, select, user {Nothing in it was done. Whoever can write your files can have put it there. Move it out of the folder Roadwarrior below %LOCALAPPDATA%; until then nothing is changed for you alone. The settings of the whole PC do not depend on it (--scope machine).} other {Nothing in it was done. It lies where administrators alone may write, in the folder Roadwarrior below %ProgramData%: an administrator should look at it.}}',

  'result.hostUnreadable':
    'Windows says nothing about itself: {code, select, accessDenied {administrator rights are needed} serviceStopped {a service is stopped} notOnThisWindows {this Windows does not have what is needed} other {it gave no usable answer}}.',
  'list.unsafe':
    'The folder of Roadwarrior for {scope, select, machine {the whole PC} other {this user}}, {folder}, cannot be trusted: {code, select, missing {it is not there and could not be created} notADirectory {it is no folder} reparsePoint {it is a link} notOwned {it belongs to another account} writableByOthers {other accounts can write to it} inheritsAcl {its rights follow the folder above it} other {its rights cannot be read}}. Nothing in it was read or changed. {scope, select, machine {An administrator looks at what is in it, then deletes or renames it; Roadwarrior creates it again.} other {Look at what is in it, then delete or rename it; Roadwarrior creates it again.}}',

  'usage.oneCommand': 'Give exactly one command: {commands}.',
  'usage.undoWhat': 'undo wants a profile file, the id of an installed profile, or --all.',
  'usage.undoAllOrOne': 'undo takes either one profile or --all, not both.',
  'usage.onlyWith': '{option} can only be used with {commands}.',
  'usage.profileNotReadable':
    'The file {file} cannot be read: {code, select, ENOENT {it does not exist} EACCES {access is denied} EPERM {access is denied} EISDIR {it is a folder} EBUSY {it is in use} ENOSPC {the disk is full} EROFS {the disk is read-only} tooBig {it is too big} notAFile {it is not a file} other {{code}}}.',
  'usage.demoDiffers':
    'The demo PC in {folder} is Windows {windows}. Leave --windows out, or name another folder.',
  'usage.demoUnusable':
    '{folder} cannot be used as a demo PC: {why, select, missing {the file {file} is missing} damaged {the file {file} is damaged} other {it is not empty, and holds no demo PC}}. Name another folder, or an empty one.',
  'usage.badWindows': '{value} is no Windows version such as 10.0.22631.',
  'usage.badTimeout': '{value} is no number of seconds from 1 to 600.',
  'usage.badUser': 'The user name after --user cannot be used: {why}',
  'usage.userUnused':
    '--user cannot be used with this profile: {why, select, kind {it has no sign-in} windowsUser {it signs in as the user of Windows} eap {it signs in by EAP, which is left to Windows} other {it names its own user}}.',
  'usage.badId': '{id} is no id of a profile; “roadwarrior list” shows the ids.',
  'usage.reportPlace':
    '{what, select, trace {The trace} other {The report}} cannot be written, because of {file}: {code, select, noFolder {this folder does not exist} badName {it is no name for a file} reparsePoint {it is a link; name the real folder} hardLink {it is a second name of another file} notADirectory {it is not a folder} notAFile {it is not a file} notOwned {it belongs to another account} writableByOthers {other accounts can exchange it} otherFile {it holds something else, which would be lost} sameFile {report and trace cannot be the same file} other {it cannot be checked}}. {code, select, noFolder {Name another file.} badName {Name another file.} hardLink {Name another file.} notADirectory {Name another file.} notAFile {Name another file.} otherFile {Name another file.} sameFile {Name another file.} other {Choose a folder that only you and administrators can change.}}',
  'result.pathUnsafe':
    'Roadwarrior does not use {file}: {code, select, reparsePoint {it is a link} hardLink {it is a second name of another file} notADirectory {it is not a folder} notAFile {it is not a file} notOwned {it belongs to another account} writableByOthers {other accounts can write to it} other {it was exchanged meanwhile}}. Nothing is read or written there.',
  'result.fileUnusable':
    '{file} cannot be used: {code, select, accessDenied {this account may not read or write it} inUse {another program uses it} noSpace {there is no room left on the disk} notFound {it is not there} notAFile {it is not a file} notAFolder {it is not a folder} tooBig {it is too big} other {reading or writing it failed}}.',
  'usage.hint': 'See roadwarrior --help.',

  'secrets.notFound':
    'The secrets file {file} cannot be read: {code, select, ENOENT {it does not exist} EACCES {access is denied} EPERM {access is denied} EISDIR {it is a folder} EBUSY {it is in use} ENOSPC {the disk is full} EROFS {the disk is read-only} tooBig {it is too big} notAFile {it is not a file} other {{code}}}.',
  'secrets.others': 'The secrets file {file} can be read by others. Make it readable for you only.',
  'secrets.tooBig': 'The secrets are larger than 64 KiB.',
  'secrets.unused': 'The secrets file holds what this check does not use: {words}.',
  'secrets.noInput': 'There is no standard input to read the secrets from. Use --secrets FILE.',
  'secrets.notJson': 'The secrets are no JSON.',
  'secrets.wrongShape':
    'The secrets have to be an object with psk, password or pkcs12Password, each a text.',
  'secrets.refused': '{field} in the secrets: {why}',
  'secrets.outerBlanks':
    'The {word, select, psk {pre-shared key} password {password of the user} other {password of the certificate file}} begins or ends with a space, which counts.',
} as const;
