// Each folder of the program stands in the table of CONTRIBUTING.md; the README leads to every document.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documentAt, root } from './documents.ts';

const partOf = (document: string, heading: string) =>
  documentAt(document).text.split(`## ${heading}\n`)[1]?.split(/^## /m)[0] ?? '';
const foldersOf = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}/`);

it('names every folder of the program', () => {
  const wanted = [
    ...foldersOf('src').filter((each) => each !== 'src/main/'),
    ...foldersOf('src/main'),
  ];
  const rows = [
    ...partOf('CONTRIBUTING.md', 'Where things are').matchAll(/^\| `([^`]+)` +\|/gm),
  ].map((row) => row[1]);
  expect(wanted.length).toBeGreaterThan(12);
  expect(wanted.filter((folder) => !rows.includes(folder))).toEqual([]);
});

it('leads to every document', () => {
  const wanted = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const list = partOf('README.md', 'Documents');
  expect(wanted.length).toBeGreaterThan(8);
  expect(wanted.filter((name) => !list.includes(`](docs/${name})`))).toEqual([]);
});
