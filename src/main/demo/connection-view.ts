/** Get-VpnConnection's view of a phonebook entry, and the way back (windows-facts 2.2 and 3). */
import type * as z from 'zod';
import type { vpnConnection } from '../../shared/port/values.ts';
import { type Entry, setExtras, setValue, valueOf } from './entries.ts';
import type { Machine } from './machine.ts';

export type Connection = z.infer<typeof vpnConnection>;

/** VpnStrategy; "this one first" and the lists of Windows 10 show as Automatic (UNCONFIRMED). */
const strategies: Record<string, string> = { '1': 'Pptp', '3': 'L2tp', '5': 'Sstp', '7': 'Ikev2' };
/** DataEncryption, RRASM 2.2.2.2.14. */
const levels: Record<string, Connection['encryption']> = {
  '0': 'NoEncryption',
  '8': 'Optional',
  '256': 'Required',
  '512': 'Maximum',
};
/** AuthRestrictions, RRASM 2.2.2.2.58. */
const methodBits: Record<string, number> = {
  Pap: 8,
  Chap: 32,
  Eap: 128,
  MSChapv2: 512,
  MachineCertificate: 2048,
};

export const tunnelTypes = ['Pptp', 'L2tp', 'Sstp', 'Ikev2', 'Automatic'];
export const methodWords = Object.keys(methodBits);

export function connectionShown(pc: Machine, entry: Entry): Connection {
  const value = (key: string) => valueOf(pc, entry, key);
  const tunnelType = strategies[value('VpnStrategy')] ?? 'Automatic';
  return {
    serverAddress: valueOf(pc, entry, 'PhoneNumber', 'DEVICE'),
    tunnelType,
    ipsecAuthentication: takesPsk(tunnelType) ? authentication(value('IpSecFlags')) : 'unknown',
    methods: methodsOf(Number(value('AuthRestrictions'))),
    eapXml: entry.extras.eapXml,
    encryption: levels[value('DataEncryption')] ?? 'Custom',
    splitTunnel: value('IpPrioritizeRemote') === '0',
    dnsSuffix: value('IpDnsSuffix'),
    idleDisconnectSeconds: Number(value('IdleDisconnectSeconds')),
    rememberCredentials: value('CacheCredentials') === '1',
    useWindowsCredentials: value('AutoLogon') === '1',
  };
}

/** Writes what differs; keys that no cmdlet reaches stay as they are. */
export function writeConnection(pc: Machine, entry: Entry, to: Connection): void {
  const from = connectionShown(pc, entry);
  const set = (key: string, value: string | number) => {
    setValue(pc, entry, key, String(value));
  };
  setValue(pc, entry, 'PhoneNumber', to.serverAddress, 'DEVICE');
  if (to.tunnelType !== from.tunnelType) set('VpnStrategy', keyOfValue(strategies, to.tunnelType));
  // Without L2TP there is no PSK to use: an entry that stops being one forgets it.
  set('IpSecFlags', to.ipsecAuthentication === 'psk' ? 1 : 0);
  if (JSON.stringify(from.methods) !== JSON.stringify([...to.methods].sort())) {
    set(
      'AuthRestrictions',
      to.methods.reduce((sum, each) => sum | (methodBits[each] ?? 0), 0),
    );
  }
  if (to.encryption === 'Custom') {
    if (from.encryption !== 'Custom') pc.note('connection.customUnknown');
  } else if (to.encryption !== from.encryption) {
    set('DataEncryption', keyOfValue(levels, to.encryption));
  }
  if (to.splitTunnel !== from.splitTunnel) {
    pc.note('connection.splitSetsIpv6Too');
    set('IpPrioritizeRemote', to.splitTunnel ? 0 : 1);
    set('Ipv6PrioritizeRemote', to.splitTunnel ? 0 : 1);
  }
  set('IpDnsSuffix', to.dnsSuffix);
  set('IdleDisconnectSeconds', to.idleDisconnectSeconds);
  set('CacheCredentials', to.rememberCredentials ? 1 : 0);
  set('AutoLogon', to.useWindowsCredentials ? 1 : 0);
  if (to.eapXml !== from.eapXml) {
    set('CustomAuthKey', eapType(to.eapXml));
    setExtras(pc, entry, { eapXml: to.eapXml });
  }
}

/** Only these show L2tpIPsecAuth and take a PSK. */
export function takesPsk(tunnelType: string): boolean {
  return tunnelType === 'L2tp' || tunnelType === 'Automatic';
}

function authentication(flags: string): Connection['ipsecAuthentication'] {
  return (Number(flags) & 1) === 1 ? 'psk' : 'certificate';
}

function methodsOf(bits: number): string[] {
  return methodWords.filter((each) => (bits & (methodBits[each] ?? 0)) !== 0).sort();
}

/** The first Type element of an EapHostConfig is the method's number. */
function eapType(xml: string | null): string {
  return /<(?:[A-Za-z0-9]+:)?Type(?: [^>]*)?>\s*([0-9]+)\s*</.exec(xml ?? '')?.[1] ?? '0';
}

function keyOfValue(table: Record<string, string>, value: string): string {
  return Object.keys(table).find((each) => table[each] === value) ?? '0';
}
