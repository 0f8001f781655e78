/** docs/silent-mode.md says what the program does. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/main/cli/command-line.ts';
import { exitCodes } from '../../src/shared/report/exit-codes.ts';
import { english } from '../../src/shared/text/en/english.ts';

const here = dirname(fileURLToPath(import.meta.url));
const page = readFileSync(join(here, '..', '..', 'docs', 'silent-mode.md'), 'utf8');

describe('docs/silent-mode.md', () => {
  it('has the table of exit codes as it is', () => {
    const table = /<!-- exit codes[^>]*-->([^]*?)<!-- end -->/.exec(page)?.[1] ?? '';
    const rows = [...table.matchAll(/^\| *(\d+) *\| *`(\w+)` *\| *(.*?) *\|$/gm)];
    const found = rows.map(([, code, name, meaning]) => [Number(code), name, meaning]);
    const wanted = Object.entries(exitCodes).map(([name, code]) => [
      code,
      name,
      english[`exit.${name}` as keyof typeof english],
    ]);
    expect(found).toEqual(wanted);
  });

  it('names only options that exist', () => {
    const help = parseCommandLine(['--help']);
    const text = help.kind === 'help' ? help.text : '';
    const named = new Set([...page.matchAll(/--[a-z][a-z0-9-]+/g)].map(([option]) => option));
    expect([...named].filter((option) => !text.includes(option))).toEqual([]);
    expect(named.size).toBeGreaterThan(12);
  });
});

describe('exit codes', () => {
  it('are different from each other, also in eight bits', () => {
    const codes = Object.values(exitCodes);
    expect(new Set(codes.map((code) => code & 0xff)).size).toBe(codes.length);
  });

  it('keep away from those of shells and signals', () => {
    const ours = Object.values(exitCodes).filter((code) => code < 1000);
    expect(ours.filter((code) => code > 59)).toEqual([]);
  });
});
