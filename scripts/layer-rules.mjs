// ESLint's rules of who may import what, and who may look at the clock: all of them are made of the table (layers.js).
import { join, posix, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..');
const sources = '*.{ts,tsx,mjs,js}';

const wordsIn = (text) => (text === undefined ? [] : text.split(' '));

/** The row that a file stands in, by its path from the root; null where the table has none. */
export function rowOf(layers, path) {
  if (path in layers) return path;
  const folder = posix.dirname(path);
  if (folder in layers) return folder;
  for (let above = posix.dirname(folder); above !== '.'; above = posix.dirname(above)) {
    if (!(above in layers)) continue;
    const { parts } = layers[above];
    if (parts === '**' || wordsIn(parts).includes(posix.relative(above, folder))) return above;
  }
  return null;
}

/** The rows, folders and files that a row may import, by their paths from the root. */
export function mayImport(layer) {
  return new Set(
    Object.entries(layer.mayImport ?? {}).flatMap(([below, names]) =>
      wordsIn(names).map((name) => posix.join(below, name)),
    ),
  );
}

export function packagesOf(layer) {
  return new Set(wordsIn(layer.packages));
}

/** `node:fs` of `node:fs/promises`, `@noble/hashes` of `@noble/hashes/sha2.js`. */
export function packageIn(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What is wrong with an import; null: nothing. */
function wrongWith(layers, row, path, specifier, typesOnly) {
  const layer = layers[row];
  if (!specifier.startsWith('.')) {
    const packages = packagesOf(layer);
    if (packages.has('*') || packages.has(packageIn(specifier))) return null;
    return `${row} does not take ${packageIn(specifier)}`;
  }
  const target = posix.join(posix.dirname(path), specifier);
  const there = rowOf(layers, target) ?? posix.dirname(target);
  const allowed = mayImport(layer);
  if (there === row || ['*', there, target].some((name) => allowed.has(name))) return null;
  if (!(there in (layer.typesOf ?? {}))) return `${row} may not import ${there}`;
  return typesOnly ? null : `${row} takes types only of ${there}`;
}

const layersRule = (layers) => ({
  meta: { type: 'problem', schema: [] },
  create(context) {
    const path = relative(root, context.filename).replaceAll(sep, '/');
    const row = rowOf(layers, path);
    const say = (node, what) => context.report({ node, message: `${what} (layers.js).` });
    if (row === null) return { Program: (node) => say(node, `${path} stands in no row`) };
    const look = (node, source, typesOnly) => {
      if (typeof source?.value === 'string') {
        const wrong = wrongWith(layers, row, path, source.value, typesOnly);
        if (wrong !== null) say(node, wrong);
      } else if (!packagesOf(layers[row]).has('*')) {
        say(node, 'What is imported must stand there');
      }
    };
    const exported = (node) => node.source && look(node, node.source, node.exportKind === 'type');
    return {
      ImportDeclaration: (node) => look(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: exported,
      ExportAllDeclaration: exported,
      ImportExpression: (node) => look(node, node.source, false),
      TSImportType: (node) => look(node, node.source, true),
      TSExternalModuleReference: (node) => look(node, node.expression, false),
    };
  },
});

/** Read by the rows that are ambient, and handed to all others (D1). */
const ambient = {
  'no-restricted-properties': [
    'error',
    ...['Date.now', 'Math.random', 'process.env', 'process.platform'].map((name) => {
      const [object, property] = name.split('.');
      return { object, property, message: 'It is handed in: this row is not ambient (layers.js).' };
    }),
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: 'The time is handed in: this row is not ambient (layers.js).',
    },
  ],
};

const impure = {
  'no-restricted-globals': [
    'error',
    ...['process', 'Buffer', 'globalThis', 'performance', 'crypto', 'fetch'],
    ...['setTimeout', 'setInterval', 'setImmediate'],
  ].map((name) =>
    name === 'error' ? name : { name, message: 'This row is pure (layers.js): it does without.' },
  ),
};

function filesOf([row, { parts }]) {
  if (/\.\w+$/.test(row)) return [row];
  if (parts === '**') return [`${row}/**/${sources}`];
  return ['', ...wordsIn(parts)].map((part) => posix.join(row, part, sources));
}

/** The blocks of ESLint's configuration that hold the table. */
export function layerRules(layers) {
  const rows = Object.entries(layers);
  return [
    {
      files: ['src', 'test', 'scripts'].map((top) => `${top}/**/${sources}`),
      plugins: { roadwarrior: { rules: { layers: layersRule(layers) } } },
      rules: { 'roadwarrior/layers': 'error' },
    },
    { files: rows.filter(([, row]) => row.ambient !== true).flatMap(filesOf), rules: ambient },
    { files: rows.filter(([, row]) => row.pure).flatMap(filesOf), rules: impure },
  ];
}
