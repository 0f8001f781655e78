/** docs/silent-mode.md says what the program does. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tables, withTables } from '../../../scripts/command-tables.ts';
import { commandNames } from '../../../src/main/cli/commands/all-commands.ts';
import { endingsOf, shownCommon } from '../../../src/main/cli/help-page.ts';
import { ownOptions, written } from '../../../src/main/cli/options.ts';
import { exitCodes, exitNames, reservedExits } from '../../../src/shared/report/exit-codes.ts';

const here = dirname(fileURLToPath(import.meta.url));
const page = readFileSync(join(here, '..', '..', '..', 'docs', 'silent-mode.md'), 'utf8');

describe('docs/silent-mode.md', () => {
  it('has its tables as they are (npm run schema writes them)', () => {
    for (const name of Object.keys(tables)) expect(page).toContain(`<!-- table: ${name} -->`);
    expect(page).toBe(withTables(page));
  });

  it('names only options that exist', () => {
    const known = [...shownCommon, ...Object.keys(ownOptions), ...commandNames].map(written);
    const named = new Set([...page.matchAll(/--[a-z][a-z0-9-]+/g)].map(([option]) => option));
    expect([...named].filter((option) => !known.includes(option))).toEqual([]);
    expect(named.size).toBeGreaterThan(12);
  });
});

describe('exit codes', () => {
  it('are different from each other, also in eight bits', () => {
    const codes = exitNames.map((name) => exitCodes[name]);
    expect(new Set(codes.map((code) => code & 0xff)).size).toBe(codes.length);
    expect(new Set(Object.values(exitCodes)).size).toBe(Object.keys(exitCodes).length);
  });

  it('keep away from those of shells and signals', () => {
    const ours = Object.values(exitCodes).filter((code) => code < 1000);
    expect(ours.filter((code) => code > 125)).toEqual([]);
  });
});

it('every ending is that of some command, and a reserved one of none', () => {
  const used = new Set<string>(commandNames.flatMap(endingsOf));
  expect(exitNames.filter((name) => !used.has(name))).toEqual([]);
  expect(reservedExits.filter((name) => used.has(name))).toEqual([]);
});
