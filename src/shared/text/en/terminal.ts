/** The words of the terminal itself. */
export const terminal = {
  'terminal.demo': 'DEMO PC (simulated Windows {windows}): nothing on this computer is changed.',
  'terminal.demoFolder': 'The demo PC is kept in {folder}.',
  'terminal.registryFallback':
    'VBScript is missing on this PC: the registry is read with reg.exe instead.',
  'terminal.version': 'Roadwarrior {version}',

  'plan.heading': 'Plan for {name} (revision {revision, number}) on Windows {windows}',
  'plan.provider': 'From {provider}',
  'plan.nothing': 'Nothing has to be changed.',
  'plan.count': '{count, plural, one {# change} other {# changes}}:',
  'plan.unchanged': '{count, plural, one {# thing is} other {# things are}} as wanted already.',
  'plan.action': '{action, select, create {new} update {change} remove {remove} other {none}}',
  'plan.scope': '{scope, select, machine {whole PC} other {this user}}',
  'plan.absent': 'not there',
  'plan.notReadable': 'cannot be read',
  'plan.why': 'why',
  'plan.risk': 'risk',
  'plan.undo': 'undo',
  'plan.irreversible': 'cannot be undone',
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
  'progress.cancelling': 'Stopping: the running step is finished, then everything is taken back.',
  'progress.cancellingStill':
    'Everything is being taken back. Please wait; stopping now would leave it half done.',
  'progress.afterwards':
    '{thing, select, securityAssociations {Old security associations with the server end: {result}} service {The service is restarted: {result}} other {Afterwards {thing}: {result}}}',
  'value.running': 'running',
  'value.stopped': 'stopped',
  'repair.repaired': 'A run that was cut short was put right.',

  'result.applied': 'Applied.',
  'result.nothingToDo': 'Nothing had to be changed.',
  'result.leftAlone': 'What was taken back and what was left:',
  'result.verified': 'Verified: everything that Windows shows is as wanted.',
  'result.drift': 'Not as wanted:',
  'result.driftLine':
    '{thing}: {action, select, create {missing} remove {there although it should not be} other {different}}',
  'result.notVerified': 'Not verified: not everything could be read.',
  'result.unreadable': 'Could not be read: {things}.',
  'result.notSeen': 'Windows never shows: {things}. Nothing is claimed about that.',
  'result.busy': 'Process {pid} has worked on it since {since, date, moment}.',
  'result.exit': 'Exit code {code}: {meaning}',
  'result.undone': 'Undone.',
  'result.undoOf': 'Undo of {name}:',
  'result.paused': 'Paused. Switch it on again with --resume.',
  'result.resumed': 'Switched on again.',
  'result.pauseRefused': 'It could not be switched: {why}.',
  'result.nothingToPause':
    'Only a pure IPsec profile can be paused; this one has no tunnel rule here.',
  'result.oldAssociationsStay':
    'Switched, but old security associations stay until they end by themselves.',
  'result.interrupted': 'A run was cut short. The next --apply or --undo puts it right.',
  'result.reportNotWritten':
    'The report could not be written to {file}: {code, select, ENOENT {it does not exist} EACCES {access is denied} EPERM {access is denied} EISDIR {it is a folder} EBUSY {it is in use} ENOSPC {the disk is full} EROFS {the disk is read-only} tooBig {it is too big} other {{code}}}.',
  'result.lintClean': 'Nothing is wrong with the certificate.',

  'list.none': 'Roadwarrior has set up nothing on this PC.',
  'list.line':
    '{id}  {name}  revision {revision, number}, {kind, select, l2tp {L2TP/IPsec} other {pure IPsec}}, since {appliedAt, date, moment}{paused, select, yes {, paused} other {}}',
  'list.things':
    '{count, plural, one {# thing} other {# things}} set up for the {scope, select, machine {whole PC} other {user}}:',
  'list.claims': 'Settings of the whole PC that it holds, together with others:',
  'list.problem':
    'The record {file} cannot be used: {code, select, journalDamaged {it is damaged} journalBroken {writing to it failed before} newerVersion {a newer Roadwarrior wrote it} noMigration {it is too old} unreadable {it cannot be read} schemaMismatch {its content is not as Roadwarrior writes it} foreignName {Roadwarrior gives no such name} badId {its id is wrong} lockLost {another run took it over} lockStuck {runs that ended badly left it} other {{code}}}.',

  'result.hostUnreadable':
    'Windows says nothing about itself: {code, select, accessDenied {administrator rights are needed} serviceStopped {a service is stopped} notOnThisWindows {this Windows does not have what is needed} other {it gave no usable answer}}.',
  'list.unsafe':
    'The folder of Roadwarrior for {scope, select, machine {the whole PC} other {this user}}, {folder}, cannot be trusted: {code, select, missing {it is not there and could not be created} notADirectory {it is no folder} reparsePoint {it is a link} notOwned {it belongs to another account} writableByOthers {other accounts can write to it} inheritsAcl {its rights follow the folder above it} other {its rights cannot be read}}. Nothing in it was read or changed. {scope, select, machine {An administrator looks at what is in it, then deletes or renames it; Roadwarrior creates it again.} other {Look at what is in it, then delete or rename it; Roadwarrior creates it again.}}',

  'usage.oneMode': 'Give exactly one of: {modes}.',
  'usage.undoWhat': '--undo wants a profile file, the id of an installed profile, or --all.',
  'usage.undoAllOrOne': '--undo takes either one profile or --all, not both.',
  'usage.onlyWith': '{option} can only be used with {modes}.',
  'usage.profileNotReadable':
    'The file {file} cannot be read: {code, select, ENOENT {it does not exist} EACCES {access is denied} EPERM {access is denied} EISDIR {it is a folder} EBUSY {it is in use} ENOSPC {the disk is full} EROFS {the disk is read-only} tooBig {it is too big} other {{code}}}.',
  'usage.demoDiffers':
    'The demo PC in {folder} is Windows {windows}. Leave --windows out, or name another folder.',
  'usage.badWindows': '{windows} is no Windows version such as 10.0.22631.',
  'usage.badTimeout': '{seconds} is no number of seconds from 1 to 600.',
  'usage.badId': '{id} is neither a file nor the id of a profile.',
  'usage.reportPlace':
    'The report cannot be written, because of {file}: {code, select, noFolder {this folder does not exist} badName {it is no name for a file} reparsePoint {it is a link; name the real folder} hardLink {it is a second name of another file} notADirectory {it is not a folder} notAFile {it is not a file} notOwned {it belongs to another account} writableByOthers {other accounts can exchange it} other {it cannot be checked}}. Choose a folder that only you and administrators can change.',
  'result.pathUnsafe':
    'Roadwarrior does not use {file}: {code, select, reparsePoint {it is a link} hardLink {it is a second name of another file} notADirectory {it is not a folder} notAFile {it is not a file} notOwned {it belongs to another account} writableByOthers {other accounts can write to it} other {it was exchanged meanwhile}}. Nothing is read or written there.',
  'usage.hint': 'See roadwarrior --help.',

  'secrets.notFound':
    'The secrets file {file} cannot be read: {code, select, ENOENT {it does not exist} EACCES {access is denied} EPERM {access is denied} EISDIR {it is a folder} EBUSY {it is in use} ENOSPC {the disk is full} EROFS {the disk is read-only} tooBig {it is too big} other {{code}}}.',
  'secrets.others': 'The secrets file {file} can be read by others. Make it readable for you only.',
  'secrets.tooBig': 'The secrets are larger than 64 KiB.',
  'secrets.noInput': 'There is no standard input to read the secrets from. Use --secrets FILE.',
  'secrets.notJson': 'The secrets are no JSON.',
  'secrets.wrongShape':
    'The secrets have to be an object with psk, password or pkcs12Password, each a text.',
} as const;
