/** What a fresh simulated Windows has: services, registry, network, and a few things that are not ours. */
import { factOn, stockRegistryFacts, stockServiceFacts } from '../../shared/port/windows-stock.ts';
import { atLeast } from '../../shared/port/windows-version.ts';
import type {
  CertificatesFile,
  FirewallFile,
  NrptFile,
  RegistryFile,
  ServicesFile,
  SurroundingsFile,
  WindowsFile,
} from './files.ts';
import { surroundingsArea } from './files.ts';

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
    dialEnds: 'connected',
    restartRight: { privilege: true, hidden: false },
    policies: { nrpt: false, localFirewallRules: true, localIpsecRules: true },
  };
}

/** By version (windows-stock.ts). What runs is this PC's own: what starts with it, and from 10 on a RasMan that was used before (UNCONFIRMED: no registry says what runs). */
export function stockServices(version: string): ServicesFile {
  const used = atLeast(version, '10.0.0') ? ['SstpSvc', 'RasMan'] : [];
  return Object.fromEntries(
    Object.entries(stockServiceFacts).map(([name, facts]) => {
      const start = factOn(facts.start, version).value;
      const running = start === 'automatic' || used.includes(name);
      return [name, { start, running, dependsOn: [...factOn(facts.dependsOn, version).value] }];
    }),
  );
}

/** By version (windows-stock.ts). */
export function stockRegistry(version: string): RegistryFile {
  return Object.fromEntries(
    Object.entries(stockRegistryFacts).map(([key, facts]) => {
      const values = Object.entries(facts).map(
        ([name, fact]) => [name, factOn(fact, version).value] as const,
      );
      return [key, Object.fromEntries(values.filter(([, value]) => value !== null))];
    }),
  ) as RegistryFile;
}

/** Nothing odd around it. Builds before 10 have no revision in the registry [K]. */
export function stockSurroundings(version: string): SurroundingsFile {
  const revision = atLeast(version, '10.0.0') ? 1 : null;
  return { ...surroundingsArea.absent, build: { revision, updates: [] } };
}

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
