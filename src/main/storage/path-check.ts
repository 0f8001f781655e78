/**
 * The one rule for a path that leads through folders which others may write to, the person's own programs included (D36): every
 * part below a believed root is looked at and none of them may lead elsewhere. Who opens a file does it between two looks that
 * have to agree, and holds the file that was opened against them (real-file-system.ts).
 *
 * Node has no openat: between a look and the call that follows it a folder can still be exchanged on Windows. The second look
 * then refuses what was opened before a byte of it is used, and a side file of random name is in no other folder, so nothing is
 * renamed there. What is left to who wins that race twice is a new file of our name in a folder of his choice.
 */
import * as nodeFs from 'node:fs';
import * as path from 'node:path';

export interface PathRule {
  /** Believed as it is, whatever links lead to it. */
  readonly root: string;
  readonly platform: NodeJS.Platform;
  /** POSIX: who may own a part. Null: Node cannot tell (Windows), or it does not matter. */
  readonly owners: readonly number[] | null;
  /** POSIX: a folder that others may write to, but where they cannot exchange what is not theirs (`/tmp`), will do. */
  readonly sharedFolders?: boolean;
  /** POSIX: a link that one of `owners` made is followed, except the last part; then folders may be anybody's. */
  readonly ownLinks?: boolean;
  /** The file has one name: a second one (hard link) may be that of a file elsewhere. */
  readonly oneName?: boolean;
}

export type PathProblem =
  /** A symbolic link, junction or mount point. */
  | 'reparsePoint'
  | 'hardLink'
  | 'notADirectory'
  | 'notAFile'
  | 'notOwned'
  | 'writableByOthers'
  /** The path does not lie below the root. */
  | 'outside'
  /** The second look found something else than the first. */
  | 'changed';

/** What stays the same as long as it is the same file or folder. */
interface Part {
  readonly path: string;
  readonly device: bigint;
  readonly file: bigint;
}

/** `problem` is about `part`, a path. */
export class PathUnsafe extends Error {
  readonly problem: PathProblem;
  readonly part: string;
  constructor(problem: PathProblem, part: string) {
    super(`path unsafe: ${problem}`);
    this.name = 'PathUnsafe';
    this.problem = problem;
    this.part = part;
  }
}

/** All parts that are there, from below the root down. Throws PathUnsafe, and what Node throws. */
export function lookAt(rule: PathRule, file: string, node: typeof nodeFs = nodeFs): Part[] {
  const parts: Part[] = [];
  const names = partsBelow(rule, file);
  let above = rule.root;
  for (const [at, part] of names.entries()) {
    const found = node.lstatSync(part, { bigint: true, throwIfNoEntry: false });
    if (found === undefined) return parts;
    const isLast = at === names.length - 1;
    const problem = problemOf(rule, found, isLast) ?? elsewhere(rule, above, part, node);
    if (problem !== null) throw new PathUnsafe(problem, part);
    parts.push(partOf(part, found));
    above = part;
  }
  return parts;
}

/** Throws PathUnsafe `changed` where the two looks do not agree in what both saw. */
export function sameParts(before: readonly Part[], after: readonly Part[]): void {
  for (const [at, part] of before.entries()) {
    const now = after[at];
    if (now?.device !== part.device || now.file !== part.file) {
      throw new PathUnsafe('changed', part.path);
    }
  }
}

/** The open file is the last of `parts`, and a plain file. Throws PathUnsafe. */
export function isOpened(
  handle: number,
  file: string,
  parts: readonly Part[],
  node: typeof nodeFs = nodeFs,
): void {
  const found = node.fstatSync(handle, { bigint: true });
  if (!found.isFile()) throw new PathUnsafe('notAFile', file);
  const opened = partOf(file, found);
  const seen = parts.at(-1);
  if (seen?.path !== file || seen.device !== opened.device || seen.file !== opened.file) {
    throw new PathUnsafe('changed', file);
  }
}

/** The parts from just below the root down to `file`. Throws PathUnsafe `outside`. */
function partsBelow({ root, platform }: PathRule, file: string): string[] {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  const below = paths.relative(root, file);
  if (below === '') return [];
  if (paths.isAbsolute(below) || below === '..' || below.startsWith(`..${paths.sep}`)) {
    throw new PathUnsafe('outside', file);
  }
  const names = below.split(paths.sep);
  return names.map((_, at) => paths.join(root, ...names.slice(0, at + 1)));
}

function problemOf(rule: PathRule, found: nodeFs.BigIntStats, isLast: boolean): PathProblem | null {
  const { owners, ownLinks = false, sharedFolders = false, oneName = false } = rule;
  const owned = owners?.includes(Number(found.uid)) ?? true;
  if (found.isSymbolicLink()) {
    return ownLinks && owned && owners !== null && !isLast ? null : 'reparsePoint';
  }
  if (!isLast && !found.isDirectory()) return 'notADirectory';
  if (isLast && !found.isDirectory() && !found.isFile()) return 'notAFile';
  if (oneName && found.isFile() && found.nlink > 1n) return 'hardLink';
  if (owners === null || ownLinks) return null;
  if (!found.isDirectory()) {
    // A file that another put there is replaced, not written into.
    return owned || sharedFolders ? null : 'notOwned';
  }
  if (!owned) return 'notOwned';
  const others = (found.mode & 0o022n) !== 0n;
  const sticky = (found.mode & 0o1000n) !== 0n;
  return others && !(sharedFolders && sticky) ? 'writableByOthers' : null;
}

/**
 * Windows: a junction to a volume (`\\?\Volume{…}\`) is a folder to libuv's lstat, not a link. Where the part really is, is asked
 * of the system; its folder there has to be the part above. Short names and case may differ.
 */
function elsewhere(
  { platform }: PathRule,
  above: string,
  part: string,
  node: typeof nodeFs,
): PathProblem | null {
  if (platform !== 'win32') return null;
  const real = (name: string) => node.realpathSync.native(name).toLowerCase();
  const folder = path.win32.dirname(real(part));
  return path.win32.relative(folder, real(above)) === '' ? null : 'reparsePoint';
}

function partOf(part: string, found: nodeFs.BigIntStats): Part {
  // Of the volume's number Node gives 32 or 64 bits, as the call that it makes has them.
  const device = BigInt.asUintN(32, found.dev);
  return { path: part, device, file: found.ino };
}
