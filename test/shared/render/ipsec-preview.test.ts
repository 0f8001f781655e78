import { describe, expect, it } from 'vitest';
import { coversSome } from '../../../src/main/windows/read/address-words.ts';
import { preview } from '../../../src/shared/render/preview.ts';
import {
  parseMainModeMethod,
  printMainModeMethod,
} from '../../../src/shared/render/main-mode-method.ts';
import { render } from '../../../src/shared/render/renderers.ts';
import type { Operation } from '../../../src/shared/port/operation.ts';
import * as sample from '../../main/demo/sample-operations.ts';
import { parseNetsh } from './netsh-grammar.ts';

const { ids } = sample;
const methods = {
  methods: ['dhgroup14:aes256-sha1', 'dhgroup14:aes128-sha1', 'dhgroup14:3des-sha1'],
};
const certificate = sample.certificateAuthSet;
const noName = {
  ...certificate,
  set: { ...certificate.set, proposal: { ...certificate.set.proposal, serverName: null } },
} as Operation;
const setDefault: Operation = { kind: 'mainModeDefault.set', methods };
const resetDefault: Operation = { kind: 'mainModeDefault.set', methods: null };
const crl: Operation = { kind: 'firewall.setCrlCheck', level: 'AttemptCrlCheck' };
const nat: Operation = { kind: 'firewall.setIpsecThroughNat', level: 'Both' };
const removePing: Operation = { kind: 'pingRule.remove', name: ids.ping };
const removeGuard: Operation = { kind: 'tunnelGuard.remove', name: ids.guard };
const associations: Operation = { kind: 'securityAssociations.delete', peer: '203.0.113.10' };
const removeLegacy: Operation = { kind: 'legacyTunnelRule.remove', name: ids.legacy };
const selects = `(New-NetIPsecAuthProposal -Machine -Cert -Authority 'C=NL, O=Example, CN=Example CA' -AuthorityType 'Root' -Signing 'RSA' -Thumbprint '${'A'.repeat(40)}' -SelectionCriteria)`;
const validates = (name: string) =>
  `(New-NetIPsecAuthProposal -Machine -Cert -Authority 'C=NL, O=Example, CN=Example CA' -AuthorityType 'Root' -Signing 'RSA'${name} -ValidationCriteria)`;

const modern: [Operation, string][] = [
  [
    sample.mainModeSet,
    `New-NetIPsecMainModeCryptoSet -Name '${ids.mainMode}' -DisplayName 'Office' -Group 'Roadwarrior' -Proposal (New-NetIPsecMainModeCryptoProposal -Encryption 'AES256' -Hash 'SHA256' -KeyExchange 'DH14') -MaxMinutes 480`,
  ],
  [
    { kind: 'mainModeCryptoSet.remove', name: ids.mainMode },
    `Remove-NetIPsecMainModeCryptoSet -Name '${ids.mainMode}'`,
  ],
  [
    sample.authSet,
    `New-NetIPsecPhase1AuthSet -Name '${ids.auth}' -DisplayName 'Office' -Group 'Roadwarrior' -Proposal (New-NetIPsecAuthProposal -Machine -PreSharedKey '****')`,
  ],
  [
    certificate,
    `New-NetIPsecPhase1AuthSet -Name '${ids.auth}' -DisplayName 'Office' -Group 'Roadwarrior' -Proposal @(${selects}, ${validates(" -SubjectName 'vpn.example.com' -SubjectNameType 'DomainName'")})`,
  ],
  [
    noName,
    `New-NetIPsecPhase1AuthSet -Name '${ids.auth}' -DisplayName 'Office' -Group 'Roadwarrior' -Proposal @(${selects}, ${validates('')})`,
  ],
  [
    { kind: 'phase1AuthSet.remove', name: ids.auth },
    `Remove-NetIPsecPhase1AuthSet -Name '${ids.auth}'`,
  ],
  [
    sample.quickModeSet,
    `New-NetIPsecQuickModeCryptoSet -Name '${ids.quickMode}' -DisplayName 'Office' -Group 'Roadwarrior' -Proposal (New-NetIPsecQuickModeCryptoProposal -Encapsulation 'ESP' -Encryption 'AES256' -ESPHash 'SHA256' -MaxMinutes 60 -MaxKiloBytes 100000) -PerfectForwardSecrecyGroup 'DH14'`,
  ],
  [
    { kind: 'quickModeCryptoSet.remove', name: ids.quickMode },
    `Remove-NetIPsecQuickModeCryptoSet -Name '${ids.quickMode}'`,
  ],
  [
    sample.rule,
    `New-NetIPsecRule -IPsecRuleName '${ids.rule}' -DisplayName 'Office' -Group 'Roadwarrior' -Mode 'Tunnel' -InboundSecurity 'Require' -OutboundSecurity 'Require' -Profile 'Any' -KeyModule 'IKEv1' -LocalTunnelEndpoint '198.51.100.7' -RemoteTunnelEndpoint '203.0.113.10' -LocalAddress '198.51.100.7' -RemoteAddress '10.1.0.0/16' -Phase1AuthSet '${ids.auth}' -QuickModeCryptoSet '${ids.quickMode}'`,
  ],
  [
    { kind: 'ipsecRule.remove', name: ids.rule },
    `Remove-NetIPsecRule -IPsecRuleName '${ids.rule}'`,
  ],
  [
    { kind: 'ipsecRule.enable', name: ids.rule },
    `Enable-NetIPsecRule -IPsecRuleName '${ids.rule}'`,
  ],
  [
    { kind: 'ipsecRule.disable', name: ids.rule },
    `Disable-NetIPsecRule -IPsecRuleName '${ids.rule}'`,
  ],
  [
    sample.mainModeRule,
    `New-NetIPsecMainModeRule -Name '${ids.mainModeRule}' -DisplayName 'Office' -Group 'Roadwarrior' -Profile 'Any' -RemoteAddress '203.0.113.10' -MainModeCryptoSet '${ids.mainMode}' -Phase1AuthSet '${ids.auth}'`,
  ],
  [
    { kind: 'mainModeRule.remove', name: ids.mainModeRule },
    `Remove-NetIPsecMainModeRule -Name '${ids.mainModeRule}'`,
  ],
  [
    { kind: 'mainModeDefault.set', methods: { methods: ['ecdhp384:aes256-sha384'] } },
    "New-NetIPsecMainModeCryptoSet -Default -DisplayName 'Roadwarrior' -Proposal (New-NetIPsecMainModeCryptoProposal -Encryption 'AES256' -Hash 'SHA384' -KeyExchange 'DH20')",
  ],
  [resetDefault, "Remove-NetIPsecMainModeCryptoSet -Name '{E5A5D32A-4BCE-4e4d-B07F-4AB1BA7E5FE1}'"],
  [crl, "Set-NetFirewallSetting -CertValidationLevel 'AttemptCrlCheck'"],
  [nat, "Set-NetFirewallSetting -AllowIPsecThroughNAT 'Both'"],
  [
    sample.pingRule,
    `New-NetFirewallRule -Name '${ids.ping}' -DisplayName 'Office ping' -Group 'Roadwarrior' -Direction 'Inbound' -Action 'Allow' -Profile 'Any' -Protocol 'ICMPv4' -IcmpType '8' -RemoteAddress '10.1.0.0/16'`,
  ],
  [removePing, `Remove-NetFirewallRule -Name '${ids.ping}'`],
  [
    sample.guard,
    `New-NetFirewallRule -Name '${ids.guard}' -DisplayName 'Office guard' -Group 'Roadwarrior' -Direction 'Outbound' -Action 'Block' -Profile 'Any' -LocalAddress '0.0.0.0-198.51.100.6', '198.51.100.8-255.255.255.255' -RemoteAddress '10.1.0.0/16'`,
  ],
  [removeGuard, `Remove-NetFirewallRule -Name '${ids.guard}'`],
  [associations, "Remove-RwSecurityAssociation -Peer '203.0.113.10'"],
  [
    sample.nrptAdd,
    `Add-DnsClientNrptRule -Namespace '.corp.example.com' -NameServers '10.1.0.53' -Comment '${ids.nrpt}'`,
  ],
  [
    { kind: 'nrpt.set', name: ids.nrpt, rule: sample.nrptAdd.rule },
    `Set-RwNrptRule -Comment '${ids.nrpt}' -Namespace '.corp.example.com' -NameServers '10.1.0.53'`,
  ],
  [{ kind: 'nrpt.remove', name: ids.nrpt }, `Remove-RwNrptRule -Comment '${ids.nrpt}'`],
];

const seedMethods = (['AES256', 'AES128', 'DES3'] as const).map((encryption) => ({
  encryption,
  integrity: 'SHA1',
  lifetimeMinutes: 60,
  lifetimeKilobytes: 100_000,
}));
const legacy = (more: Partial<typeof sample.legacyRule.rule>): Operation => ({
  ...sample.legacyRule,
  psk: more.authentication?.method === 'certificate' ? null : 'psk',
  rule: { ...sample.legacyRule.rule, quickMode: seedMethods, ...more },
});
const start = `netsh advfirewall consec add rule name=${ids.legacy} enable=yes profile=any mode=tunnel localtunnelendpoint=198.51.100.7 remotetunnelendpoint=203.0.113.10 endpoint1=198.51.100.7 endpoint2=10.1.0.0/16 action=requireinrequireout`;
const quickMode =
  'qmsecmethods=esp:sha1-aes256+60min+100000kb,esp:sha1-aes128+60min+100000kb,esp:sha1-3des+60min+100000kb';

/** The seed's own commands (10.3.1, 10.3.2, 10.4.3, 5.1, 8.3), with D15's profile and the profile's lifetimes. */
const old: [Operation, string][] = [
  [legacy({ pfs: 'None' }), `${start} auth1=computerpsk auth1psk=<psk> ${quickMode} qmpfs=none`],
  [
    legacy({ pfs: 'SameAsMainMode' }),
    `${start} auth1=computerpsk auth1psk=<psk> ${quickMode} qmpfs=mainmode`,
  ],
  [
    legacy({
      pfs: 'None',
      authentication: { method: 'certificate', authority: 'C=NL, S=ST, L=L, O=TESTORG, CN=TESTCA' },
    }),
    `${start} auth1=computercert auth1ca="C=NL, S=ST, L=L, O=TESTORG, CN=TESTCA certmapping:no excludecaname:no" auth1healthcert=no ${quickMode} qmpfs=none`,
  ],
  [removeLegacy, `netsh advfirewall consec delete rule name=${ids.legacy}`],
  [resetDefault, 'netsh advfirewall set global mainmode mmsecmethods default'],
  [crl, 'netsh advfirewall set global ipsec strongcrlcheck 1'],
  [nat, 'netsh advfirewall set global ipsec ipsecthroughnat serverandclientbehindnat'],
  [
    sample.pingRule,
    `netsh advfirewall firewall add rule name=${ids.ping} dir=in action=allow protocol=icmpv4:8,any remoteip=10.1.0.0/16`,
  ],
  [removePing, `netsh advfirewall firewall delete rule name=${ids.ping}`],
  [
    sample.guard,
    `netsh advfirewall firewall add rule name=${ids.guard} dir=out action=block localip=0.0.0.0-198.51.100.6,198.51.100.8-255.255.255.255 remoteip=10.1.0.0/16`,
  ],
  [removeGuard, `netsh advfirewall firewall delete rule name=${ids.guard}`],
];

describe('previews of IPsec, firewall and name resolution', () => {
  it.each(modern.map(([operation, line]) => [operation.kind, operation, line] as const))(
    '%s on 8 to 11',
    (_, operation, line) => {
      for (const windows of ['6.2.9200', '6.3.9600', '10.0.22631', '10.0.26100'])
        expect(preview(operation, windows)).toBe(line);
    },
  );

  it.each(old.map(([operation, line]) => [operation.kind, operation, line] as const))(
    '%s on Vista and 7',
    (_, operation, line) => {
      for (const [windows, version] of [
        ['6.0.6002', '6.0.6002'],
        ['6.1.7601', '6.1'],
      ] as const) {
        expect(preview(operation, windows)).toBe(line);
        const [call] = render(operation, windows);
        if (call?.tool !== 'oldNetsh') throw new TypeError('not netsh');
        const argv = call.arguments.map((each) =>
          typeof each === 'string' ? each : `${each.parameter}=keysharedbyallclients`,
        );
        expect(() => parseNetsh(argv, version)).not.toThrow();
      }
    },
  );

  it('names the group of main-mode methods once on Vista and each time on 7', () => {
    expect(preview(setDefault, '6.0.6002')).toBe(
      'netsh advfirewall set global mainmode mmsecmethods dhgroup14:aes256-sha1,aes128-sha1,3des-sha1',
    );
    expect(preview(setDefault, '6.1.7601')).toBe(
      'netsh advfirewall set global mainmode mmsecmethods dhgroup14:aes256-sha1,dhgroup14:aes128-sha1,dhgroup14:3des-sha1',
    );
  });

  it('deletes SAs on Vista and 7 by netsh, quick mode first', () => {
    expect(preview(associations, '6.1.7601')).toBe(
      'netsh advfirewall monitor delete qmsa all\nnetsh advfirewall monitor delete mmsa all',
    );
  });

  it('says what a family of Windows has no tool for', () => {
    for (const operation of [sample.rule, sample.mainModeSet, sample.authSet, sample.nrptAdd])
      expect(preview(operation, '6.1.7601')).toBe('# byHand: notOnThisWindows');
    for (const operation of [sample.legacyRule, removeLegacy])
      expect(preview(operation, '10.0.22631')).toBe('# byHand: notOnThisWindows');
  });

  it('leaves to a person what netsh cannot say, and never guesses at a method', () => {
    const bad = legacy({ remoteAddresses: ['2001:db8::/32'] });
    expect(preview(bad, '6.1.7601')).toBe('# byHand: netshMixedIpVersions');
    const weak: Operation = {
      kind: 'mainModeDefault.set',
      methods: { methods: ['dhgroup1:des-md5'] },
    };
    expect(preview(weak, '6.1.7601')).toBe('# byHand: mainModeMethodUnknown');
    expect(preview(weak, '10.0.22631')).toContain(
      "-Encryption 'DES' -Hash 'MD5' -KeyExchange 'DH1'",
    );
    for (const method of ['default', 'dhgroup14:aes256-sha1 x', 'dhgroup15:aes256-sha1', '']) {
      const odd: Operation = { kind: 'mainModeDefault.set', methods: { methods: [method] } };
      expect(preview(odd, '10.0.22631')).toBe('# byHand: mainModeMethodUnknown');
    }
  });
});

describe('a PSK that does not fit the proposal', () => {
  it('is not taken from elsewhere, and not left out silently', () => {
    expect(preview({ ...sample.authSet, psk: null }, '10.0.22631')).toBe('# byHand: pskMissing');
    expect(preview({ ...certificate, psk: 'psk' }, '10.0.22631')).toBe(
      '# byHand: invalidParameter',
    );
  });
});

describe('main-mode methods', () => {
  it('read back as they were written', () => {
    for (const method of ['dhgroup1:des-md5', 'dhgroup24:aes192-sha384', 'ecdhp256:3des-sha256']) {
      const proposal = parseMainModeMethod(method);
      expect(proposal && printMainModeMethod(proposal)).toBe(method);
    }
  });
  it.each([
    ['dhgroup1:des-md5', 'DH1', 'DES', 'MD5'],
    ['dhgroup2:3des-sha1', 'DH2', 'DES3', 'SHA1'],
    ['dhgroup14:aes128-sha256', 'DH14', 'AES128', 'SHA256'],
    ['dhgroup24:aes192-sha384', 'DH24', 'AES192', 'SHA384'],
    ['ecdhp256:aes256-sha256', 'DH19', 'AES256', 'SHA256'],
    ['ecdhp384:aes256-sha384', 'DH20', 'AES256', 'SHA384'],
  ])('%s: are the words of the cmdlets', (method, group, encryption, integrity) => {
    expect(parseMainModeMethod(method)).toEqual({ group, encryption, integrity });
  });

  it('with a word that is not known differ from every known one', () => {
    const print = printMainModeMethod({
      group: '65535',
      encryption: 'AESGCM256',
      integrity: 'SHA1',
    });
    expect(parseMainModeMethod(print)).toBeNull();
  });
});

describe('addresses that a rule shows', () => {
  it.each([
    ['Any', true],
    ['10.1.0.0/255.255.0.0', true],
    ['10.0.0.0/8', true],
    ['10.1.2.3', true],
    ['10.1.255.255-10.2.0.1', true],
    ['10.0.0.1-10.0.255.255', false],
    ['10.2.0.0-10.2.0.1', false],
    ['10.2.0.0/16', false],
    ['LocalSubnet', false],
    ['2001:db8::/32', false],
    ['2001:db8::1-2001:db8::2', false],
    ['-', false],
  ])('%s against 10.1.0.0/16: %s', (shown, covers) => {
    expect(coversSome([shown], ['10.1.0.0/16'])).toBe(covers);
  });
  it('of IPv6, and against a whole range', () => {
    expect(coversSome(['2001:db8::1-2001:db8::2'], ['2001:db8::/32'])).toBe(true);
    expect(coversSome(['2001:db8::5'], ['2001:db8::5'])).toBe(true);
    expect(coversSome(['192.0.2.1-192.0.2.9'], ['192.0.2.5'])).toBe(true);
    expect(coversSome(['192.0.2.1-192.0.2.9'], ['0.0.0.0/0'])).toBe(true);
    expect(coversSome([], ['0.0.0.0/0'])).toBe(false);
  });
});
