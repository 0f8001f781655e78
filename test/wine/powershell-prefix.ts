/**
 * A prefix with PowerShell 7 in the place of Windows PowerShell: its own build for Windows and .NET's from NuGet, stub modules for
 * the cmdlets that are CIM's, and small programs of ours (programs/). What Wine cannot do stands in shims.ps1.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nugetPackages } from '../dotnet/nuget-packages.ts';
import { fullPowerShell } from '../powershell/full-powershell.ts';
import { cache, copyPrefix, findWine, makeTemplate } from './prefix.ts';

const version = '10.0.12';
const runtimes = [
  {
    name: 'Microsoft.NETCore.App.Runtime.win-x64',
    version,
    sha512:
      'Oa/LIiAy6r6+LH+lGjfEkcaw9FZ5ateIhDGXG47vT2icruVFQmA5jOD/r+SRxWWJGzXnOvxnWFo+TEvemVcQ7g==',
  },
  {
    name: 'Microsoft.WindowsDesktop.App.Runtime.win-x64',
    version,
    sha512:
      'BeGI/KTBBca4pduu1nff61VvZAwlzVwqNmo+eVqT26ltsAJsQsF//DCPJssw+fXpARq+FQ7pVKiQed5igv8KYQ==',
  },
] as const;

const compiler = 'x86_64-w64-mingw32-gcc-win32';
const stubs = join(import.meta.dirname, '../powershell/modules');
/** PowerShell's own; among them the cmdlets for services, over Wine's service manager. */
const needed = ['Management', 'Security', 'Utility'].map((each) => `Microsoft.PowerShell.${each}`);
/** The number changes with what is done below, programs/ among it. */
const template = join(cache, 'powershell-5');

let made: { readonly template: string } | { readonly skipped: string } | undefined;

/** The first call of a fresh clone fetches 80 MB and takes 10 to 20 s, besides the plain prefix. */
export function powerShellPrefix(): { readonly template: string } | { readonly skipped: string } {
  made ??= make();
  return made;
}

function make(): { readonly template: string } | { readonly skipped: string } {
  const wine = findWine();
  if ('skipped' in wine) return wine;
  if (spawnSync(compiler, ['--version']).status !== 0) {
    return { skipped: `no ${compiler} (apt-get install gcc-mingw-w64-x86-64-win32)` };
  }
  const powershell = fullPowerShell();
  if ('skipped' in powershell) return powershell;
  const folders = nugetPackages(runtimes);
  if ('skipped' in folders) return folders;
  const problem = makeTemplate(template, (prefix) => {
    copyPrefix(wine.template, prefix);
    layOutDotnet(join(prefix, 'drive_c/Program Files/dotnet'), folders);
    layOutPowerShell(join(prefix, 'drive_c/windows/system32'), powershell.win);
    // Wine's runs no .wsf. Without it the program goes to reg.exe at once, as on a Windows without VBScript.
    rmSync(join(prefix, 'drive_c/windows/system32/cscript.exe'));
  });
  return problem === undefined ? { template } : { skipped: `no PowerShell under Wine: ${problem}` };
}

/** As .NET's own set-up does, but for the host, which our launcher loads by its name. */
function layOutDotnet(folder: string, packages: readonly string[]): void {
  for (const [at, name] of ['Microsoft.NETCore.App', 'Microsoft.WindowsDesktop.App'].entries()) {
    const files = join(packages[at] ?? '', 'runtimes/win-x64');
    for (const part of ['lib/net10.0', 'native']) {
      cpSync(join(files, part), join(folder, 'shared', name, version), { recursive: true });
    }
  }
  const host = join(folder, 'shared/Microsoft.NETCore.App', version, 'hostfxr.dll');
  cpSync(host, join(folder, 'hostfxr.dll'));
}

function layOutPowerShell(system32: string, program: string): void {
  const folder = join(system32, 'WindowsPowerShell/v1.0');
  rmSync(folder, { recursive: true, force: true });
  cpSync(program, folder, { recursive: true });
  compile('powershell', join(folder, 'powershell.exe'));
  compile('service', join(system32, 'rw-service.exe'));
  compile('rasdial', join(system32, 'rasdial.exe'));
  compile('keeper', join(system32, 'rw-keeper.exe'));
  const modules = join(folder, 'Modules');
  // PowerShell looks through all of them for a cmdlet, which takes long under Wine.
  for (const name of readdirSync(modules).filter((each) => !needed.includes(each))) {
    rmSync(join(modules, name), { recursive: true });
  }
  for (const name of readdirSync(stubs).filter((each) => !needed.includes(each))) {
    cpSync(join(stubs, name), join(modules, name), { recursive: true });
  }
}

function compile(name: string, to: string): void {
  const source = join(import.meta.dirname, 'programs', `${name}.c`);
  execFileSync(compiler, ['-municode', '-O1', '-s', '-Wall', '-Werror', '-o', to, source]);
}
