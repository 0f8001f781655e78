import { expect, it } from 'vitest';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { Workbench } from './workbench.ts';
import { isEmpty } from '../../shared/plan/is-empty.ts';

for (const windows of ['6.1.7601', '6.3.9600', '10.0.19045', '10.0.26100']) {
  for (const profile of [l2tpProfile(), ipsecProfile()]) {
    it(`${profile.kind} on ${windows}: apply, nothing left to do, undo, as before`, async () => {
      const bench = Workbench.withPc({ windows });
      const before = bench.snapshot();
      const { outcome } = await bench.apply(profile);
      expect(outcome).toMatchObject({ result: 'applied', verification: { asWanted: true } });
      expect(bench.snapshot().settings).not.toEqual(before.settings);
      const again = await bench.prepare(profile);
      expect(isEmpty(again.prepared.plan)).toBe(true);
      expect(await bench.undo(profile.id)).toMatchObject({ result: 'undone', remaining: false });
      expect(bench.snapshot().settings).toEqual(before.settings);
      expect(await bench.installed()).toEqual({ installed: [], problems: [], interrupted: [] });
    });
  }
}
