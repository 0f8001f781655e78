import type * as z from 'zod';
import type { Scope } from '../../shared/plan/step.ts';
import { StorageError } from './storage-error.ts';

/** Pure functions by the version they start from: `migrations[1]` turns a version 1 document into version 2 (D14). */
export type Migrations = Readonly<Record<number, (old: unknown) => unknown>>;

export interface VersionedFormat<T> {
  /** Names the format in files and errors, such as `roadwarrior.receipt`. */
  readonly name: string;
  /** What we write. Counts from 1. */
  readonly version: number;
  readonly schema: z.ZodType<T>;
  readonly migrations: Migrations;
  /** What no schema can say of a document and the id that it was read by; null when nothing is wrong. */
  readonly check?: (document: T, id: string) => Fault | null;
}

/** A problem of a file whose name whoever finds it does not know. */
export type Fault =
  | { readonly code: 'foreignScope' | 'contradictory'; readonly scope: Scope }
  | { readonly code: 'schemaMismatch'; readonly at: readonly string[] };

/**
 * Brings a stored value to the current version and parses it.
 * Throws StorageError `newerVersion`, `noMigration` or `schemaMismatch` with the file's name.
 */
export function parseVersioned<T>(
  format: VersionedFormat<T>,
  found: number,
  stored: unknown,
  file: string,
): T {
  refuseNewer(format, found, file);
  let value = stored;
  for (let version = found; version < format.version; version += 1) {
    const migrate = format.migrations[version];
    if (migrate === undefined) {
      throw new StorageError({ code: 'noMigration', file, format: format.name, found });
    }
    value = migrate(value);
  }
  return parseCurrent(format.schema, value, file);
}

export function refuseFault(fault: Fault | null, file: string): void {
  if (fault !== null) throw new StorageError({ ...fault, file });
}

export function refuseNewer(
  format: { readonly name: string; readonly version: number },
  found: number,
  file: string,
): void {
  if (found > format.version) {
    throw new StorageError({
      code: 'newerVersion',
      file,
      format: format.name,
      found,
      supported: format.version,
    });
  }
}

/** Parses without ever quoting the value: the issues of zod are reduced to their paths. */
export function parseCurrent<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues.map((issue) => issue.path.map(String).join('.'));
  throw new StorageError({ code: 'schemaMismatch', file, at });
}
