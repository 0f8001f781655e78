/**
 * The trace of this process (D40): one, as the clock is one; everything below the composition root is handed it. Where in the
 * source a place of the bundled program is, say the lines beside it (scripts/program-lines.mjs); parts that are loaded later have theirs beside them.
 */
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ticks } from '../host/ambient.ts';
import type { Place, PlaceOf } from '../trace/defect.ts';
import { TraceRing, type Trace } from '../trace/trace.ts';

/** This file as it runs: the bundle, or itself. */
const here = fileURLToPath(import.meta.url);
const isBundled = here.endsWith('.cjs');
const root = path.resolve(here, '../../../..');
/** By the file's own path. */
const lines = new Map<string, SourceMap | null>();

/** The lines are read when the first error asks for them. */
const placeOf: PlaceOf = (given, line, column) => {
  const file = given.startsWith('file:') ? fileURLToPath(given) : given;
  if (isBundled) return isOurs(file) ? inBundle(file, line, column) : null;
  return { file: path.relative(root, file).split(path.sep).join('/'), line };
};

export const trace: Trace = new TraceRing({ ticks, placeOf });

/** scripts/build.mjs puts the parts there. */
function isOurs(file: string): boolean {
  return file === here || path.dirname(path.dirname(file)) === path.dirname(here);
}

function inBundle(file: string, line: number, column: number): Place | null {
  if (!lines.has(file)) lines.set(file, readLines(file));
  const found = lines.get(file)?.findEntry(line - 1, column - 1);
  if (found === undefined || !('originalSource' in found)) return null;
  return { file: found.originalSource, line: found.originalLine + 1 };
}

/** Null where the file is missing: then a trace has no places. */
function readLines(part: string): SourceMap | null {
  try {
    const file = part.replace(/\.cjs$/, '.lines.json');
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload);
  } catch {
    return null;
  }
}
