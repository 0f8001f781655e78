/** A connection as lines of rasphone.pbk, for the plan on 6.0 and 6.1 (D4): Roadwarrior itself does not run there. */
import type * as z from 'zod';
import { l2tpEntryLines } from '../phonebook/l2tp-entry.ts';
import { keyAndValue } from '../phonebook/phonebook-text.ts';
import { atLeast } from '../port/windows-version.ts';
import type { vpnConnection } from '../port/values.ts';
import { fileOf } from './dial.ts';
import type { PhonebookCall, Rendered } from './rendered.ts';

type Connection = z.infer<typeof vpnConnection>;

/** The whole entry. Numbers that the script kit makes up when it is written stand as zeros. */
export function newEntry(
  name: string,
  allUsers: boolean,
  connection: Connection,
  windows: string,
): Rendered {
  // Of the other types nothing is known of an entry's lines there; Vista has no IKEv2 at all (windows-facts 10).
  if (connection.tunnelType !== 'L2tp') return [{ tool: 'byHand', code: 'notOnThisWindows' }];
  const lines = linesOf(connection, windows);
  const file = fileOf(allUsers);
  return [
    { tool: 'phonebook', file, entry: name, change: { kind: 'addEntry', lines } },
    ...byHand(connection),
  ];
}

/** The keys that a connection is made of, each set anew. */
export function entryKeys(name: string, allUsers: boolean, connection: Connection): Rendered {
  const lines = linesOf(connection, '6.1.7601').flatMap((line) => keyAndValue(line) ?? []);
  const own = lines.filter(({ key }) => keys.includes(key));
  const file = fileOf(allUsers);
  const calls = own.map((pair): PhonebookCall => ({
    tool: 'phonebook',
    file,
    entry: name,
    change: {
      kind: 'setKey',
      ...pair,
      ...(pair.key === 'PhoneNumber' ? { block: 'DEVICE' as const } : {}),
    },
  }));
  return [...calls, ...byHand(connection)];
}

export function removedEntry(name: string, allUsers: boolean): Rendered {
  const file = fileOf(allUsers);
  return [{ tool: 'phonebook', file, entry: name, change: { kind: 'removeEntry' } }];
}

const keys = [
  'AutoLogon',
  'DataEncryption',
  'IdleDisconnectSeconds',
  'AuthRestrictions',
  'IpPrioritizeRemote',
  'Ipv6PrioritizeRemote',
  'IpSecFlags',
  'IpDnsSuffix',
  'PhoneNumber',
];

function linesOf(connection: Connection, windows: string): string[] {
  const { methods, encryption } = connection;
  return l2tpEntryLines({
    // Keys that came with 7: windows-facts 2.2.
    windows: atLeast(windows, '6.1.0') ? '6.1' : '6.0',
    server: connection.serverAddress,
    dialParamsUid: 0,
    guid: '0'.repeat(32),
    fileTime: { low: 0, high: 0 },
    authentication: connection.ipsecAuthentication === 'psk' ? 'psk' : 'certificate',
    // EAP is refused for these versions by its room: only the EAP host makes the blob of the XML.
    methods: (['Pap', 'Chap', 'MSChapv2'] as const).filter((each) => methods.includes(each)),
    encryption: encryption === 'Custom' ? 'Required' : encryption,
    splitTunnel: connection.splitTunnel,
    classBasedRoute: true,
    ipv6: true,
    verifyServerName: true,
    useWindowsCredentials: connection.useWindowsCredentials,
    useVpnCredentialsForNetwork: true,
    dnsSuffix: connection.dnsSuffix,
    idleDisconnectSeconds: connection.idleDisconnectSeconds,
    interfaceMetric: { ipv4: 0, ipv6: 0 },
    device: 'WAN Miniport (L2TP)',
  });
}

/** No in-box command line sets the PSK there (windows-facts 2.4). */
function byHand({ ipsecAuthentication }: Connection): Rendered {
  return ipsecAuthentication === 'psk' ? [{ tool: 'byHand', code: 'pskByHand' }] : [];
}
