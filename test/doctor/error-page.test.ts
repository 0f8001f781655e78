/** docs/errors.md is made from the doctor's rows. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { errorPage } from '../../scripts/error-page.ts';
import { allCauses } from '../../src/main/doctor/all-causes.ts';

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

it('is not stale (npm run schema writes it)', () => {
  expect(page).toBe(errorPage());
});

it('has a section for each code, and each code once', () => {
  const codes = allCauses.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect([...page.matchAll(/^### (RW[0-9]{4})$/gm)].map(([, code]) => code)).toEqual(
    codes.toSorted(),
  );
});
