/** Random PCs for property tests: Vista SP2 to 11, "debloated", odd, and full of other people's things. */
import fc from 'fast-check';
import type { DemoConnection, NewDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import {
  demoVersions,
  foreignRoot,
  stockServices,
  stockWindows,
} from '../../../src/main/demo/stock.ts';
import type {
  CertificatesFile,
  IpsecFile,
  ServicesFile,
  WindowsFile,
} from '../../../src/main/demo/files.ts';
import { ids, rule } from './sample-operations.ts';

export type RandomPc = Omit<NewDemoPc, 'fs'>;

export interface RandomPcOptions {
  /** Names that profiles of the test use, so that they collide. */
  readonly names?: readonly string[];
  readonly versions?: readonly string[];
}

/** Elevated; policies are rare. Services are consistent: nothing runs on what does not. */
export function randomPc({
  names = ['Office'],
  versions = demoVersions,
}: RandomPcOptions = {}): fc.Arbitrary<RandomPc> {
  return fc.constantFrom(...versions).chain((windows) =>
    fc
      .record({
        language: fc.constantFrom('en-US', 'de-DE', 'zh-CN'),
        host: hostOf(windows),
        services,
        registry,
        connections: connections(names, windows),
        certificates: fc.constantFrom<Partial<CertificatesFile>>(
          { Root: [foreignRoot] },
          { Root: [] },
          { Root: [foreignRoot], CA: [foreignRoot] },
        ),
        firewall: fc.record({
          crlCheck: mostly('None', 'AttemptCrlCheck', 'RequireCrlCheck'),
          ipsecThroughNat: mostly('None', 'Server', 'Both'),
        }),
        ipsec:
          windows.startsWith('6.0') || windows.startsWith('6.1')
            ? fc.constant<Partial<IpsecFile>>({})
            : foreignRules(names),
      })
      .map((pc) => {
        // Nothing is connected where RasMan does not run.
        const runs =
          { ...stockServices(windows)['RasMan'], ...pc.services.RasMan }.running === true;
        const connected = pc.connections.map((each) => ({
          ...each,
          connected: runs && each.connected === true,
        }));
        return { windows, ...pc, connections: connected };
      }),
  );
}

/** The first is what most PCs have. */
function mostly<const T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    ...others.map((each) => ({ weight: 1, arbitrary: fc.constant(each) })),
  );
}

function rarely(): fc.Arbitrary<boolean> {
  return fc.oneof(
    { weight: 19, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  );
}

function hostOf(windows: string): fc.Arbitrary<Partial<WindowsFile>> {
  const stock = stockWindows(windows, 'en-US');
  const behindNat = {
    ...stock.network,
    addresses: [{ address: '192.168.1.20', prefixLength: 24, interface: 'Wi-Fi' }],
    gateways: ['192.168.1.1'],
    ipv6: false,
  };
  return fc
    .record({
      network: mostly(stock.network, behindNat),
      nrpt: rarely(),
      noFirewallRules: rarely(),
      noIpsecRules: rarely(),
      moduleLogging: rarely(),
      remote: rarely(),
    })
    .map((draw) => ({
      network: draw.network,
      moduleLogging: draw.moduleLogging,
      atConsole: !draw.remote,
      remoteSessions: draw.remote ? [{ address: '192.0.2.77', port: 22 }] : [],
      policies: {
        nrpt: draw.nrpt,
        localFirewallRules: !draw.noFirewallRules,
        localIpsecRules: !draw.noIpsecRules,
      },
    }));
}

type Change = Partial<ServicesFile[string]>;
const runs: Change = { running: true };
const stopped: Change = { running: false };
const disabled: Change = { start: 'disabled', running: false };

const services = fc
  .record({
    BFE: mostly(runs, disabled),
    MpsSvc: mostly(runs, disabled, stopped),
    IKEEXT: mostly<Change>({}, disabled, stopped),
    PolicyAgent: mostly<Change>({}, disabled, runs),
    SstpSvc: mostly<Change>({}, disabled, stopped),
    RasMan: mostly<Change>({}, disabled, stopped),
    RasAuto: mostly(stopped, runs),
  })
  .map((drawn) => {
    const off = (change: Change) => change.running === false;
    const { BFE, SstpSvc } = drawn;
    const onBfe = (change: Change) => (off(BFE) ? { ...change, running: false } : change);
    // Without these two nothing that depends on them runs; RasMan's stock state is left where they are stock.
    const RasMan = off(SstpSvc) ? { ...drawn.RasMan, running: false } : drawn.RasMan;
    const rasRuns = Object.keys(RasMan).length === 0 && Object.keys(SstpSvc).length === 0;
    return {
      ...drawn,
      MpsSvc: onBfe(drawn.MpsSvc),
      IKEEXT: onBfe(drawn.IKEEXT),
      PolicyAgent: onBfe(drawn.PolicyAgent),
      RasMan: rasRuns && drawn.RasAuto.running === true ? runs : RasMan,
      SstpSvc: rasRuns && drawn.RasAuto.running === true ? runs : SstpSvc,
      TapiSrv: rasRuns && drawn.RasAuto.running === true ? runs : {},
      RasAuto: rasRuns ? drawn.RasAuto : stopped,
    };
  });

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom(0, 1, 2).map((data) => ({ type: 'dword' as const, data })),
  fc.constantFrom('0', '2', '').map((data) => ({ type: 'sz' as const, data })),
  fc.constant({ type: 'other' as const, data: 'hex:02' }),
);

const registry = fc.record({
  'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent': fc.record({
    AssumeUDPEncapsulationContextOnSendRule: value,
  }),
  'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters': fc.record({
    ProhibitIpSec: value,
    AllowL2TPWeakCrypto: value,
  }),
});

function connections(
  names: readonly string[],
  windows: string,
): fc.Arbitrary<readonly DemoConnection[]> {
  const cmdlets = !windows.startsWith('6.0') && !windows.startsWith('6.1');
  const one: fc.Arbitrary<DemoConnection> = fc
    .record({
      name: fc.constantFrom(...names, 'Old VPN', 'B\u00fcro'),
      allUsers: fc.boolean(),
      psk: fc.boolean(),
      pptp: fc.boolean(),
      splitTunnel: fc.boolean(),
      encryption: fc.constantFrom('Optional' as const, 'Required' as const, 'Maximum' as const),
      methods: fc.constantFrom<string[]>(['MSChapv2'], ['Chap', 'MSChapv2'], ['Pap']),
      connected: rarely(),
      managed: rarely(),
    })
    .map(({ name, allUsers, psk, pptp, connected, managed, ...rest }): DemoConnection => ({
      name,
      allUsers,
      connection: {
        ...rest,
        tunnelType: pptp ? 'Pptp' : 'L2tp',
        ipsecAuthentication: pptp ? 'unknown' : psk ? 'psk' : 'certificate',
      },
      ...(psk && !pptp && cmdlets ? { psk: 'foreign key' } : {}),
      connected,
      keys: { IpNBTFlags: '0', ...(managed && { ProvisioningAuthority: 'example-mdm' }) },
    }));
  return fc.uniqueArray(one, {
    maxLength: 3,
    selector: ({ name, allUsers }) => `${name} ${allUsers}`,
  });
}

function foreignRules(names: readonly string[]): fc.Arbitrary<Partial<IpsecFile>> {
  return fc.constantFrom(...names, 'Example branch').chain((displayName) =>
    fc.constantFrom<Partial<IpsecFile>>(
      {},
      {
        rules: {
          '{F2B3C1D0-0000-4000-8000-00000000F002}': {
            rule: {
              ...rule.rule,
              displayName,
              group: '',
              remoteTunnelEndpoint: '192.0.2.200',
              remoteAddresses: ['192.0.2.128/25'],
              phase1AuthSet: ids.auth.replace('2', 'f'),
              quickModeCryptoSet: ids.quickMode.replace('3', 'f'),
            },
            enabled: true,
          },
        },
      },
    ),
  );
}
