/** A needed restart by the real program (D41, F13, F7): every command says it, until the demo PC is restarted. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { servicesArea } from '../../../src/main/demo/files.ts';
import { demoPc, example, fs, json, roadwarrior, scratch, statusOf } from './program.ts';

const file = example('l2tp-psk.json');
const id = '6f1c2d4e-0000-4000-8000-000000000001';
let place: ReturnType<typeof scratch>;

beforeEach(() => {
  place = scratch();
  demoPc(place.pc);
});
afterEach(() => {
  place.end();
});

const run = async (...args: readonly string[]) => {
  const { exit, restart } = await json([...args, '--pc', place.pc]);
  return [exit.name, restart];
};
const apply = () => run('--apply', file, '--yes');

describe('F13: a needed restart', () => {
  it('is said by apply, verify, list, show and undo until Windows was restarted; a plan says it and ends with 0', async () => {
    const needed = ['restartNeeded', true];
    const over = ['ok', false];
    expect(await apply()).toEqual(needed);
    expect(await apply()).toEqual(needed);
    for (const asked of [['--verify', file], ['--verify', id], ['--list'], ['--show', id]])
      expect(await run(...asked)).toEqual(needed);
    expect(await run('--plan', file)).toEqual(['ok', true]);
    const { stderr } = await roadwarrior(['--plan', file, '--pc', place.pc]);
    expect(stderr).toContain('Shutting down and switching on again isn’t enough');

    expect(await run('--restart-demo')).toEqual(over);
    for (const asked of [['--verify', file], ['--verify', id], ['--list'], ['--plan', file]])
      expect(await run(...asked)).toEqual(over);
  }, 300_000);

  it('outlives undo', async () => {
    await apply();
    await run('--restart-demo');
    expect(await run('--undo', id)).toEqual(['restartNeeded', true]);
    expect(await run('--list')).toEqual(['restartNeeded', true]);
    await run('--restart-demo');
    expect(await run('--list')).toEqual(['ok', false]);
  });

  it('drift is worse, and the restart is said beside it', async () => {
    await apply();
    changeDemoPc(place.pc, fs, (pc) => {
      const services = pc.read(servicesArea);
      const { IKEEXT } = services;
      if (IKEEXT === undefined) throw new Error('no IKEEXT');
      pc.write(servicesArea, { ...services, IKEEXT: { ...IKEEXT, start: 'disabled' } });
    });
    for (const subject of [file, id]) {
      const { exit, restart, messages } = await json(['--verify', subject, '--pc', place.pc]);
      expect([exit.name, restart]).toEqual(['drift', true]);
      expect(messages.join()).toContain('Restart Windows to finish earlier changes');
    }
  });

  it('is recorded by executors in processes of their own, too', async () => {
    const args = ['--apply', file, '--yes', '--pc', place.pc];
    const { exit, restart } = await json(args, { executors: 'children' });
    expect([exit.name, restart]).toEqual(['restartNeeded', true]);
    expect(await run('--verify', id)).toEqual(['restartNeeded', true]);
  });

  it('N3: restarting RasMan is told, and does not replace it', async () => {
    const report = await json([
      ...['--apply', file, '--yes', '--restart-rasman', '--pc', place.pc],
    ]);
    expect(report.exit.name).toBe('restartNeeded');
    expect(report.messages).toContain(
      'The Remote Access Connection Manager service was restarted. That may already be enough for now, but Windows must still be restarted.',
    );
    expect(await run('--verify', id)).toEqual(['restartNeeded', true]);
  });
});

it('F7: BFE disabled, MpsSvc stopped: the first of two stages ends with 3010 and says what comes then', async () => {
  changeDemoPc(place.pc, fs, (pc) => {
    const services = pc.read(servicesArea);
    const { BFE, MpsSvc } = services;
    if (BFE === undefined || MpsSvc === undefined) throw new Error('no firewall');
    pc.write(servicesArea, {
      ...services,
      BFE: { ...BFE, start: 'disabled', running: false },
      MpsSvc: { ...MpsSvc, running: false },
    });
  });
  const at = ['--apply', file, '--yes', '--pc', place.pc];
  const first = await roadwarrior(at);
  expect(first.status).toBe(statusOf('restartNeeded'));
  expect(first.stdout).toContain('Restart Windows, then run the setup again');
  expect(first.stdout).not.toContain('Verified');
  await run('--restart-demo');
  expect(await apply()).toEqual(['restartNeeded', true]);
  await run('--restart-demo');
  expect(await run('--verify', file)).toEqual(['ok', false]);
});
