// The source files of src, test and scripts, and what they import.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ownFiles, root } from './documents.ts';

/** By their paths from the root, with `/`. */
export function sourceFiles(): string[] {
  return ownFiles().filter(
    (path) =>
      /^(src|test|scripts)\/.*\.(ts|tsx|mjs|js)$/.test(path) && !/\/(fixtures|golden)\//.test(path),
  );
}

/** The modules that a file names, as it names them; imports of types and those that wait are among them. */
export function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}
