/** The words of the terminal itself. */
export const terminal = {
  'terminal.demo': 'Demo PC: simulated {windows}. Nothing on this computer changes.',
  'terminal.demoFolder': 'The demo PC is kept in {folder}.',
  'terminal.registryFallback':
    'VBScript is missing on this PC, so the registry is read with reg.exe instead.',
  'terminal.version': 'Roadwarrior {version}',

  'plan.heading': 'Plan for {name}, revision {revision, number}, from {provider}',
  'plan.weaker':
    'This profile makes your connection less secure{count, plural, one {:} other { ({count} points):}}',
  'plan.nothing': 'No changes needed. This PC matches the profile.',
  'plan.unchanged': '{count, plural, one {# setting is} other {# settings are}} already correct.',
  'plan.total':
    '{action, select, create {{count} to add} update {{count} to change} other {{count} to remove}}',
  'plan.group':
    '{scope, select, machine {For all users of this PC (administrator)} other {For you}}',
  'plan.scope': '{scope, select, machine {this PC} other {this user}}',
  'plan.rewritten': 'written again, because Windows never shows it and it can’t be compared',
  'plan.unchangedValue': 'as it was before',
  'plan.again': 'written again',
  'plan.final': 'can’t be undone completely',
  'plan.undoExcept': 'Except for what is named above.',
  'plan.absent': 'not set',
  'plan.notReadable': 'can’t be read',
  'plan.why': 'Why',
  'plan.risk': 'Risk',
  'plan.undo': 'Undo',
  'plan.irreversible': 'Can’t be undone',
  'plan.command': 'Command',
  'plan.file': 'File',
  'plan.byHand': 'by hand',
  'plan.readOn': 'More',
  'plan.more': 'and {count, plural, one {# more} other {# more}}',
  'plan.restart': 'Restart required:',
  'plan.digest': 'Plan digest: this PC {machine}, this user {user}',
  'plan.unchangedYet': 'Nothing was changed.',
  'plan.next': 'To apply: {command}',
  'plan.verbose': 'For reasons, risks, undo and commands, add --verbose.',

  'finding.block': 'Error',
  'finding.need': 'Warning',
  'finding.consent': 'Warning',
  'finding.warning': 'Warning',
  'finding.note': 'Note',
  'problem.heading': 'The profile {file} has errors:',
  'problem.more': 'There may be more errors. These are the first ones.',
  'warning.heading':
    'The profile {file} is accepted, with {count, plural, one {a warning} other {warnings}}:',

  'ask.apply': 'Make {count, plural, one {this change} other {these # changes}}? (yes/no) ',
  'ask.nobody':
    'Nothing was changed, because there is no terminal to ask on. To apply without being asked, add --yes.',
  'ask.weaker':
    'This makes your connection less secure ({count, plural, one {one point} other {# points}}, listed at the top of the plan).',
  'ask.psk': 'Pre-shared key (PSK)',
  'ask.password': 'Your password',
  'ask.pkcs12Password': 'Password of the certificate file',
  'ask.wrong': 'The password is incorrect. Try again.',

  'progress.running': 'running',
  'progress.done': 'done',
  'progress.failed': 'failed',
  'progress.unknown': 'unclear',
  'progress.rollingBack': 'Undoing changes.',
  'progress.recovering':
    '{kind, select, undo {Finishing an interrupted undo.} other {Repairing an interrupted run first.}}',
  'interrupt.takesBack': 'Stopping: the current change is finished, then all changes are undone.',
  'interrupt.takesBackStill':
    'Undoing all changes. Please wait; stopping now would leave this PC half changed.',
  'interrupt.finishes': 'Stopping as soon as the current change is finished.',
  'interrupt.finishesStill':
    'Still finishing. Please wait; stopping now would leave this PC half changed.',
  'interrupt.ended':
    '{did, select, nothing {Canceled. Nothing was changed.} repaired {Canceled. An interrupted run was repaired; nothing else was changed.} takenBack {Canceled. All changes were undone.} applied {It was too late to cancel: the VPN is set up. To undo it, run “roadwarrior undo”.} undone {Canceled. The undo that was running was finished first.} switched {It was too late to cancel: the tunnel was switched.} other {}}',

  'progress.afterwards':
    '{thing, select, securityAssociations {End old security associations with the server: {result}} service {Restart the service: {result}} other {Afterward {thing}: {result}}}',
  'value.running': 'running',
  'value.stopped': 'stopped',
  'value.on': 'on',
  'value.off': 'off',
  'value.trouble': '{trouble, select, damaged {damaged} other {there more than once}}',
  'repair.repaired': 'An interrupted run was repaired.',
  'repair.cutRun':
    '{ending, select, finish {A run for {name} ({id}) was interrupted. Its records will be completed.} undoAgain {An undo of {name} ({id}) was interrupted. It will be finished.} other {A run for {name} ({id}) was interrupted. These settings of yours will be restored:}}',
  'repair.ask': 'Repair now?',
  'repair.onlyWithYes': 'Without a terminal, add --yes to repair it.',

  'result.restartStands':
    'Restart Windows to finish earlier changes. Shutting down and switching on again isn’t enough.',
  'result.firstStage':
    'This was the first part. Restart Windows, then run the setup again: the rest can only be done after the restart.',
  'result.rasManRestarted':
    'The Remote Access Connection Manager service was restarted{restart, select, needed {. That may already be enough for now, but Windows must still be restarted.} other { and has read the new values.}}',
  'result.rasManNotRestarted':
    'The Remote Access Connection Manager service couldn’t be restarted, so restart Windows.',
  'result.demoRestarted': 'The demo PC was restarted.',
  'result.applied':
    '{count, plural, one {# change} other {# changes}} made in {seconds, number, tenth} s.',
  'result.undoWith': 'To undo: {command}',
  'result.nothingToDo': 'No changes were needed.',
  'result.verified': 'Verified: every setting Windows can show matches the profile.',
  'result.matches': '{name} matches the profile.',
  'result.drift': 'Does not match the profile:',
  'result.driftLine':
    '{thing}: {action, select, create {missing} remove {should not be there} other {different}}',
  'result.expected': '{setting}: expected {expected}, found {found}',
  'result.notVerified': 'Not verified: some settings couldn’t be read.',
  'result.unreadable': 'These settings couldn’t be read: {things}.',
  'result.whyUnreadable':
    '{code, select, accessDenied {access is denied} serviceStopped {a service is stopped} notOnThisWindows {this version of Windows doesn’t have it} inUse {another program has the file open} reparsePoint {the file or a folder above it is a link} tooLarge {the file is too large} notUnderstood {Windows gave an unknown answer} unknownRoom {it was created by a newer version of Roadwarrior} other {Windows gave no usable answer}}',
  'result.notSeen': 'Not checked, because Windows never shows them: {things}.',
  'result.busy': 'Process {pid} has been working since {since, date, moment}.',
  'result.exit': '{ending} (exit code {code})',
  'result.ownHalfElevated':
    'The changes for you alone also ran with administrator rights, limited to your own settings.',
  'result.undone': 'Undone. Everything was read again and is as it was before.',
  'result.undoneBut': 'Undone, except for these settings:',
  'result.undoStays':
    'Some settings couldn’t be undone. They stay on record: fix the cause, then undo again.',
  'result.inUse':
    '{names}: connected. Nothing was undone. Disconnect first, or {surface, select, terminal {run the command again with --hang-up} other {choose “Disconnect and undo”}}.',
  'result.undoOf': 'Undo {name}:',
  'result.paused':
    'Paused. Traffic to the networks behind the VPN is now unprotected. To turn the tunnel on again, run “roadwarrior resume”.',
  'result.resumed': 'The tunnel is on.',
  'result.pauseRefused': 'The tunnel couldn’t be switched: {why}.',
  'result.nothingToPause':
    'Only an IPsec tunnel can be paused, and this profile has none on this PC.',
  'result.oldAssociationsStay': 'Switched, but old security associations stay until they expire.',
  'result.interrupted': 'An earlier run was interrupted. The next “apply” or “undo” repairs it.',
  'result.reportNotWritten':
    '{what, select, trace {The trace} other {The report}} couldn’t be written to {file}: {code, select, ENOENT {it doesn’t exist} EACCES {access is denied} EPERM {access is denied} EISDIR {it’s a folder} EBUSY {it’s in use} ENOSPC {the disk is full} EROFS {the disk is read-only} tooBig {it’s too big} notAFile {it isn’t a file} other {{code}}}.',
  'result.traceKept':
    'The file {file} records what the program did, in codes and without names or secrets. Send it to your help desk.',
  'result.traceNotKept':
    'No trace could be saved. To keep one, run the command again with --trace FILE.',
  'result.lintClean': 'No problems were found in the certificate.',

  'list.none': 'Roadwarrior has set up no VPN on this PC.',
  'list.heading': '{count, plural, one {One VPN} other {# VPNs}} set up by Roadwarrior:',
  'list.line':
    '{name}: revision {revision, number}, {kind, select, l2tp {L2TP/IPsec} ipsec {IPsec tunnel} other {{kind}}}, set up {appliedAt, date, moment}{paused, select, yes {, paused} other {}}{unfinished, select, yes {, undo not finished} other {}}{expiry, select, soon {, expires {validUntil, date, day}} past {, expired {validUntil, date, day}} other {}}',
  'list.fix':
    'Fix {code} for {name}, made on {at, date, moment}. To undo it: roadwarrior undo {id}',
  'list.claims': 'Settings of this PC shared with other profiles:',
  'list.problem':
    'The record {file} can’t be used: {code, select, journalDamaged {it’s damaged} journalBroken {writing to it failed before} newerVersion {it was created by a newer version of Roadwarrior} noMigration {it’s too old} unreadable {it can’t be read} schemaMismatch {its content has the wrong format} foreignScope {it names a setting that isn’t kept in its folder} contradictory {its parts contradict each other} foreignName {Roadwarrior doesn’t use such a name} badId {its id is wrong} lockLost {another run took it over} lockStuck {failed runs left it} other {{code}}}.',
  'list.problemHelp':
    '{scope, select, user {Nothing in it was done. Any program that can write your files could have put it there. Move it out of the folder Roadwarrior below %LOCALAPPDATA%; until then, your personal settings can’t be changed. The settings for all users don’t depend on it (--scope machine).} other {Nothing in it was done. It is in a folder that only administrators can write to: Roadwarrior below %ProgramData%. Ask an administrator to look at it.}}',

  'result.hostUnreadable':
    'Windows gave no information about this PC: {code, select, accessDenied {administrator rights are needed} serviceStopped {a service is stopped} notOnThisWindows {this version of Windows lacks what is needed} other {the answer couldn’t be used}}.',
  'list.unsafe':
    'The folder of Roadwarrior for {scope, select, machine {all users} other {this user}}, {folder}, can’t be trusted: {code, select, missing {it’s missing and couldn’t be created} notADirectory {it isn’t a folder} reparsePoint {it’s a link} notOwned {it belongs to another account} writableByOthers {other accounts can write to it} inheritsAcl {it inherits its permissions} other {its permissions can’t be read}}. Nothing in it was read or changed. {scope, select, machine {Ask an administrator to look at what is in it, then delete or rename it; Roadwarrior creates it again.} other {Look at what is in it, then delete or rename it; Roadwarrior creates it again.}}',

  'usage.oneCommand': 'Enter exactly one command: {commands}.',
  'usage.undoWhat': 'undo needs a profile file, the name or id of an installed VPN, or --all.',
  'usage.undoAllOrOne': 'undo takes either one profile or --all, not both.',
  'usage.noSuchName':
    'Roadwarrior has set up no VPN called {name} on this PC. Run “roadwarrior list” to see the names.',
  'usage.nameTwice': 'Several VPNs are called {name}. Use the id: {ids}.',
  'usage.onlyWith': '{option} can only be used with {commands}.',
  'usage.profileNotReadable':
    'The file {file} can’t be read: {code, select, ENOENT {it doesn’t exist} EACCES {access is denied} EPERM {access is denied} EISDIR {it’s a folder} EBUSY {it’s in use} ENOSPC {the disk is full} EROFS {the disk is read-only} tooBig {it’s too big} notAFile {it isn’t a file} other {{code}}}.',
  'usage.demoDiffers':
    'The demo PC in {folder} is Windows {windows}. Leave out --windows, or name another folder.',
  'usage.demoUnusable':
    '{folder} can’t be used as a demo PC: {why, select, missing {the file {file} is missing} damaged {the file {file} is damaged} other {it isn’t empty and isn’t a demo PC}}. Name a new folder, or an empty one.',
  'usage.badWindows': '{value} isn’t a Windows version such as 10.0.22631.',
  'usage.badTimeout': '{value} isn’t a number of seconds from 1 to 600.',
  'usage.badUser': 'The user name after --user can’t be used: {why}',
  'usage.userUnused':
    '--user can’t be used with this profile: {why, select, kind {it has no sign-in} windowsUser {it uses your Windows sign-in info} eap {it signs in with EAP, which Windows does itself} other {it names its own user}}.',
  'usage.reportPlace':
    '{what, select, trace {The trace} other {The report}} can’t be written because of {file}: {code, select, noFolder {this folder doesn’t exist} badName {it isn’t a valid file name} reparsePoint {it’s a link; name the real folder} hardLink {it’s a second name of another file} notADirectory {it isn’t a folder} notAFile {it isn’t a file} notOwned {it belongs to another account} writableByOthers {other accounts can replace it} otherFile {it has other content, which would be lost} sameFile {report and trace can’t be the same file} other {it can’t be checked}}. {code, select, noFolder {Name another file.} badName {Name another file.} hardLink {Name another file.} notADirectory {Name another file.} notAFile {Name another file.} otherFile {Name another file.} sameFile {Name another file.} other {Choose a folder that only you and administrators can change.}}',
  'result.pathUnsafe':
    'Roadwarrior doesn’t use {file}: {code, select, reparsePoint {it’s a link} hardLink {it’s a second name of another file} notADirectory {it isn’t a folder} notAFile {it isn’t a file} notOwned {it belongs to another account} writableByOthers {other accounts can write to it} other {it was replaced in the meantime}}. Nothing is read or written there.',
  'result.fileUnusable':
    '{file} can’t be used: {code, select, accessDenied {this account can’t read or write it} inUse {another program is using it} noSpace {the disk is full} notFound {it doesn’t exist} notAFile {it isn’t a file} notAFolder {it isn’t a folder} tooBig {it’s too big} other {reading or writing it failed}}.',
  'usage.hint': 'See “roadwarrior --help”.',

  'secrets.notFound':
    'The secrets file {file} can’t be read: {code, select, ENOENT {it doesn’t exist} EACCES {access is denied} EPERM {access is denied} EISDIR {it’s a folder} EBUSY {it’s in use} ENOSPC {the disk is full} EROFS {the disk is read-only} tooBig {it’s too big} notAFile {it isn’t a file} other {{code}}}.',
  'secrets.others':
    'Other accounts can read the secrets file {file}. Make it readable for you only: with chmod 600, or on Windows under “Properties > Security”.',
  'secrets.tooBig': 'The secrets are larger than 64 KiB.',
  'secrets.unused': 'The secrets file has values that this check doesn’t use: {words}.',
  'secrets.noInput': 'There is no standard input to read the secrets from. Use --secrets FILE.',
  'secrets.notJson': 'The secrets aren’t valid JSON.',
  'secrets.wrongShape':
    'The secrets must be an object with psk, password or pkcs12Password, each a text.',
  'secrets.refused': '{field} in the secrets: {why}',
  'secrets.outerBlanks':
    'The {word, select, psk {pre-shared key} password {password of the user} other {password of the certificate file}} begins or ends with a space, which is part of it.',
} as const;
