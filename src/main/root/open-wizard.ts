/** The wizard, put together: the same session and the same handle under Electron and in a browser. */
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { preview } from '../../shared/render/preview.ts';
import { makeHandle, type Handle } from '../wizard/handle.ts';
import { makeHandlers } from '../wizard/handlers.ts';
import type { WizardPorts } from '../wizard/ports.ts';
import { WizardSession, type Send } from '../wizard/session.ts';
import { newId } from './ambient.ts';
import { readBeside, readFile, writeFile } from './disk.ts';
import { openServerCheck } from './server-check.ts';
import { previewPlace } from './preview-place.ts';

/** What every transport gives alike. The rest (PC, elevation, dialogs, links) is its own. */
export function wizardBasics(
  version: string,
): Pick<
  WizardPorts,
  | 'version'
  | 'readFile'
  | 'readBeside'
  | 'writeFile'
  | 'nameOf'
  | 'previewOf'
  | 'previewPlace'
  | 'canCheckServer'
  | 'serverCheckPlayed'
  | 'canTrialLogIn'
  | 'openServerCheck'
  | 'wait'
  | 'ticks'
> {
  return {
    version,
    readFile,
    readBeside,
    writeFile,
    nameOf: (file) => path.basename(file),
    previewOf: preview,
    previewPlace,
    canCheckServer: true,
    serverCheckPlayed: false,
    canTrialLogIn: true,
    openServerCheck,
    // Rejects when it is broken off, which is no fault.
    wait: (milliseconds, signal) =>
      wait(milliseconds, undefined, { signal }).catch(() => undefined),
    ticks: () => performance.now(),
  };
}

/** @param origin the only one whose calls are answered. */
export function openWizard(
  ports: WizardPorts,
  origin: string,
  send: Send,
): { handle: Handle; session: WizardSession } {
  const session = new WizardSession(ports, newId, send);
  return { handle: makeHandle(makeHandlers(session), origin), session };
}
