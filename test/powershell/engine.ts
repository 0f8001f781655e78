// Finds a real PowerShell engine for tests: pwsh where there is one, else our small host around the engine's own package.
import { delimiter, join } from 'node:path';
import { buildCached, findDotnet, isExecutable } from '../dotnet/build-cached.ts';

export type Engine =
  | { readonly tier: 'pwsh' | 'host'; readonly executable: string; readonly arguments: string[] }
  | { readonly skipped: string };

const hostFolder = join(import.meta.dirname, '..', 'engine-host');
let found: Engine | undefined;

/** Blocks for the time of a build (20 to 60 s) when our host has not been built from its present sources yet. */
export function findEngine(): Engine {
  // `npm test` runs these tests once more on the host where there is a pwsh too: one checks the other.
  const hostOnly = process.env['ROADWARRIOR_ENGINE'] === 'host';
  found ??= (hostOnly ? undefined : findPwsh()) ?? findHost();
  return found;
}

/** For `describe.skipIf`: says why on the console, because a skipped test alone does not. */
export function engineOrReason(): { engine?: Exclude<Engine, { skipped: string }>; skip: boolean } {
  const engine = findEngine();
  if (!('skipped' in engine)) return { engine, skip: false };
  console.warn(`skipped: ${engine.skipped}`);
  return { skip: true };
}

/** The whole environment of an engine in tests: nothing of ours but where .NET is. */
export function engineEnvironment(): Record<string, string> {
  const kept = ['PATH', 'DOTNET_ROOT', 'SystemRoot', 'TEMP'];
  const environment: Record<string, string> = {
    NO_COLOR: '1',
    TERM: 'dumb',
    POWERSHELL_TELEMETRY_OPTOUT: '1',
  };
  for (const name of kept) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}

function findPwsh(): Engine | undefined {
  const named = process.env['ROADWARRIOR_PWSH'];
  const name = process.platform === 'win32' ? 'pwsh.exe' : 'pwsh';
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  const executable = named ?? onPath.find(isExecutable);
  return executable === undefined ? undefined : { tier: 'pwsh', executable, arguments: [] };
}

function findHost(): Engine {
  const built = buildCached(hostFolder, 'engine-host');
  if ('problem' in built) return { skipped: built.problem };
  if ('missing' in built)
    return { skipped: 'neither pwsh nor dotnet is on PATH (set ROADWARRIOR_PWSH to name a pwsh)' };
  return { tier: 'host', executable: findDotnet(), arguments: [built.dll] };
}
