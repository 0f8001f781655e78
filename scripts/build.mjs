// Makes dist/: one bundled program with its PowerShell scripts beside it (D31), and what the wizard's window needs. Unbundled,
// zod alone costs 50 ms at start.
//   --only=PART,PART  command, web, gui, renderer; what only needs the command line builds only that
//   --outdir=FOLDER   a copy of the command line elsewhere, for tests
//   --quiet
import { build } from 'esbuild';
import { bundleInParts } from './bundle-in-parts.mjs';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programLines } from './program-lines.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const option = (name) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const outdir = option('outdir');
const dist = outdir ?? join(root, 'dist');
const all = outdir === undefined ? ['command', 'web', 'gui', 'renderer'] : ['command'];
const parts = option('only')?.split(',') ?? all;
const quiet = process.argv.includes('--quiet');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const firstFile = (up, name) =>
  up === '.' ? '__filename' : `require("node:path").join(__dirname, "${up}", "${name}")`;

/** One program of main: a CommonJS file, and parts beside it that are loaded when they are asked for. */
async function bundle(entry, outfile, parts = 'parts') {
  const isPackaged = outfile.startsWith('gui/');
  const outputFiles = await bundleInParts({
    entry: join(root, entry),
    // Wherever the files go in the end: the names of parts hold a hash of places too, and two builds give the same archive.
    outfile: join(root, 'dist', outfile),
    parts,
    how: {
      absWorkingDir: root,
      platform: 'node',
      target: 'node20',
      // Electron gives its own module; the package of that name only fetches the program.
      external: ['electron'],
      // jsonc-parser's UMD entry does not survive bundling; its module entry does.
      mainFields: ['module', 'main'],
      define: { 'import.meta.url': 'bundleUrl', PROGRAM_VERSION: JSON.stringify(version) },
      legalComments: 'none',
      logLevel: 'warning',
    },
    last: (up) => ({
      // A CommonJS file has no import.meta; the program finds its scripts by the place of its first file.
      banner: `const bundleUrl = require("node:url").pathToFileURL(${firstFile(up, basename(outfile))}).href;`,
      // Reading and parsing the program is a third of a short run. Names stay, so that a stack can be read.
      minifyWhitespace: true,
      minifySyntax: true,
      // The packaged program is the one that has a limit (test/packaging): 4 MB with its page.
      minifyIdentifiers: isPackaged,
      keepNames: isPackaged,
      sourcemap: 'external',
      sourcesContent: false,
    }),
  });
  rmSync(join(dist, dirname(outfile), parts), { recursive: true, force: true });
  writeBundle(outputFiles);
  if (quiet) return;
  const sizes = outputFiles
    .filter(({ path }) => path.endsWith('.cjs'))
    .map(({ contents }) => contents.length);
  const [size, all] = [sizes[0], sizes.reduce((sum, each) => sum + each, 0)].map((each) =>
    Math.round(each / 1024),
  );
  console.log(`${join(outdir ?? 'dist', outfile)} ${size} KiB, with its parts ${all} KiB`);
}

/** Each file, and beside it which line of src each place of it is, for traces. */
function writeBundle(outputFiles) {
  for (const { path, text, contents } of outputFiles) {
    const to = join(dist, relative(join(root, 'dist'), path));
    mkdirSync(dirname(to), { recursive: true });
    if (!path.endsWith('.map')) writeFileSync(to, contents);
    else {
      const src = join(root, 'src');
      const ours = (source) => {
        const file = resolve(dirname(path), source);
        return file.startsWith(src) ? relative(root, file).split(sep).join('/') : null;
      };
      const lines = JSON.stringify(programLines(JSON.parse(text), ours));
      writeFileSync(to.replace(/\.cjs\.map$/, '.lines.json'), lines);
    }
  }
}

/** The preload is one CommonJS file that requires nothing but electron: the sandbox gives it nothing else. */
async function bundlePreload() {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/preload/preload.ts'],
    outfile: join(dist, 'gui/preload.cjs'),
    bundle: true,
    platform: 'browser',
    target: 'chrome140',
    format: 'cjs',
    external: ['electron'],
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/** Replaces a folder of dist by a copy. */
function copy(from, to) {
  rmSync(join(dist, to), { recursive: true, force: true });
  cpSync(join(root, from), join(dist, to), { recursive: true });
}

mkdirSync(dist, { recursive: true });
if (parts.includes('command')) {
  await bundle('src/main/entries/command-line.ts', 'roadwarrior.cjs');
  copy('src/main/windows/scripts', 'scripts');
  copy('node_modules/regedit/vbs', 'regedit');
}
if (parts.includes('web')) await bundle('src/main/entries/web.ts', 'web.cjs', 'web-parts');
if (parts.includes('gui')) {
  await bundle('src/main/entries/electron.ts', 'gui/electron-main.cjs');
  await bundlePreload();
}
if (parts.includes('renderer') && existsSync(join(root, 'vite.config.ts'))) {
  // What a caller builds for is no matter of its own mode: React's development half is never handed out.
  process.env['NODE_ENV'] = 'production';
  // Loaded only here: the command line's build does not wait for it.
  const vite = await import('vite');
  await vite.build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: quiet ? 'warn' : 'info',
    build: { outDir: join(dist, 'renderer'), emptyOutDir: true },
  });
}
