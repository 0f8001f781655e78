/** The window: every switch of Electron's checklist spelled out, so that another default of another version changes nothing. */
import type { BrowserWindowConstructorOptions } from 'electron';
import type { WindowSize } from '../wizard/window-memory.ts';
import { smallest } from './window-size.ts';

/** @param preload absolute. @param isPackaged developer tools are for development. */
export function windowOptions(
  preload: string,
  isPackaged: boolean,
  { width, height }: WindowSize,
): BrowserWindowConstructorOptions & { webPreferences: object } {
  return {
    title: 'Roadwarrior',
    width,
    height,
    minWidth: smallest.width,
    minHeight: smallest.height,
    // Shown when it has something to show.
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      // Empty, not absent: no feature of Blink's is switched on; a middle click opens nothing.
      enableBlinkFeatures: '',
      disableBlinkFeatures: 'Auxclick',
      devTools: !isPackaged,
      // A dictionary would be fetched from Google, and sees what is typed.
      spellcheck: false,
      plugins: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      autoplayPolicy: 'document-user-activation-required',
      // Progress goes on behind other windows.
      backgroundThrottling: false,
    },
  };
}
