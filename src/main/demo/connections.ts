/** VPN connections as the VpnClient cmdlets handle them (windows-facts 3); on Vista and 7 the phonebook alone. */
import { createHash } from 'node:crypto';
import { atLeast, toolFamily } from '../../shared/port/windows-version.ts';
import { l2tpEntryLines } from '../../shared/phonebook/l2tp-entry.ts';
import { addEntry, removeEntry } from '../../shared/phonebook/phonebook-entry.ts';
import { listEntries } from '../../shared/phonebook/phonebook-text.ts';
import type { SecretName } from '../../shared/port/values.ts';
import {
  type Connection,
  connectionShown,
  methodWords,
  takesPsk,
  tunnelTypes,
  writeConnection,
} from './connection-view.ts';
import {
  bookArea,
  clearEntries,
  edited,
  type Entry,
  entryOf,
  type EntryPlace,
  entryShown,
  putValue,
  setExtras,
  setValue,
  stands,
  troubleOf,
  valueOf,
} from './entries.ts';
import { allUsersPhonebook, connectionsArea, secretsArea, userPhonebook } from './files.ts';
import {
  type Answerers,
  demand,
  hashed,
  type Machine,
  type Performers,
  without,
} from './machine.ts';

export const connectionAnswers = {
  'vpnConnection.read': (query, pc) => {
    const trouble = troubleOf(pc, query);
    if (trouble === 'twice' || trouble === 'copied') pc.note('connection.twiceRead');
    if (trouble !== null) return { trouble };
    const entry = entryShown(pc, query);
    if (entry === null) return null;
    pc.note('connection.sameThingAsPhonebook');
    const { connected, metric } = entry.extras;
    const isInForce = connected && metric !== undefined;
    if (isInForce) pc.note('dial.metricOfEntry');
    return {
      connection: connectionShown(pc, entry),
      connected,
      ...(isInForce && { metric }),
      provisioningAuthority: valueOf(pc, entry, 'ProvisioningAuthority'),
    };
  },
  'vpnConnection.names': (_query, pc) => ({
    user: listEntries(pc.read(userPhonebook)).map(({ name }) => name),
    allUsers: listEntries(pc.read(allUsersPhonebook)).map(({ name }) => name),
  }),
} satisfies Partial<Answerers>;

export const connectionOperations = {
  'vpnConnection.create': (operation, pc) => {
    const { connection, psk } = operation;
    demandConnection(pc, connection, psk);
    if (operation.afresh === true) clearEntries(pc, operation);
    makeEntry(pc, operation, connection.serverAddress);
    const entry = entryOf(pc, operation);
    if (stands(pc, { ...operation, allUsers: !operation.allUsers })) {
      pc.note('connection.bothPhonebooks');
    }
    writeConnection(pc, entry, connection);
    keepPsk(pc, entry, psk);
  },
  'vpnConnection.set': (operation, pc) => {
    const entry = entryOf(pc, operation);
    demandConnection(pc, operation.connection, operation.psk);
    if (entry.extras.connected) {
      demand(operation.hangUp, 'connection.setActive');
      hungUp(pc, entry);
    }
    writeConnection(pc, entry, operation.connection);
    keepPsk(pc, entry, operation.psk);
  },
  'vpnConnection.setPsk': (operation, pc) => {
    const entry = entryOf(pc, operation);
    demand(takesPsk(connectionShown(pc, entry).tunnelType), 'connection.pskNotL2tp');
    demandShort(pc.secret(operation.psk));
    setValue(pc, entry, 'IpSecFlags', '1');
    keepPsk(pc, entry, operation.psk);
  },
  'vpnConnection.remove': (operation, pc) => {
    if (operation.afresh === true) {
      clearEntries(pc, operation);
      return;
    }
    const entry = entryOf(pc, operation);
    if (entry.extras.connected) {
      demand(operation.hangUp, 'connection.removeActive');
      hungUp(pc, entry);
    }
    const area = bookArea(entry);
    pc.write(area, edited(removeEntry(pc.read(area), entry.name)));
    pc.write(connectionsArea, without(pc.read(connectionsArea), entry.key));
    const secrets = pc.read(secretsArea);
    pc.write(secretsArea, {
      ...secrets,
      l2tpPsks: without(secrets.l2tpPsks, entry.key),
      credentials: without(secrets.credentials, entry.key),
    });
  },
} satisfies Partial<Performers>;

export function demandShort(secret: string): void {
  demand(secret.length > 0 && secret.length <= 256, 'connection.pskTooLong');
}

function demandConnection(pc: Machine, to: Connection, psk: SecretName | null): void {
  const { version } = pc.windows;
  demand(to.serverAddress.trim() !== '', 'connection.noServer');
  demand(tunnelTypes.includes(to.tunnelType), 'connection.badWord');
  demand(to.methods.length > 0, 'connection.badWord');
  demand(
    to.methods.every((each) => methodWords.includes(each)),
    'connection.badWord',
  );
  const ikev2 = to.tunnelType === 'Ikev2';
  demand(!ikev2 || atLeast(version, '6.1.0'), 'connection.tunnelOfLaterWindows');
  demand(ikev2 || !to.methods.includes('MachineCertificate'), 'connection.machineCertificate');
  demand(to.eapXml === null || to.methods.includes('Eap'), 'connection.eapXmlWithoutEap');
  const idle = to.idleDisconnectSeconds;
  demand(idle >= 0 && idle <= 0xffff_ffff, 'connection.badIdle');
  const byPsk = to.ipsecAuthentication === 'psk';
  demand(byPsk || psk === null, 'connection.pskContradicts');
  demand(!byPsk || takesPsk(to.tunnelType), 'connection.pskNotL2tp');
  if (toolFamily(version) === 'netsh') demand(psk === null, 'version.l2tpPskByHand');
  else demand(!byPsk || psk !== null, 'connection.pskMissing');
  if (psk !== null) demandShort(pc.secret(psk));
}

/** The layout as Windows writes it; what the cmdlet sets comes on top. */
function makeEntry(pc: Machine, place: EntryPlace, server: string): void {
  const { version } = pc.windows;
  const id = createHash('sha256').update(pc.unique()).digest('hex');
  const lines = l2tpEntryLines({
    // Keys that came with 7: windows-facts 2.2.
    windows: atLeast(version, '6.1.0') ? '6.1' : '6.0',
    server,
    dialParamsUid: Number.parseInt(id.slice(32, 39), 16),
    guid: id.slice(0, 32),
    fileTime: { low: 0, high: 0 },
    authentication: 'certificate',
    methods: ['MSChapv2'],
    encryption: 'Required',
    splitTunnel: false,
    classBasedRoute: true,
    ipv6: true,
    verifyServerName: true,
    useWindowsCredentials: false,
    useVpnCredentialsForNetwork: true,
    dnsSuffix: '',
    idleDisconnectSeconds: 0,
    interfaceMetric: { ipv4: 0, ipv6: 0 },
    device: 'WAN Miniport (L2TP)',
  });
  const area = bookArea(place);
  pc.write(area, edited(addEntry(pc.read(area), place.name, lines)));
  if (toolFamily(version) === 'cmdlets') {
    putValue(pc, place, 'CacheCredentials', '0');
    putValue(pc, place, 'NumCustomPolicy', '0');
    putValue(pc, place, 'PowershellCreatedProfile', '1');
  }
}

/** An entry that is set to certificates forgets its PSK. */
function keepPsk(pc: Machine, entry: Entry, psk: SecretName | null): void {
  const secrets = pc.read(secretsArea);
  const others = without(secrets.l2tpPsks, entry.key);
  const byPsk = valueOf(pc, entry, 'IpSecFlags') === '1';
  if (psk === null && byPsk) return;
  const kept = psk === null ? {} : { [entry.key]: hashed(secrets.salt, pc.secret(psk)) };
  pc.write(secretsArea, { ...secrets, l2tpPsks: { ...others, ...kept } });
}

function hungUp(pc: Machine, entry: Entry): void {
  pc.note('connection.hungUpFirst');
  setExtras(pc, entry, { connected: false });
}
