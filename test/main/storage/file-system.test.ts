import * as nodeFs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  FileSystemError,
  type FileSystem,
  type FileSystemErrorCode,
} from '../../../src/main/storage/file-system.ts';
import { realFileSystem } from '../../../src/main/storage/real-file-system.ts';
import { CrashFileSystem } from './crash-file-system.ts';

const folders: string[] = [];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = (act: () => unknown): FileSystemErrorCode | 'no error' => {
  try {
    act();
    return 'no error';
  } catch (error) {
    if (error instanceof FileSystemError) return error.code;
    throw error;
  }
};

function temporaryFolder(): string {
  const folder = nodeFs.mkdtempSync(join(tmpdir(), 'roadwarrior-fs-'));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) nodeFs.rmSync(folder, { recursive: true });
});

const real = (node?: typeof nodeFs, platform: NodeJS.Platform = 'linux'): FileSystem =>
  realFileSystem({
    platform,
    uniqueSuffix: () => crypto.randomUUID(),
    pause: () => undefined,
    ...(node === undefined ? {} : { node }),
  });

// The simulator is only worth something if it behaves as the disk does while nothing crashes.
describe.each([
  ['the disk', (): [FileSystem, string] => [real(), temporaryFolder()]],
  [
    'the crash simulator',
    (): [FileSystem, string] => [new CrashFileSystem({ folders: ['/d'] }), '/d'],
  ],
])('%s', (_name, open) => {
  it('creates, appends, links, renames, unlinks, lists', () => {
    const [fs, folder] = open();
    const at = (name: string): string => fs.join(folder, name);
    const file = fs.createExclusively(at('b'));
    file.write(bytes('one '));
    file.sync();
    file.close();
    const again = fs.openForAppend(at('b'));
    again.write(bytes('two'));
    again.close();
    fs.link(at('b'), at('a'));
    fs.createExclusively(at('c')).close();
    fs.makeFolder(at('sub'));
    fs.syncFolder(folder);
    expect(fs.list(folder)).toEqual(['a', 'b', 'c', 'sub']);
    fs.rename(at('b'), at('c'));
    fs.unlink(at('a'));
    expect(fs.list(folder)).toEqual(['c', 'sub']);
    expect(new TextDecoder().decode(fs.read(at('c')))).toBe('one two');
    expect([fs.exists(at('b')), fs.exists(at('c')), fs.exists(at('sub'))]).toEqual([
      false,
      true,
      true,
    ]);
    expect([fs.folderOf(at('c')), fs.nameOf(at('c'))]).toEqual([folder, 'c']);
  });

  it('fails with codes', () => {
    const [fs, folder] = open();
    const at = (name: string): string => fs.join(folder, name);
    fs.createExclusively(at('file')).close();
    fs.makeFolder(at('sub'));
    expect({
      createTwice: codeOf(() => fs.createExclusively(at('file'))),
      createNowhere: codeOf(() => fs.createExclusively(at('none/file'))),
      appendNothing: codeOf(() => fs.openForAppend(at('none'))),
      readNothing: codeOf(() => fs.read(at('none'))),
      readFolder: codeOf(() => fs.read(at('sub'))),
      listNothing: codeOf(() => fs.list(at('none'))),
      linkOver: codeOf(() => {
        fs.createExclusively(at('other')).close();
        fs.link(at('other'), at('file'));
      }),
      linkNothing: codeOf(() => {
        fs.link(at('none'), at('new'));
      }),
      renameNothing: codeOf(() => {
        fs.rename(at('none'), at('new'));
      }),
      unlinkNothing: codeOf(() => {
        fs.unlink(at('none'));
      }),
      makeTwice: codeOf(() => {
        fs.makeFolder(at('sub'));
      }),
    }).toEqual({
      createTwice: 'alreadyExists',
      createNowhere: 'notFound',
      appendNothing: 'notFound',
      readNothing: 'notFound',
      readFolder: 'notAFile',
      listNothing: 'notFound',
      linkOver: 'alreadyExists',
      linkNothing: 'notFound',
      renameNothing: 'notFound',
      unlinkNothing: 'notFound',
      makeTwice: 'alreadyExists',
    });
  });
});

describe('the disk itself', () => {
  it('follows no symbolic link', () => {
    const folder = temporaryFolder();
    nodeFs.writeFileSync(join(folder, 'secret'), 'x');
    nodeFs.symlinkSync(join(folder, 'secret'), join(folder, 'link'));
    const fs = real();
    expect(codeOf(() => fs.read(join(folder, 'link')))).toBe('notAFile');
    expect(codeOf(() => fs.openForAppend(join(folder, 'link')))).toBe('notAFile');
    expect(codeOf(() => fs.createExclusively(join(folder, 'link')))).toBe('alreadyExists');
  });

  it('makes files for their owner only, unless told otherwise', () => {
    const folder = temporaryFolder();
    real().createExclusively(join(folder, 'own')).close();
    const open = { platform: 'linux', uniqueSuffix: () => 'x', fileMode: 0o644 } as const;
    realFileSystem(open).createExclusively(join(folder, 'readable')).close();
    const modeOf = (name: string): number => nodeFs.statSync(join(folder, name)).mode & 0o777;
    expect([modeOf('own'), modeOf('readable')]).toEqual([0o600, 0o644]);
  });

  it('goes on where a folder cannot be synced, and fails where the disk fails', () => {
    const folder = temporaryFolder();
    const failing = (code: string): FileSystem =>
      real({
        ...nodeFs,
        fsyncSync: () => {
          throw Object.assign(new Error(code), { code });
        },
      });
    const sync = (code: string): string =>
      codeOf(() => {
        failing(code).syncFolder(folder);
      });
    expect([sync('EINVAL'), sync('EIO'), sync('ENOSPC')]).toEqual(['no error', 'other', 'noSpace']);
    const file = failing('EINVAL').createExclusively(join(folder, 'f'));
    expect(
      codeOf(() => {
        file.sync();
      }),
    ).toBe('other');
  });

  it('writes on when the system takes only a part', () => {
    const folder = temporaryFolder();
    const stingy = {
      ...nodeFs,
      writeSync: (handle: number, data: Uint8Array, offset: number) =>
        nodeFs.writeSync(handle, data, offset, Math.min(2, data.length - offset)),
    } as unknown as typeof nodeFs;
    const file = real(stingy).createExclusively(join(folder, 'f'));
    file.write(bytes('abcdefg'));
    expect(nodeFs.readFileSync(join(folder, 'f'), 'utf8')).toBe('abcdefg');
    file.close();
  });
});

describe('on Windows', () => {
  // The paths of the calls are not looked at here; what is tested is which node:fs calls are made, and how often.
  const refusing = (times: number, code: string): { node: typeof nodeFs; calls: string[] } => {
    const calls: string[] = [];
    let left = times;
    const act = (name: string) => (): void => {
      calls.push(name);
      left -= 1;
      if (left >= 0) throw Object.assign(new Error(code), { code });
    };
    const openSync = (...args: Parameters<typeof nodeFs.openSync>): number => {
      act('open')();
      return nodeFs.openSync(...args);
    };
    const fakes = {
      openSync,
      linkSync: act('link'),
      renameSync: act('rename'),
      unlinkSync: act('unlink'),
      fsyncSync: act('fsync'),
    };
    return { node: { ...nodeFs, ...fakes }, calls };
  };

  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'tries again while a scanner holds the file: %s',
    (code) => {
      const { node, calls } = refusing(3, code);
      real(node, 'win32').rename('C:\\a', 'C:\\b');
      expect(calls).toHaveLength(4);
    },
  );

  it('is as patient with opening, linking and removing', () => {
    const file = join(temporaryFolder(), 'f');
    const tries = (act: (fs: FileSystem) => void): string[] => {
      const { node, calls } = refusing(2, 'EBUSY');
      act(real(node, 'win32'));
      return calls;
    };
    expect({
      create: tries((fs) => {
        fs.createExclusively(file).close();
      }),
      append: tries((fs) => {
        fs.openForAppend(file).close();
      }),
      read: tries((fs) => fs.read(file)),
      link: tries((fs) => {
        fs.link(file, `${file}2`);
      }),
      unlink: tries((fs) => {
        fs.unlink(file);
      }),
    }).toEqual({
      create: ['open', 'open', 'open'],
      append: ['open', 'open', 'open'],
      read: ['open', 'open', 'open'],
      link: ['link', 'link', 'link'],
      unlink: ['unlink', 'unlink', 'unlink'],
    });
  });

  it('gives up at last, with the code', () => {
    const { node, calls } = refusing(1000, 'EBUSY');
    expect(
      codeOf(() => {
        real(node, 'win32').unlink('C:\\a');
      }),
    ).toBe('inUse');
    expect(calls.length).toBe(10);
  });

  it('does not try again where it is of no use, nor on other platforms', () => {
    const gone = refusing(1, 'ENOENT');
    expect(
      codeOf(() => {
        real(gone.node, 'win32').unlink('C:\\a');
      }),
    ).toBe('notFound');
    const denied = refusing(1, 'EACCES');
    expect(
      codeOf(() => {
        real(denied.node).unlink('/a');
      }),
    ).toBe('accessDenied');
    expect([gone.calls.length, denied.calls.length]).toEqual([1, 1]);
  });

  it('syncs no folder', () => {
    const { node, calls } = refusing(0, '');
    real(node, 'win32').syncFolder('C:\\data');
    expect(calls).toEqual([]);
  });

  it('splits and joins paths as Windows does', () => {
    const fs = real(nodeFs, 'win32');
    const path = fs.join('C:\\ProgramData\\Roadwarrior', 'a.json');
    expect([path, fs.folderOf(path), fs.nameOf(path)]).toEqual([
      'C:\\ProgramData\\Roadwarrior\\a.json',
      'C:\\ProgramData\\Roadwarrior',
      'a.json',
    ]);
  });
});
