import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  PowerShellSession,
  type PowerShellSessionOptions,
} from '../../src/main/windows/powershell/powershell-session.ts';
import { engineEnvironment, findEngine } from './engine.ts';

const root = join(import.meta.dirname, '..', '..');
export const shippedScripts = join(root, 'src', 'main', 'windows', 'scripts');

export interface SessionFixture {
  /** Switches of our host, such as `--transcript`; left out on pwsh. */
  readonly hostArguments?: readonly string[];
  readonly options?: Partial<PowerShellSessionOptions>;
}

/** A session in the engine that was found, over copies of the shipped scripts and of test/powershell/scripts. */
export function openSession(
  functions: readonly string[],
  { hostArguments = [], options = {} }: SessionFixture = {},
): PowerShellSession {
  const engine = findEngine();
  if ('skipped' in engine) throw new Error(engine.skipped);
  return new PowerShellSession({
    executable: engine.executable,
    arguments: [...engine.arguments, ...(engine.tier === 'host' ? hostArguments : [])],
    environment: engineEnvironment(),
    cwd: temporaryFolder(),
    scriptsFolder: copyScripts(),
    functions,
    ...options,
  });
}

/** The folder's name is hostile on purpose: it stands in a command. */
function copyScripts(): string {
  const folder = join(temporaryFolder(), "it's $(a) [1] folder");
  cpSync(shippedScripts, folder, { recursive: true });
  cpSync(join(import.meta.dirname, 'scripts'), folder, { recursive: true });
  return folder;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'roadwarrior-'));
}
