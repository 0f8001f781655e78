/** Dialogs are opened by main: the page names a purpose, never a path (checklist 20). */
import type { BrowserWindow, Dialog } from 'electron';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { WizardPorts } from '../wizard/ports.ts';

const extensions = {
  profile: ['vpnprofile', 'json'],
  certificate: ['p12', 'pfx'],
  report: ['json'],
} as const;

/** @param window to which the dialogs belong, so that nothing else can be clicked meanwhile. */
export function dialogsOf(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>,
  window: () => BrowserWindow,
  language: () => Language,
): WizardPorts['dialogs'] {
  const filterOf = (purpose: keyof typeof extensions) => ({
    name: say(language(), `dialog.${purpose}`),
    extensions: [...extensions[purpose]],
  });
  return {
    chooseFile: async (purpose) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        properties: ['openFile', 'dontAddToRecent'],
        filters: [filterOf(purpose)],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseSave: async (purpose, defaultPath) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath,
        properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
        filters: [
          purpose === 'profile'
            ? { name: say(language(), 'dialog.profile'), extensions: ['vpnprofile'] }
            : filterOf(purpose),
        ],
      });
      return canceled || filePath === '' ? null : filePath;
    },
  };
}
