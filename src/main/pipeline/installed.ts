/** What is installed, read from the receipts alone: list and show (needs no profile and no elevation, D13). */
import type { Claim } from '../../shared/plan/facts.ts';
import type { Owner, OwnerOf } from '../../shared/plan/owner.ts';
import { bothScopes } from '../../shared/plan/state.ts';
import type { Scope } from '../../shared/plan/step.ts';
import { FileSystemError } from '../storage/file-system.ts';
import type { Receipt } from '../transaction/documents.ts';
import { obstacleIn, readHomes, type Home } from '../transaction/home.ts';
import { readLock } from '../storage/lock.ts';
import { StorageError, type StorageProblem } from '../storage/storage-error.ts';
import { receiptOfValidity, speakingReceipt } from './speaking-receipt.ts';
import type { Workplace } from './workplace.ts';

/** What one owner has on this PC. */
export interface Installed<O extends Owner = Owner> {
  id: string;
  name: string;
  owner: O;
  appliedAt: string;
  paused: boolean;
  /** Null where nothing is known. */
  serverVerdict: Receipt['serverVerdict'];
  /** Until when its file may be applied; null of one without an end, and where nobody wrote it down. */
  validUntil: Receipt['validUntil'];
  /** An undo left something: it can be tried again. */
  undoUnfinished: boolean;
  receipts: Receipt[];
  claims: Claim[];
}

/** What a profile has set up: the faces show these. */
export type InstalledProfile = Installed<OwnerOf<'profile'>>;

export function isOfProfile(installed: Installed): installed is InstalledProfile {
  return installed.owner.kind === 'profile';
}

export interface InstalledList {
  installed: Installed[];
  problems: StorageProblem[];
  /** A run was killed: the next apply or undo puts it right ("Repair"). */
  interrupted: ('machine' | 'user')[];
}

/** Problems are those of the scopes that the run acts on. Rejects with HomeUnsafe. */
export async function listInstalled(
  place: Workplace,
  scopes: readonly Scope[] = bothScopes,
): Promise<InstalledList> {
  const homes = [place.homes.machine, place.homes.user];
  const read = await readHomes(place.homes, scopes);
  const contents = homes.map(({ scope }) => read[scope]);
  const receipts = contents.flatMap((each) => each.receipts);
  const claims = contents.flatMap((each) => each.claims);
  const ids = [...new Set(receipts.map((each) => each.owner.id))];
  return {
    installed: ids.flatMap((id) => describe(id, receipts, claims)),
    problems: scopes.flatMap((scope) => read[scope].problems),
    interrupted: homes
      .filter((home) => home.fs.exists(home.journal) && !isHeld(place, home))
      .map((home) => home.scope),
  };
}

export function isHeld(place: Workplace, home: Home): boolean {
  const owner = ownerOf(home);
  if (owner === 'absent' || owner === 'unreadable') return false;
  return place.isRunning?.(owner) ?? true;
}

/** D36: whatever lies in the lock's place, only who wants that lock has to care. */
function ownerOf(home: Home): ReturnType<typeof readLock> {
  try {
    return readLock(home.fs, home.lock);
  } catch (error) {
    if (error instanceof FileSystemError || error instanceof StorageError) return 'unreadable';
    throw error;
  }
}

export async function findInstalled(
  place: Workplace,
  id: string,
  scopes: readonly Scope[] = bothScopes,
): Promise<Installed | null> {
  const { installed } = await listInstalled(place, scopes);
  return installed.find((each) => each.id === id) ?? null;
}

/** The records of one owner that are there and cannot be used: what they hold stays. */
export async function unusableRecords(
  place: Workplace,
  id: string,
  scopes: readonly Scope[],
): Promise<StorageProblem[]> {
  const read = await readHomes(place.homes, scopes);
  return scopes.flatMap((scope) => obstacleIn(read[scope], id) ?? []);
}

function describe(id: string, receipts: readonly Receipt[], claims: readonly Claim[]): Installed[] {
  const speaking = speakingReceipt(receipts, id);
  if (speaking === undefined) return [];
  const { receipt, serverVerdict } = speaking;
  const own = receipts.filter((each) => each.owner.id === id);
  return [
    {
      id,
      name: receipt.connectionName ?? receipt.owner.name,
      owner: receipt.owner,
      appliedAt: receipt.appliedAt,
      paused: receipt.paused,
      serverVerdict,
      validUntil: receiptOfValidity(receipts, id)?.validUntil ?? null,
      undoUnfinished: own.some((each) => each.undoUnfinished === true),
      receipts: own,
      claims: claims.filter((each) => each.holders.includes(id)),
    },
  ];
}
