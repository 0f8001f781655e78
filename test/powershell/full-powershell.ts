/**
 * The whole of PowerShell 7.6, as its package (a .NET tool) holds it: the program for Linux and the one for Windows, each with its
 * console host and its modules.
 *
 * Start the one for Linux as `<absolute dotnet> <unix>/pwsh.dll`, never by a tool's shim: that looks for dotnet on PATH, and is a second
 * process, so that a kill would hit it alone.
 */
import { join } from 'node:path';
import { nugetPackages } from '../dotnet/nuget-packages.ts';

const pinned = {
  name: 'PowerShell',
  version: '7.6.9',
  sha512:
    'O3wOubVPYI1WqraiDIKHouPFK4sb6HxLnmk0BPvW0ANLNGiBk40ASUrCDD36WiKyTcQp6CTq7312qI3vwffzJg==',
} as const;

/** Its two folders; or why it is not here. The first call fetches it (43 MB). */
export function fullPowerShell():
  { readonly unix: string; readonly win: string } | { readonly skipped: string } {
  const folders = nugetPackages([pinned]);
  if ('skipped' in folders) return folders;
  const [folder = ''] = folders;
  const programs = join(folder, 'tools', 'net10.0', 'any');
  return { unix: join(programs, 'unix'), win: join(programs, 'win') };
}
