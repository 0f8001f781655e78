/** `--undo --all`, which the uninstaller calls: every profile, or one scope of each; and its contradictions. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src/main/cli/command-line.ts';
import { demoPc, example, exampleSecrets, json, scratch, settingsOf } from './program.ts';

let place: ReturnType<typeof scratch>;
let secrets: string;

beforeEach(() => {
  place = scratch();
  secrets = place.file('secrets.json', exampleSecrets);
});
afterEach(() => {
  place.end();
});

describe('undo of everything', () => {
  it('takes back every profile, and a second time has nothing to do', async () => {
    demoPc(place.pc);
    const before = settingsOf(place.pc);
    const at = ['--pc', place.pc];
    for (const name of ['l2tp-psk.json', 'ipsec-psk.json']) {
      await json(['--apply', example(name), '--secrets', secrets, ...at]);
    }
    expect((await json<'list'>(['--list', ...at])).result.installed).toHaveLength(2);

    const undone = await json(['--undo', '--all', ...at]);
    expect(['ok', 'restartNeeded']).toContain(undone.exit.name);
    expect((await json<'list'>(['--list', ...at])).result.installed).toEqual([]);
    expect(settingsOf(place.pc)).toEqual(before);
    expect((await json(['--undo', '--all', ...at])).exit.name).toBe('restartNeeded');
  });

  it('with --scope machine leaves what belongs to a user', async () => {
    demoPc(place.pc);
    const at = ['--pc', place.pc];
    await json(['--apply', example('l2tp-psk.json'), '--secrets', secrets, ...at]);
    await json(['--undo', '--all', '--scope', 'machine', ...at]);
    const [left] = (await json<'list'>(['--list', ...at])).result.installed;
    expect(new Set(left?.owned.map((each) => each.scope))).toEqual(new Set(['user']));
  });
});

describe('the words', () => {
  it.each([
    ['neither', ['--undo']],
    ['both', ['--undo', 'a.json', '--all']],
    ['--all alone', ['--all']],
    ['--all elsewhere', ['--list', '--all']],
  ])('%s is refused', (_name, argv) => {
    expect(parseCommandLine(argv).kind).toBe('wrong');
  });
});
