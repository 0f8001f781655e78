import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isTemporaryName, sweepTemporaryFiles } from '../../../src/main/storage/atomic-file.ts';
import { StorageError, type StorageProblem } from '../../../src/main/storage/storage-error.ts';
import { Store, type VersionedFormat } from '../../../src/main/storage/store.ts';
import { CrashFileSystem } from './crash-file-system.ts';

const idOf = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const version1: VersionedFormat<{ name: string }> = {
  name: 'test.receipt',
  version: 1,
  schema: z.strictObject({ name: z.string() }),
  migrations: {},
};
const version3: VersionedFormat<{ names: string[]; count: number }> = {
  name: 'test.receipt',
  version: 3,
  schema: z.strictObject({ names: z.array(z.string()), count: z.number() }),
  migrations: {
    1: (old) => ({ names: [(old as { name: string }).name] }),
    2: (old) => ({ ...(old as { names: string[] }), count: (old as { names: [] }).names.length }),
  },
};

let disk: CrashFileSystem;
let store: Store<{ name: string }>;
beforeEach(() => {
  disk = new CrashFileSystem({ folders: ['/s'] });
  store = new Store(disk, '/s', version1);
});

function problemOf(act: () => unknown): StorageProblem | 'none' {
  try {
    act();
    return 'none';
  } catch (error) {
    if (error instanceof StorageError) return error.problem;
    throw error;
  }
}
const put = (name: string, text: string): void => {
  disk.createExclusively(`/s/${name}`).write(new TextEncoder().encode(text));
};

describe('a store', () => {
  it('writes, overwrites, lists and removes', () => {
    store.write(idOf(2), { name: 'b' });
    store.write(idOf(1), { name: 'a' });
    store.write(idOf(1), { name: 'a2' });
    expect(store.list()).toEqual({
      documents: [
        { id: idOf(1), document: { name: 'a2' } },
        { id: idOf(2), document: { name: 'b' } },
      ],
      problems: [],
    });
    store.remove(idOf(1));
    store.remove(idOf(1));
    expect([store.read(idOf(1)), store.read(idOf(2))]).toEqual([null, { name: 'b' }]);
    expect(disk.list('/s')).toEqual([`${idOf(2)}.json`]);
  });

  it.each([
    '',
    '../../../../../../../../etc/passwd/xx',
    '../'.repeat(12),
    idOf(1).toUpperCase().replaceAll('0', 'A'),
    `${idOf(1)}\n`,
    `${idOf(1)}.`,
    `x${idOf(1)}`,
    'c:\\windows\\system32\\drivers\\etc\\hos',
    'con.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa0',
  ])('takes no id that could be a path: %j', (id) => {
    for (const act of [
      (): unknown => store.read(id),
      (): void => {
        store.write(id, { name: 'x' });
      },
      (): void => {
        store.remove(id);
      },
    ]) {
      expect(problemOf(act)).toEqual({ code: 'badId' });
    }
    expect(disk.list('/s')).toEqual([]);
  });

  it('refuses a document that does not fit, without quoting it, before it writes', () => {
    const wrong = { name: 'a', extra: 'hidden' } as { name: string };
    expect(
      problemOf(() => {
        store.write(idOf(1), wrong);
      }),
    ).toMatchObject({ code: 'schemaMismatch', file: `${idOf(1)}.json` });
    expect(disk.list('/s')).toEqual([]);
  });
});

describe('versions', () => {
  it('migrates an older document in steps and leaves its file alone', () => {
    store.write(idOf(1), { name: 'a' });
    const before = disk.snapshot();
    const later = new Store(disk, '/s', version3);
    expect(later.read(idOf(1))).toEqual({ names: ['a'], count: 1 });
    expect(disk.snapshot()).toEqual(before);
  });

  it('refuses a newer document by its version, even with another envelope', () => {
    new Store(disk, '/s', version3).write(idOf(1), { names: [], count: 0 });
    put(`${idOf(2)}.json`, '{"format":"test.receipt","version":9,"sealed":"…"}');
    const newer = (n: number, found: number): StorageProblem => ({
      code: 'newerVersion',
      file: `${idOf(n)}.json`,
      format: 'test.receipt',
      found,
      supported: 1,
    });
    expect(problemOf(() => store.read(idOf(1)))).toEqual(newer(1, 3));
    expect(store.list()).toEqual({ documents: [], problems: [newer(1, 3), newer(2, 9)] });
  });

  it('names a version that nobody can migrate', () => {
    store.write(idOf(1), { name: 'a' });
    const forgetful = new Store(disk, '/s', { ...version3, migrations: {} });
    expect(problemOf(() => forgetful.read(idOf(1)))).toMatchObject({ code: 'noMigration' });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['nothing', ''],
    ['zeros', '\0\0\0'],
    ['no JSON', '{"format":"test.receipt","version":1,'],
    ['another format', '{"format":"other","version":1,"document":{"name":"a"}}'],
    ['an array', '[]'],
    ['no version', '{"format":"test.receipt","document":{"name":"a"}}'],
    ['version 0', '{"format":"test.receipt","version":0,"document":{"name":"a"}}'],
    ['one key too many', '{"format":"test.receipt","version":1,"document":{"name":"a"},"x":1}'],
  ])('is reported by name and stays: %s', (_name, text) => {
    const name = `${idOf(1)}.json`;
    put(name, text);
    store.write(idOf(2), { name: 'b' });
    expect(problemOf(() => store.read(idOf(1)))).toEqual({ code: 'unreadable', file: name });
    expect(store.list()).toEqual({
      documents: [{ id: idOf(2), document: { name: 'b' } }],
      problems: [{ code: 'unreadable', file: name }],
    });
    expect(disk.list('/s')).toContain(name);
  });

  it('may be a name that we would not give, or a folder', () => {
    put('notes.txt', 'x');
    disk.makeFolder(`/s/${idOf(3)}.json`);
    expect(store.list().problems).toEqual([
      { code: 'unreadable', file: `${idOf(3)}.json` },
      { code: 'foreignName', file: 'notes.txt' },
    ]);
  });
});

describe('temporary files of killed runs', () => {
  it('are no documents, and are swept by name', () => {
    disk.record(() => {
      store.write(idOf(1), { name: 'a' });
    });
    const killed = [...disk.killStates()].find(({ fs }) => fs.list('/s').some(isTemporaryName));
    if (killed === undefined) throw new Error('no kill left a temporary file');
    const { fs } = killed;
    expect(new Store(fs, '/s', version1).list()).toEqual({ documents: [], problems: [] });
    fs.createExclusively('/s/keep.tmp').close();
    expect(sweepTemporaryFiles(fs, '/s')).toHaveLength(1);
    expect(fs.list('/s')).toEqual(['keep.tmp']);
  });
});
