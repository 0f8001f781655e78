// Writes the tables of docs/silent-mode.md from the command line's own entries. A test fails when they are stale.
import { readFile, writeFile } from 'node:fs/promises';
import { importTypeScript } from './import-typescript.mjs';

const { withTables } = await importTypeScript('scripts/command-tables.ts');
const page = new URL('../docs/silent-mode.md', import.meta.url);
await writeFile(page, withTables(await readFile(page, 'utf8')));
