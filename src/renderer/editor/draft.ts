/** A draft: the plain JSON of a profile, faults and unknown keys included. All changes make a new one; nothing is lost. */
import { isKind, kinds, type Kind } from '../../shared/profile/kind.ts';

export type Draft = Readonly<Record<string, unknown>>;
/** Keys and list indexes from the draft's root. */
export type Path = readonly (string | number)[];

/** A draft of no kind that we know is shown as one of the first. */
export function kindOf(draft: Draft): Kind {
  const { kind } = draft;
  return isKind(kind) ? kind : kinds[0];
}

/** The value at a path; undefined where the path leads nowhere. */
export function getAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/**
 * With `undefined` the key (or the row) goes. Objects on the way are made where they are missing; what is of another type
 * on the way is replaced.
 */
export function setAt(root: Draft, path: Path, value: unknown): Draft {
  const changed = changedAt(root, path, value);
  return isObject(changed) ? changed : {};
}

export function addRow(root: Draft, path: Path, row: unknown): Draft {
  return setAt(root, path, [...rowsAt(root, path), row]);
}

/** A list that may be left out goes with its last row. */
export function removeRow(root: Draft, path: Path, index: number, keepEmpty: boolean): Draft {
  const rows = rowsAt(root, path).filter((_, at) => at !== index);
  return setAt(root, path, rows.length === 0 && !keepEmpty ? undefined : rows);
}

/** Moves a row up (-1) or down (1); at the end of the list nothing happens. */
export function moveRow(root: Draft, path: Path, index: number, by: -1 | 1): Draft {
  const rows = [...rowsAt(root, path)];
  const to = index + by;
  if (to < 0 || to >= rows.length) return root;
  const [row] = rows.splice(index, 1);
  rows.splice(to, 0, row);
  return setAt(root, path, rows);
}

/** The rows of a list; none where something else stands. */
export function rowsAt(root: Draft, path: Path): readonly unknown[] {
  const value = getAt(root, path);
  return Array.isArray(value) ? value : [];
}

/** Sets a value in an object that may be left out, and takes the object away with its last key. */
export function setOrPrune(root: Draft, path: Path, value: unknown, pruned: Path | null): Draft {
  const next = setAt(root, path, value);
  if (pruned === null) return next;
  const parent = getAt(next, pruned);
  return isObject(parent) && Object.keys(parent).length === 0
    ? setAt(next, pruned, undefined)
    : next;
}

/** Renames a key and keeps its place; nothing happens when the new one is there already. */
export function renameKey(root: Draft, path: Path, from: string, to: string): Draft {
  const value = getAt(root, path);
  if (!isObject(value) || Object.hasOwn(value, to)) return root;
  const entries = Object.entries(value).map(([key, each]) => [key === from ? to : key, each]);
  return setAt(root, path, Object.fromEntries(entries));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function changedAt(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const rows: unknown[] = Array.isArray(root) ? [...(root as unknown[])] : [];
    const next = changedAt(rows[step], rest, value);
    if (next === undefined) rows.splice(step, 1);
    else rows[step] = next;
    return rows;
  }
  const before = isObject(root) ? root : {};
  const next = changedAt(before[step], rest, value);
  if (next !== undefined) return { ...before, [step]: next };
  return Object.fromEntries(Object.entries(before).filter(([key]) => key !== step));
}
