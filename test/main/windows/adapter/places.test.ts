import { describe, expect, it } from 'vitest';
import type { FolderDescriptor } from '../../../../src/main/storage/folder-guard.ts';
import { systemRoot } from '../../../../src/main/windows/system-root.ts';
import {
  checkSecretsFile,
  judgeSecretsFile,
  windowsFolderGuard,
  windowsFolders,
} from '../../../../src/main/windows/windows-folders.ts';
import { windowsProcesses } from '../../../../src/main/windows/windows-processes.ts';

const me = 'S-1-5-21-1-2-3-1001';
const system = 'S-1-5-18';
const administrators = 'S-1-5-32-544';
const users = 'S-1-5-32-545';
const full = 0x1f01ff;
const allow = (sid: string, rights: number) => ({ sid, kind: 'allow' as const, rights });
const folder: FolderDescriptor = {
  isDirectory: true,
  isReparsePoint: false,
  owner: administrators,
  aclIsProtected: true,
  entries: [allow(system, full), allow(administrators, full), allow(users, 0x1200a9)],
};

describe('systemRoot', () => {
  const at = (environment: string | undefined, links: Record<string, string>) => () =>
    systemRoot({
      environment,
      realPath: (path) => links[path] ?? (/^[A-Z]:\\/.test(path) ? path : fail()),
    });
  const fail = (): never => {
    throw new Error('ENOENT');
  };
  const link = '\\\\?\\GLOBALROOT\\SystemRoot';

  it('is where Windows itself says it is', () => {
    expect(at('C:\\WINDOWS', { [link]: 'C:\\Windows' })()).toBe('C:\\Windows');
    expect(at('C:\\Windows', { [link]: '\\\\?\\C:\\Windows' })()).toBe('C:\\Windows');
  });

  it('is not believed of the environment alone', () => {
    expect(at('D:\\Users\\x\\Windows', { [link]: 'C:\\Windows' })).toThrow('systemRootNotTrusted');
    expect(at('C:\\Windows', {})).toThrow('systemRootNotTrusted');
    expect(at(undefined, { [link]: 'C:\\Windows' })).toThrow('systemRootNotTrusted');
    expect(
      at('\\\\server\\share', {
        [link]: '\\\\server\\share',
        '\\\\server\\share': '\\\\server\\share',
      }),
    ).toThrow();
  });
});

describe('windowsFolderGuard', () => {
  const pc = (found: FolderDescriptor | null | 'broken') => {
    const made: string[] = [];
    return {
      made,
      readHost: () =>
        found === 'broken' ? Promise.reject(new Error('x')) : Promise.resolve({ found }),
      makeProtectedFolder: (path: string) => {
        made.push(path);
        return Promise.resolve(true);
      },
    };
  };
  const check = (found: FolderDescriptor | null | 'broken', sid: string | null = null) =>
    windowsFolderGuard(pc(found), sid).check('C:\\ProgramData\\Roadwarrior');

  it('believes the folder as we make it, and no other', async () => {
    expect(await check(folder)).toEqual({ ok: true });
    const bad = async (found: FolderDescriptor | null | 'broken') => {
      const checked = await check(found);
      return checked.ok ? 'ok' : checked.problem;
    };
    expect(await bad(null)).toBe('missing');
    expect(await bad('broken')).toBe('unreadable');
    expect(await bad({ ...folder, isReparsePoint: true })).toBe('reparsePoint');
    expect(await bad({ ...folder, owner: me })).toBe('notOwned');
    expect(await bad({ ...folder, aclIsProtected: false })).toBe('inheritsAcl');
    expect(await bad({ ...folder, entries: [allow(users, 0x2)] })).toBe('writableByOthers');
  });

  it('makes the folder with its ACL, and judges it all the same', async () => {
    const stranger = pc({ ...folder, owner: me });
    const made = await windowsFolderGuard(stranger, null).create('C:\\ProgramData\\Roadwarrior');
    expect(stranger.made).toEqual(['C:\\ProgramData\\Roadwarrior']);
    expect(made).toEqual({ ok: false, problem: 'notOwned' });
  });

  it('lets a user own a folder of his own', async () => {
    const own = { ...folder, owner: me, aclIsProtected: false, entries: [allow(me, full)] };
    expect(await check(own, me)).toEqual({ ok: true });
    expect(await check(own)).toEqual({ ok: false, problem: 'notOwned' });
  });

  it('names the homes', () => {
    const known = {
      programData: 'C:\\ProgramData',
      appData: 'C:\\Users\\a\\AppData\\Roaming',
      localAppData: 'C:\\Users\\a\\AppData\\Local',
    };
    expect(windowsFolders(known)).toEqual({
      machine: 'C:\\ProgramData\\Roadwarrior',
      user: 'C:\\Users\\a\\AppData\\Local\\Roadwarrior',
    });
  });
});

describe('judgeSecretsFile', () => {
  const file = {
    ...folder,
    isDirectory: false,
    owner: me,
    entries: [allow(me, full), allow(system, full)],
  };
  it.each([
    ['private', file, true],
    ['no DACL', { ...file, entries: null }, false],
    ['readable by users', { ...file, entries: [allow(users, 0x1)] }, false],
    ['generic read', { ...file, entries: [allow(users, 0x80000000)] }, false],
    ['others may change its ACL', { ...file, entries: [allow(users, 0x40000)] }, false],
    ['others may only look at its attributes', { ...file, entries: [allow(users, 0x80)] }, true],
    ['owned by another', { ...file, owner: users }, false],
    ['a link', { ...file, isReparsePoint: true }, false],
  ])('%s', (_, found, ok) => {
    expect(judgeSecretsFile(found, me).ok).toBe(ok);
  });

  it('is unreadable when Windows does not tell', async () => {
    const readHost = () => Promise.resolve({ found: { isDirectory: 'yes' } });
    expect(await checkSecretsFile({ readHost }, 'x', me)).toEqual({
      ok: false,
      problem: 'unreadable',
    });
  });
});

describe('windowsProcesses', () => {
  const of = (times: Record<number, string>) => windowsProcesses((pid) => times[pid] ?? null);
  it('tells a process from a later one of the same number', () => {
    const { pid } = process;
    expect(of({ [pid]: '10' }).isAlive({ pid, startTime: '10' })).toBe(true);
    expect(of({ [pid]: '11' }).isAlive({ pid, startTime: '10' })).toBe(false);
    expect(of({ [pid]: '11' }).identify(pid)).toEqual({ pid, startTime: '11' });
  });
  it('asks for this process once, and for another each time', () => {
    const asked: number[] = [];
    const processes = windowsProcesses((pid) => String(asked.push(pid)));
    const { pid } = process;
    expect([pid, pid, 7, 7].map((each) => processes.identify(each).startTime)).toEqual([
      ...['1', '1', '2', '3'],
    ]);
    expect(asked).toEqual([pid, 7, 7]);
  });
  it('takes what it does not know for alive', () => {
    const { pid } = process;
    expect(of({}).isAlive({ pid, startTime: '10' })).toBe(true);
    expect(of({ [pid]: '11' }).isAlive({ pid, startTime: null })).toBe(true);
    expect(of({}).isAlive({ pid: 4_194_305, startTime: '10' })).toBe(false);
  });
});
