/** "Connect now" while the server still remembers a check: the wait can be given up, and then nothing is dialled. */
import { describe, expect, it } from 'vitest';
import { playServerCheck } from '../../../src/main/played-server/played-server-check.ts';
import { WizardBench } from './wizard-bench.ts';

/** Installed; the server is quiet again after a time. `realWait`: as the window waits. */
async function installed(seconds: number, realWait = false) {
  const waits: { milliseconds: number; signal: AbortSignal; over: () => void }[] = [];
  const fine = playServerCheck({ server: 'good', pace: 0, now: () => 0 });
  const bench = new WizardBench({
    ports: {
      openServerCheck: () => Promise.resolve({ ...fine, secondsUntilQuiet: () => seconds }),
      ...(realWait
        ? {}
        : {
            wait: (milliseconds, signal) =>
              new Promise((over) => {
                signal.addEventListener('abort', () => {
                  over();
                });
                waits.push({ milliseconds, signal, over });
              }),
          }),
    },
  });
  const { id } = await bench.openExample('l2tp-psk.json');
  await bench.apply();
  return { bench, id, waits, connected: () => bench.snapshot().passing.connected };
}

describe('while “Connect now” waits', () => {
  it.each([{ realWait: false }, { realWait: true }])(
    'it can be given up at once (%o)',
    async ({ realWait }) => {
      const { bench, id, connected } = await installed(600, realWait);
      const dialling = bench.call('connection.dial', { id });
      const waits = { kind: 'waitingForServer', seconds: 600 };
      await expect.poll(() => bench.events.at(-1)).toMatchObject(waits);
      // Others are not kept waiting.
      expect(bench.session.turns.running).toBeNull();
      expect((await bench.call('installed.list', {})).profiles).toHaveLength(1);
      expect(await bench.call('connection.giveUp', {})).toBeNull();
      expect(await dialling).toEqual({ result: 'givenUp' });
      expect(connected()).toEqual([]);
    },
  );

  it('and dialled again after it', async () => {
    const { bench, id, waits, connected } = await installed(20);
    for (const ends of ['givenUp', 'connected']) {
      const dialling = bench.call('connection.dial', { id });
      await expect.poll(() => waits.length).toBe(1);
      if (ends === 'connected') waits.shift()?.over();
      else await bench.call('connection.giveUp', {});
      expect(await dialling).toEqual({ result: ends });
      waits.length = 0;
    }
    expect(connected()).toHaveLength(1);
  });

  it('it ends with the window, without dialling', async () => {
    const { bench, id, connected } = await installed(600);
    const dialling = bench.call('connection.dial', { id });
    await expect.poll(() => bench.events.at(-1)?.kind).toBe('waitingForServer');
    await bench.session.end();
    expect(await dialling).toEqual({ result: 'givenUp' });
    expect(connected()).toEqual([]);
  });
});

it('where nothing waits, nothing is given up', async () => {
  const { bench, id, connected } = await installed(0);
  expect(await bench.call('connection.giveUp', {})).toBeNull();
  expect(await bench.call('connection.dial', { id })).toEqual({ result: 'connected' });
  expect(connected()).toHaveLength(1);
});
