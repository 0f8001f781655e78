/** S8: every file that a person, another program or an earlier run made is read with a limit; who else reads is listed here. */
import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPkcs12 } from '../../src/main/certificate/open-pkcs12.ts';
import { pkcs12SizeLimit } from '../../src/main/certificate/pkcs12-problem.ts';
import { disk, readBeside, readFile } from '../../src/main/host/disk.ts';
import { languages } from '../../src/shared/text/languages.ts';
import { sayCode } from '../../src/shared/text/text.ts';
import { readPhonebookFile } from '../../src/main/windows/phonebook-file.ts';

const source = resolve(import.meta.dirname, '../../src');

/** What reads files itself, and what. Everything else goes through one of the two that have a limit. */
const readers: Readonly<Record<string, string>> = {
  'main/host/disk.ts':
    'with a limit: profile, secrets, certificate, what is dropped or chosen in the window',
  'main/storage/real-file-system.ts':
    'with a limit: journal, lock, receipts, claims, phonebook, demo PC',
  'main/storage/node-processes.ts': '/proc of the system',
  'main/gui/serve-page.ts': 'our own page',
  'main/web/server.ts': 'our own page',
  'main/root/process-trace.ts': 'our own lines, beside the bundle',
};
const reads =
  /\b(?:readFileSync|readSync|createReadStream|readv|fs\.read|openAsBlob)\b|\breadFile\b[^;]*from 'node:fs/;

describe('who reads files', () => {
  it('is one of these and nobody else', () => {
    const found = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) => {
        const text = readFileSync(join(source, name), 'utf8');
        return /from 'node:fs/.test(text) && reads.test(text);
      });
    expect(found.sort()).toEqual(Object.keys(readers).sort());
  });
});

describe('a file of 700 MiB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-big-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const big = join(folder, 'big');
  writeFileSync(big, '');
  // Sparse: it takes no room on the disk.
  truncateSync(big, 700 * 1024 * 1024);

  it('is refused by its size, with no byte of it read', async () => {
    expect(readFile(big, 1024)).toEqual({ ok: false, code: 'tooBig' });
    expect(() => disk().read(big)).toThrow('tooBig');
    await expect(readPhonebookFile({ root: folder, path: big })).rejects.toThrow('failed');
  });

  it('beside the profile is refused as a certificate, and the limit is named in every language', () => {
    const bytes = readBeside(join(folder, 'a.vpnprofile'))('big');
    if (!(bytes instanceof Uint8Array)) throw new Error('not read');
    expect(bytes).toHaveLength(pkcs12SizeLimit + 1);
    expect(openPkcs12(bytes, '')).toMatchObject({ problem: 'tooBig' });
    expect(pkcs12SizeLimit).toBe(1024 * 1024);
    for (const language of languages) {
      const text = sayCode(language, 'pkcs12', 'tooBig', { file: 'office.p12' });
      expect(text).toMatch(/office\.p12.*1 MiB/);
    }
  });

  it('and what is not there, or no file, is told as that', () => {
    const read = readBeside(join(folder, 'a.vpnprofile'));
    expect(read('none.p12')).toBeNull();
    expect(read('.')).toBeNull();
  });

  it('is cut off where its size is not known beforehand', () => {
    expect(readFile('/proc/self/maps', 16)).toEqual({ ok: false, code: 'tooBig' });
  });
});

describe('S8: what may never end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-endless-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const pipe = join(folder, 'office.p12');
  execFileSync('mkfifo', ['-m', '600', pipe]);

  it.each([
    ['a pipe that nobody writes to', pipe],
    ['a device without an end', '/dev/zero'],
    ['a device with nothing', '/dev/null'],
  ])('%s is no file, and nobody waits for it', (_what, file) => {
    expect(readFile(file, 1024)).toEqual({ ok: false, code: 'notAFile' });
  });

  it('a link to a pipe neither; beside the profile there is then no certificate', () => {
    symlinkSync(pipe, join(folder, 'link'));
    expect(readFile(join(folder, 'link'), 1024)).toEqual({ ok: false, code: 'notAFile' });
    expect(readBeside(join(folder, 'a.vpnprofile'))('office.p12')).toBeNull();
  });

  it('is said in every language', () => {
    for (const language of languages) {
      const words = sayCode(language, 'usage', 'profileNotReadable', {
        file: 'f',
        code: 'notAFile',
      });
      expect(words).not.toContain('notAFile');
    }
  });
});
