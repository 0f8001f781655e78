// One program as one CommonJS file, and beside it in a folder what is loaded only when it is asked for (`import()` in src).
// esbuild splits ES modules alone, and it cuts what the start needs into a file for every set of parts that needs it too. So it
// goes twice: it splits, then everything that the start needs is put together again, and each file becomes CommonJS.
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

/** What a file of the first round takes from another: esbuild writes no other form between chunks. */
const imports = /^import\s*(?:\{([^}]*)\}\s*from\s*)?"\.\/([^"/]+)";/gm;

/**
 * @param how esbuild's options for both rounds
 * @param last those for the second alone
 * @param parts name of the folder: each program beside others has one of its own, so that a build takes away no other's
 * @returns esbuild's output files, not written
 */
export async function bundleInParts({ entry, outfile, how, last, parts: into }) {
  const folder = dirname(outfile);
  const own = basename(outfile).replace(/\.cjs$/, '.mjs');
  const split = await build({
    ...how,
    charset: 'utf8',
    entryPoints: [{ in: entry, out: basename(own, '.mjs') }],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    chunkNames: '[name]-[hash]',
    sourcemap: 'inline',
    metafile: true,
    write: false,
  });
  const chunks = new Map(split.outputFiles.map(({ path, text }) => [basename(path), { text }]));
  for (const [path, { exports, imports: taken }] of Object.entries(split.metafile.outputs)) {
    const statically = taken.filter(({ kind }) => kind === 'import-statement');
    const names = statically.map(({ path: to }) => basename(to)).filter((name) => chunks.has(name));
    Object.assign(chunks.get(basename(path)), { exports, names });
  }
  const atStart = closure(own, chunks);
  const main = await joined({ own, atStart, chunks, folder, how, last, into });
  const rest = [...chunks.keys()].filter((name) => !atStart.includes(name));
  const parts = await Promise.all(
    rest.map((name) => partOf(name, { own, atStart, chunks, folder, how, last, into })),
  );
  return [...main, ...parts.flat()];
}

/** esbuild takes what is named .cjs for CommonJS from the start, so its files have that name last. */
const common = (name) => name.replace(/\.mjs$/, '.cjs');

function closure(own, chunks) {
  const found = [own];
  for (const name of found)
    found.push(...chunks.get(name).names.filter((to) => !found.includes(to)));
  return found;
}

/** In the main file each name of a chunk has the chunk's number before it: two chunks may use one name. */
const exported = (atStart, chunk, name) => `c${atStart.indexOf(chunk)}_${name}`;

async function joined({ own, atStart, chunks, folder, how, last, into }) {
  const lines = atStart.map((chunk) => {
    const names = chunks
      .get(chunk)
      .exports.map((name) => `${name} as ${exported(atStart, chunk, name)}`);
    return `export { ${names.join(', ')} } from "./${chunk}";`;
  });
  const { banner, ...options } = last('.');
  const { outputFiles } = await build({
    ...how,
    ...options,
    banner: { js: banner },
    stdin: { contents: `import "./${own}";\n${lines.join('\n')}`, resolveDir: folder },
    outfile: join(folder, common(own)),
    bundle: true,
    format: 'cjs',
    supported: { 'dynamic-import': false },
    plugins: [fromMemory(atStart, chunks, into)],
    charset: 'ascii',
    write: false,
  });
  return outputFiles;
}

/** Chunks of the start come from memory; any other is a part, and the shape of its import says so. */
const fromMemory = (atStart, chunks, into) => ({
  name: 'chunks',
  setup(made) {
    made.onResolve({ filter: /^\.\// }, ({ path, kind }) => {
      const name = path.slice(2);
      if (kind === 'dynamic-import' || !atStart.includes(name))
        return { path: `./${into}/${common(name)}`, external: true };
      return { path: name, namespace: 'chunk', sideEffects: true };
    });
    made.onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => ({
      contents: chunks.get(path).text,
    }));
  },
});

/**
 * V8 reads a file of ASCII alone twice as fast. Where most sentences have letters beyond it, an escaped one takes three times its
 * room, and the package has a limit.
 */
const charsetFor = (text) => {
  const own = text.slice(0, text.lastIndexOf('//# sourceMappingURL='));
  return (own.match(/[^ -~\s]/g)?.length ?? 0) * 100 > own.length ? 'utf8' : 'ascii';
};

async function partOf(name, { own, atStart, chunks, folder, how, last, into }) {
  const later = /\bimport\("\.\/([^"/]+)"\)/g;
  const whole = chunks.get(name).text.replace(later, (_, to) => `import("./${common(to)}")`);
  const text = whole.replace(imports, (line, list, from) => {
    if (!atStart.includes(from)) return line.replace(from, common(from));
    const renamed = (list ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => {
        const [theirs, ours = theirs] = each.split(' as ');
        return `${exported(atStart, from, theirs)} as ${ours}`;
      });
    return `import { ${renamed.join(', ')} } from "../${common(own)}";`;
  });
  const { platform, target, legalComments, logLevel } = how;
  const { banner, ...options } = last('..');
  const path = join(folder, into, common(name));
  const { outputFiles } = await build({
    stdin: { contents: text, sourcefile: resolve(folder, name), resolveDir: folder },
    ...{ platform, target, legalComments, logLevel, charset: charsetFor(text) },
    ...options,
    banner: { js: banner },
    format: 'cjs',
    supported: { 'dynamic-import': false },
    outfile: path,
    write: false,
  });
  return outputFiles;
}
