import { describe, expect, it } from 'vitest';
import {
  type L2tpEntryDescription,
  l2tpEntryLines,
} from '../../../src/shared/phonebook/l2tp-entry.ts';
import { addEntry, readKey } from '../../../src/shared/phonebook/phonebook-entry.ts';
import {
  listEntries,
  parsePhonebook,
  type Phonebook,
} from '../../../src/shared/phonebook/phonebook-text.ts';

const plain: L2tpEntryDescription = {
  windows: '6.1',
  server: 'vpn.example.com',
  dialParamsUid: 4711,
  guid: '0123456789abcdef0123456789abcdef',
  fileTime: { low: 0, high: 0 },
  authentication: 'psk',
  methods: ['MSChapv2'],
  encryption: 'Required',
  splitTunnel: false,
  classBasedRoute: true,
  ipv6: true,
  verifyServerName: true,
  useWindowsCredentials: false,
  useVpnCredentialsForNetwork: false,
  dnsSuffix: '',
  idleDisconnectSeconds: 0,
  interfaceMetric: { ipv4: 0, ipv6: 0 },
  device: 'WAN Miniport (L2TP)',
};

function made(entry: L2tpEntryDescription): Phonebook {
  const edit = addEntry(parsePhonebook(new Uint8Array()), 'Office', l2tpEntryLines(entry));
  if (!edit.ok) throw new Error(edit.problem.code);
  return edit.book;
}
function value(book: Phonebook, key: string, block: 'main' | 'MEDIA' | 'DEVICE' = 'main') {
  const read = readKey(book, { entry: 'Office', key, block });
  return read.ok ? read.values.join('|') : read.problem.code;
}

describe('an L2TP entry for Windows without cmdlets', () => {
  it('has the four blocks and the numbers of windows-facts 2.2', () => {
    const book = made(plain);
    expect(listEntries(book)[0]?.blocks.map(({ kind }) => kind)).toEqual([
      'main',
      'NETCOMPONENTS',
      'MEDIA',
      'DEVICE',
    ]);
    expect(value(book, 'Type')).toBe('2');
    expect(value(book, 'VpnStrategy')).toBe('3');
    expect(value(book, 'DataEncryption')).toBe('256');
    expect(value(book, 'AuthRestrictions')).toBe('512');
    expect(value(book, 'IpSecFlags')).toBe('1');
    expect(value(book, 'Device', 'MEDIA')).toBe('WAN Miniport (L2TP)');
    expect(value(book, 'PhoneNumber', 'DEVICE')).toBe('vpn.example.com');
  });

  it.each<[Partial<L2tpEntryDescription>, string, string]>([
    [{ encryption: 'Maximum' }, 'DataEncryption', '512'],
    [{ encryption: 'Optional' }, 'DataEncryption', '8'],
    [{ encryption: 'NoEncryption' }, 'DataEncryption', '0'],
    [{ authentication: 'certificate' }, 'IpSecFlags', '0'],
    [{ methods: ['Chap', 'MSChapv2'] }, 'AuthRestrictions', '544'],
    [{ methods: ['Pap', 'Chap', 'MSChapv2'] }, 'AuthRestrictions', '552'],
    [{ eap: { type: 25, data: ['aa', 'bb'] } }, 'AuthRestrictions', '640'],
    [{ eap: { type: 25, data: ['aa', 'bb'] } }, 'CustomAuthKey', '25'],
    [{ eap: { type: 25, data: ['aa', 'bb'] } }, 'CustomAuthData', 'aa|bb'],
    [{ splitTunnel: true }, 'IpPrioritizeRemote', '0'],
    [{ splitTunnel: true }, 'Ipv6PrioritizeRemote', '0'],
    [{ classBasedRoute: false }, 'DisableClassBasedDefaultRoute', '1'],
    [{ ipv6: false }, 'ExcludedProtocols', '8'],
    [{ verifyServerName: false }, 'DisableIKENameEkuCheck', '1'],
    [{ useWindowsCredentials: true }, 'AutoLogon', '1'],
    [{ useVpnCredentialsForNetwork: true }, 'UseRasCredentials', '1'],
    [{ dnsSuffix: 'corp.example' }, 'IpDnsSuffix', 'corp.example'],
    [{ idleDisconnectSeconds: 600 }, 'IdleDisconnectSeconds', '600'],
    [{ interfaceMetric: { ipv4: 25, ipv6: 0 } }, 'IpInterfaceMetric', '25'],
    [{ interfaceMetric: { ipv4: 0, ipv6: 30 } }, 'Ipv6InterfaceMetric', '30'],
    [{ windows: '6.0' }, 'PBVersion', ''],
  ])('%j sets %s to %s', (change, key, expected) => {
    expect(value(made(plain), key)).not.toBe(expected);
    expect(value(made({ ...plain, ...change }), key)).toBe(expected);
  });

  it('cannot smuggle a line in by the server name', () => {
    const hostile = l2tpEntryLines({ ...plain, server: 'x\r\nCustomDialDll=evil.dll' });
    const edit = addEntry(parsePhonebook(new Uint8Array()), 'Office', hostile);
    expect(edit).toEqual({ ok: false, problem: { code: 'valueInvalid', key: 'PhoneNumber' } });
  });
});
