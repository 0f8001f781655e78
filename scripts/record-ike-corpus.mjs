// Records the packet corpus of test/main/ike/corpus anew from real servers (test/ike-lab): `node scripts/record-ike-corpus.mjs`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { recordCorpus } = await importTypeScript('test/ike-lab/record-corpus.ts');
const files = await recordCorpus(join(root, 'test', 'main', 'ike', 'corpus'));
console.log(`recorded ${files.length} exchanges`);
