/** The L2TP connection itself: Add-/Set-VpnConnection, its PSK included (D24, windows-facts 3). */
import { sameJson } from '../identity/canonical.ts';
import type { Facts } from '../profile-plan/facts.ts';
import type { Finding } from '../plan/step.ts';
import { toolFamily } from '../port/windows-version.ts';
import type { Answers } from '../port/query.ts';
import { vpnConnection as vpnConnectionValue } from '../port/values.ts';
import type { L2tpProfile } from '../profile/profile.ts';
import {
  connectionKind,
  connectionOf,
  connectionTarget,
  type ConnectionEntry,
  type ConnectionTarget,
} from './parts/connection-entry.ts';
import { connectionWanted, sameConnection, type Connection } from './parts/connection-value.ts';
import { cutOffCode, cutOffFindings, cutOffRisks } from './parts/remote-session.ts';
import { sayer } from './parts/say.ts';
import type { Room } from './room.ts';
import { willChange } from './parts/will-change.ts';
import { ofEntry } from './parts/scope.ts';
import type { InUse, Irreversible, Speaks } from './traits.ts';

const say = sayer<Code>(connectionKind);

const codes = [
  'connectionWanted',
  'undoConnection',
  'connectionInUse',
  'connectionManaged',
  'nameInOtherPhonebook',
  'pskNotReadable',
  'fullTunnelIpv6Around',
  'pskDoesNotProveServer',
  'plainMethodsWithoutMppe',
  'eapNeedsWindows8',
  cutOffCode,
] as const;
type Code = (typeof codes)[number];

export const vpnConnection: Room<ConnectionTarget, Connection, 'vpnConnection.read', Code> &
  Speaks<Code> &
  Irreversible<Connection, Code> &
  InUse<ConnectionTarget, 'vpnConnection.read'> = {
  kind: connectionKind,
  sharing: 'named',
  scope: ofEntry,
  target: connectionTarget,
  value: vpnConnectionValue,
  codes,
  undoCode: 'undoConnection',

  want(profile, facts) {
    const entry = connectionOf(profile, facts);
    if (entry === null) return [];
    const wanted = connectionWanted(entry.profile, facts);
    return [
      {
        target: entry.target,
        // Another spelling of the same stays as it is.
        aim: { kind: 'unless', these: [wanted], value: wanted },
        reasons: [
          { code: 'connectionWanted', parameters: { name: entry.target.name }, source: 'D24' },
        ],
        ...(entry.profile.l2tp.splitTunnel ? {} : { risks: cutOffRisks(facts) }),
        // No in-box command line sets the PSK before Windows 8 (windows-facts 2.4): see psk-by-hand.ts.
        ...(wanted.ipsecAuthentication === 'psk' && takesPsk(facts.host.windows)
          ? { secret: 'psk' as const }
          : {}),
      },
    ];
  },

  query: ({ name, allUsers }) => ({ kind: 'vpnConnection.read', name, allUsers }),
  find: (_target, answer) => answer?.connection ?? null,
  same: (a, b) => (a === null || b === null ? a === b : sameConnection(a, b)),
  inUse: ({ name }, answer) => (answer?.connected === true ? name : null),

  move({ target, from, to, secrets, hangUp, windows }) {
    if (to === null) return { kind: 'vpnConnection.remove', ...target, hangUp };
    const psk = to.ipsecAuthentication === 'psk' && takesPsk(windows) ? ('psk' as const) : null;
    if (from === null) return { kind: 'vpnConnection.create', ...target, connection: to, psk };
    if (sameJson(from, to)) {
      return psk !== null && secrets.includes('psk')
        ? { kind: 'vpnConnection.setPsk', ...target, psk }
        : null;
    }
    // D24: a Set on a PSK entry carries the PSK again. Undo and recovery do not have it: the rest comes back.
    if (psk !== null && !secrets.includes('psk') && windows === undefined) {
      const connection = { ...to, ipsecAuthentication: 'certificate' as const };
      return { kind: 'vpnConnection.set', ...target, connection, psk: null, hangUp };
    }
    return { kind: 'vpnConnection.set', ...target, connection: to, psk, hangUp };
  },

  irreversible: (from) => (from?.ipsecAuthentication === 'psk' ? 'pskNotReadable' : null),

  watch(profile, facts) {
    const entry = connectionOf(profile, facts);
    return entry === null
      ? []
      : [{ kind: 'vpnConnection.read', ...entry.target }, { kind: 'vpnConnection.names' }];
  },

  findings(profile, facts, answer) {
    const entry = connectionOf(profile, facts);
    if (entry === null) return [];
    return [
      ...entryFindings(entry, facts, answer),
      ...nameFindings(entry, answer),
      ...tunnelFindings(entry.profile, facts, answer),
      ...strengthFindings(entry.profile, facts),
    ];
  },
};

/** D4: Windows 8 and later have a cmdlet that takes the PSK. */
function takesPsk(windows: string | undefined): boolean {
  return windows === undefined || toolFamily(windows) === 'cmdlets';
}

/** D24: an entry in use is hung up on consent; one that an MDM made is never adopted. */
function entryFindings(
  { profile, target }: ConnectionEntry,
  facts: Facts,
  answer: Answers,
): Finding<Code>[] {
  const read = answer({ kind: 'vpnConnection.read', ...target });
  const seen = read?.ok === true ? read.value : null;
  if (seen === null) return [];
  const { name } = target;
  const found: Finding<Code>[] = [];
  if (seen.connected && !facts.consent.hangUp && willChange(vpnConnection, profile, facts, answer))
    found.push(say('connectionInUse', 'consent', { name }));
  if (seen.provisioningAuthority !== '')
    found.push(say('connectionManaged', 'block', { name, authority: seen.provisioningAuthority }));
  return found;
}

/** D24: both phonebooks are searched; rasdial and the list of networks show the two by the same name. */
function nameFindings({ target }: ConnectionEntry, answer: Answers): Finding<Code>[] {
  const listed = answer({ kind: 'vpnConnection.names' });
  if (listed?.ok !== true) return [];
  const others = target.allUsers ? listed.value.user : listed.value.allUsers;
  const wanted = target.name.toLowerCase();
  return others.some((name) => name.toLowerCase() === wanted)
    ? [say('nameInOtherPhonebook', 'warning', { name: target.name })]
    : [];
}

function tunnelFindings(profile: L2tpProfile, facts: Facts, answer: Answers): Finding<Code>[] {
  if (profile.l2tp.splitTunnel) return [];
  const found: Finding<Code>[] = [];
  if (!profile.l2tp.ipv6 && facts.host.network.ipv6)
    found.push(say('fullTunnelIpv6Around', 'warning'));
  // D16: dialling takes the default route away from the remote session.
  const changes = willChange(vpnConnection, profile, facts, answer);
  return [...found, ...cutOffFindings(facts, connectionKind, changes)];
}

function strengthFindings(profile: L2tpProfile, facts: Facts): Finding<Code>[] {
  const { methods, encryption } = profile.l2tp;
  const found: Finding<Code>[] = [];
  // Everyone who has a group PSK can play the server; a certificate proves it (pitfall 14).
  if (profile.authentication.method === 'psk') found.push(say('pskDoesNotProveServer', 'warning'));
  // windows-facts 3, fact 6: no MPPE keys come of PAP and CHAP; `required` may end in error 742. IPsec still encrypts.
  const plain = methods.filter((method) => method === 'pap' || method === 'chap');
  if (plain.length > 0 && encryption !== 'none')
    found.push(
      say('plainMethodsWithoutMppe', 'warning', { methods: plain.join(', '), encryption }),
    );
  // Before Windows 8 an entry takes EAP as a blob that only the EAP host can make from XML; nearest: MS-CHAPv2.
  if (methods.includes('eap') && toolFamily(facts.host.windows) === 'netsh')
    found.push(
      say('eapNeedsWindows8', 'block', { windows: facts.host.windows, nearest: 'mschapv2' }),
    );
  return found;
}
