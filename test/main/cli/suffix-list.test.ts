// S3: the list of public suffixes is in the program's one file, and its module runs only where a profile names a suffix. What ran in
// the real process, V8 itself counts.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { moduleRuns } from './module-runs.ts';
import { changed, example, program, scratch } from './program.ts';

let place: ReturnType<typeof scratch>;

// Before anything is counted: building it takes processes of its own.
beforeAll(async () => {
  await program();
}, 120_000);
beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.end();
});

/** How often the bundle's modules of the list were begun, by a plan of the profile. */
async function listRuns(file: string): Promise<number[]> {
  const runs = await moduleRuns(place.folder, ['--plan', file, '--pc', place.pc]);
  return Object.entries(runs)
    .filter(([module]) => /^node_modules\/tldts\/.*(?:trie|index)\.js$/.test(module))
    .map(([, count]) => count);
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
