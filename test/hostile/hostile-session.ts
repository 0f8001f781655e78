/** A session in the real engine, over copies of the shipped scripts and of test/hostile/scripts. */
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PowerShellSession } from '../../src/main/windows/powershell/powershell-session.ts';
import { engineEnvironment, findEngine } from '../powershell/engine.ts';
import { shippedScripts, temporaryFolder } from '../powershell/session-fixture.ts';

const functions = [
  'Get-RwArgumentUnits',
  'Get-RwSecretUnits',
  'Get-RwSecureUnits',
  'Read-RwPreview',
];

export async function openHostileSession(): Promise<PowerShellSession> {
  const engine = findEngine();
  if ('skipped' in engine) throw new Error(engine.skipped);
  const scriptsFolder = temporaryFolder();
  cpSync(shippedScripts, scriptsFolder, { recursive: true });
  cpSync(resolve(import.meta.dirname, 'scripts'), scriptsFolder, { recursive: true });
  const session = new PowerShellSession({
    executable: engine.executable,
    arguments: engine.arguments,
    environment: engineEnvironment(),
    cwd: join(scriptsFolder, '..'),
    scriptsFolder,
    functions,
  });
  const loaded = await session.loadScripts('hostile');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded));
  return session;
}

/** base64 of the UTF-16 units, as ConvertTo-RwUnits answers. */
export function unitsOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('base64');
}
