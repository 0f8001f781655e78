/** The L2TP connection itself: Add-/Set-VpnConnection, its PSK included (D24, windows-facts 3). */
import { z } from 'zod';
import type { Facts } from '../plan/facts.ts';
import type { Profile } from '../profile/profile.ts';
import { vpnConnection as vpnConnectionValue, type vpnConnectionState } from '../port/values.ts';
import { sameJson } from '../plan/canonical.ts';
import { toolFamily } from '../plan/windows-version.ts';
import { keyOf } from './key.ts';
import type { Room } from './room.ts';

export const connectionTarget = z.strictObject({
  name: z.string().min(1).max(256),
  allUsers: z.boolean(),
});
export type ConnectionTarget = z.infer<typeof connectionTarget>;
type Connection = z.infer<typeof vpnConnectionValue>;
type Seen = z.infer<typeof vpnConnectionState>;

const kind = 'vpnConnection';

/** The entry that this profile makes, and the key under which parts of it say where they live. */
export function connectionOf(
  profile: Profile,
  facts: Facts,
): { target: ConnectionTarget; key: string } | null {
  if (profile.kind !== 'l2tp') return null;
  const target = { name: facts.connectionName, allUsers: profile.l2tp.allUsers };
  return { target, key: keyOf(kind, target) };
}

export const vpnConnection: Room<ConnectionTarget, Connection> = {
  kind,
  sharing: 'named',
  target: connectionTarget,
  value: vpnConnectionValue,
  codes: [
    'connectionWanted',
    'pskByHand',
    'undoConnection',
    'connectionInUse',
    'connectionManaged',
    'nameInOtherPhonebook',
    'pskNotReadable',
    'fullTunnelIpv6Around',
  ],
  undoCode: 'undoConnection',

  want(profile, facts) {
    const entry = connectionOf(profile, facts);
    if (profile.kind !== 'l2tp' || entry === null) return [];
    const psk = profile.authentication.method === 'psk';
    return [
      {
        target: entry.target,
        scope: entry.target.allUsers ? 'machine' : 'user',
        aim: () => connectionWanted(profile),
        reasons: [
          { code: 'connectionWanted', parameters: { name: facts.connectionName }, source: 'D24' },
        ],
        // No in-box command line sets the PSK before Windows 8 (windows-facts 2.4): a person types it.
        ...(psk && toolFamily(facts.host.windows) === 'cmdlets' ? { secret: 'psk' as const } : {}),
      },
    ];
  },

  query: ({ name, allUsers }) => ({ kind: 'vpnConnection.read', name, allUsers }),
  find: (_target, answer) => (answer as Seen | null)?.connection ?? null,

  move({ target, from, to, secrets, hangUp }) {
    if (to === null) return { kind: 'vpnConnection.remove', ...target, hangUp };
    const psk = to.ipsecAuthentication === 'psk' ? ('psk' as const) : null;
    if (from === null) return { kind: 'vpnConnection.create', ...target, connection: to, psk };
    if (sameJson(from, to)) {
      return psk !== null && secrets.includes('psk')
        ? { kind: 'vpnConnection.setPsk', ...target, psk }
        : null;
    }
    // D24: a Set on a PSK entry carries the PSK again; without it the former entry cannot be set.
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
    const say = (code: string, severity: 'block' | 'consent' | 'warning') => ({
      code,
      severity,
      room: kind,
      parameters: { name: entry.target.name },
    });
    const found = [];
    const read = answer({ kind: 'vpnConnection.read', ...entry.target });
    const seen = read?.ok === true ? (read.value as Seen | null) : null;
    if (seen?.connected === true && !facts.consent.hangUp)
      found.push(say('connectionInUse', 'consent'));
    if (seen !== null && seen.provisioningAuthority !== '')
      found.push(say('connectionManaged', 'block'));
    const listed = answer({ kind: 'vpnConnection.names' });
    const names =
      listed?.ok === true ? (listed.value as { user: string[]; allUsers: string[] }) : null;
    const others = entry.target.allUsers ? names?.user : names?.allUsers;
    if (others?.includes(entry.target.name) === true)
      found.push(say('nameInOtherPhonebook', 'warning'));
    if (
      profile.kind === 'l2tp' &&
      !profile.l2tp.splitTunnel &&
      !profile.l2tp.ipv6 &&
      facts.host.network.ipv6
    ) {
      found.push(say('fullTunnelIpv6Around', 'warning'));
    }
    return found;
  },
};

const encryption = {
  none: 'NoEncryption',
  optional: 'Optional',
  required: 'Required',
  maximum: 'Maximum',
} as const;
const methods = { pap: 'Pap', chap: 'Chap', mschapv2: 'MSChapv2', eap: 'Eap' } as const;

function connectionWanted(profile: Extract<Profile, { kind: 'l2tp' }>): Connection {
  const { l2tp } = profile;
  return {
    serverAddress: profile.server.address,
    tunnelType: 'L2tp',
    ipsecAuthentication: profile.authentication.method,
    methods: l2tp.methods.map((method) => methods[method]).sort(),
    eapXml: l2tp.eapXml ?? null,
    encryption: encryption[l2tp.encryption],
    splitTunnel: l2tp.splitTunnel,
    dnsSuffix: l2tp.dnsSuffix ?? '',
    idleDisconnectSeconds: l2tp.idleDisconnectSeconds,
    rememberCredentials: l2tp.rememberCredentials,
    useWindowsCredentials: l2tp.useWindowsCredentials,
  };
}
