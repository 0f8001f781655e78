/** Quick mode (IKE phase 2): ESP with a cipher, never AH or none (D15), and PFS (seed 9.3, 10.3.2). */
import type * as z from 'zod';
import { quickModeCryptoSet as quickModeCryptoSetValue } from '../port/values.ts';
import { setNeeded } from './parts/set-needed.ts';
import type { Room } from './room.ts';
import {
  deleteOldAssociations,
  modernTunnelOf,
  namedTarget,
  oldAssociationsCode,
  pfsWord,
  quickModeProposals,
  tunnelNames,
  type NamedTarget,
} from './parts/tunnel.ts';
import { ofMachine } from './parts/scope.ts';
import type { ComesAfterwards, NeededByOthers } from './traits.ts';

type CryptoSet = z.infer<typeof quickModeCryptoSetValue>;

const kind = 'quickModeCryptoSet';

const codes = ['quickModeWanted', 'undoOwnSet', oldAssociationsCode] as const;
type Code = (typeof codes)[number];

export const quickModeCryptoSet: Room<NamedTarget, CryptoSet, 'quickModeCryptoSet.read', Code> &
  ComesAfterwards<Code> &
  NeededByOthers<NamedTarget> = {
  kind,
  sharing: 'part',
  scope: ofMachine,
  target: namedTarget,
  value: quickModeCryptoSetValue,
  codes,
  undoCode: 'undoOwnSet',

  want(profile, facts) {
    const tunnel = modernTunnelOf(profile, facts);
    if (tunnel === null) return [];
    const proposals = quickModeProposals(tunnel.profile);
    const pfs = pfsWord(tunnel.profile.ipsec.quickMode.pfs);
    const shown = proposals.map((each) => `${each.encryption}-${each.integrity}`).join(', ');
    return [
      {
        target: { name: tunnelNames(profile.id).quickModeCryptoSet },
        aim: { kind: 'exactly', value: { displayName: tunnel.displayName, proposals, pfs } },
        reasons: [{ code: 'quickModeWanted', parameters: { proposals: shown, pfs }, source: null }],
      },
    ];
  },

  needed: setNeeded,
  query: ({ name }) => ({ kind: 'quickModeCryptoSet.read', name }),
  find: (_target, answer) => answer,
  move: ({ target, to }) =>
    to === null
      ? { kind: 'quickModeCryptoSet.remove', ...target }
      : { kind: 'quickModeCryptoSet.put', ...target, set: to },
  afterwards: deleteOldAssociations,
};
