// Which part of the window knows which: steps know no component, and nothing goes round in a circle but the form itself.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..', 'src', 'renderer');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));

/** File → the files of the window that it imports, types too. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const found = [...text.matchAll(/(?:from|import\()\s*'(\.[^']*\.tsx?)'/g)];
    const inside = found
      .map(([, target = '']) => relative(root, join(root, dirname(file), target)))
      .map((target) => target.replaceAll('\\', '/'))
      .filter((target) => files.includes(target));
    return [file, inside] as const;
  }),
);

/** Everything that a file reaches by imports. */
function reachedFrom(file: string): Set<string> {
  const reached = new Set<string>();
  const open = [...(imports.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(imports.get(next) ?? []));
  }
  return reached;
}

describe('the window', () => {
  it('is read as a whole', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.get('app.tsx')).toContain('pages/start-page.tsx');
  });

  it('has steps that know neither components nor pages nor the store', () => {
    for (const [file, targets] of imports) {
      if (!file.startsWith('steps/')) continue;
      expect({ file, up: targets.filter((each) => !each.startsWith('steps/')) }).toEqual({
        file,
        up: [],
      });
    }
  });

  it('goes round nowhere', () => {
    expect(files.filter((file) => reachedFrom(file).has(file))).toEqual([]);
  });
});
