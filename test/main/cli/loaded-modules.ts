/** Which modules of src one real run of the built program loaded: V8 says which files, and the lines beside them what is in those. */
import { mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { program, roadwarrior } from './program.ts';

interface Coverage {
  result: { url: string }[];
}

/** @param folder what V8 counts is written below it */
export async function loadedModules(folder: string, args: readonly string[]): Promise<string[]> {
  const counts = join(folder, `coverage-${String(args.length)}-${args.join('').length}`);
  mkdirSync(counts, { recursive: true });
  process.env['NODE_V8_COVERAGE'] = counts;
  try {
    const { status, stderr } = await roadwarrior(args, { apart: true });
    expect(status, stderr).toBe(0);
  } finally {
    delete process.env['NODE_V8_COVERAGE'];
  }
  // V8 names files by where they really are; node_modules may be a link.
  const built = realpathSync(dirname(await program()));
  const [name = ''] = readdirSync(counts);
  const { result } = JSON.parse(readFileSync(join(counts, name), 'utf8')) as Coverage;
  const files = result.filter(({ url }) => url.startsWith('file:') && url.endsWith('.cjs'));
  return files
    .map(({ url }) => fileURLToPath(url))
    .filter((file) => file.startsWith(built))
    .flatMap(modulesIn);
}

/** Of the program as a whole, loaded or not. */
export async function allModules(): Promise<string[]> {
  const built = dirname(await program());
  const parts = readdirSync(join(built, 'parts')).filter((name) => name.endsWith('.cjs'));
  return [
    join(built, 'roadwarrior.cjs'),
    ...parts.map((name) => join(built, 'parts', name)),
  ].flatMap(modulesIn);
}

function modulesIn(file: string): string[] {
  const lines = readFileSync(file.replace(/\.cjs$/, '.lines.json'), 'utf8');
  return (JSON.parse(lines) as { sources: string[] }).sources;
}
