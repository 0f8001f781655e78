/** L2TP connections (windows-facts 2.2, 3): Get-VpnConnection, and the phonebook for what it does not show. */
import * as z from 'zod';
import { canonicalRange } from '../../../shared/net/address-range.ts';
import { decodeCustomIpsecPolicy } from '../../../shared/phonebook/custom-ipsec-policy.ts';
import { entryTrouble } from '../../../shared/phonebook/entry-trouble.ts';
import { readKey } from '../../../shared/phonebook/phonebook-entry.ts';
import {
  entriesNamed,
  listEntries,
  type Phonebook,
} from '../../../shared/phonebook/phonebook-text.ts';
import { phonebookKey, type vpnConnectionState } from '../../../shared/port/values.ts';
import { fileOf } from '../../../shared/render/dial.ts';
import { hasConnectionRoutesAndPolicy } from '../../../shared/port/windows-version.ts';
import { cmdletWord } from './cmdlet-words.ts';
import { NotRead, type Readers, type ScriptRead } from './reader.ts';

type State = z.infer<typeof vpnConnectionState>;

const levels = ['NoEncryption', 'Optional', 'Required', 'Maximum', 'Custom'] as const;

const answer = z.strictObject({
  connection: z
    .strictObject({
      serverAddress: z.string(),
      tunnelType: cmdletWord('L2tp', 'Ikev2', 'Sstp', 'Pptp', 'Automatic'),
      l2tpIPsecAuth: cmdletWord('Psk', 'Certificate'),
      methods: z.array(cmdletWord('Pap', 'Chap', 'MSChapv2', 'Eap', 'MachineCertificate')),
      eapXml: z.string(),
      encryption: cmdletWord(...levels).pipe(z.enum(levels)),
      splitTunnel: z.boolean(),
      dnsSuffix: z.string(),
      idleDisconnectSeconds: z.int(),
      rememberCredentials: z.boolean(),
      useWindowsCredentials: z.boolean(),
      status: cmdletWord('Disconnected'),
      metric: z.int().nullable(),
      routes: z.array(z.strictObject({ prefix: z.string(), metric: z.int() })),
    })
    .nullable(),
});
const triggers = z.strictObject({
  suffixes: z.array(z.strictObject({ suffix: z.string(), servers: z.array(z.string()) })),
});
const ras = z.strictObject({ connections: z.array(z.string()), remoteAccessRunning: z.boolean() });

/** Words of L2tpIPsecAuth; empty for other tunnel types. */
const authentications: Record<string, State['connection']['ipsecAuthentication']> = {
  Psk: 'psk',
  Certificate: 'certificate',
};

interface Entry {
  name: string;
  allUsers: boolean;
}

const readEntry = ({ name, allUsers }: Entry): ScriptRead => ({
  concern: 'connection',
  function: 'Read-RwConnection',
  parameters: { Name: name, AllUsers: allUsers },
});

// Of a troubled entry nothing but its trouble is told: what hangs on it counts as absent, and is made again with it.
export const connectionReaders = {
  'vpnConnection.read': {
    script: readEntry,
    phonebooks: ({ allUsers }) => [fileOf(allUsers)],
    value: ({ name, allUsers }, { script, phonebook }) => {
      const book = phonebook(fileOf(allUsers));
      const trouble = entryTrouble(book, name);
      if (trouble !== null) return { trouble };
      const { connection } = answer.parse(script);
      if (connection === null) return null;
      const { l2tpIPsecAuth, eapXml, status, metric } = connection;
      return {
        connection: {
          serverAddress: connection.serverAddress,
          tunnelType: connection.tunnelType,
          ipsecAuthentication: authentications[l2tpIPsecAuth] ?? 'unknown',
          methods: [...connection.methods].sort(),
          eapXml: eapXml === '' ? null : eapXml,
          encryption: connection.encryption,
          splitTunnel: connection.splitTunnel,
          dnsSuffix: connection.dnsSuffix,
          idleDisconnectSeconds: connection.idleDisconnectSeconds,
          rememberCredentials: connection.rememberCredentials,
          useWindowsCredentials: connection.useWindowsCredentials,
        },
        connected: status !== 'Disconnected',
        ...(metric !== null && { metric }),
        provisioningAuthority: valueIn(book, name, 'ProvisioningAuthority') ?? '',
      };
    },
  },

  'vpnConnection.names': {
    phonebooks: () => ['user', 'allUsers'],
    besides: true,
    value: (_query, { phonebook, onShare, hidden }) => {
      const beside = namesIn(hidden);
      return {
        user: namesIn(phonebook('user')),
        allUsers: namesIn(phonebook('allUsers')),
        ...(beside.length > 0 && { hidden: beside }),
        ...(onShare && { onShare }),
      };
    },
  },

  // No cmdlet shows it: it stands in the phonebook (windows-facts 2.3).
  'vpnConnection.ipsecPolicy': {
    hasIt: hasConnectionRoutesAndPolicy,
    phonebooks: ({ allUsers }) => [fileOf(allUsers)],
    value: ({ name, allUsers }, { phonebook }) => {
      const book = phonebook(fileOf(allUsers));
      if (entryTrouble(book, name) !== null) return null;
      if ((valueIn(book, name, 'NumCustomPolicy') ?? '0') === '0') return null;
      const policy = decodeCustomIpsecPolicy(valueIn(book, name, 'CustomIPSecPolicies') ?? '');
      if (policy === undefined) throw new NotRead('notUnderstood');
      return policy;
    },
  },

  'vpnConnection.routes': {
    hasIt: hasConnectionRoutesAndPolicy,
    script: readEntry,
    phonebooks: ({ allUsers }) => [fileOf(allUsers)],
    value: ({ name, allUsers }, { script, phonebook }) => {
      if (entryTrouble(phonebook(fileOf(allUsers)), name) !== null) return {};
      const routes = answer.parse(script).connection?.routes ?? [];
      return Object.fromEntries(
        routes.map(({ prefix, metric }) => [canonicalPrefix(prefix), { metric }]),
      );
    },
  },

  'vpnConnection.triggerDns': {
    hasIt: hasConnectionRoutesAndPolicy,
    script: ({ name }) => ({
      concern: 'connection',
      function: 'Read-RwTriggerDns',
      parameters: { Name: name },
    }),
    phonebooks: () => ['user'],
    value: ({ name }, { script, phonebook }) => {
      if (entryTrouble(phonebook('user'), name) !== null) return {};
      return Object.fromEntries(
        triggers.parse(script).suffixes.map(({ suffix, servers }) => [suffix, { servers }]),
      );
    },
  },

  'phonebook.read': {
    phonebooks: ({ allUsers }) => [fileOf(allUsers)],
    value: ({ name, allUsers }, { phonebook }) => {
      const book = phonebook(fileOf(allUsers));
      if (entryTrouble(book, name) !== null) return null;
      if (entriesNamed(book, name).length === 0) return null;
      const found = phonebookKey.options.flatMap((key) => {
        const value = valueIn(book, name, key);
        return value === undefined ? [] : [[key, value] as const];
      });
      return Object.fromEntries(found);
    },
  },

  'ras.read': {
    script: () => ({ concern: 'connection', function: 'Read-RwRas', parameters: {} }),
    phonebooks: () => ['allUsers'],
    value: (_query, { script, phonebook }) => {
      const { connections, remoteAccessRunning } = ras.parse(script);
      const book = phonebook('allUsers');
      const deviceTunnel = connections.some((name) => valueIn(book, name, 'DeviceTunnel') === '1');
      return { connections, deviceTunnel, remoteAccessRunning };
    },
  },
} satisfies Partial<Readers>;

function namesIn(book: Phonebook): string[] {
  return listEntries(book).map(({ name }) => name);
}

/** The first value of a key in the entry's own lines. */
function valueIn(book: Phonebook, entry: string, key: string): string | undefined {
  const found = readKey(book, { entry, key });
  return found.ok ? found.values[0] : undefined;
}

/** The one spelling of a prefix, a single address with its length too. */
function canonicalPrefix(prefix: string): string {
  const range = canonicalRange(prefix);
  return range.includes('/') ? range : `${range}/${range.includes(':') ? 128 : 32}`;
}
