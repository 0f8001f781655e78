/**
 * On Vista and 7 a person types the PSK: no in-box command line sets it (windows-facts 2.4, D4). The entry is made
 * with the PSK option set and the key missing; `rasphone -e` and "IPsec Settings" is the way.
 */
import * as z from 'zod';
import { toolFamily } from '../port/windows-version.ts';
import { connectionOf, connectionTarget, type ConnectionTarget } from './parts/connection-entry.ts';
import type { Room } from './room.ts';
import { ofEntry } from './parts/scope.ts';

/** Windows never tells whether a PSK is there (D10); the receipt remembers that the step was shown. */
const byHand = z.strictObject({ byHand: z.literal(true) });

const codes = ['pskTypedByHand', 'undoWithConnection'] as const;
type Code = (typeof codes)[number];

export const pskByHand: Room<ConnectionTarget, z.infer<typeof byHand>, never, Code> = {
  kind: 'pskByHand',
  sharing: 'part',
  scope: ofEntry,
  target: connectionTarget,
  value: byHand,
  codes,
  undoCode: 'undoWithConnection',

  want(profile, facts) {
    const entry = connectionOf(profile, facts);
    if (entry === null || profile.authentication.method !== 'psk') return [];
    if (toolFamily(facts.host.windows) === 'cmdlets') return [];
    return [
      {
        target: entry.target,
        aim: { kind: 'exactly', value: { byHand: true } },
        reasons: [
          {
            code: 'pskTypedByHand',
            parameters: { name: entry.target.name, windows: facts.host.windows },
            source: null,
          },
        ],
        within: entry.key,
        byHand: true,
      },
    ];
  },

  query: () => null,
  find: () => null,
  move: () => null,
};
