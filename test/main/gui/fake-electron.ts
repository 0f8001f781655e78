/**
 * Electron without Electron: one class per class of its own, which keeps what it is told and can be asked to do what
 * Chromium would do. No more of it than this program uses.
 */
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { ElectronParts } from '../../../src/main/gui/start-window.ts';

type Listener = (event: FakeEvent, ...rest: unknown[]) => void;

export class FakeEvent {
  prevented = false;
  preventDefault(): void {
    this.prevented = true;
  }
}

export class FakeFrame {
  origin: string;
  parent: FakeFrame | null;
  constructor(origin: string, parent: FakeFrame | null = null) {
    this.origin = origin;
    this.parent = parent;
  }
}

let ids = 0;

export class FakeWebContents extends EventEmitter {
  readonly id = (ids += 1);
  mainFrame = new FakeFrame('app://roadwarrior');
  readonly sent: [string, unknown][] = [];
  destroyed = false;
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  send(channel: string, payload: unknown): void {
    this.sent.push([channel, payload]);
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
}

export class FakeBrowserWindow extends EventEmitter {
  static made: FakeBrowserWindow[] = [];
  static app: FakeApp;
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new FakeWebContents();
  loaded: string | null = null;
  did: string[] = [];
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    FakeBrowserWindow.made.push(this);
    FakeBrowserWindow.app.emit('web-contents-created', new FakeEvent(), this.webContents);
  }
  loadURL(url: string): Promise<void> {
    this.loaded = url;
    return Promise.resolve();
  }
  isDestroyed(): boolean {
    return this.webContents.destroyed;
  }
  isMinimized(): boolean {
    return true;
  }
  restore(): void {
    this.did.push('restore');
  }
  focus(): void {
    this.did.push('focus');
  }
  show(): void {
    this.did.push('show');
  }
  bounds = { x: 0, y: 0, width: 900, height: 640 };
  getNormalBounds() {
    return this.bounds;
  }
}

export class FakeApp extends EventEmitter {
  isPackaged = true;
  isReady = false;
  isFirst = true;
  locked: unknown = undefined;
  exitCode: number | null = null;
  readonly did: string[] = [];
  readonly paths: Record<string, string> = {};
  setPath(name: string, folder: string): void {
    this.paths[name] = this.isReady ? 'too late' : folder;
  }
  getPath(name: string): string {
    return this.paths[name] ?? `/nowhere/${name}`;
  }
  requestSingleInstanceLock(data?: unknown): boolean {
    this.did.push('lock');
    this.locked = data;
    return this.isFirst;
  }
  whenReady(): Promise<void> {
    this.isReady = true;
    return Promise.resolve();
  }
  enableSandbox(): void {
    this.did.push(this.isReady ? 'sandbox too late' : 'sandbox');
  }
  disableHardwareAcceleration(): void {
    this.did.push('noHardwareAcceleration');
  }
  getPreferredSystemLanguages(): string[] {
    return ['en-GB'];
  }
  exit(code: number): void {
    this.exitCode ??= code;
  }
}

export class FakeSession extends EventEmitter {
  permissionRequest:
    ((contents: null, permission: string, answer: (yes: boolean) => void) => void) | null = null;
  permissionCheck: (() => boolean) | null = null;
  devicePermission: (() => boolean) | null = null;
  displayMedia: ((request: object, answer: (streams: unknown) => void) => void) | null = null;
  spellChecker = true;
  beforeRequest:
    ((details: { url: string }, answer: (response: { cancel: boolean }) => void) => void) | null =
    null;
  readonly webRequest = {
    onBeforeRequest: (listener: typeof this.beforeRequest) => {
      this.beforeRequest = listener;
    },
  };
  setPermissionRequestHandler(handler: typeof this.permissionRequest): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: typeof this.permissionCheck): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: typeof this.devicePermission): void {
    this.devicePermission = handler;
  }
  setDisplayMediaRequestHandler(handler: typeof this.displayMedia): void {
    this.displayMedia = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }
}

export class FakeProtocol {
  schemes: { scheme: string; privileges: Record<string, boolean> }[] = [];
  handlers = new Map<string, (request: { url: string; method: string }) => Promise<Response>>();
  registerSchemesAsPrivileged(schemes: typeof this.schemes): void {
    this.schemes = schemes;
  }
  handle(
    scheme: string,
    handler: (request: { url: string; method: string }) => Promise<Response>,
  ): void {
    this.handlers.set(scheme, handler);
  }
}

export class FakeIpcMain {
  readonly handlers = new Map<string, (event: unknown, ...given: unknown[]) => Promise<unknown>>();
  handle(
    channel: string,
    handler: (event: unknown, ...given: unknown[]) => Promise<unknown>,
  ): void {
    if (this.handlers.has(channel)) throw new Error(`twice: ${channel}`);
    this.handlers.set(channel, handler);
  }
  /** As ipcRenderer.invoke: what structured clone does not carry does not arrive. */
  invoke(channel: string, event: object, ...given: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) return Promise.reject(new Error('no handler'));
    return handler(event, ...given.map((each) => structuredClone(each)));
  }
}

export class FakeDialog {
  answer: string[] = [];
  readonly asked: { window: unknown; options: object }[] = [];
  readonly errors: string[] = [];
  showOpenDialog(window: unknown, options: Electron.OpenDialogOptions) {
    this.asked.push({ window, options });
    return Promise.resolve({ canceled: this.answer.length === 0, filePaths: this.answer });
  }
  showSaveDialog(window: unknown, options: Electron.SaveDialogOptions) {
    this.asked.push({ window, options });
    const [filePath = ''] = this.answer;
    return Promise.resolve({ canceled: filePath === '', filePath });
  }
  showErrorBox(_title: string, text: string): void {
    this.errors.push(text);
  }
}

export class FakeShell {
  readonly opened: string[] = [];
  openExternal(url: string): Promise<void> {
    this.opened.push(url);
    return Promise.resolve();
  }
}

export class FakeMenu {
  menu: unknown = 'usual';
  setApplicationMenu(menu: unknown): void {
    this.menu = menu;
  }
}

/** A whole Electron, and the same as the program's types see it. */
export function fakeElectron() {
  const app = new FakeApp();
  FakeBrowserWindow.made = [];
  FakeBrowserWindow.app = app;
  const fakes = {
    app,
    dialog: new FakeDialog(),
    ipcMain: new FakeIpcMain(),
    Menu: new FakeMenu(),
    protocol: new FakeProtocol(),
    screen: { getPrimaryDisplay: () => ({ workAreaSize: { width: 1920, height: 1040 } }) },
    session: { defaultSession: new FakeSession() },
    shell: new FakeShell(),
    windows: () => FakeBrowserWindow.made,
  };
  const parts = { ...fakes, BrowserWindow: FakeBrowserWindow };
  return { fakes, electron: parts as unknown as ElectronParts };
}

/** Raises an event that can be prevented, and says whether it was. */
export function isPrevented(on: EventEmitter, name: string, ...rest: unknown[]): boolean {
  const event = new FakeEvent();
  const listeners = on.listeners(name) as Listener[];
  for (const listener of listeners) listener.call(on, event, ...rest);
  return event.prevented;
}
