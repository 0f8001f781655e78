// The checker of types as a command, built when needed.
import { buildCached, findDotnet } from '../dotnet/build-cached.ts';

/** The command that runs the checker, or why there is none here. */
export function findBuilt():
  { readonly command: readonly [string, string] } | { readonly skipped: string } {
  const built = buildCached(import.meta.dirname, 'framework-types');
  if ('missing' in built) return { skipped: 'dotnet is not on PATH' };
  if ('problem' in built) return { skipped: built.problem };
  return { command: [findDotnet(), built.dll] };
}
