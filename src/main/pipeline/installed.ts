/** What is installed, read from the receipts alone: list and show (needs no profile and no elevation, D13). */
import type { Claim } from '../../shared/plan/facts.ts';
import type { Receipt } from '../transaction/documents.ts';
import { checkHome, readHome, type Home } from '../transaction/home.ts';
import { readLock } from '../storage/lock.ts';
import type { StorageProblem } from '../storage/storage-error.ts';
import type { Workplace } from './workplace.ts';

export interface Installed {
  id: string;
  name: string;
  revision: number;
  kind: 'l2tp' | 'ipsec';
  appliedAt: string;
  paused: boolean;
  /** An undo left something: it can be tried again. */
  undoUnfinished: boolean;
  receipts: Receipt[];
  claims: Claim[];
}

export interface InstalledList {
  installed: Installed[];
  problems: StorageProblem[];
  /** A run was killed: the next apply or undo puts it right ("Repair"). */
  interrupted: ('machine' | 'user')[];
}

/** Rejects with HomeUnsafe. */
export async function listInstalled(place: Workplace): Promise<InstalledList> {
  const homes = [place.homes.machine, place.homes.user];
  for (const home of homes) await checkHome(home);
  const contents = homes.map(readHome);
  const receipts = contents.flatMap((each) => each.receipts);
  const claims = contents.flatMap((each) => each.claims);
  const ids = [...new Set(receipts.map((each) => each.profile.id))];
  return {
    installed: ids.flatMap((id) => describe(id, receipts, claims)),
    problems: contents.flatMap((each) => each.problems),
    interrupted: homes
      .filter((home) => home.fs.exists(home.journal) && !isHeld(place, home))
      .map((home) => home.scope),
  };
}

function isHeld(place: Workplace, home: Home): boolean {
  const owner = readLock(home.fs, home.lock);
  if (owner === 'absent' || owner === 'unreadable') return false;
  return place.isRunning?.(owner) ?? true;
}

export async function findInstalled(place: Workplace, id: string): Promise<Installed | null> {
  const { installed } = await listInstalled(place);
  return installed.find((each) => each.id === id) ?? null;
}

function describe(id: string, receipts: readonly Receipt[], claims: readonly Claim[]): Installed[] {
  const own = receipts.filter((each) => each.profile.id === id);
  const [latest] = [...own].sort((a, b) => b.appliedAt.localeCompare(a.appliedAt));
  if (latest === undefined) return [];
  return [
    {
      id,
      name: latest.connectionName,
      revision: latest.profile.revision,
      kind: latest.profile.kind,
      appliedAt: latest.appliedAt,
      paused: own.some((each) => each.paused),
      undoUnfinished: own.some((each) => each.undoUnfinished === true),
      receipts: own,
      claims: claims.filter((each) => each.holders.includes(id)),
    },
  ];
}
