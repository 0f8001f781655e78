/**
 * Strong CRL check of IKE: 0 = off, 1 = fail if revoked, 2 = fail on any error (seed 9.4). One level for the whole
 * PC. Windows' default is 0, whatever Vista's own help says (windows-facts 5.2).
 */
import type * as z from 'zod';
import { keyOf } from '../identity/key.ts';
import type { Finding } from '../plan/step.ts';
import { crlCheck as crlCheckValue } from '../port/values.ts';
import { noTarget, type NoTarget } from './parts/registry-value.ts';
import { sayer } from './parts/say.ts';
import type { Room } from './room.ts';
import { ofMachine } from './parts/scope.ts';
import type { Speaks } from './traits.ts';

type Level = z.infer<typeof crlCheckValue>;

const kind = 'crlCheck';
const say = sayer<Code>(kind);
const levels = ['None', 'AttemptCrlCheck', 'RequireCrlCheck'] as const;
const query = { kind: 'firewall.read' } as const;

const codes = [
  'crlCheckWanted',
  'undoFirewallSetting',
  'machineWide',
  'crlMustBeReachable',
  'crlCheckLowered',
] as const;
type Code = (typeof codes)[number];

export const crlCheck: Room<NoTarget, Level, 'firewall.read', Code> & Speaks<Code> = {
  kind,
  sharing: 'shared',
  scope: ofMachine,
  target: noTarget,
  value: crlCheckValue,
  codes,
  undoCode: 'undoFirewallSetting',

  want(profile) {
    if (profile.crlCheck === undefined) return [];
    const level = levels[profile.crlCheck];
    return [
      {
        target: {},
        aim: { kind: 'exactly', value: level },
        reasons: [{ code: 'crlCheckWanted', parameters: { level }, source: 'firewallSettings' }],
        risks: [{ code: 'machineWide', parameters: {} }],
      },
    ];
  },

  query: () => query,
  find: (_target, answer) => answer.crlCheck,
  move: ({ to }) => ({ kind: 'firewall.setCrlCheck', level: to ?? 'None' }),

  findings(profile, facts, answer) {
    if (profile.crlCheck === undefined) return [];
    const found: Finding<Code>[] = [];
    // D29: a CRL that lies behind the VPN keeps the VPN from coming up.
    if (profile.crlCheck === 2) found.push(say('crlMustBeReachable', 'warning'));
    const read = answer(query);
    if (read?.ok !== true) return found;
    const claim = facts.claims.find((each) => each.key === keyOf(kind, {}));
    const have = read.value.crlCheck;
    // What stood there before us counts, not what we wrote ourselves.
    const before =
      claim === undefined || claim.ours !== have ? have : crlCheckValue.parse(claim.former);
    // D11: a machine-wide value is never weakened for others without an explicit choice.
    if (levels.indexOf(before) > profile.crlCheck)
      found.push(
        say('crlCheckLowered', facts.onConflict === 'adopt' ? 'warning' : 'block', {
          from: before,
          to: levels[profile.crlCheck],
        }),
      );
    return found;
  },
};
