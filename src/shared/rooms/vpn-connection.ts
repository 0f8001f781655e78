/** The L2TP connection itself: Add-/Set-VpnConnection, its PSK included (D24, windows-facts 3). */
import * as z from 'zod';
import { sameJson } from '../identity/canonical.ts';
import type { Facts } from '../profile-plan/facts.ts';
import type { Finding } from '../plan/step.ts';
import { toolFamily } from '../port/windows-version.ts';
import type { Answers } from '../port/query.ts';
import { troubledEntry, vpnConnection as vpnConnectionValue } from '../port/values.ts';
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
import type { InUse, Irreversible, Speaks, Wrecks } from './traits.ts';

type Troubled = z.infer<typeof troubledEntry>;
/** A connection, or what stands in the place of one. */
type Standing = Connection | Troubled;

const say = sayer<Code>(connectionKind);

const codes = [
  'connectionWanted',
  'undoConnection',
  'connectionInUse',
  'connectionManaged',
  'nameInOtherPhonebook',
  'nameInHiddenPhonebook',
  'phonebookOnShare',
  'pskNotReadable',
  'entryTwice',
  'entryDamaged',
  'entryNotKept',
  'entryRemainsGone',
  'entryTwiceLeft',
  'entryWreckedLeft',
  'entryNotShown',
  'entryNotInFile',
  'fullTunnelIpv6Around',
  'pskDoesNotProveServer',
  'plainMethodsWithoutMppe',
  'eapNeedsWindows8',
  'l2tpServerIpv6',
  cutOffCode,
] as const;
type Code = (typeof codes)[number];

export const vpnConnection: Room<ConnectionTarget, Standing, 'vpnConnection.read', Code> &
  Speaks<Code> &
  Irreversible<Standing, Code> &
  Wrecks<Standing, Code> &
  InUse<ConnectionTarget, 'vpnConnection.read'> = {
  kind: connectionKind,
  sharing: 'named',
  scope: ofEntry,
  target: connectionTarget,
  value: z.union([vpnConnectionValue, troubledEntry]),
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
          { code: 'connectionWanted', parameters: { name: entry.target.name }, source: null },
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
  find: (_target, answer) => (answer === null || 'trouble' in answer ? answer : answer.connection),
  same: (a, b) =>
    isSound(a) && isSound(b) ? sameConnection(a, b) : a === b || (a !== null && sameJson(a, b)),
  inUse: ({ name }, answer) =>
    answer !== null && 'connected' in answer && answer.connected ? name : null,

  move({ target, from, to, secrets, hangUp, windows }) {
    const afresh = isTroubled(from) ? ({ afresh: true } as const) : {};
    if (!isSound(to)) return { kind: 'vpnConnection.remove', ...target, hangUp, ...afresh };
    const psk = to.ipsecAuthentication === 'psk' && takesPsk(windows) ? ('psk' as const) : null;
    if (!isSound(from))
      return { kind: 'vpnConnection.create', ...target, connection: to, psk, ...afresh };
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

  irreversible(from) {
    if (isTroubled(from)) return 'entryNotKept';
    return from?.ipsecAuthentication === 'psk' ? 'pskNotReadable' : null;
  },

  wreck(have, former) {
    if (!isTroubled(have)) return null;
    if (former !== null) return { code: 'entryWreckedLeft', ours: false };
    // Of two that differ, one may be somebody else's.
    if (have.trouble === 'twice') return { code: 'entryTwiceLeft', ours: false };
    return { code: 'entryRemainsGone', ours: true };
  },

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
      // R16: the L2TP server that most Linux servers have.
      ...(facts.serverAddress?.includes(':') === true ? [say('l2tpServerIpv6', 'note')] : []),
    ];
  },
};

function isTroubled(value: Standing | null): value is Troubled {
  return value !== null && 'trouble' in value;
}

function isSound(value: Standing | null): value is Connection {
  return value !== null && !isTroubled(value);
}

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
  // R1, R2: which of two it is, or what is left of one, nobody can say; all of it goes, on consent.
  if ('trouble' in seen)
    return [
      say(
        seen.trouble === 'damaged' ? 'entryDamaged' : 'entryTwice',
        facts.consent.irreversible ? 'warning' : 'consent',
        { name, file: phonebookPath(target) },
      ),
    ];
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
  const { user, allUsers, hidden = [], onShare } = listed.value;
  const wanted = target.name.toLowerCase();
  const has = (names: readonly string[]) => names.some((name) => name.toLowerCase() === wanted);
  const found: Finding<Code>[] = [];
  if (has(target.allUsers ? user : allUsers))
    found.push(say('nameInOtherPhonebook', 'warning', { name: target.name }));
  if (!target.allUsers && has(hidden))
    found.push(say('nameInHiddenPhonebook', 'warning', { name: target.name }));
  if (!target.allUsers && onShare) found.push(say('phonebookOnShare', 'warning'));
  // R3: Windows and its file are asked both, and are believed only where they agree.
  const read = answer({ kind: 'vpnConnection.read', ...target });
  const inFile = has(target.allUsers ? allUsers : user);
  const parameters = { name: target.name, file: phonebookPath(target) };
  if (read?.ok === true && read.value === null && inFile)
    found.push(say('entryNotShown', 'warning', parameters));
  if (read?.ok === true && read.value !== null && !inFile)
    found.push(say('entryNotInFile', 'warning', parameters));
  return found;
}

/** Where Windows keeps it; known folders may lie elsewhere. */
function phonebookPath({ allUsers }: ConnectionTarget): string {
  const folder = allUsers ? '%ProgramData%' : '%APPDATA%';
  return `${folder}\\Microsoft\\Network\\Connections\\Pbk\\rasphone.pbk`;
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
