// Net events as XML of the members and enumerations that Microsoft documents (fwpmtypes.h). The words of netsh are localized and
// are never read: the elements are the same in every language.
import { describe, expect, it } from 'vitest';
import { ikeNumbers } from '../../../../src/main/doctor/numbers-ike.ts';
import { ikeErrorOf } from '../../../../src/main/windows/read/ike-errors.ts';
import { ikeFailuresOf } from '../../../../src/main/windows/read/net-events.ts';

const at = '2026-11-30T10:15:00.123Z';
const since = '2026-11-30T10:00:00Z';
interface Given {
  mode?: 'MM' | 'QM' | 'EM';
  code?: string;
  point?: string;
  time?: string;
  remote?: string;
  flags?: string;
}

function failure(given: Given = {}): string {
  const { mode = 'MM', code = '13868', point = 'IPSEC_FAILURE_PEER', time = at } = given;
  const { remote = '<remoteAddrV4>203.0.113.10</remoteAddrV4>', flags = '<flags/>' } = given;
  const element = `ike${mode.charAt(0)}${mode.charAt(1).toLowerCase()}Failure`;
  return (
    `<item><header><timeStamp>${time}</timeStamp><flags numItems="1"><item>FWPM_NET_EVENT_FLAG_REMOTE_ADDR_SET</item></flags>` +
    `<ipVersion>FWP_IP_VERSION_V4</ipVersion>${remote}<appId/></header>` +
    `<type>FWPM_NET_EVENT_TYPE_IKEEXT_${mode}_FAILURE</type><${element}>` +
    `<failureErrorCode>${code}</failureErrorCode><failurePoint>${point}</failurePoint>${flags}` +
    `<saRole>IKEEXT_SA_ROLE_INITIATOR</saRole></${element}></item>`
  );
}
const dropped =
  `<item><header><timeStamp>${at}</timeStamp><appId><asString>C:\\Programme\\Übung &amp; Café</asString></appId></header>` +
  '<type>FWPM_NET_EVENT_TYPE_CLASSIFY_DROP</type><classifyDrop><filterId>7</filterId></classifyDrop></item>';
const document = (...items: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<netEvents numItems="${items.length}">${items.join('')}</netEvents>\n`;
const read = (text: string, encoding: BufferEncoding = 'latin1') =>
  ikeFailuresOf(Buffer.from(text, encoding), since);
const value = { at, code: 13868, point: 'peer', mode: 'main', remote: '203.0.113.10' };

describe('net events', () => {
  it.each<[string, Given, Partial<typeof value> | { remote: null }]>([
    ['a number', {}, {}],
    [
      'a name',
      { code: 'ERROR_IPSEC_IKE_NO_CERT', point: 'IPSEC_FAILURE_ME' },
      { code: 13806, point: 'me' },
    ],
    [
      'hexadecimal',
      { code: '0x35ED', point: 'IPSEC_FAILURE_NONE' },
      { code: 13805, point: 'none' },
    ],
    ['quick mode', { mode: 'QM' }, { mode: 'quick' }],
    ['extended mode', { mode: 'EM' }, { mode: 'extended' }],
    ['seven digits', { time: '2026-11-30T10:15:00.1234567Z' }, {}],
    [
      'IPv6',
      { remote: '<remoteAddrV6.byteArray16>2001:db8::1</remoteAddrV6.byteArray16>' },
      { remote: '2001:db8::1' },
    ],
    ['no address', { remote: '' }, { remote: null }],
    [
      'more than once',
      { flags: '<flags><item>FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG_MULTIPLE</item></flags>' },
      {},
    ],
  ])('are read: %s', (_, given, changed) => {
    expect(read(document(failure(given)))).toEqual([{ ...value, ...changed }]);
  });

  it('of other kinds, older ones and benign ones are left out; the newest stands first', () => {
    const benign = '<flags><item>FWPM_NET_EVENT_IKEEXT_MM_FAILURE_FLAG_BENIGN</item></flags>';
    const text = document(
      dropped,
      failure({ flags: benign }),
      failure({ time: '2026-11-30T09:59:59Z' }),
      failure(),
      failure({ time: '2026-11-30T10:16:00Z' }),
    );
    const newer = { ...value, at: '2026-11-30T10:16:00.000Z' };
    for (const encoding of ['latin1', 'utf8', 'utf16le'] as const) {
      expect(read(text, encoding), encoding).toEqual([newer, value]);
    }
    expect(read(`\ufeff${text}`, 'utf16le')).toEqual([newer, value]);
    expect(read(`\r\n${document()}`)).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a sentence', 'Der angeforderte Vorgang erfordert erhöhte Rechte.'],
    ['another document', '<wfpdiag/>'],
    ['an item of another name', '<netEvents><event/></netEvents>'],
    [
      'another type',
      document(failure().replace('FWPM_NET_EVENT_TYPE_IKEEXT_MM_FAILURE', 'Hauptmodus')),
    ],
    ['an unknown name of an error', document(failure({ code: 'ERROR_IPSEC_IKE_NEW' }))],
    ['an inherited name', document(failure({ code: 'constructor' }))],
    ['an error in words', document(failure({ code: 'Richtlinie stimmt nicht überein' }))],
    ['another point', document(failure({ point: 'Gegenstelle' }))],
    ['no point', document(failure().replace(/<failurePoint>.*<\/failurePoint>/, ''))],
    ['two errors', document(failure({ code: '1</failureErrorCode><failureErrorCode>2' }))],
    ['local time', document(failure({ time: '30.11.2026 10:15:00' }))],
    [
      'no address where one stands',
      document(failure({ remote: '<remoteAddrV4>3405803786</remoteAddrV4>' })),
    ],
    ['a DTD', `<!DOCTYPE a [<!ENTITY b "c">]>${document(failure())}`],
  ])('that are written otherwise are refused: %s', (_, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ why: 'notUnderstood' }));
  });

  it('have each number that the doctor knows by the name that it knows', () => {
    expect(ikeNumbers.length).toBeGreaterThan(100);
    for (const { symbol, number } of ikeNumbers) expect(ikeErrorOf(symbol), symbol).toBe(number);
  });
});
