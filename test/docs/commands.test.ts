// The commands that the documents tell people to type exist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeIn, documentAt, documents, root } from './documents.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** npm's own. */
const builtIn = ['ci', 'test', 'ls'];

describe.each(documents())('$path', ({ text }) => {
  const code = codeIn(text).join('\n');

  it('names npm commands of package.json', () => {
    const named = [...code.matchAll(/\bnpm (?:run )?([a-z][a-z:]*)/g)].map((match) => match[1]);
    const known = [...Object.keys(manifest.scripts), ...builtIn];
    expect(named.filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  it('names scripts and examples that are there', () => {
    const named = [...code.matchAll(/(?<![\w/])((?:scripts|examples)\/[\w.-]+\.\w+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

it('every npm script runs a file that is there', () => {
  const files = Object.values(manifest.scripts).flatMap((script) =>
    [...script.matchAll(/\bscripts\/[\w-]+\.mjs/g)].map((match) => match[0]),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

it("the README's first two commands are the demo and the tests", () => {
  const blocks = [...documentAt('README.md').text.matchAll(/^```sh\n([\s\S]*?)^```/gm)];
  expect(blocks.slice(0, 2).map((block) => block[1]?.trim())).toEqual([
    'npm ci && npm run demo',
    'npm ci && npm test',
  ]);
});
