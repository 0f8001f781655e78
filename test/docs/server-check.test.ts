// docs/server-check.md and the diagnosis table say the same: every row with its firmness and prediction, every probe with its cost.
import { describe, expect, it } from 'vitest';
import { diagnose, diagnosisRows } from '../../src/main/ike/diagnosis/diagnose.ts';
import { probeCosts } from '../../src/main/ike/diagnosis/probe-kinds.ts';
import { hops } from '../../src/shared/server-check/result.ts';
import { variants } from '../main/ike/diagnosis/variants.ts';
import { documentAt } from './documents.ts';

const { text } = documentAt('docs/server-check.md');
const part = (heading: string) => text.split(`## ${heading}\n`)[1]?.split(/^## /m)[0] ?? '';
/** All that it is in some case, the firmest first. */
const firmOf = (code: string) => {
  const found = variants().flatMap((seen) => diagnose(seen).findings);
  const own = found.filter((each) => each.code === code).map(({ confidence }) => confidence);
  return grades.filter((grade) => own.includes(grade)).join(' or ');
};
const grades = ['proved', 'answered', 'silence', 'local'] as const;
const cellsOf = (section: string) =>
  [...section.matchAll(/^\| `[^\n]+\|$/gm)].map(([line]) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', '')),
  );

describe('docs/server-check.md', () => {
  it('has every row of the diagnosis table, with its firmness, the error that it predicts and its cost', () => {
    const rows = cellsOf(part('The findings'));
    expect(rows.map(([code, firm, , error, cost]) => [code, firm, error, Number(cost)])).toEqual(
      diagnosisRows.map(({ code, predicts, asks }) => [
        code,
        firmOf(code),
        String(predicts ?? '–'),
        asks.reduce((sum, probe) => sum + probeCosts[probe], 0),
      ]),
    );
  });

  it('has what each probe costs', () => {
    const rows = cellsOf(part('Good manners'));
    expect(Object.fromEntries(rows.map(([probe, , cost]) => [probe, Number(cost)]))).toEqual(
      probeCosts,
    );
  });

  it('has every step', () => {
    expect(cellsOf(part('What is asked')).map(([step]) => step)).toEqual(hops);
  });
});
