/** A world as a simulated PC. Everything that a person could look up in its folder stands there. */
import { changeDemoPc, createDemoPc, type NewDemoPc } from '../../src/main/demo/create-demo-pc.ts';
import {
  bootArea,
  eventsArea,
  ipsecArea,
  type CertificatesFile,
} from '../../src/main/demo/files.ts';
import type { FileSystem } from '../../src/main/storage/file-system.ts';
import { natTraversal } from '../../src/shared/rooms/nat-traversal.ts';
import { prohibitIpsec } from '../../src/shared/rooms/prohibit-ipsec.ts';
import { connectionsOf, standTwice } from './entry-of-world.ts';
import { eventsOf, ikeFailuresOf } from './events-of-world.ts';
import { ipsecOf } from './rule-of-world.ts';
import { usualAddress } from './server-of-world.ts';
import certificates from './world-certificates.json' with { type: 'json' };
import { usualWindows, type MiniportChange, type OwnCertificate, type World } from './world.ts';

/** Makes it in a folder whose parent exists. */
export function makeWorld(folder: string, world: World, fs: FileSystem): void {
  createDemoPc(folder, { fs, ...pcOf(world) });
  changeDemoPc(folder, fs, (pc) => {
    pc.write(eventsArea, eventsOf(world));
    const boot = pc.read(bootArea);
    if (world.restartPending === true) pc.write(bootArea, { ...boot, restartMarked: true });
    if (world.kind === 'ipsec-psk')
      pc.write(ipsecArea, { ...pc.read(ipsecArea), ...ipsecOf(world) });
    if (world.entry === 'twice') standTwice(pc);
  });
}

function pcOf(world: World): Omit<NewDemoPc, 'fs'> {
  const { windows = usualWindows, host = {}, firewall = {}, services } = world;
  return {
    windows,
    host: {
      identity: { sid: account, sessionSid: account, elevated: world.elevated === true },
      names: { '*.example.com': [...(host.addresses ?? [usualAddress])] },
      ikePortHolders: host.ikePortHolder === undefined ? [] : [host.ikePortHolder],
      policies: {
        nrpt: false,
        localFirewallRules: true,
        localIpsecRules: firewall.localRules ?? true,
      },
      ...(host.network !== undefined && { network: networks[host.network] }),
    },
    ...(services !== undefined && { services }),
    registry: registryOf(world),
    certificates: certificatesOf(world),
    connections: connectionsOf(world),
    firewall: { crlCheck: firewall.crlCheck ?? 'None' },
    surroundings: {
      build: {
        revision: world.build?.revision ?? 4460,
        updates: [...(world.build?.updates ?? [])],
      },
      miniports: miniportsOf(world.miniports),
      otherSoftware: softwareOf(world),
      ikeFailures: ikeFailuresOf(world),
    },
  };
}

const account = 'S-1-5-21-1000000001-1000000002-1000000003-1001';
const networks = {
  none: { addresses: [], gateways: [], dnsServers: [], dhcpServers: [], ipv6: false },
  private: {
    addresses: [{ address: '192.168.178.23', prefixLength: 24, interface: 'Wi-Fi' }],
    gateways: ['192.168.178.1'],
    dnsServers: ['192.168.178.1'],
    dhcpServers: ['192.168.178.1'],
    ipv6: false,
  },
};

function registryOf(world: World): NonNullable<NewDemoPc['registry']> {
  const values = [
    [natTraversal, world.natValue],
    [prohibitIpsec, world.prohibitIpsec],
  ] as const;
  return Object.fromEntries(
    values.flatMap(([room, data]) => {
      const place = room.query({}, []);
      if (place === null || data === undefined) return [];
      return [[place.key, { [place.value]: { type: 'dword' as const, data } }]];
    }),
  );
}

function certificatesOf({
  kind,
  ownCertificates = [],
  authorities,
}: World): Partial<CertificatesFile> {
  const roots = authorities ?? (kind === 'l2tp-certificate' ? ['office' as const] : []);
  const own = ownCertificates.map((each, at) => ({ each, made: certificates[nameOf(each, at)] }));
  const containerOf = (thumbprint: string) => `key-${thumbprint}`;
  return {
    Root: roots.map((name) => ({ ...certificates[name], container: null })),
    My: own.map(({ each, made }) => ({
      ...made,
      container: each.key === 'none' ? null : containerOf(made.thumbprint),
    })),
    containers: own
      .filter(({ each }) => each.key === undefined)
      .map(({ made: { thumbprint } }) => ({
        id: containerOf(thumbprint),
        thumbprint,
        exportable: false,
      })),
  };
}

function nameOf({ dates, type, usage, by }: OwnCertificate, at: number): keyof typeof certificates {
  if (dates !== undefined) return dates;
  if (type === 'EC') return 'ec';
  if (usage === 'server') return 'server';
  if (by === 'other') return 'strange';
  return at === 0 ? 'good' : 'renewed';
}

function miniportsOf({ l2tp, ip, wanarp, filters = [] }: MiniportChange = {}) {
  const device = (is?: 'missing' | 'off') => (is === 'missing' ? null : { enabled: is !== 'off' });
  return {
    l2tp: device(l2tp),
    ip: device(ip),
    ipv6: device(),
    bindings: [{ component: 'ms_wanarp', enabled: wanarp !== 'off' }, ...filters],
  };
}

function softwareOf({ software = {} }: World) {
  return {
    vpnPrograms: [...(software.vpnPrograms ?? [])],
    firewalls: [...(software.firewalls ?? [])],
    credentialGuard: software.credentialGuard ?? false,
  };
}
