/** A needed restart is state (D41, F13): kept over applies, undo, roll-back and crashes, until Windows was restarted. */
import { expect, it, describe } from 'vitest';
import { bootArea, registryArea, servicesArea } from '../../../src/main/demo/files.ts';
import { allEntries, setExtras } from '../../../src/main/demo/entries.ts';
import type { Machine } from '../../../src/main/demo/machine.ts';
import { MemoryFaults } from '../../../src/main/demo/faults.ts';

import { restartStands } from '../../../src/main/pipeline/needed-restart.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { ipsecProfile, l2tpProfile, otherProfileId } from '../../shared/rooms/fixtures.ts';
import { CrashBench } from './crash-bench.ts';
import { generous, Workbench } from './workbench.ts';

const windows = '10.0.26100';
const profile = l2tpProfile();
const natKey = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';

const stands = (bench: Workbench) => restartStands(bench.place());

function natOf(bench: Workbench): unknown {
  let value: unknown;
  bench.change((pc) => {
    value = pc.read(registryArea)[natKey]?.['AssumeUDPEncapsulationContextOnSendRule'];
  });
  return value;
}

async function applied(bench: Workbench, of: Profile = profile) {
  const { outcome } = await bench.apply(of);
  if (outcome.result !== 'applied') throw new Error(JSON.stringify(outcome));
  return outcome;
}

describe('F13: a needed restart', () => {
  it('stays needed until Windows was restarted, whatever is applied in between', async () => {
    const bench = Workbench.withPc({ windows });
    expect(await stands(bench)).toBe(false);
    expect((await applied(bench)).restart).toBe(true);
    expect((await applied(bench)).restart).toBe(true);
    // Another profile, which needs none of its own.
    expect((await applied(bench, ipsecProfile({ id: otherProfileId }))).restart).toBe(true);
    bench.restart();
    expect(await stands(bench)).toBe(false);
    expect((await applied(bench)).restart).toBe(false);
  });

  it('outlives undo, which needs one itself', async () => {
    const bench = Workbench.withPc({ windows });
    await applied(bench);
    expect(await bench.undo(profile.id)).toMatchObject({ result: 'undone', restart: true });
    expect((await bench.installed()).installed).toEqual([]);
    expect(await stands(bench)).toBe(true);
    bench.restart();
    expect(await stands(bench)).toBe(false);

    await applied(bench);
    bench.restart();
    await bench.undo(profile.id);
    expect(await stands(bench)).toBe(true);
  });

  it('is not ended by one witness alone', async () => {
    const bench = Workbench.withPc({ windows });
    await applied(bench);
    const boot = (change: object) => {
      bench.change((pc) => {
        pc.write(bootArea, { ...pc.read(bootArea), ...change });
      });
    };
    // The clock was set, and then somebody deleted the key.
    boot({ bootTime: '2090-01-01T00:00:00.000Z' });
    expect(await stands(bench)).toBe(true);
    boot({ bootTime: '2020-01-01T00:03:00.000Z', restartMarked: false });
    expect(await stands(bench)).toBe(true);
    boot({ bootTime: '2090-01-01T00:00:00.000Z' });
    expect(await stands(bench)).toBe(false);
  });

  it.each(['before', 'answerLost', 'sessionDead'] as const)(
    'is known although the mark fails (%s)',
    async (kind) => {
      const bench = Workbench.withPc({ windows });
      const faults = bench.inject(new MemoryFaults([{ kind, operation: 'restart.mark' }]));
      expect((await applied(bench)).restart).toBe(true);
      expect(faults.fired).toHaveLength(1);
      expect(await stands(bench)).toBe(true);
      bench.restart();
      expect(await stands(bench)).toBe(false);
    },
  );

  it('is not recorded by an apply that is taken back in the same running Windows', async () => {
    const bench = Workbench.withPc({ windows });
    bench.inject(new MemoryFaults([{ kind: 'before', operation: 'vpnConnection.create' }]));
    const { outcome } = await bench.apply(profile);
    expect(outcome.result).toBe('rolledBack');
    expect(await stands(bench)).toBe(false);
  });

  it('of before a restart does not stand again because a later run marks and is taken back', async () => {
    const bench = Workbench.withPc({ windows });
    await applied(bench, l2tpProfile({ nat: 'server', pcNeverMoves: true }));
    bench.restart();
    bench.inject(new MemoryFaults([{ kind: 'before', operation: 'vpnConnection.create' }]));
    const other = l2tpProfile({ id: otherProfileId, name: 'Lab', nat: 'both' });
    const { outcome } = await bench.apply(other);
    expect(outcome.result).toBe('rolledBack');
    expect(await stands(bench)).toBe(false);
  });

  it('is recorded where RasMan was to be restarted and refused', async () => {
    const bench = Workbench.withPc({ windows });
    bench.inject(new MemoryFaults([{ kind: 'before', operation: 'service.restart' }]));
    const weak = l2tpProfile({
      nat: 'none',
      weakenings: [{ name: 'allowWeakCrypto', why: 'test' }],
    });
    const { restart } = await applied(bench, weak);
    expect(restart).toBe(true);
    expect(await stands(bench)).toBe(true);
  });
});

describe('F13: a crash at any moment of an apply', () => {
  it('loses no restart that is needed, and invents none', async () => {
    const crash = CrashBench.withPc({ windows });
    await crash.record((bench) => bench.apply(profile, generous));
    let seen = 0;
    for (const moment of crash.moments()) {
      seen += 1;
      const cut = moment.by === 'powerCut';
      const bench = Workbench.over(moment.pc, moment.fs);
      const was = natOf(bench);
      // A power cut restarts Windows; after a kill it runs on.
      if (cut) bench.restart();
      await bench.repair();
      const needed = await stands(bench);
      const now = natOf(bench);
      // What Windows has read, and what it is to read, are the same, or a restart is needed.
      if (!cut) expect(needed).toBe(now !== undefined);
      else if (was !== undefined && now === undefined) expect(needed).toBe(true);
      else if (now !== undefined) expect(needed).toBe(false);
      bench.restart();
      expect(await stands(bench)).toBe(false);
    }
    expect(seen).toBeGreaterThan(20);
  });
});

describe('F13: a crash at any moment of an undo', () => {
  it('loses no restart, also where the connection is in use when the undo is to go on', async () => {
    const name = 'Office';
    const shared = l2tpProfile({ l2tp: { allUsers: true } });
    const crash = CrashBench.withPc({ windows, connections: [{ name, allUsers: true }] });
    await crash.bench.apply(shared, generous);
    crash.bench.restart();
    // The second commit leaves no record of the first restart.
    await crash.bench.apply(shared, generous);
    await crash.record((bench) => bench.undo(shared.id));
    let refused = 0;
    for (const moment of crash.moments()) {
      if (moment.by === 'powerCut') continue;
      const bench = Workbench.over(moment.pc, moment.fs);
      bench.change((pc) => {
        for (const entry of allEntries(pc)) setExtras(pc, entry, { connected: true });
      });
      const again = await bench.undo(shared.id, false);
      if (again?.result === 'inUse') refused += 1;
      // Decided already: what is left is to write it down.
      if (again === null) await bench.repair();
      // Windows has read the value that was set, and is to read the former one.
      if (natOf(bench) === undefined) expect(await stands(bench)).toBe(true);
    }
    expect(refused).toBeGreaterThan(3);
  });
});

describe('F7: the first of two stages', () => {
  const off =
    (names: readonly string[], change: { start?: 'disabled'; running: boolean }) =>
    (pc: Machine) => {
      const services = Object.entries(pc.read(servicesArea)).map(
        ([name, each]) => [name, names.includes(name) ? { ...each, ...change } : each] as const,
      );
      pc.write(servicesArea, Object.fromEntries(services));
    };

  it.each([
    ['BFE disabled, MpsSvc stopped', profile],
    ['BFE disabled, MpsSvc stopped', ipsecProfile()],
    ['MpsSvc disabled', ipsecProfile()],
    ['both disabled', ipsecProfile()],
    ['BFE stopped', profile],
  ])('%s: ends as wanted with a restart, and the rest comes after it', async (how, of) => {
    const bench = Workbench.withPc({ windows });
    if (how.startsWith('BFE disabled'))
      bench.change(off(['BFE'], { start: 'disabled', running: false }));
    if (how === 'MpsSvc disabled')
      bench.change(off(['MpsSvc'], { start: 'disabled', running: false }));
    if (how === 'both disabled')
      bench.change(off(['BFE', 'MpsSvc'], { start: 'disabled', running: false }));
    bench.change(off(how.startsWith('BFE') ? ['BFE', 'MpsSvc'] : [], { running: false }));
    const first = await applied(bench, of);
    expect(first).toMatchObject({
      firstStage: true,
      restart: true,
      verification: { asWanted: true, drift: [], inForce: [] },
    });
    // Asked for by itself it is not as the profile wants it.
    expect((await bench.verify(of)).asWanted).toBe(false);
    bench.restart();
    expect(await applied(bench, of)).toMatchObject({
      firstStage: false,
      verification: { asWanted: true },
    });
  });
});
