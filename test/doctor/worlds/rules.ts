// Pure IPsec: doctor.md 3.1 (87), 3.2 (13825, 13850 to 13856, 13880, 13902); D15, D18, D21; windows-facts 4.
import { provedBy, reached, type OneCause } from '../world.ts';

const kind = 'ipsec-psk';

export const ruleWorlds: readonly OneCause[] = [
  {
    name: 'rule-missing',
    story: 'The rule was taken away, with "advfirewall reset" perhaps.',
    kind,
    rule: 'missing',
    server: { says: provedBy('natNone') },
    cause: 'ruleMissing',
  },
  {
    name: 'rule-off',
    story: 'Somebody paused the rule and forgot it.',
    kind,
    rule: { enabled: false },
    server: { says: provedBy('natNone') },
    cause: 'ruleOff',
  },
  {
    name: 'rule-not-in-force',
    story: 'The company lets no local rules count: it stands, and nothing comes of it.',
    kind,
    elevated: true,
    firewall: { localRules: false },
    ended: { said: 13825 },
    server: { says: provedBy('natNone') },
    cause: 'ruleNotInForce',
  },
  {
    name: 'tunnel-behind-nat',
    story: 'The laptop went home, behind a router: Windows does not make such a tunnel there.',
    kind,
    elevated: true,
    host: { network: 'private' },
    ended: { said: 87 },
    server: { says: reached('natClient', 'pskProved', 'natStopsTunnel') },
    cause: 'tunnelBehindNat',
  },
  {
    name: 'main-mode-rule-missing',
    story: 'The rule stands and its main mode rule does not: Windows offers its own list.',
    kind,
    elevated: true,
    mainModeRule: 'missing',
    ended: { said: 13868 },
    ikeFailures: [{ code: 13868, point: 'peer' }],
    server: { says: provedBy('natNone') },
    cause: 'mainModeRuleMissing',
  },
  {
    name: 'key-module-default',
    story: 'The rule was edited: it tries AuthIP as well.',
    kind,
    elevated: true,
    rule: { keyModule: 'Default' },
    ended: { said: 13902 },
    server: { says: provedBy('natNone') },
    cause: 'keyModuleWrong',
  },
  {
    name: 'rule-with-default-sets',
    story: "The rule names Windows' own set of methods, which is Kerberos.",
    kind,
    elevated: true,
    rule: { authSet: '{E5A5D32A-4BCE-4e4d-B07F-4AB1BA7E5FE3}' },
    ended: { said: 13854 },
    server: { says: provedBy('natNone') },
    cause: 'ruleDefaultSets',
  },
];
