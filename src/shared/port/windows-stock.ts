/**
 * What a stock Windows has, by version, each with what it stands on: the registries of four real PCs (windows-facts 1.5;
 * test/fixtures/facts, compared by a test), or UNCONFIRMED. Nothing is copied from a neighbouring version: where nobody
 * looked, what is taken is said to be a guess.
 */
import type * as z from 'zod';
import type { registryValue, serviceName, startType } from './values.ts';
import { atLeast } from './windows-version.ts';

type Start = z.infer<typeof startType>;
type Value = z.infer<typeof registryValue>;

/** The builds that were looked at: 7 SP1, 8.1, 10 1709 and 10 1903. One PC each. */
export const seenBuilds = ['6.1.7601', '6.3.9600', '10.0.16299', '10.0.18362'] as const;
type Build = (typeof seenBuilds)[number];

export interface Fact<T> {
  readonly seen: Readonly<Record<Build, T>>;
  /** For every other version. */
  readonly unconfirmed: (version: string) => T;
}

export interface StockService {
  readonly start: Fact<Start>;
  readonly dependsOn: Fact<readonly string[]>;
}

type ServiceName = z.infer<typeof serviceName> | 'Dnscache' | 'RasAuto' | 'RemoteAccess';

/** Names as in services.msc; registries differ in upper and lower case. */
export const stockServiceFacts: Readonly<Record<ServiceName, StockService>> = {
  BFE: {
    start: same('automatic'),
    dependsOn: differs([['RpcSs'], ['RpcSs', 'WfpLwfs'], ['RpcSs'], ['RpcSs']], ['RpcSs']),
  },
  MpsSvc: { start: same('automatic'), dependsOn: same(['mpsdrv', 'BFE']) },
  IKEEXT: {
    // Starting by a trigger came with 7; before, nothing but an automatic start is known to bring it up. [K]
    start: { ...same<Start>('manual'), unconfirmed: from7('manual', 'automatic') },
    dependsOn: differs([['BFE'], ['BFE'], ['BFE', 'nsi'], ['BFE', 'nsi']], ['BFE']),
  },
  PolicyAgent: { start: same('manual'), dependsOn: same(['Tcpip', 'BFE']) },
  SstpSvc: { start: same('manual'), dependsOn: same([]) },
  Dnscache: {
    start: same('automatic'),
    dependsOn: differs([['Tdx', 'nsi'], ['Tdx', 'nsi'], ['Tdx', 'nsi'], ['nsi']], ['nsi']),
  },
  TapiSrv: {
    start: same('manual'),
    dependsOn: differs([['PlugPlay', 'RpcSs'], ['RpcSs'], ['RpcSs'], ['RpcSs']], ['RpcSs']),
  },
  RasMan: {
    // A dial starts it, so the least is enough where nobody looked. [K]
    start: differs(['manual', 'manual', 'automatic', 'automatic'], 'manual'),
    dependsOn: differs(
      [['TapiSrv', 'SstpSvc'], ['SstpSvc'], ['SstpSvc'], ['SstpSvc', 'Dnscache']],
      ['SstpSvc', 'Dnscache'],
    ),
  },
  RasAuto: {
    start: same('manual'),
    // The stricter of the two where nobody looked: RasMan then has a dependent.
    dependsOn: differs(
      [['RasMan', 'TapiSrv', 'RasAcd'], ['RasAcd'], ['RasAcd'], ['RasAcd']],
      ['RasMan', 'RasAcd'],
    ),
  },
  RemoteAccess: { start: same('disabled'), dependsOn: same(['RpcSs', 'BFE', 'RasMan', 'Http']) },
};

/** The UDP port whose opening in the firewall starts the service; null where nothing is known to start it. */
export const startingPort: Readonly<Partial<Record<ServiceName, Fact<number | null>>>> = {
  IKEEXT: { ...same<number | null>(500), unconfirmed: from7<number | null>(500, null) },
};

const dword = (data: number): Value => ({ type: 'dword', data });

/** Key → value → what stands there; null where it is absent. */
export const stockRegistryFacts: Readonly<
  Record<string, Readonly<Record<string, Fact<Value | null>>>>
> = {
  'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters': {
    AllowL2TPWeakCrypto: same(dword(0)),
    AllowPPTPWeakCrypto: same(dword(0)),
    KeepRasConnections: same(dword(0)),
    ProhibitIpSec: same(null),
    NegotiateDH2048_AES256: same(null),
    DisableIKENameEkuCheck: same(null),
  },
  'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent': {
    DisplayName: same<Value>({ type: 'sz', data: '@%SystemRoot%\\System32\\polstore.dll,-5010' }),
    AssumeUDPEncapsulationContextOnSendRule: same(null),
  },
};

/** What is taken for a version, and whether somebody saw it there. */
export function factOn<T>(
  { seen, unconfirmed }: Fact<T>,
  version: string,
): { value: T; source: 'windows-facts 1.5' | 'UNCONFIRMED' } {
  const build = seenBuilds.find((each) => each === version);
  return build === undefined
    ? { value: unconfirmed(version), source: 'UNCONFIRMED' }
    : { value: seen[build], source: 'windows-facts 1.5' };
}

/** Windows starts it by itself when it is needed: that it is stopped is no fault. */
export function startsByItself(service: z.infer<typeof serviceName>, version: string): boolean {
  const port = startingPort[service];
  return port !== undefined && factOn(port, version).value !== null;
}

/** The same on all four: close to what every Windows has, and no proof of it. */
function same<T>(value: T): Fact<T> {
  return differs([value, value, value, value], value);
}

function differs<T>(values: readonly [T, T, T, T], elsewhere: T): Fact<T> {
  const [seven, eightOne, ten1709, ten1903] = values;
  return {
    seen: {
      '6.1.7601': seven,
      '6.3.9600': eightOne,
      '10.0.16299': ten1709,
      '10.0.18362': ten1903,
    },
    unconfirmed: () => elsewhere,
  };
}

/** A start by a trigger came with 7. [K] */
function from7<T>(later: T, before: T): (version: string) => T {
  return (version) => (atLeast(version, '6.1.0') ? later : before);
}
