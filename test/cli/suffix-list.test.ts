// S3: the list of public suffixes is in the program's one file, and its module runs only where a profile names a suffix. What ran in
// the real process, V8 itself counts.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changed, example, program, roadwarrior, scratch } from './program.ts';

let place: ReturnType<typeof scratch>;

// Before anything is counted: building it takes processes of its own.
beforeAll(async () => {
  await program();
}, 120_000);
beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  delete process.env['NODE_V8_COVERAGE'];
  place.end();
});

interface Coverage {
  result: { url: string; functions: { functionName: string; ranges: { count: number }[] }[] }[];
}

/** How often the bundle's modules of the list were begun, by a plan of the profile. Their names are those that esbuild gave them. */
async function listRuns(file: string): Promise<number[]> {
  const counts = join(place.folder, 'coverage');
  mkdirSync(counts, { recursive: true });
  process.env['NODE_V8_COVERAGE'] = counts;
  const { status } = await roadwarrior(['--plan', file, '--pc', place.pc]);
  expect(status).toBe(0);
  const [name = ''] = readdirSync(counts);
  const { result } = JSON.parse(readFileSync(join(counts, name), 'utf8')) as Coverage;
  const bundle = result.find(({ url }) => url.endsWith('roadwarrior.cjs'));
  return (bundle?.functions ?? [])
    .filter(({ functionName }) => /^node_modules\/tldts\/.*(?:trie|index)\.js$/.test(functionName))
    .map(({ ranges }) => ranges[0]?.count ?? 0);
}

describe('S3: the list of public suffixes in the built program', { timeout: 60_000 }, () => {
  it.each(['l2tp-psk.json', 'ipsec-psk.json'])('does not run for %s', async (name) => {
    expect(await listRuns(example(name))).toEqual([0, 0, 0]);
  });

  it('runs once for a profile that names a suffix', async () => {
    const l2tp = { methods: ['mschapv2'], dnsSuffix: 'corp.example.com' };
    const file = place.file('suffix.json', changed('l2tp-psk.json', { l2tp }));
    expect(await listRuns(file)).toEqual([1, 1, 1]);
  });
});
