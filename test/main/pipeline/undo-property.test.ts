// Whatever the PC does and others did: what undo says of a thing is what a fresh reading shows (F21, F22).
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameValue } from '../../../src/shared/rooms/same-value.ts';
import { look, stateOf } from '../../../src/shared/plan/state.ts';
import type { Operation } from '../../../src/shared/port/operation.ts';
import { isUnfinished } from '../../../src/main/pipeline/undo.ts';
import { ended, honest, lie, start, thingsOf } from './lying-pc.ts';
import { mutators } from './mutators.ts';
import { holds, limit } from './runs.ts';
import { Workbench } from './workbench.ts';
import { worlds } from './world.ts';

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
