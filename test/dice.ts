/** Numbers that look random and are the same in every run of a seed (mulberry32). */
export type Dice = (below: number) => number;

/** @param seeds any numbers; each of them changes everything */
export function dice(...seeds: readonly number[]): Dice {
  let state = seeds.reduce(
    (all, seed) => Math.imul(all ^ (seed | 0), 0x9e3779b1) ^ (all >>> 15),
    1,
  );
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
