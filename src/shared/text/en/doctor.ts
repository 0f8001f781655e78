/** The doctor: what it looked at, how sure it is, and how it says so. The causes' own words stand beside this (doctor-causes-*). */
export const doctor = {
  'doctor.heading': '{name}',
  'doctor.dial':
    '{by, select, event {Windows recorded error {number} on {at, date, moment}.} ikeFailure {Windows recorded failure {number} of the IPsec negotiation on {at, date, moment}.} person {You named error {number}.} other {Windows recorded no failed attempt in the last seven days.}}',
  'doctor.dialWithoutNumber':
    'Windows recorded a failed attempt on {at, date, moment}, without a number.',
  'doctor.stage':
    '{stage, select, before {It failed before anything was sent to the server.} link {It failed while the encrypted link to the server was being made.} signIn {The encrypted link was there; it failed at sign-in.} up {It was connected, and then the connection ended.} other {}}',
  'doctor.sure': '{sure, select, proved {Proved} likely {Very likely} other {Possible}}',
  'doctor.where':
    '{where, select, here {Fix on this PC} server {Fix on the server} network {Fix in the network} other {Fix in your account}}',
  'doctor.seen': 'Seen',
  'doctor.fix': 'Fix',
  'doctor.fixWith': 'To make this change: {command}',
  'doctor.besides': 'Also found, but not the cause of this error:',
  'doctor.ruledOut': 'Ruled out:',
  'doctor.ruledOutBy': '{cause} ({facts})',
  'doctor.open': 'Couldn’t be checked:',
  'doctor.fact':
    '{fact}: {why, select, needsAdministrator {needs administrator rights} leftOut {not asked} crashed {Roadwarrior’s own check failed; please report this} other {Windows didn’t tell ({why})}}',
  'doctor.none': 'No cause was found. Everything that was checked is as it should be.',
  'doctor.noneUnread':
    'No cause was found in what could be checked. Some things couldn’t be checked; they’re listed below.',
  'doctor.fine':
    '{count, plural, one {1 cause checked and not present.} other {# causes checked and not present.}}',
  'doctor.asAdministrator': 'Run the command as administrator to check these too.',
  'doctor.noServerCheck':
    'The server wasn’t asked. Without --check skip, Roadwarrior also asks the server.',
  'doctor.unknownCode': 'No cause has the code {code}. For a list: roadwarrior doctor --list',
  'doctor.notHere': 'The cause {code} doesn’t hold on this PC now, so there is nothing to fix.',
  'doctor.noFix': 'Roadwarrior can’t fix {code} on this PC. What to do: {fix}',
  'doctor.undoWith': 'To undo this change: {command}',
  'doctor.remedy': 'Fix for {code}',
  'doctor.noConnection':
    'There is no connection named {name} on this PC, and no profile of that name.',
  'doctor.noneAtAll': 'There is no VPN connection on this PC.',
  'doctor.several':
    'There is more than one connection on this PC, and none of them failed in the last seven days. Name one: {connections}',
  'doctor.unknownNumber':
    'Error {number} isn’t known to Roadwarrior, so only what was checked on this PC and the server counts.',

  'explain.number': 'Error {number} ({symbol})',
  'explain.causes': 'Possible causes:',
  'explain.unknown':
    '{word} is neither an error number of a VPN connection nor a code of Roadwarrior.',
  'explain.next': 'To find out which one it is: roadwarrior doctor --error {number}',

  'fact.dial': 'what Windows recorded of the attempt',
  'fact.now': 'the date',
  'fact.host': 'this PC and its network',
  'fact.build': 'the Windows version and its updates',
  'fact.services': 'the services',
  'fact.natValue': 'the setting for servers behind a router',
  'fact.prohibitIpsec': 'the setting that turns IPsec off for L2TP',
  'fact.restartPending': 'whether a restart is pending',
  'fact.entry': 'the settings of the connection',
  'fact.rule': 'the IPsec rule',
  'fact.firewall': 'the firewall’s IPsec settings',
  'fact.ownCertificates': 'the certificates of this PC',
  'fact.authorities': 'the trusted certification authorities',
  'fact.miniports': 'the WAN Miniport devices',
  'fact.software': 'other VPN programs and firewalls',
  'fact.ras': 'other connections in use',
  'fact.ikeFailures': 'Windows’ record of failed IPsec negotiations',
  'fact.server': 'the server’s answers',
  'fact.changed': 'what changed since setup',
} as const;
