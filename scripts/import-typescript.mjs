// Lets a script of this folder use a module of src: bundled into a temporary file, imported, removed.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** A module that asks where it stands is told where its source stands, not where the bundle does. */
export const placesOfSources = {
  name: 'places-of-sources',
  setup(build) {
    build.onLoad({ filter: /[\\/](src|test)[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const place = JSON.stringify(dirname(path));
      return { contents: text.replaceAll('import.meta.dirname', () => place), loader: 'ts' };
    });
  },
};

/** Imports a TypeScript module by its path from the root of the repository. */
export async function importTypeScript(path) {
  const folder = await mkdtemp(join(tmpdir(), 'roadwarrior-script-'));
  const outfile = join(folder, 'bundle.mjs');
  try {
    await build({
      absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
      entryPoints: [path],
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'node',
      // jsonc-parser's CommonJS entry is UMD with a require that no bundler sees through.
      mainFields: ['module', 'main'],
      // node-forge is CommonJS and requires Node's own modules.
      banner: {
        js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
      },
      plugins: [placesOfSources],
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
