// What a format begins with.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The files of a folder of the repository, by name; of those endings alone where they are told. */
export function filesIn(folder: string, ...endings: readonly string[]): Uint8Array[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .filter((name) => endings.length === 0 || endings.some((each) => name.endsWith(each)))
    .map((name) => new Uint8Array(readFileSync(join(path, name))));
}

export const textBytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
