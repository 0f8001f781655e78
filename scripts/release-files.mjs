// Gathers release/files from what `npm run package` made: installers, SBOM (CycloneDX), notices, checksums; says when unsigned.
//   --from=FOLDER  where the installers are (default: release)
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const from = process.argv.find((each) => each.startsWith('--from='))?.slice('--from='.length);
const release = resolve(root, from ?? 'release');
const files = join(release, 'files');
rmSync(files, { recursive: true, force: true });
mkdirSync(files, { recursive: true });

const installers = readdirSync(release).filter((name) => name.endsWith('-setup.exe'));
if (installers.length === 0) {
  console.error(`no installer in ${release}: run npm run package first`);
  process.exit(1);
}
for (const name of installers) copyFileSync(join(release, name), join(files, name));

// The whole lock file, with what builds and tests marked as such: npm knows best what it installed.
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const sbom = execFileSync(npm, ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  // npm is a batch file there, which only a shell starts; every argument is a constant of ours.
  shell: process.platform === 'win32',
});
writeFileSync(join(files, 'roadwarrior.cdx.json'), sbom);

const notices = join(root, 'dist', 'third-party-notices.txt');
if (existsSync(notices)) copyFileSync(notices, join(files, 'third-party-notices.txt'));
if (!process.env['WIN_CSC_LINK']) {
  writeFileSync(
    join(files, 'UNSIGNED.txt'),
    'These installers carry no signature: Windows will warn of an unknown publisher. Compare SHA256SUMS.txt and the\nattestation of this release before you trust them.\n',
  );
}

const sums = readdirSync(files)
  .sort()
  .map((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(files, name)))
      .digest('hex');
    return `${hash}  ${name}\n`;
  });
writeFileSync(join(files, 'SHA256SUMS.txt'), sums.join(''));
console.log(`${files}:\n${sums.join('')}`);
