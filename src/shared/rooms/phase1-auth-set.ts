/**
 * How both machines prove themselves in main mode (phase 1). A PSK lies in clear in the set and can be compared on
 * the PC (D23); a certificate is selected by thumbprint, and the server's is validated by its name (D20).
 */
import type * as z from 'zod';
import { sameJson } from '../identity/canonical.ts';
import type { Facts } from '../profile-plan/facts.ts';
import type { Finding } from '../plan/step.ts';
import { phase1AuthSet as phase1AuthSetValue } from '../port/values.ts';
import { weakens, type Profile } from '../profile/profile.ts';
import { comparableName } from './parts/authority-name.ts';
import { machineCertificate } from './parts/machine-certificate.ts';
import { keptCode, recordedWishes } from './parts/recorded.ts';
import { sayer } from './parts/say.ts';
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
import type { ComesAfterwards, Irreversible, NeededByOthers, Speaks } from './traits.ts';

type AuthSet = z.infer<typeof phase1AuthSetValue>;
type Proposal = AuthSet['proposal'];

const self = { kind: 'phase1AuthSet', target: namedTarget, value: phase1AuthSetValue };

const codes = [
  'authenticationByPsk',
  'authenticationByCertificate',
  'undoOwnSet',
  'rulePskNotKept',
  'pskInClear',
  'onlyFirstNamePinned',
  'authorityNameUnproved',
  keptCode,
  oldAssociationsCode,
] as const;
type Code = (typeof codes)[number];

export const phase1AuthSet: Room<NamedTarget, AuthSet, 'phase1AuthSet.read', Code> &
  Speaks<Code> &
  Irreversible<AuthSet, Code> &
  ComesAfterwards<Code> &
  NeededByOthers<NamedTarget> = {
  ...self,
  sharing: 'part',
  scope: ofMachine,
  codes,
  undoCode: 'undoOwnSet',

  want(profile, facts) {
    const tunnel = modernTunnelOf(profile, facts);
    if (tunnel === null) return [];
    const { displayName } = tunnel;
    const proposal = proposalWanted(profile, facts);
    if (proposal === null) return recordedWishes(self, profile, facts);
    const byPsk = proposal.method === 'psk';
    return [
      {
        target: { name: tunnelNames(profile.id).phase1AuthSet },
        aim: { kind: 'exactly', value: { displayName, proposal } },
        reasons: [
          byPsk
            ? { code: 'authenticationByPsk', parameters: {}, source: null }
            : {
                code: 'authenticationByCertificate',
                parameters: {
                  authority: proposal.authority,
                  serverName: proposal.serverName ?? '',
                },
                source: null,
              },
        ],
        ...(byPsk ? { secret: 'psk' as const } : {}),
      },
    ];
  },

  needed: setNeeded,
  query: ({ name }, secrets) => ({
    kind: 'phase1AuthSet.read',
    name,
    compare: secrets.includes('psk') ? 'psk' : null,
  }),
  find: (_target, answer) => answer,
  same: (a, b) =>
    a?.displayName === b?.displayName && sameProposal(a?.proposal ?? null, b?.proposal ?? null),

  move({ target, from, to, secrets }) {
    if (to === null) return { kind: 'phase1AuthSet.remove', ...target };
    const put = (psk: 'psk' | null) =>
      ({ kind: 'phase1AuthSet.put', ...target, set: to, psk }) as const;
    if (to.proposal.method !== 'psk') return put(null);
    // D10's "a given secret is always written" is not needed where the PC has compared it and found it equal.
    if (from !== null && sameJson(from, to)) return null;
    // A key that differed from ours was never ours to know: it cannot be put back.
    return to.proposal.psk !== 'differs' && secrets.includes('psk') ? put('psk') : null;
  },

  /** The former key stays on the PC: only "equal" or "different" ever leaves PowerShell (D23). */
  irreversible: (from, to) =>
    from?.proposal.method === 'psk' && to !== null ? 'rulePskNotKept' : null,

  findings(profile, facts) {
    if (modernTunnelOf(profile, facts) === null) return [];
    const say = sayer<Code>(self.kind);
    const found: Finding<Code>[] = [];
    const names = profile.server.certificateNames;
    if (profile.authentication.method === 'psk') found.push(say('pskInClear', 'note'));
    else if (names.length > 1 && !weakens(profile, 'skipNameCheck')) {
      // A proposal takes one name (windows-facts 4, -SubjectName).
      const [pinned = '', ...others] = names;
      found.push(say('onlyFirstNamePinned', 'note', { pinned, others: others.join(' ') }));
    }
    const authority = machineCertificate(profile, facts)?.authority.name ?? '';
    // How -Authority takes an apostrophe is UNCONFIRMED: Microsoft's own examples quote with it (windows-facts 4).
    if (authority.includes("'")) found.push(say('authorityNameUnproved', 'warning', { authority }));
    return found;
  },
  afterwards: deleteOldAssociations,
};

/** Null while the certificate is not known; `certificateKey` says why. */
function proposalWanted(profile: Profile, facts: Facts): Proposal | null {
  if (profile.authentication.method === 'psk') {
    const given = facts.secretsGiven.includes('psk');
    return { method: 'psk', psk: given ? 'asGiven' : 'notCompared' };
  }
  const certificate = machineCertificate(profile, facts);
  if (certificate === null || certificate.signing === null) return null;
  return {
    method: 'certificate',
    authority: certificate.authority.name,
    // The top of the chain is always named: it holds for both sides, whoever signed for them below it.
    authorityType: 'Root',
    signing: certificate.signing,
    thumbprint: certificate.thumbprint,
    serverName: pinnedName(profile),
  };
}

/** D20; profiles without a name are refused unless they name `skipNameCheck` (profile/rules). */
function pinnedName(profile: Profile): string | null {
  return weakens(profile, 'skipNameCheck') ? null : (profile.server.certificateNames[0] ?? null);
}

/** A key that was not compared may be the right one: without the secret nobody can say more. */
function sameProposal(a: Proposal | null, b: Proposal | null): boolean {
  if (a?.method === 'psk' && b?.method === 'psk') {
    return a.psk === b.psk || a.psk === 'notCompared' || b.psk === 'notCompared';
  }
  return sameJson(comparable(a), comparable(b));
}

function comparable(proposal: Proposal | null): unknown {
  if (proposal?.method !== 'certificate') return proposal;
  return {
    ...proposal,
    authority: comparableName(proposal.authority),
    thumbprint: proposal.thumbprint.toUpperCase(),
    serverName: proposal.serverName?.toLowerCase() ?? null,
  };
}
