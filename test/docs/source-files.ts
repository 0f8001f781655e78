// The source files of src, test and scripts, and what they import.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './documents.ts';

const built = ['node_modules', 'fixtures', 'golden', 'bin', 'obj'];

/** By their paths from the root, with `/`. */
export function sourceFiles(): string[] {
  return ['src', 'test', 'scripts'].flatMap(filesBelow);
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return built.includes(entry.name) ? [] : filesBelow(path);
    return /\.(ts|tsx|mjs|js)$/.test(entry.name) ? [path] : [];
  });
}

/** The modules that a file names, as it names them; imports of types and those that wait are among them. */
export function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}
