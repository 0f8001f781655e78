/**
 * Packages of NuGet as folders of files; nothing is built from them. dotnet restores them once into a cache of the user's, in one
 * version each, and NuGet's own hash of each is held against the one that is named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface NugetPackage {
  readonly name: string;
  readonly version: string;
  /** Base64, of the file that NuGet serves. */
  readonly sha512: string;
}

const cache = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'roadwarrior',
  'nuget',
);
const restoreMs = 180_000;

/**
 * The folder of each, in the same order; or why they cannot be had here. Blocks for the time of a download (3 to 10 s) the first time.
 * Throws where a package is not the one that was named.
 */
export function nugetPackages(
  packages: readonly NugetPackage[],
): readonly string[] | { readonly skipped: string } {
  const missing = packages.filter((each) => !existsSync(hashFile(each)));
  const problem = missing.length === 0 ? undefined : restore(missing);
  if (problem !== undefined) return { skipped: problem };
  for (const each of packages) {
    if (readFileSync(hashFile(each), 'utf8').trim() !== each.sha512) {
      throw new Error(`${each.name} ${each.version} of NuGet is not the one that is named here.`);
    }
  }
  return packages.map(folderOf);
}

/** As NuGet lays them out. */
function folderOf({ name, version }: NugetPackage): string {
  return join(cache, name.toLowerCase(), version);
}

/** It is there when the whole package is. */
function hashFile(each: NugetPackage): string {
  const file = `${each.name.toLowerCase()}.${each.version}.nupkg.sha512`;
  return join(folderOf(each), file);
}

/** Several may do this at once: NuGet has locks of its own. */
function restore(packages: readonly NugetPackage[]): string | undefined {
  mkdirSync(cache, { recursive: true });
  const project = mkdtempSync(join(cache, 'restoring-'));
  const lines = packages.map(
    ({ name, version }) => `<PackageDownload Include="${name}" Version="[${version}]" />`,
  );
  writeFileSync(
    join(project, 'packages.csproj'),
    `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
  </PropertyGroup>
  <ItemGroup>${lines.join('')}</ItemGroup>
</Project>`,
  );
  const { status, stdout, error } = spawnSync(
    'dotnet',
    ['restore', '--packages', cache, '--nologo', '-v', 'quiet'],
    {
      cwd: project,
      env: { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' },
      encoding: 'utf8',
      timeout: restoreMs,
    },
  );
  rmSync(project, { recursive: true, force: true });
  if (status === 0) return undefined;
  const names = packages.map((each) => `${each.name} ${each.version}`).join(', ');
  if (error !== undefined) return `no dotnet to fetch ${names}`;
  const line = stdout.split('\n').find((each) => each.includes('error'));
  return `no ${names}: ${line ?? 'dotnet gave no reason'}`;
}
