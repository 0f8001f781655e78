// https://www.electronjs.org/docs/latest/tutorial/security, one row per item, held on the real modules over a fake Electron.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isOurAddress } from '../../../src/main/gui/app-origin.ts';
import { links } from '../../../src/shared/plan/links.ts';
import { FakeWebContents, isPrevented } from './fake-electron.ts';
import { callFrom, openedWindow, subFrameOf } from './opened-window.ts';

const root = join(import.meta.dirname, '..', '..', '..');
let open: Awaited<ReturnType<typeof openedWindow>>;
let packaged: ReturnType<typeof preferences>;

beforeAll(async () => {
  open = await openedWindow();
  packaged = preferences();
});
afterAll(() => {
  open.end();
});

function theWindow() {
  const { window } = open;
  if (window === undefined) throw new Error('no window');
  return window;
}

function preferences() {
  return theWindow().options.webPreferences as Record<string, unknown>;
}

/** Does the session let the window ask for it? */
function isLoaded(url: string): boolean {
  let cancelled = false;
  open.session.defaultSession.beforeRequest?.({ url }, ({ cancel }) => {
    cancelled = cancel;
  });
  return !cancelled;
}

async function policy(): Promise<Map<string, string[]>> {
  const response = await open.request('app://roadwarrior/index.html');
  const text = response.headers.get('content-security-policy') ?? '';
  return new Map(
    text.split(';').map((each) => {
      const [name = '', ...words] = each.trim().split(/\s+/);
      return [name, words];
    }),
  );
}

const elsewhere = [
  'https://example.com/',
  'http://127.0.0.1/',
  'ws://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,hello',
  'blob:app://roadwarrior/1',
  'devtools://devtools/bundled/inspector.html',
  'app://roadwarrior.example.com/index.html',
  'app://other/index.html',
  'app://roadwarrior:81/index.html',
  'app://somebody@roadwarrior/index.html',
  'appx://roadwarrior/index.html',
];

const rows: [string, () => void | Promise<void>][] = [
  [
    '1 only secure content: nothing but our own files is loaded',
    () => {
      expect(isLoaded('app://roadwarrior/index.html')).toBe(true);
      for (const url of elsewhere) expect(isLoaded(url), url).toBe(false);
      expect(theWindow().loaded).toBe('app://roadwarrior/index.html');
    },
  ],
  [
    '2 no Node.js in the page, its workers or its frames',
    () => {
      expect(packaged).toMatchObject({
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
      });
    },
  ],
  [
    '3 context isolation',
    () => {
      expect(packaged['contextIsolation']).toBe(true);
    },
  ],
  [
    '4 the sandbox, for this window and for every other',
    () => {
      expect(packaged['sandbox']).toBe(true);
      const entry = readFileSync(join(root, 'src/main/entries/electron.ts'), 'utf8');
      expect(entry.indexOf('app.enableSandbox()')).toBeGreaterThan(0);
      // Before anything is decided, and so before `ready`.
      expect(entry.indexOf('app.enableSandbox()')).toBeLessThan(entry.indexOf('launchMode(argv)'));
    },
  ],
  [
    '5 every permission is denied, asked for or checked',
    () => {
      const { defaultSession } = open.session;
      const answers: unknown[] = [];
      for (const permission of ['media', 'geolocation', 'clipboard-read', 'openExternal', 'hid']) {
        defaultSession.permissionRequest?.(null, permission, (yes) => answers.push(yes));
      }
      defaultSession.displayMedia?.({}, (streams) => answers.push(streams));
      expect(answers).toEqual([false, false, false, false, false, null]);
      expect([defaultSession.permissionCheck?.(), defaultSession.devicePermission?.()]).toEqual([
        false,
        false,
      ]);
    },
  ],
  [
    '6 web security stays on',
    () => {
      expect(packaged['webSecurity']).toBe(true);
    },
  ],
  [
    '7 a Content-Security-Policy in the header, strict, with a new nonce for every load',
    async () => {
      const [first, second] = [await policy(), await policy()];
      expect(first.get('default-src')).toEqual(["'none'"]);
      expect(first.get('script-src')).toEqual(["'self'"]);
      for (const name of ['base-uri', 'form-action', 'frame-ancestors']) {
        expect(first.get(name)).toEqual(["'none'"]);
      }
      const words = [...first.values()].flat();
      expect(words.filter((word) => /unsafe|\*|https?:|data:|blob:/.test(word))).toEqual([]);
      const [nonce] = (first.get('style-src') ?? []).filter((word) => word.startsWith("'nonce-"));
      expect(nonce).toMatch(/^'nonce-[A-Za-z0-9+/]{22}=='$/);
      expect(second.get('style-src')).not.toContain(nonce);
      const response = await open.request('app://roadwarrior/index.html');
      const html = await response.text();
      const own = /nonce="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(response.headers.get('content-security-policy')).toContain(`'nonce-${own}'`);
      expect(open.protocol.schemes[0]?.privileges['bypassCSP']).toBe(false);
    },
  ],
  [
    '8 no insecure content beside secure',
    () => {
      expect(packaged['allowRunningInsecureContent']).toBe(false);
    },
  ],
  [
    '9 no experimental features',
    () => {
      expect(packaged['experimentalFeatures']).toBe(false);
    },
  ],
  [
    '10 no features of Blink switched on',
    () => {
      expect(packaged['enableBlinkFeatures']).toBe('');
      expect(packaged['disableBlinkFeatures']).toBe('Auxclick');
    },
  ],
  [
    '11 no webviews, so none that may open windows',
    () => {
      expect(packaged['webviewTag']).toBe(false);
    },
  ],
  [
    '12 a webview that is attached all the same is refused',
    () => {
      expect(isPrevented(theWindow().webContents, 'will-attach-webview', {}, {})).toBe(true);
    },
  ],
  [
    '13 no navigation, not even to ourselves',
    () => {
      for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
        expect(isPrevented(theWindow().webContents, name), name).toBe(true);
      }
      // Also in contents that something else makes.
      const other = new FakeWebContents();
      open.app.emit('web-contents-created', {}, other);
      expect(isPrevented(other, 'will-navigate')).toBe(true);
      expect(packaged['navigateOnDragDrop']).toBe(false);
      expect(isPrevented(open.session.defaultSession, 'will-download')).toBe(true);
    },
  ],
  [
    '14 no new windows',
    () => {
      for (const url of ['app://roadwarrior/index.html', 'https://example.com', 'about:blank']) {
        expect(theWindow().webContents.openHandler?.({ url })).toEqual({ action: 'deny' });
      }
    },
  ],
  [
    '15 links only by name, out of a fixed map',
    async () => {
      const event = callFrom(theWindow().webContents);
      await open.ipcMain.invoke('link.open', event, { link: 'natTraversal' });
      expect(open.shell.opened).toEqual([links.natTraversal]);
      for (const link of ['https://example.com', 'constructor', 'file:///C:/Windows']) {
        expect(await open.ipcMain.invoke('link.open', event, { link })).toMatchObject({
          ok: false,
        });
      }
      expect(open.shell.opened).toHaveLength(1);
      for (const address of Object.values(links)) expect(new URL(address).protocol).toBe('https:');
    },
  ],
  [
    '16 a current Electron, the one that is packaged',
    () => {
      const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
        devDependencies: Record<string, string>;
      };
      expect(manifest.devDependencies['electron']).toMatch(/^45\.\d+\.\d+$/);
      expect(builder()['electronVersion']).toBe(manifest.devDependencies['electron']);
    },
  ],
  [
    '17 the sender of every call is checked',
    async () => {
      const { webContents } = theWindow();
      const other = new FakeWebContents();
      const refused = { ok: false, problem: { code: 'foreignSender', parameters: {} } };
      for (const [channel] of open.ipcMain.handlers) {
        const strangers = [
          callFrom(other),
          subFrameOf(webContents),
          { sender: webContents, senderFrame: null },
        ];
        for (const stranger of strangers) {
          expect(await open.ipcMain.invoke(channel, stranger, {})).toEqual(refused);
        }
      }
      expect(open.ipcMain.handlers.size).toBeGreaterThan(20);
    },
  ],
  [
    '18 a protocol of our own, which gives our files and no others',
    async () => {
      expect(open.protocol.schemes).toEqual([
        {
          scheme: 'app',
          privileges: expect.objectContaining({ standard: true, secure: true }) as object,
        },
      ]);
      expect((await open.request('app://roadwarrior/a.js')).status).toBe(200);
      const paths = [
        '/../package.json',
        '/%2e%2e/package.json',
        '/%2e%2e%2fpackage.json',
        '/..%5cx.js',
      ];
      paths.push('//etc/passwd.js', '/C:/Windows/win.ini', '/a.js%00.html', '/missing.js');
      paths.push('/pc/windows.txt', '/preload.cjs', '/.a.js', '/%');
      for (const each of paths) {
        expect((await open.request(`app://roadwarrior${each}`)).status, each).toBe(404);
      }
      for (const url of elsewhere) {
        expect(isOurAddress(url), url).toBe(false);
        expect((await open.request(url)).status, url).toBe(404);
      }
      expect((await open.request('app://roadwarrior/a.js', 'POST')).status).toBe(404);
    },
  ],
  [
    '19 the fuses, all of them (and on the packaged program: test/packaging)',
    () => {
      expect(builder()['electronFuses']).toEqual({
        runAsNode: false,
        enableCookieEncryption: true,
        enableNodeOptionsEnvironmentVariable: false,
        enableNodeCliInspectArguments: false,
        enableEmbeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
        loadBrowserProcessSpecificV8Snapshot: false,
        grantFileProtocolExtraPrivileges: false,
      });
    },
  ],
  [
    '20 no API of Electron reaches the page: two functions do (and see preload.test.ts)',
    () => {
      const preload = readFileSync(join(root, 'src/preload/preload.ts'), 'utf8');
      expect(preload.match(/exposeInMainWorld\(/g)).toHaveLength(1);
      expect(preload).toContain("exposeInMainWorld('roadwarrior', apiOver(ipcRenderer))");
    },
  ],
  [
    'beyond the list: no developer tools once packaged, no spelling dictionary, no menu',
    async () => {
      expect(packaged).toMatchObject({ devTools: false, spellcheck: false, plugins: false });
      expect(open.session.defaultSession.spellChecker).toBe(false);
      expect(open.Menu.menu).toBeNull();
      const other = await openedWindow({ isPackaged: false });
      expect(other.window?.options.webPreferences).toMatchObject({ devTools: true });
      other.end();
    },
  ],
];

function builder(): Record<string, unknown> {
  const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  return load(text) as Record<string, unknown>;
}

it.each(rows)('%s', async (_item, holds) => {
  await holds();
});

it('has a row for each of the twenty', () => {
  const numbers = rows.flatMap(([item]) => /^(\d+) /.exec(item)?.[1] ?? []).map(Number);
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
});
