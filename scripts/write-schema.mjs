// Writes docs/profile.schema.json from the zod schema. test/profile/json-schema.test.ts fails when it is stale.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';
import { format } from 'prettier';

const target = new URL('../docs/profile.schema.json', import.meta.url);
const { publishedSchema } = await importTypeScript('src/shared/profile/json-schema.ts');
const text = JSON.stringify(publishedSchema());
await writeFile(target, await format(text, { parser: 'json', printWidth: 100 }));
console.log(`Wrote ${fileURLToPath(target)}`);
