/** Classes of characters in what a profile, a host or a file name may say: every member by itself, and its neighbours. */
import { expect, it } from 'vitest';
import { authentication } from '../../../src/shared/profile/authentication.ts';
import { humanText } from '../../../src/shared/profile/fields.ts';
import { isBadOnWindows, profileFileName } from '../../../src/shared/profile/file-names.ts';
import { l2tp } from '../../../src/shared/profile/l2tp.ts';
import { profile } from '../../../src/shared/profile/profile.ts';
import { host } from '../../../src/shared/port/host.ts';
import { addTunnelRule } from '../../../src/shared/render/netsh/tunnel-rule.ts';

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const lower = upper.toLowerCase();
const digits = '0123456789';
/** ASCII and the letters that look like it, or are folded into it. */
const characters = [
  ...Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)),
  ...Array.from('\u0430\u2010\u2024\u2044\uff0e\uff20\u212a'),
];
const taken = (accepts: (each: string) => boolean) => new Set(characters.filter(accepts));
const those = (text: string) => new Set(text);

it('a language tag: small letters first, then letters and digits, two to eight at a time', () => {
  const takes = (tag: string) => humanText.safeParse({ [tag]: 'a' }).success;
  expect(taken((each) => takes(`e${each}`))).toEqual(those(lower));
  expect(taken((each) => takes(`en-a${each}`))).toEqual(those(upper + lower + digits));
  expect(['e', 'en', 'eng', 'engl'].map(takes)).toEqual([false, true, true, false]);
  const subtag = (count: number) => `en${'-aa'.repeat(count)}`;
  expect(['en-a', 'en-aaaaaaaa', 'en-aaaaaaaaa', subtag(7), subtag(8)].map(takes)).toEqual([
    ...[false, true, false, true, false],
  ]);
});

const withHelpdesk = (helpdesk: object) =>
  profile.safeParse({
    ...{ profileVersion: 1, id: '6f1c2d4e-0000-4000-8000-0000000000aa', revision: 1, name: 'Lab' },
    ...{ provider: { name: 'Example', helpdesk }, server: { address: 'vpn.example.com' } },
    ...{ authentication: { method: 'psk' }, kind: 'l2tp', l2tp: { methods: ['mschapv2'] } },
  }).success;

it('an https URL: a host without user or password, and behind it what RFC 3986 knows', () => {
  const takes = (url: string) => withHelpdesk({ url });
  const host = upper + lower + digits;
  expect(taken((each) => takes(`https://${each}`))).toEqual(those(host));
  // These three begin what is behind the host, the colon before a port.
  expect(taken((each) => takes(`https://a${each}b`))).toEqual(those(`${host}-./?#`));
  expect(taken((each) => takes(`https://a:${each}`))).toEqual(those(digits));
  expect(taken((each) => takes(`https://a/${each}`))).toEqual(
    those(`${host}._~:/?#@!$&'()*+,;=%-`),
  );
  const schemes = ['http', 'HTTPS', 'javascript', 'file', ' https', 'https'];
  expect(schemes.filter((each) => takes(`${each}://a`))).toEqual(['https']);
});

it('an e-mail address: no comment, no quotation, no header', () => {
  const takes = (email: string) => withHelpdesk({ email });
  const common = upper + lower + digits;
  expect(taken((each) => takes(`a${each}b@example.com`))).toEqual(those(`${common}_'+-.`));
  expect(taken((each) => takes(`a@b${each}c.com`))).toEqual(those(`${common}-.`));
});

it('a realm: what a name of DNS has', () => {
  const takes = (realm: string) => l2tp.shape.realmSuffix.safeParse(realm).success;
  expect(taken((each) => takes(`@a${each}b`))).toEqual(those(`${upper}${lower}${digits}-.`));
  expect(['@', 'a', `@${'a'.repeat(200)}`, `@${'a'.repeat(201)}`].map(takes)).toEqual([
    ...[false, false, true, false],
  ]);
});

const devices = [
  ...['con', 'prn', 'aux', 'nul'],
  ...Array.from(digits).flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
];

it('a PKCS#12 beside the profile: a plain name, no path, no device', () => {
  const takes = (file: string) => {
    const source = { kind: 'file', file };
    return authentication.safeParse({ method: 'certificate', source }).success;
  };
  const common = upper + lower + digits;
  expect(taken((each) => takes(`${each}.p12`))).toEqual(those(common));
  expect(taken((each) => takes(`a${each}b.p12`))).toEqual(those(`${common} ._-`));
  for (const device of devices) {
    for (const name of [device, device.toUpperCase(), `${device} `, `${device}.a`]) {
      expect([name, takes(`${name}.p12`)]).toEqual([name, false]);
    }
    expect(takes(`${device}a.p12`)).toBe(true);
  }
  const ends = ['p12', 'P12', 'pfx', 'PFX', 'pfX', 'p1', 'p123', 'pem', 'p12 '];
  expect(ends.filter((end) => takes(`a.${end}`))).toEqual(['p12', 'P12', 'pfx', 'PFX', 'pfX']);
});

it('a file of ours is none of the devices of Windows, no stream, and ends in no dot or blank', () => {
  const more = ['conin$', 'conout$', 'com\u00b9', 'com\u00b2', 'com\u00b3', 'lpt\u00b9'];
  for (const device of [...devices, ...more]) {
    for (const name of [device, device.toUpperCase(), `${device} `, `${device}.vpnprofile`]) {
      expect([name, isBadOnWindows(name)]).toEqual([name, true]);
    }
    expect(isBadOnWindows(`a${device}`)).toBe(false);
  }
  expect(taken((each) => isBadOnWindows(`a${each}`))).toEqual(those('. :'));
  expect(taken((each) => isBadOnWindows(`a${each}b`))).toEqual(those(':'));
});

it('a draft is saved under its name, with a dash for what no file name can hold', () => {
  const kept = taken((each) => profileFileName(`a${each}b`) === `a${each}b.vpnprofile`);
  const beyond = characters.filter((each) => each > '\u007f' && /[\p{L}\p{N}]/u.test(each));
  expect(kept).toEqual(new Set([...Array.from(`${upper}${lower}${digits} (),._-`), ...beyond]));
  expect(['a.', 'a ', '..', '/'].map(profileFileName)).toEqual([
    ...['a.vpnprofile', 'a.vpnprofile', 'profile.vpnprofile', '-.vpnprofile'],
  ]);
  const odd = [...devices, ...characters.map((each) => `a${each}b`)];
  expect(odd.map(profileFileName).filter(isBadOnWindows)).toEqual([]);
});

it('the name of a CA at netsh: no second CA, no option of its own', () => {
  const takes = (authority: string) =>
    addTunnelRule(
      {
        ...{
          name: 'a',
          localEndpoint: '192.0.2.1',
          remoteEndpoint: '192.0.2.2',
          localAddresses: [],
        },
        ...{
          remoteSubnets: ['198.51.100.0/24'],
          authentication: { method: 'certificate', authority },
        },
        ...{ quickMode: [{ encryption: 'AES128', integrity: 'SHA1' }], pfs: 'none' },
        ...{ lifetimeMinutes: 60, lifetimeKilobytes: 100_000 },
      },
      '6.1',
    ).ok;
  const printable = characters.slice(0x20, 0x7f).filter((each) => !'"\'`\\%&|'.includes(each));
  expect(taken((each) => takes(`CN=a${each}b`))).toEqual(new Set(printable));
  // What stands before a colon behind a blank would be an option.
  const letters = taken((each) => !takes(`CN=a ${each}:b`) && takes(`CN=a ${each}b`));
  expect(letters).toEqual(those(upper + lower + digits));
  expect(['O=a', 'O=a, CN=b', 'O=a,CN=b'].map(takes)).toEqual([false, true, false]);
});

it('a SID: numbers of ten digits, one to fifteen of them', () => {
  const takes = (sid: string) => host.shape.identity.shape.sid.safeParse(sid).success;
  expect(taken((each) => takes(`S-1-5-${each}`))).toEqual(those(digits));
  expect(taken((each) => takes(`S-1-${each}-1`))).toEqual(those(digits));
  const parts = (count: number) => `S-1-5${'-1'.repeat(count)}`;
  expect([parts(0), parts(1), parts(15), parts(16), 's-1-5-1', 'S-2-5-1'].map(takes)).toEqual([
    ...[false, true, true, false, false, false],
  ]);
});
