/** N4: a needed restart is said by every page that shows what stands, until Windows was restarted (D41). */
import { expect, it } from 'vitest';
import { bootArea } from '../../../src/main/demo/files.ts';
import { WizardBench } from './wizard-bench.ts';

it.each([{ unelevated: false }, { unelevated: true }])(
  'N4: start, list, check and plan say a needed restart, undo too: %o',
  async (who) => {
    const bench = new WizardBench(who);
    const { id } = await bench.openExample('l2tp-psk.json');
    const told = async () => [
      (await bench.call('app.state', {})).restart,
      (await bench.call('installed.list', {})).restart,
    ];
    expect(await told()).toEqual([false, false]);
    const applied = await bench.apply();
    expect(applied).toMatchObject({ exit: 'restartNeeded', restart: true, canConnect: true });
    expect(await told()).toEqual([true, true]);
    const verified = await bench.call('installed.verify', { id });
    expect(verified).toMatchObject({ asWanted: true, restart: true });
    bench.change((pc) => {
      pc.write(bootArea, { bootTime: '2090-01-01T00:00:00.000Z', restartMarked: false });
    });
    expect(await told()).toEqual([false, false]);
    expect((await bench.call('installed.verify', { id })).restart).toBe(false);
    const undone = await bench.call('installed.undo', { id, hangUp: false });
    expect(undone).toMatchObject({ exit: 'restartNeeded', restart: true });
    expect(await told()).toEqual([true, true]);
  },
);
