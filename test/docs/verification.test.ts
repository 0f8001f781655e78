// docs/verification.md and docs/attack-surface.md name tests that exist, every UNCONFIRMED belief, and every pitfall.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beliefs, type BeliefId } from '../../src/main/demo/beliefs.ts';
import { documentAt, documents, root, testsNamedIn } from './documents.ts';

const verification = documentAt('docs/verification.md').text;
const attackSurface = documentAt('docs/attack-surface.md').text;

describe.each(documents())('$path', ({ text }) => {
  const named = testsNamedIn(text);

  it('names test files that exist', () => {
    expect(named.filter(({ file }) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('quotes titles that stand in those files', () => {
    const missing = named.flatMap(({ file, titles }) => {
      const source = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
      return titles.filter((title) => !source.includes(title)).map((title) => [file, title]);
    });
    expect(missing).toEqual([]);
  });
});

describe('docs/verification.md', () => {
  const ids = Object.keys(beliefs) as BeliefId[];
  const unconfirmed = ids.filter((id) => beliefs[id].source.includes('UNCONFIRMED')).sort();
  const part = verification.split(/^## Unconfirmed beliefs$/m)[1]?.split(/^## /m)[0] ?? '';

  it('lists every UNCONFIRMED belief of the demo PC, and no other', () => {
    const rows = [...part.matchAll(/^\| `([^`/]+)` +\|/gm)].map((match) => match[1] ?? '');
    expect(rows.sort()).toEqual(unconfirmed);
  });

  it('counts them', () => {
    expect(part).toContain(`${String(unconfirmed.length)} of ${String(ids.length)} rows`);
  });

  it('lists every file of src with an UNCONFIRMED comment outside the demo PC, and no other', () => {
    const marked = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => readFileSync(file, 'utf8').includes('UNCONFIRMED'))
      .map((file) => relative(root, file).replaceAll('\\', '/'))
      .filter((file) => !file.startsWith('src/main/demo/'));
    const rows = [...part.matchAll(/^\| `(src\/[^`]+)` +\|/gm)].map((match) => match[1] ?? '');
    expect(rows.sort()).toEqual(marked.sort());
  });

  it('says of every job of every workflow that it has not run, and what of it is seen here', () => {
    const table = verification.split(/^## What could not run here$/m)[1]?.split(/^## /m)[0] ?? '';
    const folder = join(root, '.github', 'workflows');
    const jobs = readdirSync(folder).flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8').split(/^jobs:$/m)[1] ?? '';
      return [...text.matchAll(/^ {2}([\w-]+):$/gm)].map((job) => [name, job[1] ?? ''] as const);
    });
    expect(jobs.length).toBeGreaterThan(4);
    const missing = jobs.filter(
      ([name, job]) => !table.includes(`| \`.github/workflows/${name}\`, job \`${job}\``),
    );
    expect(missing).toEqual([]);
  });

  it('says for every claim how it is proved', () => {
    const table = verification.split(/^## Claims$/m)[1]?.split(/^## /m)[0] ?? '';
    const rows = [...table.matchAll(/^\| (?!claim|-)[^\n]+$/gm)].map((match) => match[0]);
    expect(rows.length).toBeGreaterThan(20);
    const bare = rows.filter((row) => testsNamedIn(row).length === 0 && !row.includes('Not yet'));
    expect(bare).toEqual([]);
    // And how strong the proof is.
    expect(rows.filter((row) => !/^[1-4]$/.test(row.split('|')[3]?.trim() ?? ''))).toEqual([]);
  });

  it('names a test of every folder of tests, and every file of those that are the evidence', () => {
    const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
      .map((path) => `test/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.test.ts'));
    const named = new Set(testsNamedIn(verification).map(({ file }) => file));
    const folderOf = (file: string) => file.split('/')[1] ?? '';
    const folders = new Set([...named].map(folderOf));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !folders.has(folderOf(file)))).toEqual([]);
    const evidence = ['certificate', 'hostile', 'powershell', 'probe', 'twin', 'wine'];
    const unnamed = files.filter((file) => evidence.includes(folderOf(file)) && !named.has(file));
    expect(unnamed).toEqual([]);
  });

  it('says what Wine has only as a stub, as the tests under Wine do', () => {
    for (const tool of ['certutil', 'netsh', 'cscript', 'powershell']) {
      expect(/^\*\*Wine\.\*\*[\s\S]*?\n\n/m.exec(verification)?.[0], tool).toContain(`${tool}.exe`);
    }
  });
});

describe('docs/attack-surface.md', () => {
  const table = attackSurface.split(/^## Pitfalls$/m)[1]?.split(/^## /m)[0] ?? '';
  const rows = [...table.matchAll(/^\| (\d+) +\|[^\n]+$/gm)];

  it('has the 22 pitfalls, in order', () => {
    expect(rows.map((row) => Number(row[1]))).toEqual(
      Array.from({ length: 22 }, (_, at) => at + 1),
    );
  });

  it('names a test for each', () => {
    const bare = rows.filter(([row]) => testsNamedIn(row).length === 0);
    expect(bare.map((row) => row[0])).toEqual([]);
  });

  it('names a test for each part that is exposed', () => {
    const parts = attackSurface.split(/^## /m).slice(1);
    expect(parts.length).toBeGreaterThan(12);
    const bare = parts.filter(
      (part) =>
        testsNamedIn(part).length === 0 && !part.startsWith('What we do not defend against'),
    );
    expect(bare.map((part) => part.split('\n')[0])).toEqual([]);
  });

  it('puts nothing off to what is there by now', () => {
    expect(attackSurface).not.toMatch(/not yet\b[^|.]*\b(?:wizard|installer|window|package)/i);
    expect(attackSurface).not.toContain('has to close that');
  });

  it('has a part for the installer and for the server in a browser', () => {
    const places = [...attackSurface.matchAll(/^`([^`]+)`/gm)].map((match) => match[1]);
    expect(places).toEqual(expect.arrayContaining(['src/main/web', 'assets/installer.nsh']));
  });
});
