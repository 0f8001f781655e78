/** What a fresh simulated Windows has: services, registry, network, and a few things that are not ours. */
import { atLeast } from '../../shared/port/windows-version.ts';
import type {
  CertificatesFile,
  FirewallFile,
  NrptFile,
  RegistryFile,
  ServicesFile,
  WindowsFile,
} from './files.ts';

/** The versions of the matrix (windows-facts 10) that the tests walk through. @internal */
export const demoVersions = [
  '6.0.6002', // Vista SP2
  '6.1.7601', // 7 SP1
  '6.2.9200', // 8
  '6.3.9600', // 8.1
  '10.0.15063', // 10 1703: the last without AES PKCS#12
  '10.0.16299', // 10 1709
  '10.0.19045', // 10 22H2
  '10.0.22631', // 11 23H2
  '10.0.26100', // 11 24H2
] as const;

const account = 'S-1-5-21-1000000001-1000000002-1000000003-1001';

/** A public address on the link, so that pure IPsec is not behind NAT. */
export function stockWindows(version: string, language: string): WindowsFile {
  const example = ['203.0.113.10'];
  return {
    version,
    language,
    identity: { sid: account, sessionSid: account, elevated: true },
    network: {
      addresses: [
        { address: '198.51.100.7', prefixLength: 24, interface: 'Ethernet' },
        { address: '2001:db8:100::7', prefixLength: 64, interface: 'Ethernet' },
      ],
      gateways: ['198.51.100.1'],
      dnsServers: ['198.51.100.53'],
      dhcpServers: ['198.51.100.1'],
      ipv6: true,
    },
    names: { '*.example.com': example, '*.example.net': example, '*.example.org': example },
    atConsole: true,
    remoteSessions: [],
    ikePortHolders: [],
    moduleLogging: false,
    deviceTunnel: false,
    policies: { nrpt: false, localFirewallRules: true, localIpsecRules: true },
  };
}

/** windows-facts 1.4; what RasMan depends on in 10 and 11 is UNCONFIRMED there. */
export function stockServices(version: string): ServicesFile {
  const ten = atLeast(version, '10.0.0');
  const eight = atLeast(version, '6.2.0');
  return {
    BFE: { start: 'automatic', running: true, dependsOn: [] },
    MpsSvc: { start: 'automatic', running: true, dependsOn: ['BFE'] },
    IKEEXT: { start: eight ? 'manual' : 'automatic', running: !eight, dependsOn: ['BFE'] },
    PolicyAgent: { start: 'manual', running: false, dependsOn: ['BFE'] },
    SstpSvc: { start: 'manual', running: ten, dependsOn: [] },
    Dnscache: { start: 'automatic', running: true, dependsOn: [] },
    TapiSrv: { start: 'manual', running: false, dependsOn: [] },
    RasMan: {
      start: 'manual',
      running: ten,
      dependsOn: ten ? ['SstpSvc', 'Dnscache'] : ['TapiSrv', 'SstpSvc'],
    },
    RasAuto: { start: 'manual', running: false, dependsOn: ['RasMan'] },
    RemoteAccess: { start: 'disabled', running: false, dependsOn: ['RasMan'] },
  };
}

export const stockRegistry: RegistryFile = {
  'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters': {
    AllowL2TPWeakCrypto: { type: 'dword', data: 0 },
    AllowPPTPWeakCrypto: { type: 'dword', data: 0 },
    KeepRasConnections: { type: 'sz', data: '0' },
  },
  'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent': {
    DisplayName: { type: 'sz', data: 'IPsec Policy Agent' },
  },
};

export const foreignFirewall: Pick<FirewallFile, 'foreignRules'> = {
  foreignRules: [{ name: '{F2B3C1D0-0000-4000-8000-00000000F001}', displayName: 'Example backup' }],
};

export const foreignNrpt: NrptFile = {
  rules: [
    { comment: 'Example intranet', namespaces: ['.intranet.example.org'], servers: ['192.0.2.53'] },
  ],
};

/** `C=NL, O=Example Trust, CN=Example Foreign Root`, self-signed, P-256; nobody has its key. */
export const foreignRoot: CertificatesFile['Root'][number] = {
  thumbprint: '7E03A1680CD89E71D00415A2638505ECD65E68D1',
  der:
    'MIIB4DCCAYWgAwIBAgIUc3iz+sitgFdUjJmD4Wvu05SZwt4wCgYIKoZIzj0EAwIwRDELMAkGA1UEBhMCTkwx' +
    'FjAUBgNVBAoMDUV4YW1wbGUgVHJ1c3QxHTAbBgNVBAMMFEV4YW1wbGUgRm9yZWlnbiBSb290MCAXDTI2MTEy' +
    'MzEzMTgzOFoYDzIwNTkxMDAxMTMxODM4WjBEMQswCQYDVQQGEwJOTDEWMBQGA1UECgwNRXhhbXBsZSBUcnVz' +
    'dDEdMBsGA1UEAwwURXhhbXBsZSBGb3JlaWduIFJvb3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATCJt+A' +
    '8enwigS5m0wnIK0mA5y3eEk9voqXIXKCgnRl+5rj1NtxUXyASrH4mUvp7AZoNyMcOpNEN9YiXYbZf7bUo1Mw' +
    'UTAdBgNVHQ4EFgQUeCXs0Ivrl4XDUxukN5/K5Quv9ZwwHwYDVR0jBBgwFoAUeCXs0Ivrl4XDUxukN5/K5Quv' +
    '9ZwwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEA6ACFiiTpG4o5FY7UKn5kY3ZtxMu9vcWN' +
    'e8Hl7SXFVEECIQCw3OHlVqJ1Ht/a+49yd4rrvGWUXSl8WtYC/v99pZXXJg==',
  container: null,
};

export const foreignConnection = 'Old VPN';
