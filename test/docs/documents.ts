// The documents of the repository, as the tests of this folder read them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const skipped = ['node_modules', 'dist', 'coverage', 'demo-pc', 'bin', 'obj'];

export interface Document {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

/** Every file that is ours, from the root of the repository, with `/`. */
export function ownFiles(): string[] {
  return under(root).map((path) => relative(root, path).replaceAll('\\', '/'));
}

/** Every Markdown file that is ours. */
export function documents(): Document[] {
  return ownFiles()
    .filter((path) => path.endsWith('.md'))
    .map((path) => documentAt(path));
}

export function documentAt(path: string): Document {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, folder: dirname(join(root, path)), text };
}

/** What stands in code blocks and between backticks. */
export function codeIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '');
  return [...blocks, ...[...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '')];
}

/** A test that a document names: `test/a/b.test.ts` (“title”). Without a title the file is meant. */
export interface NamedTest {
  readonly file: string;
  readonly titles: readonly string[];
}

/** `file`, then any number of titles in “…”, up to the next file, the end of the cell or the end of the paragraph. */
export function testsNamedIn(text: string): NamedTest[] {
  // A wrapped line goes on in the next one: not in a table, a heading, a list's next item.
  const unwrapped = text.replaceAll(/\n *(?![ \n|#-]|\d+\. )/g, ' ');
  return [...unwrapped.matchAll(/`(test\/[^`\s<>]+\.test\.ts)`([^`|\n]*)/g)].map((match) => ({
    file: match[1] ?? '',
    titles: [...(match[2] ?? '').matchAll(/“([^”]+)”/g)].map((title) => title[1] ?? ''),
  }));
}

function under(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') && entry.name !== '.github') return [];
    if (entry.isDirectory()) {
      return skipped.includes(entry.name) ? [] : under(join(folder, entry.name));
    }
    return [join(folder, entry.name)];
  });
}
