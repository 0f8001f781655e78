/** A small sabotage, and the test that must notice it. `npm run test:mutants` (scripts/mutants.mjs) puts it in and looks. */
export interface Mutant {
  id: string;
  file: string;
  /** Stands exactly once in the file. */
  find: string;
  replace: string;
  /** The test file, and a part of the full name of the test that must go red. */
  test: string;
  name: string;
  /** What would go wrong. */
  why: string;
  /** Left out of the rotation: its test takes more than some ten seconds. */
  slow?: true;
}
