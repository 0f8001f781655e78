import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import type * as NodeFs from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  editPhonebookFile,
  readPhonebookFile,
  type PhonebookPlace,
} from '../../../../src/main/windows/phonebook-file.ts';
import { NotRead } from '../../../../src/main/windows/read/reader.ts';
import { temporaryFolder } from '../../../powershell/session-fixture.ts';

/** Stands before a real call and lets it fail with `code` as often as `times` says. */
const holder = vi.hoisted(() => ({ call: '', code: '', times: 0 }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof NodeFs>();
  const failFirst = (call: string, path: unknown) => {
    if (holder.call !== call || !String(path).endsWith('rasphone.pbk')) return;
    if (holder.times-- > 0) throw Object.assign(new Error(holder.code), { code: holder.code });
  };
  const renameSync: typeof real.renameSync = (from, to) => {
    failFirst('renameSync', to);
    real.renameSync(from, to);
  };
  const openSync: typeof real.openSync = (path, ...more) => {
    failFirst('openSync', path);
    return real.openSync(path, ...more);
  };
  return { ...real, renameSync, openSync };
});
afterEach(() => {
  holder.times = 0;
});

const before =
  '[B\u00fcro]\r\nEncoding=1\r\nExcludedProtocols=0\r\nCustomAuthData=a\r\nCustomAuthData=b\r\n\r\n' +
  'DEVICE=vpn\r\nPhoneNumber=vpn.example.com\r\n\r\n[Other]\r\nExcludedProtocols=0\r\n';

/** Its folder is the root: the parts above are those of path-check.test.ts. */
const at = (path: string): PhonebookPlace => ({ root: dirname(path), path });

function makeBook(): string {
  const path = join(temporaryFolder(), 'rasphone.pbk');
  writeFileSync(path, before);
  return path;
}
const set = (key: string, value: string, entry = 'B\u00fcro') => ({
  entry,
  change: { kind: 'setKey' as const, key, value },
});

describe('editPhonebookFile', () => {
  it('changes one line and nothing else, and leaves nothing beside the file (S8, R18)', async () => {
    const path = makeBook();
    expect(await editPhonebookFile(at(path), set('ExcludedProtocols', '8'))).toEqual({
      status: 'done',
    });
    const once = before.replace('ExcludedProtocols=0', 'ExcludedProtocols=8');
    expect(readFileSync(path, 'utf8')).toBe(once);
    const remove = { entry: 'B\u00fcro', change: { kind: 'removeKey' as const, key: 'Encoding' } };
    expect(await editPhonebookFile(at(path), remove)).toEqual({ status: 'done' });
    expect(readFileSync(path, 'utf8')).toBe(once.replace('Encoding=1\r\n', ''));
    expect(readdirSync(join(path, '..'))).toEqual(['rasphone.pbk']);
  });

  it('R14: beside an entry in another code page, whose bytes stay', async () => {
    const path = makeBook();
    const foreign = Buffer.from('[\xbf\xed\xb4\xf8]\nComment=\xbf\xed', 'latin1');
    writeFileSync(path, Buffer.concat([Buffer.from(before), foreign]));
    const edit = await editPhonebookFile(at(path), set('ExcludedProtocols', '8'));
    expect(edit).toEqual({ status: 'done' });
    const own = before.replace('ExcludedProtocols=0', 'ExcludedProtocols=8');
    expect(readFileSync(path)).toEqual(Buffer.concat([Buffer.from(own), foreign]));
  });

  it('writes into the block of the server', async () => {
    const path = makeBook();
    const change = {
      kind: 'setKey' as const,
      key: 'PhoneNumber',
      value: 'a.example',
      block: 'DEVICE' as const,
    };
    expect(await editPhonebookFile(at(path), { entry: 'B\u00fcro', change })).toEqual({
      status: 'done',
    });
    expect(readFileSync(path, 'utf8')).toContain('DEVICE=vpn\r\nPhoneNumber=a.example\r\n');
  });

  it('touches nothing where nothing changes', async () => {
    const path = makeBook();
    expect(await editPhonebookFile(at(path), set('ExcludedProtocols', '0'))).toEqual({
      status: 'done',
    });
    expect(readdirSync(join(path, '..'))).toEqual(['rasphone.pbk']);
  });

  it('refuses what it cannot do, with the file as it was', async () => {
    const path = makeBook();
    const code = (outcome: unknown) => (outcome as { code?: string }).code;
    expect(code(await editPhonebookFile(at(path), set('CustomAuthData', 'x')))).toBe('keyRepeats');
    expect(code(await editPhonebookFile(at(path), set('ExcludedProtocols', '8', 'None')))).toBe(
      'notFound',
    );
    expect(code(await editPhonebookFile(at(path), set('PreSharedKey', 'x')))).toBe('keyForbidden');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(code(await editPhonebookFile(at(`${path}.none`), set('A', '1')))).toBe('notFound');
    const link = `${path}.link`;
    symlinkSync(path, link);
    expect(code(await editPhonebookFile(at(link), set('ExcludedProtocols', '8')))).toBe(
      'reparsePoint',
    );
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});

describe('what stands beside a phonebook', () => {
  const beside = (path: string) => readdirSync(join(path, '..')).sort();
  const guid = '0d7a8f7e-5a0e-4b53-9d1c-0f3f4a5b6c7d';

  it('R18: the copy of an earlier version goes with the next edit, and so does what a killed run left', async () => {
    const path = makeBook();
    for (const end of ['.roadwarrior-backup', '.roadwarrior-new', `.${guid}.tmp`]) {
      writeFileSync(`${path}${end}`, 'PreSharedKey=other');
    }
    expect(await editPhonebookFile(at(path), set('ExcludedProtocols', '0'))).toEqual({
      status: 'done',
    });
    expect(beside(path)).toEqual(['rasphone.pbk']);
  });

  it('stays where it is not ours by its exact name, or no plain file', async () => {
    const path = makeBook();
    const folder = dirname(path);
    const others = [
      'rasphone.pbk.backup',
      'rasphone.pbk.roadwarrior-backup.old',
      'rasphone.pbk.x.tmp',
      `other.pbk.${guid}.tmp`,
    ];
    for (const name of others) writeFileSync(join(folder, name), '');
    mkdirSync(`${path}.roadwarrior-new`);
    const target = join(folder, 'target');
    writeFileSync(target, 'kept');
    symlinkSync(target, `${path}.roadwarrior-backup`);
    const before = beside(path);
    expect(await editPhonebookFile(at(path), set('ExcludedProtocols', '8'))).toEqual({
      status: 'done',
    });
    expect(beside(path)).toEqual(before);
    expect(readFileSync(target, 'utf8')).toBe('kept');
  });

  it('S8: the new file has the rights of the old one', async () => {
    const path = makeBook();
    for (const mode of [0o600, 0o640, 0o666]) {
      chmodSync(path, mode);
      await editPhonebookFile(at(path), set('ExcludedProtocols', String(mode)));
      expect(statSync(path).mode & 0o777).toBe(mode);
    }
  });

  it('S8: a phonebook beyond any real size is not read', async () => {
    const path = makeBook();
    truncateSync(path, 16 * 1024 * 1024 + 1);
    await expect(readPhonebookFile(at(path))).rejects.toThrow(new NotRead('failed'));
    expect(await editPhonebookFile(at(path), set('ExcludedProtocols', '8'))).toMatchObject({
      status: 'failed',
    });
  });
});

describe('S7: a link in the path of the phonebook', () => {
  /** `Microsoft\\Network\\Connections\\Pbk` below a root, as Windows has it. */
  const names = ['Microsoft', 'Network', 'Connections', 'Pbk', 'rasphone.pbk'];
  const make = () => {
    const base = temporaryFolder();
    const root = join(base, 'root');
    const path = join(root, ...names);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, before);
    return { base, place: { root, path } };
  };

  it.each(names.map((name, level) => [name, level] as const))(
    'is refused at %s, for reading, writing and sweeping',
    async (_name, level) => {
      const { base, place } = make();
      const part = join(place.root, ...names.slice(0, level + 1));
      const moved = join(base, 'moved');
      renameSync(part, moved);
      symlinkSync(moved, part);
      const kept = `${place.path}.roadwarrior-backup`;
      writeFileSync(kept, 'kept');
      expect(await editPhonebookFile(place, set('ExcludedProtocols', '8'))).toEqual({
        status: 'failed',
        code: 'reparsePoint',
      });
      await expect(readPhonebookFile(place)).rejects.toThrow(NotRead);
      expect(readFileSync(place.path, 'utf8')).toBe(before);
      // A link that is the file itself: the folder is the real one, and what we left there goes.
      expect(existsSync(kept)).toBe(level < names.length - 1);
    },
  );

  it('above the root is not ours to judge', async () => {
    const { base, place } = make();
    symlinkSync(place.root, join(base, 'link'));
    const through = { root: join(base, 'link'), path: join(base, 'link', ...names) };
    expect(await editPhonebookFile(through, set('ExcludedProtocols', '8'))).toEqual({
      status: 'done',
    });
  });

  it('may be a second name of a file elsewhere, too', async () => {
    const { base, place } = make();
    linkSync(place.path, join(base, 'second'));
    expect(await editPhonebookFile(place, set('ExcludedProtocols', '8'))).toEqual({
      status: 'failed',
      code: 'reparsePoint',
    });
  });
});

describe('a phonebook that another program has open', () => {
  const change = set('ExcludedProtocols', '8');
  const hold = (call: 'renameSync' | 'openSync', code: string, times: number) => {
    Object.assign(holder, { call, code, times });
  };
  /** Notes how long it should wait, and does not. */
  const watch = (meanwhile: () => void = () => undefined) => {
    const waited: number[] = [];
    const wait = (milliseconds: number) => {
      waited.push(milliseconds);
      meanwhile();
      return Promise.resolve();
    };
    return { waited, wait };
  };

  it.each([
    ['renameSync', 'EBUSY'],
    ['renameSync', 'EACCES'],
    ['renameSync', 'EPERM'],
    ['openSync', 'EBUSY'],
  ] as const)('is edited as soon as it is let go (%s, %s)', async (call, code) => {
    const path = makeBook();
    hold(call, code, 3);
    const { waited, wait } = watch();
    expect(await editPhonebookFile(at(path), change, wait)).toEqual({ status: 'done' });
    expect(waited).toEqual([50, 100, 200]);
    expect(readFileSync(path, 'utf8')).toContain('ExcludedProtocols=8');
  });

  it('keeps what the other wrote meanwhile', async () => {
    const path = makeBook();
    hold('renameSync', 'EBUSY', 1);
    const others = before.replace('[Other]\r\nExcludedProtocols=0', '[Other]\r\nIpMetric=7');
    const { wait } = watch(() => {
      writeFileSync(path, others);
    });
    expect(await editPhonebookFile(at(path), change, wait)).toEqual({ status: 'done' });
    const ours = others.replace('ExcludedProtocols=0', 'ExcludedProtocols=8');
    expect(readFileSync(path, 'utf8')).toBe(ours);
  });

  it.each([
    ['renameSync', 'EBUSY', 'inUse'],
    ['renameSync', 'EPERM', 'accessDenied'],
    ['openSync', 'EBUSY', 'inUse'],
  ] as const)('is given up after 1.5 s, as it was (%s, %s)', async (call, code, word) => {
    const path = makeBook();
    hold(call, code, Number.POSITIVE_INFINITY);
    const { waited, wait } = watch();
    expect(await editPhonebookFile(at(path), change, wait)).toEqual({
      status: 'failed',
      code: word,
    });
    expect(waited.reduce((sum, each) => sum + each, 0)).toBe(1550);
    holder.times = 0;
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(readdirSync(join(path, '..'))).toEqual(['rasphone.pbk']);
  });

  it.each([
    ['renameSync', 'ENOSPC', 'fileSystem'],
    ['openSync', 'EACCES', 'accessDenied'],
  ] as const)('is not what any other failure means (%s, %s)', async (call, code, word) => {
    const path = makeBook();
    hold(call, code, 1);
    const { waited, wait } = watch();
    expect(await editPhonebookFile(at(path), change, wait)).toEqual({
      status: 'failed',
      code: word,
    });
    expect(waited).toEqual([]);
  });

  it('is read as soon as it is let go, and not read otherwise', async () => {
    const path = makeBook();
    const { waited, wait } = watch();
    hold('openSync', 'EBUSY', 2);
    expect(await readPhonebookFile(at(path), wait)).toEqual(new Uint8Array(Buffer.from(before)));
    expect(waited).toEqual([50, 100]);
    hold('openSync', 'EBUSY', Number.POSITIVE_INFINITY);
    await expect(readPhonebookFile(at(path), wait)).rejects.toThrow(new NotRead('inUse'));
    hold('openSync', 'EACCES', 1);
    await expect(readPhonebookFile(at(path), wait)).rejects.toThrow(new NotRead('accessDenied'));
  });
});

describe('readPhonebookFile', () => {
  it('tells an absent file from a closed one', async () => {
    const path = makeBook();
    expect(await readPhonebookFile(at(path))).toEqual(new Uint8Array(Buffer.from(before)));
    expect(await readPhonebookFile(at(`${path}.none`))).toBeNull();
    await expect(readPhonebookFile(at(join(path, '..')))).rejects.toThrow(NotRead);
    chmodSync(path, 0o644);
  });
});
