// The table of layers (layers.js) against the folders and the imports that are there, and ESLint's rules that are made of it.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { layers } from '../../layers.js';
import { layerRules, mayImport, packageIn, packagesOf, rowOf } from '../../scripts/layer-rules.mjs';
import { circlesIn } from './circles.ts';
import { root } from './documents.ts';
import { importsOf, sourceFiles } from './source-files.ts';

const files = sourceFiles();
const rows = Object.keys(layers);
const rowAt = (name: string) => {
  const layer = layers[name];
  if (layer === undefined) throw new Error(name);
  return layer;
};
const importers = (name: string) => rows.filter((row) => mayImport(rowAt(row)).has(name));
const takers = (name: string) => rows.filter((row) => packagesOf(rowAt(row)).has(name));

/** What the files of a row import: rows (or what is no row, by its folder), files and packages. */
function usedBy(row: string) {
  const used = { places: new Set<string>(), packages: new Set<string>() };
  for (const file of files.filter((each) => rowOf(layers, each) === row)) {
    for (const name of importsOf(file)) {
      if (!name.startsWith('.')) {
        used.packages.add(packageIn(name));
        continue;
      }
      const target = posix.join(posix.dirname(file), name);
      used.places.add(rowOf(layers, target) ?? posix.dirname(target)).add(target);
    }
  }
  return used;
}

describe('the table of layers', () => {
  it('has a row for each folder that holds source, and no other', () => {
    expect(files.filter((file) => rowOf(layers, file) === null)).toEqual([]);
    const held = new Set(files.map((file) => rowOf(layers, file)));
    expect(rows.filter((row) => !held.has(row))).toEqual([]);
    const folders = new Set(files.map((file) => posix.dirname(file)));
    const parts = rows.flatMap((row) =>
      (rowAt(row).parts ?? '**').split(' ').map((part) => posix.join(row, part)),
    );
    expect(parts.filter((part) => !part.endsWith('**') && !folders.has(part))).toEqual([]);
  });

  it('goes up: each row imports only rows above it', () => {
    const down = rows.flatMap((row, at) =>
      [...mayImport(rowAt(row))]
        .filter((name) => rows.indexOf(name) > at)
        .map((name) => [row, name]),
    );
    expect(down).toEqual([]);
  });

  it('takes types from further down in one place, with the reason', () => {
    expect(rows.filter((row) => rowAt(row).typesOf !== undefined)).toEqual(['src/shared/rooms']);
    expect(Object.values(rowAt('src/shared/rooms').typesOf ?? {})).not.toContain('');
  });

  it.each(rows)('allows %s nothing that it does not use', (row) => {
    const used = usedBy(row);
    const { typesOf = {} } = rowAt(row);
    const places = [...mayImport(rowAt(row)), ...Object.keys(typesOf)];
    expect(places.filter((name) => name !== '*' && !used.places.has(name))).toEqual([]);
    const packages = [...packagesOf(rowAt(row))];
    expect(packages.filter((name) => name !== '*' && !used.packages.has(name))).toEqual([]);
  });
});

describe('the house by the table', () => {
  const shared = rows.filter((row) => row.startsWith('src/shared/'));
  const faces = ['cli', 'wizard', 'gui', 'web'].map((face) => `src/main/${face}`);

  it('src/shared is pure, imports nothing else and no Node', () => {
    for (const row of shared) {
      expect(rowAt(row).pure, row).toBe(true);
      expect([...mayImport(rowAt(row))].filter((name) => !shared.includes(name))).toEqual([]);
      expect([...packagesOf(rowAt(row))].filter((name) => name.startsWith('node:'))).toEqual([]);
    }
  });

  it('a plan does not know a profile', () => {
    expect(mayImport(rowAt('src/shared/plan'))).not.toContain('src/shared/profile');
    expect(mayImport(rowAt('src/shared/plan'))).not.toContain('src/shared/profile-plan');
  });

  it('nothing imports the ways in', () => {
    expect(importers('src/main/entries')).toEqual(['src/main/entries/electron.ts']);
    expect(importers('src/main/entries/electron.ts')).toEqual([]);
  });

  it('the faces are known by what carries them and by the ways in alone', () => {
    const ways = ['src/main/entries', 'src/main/entries/electron.ts'];
    expect(importers('src/main/cli').sort()).toEqual(['scripts', 'src/main/entries']);
    expect(importers('src/main/wizard').sort()).toEqual(
      ['src/main/entries', 'src/main/gui', 'src/main/web'].sort(),
    );
    expect(importers('src/main/gui')).toEqual(ways);
    expect(importers('src/main/web')).toEqual(['src/main/entries']);
    expect(importers('src/main/root')).toEqual(['src/main/entries']);
    const hosts = importers('src/main/host').filter((row) => faces.includes(row));
    expect(hosts).toEqual([]);
  });

  it('trace knows nobody of main', () => {
    const known = [...mayImport(rowAt('src/main/trace'))];
    expect(known.filter((name) => name.startsWith('src/main/'))).toEqual([]);
  });

  it('processes, PowerShell, registry, sockets and Electron have one place each', () => {
    const inHouse = (name: string) => takers(name).filter((row) => row.startsWith('src/'));
    for (const name of ['node:child_process', 'node-powershell', 'regedit']) {
      expect(inHouse(name), name).toEqual(['src/main/windows']);
    }
    for (const name of ['node:dgram', 'node:dns']) {
      expect(inHouse(name), name).toEqual(['src/main/ike/transport']);
    }
    expect(inHouse('node:net')).toEqual(['src/main/elevation']);
    expect(inHouse('node:http')).toEqual(['src/main/web']);
    expect(inHouse('electron')).toEqual([
      'src/main/gui',
      'src/main/entries/electron.ts',
      'src/preload',
    ]);
  });

  it('IKE knows of main only itself and certificates, and below its transport no clock', () => {
    const ike = rows.filter((row) => row.startsWith('src/main/ike/'));
    for (const row of ike) {
      const known = [...mayImport(rowAt(row))].filter((name) => name.startsWith('src/main/'));
      expect(known.filter((name) => !ike.includes(name))).toEqual(
        known.filter((name) => name === 'src/main/certificate'),
      );
    }
    expect(ike.filter((row) => !rowAt(row).pure)).toEqual([
      'src/main/ike/transport',
      'src/main/ike/diagnosis',
    ]);
  });

  it('the page and the preload know nothing of main and nothing of Node', () => {
    for (const row of rows.filter((each) =>
      /^(src\/renderer|src\/preload|test\/renderer)/.test(each),
    )) {
      expect([...packagesOf(rowAt(row))].filter((name) => name.startsWith('node:'))).toEqual([]);
      expect([...mayImport(rowAt(row))].filter((name) => name.startsWith('src/main'))).toEqual([]);
    }
  });

  it('clock and environment are read by host and windows alone', () => {
    const ambient = rows.filter((row) => rowAt(row).ambient && row.startsWith('src/'));
    expect(ambient).toEqual(['src/main/windows', 'src/main/host']);
  });
});

describe('ESLint by the table', () => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
      ...layerRules(layers),
    ],
  });
  /** What ESLint says of a file at that place, by line (from 0). */
  async function saidOf(path: string, lines: readonly string[]) {
    const results = await eslint.lintText(lines.join('\n'), { filePath: join(root, path) });
    const messages = results.flatMap((result) => result.messages);
    return lines.map((_, at) =>
      messages.filter(({ line }) => line === at + 1).map(({ message }) => message),
    );
  }
  const isFile = (name: string) => /\.\w+$/.test(name);
  const inside = (row: string) => (isFile(row) ? row : `${row}/made-up.ts`);
  /** As a file of the row names a file of the target. */
  const to = (row: string, target: string) => {
    const path = posix.relative(posix.dirname(inside(row)), inside(target));
    return path.startsWith('.') ? path : `./${path}`;
  };
  const named = (set: (row: string) => Set<string>) => rows.filter((row) => !set(row).has('*'));

  it.each(named((row) => mayImport(rowAt(row))))('%s: imports as the row says', async (row) => {
    const allowed = mayImport(rowAt(row));
    const { typesOf = {} } = rowAt(row);
    const partly = (name: string) => [...allowed].some((each) => each.startsWith(`${name}/`));
    const others = rows.filter((each) => each !== row && !partly(each));
    const lines = others.flatMap((name, at) => {
      const path = to(row, name);
      return [
        `import type { A${at} } from '${path}';`,
        `export type B${at} = import('${path}').B;`,
        `export { c${at} } from '${path}';`,
        `export * from '${path}';`,
        `void import('${path}');`,
      ];
    });
    const expected = others.flatMap((name) => {
      const no = [`${row} may not import ${name} (layers.js).`];
      const types = [`${row} takes types only of ${name} (layers.js).`];
      if (allowed.has(name)) return [[], [], [], [], []];
      return name in typesOf ? [[], [], types, types, types] : [no, no, no, no, no];
    });
    expect(await saidOf(inside(row), lines)).toEqual(expected);
  });

  it.each(named((row) => packagesOf(rowAt(row))))('%s: packages as the row says', async (row) => {
    const foreign = ['electron', 'node:child_process', 'regedit', 'node:dns/promises', '@a/b/c.js'];
    const said = await saidOf(inside(row), [
      ...foreign.map((name) => `import '${name}';`),
      'export const a = (name) => import(name);',
    ]);
    expect(said).toEqual([
      ...foreign.map((name) =>
        packagesOf(rowAt(row)).has(packageIn(name))
          ? []
          : [`${row} does not take ${packageIn(name)} (layers.js).`],
      ),
      ['What is imported must stand there (layers.js).'],
    ]);
  });

  it.each(rows)('%s: pure and ambient as the row says', async (row) => {
    const { pure, ambient } = rowAt(row);
    const looks = ['Date.now()', 'Math.random()', 'new Date()', 'process.env', 'process.platform'];
    const globals = ['Buffer', 'setTimeout', 'performance', 'crypto', 'fetch', 'globalThis'];
    const lines = [...looks, ...globals].map((each) => `void ${each};`);
    const said = await saidOf(inside(row), lines);
    const handed: unknown[] = ambient === true ? [] : [expect.stringContaining('not ambient')];
    const without: unknown[] = pure ? [expect.stringContaining('is pure')] : [];
    expect(said.map((each) => each.sort())).toEqual([
      ...looks.map((look) => [...handed, ...(look.startsWith('process') ? without : [])]),
      ...globals.map(() => without),
    ]);
  });

  it.each(['src/main/oracle/judge.ts', 'src/shared/profile/new/a.ts', 'src/a.ts'])(
    '%s stands in no row, and fails',
    async (path) => {
      expect(await saidOf(path, ['export const a = 1;'])).toEqual([
        [`${path} stands in no row (layers.js).`],
      ]);
    },
  );

  it('has no other rule about imports, clock or purity', () => {
    const config = readFileSync(join(root, 'eslint.config.js'), 'utf8');
    expect(config).toContain('...layerRules(layers)');
    expect(config).not.toMatch(/no-restricted/);
  });
});

describe('circles', () => {
  const known = new Set(files);
  const arrows = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .map((name) => posix.join(posix.dirname(file), name))
        .filter((target) => known.has(target)),
    ]),
  );

  it('are found', () => {
    const some = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['d'], e: ['a'] };
    expect(circlesIn(new Map(Object.entries(some)))).toEqual([['a', 'b', 'c']]);
  });

  it('are in no files of src, types included', () => {
    const circles = circlesIn(arrows).filter(([first]) => first?.startsWith('src/'));
    expect(circles).toEqual([]);
  });
});
