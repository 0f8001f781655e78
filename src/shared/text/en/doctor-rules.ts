/** Causes of the doctor: pure IPsec rules. */
export const doctorRules = {
  'cause.ruleMissing': 'The IPsec rule of this VPN is missing.',
  'cause.ruleMissing.seen': 'Windows has no connection security rule for this VPN.',
  'cause.ruleMissing.fix':
    'Set up the VPN again. If the rule disappears again, another program or a group policy removes it.',
  'cause.ruleOff': 'The IPsec rule of this VPN is turned off.',
  'cause.ruleOff.seen': 'The connection security rule exists, but it is disabled.',
  'cause.ruleOff.fix':
    'Turn the VPN on again. In Windows, the rule is listed under Connection Security Rules in Windows Defender Firewall with Advanced Security.',
  'cause.ruleNotInForce': 'Windows doesn’t apply the IPsec rule of this VPN.',
  'cause.ruleNotInForce.seen':
    'The rule is enabled, but {why, select, policy {a group policy makes Windows ignore local IPsec rules} profile {it doesn’t apply to all network types} other {it isn’t among the active rules}}.',
  'cause.ruleNotInForce.fix':
    'Repair the VPN. If a group policy is the reason, ask your administrator to allow local connection security rules.',
  'cause.tunnelBehindNat':
    'There is NAT on the way, and Windows IPsec tunnels don’t work through NAT.',
  'cause.tunnelBehindNat.seen':
    'The server’s answer shows that {end, select, server {the server} other {this PC}} is behind NAT (Microsoft article 944335).',
  'cause.tunnelBehindNat.fix':
    'Use L2TP/IPsec for this server, or connect from a network without NAT.',
  'cause.mainModeRuleMissing': 'The main mode rule of this VPN is missing.',
  'cause.mainModeRuleMissing.seen':
    'Without that rule, Windows negotiates with its default settings and not with those of this VPN.',
  'cause.mainModeRuleMissing.fix': 'Repair the VPN. That creates the rule again.',
  'cause.keyModuleWrong': 'The IPsec rule uses the wrong version of IKE.',
  'cause.keyModuleWrong.seen': 'The rule’s key module is {module}, but it must be IKEv1.',
  'cause.keyModuleWrong.fix': 'Repair the VPN. That sets the key module back to IKEv1.',
  'cause.ruleDefaultSets': 'The IPsec rule uses Windows’ default settings.',
  'cause.ruleDefaultSets.seen':
    'The rule’s {set, select, encryption {encryption settings} other {authentication settings}} aren’t those of this VPN.',
  'cause.ruleDefaultSets.fix':
    'Repair the VPN. By default, Windows would authenticate with Kerberos, which only works within a domain.',
} as const;
