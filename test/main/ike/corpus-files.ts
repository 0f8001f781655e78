// The recorded exchanges (scripts/record-ike-corpus.mjs).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedExchange } from '../../ike-lab/record-corpus.ts';

const folder = join(import.meta.dirname, 'corpus');

export function readCorpus(): RecordedExchange[] {
  return readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as RecordedExchange);
}
