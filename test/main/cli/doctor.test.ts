/** `doctor` and `explain` on PCs on which something is wrong (examples/worlds): the cause is said, mended where that is possible, and undone. */
import { cpSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allCauses } from '../../../src/main/doctor/all-causes.ts';
import { oneCause, twoCauses } from '../../doctor/all-worlds.ts';
import { shipped } from '../../doctor/shipped-worlds.ts';
import { mineOf } from '../../turn.ts';
import { example, json, roadwarrior, scratch, settingsOf, statusOf } from './program.ts';

let place: ReturnType<typeof scratch>;
beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.end();
});

const planted = (name: string): readonly string[] =>
  oneCause
    .flatMap((world) => (world.name === name ? [world.cause] : []))
    .concat(...twoCauses.flatMap((world) => (world.name === name ? [...world.causes] : [])));
const failing = shipped.filter((name) => planted(name).length > 0);

function take(world: string): readonly string[] {
  cpSync(example(`worlds/${world}`), place.pc, { recursive: true });
  return ['--pc', place.pc];
}

describe('the shipped worlds', () => {
  it.each(mineOf(3, failing))(
    '%s: says the cause, mends it where it can, and undoes that',
    async (world) => {
      const at = take(world);
      const before = settingsOf(place.pc);
      const told = await json<'doctor'>(['doctor', ...at]);
      const [first] = told.result.causes;
      expect(planted(world)).toContain(first?.name);
      expect(told.exit.name).toBe(first?.where === 'here' ? 'causeHere' : 'causeElsewhere');
      expect(settingsOf(place.pc)).toEqual(before);
      if (first?.fixable !== true) return;

      const fixed = await json<'doctor'>(['doctor', '--fix', first.code, '--yes', ...at]);
      expect(['ok', 'restartNeeded']).toContain(fixed.exit.name);
      const again = await json<'doctor'>(['doctor', ...at]);
      const left = again.result.causes.map(({ name }) => name);
      expect(left).not.toContain(first.name);

      const list = await json<'list'>(['list', ...at]);
      const [fix] = list.result.fixes;
      expect(fix?.cause).toBe(first.code);
      const undone = await json<'undo'>(['undo', fix?.id ?? '', ...at]);
      expect(['ok', 'restartNeeded']).toContain(undone.exit.name);
      expect(settingsOf(place.pc)).toEqual(before);
    },
  );

  it('are a dozen and more, and some can be mended', () => {
    expect(failing.length).toBeGreaterThanOrEqual(12);
    expect(failing.filter((name) => planted(name).some(isMended)).length).toBeGreaterThan(2);
  });
});

function isMended(name: string): boolean {
  return allCauses.find((each) => each.name === name)?.fix !== undefined;
}

describe('what is refused', () => {
  it.each([
    [['doctor', '--fix', 'RW9999'], 'badArguments'],
    [['doctor', '--error', 'nine'], 'badArguments'],
    [['doctor', 'Nothing of that name'], 'notInstalled'],
    [['explain', 'tea'], 'badArguments'],
    // It does not hold here.
    [['doctor', 'Office', '--fix', 'RW2001', '--yes'], 'noCauseFound'],
  ] as const)('%j: %s, and nothing is changed', async (args, exit) => {
    const at = take('nat-value-missing');
    const before = settingsOf(place.pc);
    const { status } = await roadwarrior([...args, ...(args[0] === 'doctor' ? at : [])]);
    expect(status).toBe(statusOf(exit));
    expect(settingsOf(place.pc)).toEqual(before);
  });

  it('a fix that nobody agreed to', async () => {
    const at = take('nat-value-missing');
    const before = settingsOf(place.pc);
    const told = await json<'doctor'>(['doctor', '--fix', 'RW2107', ...at]);
    expect(told.exit.name).toBe('consentNeeded');
    expect(settingsOf(place.pc)).toEqual(before);
  });
});

it('a number is explained, with its causes and the command that tells which it is', async () => {
  const { result } = await json<'explain'>(['explain', '789']);
  expect(result.number).toMatchObject({ number: 789, kind: 'ras' });
  expect(result.causes.length).toBeGreaterThan(3);
  const { stdout } = await roadwarrior(['explain', '0x800B0109']);
  expect(stdout).toContain('CERT_E_UNTRUSTEDROOT');
});

it('--list is the doctor’s own, and the command list is another', async () => {
  const { stdout } = await roadwarrior(['doctor', '--list']);
  for (const { code } of allCauses) expect(stdout).toContain(code);
  expect((await json<'list'>(['--list', ...take('user-refused')])).command).toBe('list');
});
