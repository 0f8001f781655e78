/** Our file code on Wine's file system: files that others hold open, the phonebook, and names that Windows reads in its own way. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { createFile, replaceFile } from '../../../src/main/storage/atomic-file.ts';
import { writeFile } from '../../../src/main/host/disk.ts';
import { FileSystemError } from '../../../src/main/storage/file-system.ts';
import { realFileSystem } from '../../../src/main/storage/real-file-system.ts';
import { editPhonebookFile, readPhonebookFile } from '../../../src/main/windows/phonebook-file.ts';
import type { Outcome } from '../../../src/shared/port/port.ts';
import type { PhonebookCall } from '../../../src/shared/render/rendered.ts';
import { answer } from './probe.ts';
import { holdOpen, isReparsePoint } from './windows-functions.ts';

interface Input {
  folder: string;
  phonebooks: { base64: string; edits: Pick<PhonebookCall, 'entry' | 'change'>[] }[];
}

answer(async ({ folder, phonebooks }: Input) => {
  mkdirSync(folder, { recursive: true });
  return {
    replaced: replaceWhileOpen(folder),
    phonebooks: await Promise.all(
      phonebooks.map(({ base64, edits }, n) => editBook(n, base64, edits)),
    ),
    phonebookInUse: await Promise.all([editWhileOpen(1), editWhileOpen(7)]),
    names: names(folder),
    reserved: reserved.map((name) => reservedName(`${folder}\\reserved`, name)),
    links: await Promise.all((['junction', 'dir', 'file'] as const).map(link)),
  };
});

/** The holder lets go after the third pause, or never. */
function replaceWhileOpen(folder: string) {
  const file = `${folder}\\held.json`;
  const attempt = (releaseAfter: number) => {
    writeFileSync(file, 'old');
    const release = holdOpen(file, 1);
    let pauses = 0;
    const fs = realFileSystem({
      platform: process.platform,
      uniqueSuffix: () => crypto.randomUUID(),
      pause: () => {
        if (++pauses === releaseAfter) release();
      },
    });
    let code = 'replaced';
    try {
      replaceFile(fs, file, Buffer.from('new'));
    } catch (error) {
      code = error instanceof FileSystemError ? error.code : String(error);
    }
    if (pauses < releaseAfter) release();
    return { code, pauses, content: readFileSync(file, 'utf8'), left: fs.list(folder).length };
  };
  return [attempt(3), attempt(1000)];
}

async function editBook(
  n: number,
  base64: string,
  edits: Pick<PhonebookCall, 'entry' | 'change'>[],
) {
  const file = phonebookPath(n);
  writeFileSync(file, Buffer.from(base64, 'base64'));
  const outcomes = [];
  for (const edit of edits) outcomes.push(await editPhonebookFile(at(file), edit));
  const bytes = Buffer.from((await readPhonebookFile(at(file))) ?? []).toString('base64');
  return { outcomes, bytes, beside: readdirSync(path.dirname(file)) };
}

/**
 * A reader with and without the right for others to delete (FILE_SHARE_DELETE): one that never lets go, then one that does
 * in the second pause.
 */
async function editWhileOpen(share: number) {
  const file = phonebookPath(90 + share);
  writeFileSync(file, '[Office]\r\nEncoding=1\r\nIpDnsSuffix=a\r\n');
  const edit = async (value: string, letGoAfter: number) => {
    const release = holdOpen(file, share);
    let pauses = 0;
    const wait = () => {
      if (++pauses === letGoAfter) release();
      return Promise.resolve();
    };
    const change = { kind: 'setKey', key: 'IpDnsSuffix', value } as const;
    const outcome = await editPhonebookFile(at(file), { entry: 'Office', change }, wait);
    if (pauses < letGoAfter) release();
    return { outcome, pauses, content: readFileSync(file, 'utf8') };
  };
  return [await edit('b', 1000), await edit('b', 2)];
}

export interface Link {
  kind: string;
  /** FILE_ATTRIBUTE_REPARSE_POINT stands there, or why not. */
  made: true | string;
  /** Of an edit of the phonebook that the link is, or lies behind. */
  outcome: Outcome | null;
  content: string;
}

/** A phonebook that is a symbolic link, and the folder of one that is a link or a junction. */
async function link(kind: 'junction' | 'dir' | 'file'): Promise<Link> {
  const behind = phonebookPath(`Behind ${kind}`);
  const content = '[Office]\r\nEncoding=1\r\nIpDnsSuffix=a\r\n';
  writeFileSync(behind, content);
  const name = path.join(path.dirname(path.dirname(behind)), `Link ${kind}`);
  const target = kind === 'file' ? behind : path.dirname(behind);
  let made: Link['made'] = true;
  try {
    symlinkSync(target, name, kind);
    if (!isReparsePoint(name)) made = 'nothing was made';
  } catch (error) {
    made = error instanceof Error && 'code' in error ? String(error.code) : 'failed';
  }
  const change = { kind: 'setKey', key: 'IpDnsSuffix', value: 'b' } as const;
  const outcome =
    made === true ? await editPhonebookFile(at(name), { entry: 'Office', change }) : null;
  return { kind, made, outcome, content: readFileSync(behind, 'utf8') };
}

/** As the adapter has it: every part below the known folder is looked at. */
function at(file: string) {
  return { root: process.env['ProgramData'] ?? '', path: file };
}

function phonebookPath(n: number | string): string {
  const programData = process.env['ProgramData'] ?? '';
  const folder = `${programData}\\Microsoft\\Network\\Connections\\Pbk${String(n)}`;
  mkdirSync(folder, { recursive: true });
  return `${folder}\\rasphone.pbk`;
}

/** Names that mean a device to Windows, or that Explorer cannot open and delete. */
const reserved = [
  'con.json',
  'nul',
  'COM1.txt',
  'report.json.',
  'report.json ',
  'a.json:b',
] as const;

export interface ReservedName {
  name: string;
  /** What our file code says; null where it wrote the file. */
  problem: string | null;
  /** What stands in the folder afterwards. */
  left: string[];
}

function reservedName(parent: string, name: string): ReservedName {
  const folder = `${parent}\\${String(reserved.findIndex((each) => each === name))}`;
  mkdirSync(folder, { recursive: true });
  let problem: string | null = null;
  try {
    writeFile(`${folder}\\${name}`, '{}');
  } catch (error) {
    problem = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  return { name, problem, left: readdirSync(folder) };
}

function names(folder: string) {
  const fs = realFileSystem({
    platform: process.platform,
    uniqueSuffix: () => crypto.randomUUID(),
  });
  const long = `${folder}\\${'long folder '.repeat(10).trim()}\\${'another '.repeat(15).trim()}`;
  mkdirSync(long, { recursive: true });
  const file = fs.join(long, `${'f'.repeat(60)}.json`);
  createFile(fs, file, Buffer.from('long'));
  replaceFile(fs, file, Buffer.from('longer'));
  return {
    length: file.length,
    long: Buffer.from(fs.read(file)).toString(),
    // A drive without a backslash means the drive's own working directory, a slash the current drive.
    driveRelative: path.resolve('C:report.json') === path.join(process.cwd(), 'report.json'),
    rooted: path.resolve('\\rw\\report.json'),
    mixed: fs.join('C:\\a/b', 'c'),
    folderOf: fs.folderOf('C:\\a\\b.json'),
    nameOf: fs.nameOf('C:\\a/b\\c.json'),
  };
}
