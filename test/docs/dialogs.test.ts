/** Every question is asked by one part, which begins on Cancel; the walk over the states (test/browser/states.test.ts) looks at each. */
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../../src/renderer');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((each) => each.endsWith('.tsx'))
  .map((each) => ({
    file: path.basename(each),
    text: readFileSync(path.join(root, each), 'utf8'),
  }));

it('there is one dialog', () => {
  const made = files.filter(({ text }) => /<dialog|Dialog(?:Surface|Trigger)|showModal/.test(text));
  expect(made.map(({ file }) => file)).toEqual(['confirm-dialog.tsx']);
});

it('each question stands in the walk over the states, or in a test of the editor', () => {
  const asking = files.filter(({ text }) => text.includes('<ConfirmDialog'));
  expect(asking.map(({ file }) => file).toSorted()).toEqual([
    'full-form.tsx',
    'restart-dialog.tsx',
    'trial-log-in.tsx',
    'undo-dialog.tsx',
  ]);
});
