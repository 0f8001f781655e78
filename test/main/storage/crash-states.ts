import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { applyChanges, concat, Pending } from './crash-log.ts';
import type { Disk, LogEntry, NameChange, Node } from './crash-log.ts';
import type { CrashFileSystem } from './crash-file-system.ts';

export interface CrashState {
  /** What the next process finds. */
  readonly fs: CrashFileSystem;
  /** How many entries of the log had happened. */
  readonly after: number;
  /** The marks that were set before. */
  readonly marks: readonly unknown[];
}

interface History {
  readonly base: Disk;
  readonly log: readonly LogEntry[];
}

/** Above this many pending name changes not every subset is tried. */
const allSubsetsUpTo = 5;
/** No scenario comes near; a silent limit would make a test prove less than it says. */
const mostStatesPerPrefix = 20_000;

export function* powerCutsOf(
  { base, log }: History,
  from: number,
  open: (disk: Disk) => CrashFileSystem,
): Iterable<CrashState> {
  const seen = new Set<string>();
  const pending = new Pending(base);
  for (const entry of log.slice(0, from)) pending.add(entry);
  for (let after = from; after <= log.length; after += 1) {
    let count = 0;
    for (const { names, contents } of disksOf(pending, base.roots)) {
      count += 1;
      if (count > mostStatesPerPrefix) throw new Error(`too many states after entry ${after}`);
      const key = keyOf(names, contents, pending.marks.length);
      if (seen.has(key)) continue;
      seen.add(key);
      const nextInode = 1 + Math.max(0, ...contents.keys());
      const fs = open({ ...base, names, contents, nextInode });
      yield { fs, after, marks: [...pending.marks] };
    }
    const entry = log[after];
    if (entry !== undefined) pending.add(entry);
  }
}

export function* killStatesOf(
  { log }: History,
  from: number,
  open: (log: readonly LogEntry[]) => CrashFileSystem,
): Iterable<CrashState> {
  for (let after = from; after <= log.length; after += 1) {
    const done = log.slice(0, after);
    // A kill between "done" and "said so" is a state of its own; a kill after a mark differs from the one before only by the mark.
    const marks = done.flatMap((entry) => (entry.kind === 'mark' ? [entry.value] : []));
    yield { fs: open(done), after, marks };
  }
}

function* disksOf(
  pending: Pending,
  roots: ReadonlySet<string>,
): Iterable<{ names: Map<string, Node>; contents: Map<number, Uint8Array> }> {
  for (const changes of subsetsOf(pending.changes)) {
    const names = new Map(pending.names);
    applyChanges(names, changes);
    dropUnreachable(names, roots);
    const inodes = [...new Set(names.values())].filter((node) => node !== 'folder');
    const choices = inodes.map((inode) => {
      const durable = pending.contents.get(inode) ?? new Uint8Array();
      return contentsAfterCut(pending.writes.get(inode) ?? []).map((tail): [number, Uint8Array] => [
        inode,
        concat([durable, tail]),
      ]);
    });
    for (const chosen of product(choices)) yield { names, contents: new Map(chosen) };
  }
}

/** Subsets in the order of the changes: all, or (many changes) every prefix, whole and with one change left out, and every change alone. */
function subsetsOf(changes: readonly NameChange[]): NameChange[][] {
  if (changes.length <= allSubsetsUpTo) {
    return Array.from({ length: 2 ** changes.length }, (_, bits) =>
      changes.filter((_change, index) => (bits & (1 << index)) !== 0),
    );
  }
  const prefixes = Array.from({ length: changes.length + 1 }, (_, n) => changes.slice(0, n));
  const holed = prefixes.flatMap((prefix) =>
    prefix.map((_, hole) => prefix.filter((_change, index) => index !== hole)),
  );
  return [...prefixes, ...holed, ...changes.map((change) => [change])];
}

/** A file or folder whose folder is not there is not there. */
function dropUnreachable(names: Map<string, Node>, roots: ReadonlySet<string>): void {
  for (const path of [...names.keys()].sort()) {
    if (!roots.has(path) && names.get(posix.dirname(path)) !== 'folder') names.delete(path);
  }
}

/** What may be left of bytes that were written and not synced. */
function contentsAfterCut(writes: readonly Uint8Array[]): Uint8Array[] {
  const all = concat(writes);
  if (all.length === 0) return [all];
  const cuts = new Set<number>([0]);
  let start = 0;
  for (const { length } of writes) {
    for (const cut of [1, length >> 1, length - 1, length]) cuts.add(start + Math.max(0, cut));
    start += length;
  }
  const half = all.length >> 1;
  const zeros = new Uint8Array(all.length);
  return [
    ...[...cuts].map((cut) => all.slice(0, cut)),
    // The size reached the disk and the data did not (NTFS and XFS read zeros), wholly or sector by sector, in either order.
    zeros,
    concat([all.slice(0, half), zeros.slice(half)]),
    concat([zeros.slice(0, half), all.slice(half)]),
  ];
}

function* product<T>(choices: readonly (readonly T[])[]): Iterable<T[]> {
  const [first, ...rest] = choices;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const tail of product(rest)) for (const head of first) yield [head, ...tail];
}

function keyOf(
  names: ReadonlyMap<string, Node>,
  contents: ReadonlyMap<number, Uint8Array>,
  marks: number,
): string {
  const hash = createHash('sha256').update(`${marks}`);
  for (const [path, node] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`\n${path}\n`);
    if (node === 'folder') continue;
    const bytes = contents.get(node) ?? new Uint8Array();
    // Two names of one file are not the same as two equal files: a later append reaches both.
    hash
      .update(`${bytes.length} ${[...names].filter(([, n]) => n === node).length}\n`)
      .update(bytes);
  }
  return hash.digest('hex');
}
