/** The window mode, put together: guards first, then the page's protocol, the calls, and last the window itself. */
import type * as Electron from 'electron';
import { randomBytes } from 'node:crypto';
import { languageFor, loadLanguage, type Language } from '../../shared/text/languages.ts';
import { sayCode } from '../../shared/text/text.ts';
import { offer } from '../wizard/handlers/files.ts';
import { openWizard } from '../wizard/open-wizard.ts';
import type { WizardPorts } from '../wizard/ports.ts';
import type { WizardSession } from '../wizard/session.ts';
import type { WindowMemory } from '../wizard/window-memory.ts';
import { problemOf } from '../wizard/wizard-problem.ts';
import { appOrigin, scheme, schemePrivileges, startPage } from './app-origin.ts';
import { denyNavigation } from './deny-navigation.ts';
import { dialogsOf } from './dialogs.ts';
import { guardSession } from './guard-session.ts';
import { openLink } from './open-link.ts';
import { registerCalls } from './register-calls.ts';
import { sendTo } from './send-events.ts';
import { pageServer } from './serve-page.ts';
import { fileOf, isFirst, type HandedOver } from './single-instance.ts';
import { windowOptions } from './window-options.ts';
import { openingSize } from './window-size.ts';

/** What is used of Electron's module. */
export type ElectronParts = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'protocol'
  | 'screen'
  | 'session'
  | 'shell'
>;

export interface WindowStart extends HandedOver {
  /** Absolute. */
  preload: string;
  page: string;
  /** All that is not Electron's. @param language of the display, a BCP 47 tag. */
  ports: (language: string) => Omit<WizardPorts, 'dialogs' | 'openLink' | 'rememberLanguage'>;
  /** What this person's window was last time. @param folder in which Electron keeps what is the person's */
  memory: (folder: string) => WindowMemory;
}

/** Call before Electron is ready. Resolves with false when another window is there, which has been told. */
export async function startWindow(electron: ElectronParts, start: WindowStart): Promise<boolean> {
  const { app, protocol } = electron;
  let opened: { window: Electron.BrowserWindow; session: WizardSession } | null = null;
  /** Of starts that came while this one was still beginning: the newest is what the person wants to see. */
  const early: (string | null)[] = [];
  const first = isFirst(app, { file: start.file, cwd: start.cwd }, (file) => {
    if (opened === null) early.push(file);
    else show(electron, opened.window, opened.session, file);
  });
  if (!first) return false;
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: schemePrivileges }]);
  denyNavigation(app);
  await app.whenReady();
  guardSession(electron.session.defaultSession);
  const nonce = () => randomBytes(16).toString('base64');
  protocol.handle(scheme, pageServer({ root: start.page, nonce }));
  // The usual menu has reload, zoom and the developer tools in it.
  electron.Menu.setApplicationMenu(null);
  const memory = start.memory(app.getPath('userData'));
  const language = memory.now.language ?? app.getPreferredSystemLanguages()[0] ?? 'en';
  await loadLanguage(languageFor(language));
  opened = openWindow(electron, start, { language, memory });
  const file = fileOf(start);
  if (start.file !== null) show(electron, opened.window, opened.session, file);
  for (const each of early) show(electron, opened.window, opened.session, each);
  await opened.window.loadURL(startPage);
  return true;
}

function openWindow(
  electron: ElectronParts,
  start: WindowStart,
  { language, memory }: { language: string; memory: WindowMemory },
) {
  const { app, BrowserWindow, ipcMain, dialog, shell } = electron;
  const size = openingSize(memory.now.size, electron.screen.getPrimaryDisplay().workAreaSize);
  const window = new BrowserWindow(windowOptions(start.preload, app.isPackaged, size));
  const contents = () => (window.isDestroyed() ? null : window.webContents);
  const ports = {
    ...start.ports(language),
    dialogs: dialogsOf(
      dialog,
      () => window,
      () => languageFor(session.language),
    ),
    openLink: (address: string) => openLink(shell, address),
    rememberLanguage: (chosen: Language) => {
      memory.keep({ language: chosen });
    },
  };
  const { handle, session } = openWizard(ports, appOrigin, sendTo(contents));
  registerCalls(ipcMain, contents, handle);
  window.once('ready-to-show', () => {
    window.show();
  });
  const keepSize = () => {
    // Of a window that fills the screen: what it goes back to.
    const { width, height } = window.getNormalBounds();
    memory.keep({ size: { width, height } });
  };
  window.on('resized', keepSize);
  window.on('close', (event) => {
    // A run is taken back, not cut: the person closes again when that is done (D8).
    if (session.turns.stop('apply')) event.preventDefault();
    else keepSize();
  });
  app.on('window-all-closed', () => {
    // `exit` raises no `will-quit`: what is open is ended here.
    void session.end().finally(() => {
      app.exit(0);
    });
  });
  return { window, session };
}

/** Brings the window to the front; a file that cannot be opened is told in a dialog, for the page may not be there yet. */
function show(
  { dialog }: ElectronParts,
  window: Electron.BrowserWindow,
  session: WizardSession,
  file: string | null,
): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
  if (file === null) return;
  try {
    offer(session, file);
  } catch (error) {
    const { code, parameters } = problemOf(error, session.language);
    dialog.showErrorBox('Roadwarrior', sayCode(session.language, 'ipc', code, parameters));
  }
}
