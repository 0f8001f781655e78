import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as global from '../../../src/shared/render/netsh/global-settings.ts';
import {
  isNetshText,
  type NetshCommand,
  type NetshVersion,
} from '../../../src/shared/render/netsh/netsh-version.ts';
import { printNetsh } from '../../../src/shared/render/netsh/netsh-preview.ts';
import {
  addPingRule,
  addTunnelGuard,
  deleteFirewallRule,
} from '../../../src/shared/render/netsh/firewall-rules.ts';
import type { MainModeProposal } from '../../../src/shared/render/netsh/proposal-words.ts';
import {
  addTunnelRule,
  deleteTunnelRule,
  type TunnelRule,
} from '../../../src/shared/render/netsh/tunnel-rule.ts';
import { GrammarError, parseNetsh } from './netsh-grammar.ts';
import { splitCommandLine } from './split-command-line.ts';

const key = 'keysharedbyallclients';

/** The arguments as netsh would get them, the key filled in. */
function argv(command: NetshCommand, psk = key): string[] {
  if (!command.ok) throw new Error(JSON.stringify(command.problems));
  return command.args.map((arg) => (typeof arg === 'string' ? arg : `${arg.parameter}=${psk}`));
}
function codes(command: NetshCommand): string[] {
  return command.ok ? [] : command.problems.map(({ code }) => code);
}
/** A command as the seed prints it: without `netsh`, quotes as a person types them. */
function typed(line: string): string[] {
  return splitCommandLine(line).slice(1);
}

const rule: TunnelRule = {
  name: 'LinuxVPNrule',
  localEndpoint: '192.0.2.10',
  remoteEndpoint: '198.51.100.1',
  localAddresses: [],
  remoteSubnets: ['203.0.113.0/24'],
  authentication: { method: 'psk' },
  quickMode: [
    { integrity: 'SHA1', encryption: 'AES256' },
    { integrity: 'SHA1', encryption: 'AES128' },
    { integrity: 'SHA1', encryption: 'DES3' },
  ],
  lifetimeMinutes: 60,
  lifetimeKilobytes: 100_000,
  pfs: 'none',
};
const authority = 'C=NL, S=ST, L=L, O=TESTORG, CN=TESTCA';
const mainMode: MainModeProposal[] = [
  { group: 'DH14', encryption: 'AES256', integrity: 'SHA1' },
  { group: 'DH14', encryption: 'AES128', integrity: 'SHA1' },
  { group: 'DH14', encryption: 'DES3', integrity: 'SHA1' },
];
const versions: NetshVersion[] = ['6.0.6000', '6.0.6002', '6.1'];

describe("golden: the seed's own commands, its lost addresses filled in, corrected by windows-facts 5", () => {
  const seedRule = (rest: string) =>
    typed(
      'netsh advfirewall consec add rule name="LinuxVPNrule" enable=yes mode=tunnel ' +
        'localtunnelendpoint=192.0.2.10 remotetunnelendpoint=198.51.100.1 endpoint1=192.0.2.10 ' +
        `endpoint2=203.0.113.0/24 action=requireinrequireout ${rest}`,
    );
  const methods = 'qmsecmethods=esp:sha1-aes256,esp:sha1-aes128,esp:sha1-3des';
  const psk = `auth1=computerpsk auth1psk="${key}" ${methods}`;
  const certificate = `auth1=computercert auth1ca="${authority} certmapping:no excludecaname:no" auth1healthcert=no ${methods}`;

  it.each([
    ['10.3.1, PSK', seedRule(`${psk} qmpfs=none`), rule],
    [
      '10.3.2, PSK and PFS',
      seedRule(`${psk} qmpfs=mainmode`),
      { ...rule, pfs: 'sameAsMainMode' as const },
    ],
    [
      '10.4.3, certificate',
      seedRule(certificate),
      { ...rule, authentication: { method: 'certificate' as const, authority } },
    ],
  ])('%s', (_, golden, of) => {
    for (const version of versions) {
      const ours = parseNetsh(argv(addTunnelRule(of, version)), version);
      expect(ours).toMatchObject(parseNetsh(golden, version));
      expect(ours).toMatchObject({
        profile: 'any',
        qmpfs: of.pfs === 'none' ? 'none' : 'mainmode',
      });
    }
  });

  it('10.3, main mode: one group in front on Vista, with each proposal on 7', () => {
    const line = 'netsh advfirewall set global mainmode mmsecmethods';
    const vista = typed(`${line} dhgroup14:aes256-sha1,aes128-sha1,3des-sha1`);
    const seven = typed(`${line} dhgroup14:aes256-sha1,dhgroup14:aes128-sha1,dhgroup14:3des-sha1`);
    expect(argv(global.setMainModeMethods(mainMode, '6.0.6000'))).toEqual(vista);
    expect(argv(global.setMainModeMethods(mainMode, '6.0.6002'))).toEqual(vista);
    expect(argv(global.setMainModeMethods(mainMode, '6.1'))).toEqual(seven);
    expect(() => parseNetsh(vista, '6.1')).toThrow(GrammarError);
    expect(() => parseNetsh(seven, '6.0.6002')).toThrow(GrammarError);
    expect(parseNetsh(vista, '6.0.6002')).toEqual(parseNetsh(seven, '6.1'));
  });

  it('NAT, CRL check, ping, removal', () => {
    const line = 'netsh advfirewall';
    const both = typed(`${line} set global ipsec ipsecthroughnat serverandclientbehindnat`);
    expect(argv(global.setIpsecThroughNat('Both'))).toEqual(both);
    const crl = typed(`${line} set global ipsec strongcrlcheck 1`);
    expect(argv(global.setStrongCrlCheck('AttemptCrlCheck'))).toEqual(crl);
    const ping = typed(
      `${line} firewall add rule name="Example ping" dir=in action=allow protocol=icmpv4:8,any remoteip=203.0.113.0/24`,
    );
    const ours = {
      name: 'Example ping',
      remoteAddresses: ['203.0.113.0/24'],
      ipVersion: 4 as const,
    };
    expect(argv(addPingRule(ours))).toEqual(ping);
    expect(argv(deleteFirewallRule('Example ping'))).toEqual(
      typed(`${line} firewall delete rule name="Example ping"`),
    );
    expect(argv(deleteTunnelRule('LinuxVPNrule'))).toEqual(
      typed(`${line} consec delete rule name=LinuxVPNrule`),
    );
  });
});

describe('every command that is rendered is one that the version knows', () => {
  const group = fc.constantFrom('DH2' as const, 'DH14' as const, 'DH19' as const, 'DH20' as const);
  const mainModeProposal = fc.record({
    group,
    encryption: fc.constantFrom(
      'DES3' as const,
      'AES128' as const,
      'AES192' as const,
      'AES256' as const,
    ),
    integrity: fc.constantFrom('SHA1' as const, 'SHA256' as const, 'SHA384' as const),
  });
  const quickModeProposal = fc.record({
    integrity: fc.constantFrom(
      'SHA1' as const,
      'SHA256' as const,
      'AESGMAC128' as const,
      'AESGMAC256' as const,
    ),
    encryption: fc.constantFrom(
      'DES3' as const,
      'AES128' as const,
      'AES256' as const,
      'AESGCM128' as const,
      'AESGCM256' as const,
    ),
  });
  const v4 = fc.constantFrom('192.0.2.10', '198.51.100.1', '203.0.113.77');
  const v6 = fc.constantFrom('2001:db8::1', '2001:db8:1::');
  const oneOfBoth = fc.oneof(
    { weight: 9, arbitrary: v4 },
    { weight: 2, arbitrary: v6 },
    fc.constant('vpn.example.com'),
  );
  const subnet = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('203.0.113.0/24', '198.51.100.0/25') },
    fc.constantFrom('2001:db8::/32', '192.0.2.0/33', ''),
  );
  const text = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom('Office', 'a b', 'CN=Example CA', 'C=NL, O=Example (Org), CN=CA'),
    },
    fc.string({ unit: 'binary-ascii', maxLength: 12 }),
    fc.constantFrom('all', 'ALL', 'CN=x certmapping:yes', 'CN=a|CN=b', "CN=it's"),
  );
  const anyRule: fc.Arbitrary<TunnelRule> = fc.record({
    name: text,
    localEndpoint: fc.oneof({ weight: 4, arbitrary: oneOfBoth }, fc.constant('any')),
    remoteEndpoint: oneOfBoth,
    localAddresses: fc.array(fc.oneof({ weight: 6, arbitrary: v4 }, fc.constantFrom('any', 'x')), {
      maxLength: 2,
    }),
    remoteSubnets: fc.array(subnet, { minLength: 0, maxLength: 3 }),
    authentication: fc.oneof(
      fc.constant({ method: 'psk' as const }),
      text.map((of) => ({ method: 'certificate' as const, authority: of })),
    ),
    quickMode: fc.array(quickModeProposal, { maxLength: 2 }),
    lifetimeMinutes: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(5, 60, 2880) },
      fc.constantFrom(4, 2881, 1.5),
    ),
    lifetimeKilobytes: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(20_480, 2_147_483_647) },
      fc.constant(1),
    ),
    pfs: fc.oneof(fc.constantFrom('none' as const, 'sameAsMainMode' as const), group),
  });

  it('tunnel rules', () => {
    let rendered = 0;
    const property = fc.property(anyRule, fc.constantFrom(...versions), (of, version) => {
      const command = addTunnelRule(of, version);
      if (!command.ok) return;
      rendered++;
      const parsed = parseNetsh(argv(command), version);
      expect(parsed['name']).toBe(of.name);
      expect(parsed['endpoint2']).toEqual(of.remoteSubnets);
      expect(parsed['action']).toBe('requireinrequireout');
      expect(JSON.stringify(command)).not.toContain(key);
    });
    fc.assert(property, { numRuns: 20_000 });
    expect(rendered).toBeGreaterThan(200);
  });

  it('main mode methods', () => {
    let rendered = 0;
    const proposals = fc.array(mainModeProposal, { maxLength: 3 });
    const property = fc.property(proposals, fc.constantFrom(...versions), (of, version) => {
      const command = global.setMainModeMethods(of, version);
      if (!command.ok) return;
      rendered++;
      expect(parseNetsh(argv(command), version)['mmsecmethods']).toHaveLength(of.length);
    });
    fc.assert(property, { numRuns: 2000 });
    expect(rendered).toBeGreaterThan(200);
  });

  it('all others', () => {
    const commands = [
      global.resetMainModeMethods(),
      ...(['None', 'Server', 'Both'] as const).map(global.setIpsecThroughNat),
      ...(['None', 'AttemptCrlCheck', 'RequireCrlCheck'] as const).map(global.setStrongCrlCheck),
      addPingRule({ name: 'p', remoteAddresses: ['2001:db8::/32'], ipVersion: 6 }),
      deleteFirewallRule('p'),
      deleteTunnelRule('r'),
    ];
    for (const command of commands)
      for (const version of versions) parseNetsh(argv(command), version);
  });
});

describe('what is refused, and how it is named', () => {
  it.each<[Partial<TunnelRule>, NetshVersion, string[]]>([
    [{ name: 'all' }, '6.1', ['netshNameReserved']],
    [{ name: 'a"b' }, '6.1', ['netshCharacter']],
    [{ name: '' }, '6.1', ['netshCharacter']],
    [{ localEndpoint: 'any', localAddresses: ['any'] }, '6.0.6002', ['netshNotOnThisVersion']],
    [{ localEndpoint: 'any', localAddresses: ['any'] }, '6.1', []],
    [{ remoteEndpoint: 'vpn.example.com' }, '6.1', ['netshAddress']],
    [{ remoteEndpoint: 'any' }, '6.1', ['netshAddress']],
    [{ remoteEndpoint: '0300.0.2.1' }, '6.1', ['netshAddress']],
    [{ remoteSubnets: ['2001:db8::/32'] }, '6.1', ['netshMixedIpVersions']],
    [{ remoteSubnets: [] }, '6.1', ['netshNothingToOffer']],
    [{ quickMode: [] }, '6.1', ['netshNothingToOffer']],
    [
      { quickMode: [{ integrity: 'SHA256', encryption: 'AES256' }] },
      '6.0.6000',
      ['netshNotOnThisVersion'],
    ],
    [{ quickMode: [{ integrity: 'SHA256', encryption: 'AES256' }] }, '6.0.6002', []],
    [{ quickMode: [{ integrity: 'SHA1', encryption: 'AESGCM256' }] }, '6.1', ['netshPair']],
    [{ quickMode: [{ integrity: 'AESGMAC128', encryption: 'AESGCM256' }] }, '6.1', ['netshPair']],
    [{ quickMode: [{ integrity: 'AESGMAC256', encryption: 'AES256' }] }, '6.1', ['netshPair']],
    [{ quickMode: [{ integrity: 'AESGMAC256', encryption: 'AESGCM256' }] }, '6.1', []],
    [{ lifetimeMinutes: 4 }, '6.1', ['netshRange']],
    [{ lifetimeKilobytes: 20_479 }, '6.1', ['netshRange']],
    [
      { authentication: { method: 'certificate', authority: 'CN=a|CN=b' } },
      '6.1',
      ['netshCharacter'],
    ],
    [
      { authentication: { method: 'certificate', authority: 'CN=x excludecaname:yes' } },
      '6.1',
      ['netshCharacter'],
    ],
    [
      { authentication: { method: 'certificate', authority: 'O=Nobody' } },
      '6.1',
      ['netshCharacter'],
    ],
    [{ authentication: { method: 'certificate', authority: "CN='x'" } }, '6.1', ['netshCharacter']],
  ])('%j on %s', (change, version, expected) => {
    expect(codes(addTunnelRule({ ...rule, ...change }, version))).toEqual(expected);
  });

  it('names every reason at once', () => {
    const bad = { ...rule, name: 'all', quickMode: [], lifetimeMinutes: 0 };
    expect(codes(addTunnelRule(bad, '6.1'))).toEqual([
      'netshNameReserved',
      'netshNothingToOffer',
      'netshRange',
    ]);
  });

  it('two groups and SHA-2 where they do not go', () => {
    const two = [
      ...mainMode,
      { group: 'DH2' as const, encryption: 'AES128' as const, integrity: 'SHA1' as const },
    ];
    expect(codes(global.setMainModeMethods(two, '6.0.6002'))).toEqual(['netshOneGroupOnly']);
    expect(codes(global.setMainModeMethods(two, '6.1'))).toEqual([]);
    const sha2 = [
      { group: 'DH19' as const, encryption: 'AES256' as const, integrity: 'SHA384' as const },
    ];
    expect(codes(global.setMainModeMethods(sha2, '6.0.6000'))).toEqual(['netshNotOnThisVersion']);
    expect(codes(global.setMainModeMethods(sha2, '6.0.6002'))).toEqual([]);
  });

  it('removal and ping never reach further than meant', () => {
    expect(codes(deleteTunnelRule('ALL'))).toEqual(['netshNameReserved']);
    expect(codes(deleteTunnelRule(''))).toEqual(['netshCharacter']);
    expect(codes(deleteFirewallRule('all'))).toEqual(['netshNameReserved']);
    expect(codes(addPingRule({ name: 'p', remoteAddresses: [], ipVersion: 4 }))).toEqual([
      'netshNothingToOffer',
    ]);
    expect(
      codes(addPingRule({ name: 'p', remoteAddresses: ['2001:db8::1'], ipVersion: 4 })),
    ).toEqual(['netshAddress']);
    expect(codes(addPingRule({ name: 'p', remoteAddresses: ['any'], ipVersion: 4 }))).toEqual([
      'netshAddress',
    ]);
  });

  it('a guard never blocks more than meant', () => {
    const good = {
      name: 'g',
      localAddresses: ['0.0.0.0-9.9.9.8'],
      remoteAddresses: ['10.0.0.0/8'],
    };
    expect(codes(addTunnelGuard(good))).toEqual([]);
    for (const localAddresses of [['any'], ['0.0.0.0/0'], ['::-::1'], ['0.0.0.0-']])
      expect(codes(addTunnelGuard({ ...good, localAddresses }))).toEqual(['netshAddress']);
    for (const remoteAddresses of [['any'], ['10.0.0.0/8', '2001:db8::/32']])
      expect(codes(addTunnelGuard({ ...good, remoteAddresses }))).toEqual(['netshAddress']);
    for (const none of [{ localAddresses: [] }, { remoteAddresses: [] }])
      expect(codes(addTunnelGuard({ ...good, ...none }))).toEqual(['netshNothingToOffer']);
  });

  it.each(['"', "'", '`', '\\', '%', '&', 'é', '\n', '\0'])(
    'the character %j in a key',
    (character) => {
      expect(isNetshText(`abc${character}def`)).toBe(false);
    },
  );
});

describe('the grammar can say no', () => {
  const good = argv(addTunnelRule(rule, '6.1'));
  const change = (from: RegExp, to: string) => good.map((arg) => arg.replace(from, to));

  it.each([
    ['order inside esp', change(/sha1-aes256/, 'aes256-sha1')],
    [
      'AH alone before esp is fine, after it is not',
      change(/esp:sha1-aes256/, 'esp:sha1-aes256+ah:sha1'),
    ],
    ['clear text in a tunnel', change(/requireinrequireout/, 'requestinrequestout')],
    ['a name for the server', change(/198\.51\.100\.1/, 'vpn.example.com')],
    ['an unknown parameter', [...good, 'colour=red']],
    ['a parameter twice', [...good, 'enable=yes']],
    ['a key without computerpsk', change(/computerpsk/, 'computerkerb')],
    ['two lifetimes', change(/\+60min/, '+60min+60min')],
    ['minutes out of range', change(/\+60min/, '+4min')],
    ['a group of later versions', change(/qmpfs=none/, 'qmpfs=dhgroup24')],
    ['every rule', ['advfirewall', 'consec', 'delete', 'rule', 'name=all']],
    ['another context', ['advfirewall', 'consec', 'reset']],
  ])('%s', (_, args) => {
    expect(() => parseNetsh(args, '6.1')).toThrow(GrammarError);
  });
});

describe('the preview', () => {
  it('reads as a person would type it and has no key in it', () => {
    const command = addTunnelRule({ ...rule, name: 'Example office' }, '6.1');
    const line = command.ok ? printNetsh(command.args) : '';
    expect(line).toContain('netsh advfirewall consec add rule name="Example office" enable=yes');
    expect(line).toContain(
      'auth1=computerpsk auth1psk=<psk> qmsecmethods=esp:sha1-aes256+60min+100000kb,',
    );
    const asRun = argv(command).map((arg) => (arg.startsWith('auth1psk') ? 'auth1psk=<psk>' : arg));
    expect(splitCommandLine(line).slice(1)).toEqual(asRun);
  });
});
