/** D36: every part of the path below a believed root, for every call of the disk; with real links at every level. */
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFile, replaceFile } from '../../../src/main/storage/atomic-file.ts';
import { FileSystemError, type FileSystem } from '../../../src/main/storage/file-system.ts';
import { lookAt, PathUnsafe, type PathRule } from '../../../src/main/storage/path-check.ts';
import { realFileSystem } from '../../../src/main/storage/real-file-system.ts';

const names = ['Roadwarrior', 'receipts', 'one.json'];
const uid = process.getuid?.() ?? 0;
let base: string;
let rule: PathRule;
let file: string;

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), 'roadwarrior-path-'));
  rule = { root: join(base, 'root'), platform: 'linux', owners: [uid] };
  file = join(rule.root, ...names);
  fs.mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  fs.writeFileSync(file, 'old');
});
afterEach(() => {
  fs.rmSync(base, { recursive: true });
});

const diskBelow = (below: PathRule, node: typeof fs = fs) =>
  realFileSystem({ platform: 'linux', uniqueSuffix: () => crypto.randomUUID(), below, node });

/** Every call that opens, makes, renames or removes something. */
const calls: Record<string, (disk: FileSystem) => unknown> = {
  openForAppend: (disk) => disk.openForAppend(file),
  createExclusively: (disk) => disk.createExclusively(`${file}.new`),
  read: (disk) => disk.read(file),
  list: (disk) => disk.list(dirname(file)),
  link: (disk) => {
    disk.link(file, `${file}.added`);
  },
  rename: (disk) => {
    disk.rename(file, `${file}.other`);
  },
  unlink: (disk) => {
    disk.unlink(file);
  },
  makeFolder: (disk) => {
    disk.makeFolder(join(dirname(file), 'folder'));
  },
  syncFolder: (disk) => {
    disk.syncFolder(dirname(file));
  },
  replaceFile: (disk) => {
    replaceFile(disk, file, new Uint8Array());
  },
  createFile: (disk) => {
    createFile(disk, `${file}.created`, new Uint8Array());
  },
};

/** Everything below the base with its content, links as links. */
function snapshot(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.isDirectory()) return [path, ...snapshot(path)];
    return [
      each.isSymbolicLink()
        ? `${path} -> ${fs.readlinkSync(path)}`
        : `${path} ${fs.readFileSync(path, 'utf8')}`,
    ];
  });
}

function problemOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof FileSystemError) return `${error.code} ${error.systemCode ?? ''}`;
    throw error;
  }
  return 'done';
}

describe('S7: a link below the root', () => {
  const folderCalls = [
    'list',
    'makeFolder',
    'syncFolder',
    'createExclusively',
    'createFile',
    'link',
    'unlink',
  ];
  const levels = names.map((name, level) => [name, level] as const);

  it.each(
    levels.flatMap(([name, level]) =>
      Object.keys(calls)
        // What is done to a name in a real folder does not follow what stands there: a link is removed or renamed as a link.
        .filter((call) => level < 2 || !(folderCalls.includes(call) || call === 'rename'))
        .map((call) => [call, name, level] as const),
    ),
  )('%s is refused where %s is one, and nothing changes', (call, _name, level) => {
    const part = join(rule.root, ...names.slice(0, level + 1));
    fs.renameSync(part, join(base, 'moved'));
    fs.symlinkSync(join(base, 'moved'), part);
    const before = snapshot(base);
    expect(problemOf(() => calls[call]?.(diskBelow(rule)))).toBe('unsafePath reparsePoint');
    expect(snapshot(base)).toEqual(before);
  });

  it.each(Object.keys(calls))('%s is done where there is none', (call) => {
    expect(problemOf(() => calls[call]?.(diskBelow(rule)))).toBe('done');
  });

  it('above the root is believed', () => {
    fs.symlinkSync(rule.root, join(base, 'link'));
    const through = join(base, 'link');
    const disk = diskBelow({ ...rule, root: through });
    expect(Buffer.from(disk.read(join(through, ...names))).toString()).toBe('old');
  });
});

describe('what else a part may be', () => {
  const look = (changed: Partial<PathRule> = {}, path = file) => {
    try {
      lookAt({ ...rule, ...changed }, path);
      return 'good';
    } catch (error) {
      if (error instanceof PathUnsafe) return error.problem;
      throw error;
    }
  };

  it('another account’s, at any level', () => {
    expect(look()).toBe('good');
    expect(look({ owners: [uid + 1] })).toBe('notOwned');
    expect(look({ owners: null })).toBe('good');
  });

  it('a folder that others may write to; a sticky one will do where that is said', () => {
    fs.chmodSync(join(rule.root, 'Roadwarrior'), 0o777);
    expect(look()).toBe('writableByOthers');
    expect(look({ sharedFolders: true })).toBe('writableByOthers');
    fs.chmodSync(join(rule.root, 'Roadwarrior'), 0o1777);
    expect(look()).toBe('writableByOthers');
    expect(look({ sharedFolders: true })).toBe('good');
  });

  it('each bit of the mode by itself: only writing by the group or by others counts', () => {
    for (let bit = 0o001; bit <= 0o100; bit <<= 1) {
      fs.chmodSync(join(rule.root, 'Roadwarrior'), 0o700 | bit);
      const isWriting = bit === 0o020 || bit === 0o002;
      expect([bit, look()]).toEqual([bit, isWriting ? 'writableByOthers' : 'good']);
    }
  });

  it('a file where a folder should be, a pipe, a second name, a path beside the root', () => {
    expect(look({}, join(file, 'below'))).toBe('notADirectory');
    expect(look({}, join(base, 'beside'))).toBe('outside');
    expect(look({}, join(rule.root, '..', 'beside'))).toBe('outside');
    fs.linkSync(file, join(base, 'second'));
    expect(look()).toBe('good');
    expect(look({ oneName: true })).toBe('hardLink');
  });

  it('a link of one’s own where that is said, except the last part', () => {
    const moved = join(base, 'moved');
    fs.renameSync(dirname(file), moved);
    fs.symlinkSync(moved, dirname(file));
    expect(look({ ownLinks: true })).toBe('good');
    expect(look({ ownLinks: true, owners: [uid + 1] })).toBe('reparsePoint');
    fs.renameSync(join(moved, 'one.json'), join(base, 'elsewhere'));
    fs.symlinkSync(join(base, 'elsewhere'), join(moved, 'one.json'));
    expect(look({ ownLinks: true })).toBe('reparsePoint');
  });
});

describe('S7: what is exchanged between the look and the call', () => {
  /** Node whose next call of `name` finds that another was faster. */
  const raced = (name: 'openSync' | 'renameSync', exchange: () => void, times = 1): typeof fs => ({
    ...fs,
    [name]: (...given: unknown[]) => {
      if (times-- > 0) exchange();
      return (fs[name] as (...all: unknown[]) => unknown)(...given);
    },
  });
  const exchangeFolder = () => {
    fs.renameSync(dirname(file), join(base, 'moved'));
    fs.mkdirSync(join(base, 'foreign'));
    fs.writeFileSync(join(base, 'foreign', 'one.json'), 'foreign');
    fs.symlinkSync(join(base, 'foreign'), dirname(file));
  };
  const exchangeFile = () => {
    fs.renameSync(file, join(base, crypto.randomUUID()));
    fs.writeFileSync(file, 'foreign');
  };

  it.each([
    ['a folder for a link', exchangeFolder, 1, 'unsafePath reparsePoint'],
    ['the file for another, again and again', exchangeFile, 9, 'unsafePath changed'],
    // A run of ours that writes its record at that moment.
    ['the file for another, once', exchangeFile, 1, 'done'],
  ])('%s', (_what, exchange, times, problem) => {
    const disk = diskBelow(rule, raced('openSync', exchange, times));
    expect(problemOf(() => disk.read(file))).toBe(problem);
    expect(fs.readFileSync(file, 'utf8')).toBe('foreign');
  });

  it('the file for another and back again: what was opened is not what both looks saw', () => {
    const aside = join(base, 'aside');
    const openSync = ((...given: Parameters<typeof fs.openSync>) => {
      fs.renameSync(file, aside);
      fs.writeFileSync(file, 'foreign');
      const handle = fs.openSync(...given);
      fs.renameSync(aside, file);
      return handle;
    }) as typeof fs.openSync;
    const disk = diskBelow(rule, { ...fs, openSync });
    expect(problemOf(() => disk.read(file))).toBe('unsafePath changed');
    expect(problemOf(() => disk.openForAppend(file))).toBe('unsafePath changed');
  });

  it('a folder for a link while a side file is made: it is taken away again', () => {
    const disk = diskBelow(rule, raced('openSync', exchangeFolder));
    expect(
      problemOf(() => {
        replaceFile(disk, file, new Uint8Array([1]));
      }),
    ).toBe('unsafePath reparsePoint');
    expect(fs.readdirSync(join(base, 'foreign'))).toEqual(['one.json']);
    expect(fs.readFileSync(join(base, 'foreign', 'one.json'), 'utf8')).toBe('foreign');
  });

  it('a folder for a link before the renaming: the side file is not there, so nothing is renamed', () => {
    const disk = diskBelow(rule, raced('renameSync', exchangeFolder));
    expect(
      problemOf(() => {
        replaceFile(disk, file, new Uint8Array([1]));
      }),
    ).not.toBe('done');
    expect(fs.readFileSync(join(base, 'foreign', 'one.json'), 'utf8')).toBe('foreign');
  });
});

describe('S8: a record is read with a limit', () => {
  it('that the size is held against before anything is read', () => {
    const disk = realFileSystem({
      platform: 'linux',
      uniqueSuffix: () => 'x',
      below: rule,
      limit: 8,
    });
    fs.writeFileSync(file, '12345678');
    expect(disk.read(file)).toHaveLength(8);
    fs.writeFileSync(file, '123456789');
    expect(problemOf(() => disk.read(file))).toBe('tooBig EFBIG');
    fs.truncateSync(file, 4 * 1024 ** 3);
    expect(problemOf(() => disk.read(file))).toBe('tooBig EFBIG');
  });
});
