import { readdirSync, readFileSync } from 'node:fs';
import type { CrashFileSystem, SyncCall } from './crash-file-system.ts';

/**
 * A scenario runs a piece of storage code on disks that it makes, hands each disk to `watch` before using it, and returns what is wrong in any
 * crash state (nothing, when all syncs are done).
 */
export type Scenario = (watch: (disk: CrashFileSystem) => void) => string[];

export interface SyncReport {
  /** With every sync done. */
  readonly violations: readonly string[];
  /** The chains of code that synced; each is in exactly one of the two lists below. */
  readonly needed: readonly string[];
  /** Chains whose sync could be dropped without any violation. */
  readonly notNeeded: readonly string[];
}

/** Runs a scenario once as it is, and once for each chain of code that synced with this chain's syncs dropped. */
export function examineSyncs(
  scenario: Scenario,
  counts: (call: SyncCall) => boolean = () => true,
): SyncReport {
  const disks: CrashFileSystem[] = [];
  const violations = scenario((disk) => disks.push(disk));
  const calls = disks.flatMap((disk) => disk.syncs).filter(counts);
  const sites = [...new Set(calls.map((call) => call.site))];
  const isNeeded = (site: string): boolean =>
    scenario((disk) => {
      disk.dropSync = (call) => call.site === site && counts(call);
    }).length > 0;
  const needed = sites.filter(isNeeded);
  return { violations, needed, notNeeded: sites.filter((site) => !needed.includes(site)) };
}

/** Every place in src/main/storage that syncs, as `file.ts:line`; the port and its node:fs implementation apart. */
export function syncSitesInSource(): string[] {
  const folder = new URL('../../../src/main/storage/', import.meta.url);
  const files = readdirSync(folder).filter(
    (name) => name !== 'file-system.ts' && name !== 'real-file-system.ts',
  );
  return files.flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        /\.(sync|syncFolder)\(/.test(line) ? [`${name}:${index + 1}`] : [],
      ),
  );
}
