/** The folder in which one scope keeps its journal, lock, receipts and claims (D13). */
import type { Claim, OwnedThing } from '../../shared/plan/facts.ts';
import type { NeededRestart } from '../../shared/plan/needed-restart.ts';
import type { Scope } from '../../shared/plan/step.ts';
import { ensureFolder } from '../storage/atomic-file.ts';
import type { FolderGuard, FolderProblem } from '../storage/folder-guard.ts';
import { FileSystemError, type FileSystem } from '../storage/file-system.ts';
import { StorageError, type StorageProblem } from '../storage/storage-error.ts';
import { Store } from '../storage/store.ts';
import { claimsOf, receiptsOf } from './belongs.ts';
import type { Claims, Commitment, JournalHeader, Receipt } from './documents.ts';

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
    receipts: new Store(fs, fs.join(folder, 'receipts'), receiptsOf(scope)),
    claims: new Store(fs, fs.join(folder, 'claims'), claimsOf(scope)),
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
  /** A restart that was needed when it was written; whether it still is, Windows tells (needed-restart.ts). */
  restart: NeededRestart | null;
  /** Receipts that are there and cannot be used, by name: never ignored silently. */
  problems: StorageProblem[];
}

/** What is installed; empty when the folder does not exist yet. Needs no lock and no elevation (D13). */
export function readHome(home: Home): HomeContents {
  if (home.scope === 'machine') return read(home);
  try {
    return read(home);
  } catch (error) {
    // D36: who works on the machine reads the user's folder too, and nothing that lies there may stop that.
    return { ...empty, problems: [problemOf(error)] };
  }
}

/**
 * Both folders after their check, for a run that acts on these scopes. Rejects with HomeUnsafe; a user's folder that is not what
 * it must be counts as empty where the run acts on the machine alone (D36).
 */
export async function readHomes(
  homes: Record<Scope, Home>,
  scopes: readonly Scope[],
): Promise<Record<Scope, HomeContents>> {
  await checkHome(homes.machine);
  const machine = readHome(homes.machine);
  try {
    await checkHome(homes.user);
    return { machine, user: readHome(homes.user) };
  } catch (error) {
    if (!(error instanceof HomeUnsafe) || scopes.includes('user')) throw error;
    return { machine, user: empty };
  }
}

/** What keeps a run of this scope from going on with this owner: its own receipt, or what is no receipt at all. */
export function obstacleIn({ problems }: HomeContents, owner: string): StorageProblem | null {
  const isOfOthers = (each: StorageProblem) =>
    each.code === 'foreignName' ||
    ('file' in each && isReceiptName(each.file) && each.file !== `${owner}.json`);
  return problems.find((each) => !isOfOthers(each)) ?? null;
}

function read(home: Home): HomeContents {
  // The last folder that is made: a run that was cut before left nothing to read.
  const folder = home.fs.folderOf(home.journal);
  if (!home.fs.exists(home.fs.join(folder, 'receipts'))) {
    return empty;
  }
  const listing = home.receipts.list();
  const receipts = listing.documents.map((each) => each.document);
  const problems = [...listing.problems];
  const document = readClaims(home, problems);
  return {
    receipts,
    claims: document?.claims ?? [],
    decided: document?.decided ?? null,
    restart: document?.restart ?? null,
    owned: receipts.flatMap((each) => each.owned),
    problems,
  };
}

const empty: HomeContents = {
  receipts: [],
  claims: [],
  owned: [],
  decided: null,
  restart: null,
  problems: [],
};

/** The machine's claims decide what goes back, so a run without them is none. The user has none (belongs.ts). */
function readClaims(home: Home, problems: StorageProblem[]): Claims | null {
  try {
    return home.claims.read(claimsId);
  } catch (error) {
    if (home.scope === 'machine') throw error;
    problems.push(problemOf(error));
    return null;
  }
}

/** Throws everything else on. */
function problemOf(error: unknown): StorageProblem {
  if (error instanceof StorageError) return error.problem;
  if (error instanceof FileSystemError) return { code: 'unreadable', file: 'receipts' };
  throw error;
}

function isReceiptName(file: string): boolean {
  return /^[0-9a-f-]{36}\.json$/.test(file) && file !== `${claimsId}.json`;
}

/** Writes what was decided. Repeating it changes nothing, so recovery may do it again. Throws what reading the receipt does. */
export function writeCommitment(home: Home, header: JournalHeader, commitment: Commitment): void {
  const { id } = header.owner;
  if (commitment.receipt !== null) home.receipts.write(id, commitment.receipt);
  else if (home.receipts.read(id) !== null) home.receipts.remove(id);
  if (commitment.claims !== null) {
    const { claims, restart } = commitment;
    home.claims.write(claimsId, { claims, decided: header.transaction, restart });
  }
}

/** Outside a commitment: what has to be remembered before anything is taken back, or is over. */
export function writeRestart(home: Home, restart: NeededRestart | null): void {
  const document = home.claims.read(claimsId) ?? { claims: [], decided: null };
  home.claims.write(claimsId, { ...document, restart });
}
