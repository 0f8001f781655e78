// Writes docs/errors.md from the doctor's rows. A test fails when it is stale.
import { writeFile } from 'node:fs/promises';
import { importTypeScript } from './import-typescript.mjs';

const { errorPage } = await importTypeScript('scripts/error-page.ts');
await writeFile(new URL('../docs/errors.md', import.meta.url), errorPage());
