/** The wizard, put together: the same session and the same handle under Electron and in a browser. */
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { keepTrace } from '../transaction/kept-traces.ts';
import { preview } from '../../shared/render/preview.ts';
import { makeHandle, type Handle } from '../wizard/handle.ts';
import { makeHandlers } from '../wizard/handlers.ts';
import type { WizardPorts } from '../wizard/ports.ts';
import { WizardSession, type Send } from '../wizard/session.ts';
import { newId, now } from '../host/ambient.ts';
import { readBeside, readFile, writeFile } from '../host/disk.ts';
import { openServerCheck } from '../root/server-check.ts';
import { previewPlace } from '../root/preview-place.ts';
import { trace } from '../root/process-trace.ts';

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
  const keep = async () => {
    try {
      const { homes } = await session.place();
      return await keepTrace(homes.user, now(), trace.text());
    } catch {
      // Then there is none: the window says its usual words.
      return null;
    }
  };
  return { handle: makeHandle(makeHandlers(session), origin, { trace, keep }), session };
}
