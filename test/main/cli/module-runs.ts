/** What ran of the built program's own modules in one real run: V8 itself counts. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { roadwarrior } from './program.ts';

interface Coverage {
  result: { url: string; functions: { functionName: string; ranges: { count: number }[] }[] }[];
}

/**
 * By module, how often it was begun. Only those that are loaded when they are asked for have a name in the bundle, the one that
 * esbuild gives them: their path.
 * @param folder an empty one; what V8 counts is written below it
 */
export async function moduleRuns(
  folder: string,
  args: readonly string[],
): Promise<Record<string, number>> {
  const counts = join(folder, 'coverage');
  mkdirSync(counts, { recursive: true });
  process.env['NODE_V8_COVERAGE'] = counts;
  try {
    const { status, stderr } = await roadwarrior(args, { apart: true });
    expect(status, stderr).toBe(0);
  } finally {
    delete process.env['NODE_V8_COVERAGE'];
  }
  const [name = ''] = readdirSync(counts);
  const { result } = JSON.parse(readFileSync(join(counts, name), 'utf8')) as Coverage;
  const bundle = result.find(({ url }) => url.endsWith('roadwarrior.cjs'));
  return Object.fromEntries(
    (bundle?.functions ?? [])
      .filter(({ functionName }) => /^(?:src|node_modules)\/.*\.[cm]?[jt]s$/.test(functionName))
      .map(({ functionName, ranges }) => [functionName, ranges[0]?.count ?? 0]),
  );
}
