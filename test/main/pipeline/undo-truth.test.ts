// Undo reads again and says what it found; what others need is left, said, and the receipt goes; what stays is kept (F8, F21–F23).
import { describe, expect, it } from 'vitest';
import { foreignConnection } from '../../../src/main/demo/stock.ts';
import { verifyInstalled } from '../../../src/main/pipeline/verify-installed.ts';
import { isUnfinished } from '../../../src/main/pipeline/undo.ts';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { bundles } from './bundles.ts';
import { expectSame } from './equal.ts';
import { ended, honest, lie, lying, start, thingsOf } from './lying-pc.ts';
import { mutators, perform } from './mutators.ts';
import { Workbench } from './workbench.ts';

const embedded = () => ({
  method: 'certificate' as const,
  source: { kind: 'embedded' as const, pkcs12: bundles().pkcs12[1] ?? '' },
});
const withCertificates = () => l2tpProfile({ authentication: embedded() });

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
    // Whether Windows was restarted is asked by itself (D41).
    expect(asked.filter((queries) => queries > 1)).toHaveLength(3);
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
    const records = bench.place();
    // Another set of records: the connection is not ours any more, and is adopted as it is.
    for (const scope of ['machine', 'user'] as const) {
      for (const { document } of records.homes[scope].receipts.list().documents)
        records.homes[scope].receipts.remove(document.owner.id);
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
