// The workflows: pinned, with the least of rights, and calling what is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.github', 'workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));
const usesOf = (text: string) => [...text.matchAll(/uses: (\S+)(.*)/g)];

describe.each(workflows)('$name', ({ text }) => {
  it('pins every action by commit and names its tag', () => {
    const uses = usesOf(text);
    expect(uses.length).toBeGreaterThan(0);
    for (const [, action, tag] of uses) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(tag).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it('may read and nothing else, and leaves no credentials behind', () => {
    const permissions = [...text.matchAll(/^ *permissions:\n((?: +.*\n)+)/gm)].map(
      (match) => match[1],
    );
    expect(permissions).toEqual(['  contents: read\n']);
    expect(text).toContain('persist-credentials: false');
    expect(text).not.toMatch(/secrets\./);
  });

  it('calls scripts and test folders that are there', () => {
    const named = [...text.matchAll(/(?<![\w/])(?:scripts|test)\/[\w./-]+|\.ci\/run/g)].map(
      ([path]) => path,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const scripts = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts.filter((script) => !Object.hasOwn(manifest.scripts, script ?? ''))).toEqual([]);
  });
});

it('all workflows pin the same commit of an action', () => {
  const pins = new Set(workflows.flatMap(({ text }) => usesOf(text).map(([, action]) => action)));
  const actions = new Set([...pins].map((pin) => pin?.split('@')[0]));
  expect(pins.size).toBe(actions.size);
});
