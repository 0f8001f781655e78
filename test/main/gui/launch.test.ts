// What one start of the program is, and what becomes of a file that it was given.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { maximumFile } from '../../../src/shared/ipc/channels.ts';
import { launchMode } from '../../../src/main/entries/launch-mode.ts';
import { windowPorts } from '../../../src/main/entries/wizard-ports.ts';
import { fileOf, isFirst } from '../../../src/main/gui/single-instance.ts';
import { fakeElectron, isPrevented } from './fake-electron.ts';
import { callFrom, openedWindow } from './opened-window.ts';

describe('the mode', () => {
  it.each<[string, string[], object]>([
    ['nothing: the window', [], { kind: 'window', file: null, pc: null }],
    [
      'a profile: the window with it',
      ['C:\\My Files\\office.vpnprofile'],
      { kind: 'window', file: 'C:\\My Files\\office.vpnprofile', pc: null },
    ],
    ['in capitals', ['A.VPNPROFILE'], { kind: 'window', file: 'A.VPNPROFILE', pc: null }],
    [
      'a demo PC',
      ['--pc', 'pc', 'a.vpnprofile'],
      { kind: 'window', file: 'a.vpnprofile', pc: 'pc' },
    ],
    ['the elevated copy', ['--elevated-copy', 'x'], { kind: 'elevatedCopy' }],
    ['silent', ['--list'], { kind: 'silent', parsed: { kind: 'command' } }],
    [
      'silent, with a file',
      ['--apply', 'a.vpnprofile'],
      { kind: 'silent', parsed: { kind: 'command' } },
    ],
    ['help', ['--help'], { kind: 'silent', parsed: { kind: 'help' } }],
    ['version', ['--version'], { kind: 'silent', parsed: { kind: 'version' } }],
    ['the installer’s question', ['--make-machine-folder'], { kind: 'machineFolder' }],
    ['a child of the command line', ['--executor', 'machine'], { kind: 'executor' }],
  ])('%s', async (_what, argv, mode) => {
    expect(await launchMode(argv)).toMatchObject(mode);
  });

  it.each([
    [['a.vpnprofile', 'b.vpnprofile']],
    [['a.txt']],
    [['']],
    [['--pc']],
    [['--pc', '--list']],
    [['--pc', 'pc', 'a.txt']],
    [['--unknown']],
    [['--inspect=0']],
    [['--remote-debugging-port=9222']],
    [['--list', '--elevated-copy']],
    [['-.vpnprofile']],
    [['a.vpnprofile\0']],
  ])('never half starts with %j', async (argv) => {
    expect(await launchMode(argv)).toMatchObject({ kind: 'silent', parsed: { kind: 'wrong' } });
  });
});

describe('a second start', () => {
  const cwd = join('/', 'home', 'jane');

  it('hands its file over with its folder, and ends', () => {
    const { fakes, electron } = fakeElectron();
    fakes.app.isFirst = false;
    expect(isFirst(electron.app, { file: 'a.vpnprofile', cwd }, () => undefined)).toBe(false);
    expect(fakes.app.locked).toEqual({ file: 'a.vpnprofile', cwd });
    expect(fakes.app.listenerCount('second-instance')).toBe(0);
  });

  it.each<[string, unknown, string | null]>([
    ['a relative file', { file: 'a.vpnprofile', cwd }, join(cwd, 'a.vpnprofile')],
    ['an absolute file', { file: '/tmp/a.vpnprofile', cwd }, '/tmp/a.vpnprofile'],
    ['no file', { file: null, cwd }, null],
    ['a file that is no profile', { file: 'a.exe', cwd }, null],
    ['an option', { file: '--apply.vpnprofile', cwd }, null],
    ['a folder that is relative to ours', { file: 'a.vpnprofile', cwd: '.' }, null],
    ['an extra key', { file: 'a.vpnprofile', cwd, command: 'x' }, null],
    ['several files', { file: ['a.vpnprofile', 'b.vpnprofile'], cwd }, null],
    ['nothing (another version)', undefined, null],
    ['nothing', null, null],
  ])('%s: told to the first', (_what, data, expected) => {
    const { fakes, electron } = fakeElectron();
    const told: (string | null)[] = [];
    isFirst(electron.app, { file: null, cwd }, (file) => told.push(file));
    // argv, which Electron reorders, says something else on purpose.
    fakes.app.emit('second-instance', {}, ['x', '/tmp/other.vpnprofile'], '/tmp', data);
    expect(told).toEqual([expected]);
  });

  it('a file of the first start is resolved the same way', () => {
    expect(fileOf({ file: '../a.vpnprofile', cwd })).toBe(join('/', 'home', 'a.vpnprofile'));
  });
});

describe('the window', () => {
  let open: Awaited<ReturnType<typeof openedWindow>>[] = [];
  afterEach(() => {
    for (const each of open) each.end();
    open = [];
  });
  const opened = async (...given: Parameters<typeof openedWindow>) => {
    const made = await openedWindow(...given);
    open.push(made);
    return made;
  };

  it('is there once, comes to the front for a second start, and hears of its file', async () => {
    const { app, window, folder, dialog } = await opened();
    writeFileSync(join(folder, 'office.vpnprofile'), '{}');
    app.emit('second-instance', {}, [], '/', { file: 'office.vpnprofile', cwd: folder });
    expect(window?.did).toEqual(['restore', 'focus']);
    expect(window?.webContents.sent).toEqual([
      ['fileOpened', { file: expect.any(String) as string, name: 'office.vpnprofile', size: 2 }],
    ]);
    // One that is not there, and one that is too big: told, not opened.
    writeFileSync(join(folder, 'big.vpnprofile'), new Uint8Array(maximumFile + 1));
    for (const file of ['missing.vpnprofile', 'big.vpnprofile']) {
      app.emit('second-instance', {}, [], '/', { file, cwd: folder });
    }
    expect(dialog.errors).toEqual(['The file can’t be read.', 'The file is too large.']);
    expect(window?.webContents.sent).toHaveLength(1);
  });

  it('knows the file that it was started with when the page asks', async () => {
    const { window, ipcMain } = await opened({ file: 'missing.vpnprofile' });
    if (window === undefined) throw new Error('no window');
    const event = callFrom(window.webContents);
    expect(await ipcMain.invoke('app.state', event, {})).toMatchObject({
      ok: true,
      value: { openedFile: null, simulated: true },
    });
  });

  it('is not made when another is there', async () => {
    const { fakes, electron } = fakeElectron();
    fakes.app.isFirst = false;
    const { startWindow } = await import('../../../src/main/gui/start-window.ts');
    const program = { executable: 'x', before: [] };
    const ports = windowPorts({ version: '0', pc: null, program });
    const memory = () => {
      throw new Error('not its to read');
    };
    const start = { file: null, cwd: '/', preload: '/p', page: '/', ports, memory };
    expect(await startWindow(electron, start)).toBe(false);
    expect(fakes.windows()).toEqual([]);
    expect(fakes.app.isReady).toBe(false);
  });

  it('is shown when it has something to show; closing it ends the program', async () => {
    const { app, window } = await opened();
    expect(window?.options.show).toBe(false);
    window?.emit('ready-to-show');
    expect(window?.did).toContain('show');
    expect(window !== undefined && isPrevented(window, 'close')).toBe(false);
    app.emit('window-all-closed');
    await expect.poll(() => app.exitCode).toBe(0);
  });

  it('opens dialogs of its own, and gives the page a name and an id only', async () => {
    const { window, ipcMain, dialog, folder } = await opened();
    if (window === undefined) throw new Error('no window');
    writeFileSync(join(folder, 'office.vpnprofile'), '{}');
    dialog.answer = [join(folder, 'office.vpnprofile')];
    const event = callFrom(window.webContents);
    const chosen = await ipcMain.invoke('file.choose', event, { purpose: 'profile' });
    expect(chosen).toEqual({
      ok: true,
      value: { file: expect.any(String) as string, name: 'office.vpnprofile', size: 2 },
    });
    expect(JSON.stringify(chosen)).not.toContain(folder);
    expect(dialog.asked).toMatchObject([
      { window, options: { properties: ['openFile', 'dontAddToRecent'] } },
    ]);
    dialog.answer = [];
    expect(await ipcMain.invoke('file.choose', event, { purpose: 'certificate' })).toEqual({
      ok: true,
      value: null,
    });
  });
});
