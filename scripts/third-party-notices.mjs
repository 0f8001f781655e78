// Writes third-party-notices.txt into dist/, or into the folder that is given: the licence of every package of which something is really bundled (decision 0007).
// The bundler says what that is; a package without a licence text ends the build.
import { build } from 'esbuild';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The programs that are handed out: main process (with the silent mode), preload, page. */
const entries = ['src/main/entries/electron.ts', 'src/preload/preload.ts', 'src/renderer/main.tsx'];

/** Folder of each package below node_modules → its name. regedit's scripts are handed out as files too. */
export async function bundledPackages() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    bundle: true,
    write: false,
    outdir: 'dist/none',
    metafile: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['electron'],
    jsx: 'automatic',
    loader: { '.svg': 'empty', '.css': 'empty' },
    logLevel: 'error',
    define: { 'import.meta.url': '""' },
  });
  const folders = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([file]) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1])
      .filter((folder) => folder !== undefined),
  );
  return [...new Set(folders)].sort();
}

/** One package's part of the file. */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(join(root, folder)).filter((each) =>
    /^(licen[cs]e|copying|notice)/i.test(each),
  );
  const texts = files.map((each) => readFileSync(join(root, folder, each), 'utf8').trim());
  if (texts.length === 0) texts.push(fromReadme(folder) ?? '');
  const text = texts.join('\n\n');
  // A chapter that only names the licence is no notice either.
  return { name, version, license, text: text.length > 200 ? text : standardText(license, author) };
}

/** Some packages have their licence only as a chapter of the README. */
function fromReadme(folder) {
  const readme = readdirSync(join(root, folder)).find((each) => /^readme/i.test(each));
  if (readme === undefined) return null;
  const text = readFileSync(join(root, folder, readme), 'utf8');
  const chapter = /^#+\s*licen[cs]e\s*$([\s\S]*?)(?=^#|(?![\s\S]))/im.exec(text);
  return chapter?.[1]?.trim() ?? null;
}

/** The package names its licence and its author, but carries no text: the standard one, with that name. */
function standardText(license, author) {
  if (license !== 'MIT') throw new Error(`no licence text for ${license}`);
  const holder = typeof author === 'string' ? author : (author?.name ?? 'the authors');
  return `The MIT License (MIT)

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR
IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

export async function notices() {
  const packages = (await bundledPackages()).map(noticeOf);
  return { packages, text: render(packages) };
}

function render(packages) {
  const rule = '-'.repeat(78);
  const head =
    'Roadwarrior contains parts of the packages below. Electron and Chromium bring their own\nLICENSE.electron.txt and LICENSES.chromium.html.\n';
  const parts = packages.map(
    ({ name, version, license, text }) => `${rule}\n${name} ${version} (${license})\n\n${text}\n`,
  );
  return [head, ...parts].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { packages, text } = await notices();
  const folder = resolve(root, process.argv[2] ?? 'dist');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'third-party-notices.txt'), text);
  console.log(`third-party-notices.txt: ${packages.length} packages`);
}
