// Two double clicks on a cold PC: the second start hands its file over before the first has a window.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { windowMemory } from '../../../src/main/entries/window-memory.ts';
import { windowPorts } from '../../../src/main/entries/wizard-ports.ts';
import { startWindow } from '../../../src/main/gui/start-window.ts';
import { fakeElectron } from './fake-electron.ts';
import { callFrom } from './opened-window.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadwarrior-early-'));
  for (const name of ['first', 'second']) writeFileSync(join(folder, `${name}.vpnprofile`), '{}');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Starts; the others come while Electron is not ready yet. */
async function startedWith(file: string | null, others: (string | null)[]) {
  const { fakes, electron } = fakeElectron();
  fakes.app.whenReady = () => {
    for (const other of others) {
      fakes.app.emit('second-instance', {}, [], '/', { file: other, cwd: folder });
    }
    return Promise.resolve();
  };
  await startWindow(electron, {
    file,
    cwd: folder,
    preload: join(folder, 'preload.cjs'),
    page: folder,
    ports: windowPorts({
      version: '0.0.0',
      pc: join(folder, 'pc'),
      program: { executable: process.execPath, before: [] },
    }),
    memory: () => windowMemory(join(folder, 'memory')),
  });
  const [window] = fakes.windows();
  if (window === undefined) throw new Error('no window');
  // The page asks when it is there: events before that reach nobody.
  const answer = (await fakes.ipcMain.invoke('app.state', callFrom(window.webContents), {})) as {
    value: { openedFile: { name: string } | null };
  };
  return { name: answer.value.openedFile?.name ?? null, errors: fakes.dialog.errors, window };
}

it('the page hears of a file that came before the window was there', async () => {
  expect((await startedWith(null, ['second.vpnprofile'])).name).toBe('second.vpnprofile');
});

it('of two files the newer one is opened', async () => {
  const files = ['first.vpnprofile', 'second.vpnprofile'] as const;
  expect((await startedWith(files[0], [files[1]])).name).toBe('second.vpnprofile');
  expect((await startedWith(null, [files[1], files[0]])).name).toBe('first.vpnprofile');
});

it('a second start without a file takes nothing away; one that cannot be read is told', async () => {
  const kept = await startedWith('first.vpnprofile', [null]);
  expect(kept.name).toBe('first.vpnprofile');
  expect(kept.window.did).toContain('focus');
  const told = await startedWith(null, ['missing.vpnprofile']);
  expect(told).toMatchObject({ name: null, errors: ['The file can’t be read.'] });
});
