// The list itself; that each sabotage is noticed shows `npm run test:mutants`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutants } from './all-mutants.ts';

const root = join(import.meta.dirname, '..', '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the sabotages', () => {
  it('are at least forty, each with an id of its own', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(40);
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  });

  it.each(mutants)('$id stands once in its file, and changes it', ({ file, find, replace }) => {
    expect(textOf(file).split(find)).toHaveLength(2);
    expect(replace).not.toBe(find);
  });

  it('name test files that exist', () => {
    const missing = mutants.filter(({ test }) => !existsSync(join(root, test)));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
