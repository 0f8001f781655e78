/** Main mode (IKE phase 1): what is proposed to the server, in order; one DH group per set (D19). */
import type * as z from 'zod';
import { mainModeCryptoSet as mainModeCryptoSetValue } from '../port/values.ts';
import { setNeeded } from './parts/set-needed.ts';
import type { Room } from './room.ts';
import {
  deleteOldAssociations,
  modernTunnelOf,
  namedTarget,
  oldAssociationsCode,
  tunnelNames,
  type NamedTarget,
} from './parts/tunnel.ts';
import { ofMachine } from './parts/scope.ts';
import type { ComesAfterwards, NeededByOthers } from './traits.ts';

type CryptoSet = z.infer<typeof mainModeCryptoSetValue>;

const kind = 'mainModeCryptoSet';

const codes = ['mainModeWanted', 'undoOwnSet', oldAssociationsCode] as const;
type Code = (typeof codes)[number];

export const mainModeCryptoSet: Room<NamedTarget, CryptoSet, 'mainModeCryptoSet.read', Code> &
  ComesAfterwards<Code> &
  NeededByOthers<NamedTarget> = {
  kind,
  sharing: 'part',
  scope: ofMachine,
  target: namedTarget,
  value: mainModeCryptoSetValue,
  codes,
  undoCode: 'undoOwnSet',

  want(profile, facts) {
    const tunnel = modernTunnelOf(profile, facts);
    if (tunnel === null) return [];
    const { proposals, lifetimeMinutes } = tunnel.profile.ipsec.mainMode;
    const shown = proposals.map((each) => Object.values(each).join('-')).join(', ');
    return [
      {
        target: { name: tunnelNames(profile.id).mainModeCryptoSet },
        aim: {
          kind: 'exactly',
          value: { displayName: tunnel.displayName, proposals, lifetimeMinutes },
        },
        reasons: [{ code: 'mainModeWanted', parameters: { proposals: shown }, source: null }],
      },
    ];
  },

  needed: setNeeded,
  query: ({ name }) => ({ kind: 'mainModeCryptoSet.read', name }),
  find: (_target, answer) => answer,
  move: ({ target, to }) =>
    to === null
      ? { kind: 'mainModeCryptoSet.remove', ...target }
      : { kind: 'mainModeCryptoSet.put', ...target, set: to },
  afterwards: deleteOldAssociations,
};
