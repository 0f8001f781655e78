// What the program believes of one version of Windows and not of another: each place says what that stands on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './documents.ts';
import { sourceFiles } from './source-files.ts';

/** What counts as a source (docs/facts.md, "Marks"); a refusal of the demo PC has its own in the table of its beliefs. */
const source =
  /windows-facts [0-9]|seed [0-9]|\bKB[0-9]|\[doc|\[K\b|\[exp|\bD[0-9]+\b|UNCONFIRMED|demand\(/;

/** So many lines above the question its reason stands at most. */
const reach = 8;

it('every question after the version of Windows has its source beside it', () => {
  const unsourced = sourceFiles()
    .filter((file) => file.startsWith('src/') && !file.endsWith('port/windows-version.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      if (!/import \{[^}]*\batLeast\b[^}]*\} from '[^']*windows-version/.test(text)) return [];
      const lines = text.split('\n');
      return lines.flatMap((line, at) => {
        if (!line.includes('atLeast(')) return [];
        const around = lines.slice(Math.max(0, at - reach), at + 1).join('\n');
        return source.test(around) ? [] : [`${file}:${at + 1} ${line.trim()}`];
      });
    });
  expect(unsourced).toEqual([]);
});
