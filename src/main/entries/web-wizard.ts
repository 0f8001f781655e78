/** The wizard in a browser, on a demo PC in a folder. For development, tests, and looking without Windows. */
import { randomBytes } from 'node:crypto';
import * as path from 'node:path';
import { languageFor, loadLanguage } from '../../shared/text/languages.ts';
import type { Elevation } from '../elevation/elevation.ts';
import { playedServers } from '../played-server/played-answers.ts';
import { playServerCheck } from '../played-server/played-server-check.ts';
import { environment, wallClock } from '../host/ambient.ts';
import { openPc } from '../root/open-pc.ts';
import { playedElevation } from '../root/played-elevation.ts';
import { startWebServer, type WebServer } from '../web/server.ts';
import { openWizard } from '../wizard/open-wizard.ts';
import type { WizardPorts } from '../wizard/ports.ts';
import type { WizardSession } from '../wizard/session.ts';
import { windowMemory } from './window-memory.ts';
import { wizardBasics } from './wizard-ports.ts';

export const serverChecks = ['none', 'real', ...playedServers] as const;

export interface WebWizardOptions {
  version: string;
  /** Folder of the demo PC; made when it is not there. */
  pc: string;
  /** Version of a demo PC that is to be made. */
  windows: string | null;
  /** Milliseconds that the demo PC takes for each call. */
  pace: number;
  /** A BCP 47 tag; null: the one that was chosen last on this demo PC, or else the system's. */
  language: string | null;
  /** Whether the window itself may write the machine; if not, an elevation is played. */
  elevated: boolean;
  /** Files that the file dialog answers with, in this order. */
  open: readonly string[];
  /** Folder that the save dialogs answer with. */
  save: string;
  /** Absolute; dist/renderer. */
  page: string;
  port: number;
  /** Told what a click on a link would open. */
  onLink?: (address: string) => void;
  /** In the place of the played one, for tests. */
  elevation?: Elevation;
  /**
   * `none`: the wizard goes without the check (the default). `real` asks the profile's server over the network, although the PC is
   * a demo; everything else is played, because an example's server does not exist.
   */
  serverCheck?: (typeof serverChecks)[number];
  /** In the place of the played one, for tests. */
  openServerCheck?: WizardPorts['openServerCheck'];
  /** A played check offers the extra step too, and plays no more than the normal one; for tests. */
  trialLogIn?: boolean;
}

export interface WebWizard extends WebServer {
  session: WizardSession;
}

export async function openWebWizard(options: WebWizardOptions): Promise<WebWizard> {
  const made: { server: WebServer | null; session: WizardSession | null } = {
    server: null,
    session: null,
  };
  const ports = await portsOf(options);
  const server = await startWebServer({
    page: options.page,
    port: options.port,
    random: () => randomBytes(24).toString('base64url'),
    handleFor: (origin) => {
      const opened = openWizard(ports, origin, (event, payload) => {
        made.server?.send(event, payload);
      });
      made.session = opened.session;
      return opened.handle;
    },
  });
  made.server = server;
  const { session } = made;
  if (session === null) throw new TypeError('the server made no wizard');
  return {
    origin: server.origin,
    url: server.url,
    cspReports: server.cspReports,
    send: (event, payload) => {
      server.send(event, payload);
    },
    session,
    close: async () => {
      await server.close();
      await session.end();
    },
  };
}

async function portsOf(options: WebWizardOptions): Promise<WizardPorts> {
  const { pace, elevated, windows } = options;
  const folder = path.resolve(options.pc);
  // At once: what is wrong with it is told at the start.
  const opened = await openPc({ kind: 'demo', folder, windows, pace, elevated });
  const memory = windowMemory(path.join(folder, 'roadwarrior'));
  const language = options.language ?? memory.now.language ?? environment('LANG') ?? 'en';
  await loadLanguage(languageFor(language));
  const queue = [...options.open];
  return {
    ...wizardBasics(options.version),
    ...serverCheckOf(options),
    language,
    rememberLanguage: (chosen) => {
      memory.keep({ language: chosen });
    },
    openPc: () => Promise.resolve(opened),
    elevation: options.elevation ?? playedElevation({ folder, pace }),
    dialogs: {
      chooseFile: (purpose) => {
        const isIt = (file: string) => /\.(?:p12|pfx)$/i.test(file) === (purpose === 'certificate');
        const at = queue.findIndex(isIt);
        const [file = null] = at < 0 ? [] : queue.splice(at, 1);
        return Promise.resolve(file === null ? null : path.resolve(file));
      },
      chooseSave: (_purpose, name) => Promise.resolve(path.join(path.resolve(options.save), name)),
    },
    openLink: (address) => {
      options.onLink?.(address);
      return Promise.resolve();
    },
  };
}

function serverCheckOf({
  serverCheck = 'none',
  openServerCheck,
  trialLogIn = false,
  pace,
}: WebWizardOptions): Partial<WizardPorts> {
  if (serverCheck === 'none') return { canCheckServer: false };
  if (serverCheck === 'real') return {};
  const played = { server: serverCheck, pace: Math.max(pace, 150), now: wallClock };
  return {
    serverCheckPlayed: true,
    canTrialLogIn: trialLogIn,
    openServerCheck: openServerCheck ?? (() => Promise.resolve(playServerCheck(played))),
  };
}
