// Writes docs/profile.schema.json and docs/report.schema.json from the zod schemas. Tests fail when they are stale.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';
import { format } from 'prettier';

const { publishedSchema } = await importTypeScript('src/shared/profile/json-schema.ts');
const { reportSchema } = await importTypeScript('src/shared/report/report.ts');

async function write(name, schema) {
  const target = new URL(`../docs/${name}`, import.meta.url);
  const text = JSON.stringify(schema);
  await writeFile(target, await format(text, { parser: 'json', printWidth: 100 }));
  console.log(`Wrote ${fileURLToPath(target)}`);
}

await write('profile.schema.json', publishedSchema());
await write('report.schema.json', reportSchema());
