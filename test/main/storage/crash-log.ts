/** A file by the number of its content, or a folder. */
export type Node = number | 'folder';

/** Everything that is durable. */
export interface Disk {
  readonly names: ReadonlyMap<string, Node>;
  readonly contents: ReadonlyMap<number, Uint8Array>;
  /** The folders that were there from the beginning; every other one is a name in its parent. */
  readonly roots: ReadonlySet<string>;
  readonly nextInode: number;
  readonly nextSuffix: number;
}

/** A change of names in one folder; it happens whole or not at all. Null removes a name. */
export interface NameChange {
  readonly kind: 'names';
  readonly folder: string;
  readonly set: readonly (readonly [string, Node | null])[];
}

export type LogEntry =
  | NameChange
  | { readonly kind: 'write'; readonly inode: number; readonly bytes: Uint8Array }
  | { readonly kind: 'sync'; readonly inode: number }
  | { readonly kind: 'syncFolder'; readonly folder: string }
  | { readonly kind: 'mark'; readonly value: unknown };

/** What is durable and what is pending after some entries of a log. */
export class Pending {
  readonly names: Map<string, Node>;
  readonly contents: Map<number, Uint8Array>;
  changes: NameChange[] = [];
  readonly writes = new Map<number, Uint8Array[]>();
  readonly marks: unknown[] = [];

  constructor(base: Disk) {
    this.names = new Map(base.names);
    this.contents = new Map(base.contents);
  }

  add(entry: LogEntry): void {
    switch (entry.kind) {
      case 'names':
        this.changes.push(entry);
        return;
      case 'write':
        this.writes.set(entry.inode, [...(this.writes.get(entry.inode) ?? []), entry.bytes]);
        return;
      case 'sync': {
        const old = this.contents.get(entry.inode) ?? new Uint8Array();
        this.contents.set(entry.inode, concat([old, ...(this.writes.get(entry.inode) ?? [])]));
        this.writes.delete(entry.inode);
        return;
      }
      case 'syncFolder':
        applyChanges(
          this.names,
          this.changes.filter((change) => change.folder === entry.folder),
        );
        this.changes = this.changes.filter((change) => change.folder !== entry.folder);
        return;
      case 'mark':
        this.marks.push(entry.value);
    }
  }
}

export function applyChanges(names: Map<string, Node>, changes: readonly NameChange[]): void {
  for (const [path, node] of changes.flatMap((change) => change.set)) {
    if (node === null) names.delete(path);
    else names.set(path, node);
  }
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
