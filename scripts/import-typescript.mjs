// Lets a script of this folder use a module of src: bundled into a temporary file, imported, removed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

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
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
