// Links between the documents, and to files and headings, lead somewhere.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeIn, documents, root } from './documents.ts';

const all = documents();

/** As GitHub names a heading. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(all)('$path', ({ folder, text }) => {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
  const links = [...prose.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');

  it('links to files and headings that exist', () => {
    const dead = links.filter((link) => {
      if (/^(https|mailto):/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? null : join(folder, file);
      if (target !== null && !existsSync(target)) return true;
      if (anchor === undefined) return false;
      return !anchorsOf(target === null ? text : readFileSync(target, 'utf8')).includes(anchor);
    });
    expect(dead).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const roots = /^(?:src|test|scripts|docs|examples|\.ci|\.github)\/[^\s<>*{}…]*$/;
    const named = codeIn(text).filter((code) => roots.test(code));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const folders = named.filter((path) => path.endsWith('/'));
    expect(folders.filter((path) => !statSync(join(root, path)).isDirectory())).toEqual([]);
  });
});

it('finds the documents', () => {
  const paths = all.map((document) => document.path);
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'docs/architecture.md']));
});
