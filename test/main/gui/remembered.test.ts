/** The window comes again as the person left it: language and size; without a memory as Windows has it. */
import { expect, it } from 'vitest';
import { startWindow } from '../../../src/main/gui/start-window.ts';
import { MemoryFileSystem } from '../../../src/main/demo/memory-file-system.ts';
import { windowPorts } from '../../../src/main/entries/wizard-ports.ts';
import { WindowMemory } from '../../../src/main/wizard/window-memory.ts';
import { fakeElectron, isPrevented } from './fake-electron.ts';

async function started(fs: MemoryFileSystem) {
  const { electron, fakes } = fakeElectron();
  const languages: string[] = [];
  const folders: string[] = [];
  const ports = windowPorts({
    ...{ version: '0.0.0', pc: '/nowhere/pc' },
    program: { executable: process.execPath, before: [] },
  });
  await startWindow(electron, {
    ...{ file: null, cwd: '/', preload: '/preload.cjs', page: '/page' },
    ports: (language) => {
      languages.push(language);
      return ports(language);
    },
    memory: (folder) => {
      folders.push(folder);
      return new WindowMemory(fs, '/person');
    },
  });
  const [window] = fakes.windows();
  if (window === undefined) throw new Error('no window');
  return { window, languages, folders };
}

it('as it was left; at first as Windows has it', async () => {
  const fs = new MemoryFileSystem();
  const first = await started(fs);
  expect(first).toMatchObject({ languages: ['en-GB'], folders: ['/nowhere/userData'] });
  expect(first.window.options).toMatchObject({ width: 1100, height: 780, minWidth: 480 });
  first.window.bounds = { x: 0, y: 0, width: 2500, height: 700 };
  expect(isPrevented(first.window, 'close')).toBe(false);
  new WindowMemory(fs, '/person').keep({ language: 'nl' });
  const second = await started(fs);
  expect(second.languages).toEqual(['nl']);
  // Today's screen is smaller.
  expect(second.window.options).toMatchObject({ width: 1920, height: 700 });
  second.window.bounds = { x: 0, y: 0, width: 800, height: 600 };
  second.window.emit('resized');
  expect(new WindowMemory(fs, '/person').now).toEqual({
    language: 'nl',
    size: { width: 800, height: 600 },
  });
});
