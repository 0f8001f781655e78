// A row with a cell too few or too many is shown wrongly by every reader of Markdown.
import { expect, it } from 'vitest';
import { documents } from './documents.ts';

const cells = (row: string) => row.replaceAll(/\\\|/g, '').split('|').length;

it('every row of every table has the cells of its heading', () => {
  const odd = documents().flatMap(({ path, text }) => {
    const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '');
    const tables = [...prose.matchAll(/(?:^\|[^\n]*\n)+/gm)].map(([table]) => table.trimEnd());
    return tables.flatMap((table) => {
      const [heading = '', ...rows] = table.split('\n');
      return rows.filter((row) => cells(row) !== cells(heading)).map((row) => `${path}: ${row}`);
    });
  });
  expect(odd).toEqual([]);
});
