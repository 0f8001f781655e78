/** One PC twice: simulated, and as the real adapter sees it over the stubs. Whatever happens to one happens to the other. */
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Host } from '../../src/shared/port/host.ts';
import type { Query } from '../../src/shared/port/query.ts';
import { parseAnswer } from '../../src/shared/port/query.ts';
import type { Profile } from '../../src/shared/profile/profile.ts';
import { Faults, type Placed } from '../main/pipeline/fault-sources.ts';
import { generous, Workbench } from '../main/pipeline/workbench.ts';
import type { RandomPc } from '../main/pipeline/world.ts';
import { FaultyPc } from './faulty-pc.ts';
import { RecordedPc, type Exchange } from './recorded-pc.ts';
import { seedOf, type Seed } from './seed.ts';
import type { StubWindows } from './stub-windows.ts';
import { wholeOfSeed, wholeOfStubs, withoutForgotten } from './whole.ts';

export interface Side {
  readonly bench: Workbench;
  readonly log: Exchange[];
  inject(placed: readonly Placed[]): Faults;
}

export interface Twins {
  readonly demo: Side;
  readonly windows: Side;
  /** The PC is restarted (D17). */
  restart(): Promise<void>;
  /** Expects the same record on both sides since the last call, and the same answers to these and the fixed questions. */
  expectSame(when: string): Promise<void>;
}

/** The first exchange that differs. */
export class Difference extends Error {
  constructor(when: string, demo: Exchange[], windows: Exchange[], at: number) {
    const where = at < 0 ? Math.min(demo.length, windows.length) : at;
    const before = windows[where - 1];
    super(
      [
        `${when}, exchange ${String(where)} of ${String(demo.length)} and ${String(windows.length)}`,
        `simulated: ${print(demo[where])}`,
        `adapter:   ${print(windows[where])}`,
        `before:    ${print(before).slice(0, 200)}`,
      ].join('\n'),
    );
  }
}

function print(exchange: Exchange | undefined): string {
  return JSON.stringify(exchange ?? 'nothing').replaceAll(/[A-Za-z0-9+/=]{200,}/g, '…');
}

export async function twins(
  stubs: StubWindows,
  pc: RandomPc,
  profile: Profile,
): Promise<Twins & { seed: Seed }> {
  const demo = Workbench.withPc(pc);
  const seed = await seedOfBench(demo, profile);
  await stubs.become(seed, pc.windows);
  const sides = { demo: sideOf(demo, null, pc), windows: sideOf(demo.copy(), stubs, pc) };
  return {
    ...sides,
    seed,
    restart: async () => {
      demo.restart();
      sides.windows.bench.restart();
      const { state } = stubs;
      const after = (await seedOfBench(demo, profile)).state;
      sides.demo.log.length = 0;
      const books = state['connections'] as Record<string, Record<string, { connected: boolean }>>;
      for (const entry of Object.values(books).flatMap((book) => Object.values(book))) {
        entry.connected = false;
      }
      const { services, answers, restartMarked } = after;
      stubs.state = { ...state, services, answers, restartMarked };
    },
    expectSame: async (when) => {
      await askAll(sides.demo, profile);
      await askAll(sides.windows, profile);
      const [one, other] = [sides.demo.log.splice(0), sides.windows.log.splice(0)];
      expect(one.length, 'a record').toBeGreaterThan(15);
      const at = one.findIndex((each, n) => !isDeepStrictEqual(each, other[n]));
      if (at >= 0 || one.length !== other.length) throw new Difference(when, one, other, at);
      const wanted = wholeOfSeed(await seedOfBench(demo, profile));
      sides.demo.log.length = 0;
      const found = withoutForgotten(wholeOfStubs(stubs), wanted);
      expect(found, `the whole PC ${when}`).toEqual(wanted);
    },
  };
}

function sideOf(bench: Workbench, stubs: StubWindows | null, { windows }: RandomPc): Side {
  const log: Exchange[] = [];
  let faults = new Faults();
  bench.openPc = (demo) =>
    Promise.resolve(
      new RecordedPc(stubs === null ? demo() : new FaultyPc(stubs, windows, faults), log),
    );
  return {
    bench,
    log,
    inject: (placed) => {
      faults = bench.inject(new Faults(placed));
      return faults;
    },
  };
}

export async function seedOfBench(demo: Workbench, profile: Profile): Promise<Seed> {
  const { session } = demo.place();
  const hosts: Record<string, Host> = {};
  for (const server of [profile.server.address, '127.0.0.1']) {
    const [answer] = await session.ask([{ kind: 'host.read', server }]);
    const parsed = parseAnswer('host.read', answer);
    if (parsed.ok) hosts[server] = parsed.value;
  }
  let seed: Seed | undefined;
  demo.change((machine) => {
    seed = seedOf(machine, hosts);
  });
  if (seed === undefined) throw new Error('no seed');
  return seed;
}

/** Questions about the whole PC, and about every entry that one of the two phonebooks has. */
async function askAll({ bench }: Side, profile: Profile): Promise<void> {
  const { session } = bench.place();
  const names = parseAnswer(
    'vpnConnection.names',
    (await session.ask([{ kind: 'vpnConnection.names' }]))[0],
  );
  if (!names.ok) throw new Error('names');
  const entries = [
    ...names.value.user.map((name) => ({ name, allUsers: false })),
    ...names.value.allUsers.map((name) => ({ name, allUsers: true })),
  ];
  await session.ask([...fixed(profile), ...entries.flatMap(ofEntry)]);
  await session.renew();
}

const services = ['BFE', 'IKEEXT', 'PolicyAgent', 'SstpSvc', 'RasMan', 'MpsSvc'] as const;
const registered = [
  ['PolicyAgent', 'AssumeUDPEncapsulationContextOnSendRule'],
  ['RasMan\\Parameters', 'ProhibitIpSec'],
  ['RasMan\\Parameters', 'AllowL2TPWeakCrypto'],
] as const;

function fixed(profile: Profile): Query[] {
  return [
    ...services.map((service) => ({ kind: 'service.read' as const, service })),
    ...registered.map(([key, value]) => ({
      kind: 'registry.read' as const,
      key: `HKLM\\SYSTEM\\CurrentControlSet\\Services\\${key}`,
      value,
    })),
    ...(['My', 'CA', 'Root'] as const).map((store) => ({
      kind: 'certificate.list' as const,
      store,
    })),
    { kind: 'restart.read' },
    { kind: 'nrpt.read' },
    { kind: 'mainModeDefault.read' },
    { kind: 'firewall.read' },
    { kind: 'ras.read' },
    { kind: 'ipsecRule.others', displayName: profile.name, addresses: ['192.0.2.0/24'] },
    { kind: 'securityAssociations.read', peer: '203.0.113.10' },
    { kind: 'host.read', server: profile.server.address },
  ];
}

function ofEntry(entry: { name: string; allUsers: boolean }): Query[] {
  return [
    { kind: 'vpnConnection.read', ...entry },
    { kind: 'vpnConnection.ipsecPolicy', ...entry },
    { kind: 'vpnConnection.routes', ...entry },
    { kind: 'phonebook.read', ...entry },
    ...(entry.allUsers ? [] : [{ kind: 'vpnConnection.triggerDns' as const, name: entry.name }]),
  ];
}

export { generous };
