/**
 * The PowerShell that a test runs on. `ROADWARRIOR_PWSH` names one. Otherwise it is our small host around the engine's own package,
 * which alone has constrained language, transcripts and the parser's input to show; or, where `ROADWARRIOR_ENGINE` is `full`, the
 * whole of PowerShell 7.6 with its real console. `npm test` runs the session's tests on the one, and a third
 * of them on the other (vitest.config.ts), `npm run test:powershell` all that need an engine.
 */
import { join } from 'node:path';
import { buildCached, findDotnet } from '../dotnet/build-cached.ts';
import { fullPowerShell } from './full-powershell.ts';

export type Engine =
  | {
      readonly tier: 'named' | 'host' | 'full';
      readonly executable: string;
      readonly arguments: string[];
    }
  | { readonly skipped: string };

const hostFolder = join(import.meta.dirname, '..', 'engine-host');
let found: Engine | undefined;

/** Blocks for the time of a build (20 to 60 s) or of a download the first time. */
export function findEngine(): Engine {
  found ??= findNamed() ?? (process.env['ROADWARRIOR_ENGINE'] === 'full' ? findFull() : findHost());
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

function findNamed(): Engine | undefined {
  const executable = process.env['ROADWARRIOR_PWSH'];
  return executable === undefined ? undefined : { tier: 'named', executable, arguments: [] };
}

function findFull(): Engine {
  const full = fullPowerShell();
  if ('skipped' in full) return full;
  return { tier: 'full', executable: findDotnet(), arguments: [join(full.unix, 'pwsh.dll')] };
}

function findHost(): Engine {
  const built = buildCached(hostFolder, 'engine-host');
  if ('problem' in built) return { skipped: built.problem };
  if ('missing' in built)
    return { skipped: 'no dotnet on PATH to build the host of PowerShell’s engine' };
  return { tier: 'host', executable: findDotnet(), arguments: [built.dll] };
}
