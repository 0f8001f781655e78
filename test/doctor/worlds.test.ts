/**
 * The doctor in worlds that were written from documents before any of its rows (world.ts): is what was planted what it says first?
 * A world is never bent to a row.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { leading } from '../../src/shared/diagnosis/conclude.ts';
import { examined, type Examined } from './examine.ts';
import { oneCause, twoCauses, worldsWithoutCause } from './all-worlds.ts';

/** As many as may share the head, and nothing on this PC tells them apart. */
const atMostTied = 3;

const alone: string[] = [];
const tied: string[] = [];

afterAll(() => {
  console.info(`alone at the head: ${String(alone.length)} of ${String(oneCause.length)}`);
  for (const each of tied) console.info(`a tie: ${each}`);
});

/** Red, and why: a row that is missing. Whoever writes it takes the name off. */
const notYet: Readonly<Record<string, string>> = {
  'name-in-both-books': 'nothing that is read tells of the other book',
  'wrong-method-and-maximum': '"maximum" is told with its own numbers alone',
};
const shown = <World extends { name: string }>(worlds: readonly World[]) =>
  worlds.filter(({ name }) => !(name in notYet));
const missed = <World extends { name: string }>(worlds: readonly World[]) =>
  worlds.filter(({ name }) => name in notYet);

describe('one cause', () => {
  it.each(shown(oneCause))('$name: $cause', async (world) => {
    const { conclusion } = await examined(world);
    const first = leading(conclusion).map(({ name }) => name);
    expect(first).toContain(world.cause);
    if (first.length === 1) alone.push(world.name);
    else tied.push(`${world.name}: ${first.join(', ')}`);
    const others = first.filter((name) => name !== world.cause);
    expect(world.mayTieWith ?? []).toEqual(expect.arrayContaining(others));
    expect(first.length).toBeLessThanOrEqual(atMostTied);
  });

  it('is alone at the head in at least nine worlds of ten', () => {
    expect(alone.length).toBeGreaterThanOrEqual(oneCause.length * 0.9);
  });
});

describe('not yet', () => {
  it.fails.each(missed(oneCause))('$name', async (world) => {
    const { conclusion } = await examined(world);
    expect(leading(conclusion).map(({ name }) => name)).toContain(world.cause);
  });

  it.fails.each(missed(twoCauses))('$name', async (world) => {
    expect(told(await examined(world))).toEqual(expect.arrayContaining([...world.causes]));
  });
});

describe('two causes', () => {
  it.each(shown(twoCauses))('$name: $causes', async (world) => {
    const { conclusion } = await examined(world);
    const first = leading(conclusion).map(({ name }) => name);
    expect(told({ conclusion })).toEqual(expect.arrayContaining([...world.causes]));
    expect(world.causes).toEqual(expect.arrayContaining(first));
  });
});

describe('no cause', () => {
  it.each(worldsWithoutCause)('$name: at most $most', async (world) => {
    const { conclusion } = await examined(world);
    const firm = conclusion.causes.filter(
      ({ sure }) => world.most === 'nothing' || sure !== 'possible',
    );
    expect(firm).toEqual([]);
  });
});

function told({ conclusion: { causes, besides } }: Pick<Examined, 'conclusion'>): string[] {
  return [...causes, ...besides].map(({ name }) => name);
}
