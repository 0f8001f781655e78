import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eapSizeLimit, readEapConfiguration } from '../../../src/shared/eap/eap-configuration.ts';
import * as sample from './sample-configurations.ts';

function read(xml: string) {
  const reading = readEapConfiguration(xml);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
}
function problems(xml: string) {
  const reading = readEapConfiguration(xml);
  return reading.ok ? [] : reading.problems;
}
/** Replaces and insists that there was something to replace. */
function changed(xml: string, from: string, to: string): string {
  expect(xml).toContain(from);
  return xml.replace(from, to);
}

describe('good configurations', () => {
  it.each([
    ['EAP-TLS', sample.tls, 13, null],
    ['EAP-MSCHAPv2', sample.msChapV2, 26, null],
    ['PEAP with MSCHAPv2', sample.peap, 25, 26],
    ['PEAP with EAP-TLS', sample.peapTls, 25, 13],
    ['TTLS with PAP', sample.ttlsPap, 21, null],
    ['TTLS with EAP', sample.ttlsEap, 21, 26],
  ] as const)('%s: types, no finding, and written as Windows writes it', (_, xml, type, inner) => {
    expect(readEapConfiguration(xml)).toEqual({
      ok: true,
      type,
      innerType: inner,
      xml,
      findings: [],
    });
  });

  it('writes prefixes, blanks, comments, 0 and 1 and any order in one form', () => {
    expect(read(sample.peapWithPrefixes).xml).toBe(sample.peap);
    expect(read(`\ufeff${sample.peapWithPrefixes}`).xml).toBe(sample.peap);
  });

  it('keeps awkward names through any number of rounds', () => {
    const name = fc
      .array(
        fc.constantFrom('&', '<', '>', '"', "'", ';', '.', 'é', '微', 'a', '&lt;', '\\', '*'),
        {
          maxLength: 20,
        },
      )
      .map((parts) => parts.join(''));
    const property = fc.property(name, (text) => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const xml = changed(sample.tls, 'radius.example.com', escaped);
      const once = read(xml).xml;
      expect(once).toContain(`<ServerNames>${escaped}</ServerNames>`);
      expect(read(once).xml).toBe(once);
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe('named weakening: no server validation', () => {
  const none = (method: number, why: string) => [{ code: 'eapNoServerValidation', method, why }];
  const without = (xml: string) =>
    changed(xml, /<ServerValidation>.*?<\/ServerValidation>/.exec(xml)?.[0] ?? '?', '');
  const anyone = (xml: string) =>
    xml.replaceAll(/<(ServerNames|TrustedRootCA(?:Hash)?)>[^<]+<\/\1>/g, '<$1></$1>');

  it.each([
    ['TLS', without(sample.tls), none(13, 'absent')],
    ['PEAP', without(sample.peap), none(25, 'absent')],
    ['TTLS', without(sample.ttlsPap), none(21, 'absent')],
    ['PEAP without names and roots', anyone(sample.peap), none(25, 'anyServer')],
    ['TTLS without names and roots', anyone(sample.ttlsPap), none(21, 'anyServer')],
    [
      'PEAP, switched off',
      changed(
        sample.peap,
        '<PerformServerValidation xmlns="http://www.microsoft.com/provisioning/MsPeapConnectionPropertiesV2">true',
        '<PerformServerValidation xmlns="http://www.microsoft.com/provisioning/MsPeapConnectionPropertiesV2">false',
      ),
      none(25, 'switchedOff'),
    ],
    [
      'TLS, switched off',
      changed(
        sample.tls,
        '<PerformServerValidation xmlns="http://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV2">true',
        '<PerformServerValidation xmlns="http://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV2">0',
      ),
      none(13, 'switchedOff'),
    ],
    [
      'names that are not looked at, and no root',
      changed(
        sample.tls.replaceAll(/<TrustedRootCA>[^<]+<\/TrustedRootCA>/g, ''),
        '<AcceptServerName xmlns="http://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV2">true',
        '<AcceptServerName xmlns="http://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV2">false',
      ),
      none(13, 'anyServer'),
    ],
  ])('%s', (_, xml, findings) => {
    expect(read(xml).findings).toEqual(findings);
  });

  it('finds it in the inner EAP-TLS too', () => {
    const inner = without(sample.tlsEap);
    expect(read(sample.wrapped(25, sample.peapEap(inner))).findings).toEqual(none(13, 'absent'));
  });

  it('warns where the user may be asked to trust', () => {
    const prompt = sample.peap.replace(
      /(<DisableUserPromptForServerValidation>)true/,
      (_, tag: string) => `${tag}false`,
    );
    expect(read(prompt).findings).toEqual([{ code: 'eapServerPrompt', method: 25 }]);
  });
});

describe('refused configurations', () => {
  const billion =
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>' +
    changed(sample.tls, 'radius.example.com', '&b;');

  it.each([
    ['an entity bomb', billion, { code: 'eapDtd', what: 'doctype' }],
    [
      'an external DTD',
      `<!DOCTYPE x SYSTEM "file:///c:/x">${sample.tls}`,
      { code: 'eapDtd', what: 'doctype' },
    ],
    ['a lower-case doctype', `<!doctype x>${sample.tls}`, { code: 'eapDtd', what: 'doctype' }],
    ['an entity', changed(sample.tls, 'radius', '&xxe;'), { code: 'eapDtd', what: 'entity' }],
    [
      'a numeric entity',
      changed(sample.tls, 'radius', '&#65;'),
      { code: 'eapDtd', what: 'entity' },
    ],
    [
      'an open ampersand',
      changed(sample.tls, 'radius', 'a & b'),
      { code: 'eapDtd', what: 'entity' },
    ],
    [
      'a processing instruction',
      `<?x y?>${sample.tls}`,
      { code: 'eapDtd', what: 'processingInstruction' },
    ],
    [
      'a stylesheet after the declaration',
      `<?xml version="1.0"?><?xml-stylesheet href="x"?>${sample.tls}`,
      { code: 'eapDtd', what: 'processingInstruction' },
    ],
    ['CDATA', changed(sample.tls, 'radius', '<![CDATA[radius]]>'), { code: 'eapMalformed' }],
    ['a NUL', changed(sample.tls, 'radius', 'rad\u0000ius'), { code: 'eapMalformed' }],
    ['nothing', '', { code: 'eapMalformed' }],
    ['no XML', 'hello', { code: 'eapMalformed' }],
    ['half a document', sample.tls.slice(0, 900), { code: 'eapMalformed' }],
    ['two roots', sample.tls + sample.tls, { code: 'eapMalformed' }],
    ['deep nesting', '<a>'.repeat(500) + '</a>'.repeat(500), { code: 'eapMalformed' }],
    [
      'an undeclared prefix',
      changed(sample.tls, '<EapMethod>', '<q:EapMethod>').replace('</EapMethod>', '</q:EapMethod>'),
      { code: 'eapMalformed' },
    ],
    [
      '64 KiB and more',
      changed(sample.tls, 'radius', 'r'.repeat(eapSizeLimit)),
      { code: 'eapTooLarge', limit: eapSizeLimit },
    ],
  ])('%s', (_, xml, problem) => {
    expect(problems(xml)).toEqual([problem]);
  });

  it.each([
    ['EAP-MD5', sample.wrapped(4, sample.tlsEap), '4'],
    ['TEAP', sample.wrapped(55, sample.tlsEap), '55'],
    ['expanded types', sample.wrapped(254, sample.tlsEap), '254'],
    [
      'a type of the configuration that is not that of the method',
      sample.wrapped(25, sample.tlsEap),
      '13',
    ],
    ['PEAP in PEAP', sample.wrapped(25, sample.peapEap(sample.peapEap(sample.msChapV2Eap))), '25'],
    ['a foreign author', sample.wrapped(13, sample.tlsEap, 9), '0.0.9'],
    [
      'MS-CHAPv1 in TTLS',
      sample.wrapped(21, sample.ttlsConfig('<MSCHAPAuthentication/>'), 311),
      'MS-CHAP',
    ],
  ])('%s', (_, xml, type) => {
    expect(problems(xml)).toEqual([{ code: 'eapTypeNotAllowed', type }]);
  });

  it('a vendor type', () => {
    const vendor = changed(sample.tls, '>0</VendorId>', '>14122</VendorId>');
    expect(problems(vendor)).toEqual([{ code: 'eapTypeNotAllowed', type: '14122.0.0' }]);
  });

  it('unknown elements and attributes, all of them, by path', () => {
    let xml = changed(
      sample.tls,
      '<DifferentUsername>',
      '<RunThis>calc</RunThis><DifferentUsername>',
    );
    xml = changed(xml, '<CredentialsSource>', '<CredentialsSource evil="1">');
    expect(problems(xml)).toEqual([
      { code: 'eapUnknownElement', path: 'EapHostConfig/Config/Eap/EapType/RunThis' },
      {
        code: 'eapUnknownElement',
        path: 'EapHostConfig/Config/Eap/EapType/CredentialsSource/@evil',
      },
    ]);
  });

  it.each([
    [
      'another namespace',
      '"http://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV1"',
      '"http://example.com/x"',
    ],
    [
      'a known name in the wrong place',
      '<DifferentUsername>false',
      '<SmartCard></SmartCard><DifferentUsername>false',
    ],
  ])('%s', (_, from, to) => {
    expect(problems(changed(sample.tls, from, to))[0]?.code).toBe('eapUnknownElement');
  });

  it('a ConfigBlob', () => {
    const blob = sample.tls.replace(/<Config>.*<\/Config>/, '<ConfigBlob>0100</ConfigBlob>');
    expect(readEapConfiguration(blob).ok).toBe(false);
  });

  it.each([
    ['a boolean', '<DifferentUsername>false', '<DifferentUsername>maybe'],
    ['a thumbprint', '3f 07 88', '3f 07'],
    ['an OID', '1.3.6.1.5.5.7.3.2', '1.3.x'],
    [
      'a doubled element',
      '<DifferentUsername>false</DifferentUsername>',
      '<DifferentUsername>false</DifferentUsername><DifferentUsername>true</DifferentUsername>',
    ],
    ['two credential sources', '<CredentialsSource>', '<CredentialsSource><SmartCard/>'],
    ['an Enabled that is no boolean', 'Enabled="true"', 'Enabled="x"'],
    ['__proto__', '<DifferentUsername>', '<__proto__>x</__proto__><DifferentUsername>'],
    ['text among elements', '<CredentialsSource>', 'x<CredentialsSource>'],
  ])('bad content: %s', (_, from, to) => {
    expect(problems(changed(sample.tls, from, to))[0]?.code).toBe('eapMalformed');
  });

  it('never throws', () => {
    const pieces = [
      '<',
      '>',
      '/',
      '<EapHostConfig',
      ' xmlns="',
      '"',
      '&amp;',
      '<!--',
      '-->',
      '?',
      '!',
      ':',
      'a',
    ];
    const soup = fc
      .array(fc.constantFrom(...pieces), { maxLength: 30 })
      .map((parts) => parts.join(''));
    const cut = fc
      .nat(sample.peap.length)
      .map((at) => sample.peap.slice(0, at) + sample.peap.slice(at + 3));
    fc.assert(
      fc.property(fc.oneof(soup, cut), (xml) => {
        expect(typeof readEapConfiguration(xml).ok).toBe('boolean');
      }),
      { numRuns: 3000 },
    );
  });
});
