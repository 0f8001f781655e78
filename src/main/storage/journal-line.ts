import { createHash } from 'node:crypto';
import * as z from 'zod';
import { parseVersioned, refuseNewer, type Fault, type Migrations } from './versions.ts';

/**
 * A journal's format: the schemas of its header (line 1) and of its records (D14). The version stands in every line, so that a journal which
 * an older program began can be finished by a newer one.
 */
export interface JournalFormat<H, R> {
  /** Such as `roadwarrior.journal`. */
  readonly name: string;
  readonly version: number;
  readonly header: z.ZodType<H>;
  readonly record: z.ZodType<R>;
  readonly headerMigrations?: Migrations;
  readonly recordMigrations?: Migrations;
  /** What no schema can say of a whole journal; null when nothing is wrong. */
  readonly check?: (header: H, records: readonly R[]) => Fault | null;
}

export type JournalLine<H, R> =
  | { readonly kind: 'header'; readonly header: H }
  | { readonly kind: 'record'; readonly record: R }
  /** Not a line of a journal: what a power cut leaves of one. */
  | { readonly kind: 'cut' }
  /** A line of a journal, but not this one in this place, or changed: no power cut leaves that. */
  | { readonly kind: 'wrong' };

const lineSchema = z.strictObject({
  format: z.string(),
  version: z.int().min(1),
  seq: z.int().min(0),
  sha256: z.string(),
  record: z.unknown(),
});
const versionSchema = z.looseObject({ format: z.string(), version: z.int().min(1) });

/** One line with its newline: `{"format","version","seq","sha256","record"}`; seq 0 is the header. */
export function lineOf(
  format: { readonly name: string; readonly version: number },
  sequence: number,
  record: unknown,
): Uint8Array {
  const sha256 = hashOf(format.name, format.version, sequence, record);
  const line = { format: format.name, version: format.version, seq: sequence, sha256, record };
  return new TextEncoder().encode(`${JSON.stringify(line)}\n`);
}

/**
 * Reads one line (without its newline). Throws StorageError `newerVersion`, `noMigration`, `schemaMismatch`.
 */
export function checkLine<H, R>(
  format: JournalFormat<H, R>,
  sequence: number,
  bytes: Uint8Array,
  file: string,
): JournalLine<H, R> {
  const json = parseJson(bytes);
  // Before the rest of the frame: a newer program may have changed it.
  const versioned = versionSchema.safeParse(json);
  if (versioned.success && versioned.data.format === format.name) {
    refuseNewer(format, versioned.data.version, file);
  }
  const parsed = lineSchema.safeParse(json);
  if (!parsed.success) return { kind: 'cut' };
  const { version, seq, sha256, record } = parsed.data;
  if (parsed.data.format !== format.name || seq !== sequence) return { kind: 'wrong' };
  if (sha256 !== hashIn(format.name, version, seq, record)) return { kind: 'wrong' };
  const { name, version: current } = format;
  if (seq === 0) {
    const migrations = format.headerMigrations ?? {};
    const versionedHeader = { name, version: current, schema: format.header, migrations };
    return { kind: 'header', header: parseVersioned(versionedHeader, version, record, file) };
  }
  const migrations = format.recordMigrations ?? {};
  const versionedRecord = { name, version: current, schema: format.record, migrations };
  return { kind: 'record', record: parseVersioned(versionedRecord, version, record, file) };
}

/** JSON.stringify gives the same text again after JSON.parse, so the parsed value can be hashed. */
function hashOf(name: string, version: number, sequence: number, record: unknown): string {
  const text = JSON.stringify([name, version, sequence, record]);
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Null for what is nested deeper than anything that we write: it can be read, and not be written again. */
function hashIn(...line: Parameters<typeof hashOf>): string | null {
  try {
    return hashOf(...line);
  } catch {
    return null;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
