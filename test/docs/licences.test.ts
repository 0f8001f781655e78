// What is bundled into the program may be handed out with it (docs/decisions/0007-libraries.md).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { documentAt, root } from './documents.ts';

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        dev: z.boolean().optional(),
        license: z.string().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Licences that let a work under the MIT licence carry the package. Of two, the first is taken. */
const permitted = [
  'MIT',
  'ISC',
  'BSD-3-Clause',
  'Apache-2.0',
  '(BSD-3-Clause OR GPL-2.0)',
  '(MIT OR CC0-1.0)',
];

it('every bundled package has a permissive licence', () => {
  const bundled = packages.filter(([, entry]) => entry.dev !== true);
  expect(bundled.length).toBeGreaterThan(20);
  const others = bundled.filter(([, entry]) => !permitted.includes(entry.license ?? ''));
  expect(others.map(([path, entry]) => `${path}: ${entry.license ?? 'none'}`)).toEqual([]);
});

it('every package has an integrity hash, and none names a host', () => {
  const odd = packages.filter(
    ([, { integrity, resolved }]) =>
      // .npmrc keeps the addresses out of the lock file; the hash says what is meant.
      integrity === undefined || resolved !== undefined,
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});

it('every direct dependency stands in the decision about libraries', () => {
  const manifest = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const { text } = documentAt('docs/decisions/0007-libraries.md');
  const missing = Object.keys(manifest.dependencies).filter(
    (name) => !text.includes(`\`${name}\``),
  );
  expect(missing).toEqual([]);
});
