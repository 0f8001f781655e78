import { beforeAll, describe, expect, it } from 'vitest';
import type { DemoSnapshot } from '../../../src/main/demo/snapshot.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import type { SyncCall } from '../storage/crash-file-system.ts';
import { registryArea, type RegistryFile } from '../../../src/main/demo/files.ts';
import { FaultAt } from './fault-sources.ts';
import { CrashBench, type CrashMoment } from './crash-bench.ts';
import { limit } from './runs.ts';
import { Workbench } from './workbench.ts';
import { mineOf } from '../../turn.ts';

/** The spine (D6): a machine-wide value and a connection of one user, so that both scopes take part. */
const spine = l2tpProfile({ nat: 'server' });
const both = l2tpProfile({
  nat: 'server',
  allowPingFrom: ['192.0.2.0/25'],
  l2tp: {
    userName: 'jane',
    rememberCredentials: true,
    splitTunnel: true,
    routes: [{ prefix: '192.0.2.0/25' }],
  },
});
const tunnel = ipsecProfile();
const pc = { windows: '10.0.26100' };

const text = (snapshot: DemoSnapshot) => JSON.stringify(snapshot.settings);
interface Ends {
  readonly before: string;
  readonly after: string;
}

/** What is wrong after the repair of one moment of an apply; null is fine. */
async function wrongAfterApply(moment: CrashMoment, ends: Ends): Promise<string | null> {
  const bench = Workbench.over(moment.pc, moment.fs);
  await bench.repair();
  const now = text(bench.snapshot());
  const { installed, problems, interrupted } = await bench.installed();
  if (interrupted.length > 0) return 'a journal is left';
  if (problems.length > 0) return `records cannot be read: ${JSON.stringify(problems)}`;
  if (now === ends.before) {
    if (moment.returned) return 'an acknowledged apply is gone';
    return installed.length === 0 ? null : 'receipts of nothing';
  }
  if (now !== ends.after) return 'neither as before nor as after';
  const id = installed[0]?.id;
  if (id === undefined) return 'applied without receipts';
  // The receipts are truthful if undo from them alone leads back.
  await bench.undo(id);
  if (text(bench.snapshot()) !== ends.before) return 'undo does not lead back';
  return (await bench.installed()).installed.length === 0 ? null : 'something is still installed';
}

async function wrongAfterUndo(moment: CrashMoment, ends: Ends, id: string): Promise<string | null> {
  const bench = Workbench.over(moment.pc, moment.fs);
  await bench.repair();
  const { problems, interrupted, installed } = await bench.installed();
  if (interrupted.length > 0) return 'a journal is left';
  if (problems.length > 0) return `records cannot be read: ${JSON.stringify(problems)}`;
  const now = text(bench.snapshot());
  if (moment.returned && (now !== ends.before || installed.length > 0))
    return 'an acknowledged undo came back';
  // Cut before it began, or between the scopes: undo is asked for again, and ends undone.
  const again = await bench.undo(id);
  if (again !== null && again.result !== 'undone') return `undo again: ${again.result}`;
  if (text(bench.snapshot()) !== ends.before) return 'not undone';
  return (await bench.installed()).installed.length === 0 ? null : 'something is still installed';
}

type Drop = ((call: SyncCall) => boolean) | null;
interface Walk {
  readonly wrong: string[];
  readonly moments: number;
  readonly syncs: readonly SyncCall[];
}

async function endsOf(profile: Profile): Promise<Ends> {
  const bench = Workbench.withPc(pc);
  const before = text(bench.snapshot());
  await bench.apply(profile);
  return { before, after: text(bench.snapshot()) };
}

/** Applies on a recorded disk and looks at every moment; `patience`: stop after so many wrong ones. */
async function walkApply(profile: Profile, drop: Drop, patience = Infinity): Promise<Walk> {
  const ends = await endsOf(profile);
  const crash = CrashBench.withPc(pc);
  crash.disk.dropSync = drop;
  await crash.record((bench) => bench.apply(profile));
  return walk(crash, patience, (moment) => wrongAfterApply(moment, ends));
}

async function walkUndo(profile: Profile, drop: Drop, patience = Infinity): Promise<Walk> {
  const ends = await endsOf(profile);
  const crash = CrashBench.withPc(pc);
  await crash.record((bench) => bench.apply(profile));
  crash.disk.dropSync = drop;
  crash.disk.syncs.length = 0;
  await crash.record((bench) => bench.undo(profile.id));
  return walk(crash, patience, (moment) => wrongAfterUndo(moment, ends, profile.id));
}

async function walk(
  crash: CrashBench,
  patience: number,
  check: (moment: CrashMoment) => Promise<string | null>,
): Promise<Walk> {
  const wrong: string[] = [];
  let moments = 0;
  const { syncs } = crash.disk;
  for (const moment of crash.moments()) {
    moments += 1;
    const problem = await check(moment).catch((error: unknown) => String(error));
    if (problem !== null) wrong.push(`${moment.by} after ${String(moment.after)}: ${problem}`);
    if (wrong.length >= patience) break;
  }
  return { wrong, moments, syncs: [...syncs] };
}

describe('recovery from every prefix of the file-system record (D8)', () => {
  it.each([
    ['both scopes', both],
    ['a tunnel', tunnel],
  ])(
    'apply of %s: as before, or as after when it was decided; receipts that lead back',
    async (_name, profile) => {
      const { wrong, moments } = await walkApply(profile, null);
      expect(wrong).toEqual([]);
      console.log(`apply: ${String(moments)} moments`);
      expect(moments).toBeGreaterThan(200);
    },
    limit(120),
  );

  it.each([
    ['both scopes', both],
    ['a tunnel', tunnel],
  ])(
    'undo of %s ends undone',
    async (_name, profile) => {
      const { wrong, moments } = await walkUndo(profile, null);
      expect(wrong).toEqual([]);
      console.log(`undo: ${String(moments)} moments`);
      expect(moments).toBeGreaterThan(100);
    },
    limit(120),
  );

  it(
    'a crash while a crash is repaired',
    async () => {
      const ends = await endsOf(spine);
      const crash = CrashBench.withPc(pc);
      await crash.record((bench) => bench.apply(spine));
      let at = 0;
      let moments = 0;
      for (const moment of crash.moments()) {
        at += 1;
        if (at % 61 !== 0) continue;
        const second = CrashBench.over(moment.pc, moment.fs);
        await second.record((bench) => bench.repair());
        for (const deeper of second.moments()) {
          moments += 1;
          const problem = await wrongAfterApply({ ...deeper, returned: moment.returned }, ends);
          expect([moment.after, deeper.after, problem]).toEqual([moment.after, deeper.after, null]);
        }
      }
      console.log(`repair: ${String(moments)} moments`);
      expect(moments).toBeGreaterThan(100);
    },
    limit(120),
  );
});

const policyAgent = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
const natValue = 'AssumeUDPEncapsulationContextOnSendRule';

/** An apply that was rolled back is over: what a person sets afterwards is not taken back by a journal that returns. */
async function walkRolledBack(drop: Drop, patience = Infinity): Promise<Walk> {
  const crash = CrashBench.withPc(pc);
  crash.disk.dropSync = drop;
  await crash.record(async (bench) => {
    crash.faults = new FaultAt(({ kind }) => kind === 'vpnConnection.create', {
      kind: 'before',
      effect: false,
      nth: 1,
    });
    expect((await bench.apply(spine)).outcome).toMatchObject({ result: 'rolledBack' });
    crash.change((machine) => {
      const registry: RegistryFile = machine.read(registryArea);
      const own = { ...registry[policyAgent], [natValue]: { type: 'dword' as const, data: 2 } };
      machine.write(registryArea, { ...registry, [policyAgent]: own });
    });
  });
  return walk(crash, patience, async (moment) => {
    if (!moment.returned) return null;
    const bench = Workbench.over(moment.pc, moment.fs);
    await bench.repair();
    return text(bench.snapshot()).includes(natValue) ? null : 'what a person set is gone';
  });
}

describe('each sync is needed', () => {
  let sites: string[] = [];
  // A lock that a power cut leaves has no living owner, whatever it says: its syncs are for other things (lock.test.ts).
  const counts = (call: SyncCall) => !call.site.includes('lock.ts');

  beforeAll(async () => {
    const [applied, undone] = [await walkApply(spine, null), await walkUndo(spine, null)];
    const rolledBack = await walkRolledBack(null);
    expect([...applied.wrong, ...undone.wrong, ...rolledBack.wrong]).toEqual([]);
    sites = [
      ...new Set([...applied.syncs, ...undone.syncs].filter(counts).map((call) => call.site)),
    ];
  }, limit(60));

  it(
    'dropping the syncs of any one place makes a crash state wrong',
    async () => {
      const idle: string[] = [];
      for (const site of mineOf(4, sites)) {
        const drop = (call: SyncCall) => counts(call) && call.site === site;
        const found =
          (await walkApply(spine, drop, 1)).wrong.length +
          (await walkUndo(spine, drop, 1)).wrong.length +
          (await walkRolledBack(drop, 1)).wrong.length;
        if (found === 0) idle.push(site);
      }
      console.log('places that sync:', sites, 'not needed:', idle);
      expect(sites.length).toBeGreaterThan(5);
      expect(idle).toEqual([]);
    },
    limit(200),
  );
});
