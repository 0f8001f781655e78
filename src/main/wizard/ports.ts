/** What the wizard needs of the world; the composition root gives it, Electron's or the browser's. */
import type { Language } from '../../shared/text/languages.ts';
import type { Elevation } from '../elevation/elevation.ts';
import type { ReadBeside } from '../pipeline/brought-certificate.ts';
import type { FileRead } from '../pipeline/file-read.ts';
import type { ServerCheckPort } from '../pipeline/server-check.ts';
import type { OpenedPc, Workplace } from '../pipeline/workplace.ts';
import type { Trace } from '../trace/trace.ts';
import type { PreviewOf } from '../words/report-plan.ts';

type FilePurpose = 'profile' | 'certificate';

export interface WizardPorts {
  version: string;
  /** A new GUID. */
  newId: () => string;
  trace: Trace;
  /** The display language of Windows or of the browser, a BCP 47 tag. */
  language: string;
  /** For the next window of this person. */
  rememberLanguage(language: Language): void;
  /** Opens the PC that this window works on. Called once, at the first call that needs it. */
  openPc(): Promise<OpenedPc>;
  /** A fresh demo PC in memory, for the preview of a draft; `server` resolves there. */
  openPreview(windows: string, server: string): Promise<OpenedPc>;
  elevation: Elevation;
  dialogs: {
    /** An absolute path, or null when the person gave up. */
    chooseFile(purpose: FilePurpose): Promise<string | null>;
    chooseSave(purpose: 'report' | 'profile', suggestedName: string): Promise<string | null>;
  };
  /** At most `limit` bytes are read. */
  readFile(path: string, limit: number): FileRead;
  readBeside(profileFile: string): ReadBeside;
  /** Replaces the file as a whole, or leaves the old one. Throws when it cannot. */
  writeFile(path: string, text: string): void;
  /** The last part of a path. */
  nameOf(path: string): string;
  /** Opens an address of the fixed map in the browser of the person. */
  openLink(address: string): Promise<void>;
  previewOf: PreviewOf;
  canCheckServer: boolean;
  /** The answers of `openServerCheck` are a demo's. */
  serverCheckPlayed: boolean;
  /** Its depth `full` logs in as a trial. */
  canTrialLogIn: boolean;
  /** The way to ask the profile's server; called once for each place. */
  openServerCheck(place: Workplace): Promise<ServerCheckPort>;
  /** Resolves early when the signal says so. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Milliseconds that only go forward. */
  ticks: () => number;
}
