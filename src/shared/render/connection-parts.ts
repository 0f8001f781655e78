/** What hangs on an entry: routes, IPsec policy, name resolution (windows-facts 3), phonebook keys, credentials (D25). */
import { hasConnectionRoutesAndPolicy, toolFamily } from '../port/windows-version.ts';
import { fileOf } from './dial.ts';
import type { Renderers } from './rendered.ts';
import { cmdlet, ownFunction, type Rendered, switchIf } from './rendered.ts';

const notHere: Rendered = [{ tool: 'byHand', code: 'notOnThisWindows' }];

export const connectionPartRenderers = {
  'vpnConnection.setIpsecPolicy': ({ name, allUsers, policy }, windows) =>
    !hasConnectionRoutesAndPolicy(windows)
      ? notHere
      : [
          cmdlet('connection', 'Set-VpnConnectionIPsecConfiguration', {
            ConnectionName: name,
            ...(policy === null
              ? { RevertToDefault: { switch: true } }
              : {
                  AuthenticationTransformConstants: policy.authenticationTransformConstants,
                  CipherTransformConstants: policy.cipherTransformConstants,
                  EncryptionMethod: policy.encryptionMethod,
                  IntegrityCheckMethod: policy.integrityCheckMethod,
                  PfsGroup: policy.pfsGroup,
                  DHGroup: policy.dhGroup,
                }),
            ...switchIf('AllUserConnection', allUsers),
            Force: { switch: true },
          }),
        ],

  'vpnConnection.addRoute': ({ name, allUsers, prefix, route }, windows) =>
    hasConnectionRoutesAndPolicy(windows)
      ? [addRoute(name, allUsers, prefix, route.metric)]
      : notHere,
  // No cmdlet changes a route.
  'vpnConnection.setRoute': ({ name, allUsers, prefix, route }, windows) =>
    hasConnectionRoutesAndPolicy(windows)
      ? [removeRoute(name, allUsers, prefix), addRoute(name, allUsers, prefix, route.metric)]
      : notHere,
  'vpnConnection.removeRoute': ({ name, allUsers, prefix }, windows) =>
    hasConnectionRoutesAndPolicy(windows) ? [removeRoute(name, allUsers, prefix)] : notHere,

  'vpnConnection.addTriggerDns': ({ name, suffix, triggerDns }, windows) =>
    hasConnectionRoutesAndPolicy(windows)
      ? [triggerCall('Add-VpnConnectionTriggerDnsConfiguration', name, suffix, triggerDns.servers)]
      : notHere,
  'vpnConnection.setTriggerDns': ({ name, suffix, triggerDns }, windows) =>
    hasConnectionRoutesAndPolicy(windows)
      ? [triggerCall('Set-VpnConnectionTriggerDnsConfiguration', name, suffix, triggerDns.servers)]
      : notHere,
  'vpnConnection.removeTriggerDns': ({ name, suffix }, windows) =>
    hasConnectionRoutesAndPolicy(windows)
      ? [triggerCall('Remove-VpnConnectionTriggerDnsConfiguration', name, suffix, [])]
      : notHere,

  'phonebook.set': ({ name, allUsers, key, data }) => [
    {
      tool: 'phonebook',
      file: fileOf(allUsers),
      entry: name,
      change: data === null ? { kind: 'removeKey', key } : { kind: 'setKey', key, value: data },
    },
  ],

  // 6.0 and 6.1 have no PowerShell to call RasSetCredentials from (windows-facts 10): a person ticks the box when dialling.
  'credentials.set': ({ name, allUsers, userName, password }, windows) =>
    toolFamily(windows) === 'netsh'
      ? [{ tool: 'byHand', code: 'credentialsByHand' }]
      : [
          ownFunction('credentials', 'Set-RwCredentials', {
            Entry: name,
            AllUsers: allUsers,
            UserName: userName,
            ...(password === null ? {} : { Password: { secret: password } }),
          }),
        ],
  'credentials.clear': ({ name, allUsers }, windows) =>
    toolFamily(windows) === 'netsh'
      ? [{ tool: 'byHand', code: 'credentialsByHand' }]
      : [ownFunction('credentials', 'Clear-RwCredentials', { Entry: name, AllUsers: allUsers })],
} satisfies Partial<Renderers>;

function addRoute(name: string, allUsers: boolean, prefix: string, metric: number) {
  return cmdlet('connection', 'Add-VpnConnectionRoute', {
    ConnectionName: name,
    DestinationPrefix: prefix,
    RouteMetric: metric,
    ...switchIf('AllUserConnection', allUsers),
  });
}

function removeRoute(name: string, allUsers: boolean, prefix: string) {
  return cmdlet('connection', 'Remove-VpnConnectionRoute', {
    ConnectionName: name,
    DestinationPrefix: prefix,
    ...switchIf('AllUserConnection', allUsers),
  });
}

/** A suffix without servers is never dialled for (Microsoft, Add-VpnConnectionTriggerDnsConfiguration). */
function triggerCall(name: string, entry: string, suffix: string, servers: readonly string[]) {
  return cmdlet('connection', name, {
    ConnectionName: entry,
    DnsSuffix: suffix,
    ...(servers.length === 0 ? {} : { DnsIPAddress: servers }),
    Force: { switch: true },
  });
}
