/** L2TP connections by the VpnClient cmdlets (D24, windows-facts 3); on 6.0 and 6.1 as an entry of the phonebook (D4). */
import type * as z from 'zod';
import { toolFamily } from '../port/windows-version.ts';
import type { SecretName, vpnConnection } from '../port/values.ts';
import { entryKeys, newEntry, removedEntry } from './connection-entry.ts';
import { fileOf, hangUp } from './dial.ts';
import type { Renderers } from './rendered.ts';
import { type Argument, cmdlet, type PhonebookCall, switchIf } from './rendered.ts';

type Connection = z.infer<typeof vpnConnection>;

export const connectionRenderers = {
  'vpnConnection.create': ({ name, allUsers, connection, psk, afresh }, windows) => {
    const first = afresh === true ? [noEntries(name, allUsers)] : [];
    if (toolFamily(windows) === 'netsh')
      return [...first, ...newEntry(name, allUsers, connection, windows)];
    const problem = pskProblem(connection, psk);
    if (problem !== null) return [{ tool: 'byHand', code: problem }];
    return [
      ...first,
      cmdlet('connection', 'Add-VpnConnection', {
        Name: name,
        ...switchIf('AllUserConnection', allUsers),
        ServerAddress: connection.serverAddress,
        ...common(connection, psk),
        ...(connection.dnsSuffix === '' ? {} : { DnsSuffix: connection.dnsSuffix }),
        // Switches here, and Booleans of Set-VpnConnection: `$false` would turn one on (windows-facts 3, fact 4).
        ...switchIf('SplitTunneling', connection.splitTunnel),
        ...switchIf('RememberCredential', connection.rememberCredentials),
        ...switchIf('UseWinlogonCredential', connection.useWindowsCredentials),
        Force: { switch: true },
      }),
    ];
  },

  'vpnConnection.set': ({ name, allUsers, connection, psk, hangUp: ends }, windows) => {
    if (toolFamily(windows) === 'netsh') return entryKeys(name, allUsers, connection);
    const problem = pskProblem(connection, psk);
    if (problem !== null) return [{ tool: 'byHand', code: problem }];
    return [
      ...(ends ? hangUp(name, allUsers) : []),
      cmdlet('connection', 'Set-VpnConnection', {
        Name: name,
        ...switchIf('AllUserConnection', allUsers),
        ServerAddress: connection.serverAddress,
        ...common(connection, psk),
        // Empty text takes a suffix away: UNCONFIRMED; the read-back tells.
        DnsSuffix: connection.dnsSuffix,
        SplitTunneling: connection.splitTunnel,
        RememberCredential: connection.rememberCredentials,
        UseWinlogonCredential: connection.useWindowsCredentials,
        Force: { switch: true },
      }),
      ...withoutPsk(name, allUsers, connection),
    ];
  },

  'vpnConnection.remove': ({ name, allUsers, hangUp: ends, afresh }, windows) => {
    // No cmdlet takes away what nobody can say what it is.
    if (afresh === true) return [noEntries(name, allUsers)];
    if (toolFamily(windows) === 'netsh') return removedEntry(name, allUsers);
    return [
      ...(ends ? hangUp(name, allUsers) : []),
      cmdlet('connection', 'Remove-VpnConnection', {
        Name: name,
        ...switchIf('AllUserConnection', allUsers),
        Force: { switch: true },
      }),
    ];
  },

  'vpnConnection.setPsk': ({ name, allUsers, psk }, windows) =>
    toolFamily(windows) === 'netsh'
      ? [{ tool: 'byHand', code: 'pskByHand' }]
      : [
          cmdlet('connection', 'Set-VpnConnection', {
            Name: name,
            ...switchIf('AllUserConnection', allUsers),
            L2tpPsk: { secret: psk },
            Force: { switch: true },
          }),
        ],
} satisfies Partial<Renderers>;

function noEntries(entry: string, allUsers: boolean): PhonebookCall {
  return { tool: 'phonebook', file: fileOf(allUsers), entry, change: { kind: 'removeEntries' } };
}

/** D24: without the PSK a Set might make a certificate entry of it, and nobody documents what it does with one too many. */
function pskProblem({ ipsecAuthentication }: Connection, psk: SecretName | null): string | null {
  if (ipsecAuthentication === 'psk') return psk === null ? 'pskMissing' : null;
  return psk === null ? null : 'invalidParameter';
}

/** What both cmdlets take in the same form. */
function common(connection: Connection, psk: SecretName | null): Record<string, Argument> {
  return {
    TunnelType: connection.tunnelType,
    ...(psk === null ? {} : { L2tpPsk: { secret: psk } }),
    AuthenticationMethod: connection.methods,
    ...(connection.eapXml === null ? {} : { EapConfigXmlStream: { xml: connection.eapXml } }),
    // `Custom` is what an IPsec policy makes of it, not a level to set (windows-facts 3, fact 12).
    ...(connection.encryption === 'Custom' ? {} : { EncryptionLevel: connection.encryption }),
    IdleDisconnectSeconds: connection.idleDisconnectSeconds,
  };
}

/** No parameter takes a PSK away; IpSecFlags 0 = certificate (windows-facts 2.2; its other bits are UNCONFIRMED). */
function withoutPsk(name: string, allUsers: boolean, connection: Connection): PhonebookCall[] {
  if (connection.ipsecAuthentication !== 'certificate') return [];
  const change = { kind: 'setKey' as const, key: 'IpSecFlags', value: '0' };
  return [{ tool: 'phonebook', file: fileOf(allUsers), entry: name, change }];
}
