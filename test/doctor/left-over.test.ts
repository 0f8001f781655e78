/** Family 29 and the catalogue: no number is without a cause, and what the number alone tells gives way. */
import { describe, expect, it } from 'vitest';
import { allCauses } from '../../src/main/doctor/all-causes.ts';
import { allNumbers, senseOf } from '../../src/main/doctor/numbers.ts';
import { conclude } from '../../src/shared/diagnosis/conclude.ts';
import { dialled, seenOf, serverSays } from './seen-of.ts';

const byNumber = allCauses.filter(({ reads }) => reads.length === 1 && reads[0] === 'dial');

describe('the causes', () => {
  it('leave no number without one', () => {
    const led = new Set(allCauses.flatMap(({ numbers }) => numbers));
    expect(allNumbers.filter(({ number }) => !led.has(number))).toEqual([]);
  });

  it('name no number that the catalogue does not know', () => {
    const unknown = allCauses.flatMap(({ code, numbers }) =>
      numbers.filter((each) => senseOf(each) === null).map((each) => `${code} ${String(each)}`),
    );
    expect(unknown).toEqual([]);
  });

  it('have a code and a name of their own, and give way to causes that there are', () => {
    const codes = new Set(allCauses.map(({ code }) => code));
    expect(codes.size).toBe(allCauses.length);
    expect(new Set(allCauses.map(({ name }) => name)).size).toBe(allCauses.length);
    expect([...codes].filter((each) => !/^RW2[0-9]{3}$/.test(each))).toEqual([]);
    const missing = allCauses.flatMap(({ dependsOn = [] }) =>
      dependsOn.filter((each) => !codes.has(each)),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(byNumber)('$name', ({ name, numbers }) => {
  it('holds of its numbers where nothing else does, and of no other', () => {
    const [number = 0] = numbers;
    const ended = { number, stage: null };
    const told = (of: number) =>
      conclude(
        allCauses.filter((each) => each.name === name),
        seenOf(dialled(of)),
        ended,
      ).causes.map((each) => each.name);
    expect(told(number)).toEqual([name]);
    expect(told(1)).toEqual([]);
  });
});

it('what nothing but the number tells gives way to what was seen', () => {
  const ended = { number: 809, stage: 'link' } as const;
  const alone = conclude(allCauses, seenOf(dialled(809)), ended).causes.map(({ name }) => name);
  expect(alone).toContain('noAnswerCame');
  const seen = seenOf({ ...dialled(809), ...serverSays('nothingListens') });
  const names = conclude(allCauses, seen, ended).causes.map(({ name }) => name);
  expect(names).toContain('nothingListens');
  expect(names).not.toContain('noAnswerCame');
});
