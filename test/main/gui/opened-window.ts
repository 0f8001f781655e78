/** The window mode on a fake Electron, over a demo PC in a folder of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { windowMemory } from '../../../src/main/entries/window-memory.ts';
import { windowPorts, type WindowPc } from '../../../src/main/entries/wizard-ports.ts';
import { startWindow } from '../../../src/main/gui/start-window.ts';
import { FakeFrame, fakeElectron, type FakeWebContents } from './fake-electron.ts';

export interface WindowGiven {
  file?: string | null;
  isPackaged?: boolean;
  /** Makes what has to be there before, for example the demo PC in `pc`. */
  before?: (folder: string) => void;
  program?: WindowPc['program'];
}

export async function openedWindow(given: WindowGiven = {}) {
  const { file = null, isPackaged = true, before, program } = given;
  const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-window-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<html><meta nonce="__CSP_NONCE__"><script src="a.js"></script></html>',
  );
  writeFileSync(join(folder, 'a.js'), '1');
  before?.(folder);
  const { fakes, electron } = fakeElectron();
  fakes.app.isPackaged = isPackaged;
  const started = await startWindow(electron, {
    file,
    cwd: folder,
    preload: join(folder, 'preload.cjs'),
    page: folder,
    ports: windowPorts({
      version: '0.0.0',
      pc: join(folder, 'pc'),
      program: program ?? { executable: process.execPath, before: [] },
    }),
    memory: () => windowMemory(join(folder, 'memory')),
  });
  const [window] = fakes.windows();
  const request = (url: string, method = 'GET') => {
    const handler = fakes.protocol.handlers.get('app');
    if (handler === undefined) throw new Error('no protocol');
    return handler({ url, method });
  };
  return {
    ...fakes,
    folder,
    started,
    window,
    request,
    end: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What Electron hands to a handler when the page's own top frame calls. */
export function callFrom(contents: FakeWebContents) {
  return { sender: contents, senderFrame: contents.mainFrame };
}

export function subFrameOf(contents: FakeWebContents) {
  return {
    sender: contents,
    senderFrame: new FakeFrame(contents.mainFrame.origin, contents.mainFrame),
  };
}
