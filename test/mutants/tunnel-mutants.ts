import type { Mutant } from './mutant.ts';

const guard = 'test/shared/rooms/tunnel-guard.test.ts';
const moved = 'test/main/pipeline/moved-address.test.ts';
const findings = 'test/shared/rooms/tunnel-findings.test.ts';
const ranges = 'test/shared/net/address-range.test.ts';

export const tunnelMutants: Mutant[] = [
  {
    id: 'rule-for-todays-address',
    file: 'src/shared/rooms/parts/tunnel.ts',
    find: "return ipsec.localEndpoint !== 'automatic' || !atLeast(host.windows, '6.1.0');",
    replace: "return ipsec.localEndpoint !== 'automatic' || !atLeast(host.windows, '6.2.0');",
    test: guard,
    name: 'stands beside every rule for one address, and beside no other',
    why: 'On Windows 7 the rule would be for the address of today, which may change.',
  },
  {
    id: 'guard-with-a-gap',
    file: 'src/shared/net/address-range.ts',
    find: 'const [before, after] = [neighbour(bytes, -1), neighbour(bytes, 1)];',
    replace:
      'const [before, after] = [neighbour(bytes, -1), neighbour(neighbour(bytes, 1) ?? bytes, 1)];',
    test: ranges,
    name: 'is what lies before it and after it',
    why: 'From the next address traffic would leave in clear.',
  },
  {
    id: 'guard-given-back-first',
    file: 'src/shared/plan/plan-wishes.ts',
    find: 'rooms.find((room) => room.kind === each.room)?.givenBackLast === true;',
    replace: 'false;',
    test: guard,
    name: 'is made before the tunnel rule and removed after it',
    why: 'Between the two steps the rule would stand unguarded.',
  },
  {
    id: 'clear-text-is-only-told',
    file: 'src/shared/rooms/ipsec-rule.ts',
    find: "driftCodes: ['ruleNotInForce', 'negotiatedOtherwise', ...matchDriftCodes],",
    replace: "driftCodes: ['ruleNotInForce', 'negotiatedOtherwise'],",
    test: moved,
    name: 'the guard holds what leaves',
    why: 'Verification would end with 0 although the tunnel is not used.',
  },
  {
    id: 'by-id-without-today',
    file: 'src/main/pipeline/verify-installed.ts',
    find: '(room.ofToday?.(written, recorded) ?? written)',
    replace: 'written',
    test: moved,
    name: 'and both see the rules that name the old one',
    why: 'By id a server that moved would be "as it was set up".',
  },
  {
    id: 'moved-server-by-its-first-address',
    file: 'src/shared/profile-plan/server-address.ts',
    find: 'return isIpAddress(name) ? recorded : chosen(resolved, [ipVersion(recorded)], recorded);',
    replace: 'return isIpAddress(name) ? recorded : chosen(resolved, [ipVersion(recorded)], null);',
    test: moved,
    name: 'among several that it has',
    why: 'A name with several addresses would be drift whenever they come in another order.',
  },
  {
    id: 'one-session-is-enough',
    file: 'src/shared/rooms/parts/tunnel-overlap.ts',
    find: '...remoteSessions.map(',
    replace: '...remoteSessions.slice(0, 1).map(',
    test: findings,
    name: 'blocks exactly when a subnet holds an address that the PC needs',
    why: 'A second person who works here from elsewhere would be cut off.',
  },
  {
    id: 'console-by-who-is-connected',
    file: 'src/shared/rooms/parts/remote-session.ts',
    find: 'if (host.atConsole || !changes || consent.remoteSession) return [];',
    replace:
      'if (host.remoteSessions.length === 0 || !changes || consent.remoteSession) return [];',
    test: guard,
    name: 'needs the flag away from the console',
    why: 'A run that comes over the network, and whose far end is not seen, would cut itself off.',
  },
];
