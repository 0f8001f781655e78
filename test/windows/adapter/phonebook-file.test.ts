import {
  chmodSync,
  existsSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type * as NodeFs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  backupSuffix,
  editPhonebookFile,
  readPhonebookFile,
} from '../../../src/main/windows/phonebook-file.ts';
import { NotRead } from '../../../src/main/windows/read/reader.ts';
import { temporaryFolder } from '../../powershell/session-fixture.ts';

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
  const readFileSync = (...args: Parameters<typeof real.readFileSync>) => {
    failFirst('readFileSync', args[0]);
    return real.readFileSync(...args);
  };
  return { ...real, renameSync, readFileSync };
});
afterEach(() => {
  holder.times = 0;
});

const before =
  '[B\u00fcro]\r\nEncoding=1\r\nExcludedProtocols=0\r\nCustomAuthData=a\r\nCustomAuthData=b\r\n\r\n' +
  'DEVICE=vpn\r\nPhoneNumber=vpn.example.com\r\n\r\n[Other]\r\nExcludedProtocols=0\r\n';

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
  it('changes one line and nothing else, and keeps the first content once', async () => {
    const path = makeBook();
    expect(await editPhonebookFile(path, set('ExcludedProtocols', '8'))).toEqual({
      status: 'done',
    });
    const once = before.replace('ExcludedProtocols=0', 'ExcludedProtocols=8');
    expect(readFileSync(path, 'utf8')).toBe(once);
    const remove = { entry: 'B\u00fcro', change: { kind: 'removeKey' as const, key: 'Encoding' } };
    expect(await editPhonebookFile(path, remove)).toEqual({ status: 'done' });
    expect(readFileSync(path, 'utf8')).toBe(once.replace('Encoding=1\r\n', ''));
    expect(readFileSync(`${path}${backupSuffix}`, 'utf8')).toBe(before);
    expect(readdirSync(join(path, '..'))).toHaveLength(2);
  });

  it('writes into the block of the server', async () => {
    const path = makeBook();
    const change = {
      kind: 'setKey' as const,
      key: 'PhoneNumber',
      value: 'a.example',
      block: 'DEVICE' as const,
    };
    expect(await editPhonebookFile(path, { entry: 'B\u00fcro', change })).toEqual({
      status: 'done',
    });
    expect(readFileSync(path, 'utf8')).toContain('DEVICE=vpn\r\nPhoneNumber=a.example\r\n');
  });

  it('touches nothing where nothing changes', async () => {
    const path = makeBook();
    expect(await editPhonebookFile(path, set('ExcludedProtocols', '0'))).toEqual({
      status: 'done',
    });
    expect(existsSync(`${path}${backupSuffix}`)).toBe(false);
  });

  it('refuses what it cannot do, with the file as it was', async () => {
    const path = makeBook();
    const code = (outcome: unknown) => (outcome as { code?: string }).code;
    expect(code(await editPhonebookFile(path, set('CustomAuthData', 'x')))).toBe('keyRepeats');
    expect(code(await editPhonebookFile(path, set('ExcludedProtocols', '8', 'None')))).toBe(
      'notFound',
    );
    expect(code(await editPhonebookFile(path, set('PreSharedKey', 'x')))).toBe('keyForbidden');
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(code(await editPhonebookFile(`${path}.none`, set('A', '1')))).toBe('notFound');
    const link = `${path}.link`;
    symlinkSync(path, link);
    expect(code(await editPhonebookFile(link, set('ExcludedProtocols', '8')))).toBe('reparsePoint');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});

describe('a phonebook that another program has open', () => {
  const change = set('ExcludedProtocols', '8');
  const hold = (call: 'renameSync' | 'readFileSync', code: string, times: number) => {
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
    ['readFileSync', 'EBUSY'],
  ] as const)('is edited as soon as it is let go (%s, %s)', async (call, code) => {
    const path = makeBook();
    hold(call, code, 3);
    const { waited, wait } = watch();
    expect(await editPhonebookFile(path, change, wait)).toEqual({ status: 'done' });
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
    expect(await editPhonebookFile(path, change, wait)).toEqual({ status: 'done' });
    const ours = others.replace('ExcludedProtocols=0', 'ExcludedProtocols=8');
    expect(readFileSync(path, 'utf8')).toBe(ours);
  });

  it.each([
    ['renameSync', 'EBUSY', 'inUse'],
    ['renameSync', 'EPERM', 'accessDenied'],
    ['readFileSync', 'EBUSY', 'inUse'],
  ] as const)('is given up after 1.5 s, as it was (%s, %s)', async (call, code, word) => {
    const path = makeBook();
    hold(call, code, Number.POSITIVE_INFINITY);
    const { waited, wait } = watch();
    expect(await editPhonebookFile(path, change, wait)).toEqual({ status: 'failed', code: word });
    expect(waited.reduce((sum, each) => sum + each, 0)).toBe(1550);
    holder.times = 0;
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(readdirSync(join(path, '..')).filter((name) => name.endsWith('-new'))).toEqual([]);
  });

  it.each([
    ['renameSync', 'ENOSPC', 'fileSystem'],
    ['readFileSync', 'EACCES', 'accessDenied'],
  ] as const)('is not what any other failure means (%s, %s)', async (call, code, word) => {
    const path = makeBook();
    hold(call, code, 1);
    const { waited, wait } = watch();
    expect(await editPhonebookFile(path, change, wait)).toEqual({ status: 'failed', code: word });
    expect(waited).toEqual([]);
  });

  it('is read as soon as it is let go, and not read otherwise', async () => {
    const path = makeBook();
    const { waited, wait } = watch();
    hold('readFileSync', 'EBUSY', 2);
    expect(await readPhonebookFile(path, wait)).toEqual(Buffer.from(before));
    expect(waited).toEqual([50, 100]);
    hold('readFileSync', 'EBUSY', Number.POSITIVE_INFINITY);
    await expect(readPhonebookFile(path, wait)).rejects.toThrow(new NotRead('failed'));
    hold('readFileSync', 'EACCES', 1);
    await expect(readPhonebookFile(path, wait)).rejects.toThrow(new NotRead('accessDenied'));
  });
});

describe('readPhonebookFile', () => {
  it('tells an absent file from a closed one', async () => {
    const path = makeBook();
    expect(await readPhonebookFile(path)).toEqual(Buffer.from(before));
    expect(await readPhonebookFile(`${path}.none`)).toBeNull();
    await expect(readPhonebookFile(join(path, '..'))).rejects.toThrow(NotRead);
    chmodSync(path, 0o644);
  });
});
