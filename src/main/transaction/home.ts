/** The folder in which one scope keeps its journal, lock, receipts and claims (D13). */
import type { Claim, OwnedThing } from '../../shared/plan/facts.ts';
import type { Scope } from '../../shared/plan/step.ts';
import { ensureFolder } from '../storage/atomic-file.ts';
import type { FileSystem } from '../storage/file-system.ts';
import type { FolderGuard, FolderProblem } from '../storage/folder-guard.ts';
import type { StorageProblem } from '../storage/storage-error.ts';
import { Store } from '../storage/store.ts';
import {
  claimsFormat,
  receiptFormat,
  type Claims,
  type Commitment,
  type JournalHeader,
  type Receipt,
} from './documents.ts';

/** The claims are one document; stores name documents by GUID. */
const claimsId = '00000000-0000-0000-0000-000000000000';

export interface Home {
  readonly scope: Scope;
  readonly fs: FileSystem;
  readonly journal: string;
  readonly lock: string;
  readonly receipts: Store<Receipt>;
  readonly claims: Store<Claims>;
  readonly guard: FolderGuard;
}

/** The folder is not what it must be (D13): nothing in it is believed, nothing is written. */
export class HomeUnsafe extends Error {
  readonly code: FolderProblem;
  readonly scope: Scope;
  readonly folder: string;
  constructor(scope: Scope, code: FolderProblem, folder: string) {
    super(`home unsafe: ${scope} ${code}`);
    this.name = 'HomeUnsafe';
    this.scope = scope;
    this.code = code;
    this.folder = folder;
  }
}

/** Names the places; makes nothing. The parent of `folder` exists. */
export function homeAt(fs: FileSystem, folder: string, scope: Scope, guard: FolderGuard): Home {
  return {
    scope,
    guard,
    fs,
    journal: fs.join(folder, 'journal.jsonl'),
    lock: fs.join(folder, 'lock.json'),
    receipts: new Store(fs, fs.join(folder, 'receipts'), receiptFormat),
    claims: new Store(fs, fs.join(folder, 'claims'), claimsFormat),
  };
}

/** Makes the folders that are missing. Rejects with HomeUnsafe. */
export async function prepareHome(home: Home): Promise<void> {
  const folder = home.fs.folderOf(home.journal);
  const check = await home.guard.create(folder);
  if (!check.ok) throw new HomeUnsafe(home.scope, check.problem, folder);
  ensureFolder(home.fs, folder);
  ensureFolder(home.fs, home.fs.join(folder, 'receipts'));
  ensureFolder(home.fs, home.fs.join(folder, 'claims'));
}

/** To be called before anything in the folder is read; a folder that is not there yet is fine. Rejects with HomeUnsafe. */
export async function checkHome(home: Home): Promise<void> {
  const folder = home.fs.folderOf(home.journal);
  if (!home.fs.exists(folder)) return;
  const check = await home.guard.check(folder);
  if (!check.ok) throw new HomeUnsafe(home.scope, check.problem, folder);
}

export interface HomeContents {
  receipts: Receipt[];
  claims: Claim[];
  owned: OwnedThing[];
  /** The transaction that was committed last here (machine scope). */
  decided: string | null;
  /** Receipts that are there and cannot be used, by name: never ignored silently. */
  problems: StorageProblem[];
}

/** What is installed; empty when the folder does not exist yet. Needs no lock and no elevation (D13). */
export function readHome(home: Home): HomeContents {
  // The last folder that is made: a run that was cut before left nothing to read.
  const folder = home.fs.folderOf(home.journal);
  if (!home.fs.exists(home.fs.join(folder, 'receipts'))) {
    return { receipts: [], claims: [], owned: [], decided: null, problems: [] };
  }
  const listing = home.receipts.list();
  const receipts = listing.documents.map((each) => each.document);
  const document = home.claims.read(claimsId);
  return {
    receipts,
    claims: document?.claims ?? [],
    decided: document?.decided ?? null,
    owned: receipts.flatMap((each) => each.owned),
    problems: [...listing.problems],
  };
}

/** Writes what was decided. Repeating it changes nothing, so recovery may do it again. */
export function writeCommitment(home: Home, header: JournalHeader, commitment: Commitment): void {
  const profile = header.profile.id;
  if (commitment.receipt !== null) home.receipts.write(profile, commitment.receipt);
  else if (home.receipts.read(profile) !== null) home.receipts.remove(profile);
  if (commitment.claims !== null) {
    home.claims.write(claimsId, { claims: commitment.claims, decided: header.transaction });
  }
}
