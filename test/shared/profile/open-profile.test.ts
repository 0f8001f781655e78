/** The envelope, versions, the hash, and that nothing hostile gets further than a problem. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../../src/shared/profile/base64.ts';
import { packEnvelope } from '../../../src/shared/profile/envelope.ts';
import { openProfile } from '../../../src/shared/profile/open-profile.ts';
import { isPublicSuffix } from '../../../src/main/pipeline/public-suffixes.ts';
import { problemCodes, warningCodes } from '../../../src/shared/profile/problem-codes.ts';
import { profileArbitrary } from './arbitrary.ts';
import { acceptEap, encode, set, smallIpsec, smallL2tp } from './helpers.ts';

const open = (value: unknown) =>
  openProfile(value instanceof Uint8Array ? value : encode(value), acceptEap, isPublicSuffix);
const told = (value: unknown) => {
  const result = open(value);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${path} ${code}`);
};
const envelope = (payload: Uint8Array | string) =>
  JSON.parse(packEnvelope(typeof payload === 'string' ? encode(payload) : payload)) as object;

describe('envelope', () => {
  it('opens to the very bytes that were packed, and hashes those', () => {
    const payload = encode(JSON.stringify(smallL2tp, null, 4));
    const result = open(encode(packEnvelope(payload)));
    expect(result).toMatchObject({
      ok: true,
      enveloped: true,
      payload,
      hash: createHash('sha256').update(payload).digest('hex'),
      profile: { name: 'Office' },
    });
  });

  it('has the same hash as the bare file of the same bytes', () => {
    const payload = encode(smallIpsec);
    const bare = open(payload);
    const packed = open(encode(packEnvelope(payload)));
    expect(bare).toMatchObject({ ok: true, enveloped: false, payload });
    expect(bare.ok && packed.ok && bare.hash === packed.hash).toBe(true);
  });

  it('keeps the bytes it was given when the caller changes his own', () => {
    const bytes = encode(smallL2tp);
    const result = open(bytes);
    bytes.fill(0);
    expect(result.ok && result.payload[0]).toBe('{'.charCodeAt(0));
  });

  it('refuses newer versions by name, whatever else they hold', () => {
    expect(told({ format: 'roadwarrior-profile', version: 2, news: true })).toEqual([
      '$.version envelopeNewer',
    ]);
    expect(open({ profileVersion: 3, news: true })).toEqual({
      ok: false,
      problems: [
        {
          code: 'profileNewer',
          path: '$.profileVersion',
          parameters: { version: 3, supported: 1 },
        },
      ],
    });
    expect(told(envelope('{"profileVersion":2}'))).toEqual(['$.profileVersion profileNewer']);
  });

  it.each([
    ['an unsupported signature', ['signatures'], [{}], '$.signatures signaturesNotYetSupported'],
    ['a sealed part', ['sealed'], ['x'], '$.sealed sealedNotYetSupported'],
    ['another format', ['format'], 'other', '$.format notOneOf'],
    ['version 0', ['version'], 0, '$.version notOneOf'],
    ['an unknown key', ['extra'], 1, '$.extra unknownKey'],
    ['no signatures field', ['signatures'], undefined, '$.signatures missingField'],
    ['base64 with a blank', ['payload'], 'e30 =', '$.payload payloadNotBase64'],
    ['base64 with stray bits', ['payload'], 'e31=', '$.payload payloadNotBase64'],
    ['base64url', ['payload'], '-_-_', '$.payload payloadNotBase64'],
  ] as const)('refuses %s', (_what, path, value, expected) => {
    expect(told(set(envelope('{}'), path, value))).toEqual([expected]);
  });

  it('refuses an envelope in an envelope, and faults inside the payload', () => {
    expect(told(envelope(packEnvelope(encode(smallL2tp))))).toEqual([
      '$.payload payloadIsEnvelope',
    ]);
    expect(told(envelope('{"profileVersion":1,"profileVersion":1}'))).toEqual([
      '$.profileVersion duplicateKey',
    ]);
    expect(told(envelope(Uint8Array.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d])))).toEqual([
      '$ byteOrderMark',
    ]);
    expect(told(envelope(''))).toEqual(['$ fileEmpty']);
  });

  // R15: one sentence that names what it is.
  it.each([
    [
      'appleProfile',
      '<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "">',
    ],
    ['onc', '{"Type":"UnencryptedConfiguration","NetworkConfigurations":[]}'],
    ['strongSwanProfile', '{"uuid":"x","name":"Office","remote":{"addr":"vpn.example.com"}}'],
    ['phonebook', '[Office]\r\nEncoding=1\r\nPBVersion=8\r\nMEDIA=rastapi\r\n'],
    ['openVpn', 'client\ndev tun\nremote vpn.example.com 1194\n'],
    ['wireGuard', '[Interface]\nPrivateKey = x\n'],
    ['serverConfiguration', 'config setup\n\nconn l2tp-psk\n  authby=secret\n'],
    ['registryFile', 'Windows Registry Editor Version 5.00\r\n'],
    ['certificateFile', '-----BEGIN CERTIFICATE-----\n'],
    ['remoteDesktop', 'screen mode id:i:2\nfull address:s:host\n'],
    ['eapConfiguration', '<EapHostConfig xmlns="http://www.microsoft.com/">'],
    ['webPage', '\n<!DOCTYPE html><html lang="en"><title>Log in</title>'],
    ['webPage', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'],
    ['email', 'Received: from mail.example.com\nSubject: your VPN\n\n{}'],
    ['otherSettings', '[connection]\nid=Office\ntype=vpn\n'],
    ['otherSettings', '; of a client\r\n[main]\r\n!Host=vpn.example.com\r\n'],
    ['xml', '<VPNProfile><NativeProfile/></VPNProfile>'],
  ])('R15: %s', (kind, text) => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    for (const bytes of [encode(text), utf16]) {
      const opened = openProfile(bytes, acceptEap, isPublicSuffix);
      expect(opened).toEqual({
        ok: false,
        problems: [{ code: 'foreignFile', path: '$', parameters: { kind } }],
      });
    }
  });

  it.each([
    ['document', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['certificateFile', [0x30, 0x82, 0x0a, 0x00, 0x02]],
    ['document', [0x1f, 0x8b, 0x08]],
    ['document', [0x37, 0x7a, 0xbc, 0xaf, 0x27]],
    ['document', [0x52, 0x61, 0x72, 0x21, 0x1a]],
    ['document', [...encode('{\\rtf1 x}')]],
    ['picture', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ['picture', [0xff, 0xd8, 0xff, 0xe0]],
    ['picture', [...encode('GIF89a')]],
    ['program', [0x4d, 0x5a, 0x90]],
  ])('R15: %s by its first bytes', (kind, bytes) => {
    const opened = openProfile(Uint8Array.from(bytes), acceptEap, isPublicSuffix);
    expect(opened).toMatchObject({ problems: [{ code: 'foreignFile', parameters: { kind } }] });
  });

  it('R15: a profile of ours with a slip in it stays one', () => {
    const text = '{"profileVersion":1,"eapXml":"<EapHostConfig >","pem":"\\n-----BEGIN X-----",}';
    expect(new Set(told(encode(text)))).toEqual(new Set(['$ jsonSyntax']));
  });

  it.each([['[]'], ['1'], ['null'], ['"x"'], ['{}'], ['{"kind":"l2tp"}'], ['true']])(
    'refuses %s: it does not say that it is a profile',
    (text) => {
      expect(told(encode(text))).toEqual(['$ notAProfile']);
    },
  );
});

describe('base64', () => {
  it('is one spelling for each byte string', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const bytes = decodeBase64(text);
        if (bytes) expect(encodeBase64(bytes)).toBe(text);
      }),
    );
  });

  it('carries a megabyte', () => {
    const bytes = new Uint8Array(1_000_000).map((_, at) => at * 7);
    expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
  });
});

describe('hostile bytes', () => {
  const isTold = (bytes: Uint8Array) => {
    const result = open(bytes);
    const entries = result.ok ? result.warnings : result.problems;
    const codes: readonly string[] = result.ok ? warningCodes : problemCodes;
    if (!result.ok) expect(entries.length).toBeGreaterThan(0);
    for (const { code, path } of entries) {
      expect(codes).toContain(code);
      expect(path).toMatch(/^\$[\x20-\x7e]*$/);
    }
  };

  it('never throws on random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), isTold), { numRuns: 2000 });
  });

  it('never throws on random JSON where a profile should be', () => {
    const start = { ...smallL2tp } as Record<string, unknown>;
    const keys = [...Object.keys(start), 'ipsec', 'weakenings', 'overrides', 'nat', 'crlCheck'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        isTold(encode({ ...start, [key]: value }));
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on a valid profile with one value replaced, at any depth', () => {
    const replaced = fc
      .tuple(profileArbitrary(), fc.nat(), fc.jsonValue({ maxDepth: 2 }))
      .map(([profile, at, value]) => {
        const paths = allPaths(profile);
        return set(profile, paths[at % paths.length] ?? [], value);
      });
    fc.assert(
      fc.property(replaced, (value) => {
        isTold(encode(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws on a valid profile with one byte changed', () => {
    const valid = encode(packEnvelope(encode(smallIpsec)));
    fc.assert(
      fc.property(fc.nat(valid.length - 1), fc.nat(255), (at, byte) => {
        const changed = valid.slice();
        changed[at] = byte;
        isTold(changed);
      }),
      { numRuns: 2000 },
    );
  });
});

function allPaths(value: unknown, base: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [base];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((each, index) => [index, each])
    : Object.entries(value);
  const below = entries.flatMap(([key, each]) => allPaths(each, [...base, key]));
  return base.length > 0 ? [base, ...below] : below;
}
