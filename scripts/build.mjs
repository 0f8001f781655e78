// Makes dist/: one bundled program with its PowerShell scripts beside it (D31). Unbundled, zod alone costs 50 ms at start.
import { build } from 'esbuild';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// --outdir=FOLDER: the tests build a copy of their own.
const outdir = process.argv.find((each) => each.startsWith('--outdir='))?.slice('--outdir='.length);
const dist = outdir ?? join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** zod's own messages in 50 languages: problems of ours are codes (D5). Its default language is imported apart from these. */
const withoutZodLocales = {
  name: 'without-zod-locales',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export {};',
    }));
  },
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ['src/main/root/main.ts'],
  outfile: join(dist, 'roadwarrior.cjs'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // jsonc-parser's UMD entry does not survive bundling; its module entry does.
  mainFields: ['module', 'main'],
  // A CommonJS file has no import.meta; the bundle finds its scripts by its own place.
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  define: { 'import.meta.url': 'bundleUrl', PROGRAM_VERSION: JSON.stringify(version) },
  legalComments: 'none',
  // Reading and parsing the program is a third of a short run. Names stay, so that a stack can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [withoutZodLocales],
  logLevel: 'warning',
});
cpSync(join(root, 'src/main/windows/scripts'), join(dist, 'scripts'), { recursive: true });
cpSync(join(root, 'node_modules/regedit/vbs'), join(dist, 'regedit'), { recursive: true });
if (!process.argv.includes('--quiet')) {
  const size = Math.round(statSync(join(dist, 'roadwarrior.cjs')).size / 1024);
  console.log(`dist/roadwarrior.cjs ${size} KiB, with its scripts`);
}
