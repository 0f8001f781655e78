// Undo reads again and says what it found; what others need is left, said, and the receipt goes; what stays is kept (F8, F21–F23).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from '../../src/shared/plan/decide.ts';
import { look, stateOf } from '../../src/shared/plan/state.ts';
import type { Operation } from '../../src/shared/port/operation.ts';
import type { Pc } from '../../src/shared/port/port.ts';
import { servicesArea } from '../../src/main/demo/files.ts';
import { foreignConnection } from '../../src/main/demo/stock.ts';
import { verifyInstalled } from '../../src/main/pipeline/verify-installed.ts';
import { isUnfinished, type UndoOutcome } from '../../src/main/pipeline/undo.ts';
import { ipsecProfile, l2tpProfile } from '../rooms/fixtures.ts';
import { bundles } from './bundles.ts';
import { expectSame } from './equal.ts';
import { mutators, perform } from './mutators.ts';
import { holds, limit } from './runs.ts';
import { Workbench } from './workbench.ts';
import { worlds } from './world.ts';

const embedded = () => ({
  method: 'certificate' as const,
  source: { kind: 'embedded' as const, pkcs12: bundles().pkcs12[1] ?? '' },
});
const withCertificates = () => l2tpProfile({ authentication: embedded() });

/** Says done to these and does nothing. */
function lying(pc: Pc, lies: (operation: Operation) => boolean): Pc {
  return {
    simulated: pc.simulated,
    ask: (queries, secrets) => pc.ask(queries, secrets),
    perform: async (operations, secrets) => {
      const told = await pc.perform(
        operations.filter((each) => !lies(each)),
        secrets,
      );
      return operations.map((each) =>
        lies(each) ? { status: 'done' as const } : (told.shift() ?? { status: 'notDone' as const }),
      );
    },
    childProcess: () => null,
    end: () => pc.end(),
  };
}

function lie(bench: Workbench, lies: (operation: Operation) => boolean): void {
  bench.openPc = (demo) => Promise.resolve(lying(demo(), lies));
}
function honest(bench: Workbench): void {
  bench.openPc = (demo) => Promise.resolve(demo());
}

function ended(outcome: UndoOutcome | null) {
  if (outcome === null || !('verification' in outcome)) throw new Error(outcome?.result ?? 'none');
  return outcome;
}

async function thingsOf(bench: Workbench) {
  const { installed } = await bench.installed();
  return installed.flatMap((each) => [
    ...each.receipts.flatMap((receipt) => receipt.owned),
    ...each.claims,
  ]);
}

describe('F21: undo reads again', () => {
  it('F21 certificates that the store kept: said, kept in the receipt, tried again', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = withCertificates();
    const before = bench.snapshot();
    await bench.apply(profile);
    lie(bench, (each) => each.kind === 'certificate.remove');
    const first = ended(await bench.undo(profile.id));
    expect(first).toMatchObject({ result: 'undoIncomplete', remaining: true });
    const kept = first.settled.filter((each) => each.code === 'stillThere');
    expect(new Set(kept.map((each) => each.room))).toEqual(
      new Set(['rootCertificate', 'certificateKey', 'intermediateCertificate']),
    );
    expect(first.verification.asWanted).toBe(false);
    expect(first.verification.drift.map((each) => each.key).sort()).toEqual(
      kept.map((each) => each.key).sort(),
    );
    expect((await thingsOf(bench)).map((each) => each.key).sort()).toEqual(
      kept.map((each) => each.key).sort(),
    );
    expect((await bench.installed()).installed).toMatchObject([{ undoUnfinished: true }]);
    const unfinished = await verifyInstalled(bench.place(), profile.id);
    expect(unfinished.asWanted).toBe(false);
    expect(unfinished.inForce.map((each) => each.code)).toEqual(['undoUnfinished']);
    honest(bench);
    const second = ended(await bench.undo(profile.id));
    expect(second).toMatchObject({ result: 'undone', remaining: false });
    expect(second.verification).toMatchObject({ asWanted: true, drift: [], unreadable: [] });
    expectSame(bench.snapshot(), before);
    expect((await bench.installed()).installed).toEqual([]);
  });

  it('F21 a value that came back otherwise is not called as before', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = l2tpProfile({ nat: 'server' });
    await bench.apply(profile);
    lie(bench, (each) => each.kind === 'registry.delete');
    const undone = ended(await bench.undo(profile.id));
    expect(undone.settled).toContainEqual(
      expect.objectContaining({ room: 'natTraversal', settlement: 'failed', code: 'stillThere' }),
    );
    // What was not taken back needs no restart.
    expect(undone.restart).toBe(false);
  });

  it('F21 the parts of a connection that stays stay with it, and one line names it', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = l2tpProfile();
    await bench.apply(profile);
    const owned = await thingsOf(bench);
    lie(bench, (each) => each.kind === 'vpnConnection.remove');
    const undone = ended(await bench.undo(profile.id));
    expect(undone.settled.filter(isUnfinished).map((each) => each.room)).toEqual(['vpnConnection']);
    const parts = owned.filter((each) => 'within' in each && each.within !== null);
    expect(parts.length).toBeGreaterThan(0);
    const kept = (await thingsOf(bench)).map((each) => each.key);
    for (const part of parts) expect(kept).toContain(part.key);
  });

  it('F21 what Windows never tells is said not to have been seen', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const remembering = { userName: 'jane', rememberCredentials: true };
    const own = l2tpProfile({ l2tp: remembering });
    await bench.apply(own);
    const undone = ended(await bench.undo(own.id));
    expect(undone).toMatchObject({ result: 'undone', verification: { notSeen: ['credentials'] } });
    // For all users the machine takes the entry and the person's half clears the credentials by itself.
    const shared = l2tpProfile({ l2tp: { ...remembering, allUsers: true } });
    await bench.apply(shared);
    const both = ended(await bench.undo(shared.id));
    expect(both.settled.filter((each) => each.room === 'credentials')).toEqual([
      expect.objectContaining({ settlement: 'notSeen', code: null }),
    ]);
    expect(both).toMatchObject({ result: 'undone', verification: { notSeen: ['credentials'] } });
  });

  it('F21 one gather reads everything again', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const routes = Array.from({ length: 20 }, (_, at) => ({ prefix: `192.0.2.${at * 8}/29` }));
    const profile = l2tpProfile({ l2tp: { routes, splitTunnel: true, allUsers: true } });
    await bench.apply(profile);
    const asked: number[] = [];
    bench.openPc = (demo) => {
      const pc = demo();
      const watched = lying(pc, () => false);
      return Promise.resolve({
        ...watched,
        ask: (queries, secrets) => {
          asked.push(queries.length);
          return pc.ask(queries, secrets);
        },
      });
    };
    await bench.undo(profile.id, true);
    // What is in use, the plan, and the reading again; the user has no part in it.
    expect(asked).toHaveLength(3);
  });

  it('F21 a roll-back is read again too', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    bench.openPc = (demo) => {
      const pc = demo();
      return Promise.resolve({
        ...lying(pc, (each) => each.kind === 'certificate.remove'),
        ask: (queries, secrets) => pc.ask(queries, secrets),
        perform: (operations, secrets) =>
          operations.some((each) => each.kind === 'vpnConnection.create')
            ? Promise.resolve(
                operations.map(() => ({ status: 'failed', code: 'refused' }) as const),
              )
            : lying(pc, (each) => each.kind === 'certificate.remove').perform(operations, secrets),
      });
    };
    const { outcome } = await bench.apply(withCertificates());
    expect(outcome.result).toBe('rollbackIncomplete');
    const settled = 'settled' in outcome ? outcome.settled : [];
    expect(settled).toContainEqual(
      expect.objectContaining({
        room: 'rootCertificate',
        settlement: 'failed',
        code: 'stillThere',
      }),
    );
    expect(settled).toContainEqual(expect.objectContaining({ settlement: 'restored' }));
  });
});

const stopped = {
  services: {
    SstpSvc: { start: 'manual' as const, running: false },
    RasMan: { start: 'manual' as const, running: false },
  },
};

function start(bench: Workbench, service: string): void {
  bench.change((pc) => {
    const services = pc.read(servicesArea);
    const found = services[service];
    if (found === undefined) throw new Error(service);
    pc.write(servicesArea, { ...services, [service]: { ...found, running: true } });
  });
}

describe('F8: what others need is left', () => {
  it('F8 RasMan stays because RasAuto needs it: named, no failure, the receipt goes', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100', ...stopped });
    const profile = l2tpProfile();
    await bench.apply(profile);
    start(bench, 'RasAuto');
    const undone = ended(await bench.undo(profile.id));
    expect(undone).toMatchObject({ result: 'undone', remaining: false });
    const left = undone.settled.filter((each) => each.settlement === 'neededByOthers');
    expect(left.map(({ key, by, code }) => [key, by, code])).toEqual([
      ['serviceRunning:{"service":"RasMan"}', ['RasAuto'], 'dependentsRunning'],
      ['serviceRunning:{"service":"SstpSvc"}', ['RasMan', 'RasAuto'], 'dependentsRunning'],
    ]);
    expect((await bench.installed()).installed).toEqual([]);
  });

  it("F8 RasMan stays under somebody else's connection, by its name", async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100', ...stopped });
    const profile = l2tpProfile();
    await bench.apply(profile);
    bench.change((pc) => {
      perform(pc, { kind: 'connection.dial', name: foreignConnection, allUsers: false });
    });
    const undone = ended(await bench.undo(profile.id));
    expect(undone.settled).toContainEqual(
      expect.objectContaining({
        settlement: 'neededByOthers',
        code: 'inUse',
        by: [foreignConnection],
      }),
    );
    expect(undone).toMatchObject({ result: 'undone', remaining: false });
  });

  it('F8 a service that was started again is no failure of the undo', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100', ...stopped });
    const profile = l2tpProfile();
    await bench.apply(profile);
    lie(bench, (each) => each.kind === 'service.stop' && each.service === 'RasMan');
    const undone = ended(await bench.undo(profile.id));
    expect(undone.settled).toContainEqual(
      expect.objectContaining({ settlement: 'neededByOthers', code: 'startedAgain' }),
    );
    expect(undone).toMatchObject({ result: 'undone', remaining: false });
  });

  it('F8 the sets of a rule that others changed stay with it', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = ipsecProfile();
    await bench.apply(profile);
    const rule = (await thingsOf(bench)).find((each) => each.room === 'ipsecRule');
    bench.change((pc) => {
      mutators['ipsecRule']?.change(pc, rule?.target as never);
    });
    const undone = ended(await bench.undo(profile.id));
    const by = (settlement: string) =>
      undone.settled.filter((each) => each.settlement === settlement).map((each) => each.room);
    expect(by('changedByOthers')).toEqual(['ipsecRule']);
    expect(by('neededByOthers')).toEqual(['quickModeCryptoSet', 'phase1AuthSet']);
    expect(undone).toMatchObject({ result: 'undone', remaining: false });
    expect((await bench.installed()).installed).toEqual([]);
  });

  it('F8 while something of ours stays, it may be ours that needs it: kept, and tried again', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = ipsecProfile();
    const before = bench.snapshot();
    await bench.apply(profile);
    lie(bench, (each) => each.kind === 'ipsecRule.remove');
    const first = ended(await bench.undo(profile.id));
    expect(first.settled.map((each) => each.settlement)).not.toContain('neededByOthers');
    expect(first.settled).toContainEqual(
      expect.objectContaining({ room: 'phase1AuthSet', settlement: 'failed', code: 'inUse' }),
    );
    honest(bench);
    expect(ended(await bench.undo(profile.id))).toMatchObject({ result: 'undone' });
    expectSame(bench.snapshot(), before);
  });
});

describe('F23: a connection in use', () => {
  it.each([false, true])(
    'F23 refused before the first step of either scope (all users: %s)',
    async (allUsers) => {
      const bench = Workbench.withPc({ windows: '10.0.26100' });
      // For all users both scopes have a part: the machine's connection, and what the person let Windows remember.
      const remembered = allUsers ? { userName: 'jane', rememberCredentials: true } : {};
      const profile = l2tpProfile({ nat: 'server', l2tp: { allUsers, ...remembered } });
      const start = bench.snapshot();
      await bench.apply(profile);
      bench.change((pc) => {
        perform(pc, { kind: 'connection.dial', name: profile.name, allUsers });
      });
      const before = bench.snapshot();
      const installed = await bench.installed();
      const refused = await bench.undo(profile.id, false);
      expect(refused).toEqual({ result: 'inUse', connections: [profile.name], settled: [] });
      expect(bench.snapshot()).toEqual(before);
      expect(await bench.installed()).toEqual(installed);
      expect(ended(await bench.undo(profile.id, true))).toMatchObject({ result: 'undone' });
      expectSame(bench.snapshot(), start);
    },
  );

  it('F23 the side that acts refuses by itself, whatever it was asked before', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = l2tpProfile();
    await bench.apply(profile);
    bench.change((pc) => {
      perform(pc, { kind: 'connection.dial', name: profile.name, allUsers: false });
    });
    const before = bench.snapshot();
    const place = bench.place();
    const { makeExecutor } = place;
    const blind: typeof makeExecutor = async (scope, options) => {
      const executor = await makeExecutor(scope, options);
      executor.inUse = () => Promise.resolve([]);
      return executor;
    };
    const undone = await bench.undo(profile.id, false, { ...place, makeExecutor: blind });
    expect(undone).toMatchObject({ result: 'inUse', connections: [profile.name] });
    expect(bench.snapshot()).toEqual(before);
  });

  it('both scopes are locked before the first step: busy changes nothing', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = l2tpProfile({ nat: 'server' });
    await bench.apply(profile);
    const before = bench.snapshot();
    for (const taken of ['machine', 'user'] as const) {
      const place = bench.place();
      const { makeExecutor } = place;
      const busy: typeof makeExecutor = async (scope, options) => {
        const executor = await makeExecutor(scope, options);
        const owner = { pid: 7, command: 'apply', since: place.now() };
        if (scope === taken) executor.open = () => Promise.resolve({ kind: 'busy', owner });
        return executor;
      };
      const refused = await bench.undo(profile.id, true, { ...place, makeExecutor: busy });
      expect(refused).toMatchObject({ result: 'busy', scope: taken, settled: [] });
      expect(bench.snapshot()).toEqual(before);
    }
  });
});

describe('F22: where others changed things', () => {
  it('F22 it is left, named, and the receipt goes: no failure', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = l2tpProfile({ nat: 'server' });
    await bench.apply(profile);
    bench.change((pc) => {
      mutators['natTraversal']?.change(pc, {} as never);
    });
    const undone = ended(await bench.undo(profile.id));
    expect(undone).toMatchObject({ result: 'undone', remaining: false });
    expect(undone.settled.filter((each) => each.settlement === 'changedByOthers')).toHaveLength(1);
    expect((await bench.installed()).installed).toEqual([]);
  });

  it('F22 what could not be read says why, stays, and goes when it can be read', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = l2tpProfile({ nat: 'server' });
    const before = bench.snapshot();
    await bench.apply(profile);
    bench.openPc = (demo) => {
      const pc = demo();
      return Promise.resolve({
        ...lying(pc, () => false),
        ask: async (queries, secrets) => {
          const answers = await pc.ask(queries, secrets);
          return answers.map((answer, at) =>
            queries[at]?.kind === 'registry.read'
              ? { ok: false as const, unreadable: 'accessDenied' as const }
              : answer,
          );
        },
      });
    };
    const first = ended(await bench.undo(profile.id));
    expect(first).toMatchObject({ result: 'undoIncomplete', remaining: true });
    const open = first.settled.filter(isUnfinished);
    expect(open.map(({ room, settlement, code }) => [room, settlement, code])).toEqual([
      ['prohibitIpsec', 'unreadable', 'accessDenied'],
      ['natTraversal', 'unreadable', 'accessDenied'],
    ]);
    honest(bench);
    expect(ended(await bench.undo(profile.id))).toMatchObject({ result: 'undone' });
    expectSame(bench.snapshot(), before);
  });

  it('a PSK that was written over an equal connection cannot come back, and undo says so (D10)', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    const profile = l2tpProfile();
    await bench.apply(profile);
    const records = await bench.place();
    // Another set of records: the connection is not ours any more, and is adopted as it is.
    for (const scope of ['machine', 'user'] as const) {
      for (const { document } of records.homes[scope].receipts.list().documents)
        records.homes[scope].receipts.remove(document.profile.id);
    }
    await bench.apply(profile);
    const undone = ended(await bench.undo(profile.id));
    expect(undone.result).toBe('undoIncomplete');
    expect(undone.remaining).toBe(false);
    expect(undone.settled.filter(isUnfinished)).toEqual([
      expect.objectContaining({ room: 'vpnConnection', settlement: 'cannotComeBack' }),
    ]);
  });
});

it(
  'random worlds, changes and a PC that lies: what undo says is what a fresh reading shows (F21, F22)',
  async () => {
    const tricks = fc.record({
      world: worlds(),
      lies: fc.uniqueArray(
        fc.constantFrom<Operation['kind']>(
          'certificate.remove',
          'registry.delete',
          'registry.set',
          'service.stop',
          'vpnConnection.remove',
          'vpnConnection.removeRoute',
          'phonebook.set',
          'phase1AuthSet.remove',
          'ipsecRule.remove',
          'nrpt.remove',
          'pingRule.remove',
          'firewall.setCrlCheck',
        ),
        { maxLength: 3 },
      ),
      changed: fc.array(fc.nat(), { maxLength: 2 }),
      rasAuto: fc.boolean(),
    });
    const met: Record<string, number> = {};
    await holds('undo and what it says', 60, tricks, async ({ world, lies, changed, rasAuto }) => {
      const bench = Workbench.withPc(world.pc);
      const { outcome } = await bench.apply(world.profile);
      if (outcome.result !== 'applied') return;
      const things = await thingsOf(bench);
      for (const pick of changed) {
        const thing = things[pick % Math.max(1, things.length)];
        const mutator = mutators[thing?.room ?? ''];
        if (thing === undefined || mutator === undefined) continue;
        try {
          bench.change((pc) => {
            mutator.change(pc, thing.target as never);
          });
        } catch {
          // The mutator is made for another profile's thing.
        }
      }
      if (rasAuto) start(bench, 'RasAuto');
      lie(bench, (each) => lies.includes(each.kind));
      const first = ended(await bench.undo(world.profile.id));
      met[first.result] = (met[first.result] ?? 0) + 1;
      for (const each of first.settled) met[each.settlement] = (met[each.settlement] ?? 0) + 1;
      honest(bench);
      const kept = new Set((await thingsOf(bench)).map((each) => each.key));
      const named = new Map(first.settled.map((each) => [each.key, each.settlement]));
      const { session, rooms } = bench.place();
      for (const thing of things) {
        const room = rooms.find((each) => each.kind === thing.room);
        if (room === undefined) throw new Error(thing.room);
        // Found as wanted and only held: whatever others do with it, there is nothing of ours in it.
        if (sameValue(room, thing.former, thing.ours)) continue;
        const target: unknown = room.target.parse(thing.target);
        const query = room.query(target, []);
        if (query === null) continue;
        const sight = look(room, target, stateOf([query], await session.ask([query])), []);
        const isFormer = sight.seen === 'known' && sameValue(room, sight.value, thing.former);
        const says = named.get(thing.key);
        // A part of what went is gone, whatever it was before an earlier revision.
        const isGone =
          sight.seen === 'known' &&
          sight.value === null &&
          'within' in thing &&
          thing.within !== null;
        const isNamed = says !== undefined && says !== 'restored' && says !== 'notSeen';
        const isKept = kept.has(thing.key);
        expect([thing.key, says, isKept, isFormer || isGone || isNamed || isKept]).toEqual([
          thing.key,
          says,
          isKept,
          true,
        ]);
        if (says === 'restored') expect([thing.key, isFormer]).toEqual([thing.key, true]);
        if (says === 'failed' || says === 'unreadable') expect(isKept).toBe(true);
      }
      expect(first.remaining).toBe(kept.size > 0);
      expect(first.result).toBe(first.settled.some(isUnfinished) ? 'undoIncomplete' : 'undone');
      if (kept.size === 0) return;
      const second = ended(await bench.undo(world.profile.id));
      met['second'] = (met['second'] ?? 0) + 1;
      expect(
        second.settled.filter((each) => ['failed', 'unreadable'].includes(each.settlement)),
      ).toEqual([]);
      expect(second.remaining).toBe(false);
      expect((await bench.installed()).installed).toEqual([]);
    });
    console.log('what undo met:', met);
    for (const each of [
      'undone',
      'undoIncomplete',
      'restored',
      'failed',
      'changedByOthers',
      'second',
    ])
      expect([each, (met[each] ?? 0) > 0]).toEqual([each, true]);
  },
  limit(150),
);
