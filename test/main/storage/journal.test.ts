import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Journal, readJournal, type JournalFormat } from '../../../src/main/storage/journal.ts';
import { StorageError, type StorageProblem } from '../../../src/main/storage/storage-error.ts';
import { CrashFileSystem } from './crash-file-system.ts';

const path = '/j/machine.journal';
const format: JournalFormat<{ id: string }, { n: number; text?: string | undefined }> = {
  name: 'test.journal',
  version: 1,
  header: z.strictObject({ id: z.string() }),
  record: z.strictObject({ n: z.number(), text: z.string().optional() }),
};

function written(count = 3): CrashFileSystem {
  const disk = new CrashFileSystem({ folders: ['/j'] });
  const journal = Journal.create(disk, path, format, { id: 'x' });
  for (let n = 1; n <= count; n += 1) journal.append({ n });
  journal.close();
  return disk;
}

function problemOf(act: () => unknown): StorageProblem | 'none' {
  try {
    act();
    return 'none';
  } catch (error) {
    if (error instanceof StorageError) return error.problem;
    throw error;
  }
}

/** The same disk with another content of the journal. */
function withText(change: (text: string) => string): CrashFileSystem {
  const text = change(new TextDecoder('latin1').decode(written().read(path)));
  const disk = new CrashFileSystem({ folders: ['/j'] });
  disk.createExclusively(path).write(Uint8Array.from(text, (char) => char.charCodeAt(0)));
  return disk;
}
const lines = (text: string): string[] => text.split('\n').slice(0, -1);

describe('a journal', () => {
  it('gives back what was written, with numbers from 1', () => {
    const disk = new CrashFileSystem({ folders: ['/j'] });
    const journal = Journal.create(disk, path, format, { id: 'Büro' });
    const text = 'newline \n, quote ", NUL \0, lone surrogate \ud800, line separator \u2028';
    expect([journal.append({ n: -0 }), journal.append({ n: 2, text })]).toEqual([1, 2]);
    expect(readJournal(disk, path, format)).toEqual({
      header: { id: 'Büro' },
      records: [{ n: 0 }, { n: 2, text }],
      torn: false,
    });
    expect(lines(new TextDecoder().decode(disk.read(path)))).toHaveLength(3);
  });

  it('S1: a line that is nested too deep to be written again is damaged, and no defect', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const line = { format: format.name, version: format.version, seq: 0, sha256: 'x' };
    const text = JSON.stringify({ ...line, record: 0 }).replace(/0}$/, `${deep}}`);
    const disk = withText(() => `${text}\n`);
    expect(() => readJournal(disk, path, format)).toThrow('journalDamaged');
  });

  it('is made once', () => {
    const disk = written();
    expect(() => Journal.create(disk, path, format, { id: 'y' })).toThrow('alreadyExists');
    expect(readJournal(disk, path, format).header).toEqual({ id: 'x' });
    expect(disk.list('/j')).toEqual(['machine.journal']);
  });

  it('is resumed where it ended', () => {
    const disk = written();
    const { journal, contents } = Journal.resume(disk, path, format);
    expect(contents.records).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(journal.append({ n: 4 })).toBe(4);
    expect(readJournal(disk, path, format).records).toHaveLength(4);
  });

  it('refuses a record that does not fit before it writes', () => {
    const disk = written();
    const { journal } = Journal.resume(disk, path, format);
    const wrong = { n: 'secret value' } as unknown as { n: number };
    expect(problemOf(() => journal.append(wrong))).toEqual({
      code: 'schemaMismatch',
      file: 'machine.journal',
      at: ['n'],
    });
    expect(journal.append({ n: 4 })).toBe(4);
  });
});

describe('the last line', () => {
  // Every length, not only samples: the reader must never take a cut line for a whole one, nor for damage.
  it('may be cut off anywhere', () => {
    const whole = lines(new TextDecoder().decode(written().read(path)));
    const last = (whole.at(-1) ?? '').length;
    for (let missing = 1; missing <= last; missing += 1) {
      const disk = withText((text) => text.slice(0, -missing));
      expect(readJournal(disk, path, format)).toMatchObject({
        records: [{ n: 1 }, { n: 2 }],
        torn: true,
      });
    }
    expect(last).toBeGreaterThan(100);
  });

  it.each<[string, (text: string) => string]>([
    ['zeros', (text) => text.slice(0, -20) + '\0'.repeat(20)],
    ['zeros that end with the newline', (text) => text.slice(0, -20) + '\0'.repeat(19) + '\n'],
    ['bytes that are not UTF-8', (text) => text.slice(0, -5) + '\xff\xfe\xff\xfe\n'],
  ])('may be %s', (_name, change) => {
    expect(readJournal(withText(change), path, format)).toMatchObject({
      records: [{ n: 1 }, { n: 2 }],
      torn: true,
    });
  });

  it('is removed by resume, so that the next record stands on a line of its own', () => {
    const disk = withText((text) => text.slice(0, -5));
    const { journal, contents } = Journal.resume(disk, path, format);
    expect(contents).toMatchObject({ records: [{ n: 1 }, { n: 2 }], torn: true });
    expect(journal.append({ n: 33 })).toBe(3);
    expect(readJournal(disk, path, format)).toMatchObject({
      records: [{ n: 1 }, { n: 2 }, { n: 33 }],
      torn: false,
    });
  });
});

describe('damage that no power cut makes', () => {
  it.each<[string, number, (text: string) => string]>([
    ['an empty file', 1, () => ''],
    ['a file of zeros', 1, (text) => '\0'.repeat(text.length)],
    ['a cut header', 1, (text) => text.slice(0, 20)],
    ['a flipped bit in the header', 1, (text) => text.replace('"id":"x"', '"id":"y"')],
    ['a flipped bit in a record', 2, (text) => text.replace('"n":1', '"n":7')],
    ['a changed number', 3, (text) => text.replace('"seq":2', '"seq":9')],
    ['a missing line', 3, (text) => text.replace(/.*"seq":2.*\n/, '')],
    // A whole line at the end that reads well and is wrong was acknowledged once: to drop it silently would be a lie.
    ['a flipped bit in the last record', 4, (text) => text.replace('"n":3', '"n":2')],
    ['a line that comes twice', 3, (text) => text.replace(/(.*"seq":1.*\n)/, '$1$1')],
    ['an empty line', 2, (text) => text.replace('\n', '\n\n')],
    ['lines in another order', 2, (text) => text.replace(/(.*"seq":1.*\n)(.*\n)/, '$2$1')],
    ['an unknown key', 2, (text) => text.replace('"seq":1', '"more":0,"seq":1')],
    ['another format', 1, (text) => text.replace('test.journal', 'test.other')],
  ])('%s is reported with its line', (_name, line, change) => {
    const disk = withText(change);
    const problem = { code: 'journalDamaged', file: 'machine.journal', line };
    expect(problemOf(() => readJournal(disk, path, format))).toEqual(problem);
    const before = disk.snapshot();
    expect(problemOf(() => Journal.resume(disk, path, format))).toEqual(problem);
    expect(disk.snapshot()).toEqual(before);
  });

  it('two journals of one format cannot be spliced unseen where their numbers differ', () => {
    const extra = lines(new TextDecoder().decode(written(5).read(path))).at(-1) ?? '';
    const disk = withText((text) => `${text}${extra}\n${extra}\n`);
    expect(problemOf(() => readJournal(disk, path, format))).toMatchObject({ line: 5 });
  });
});

describe('versions', () => {
  const newer: JournalFormat<{ id: string; more: number }, { number: number }> = {
    name: 'test.journal',
    version: 3,
    header: z.strictObject({ id: z.string(), more: z.number() }),
    record: z.strictObject({ number: z.number() }),
    headerMigrations: {
      1: (old) => ({ ...(old as object), more: 0 }),
      2: (old) => old,
    },
    recordMigrations: {
      1: (old) => ({ zahl: (old as { n: number }).n }),
      2: (old) => ({ number: (old as { zahl: number }).zahl }),
    },
  };

  it('an older journal is migrated, and may be finished in the newer format', () => {
    const disk = written(2);
    const { journal, contents } = Journal.resume(disk, path, newer);
    const found = [{ number: 1 }, { number: 2 }];
    expect(contents).toEqual({ header: { id: 'x', more: 0 }, records: found, torn: false });
    journal.append({ number: 3 });
    expect(readJournal(disk, path, newer).records).toEqual([...found, { number: 3 }]);
    // Now the old program meets its header, and then a line that it must not guess at.
    expect(problemOf(() => readJournal(disk, path, format))).toEqual({
      code: 'newerVersion',
      file: 'machine.journal',
      format: 'test.journal',
      found: 3,
      supported: 1,
    });
  });

  it('a newer journal is refused by its version even when its frame has changed', () => {
    const line = '{"format":"test.journal","version":2,"checksum":"new kind"}\n';
    const disk = withText(() => line);
    expect(problemOf(() => readJournal(disk, path, format))).toMatchObject({
      code: 'newerVersion',
      found: 2,
    });
  });

  it('a version that nobody can migrate any more is a problem by name', () => {
    expect(
      problemOf(() => readJournal(written(), path, { ...newer, recordMigrations: {} })),
    ).toMatchObject({ code: 'noMigration', found: 1 });
  });

  it('a sound record that does not fit its schema is not taken for a tear', () => {
    const strict = { ...format, record: z.strictObject({ n: z.number().max(2) }) };
    expect(problemOf(() => readJournal(written(), path, strict))).toMatchObject({
      code: 'schemaMismatch',
      at: ['n'],
    });
  });
});

describe('a disk that refuses', () => {
  it.each(['write', 'sync'] as const)(
    'breaks the journal at a failed %s: nothing is appended behind it until it is resumed',
    (operation) => {
      const disk = written();
      const { journal } = Journal.resume(disk, path, format);
      disk.fault = (called) => (called === operation ? 'noSpace' : null);
      expect(() => journal.append({ n: 4 })).toThrow('noSpace');
      disk.fault = null;
      const broken = { code: 'journalBroken', file: 'machine.journal' };
      expect(problemOf(() => journal.append({ n: 5 }))).toEqual(broken);
      const again = Journal.resume(disk, path, format);
      // After a failed write half of the line is there and goes; after a failed sync the whole line is there and counts.
      const kept = operation === 'write' ? 3 : 4;
      expect(again.contents.records).toHaveLength(kept);
      expect(again.journal.append({ n: 6 })).toBe(kept + 1);
    },
  );

  it('leaves no journal when the header cannot be written', () => {
    const disk = new CrashFileSystem({ folders: ['/j'] });
    disk.fault = (operation) => (operation === 'write' ? 'noSpace' : null);
    expect(() => Journal.create(disk, path, format, { id: 'x' })).toThrow('noSpace');
    expect(disk.exists(path)).toBe(false);
  });

  it('is closed for good by close', () => {
    const disk = written();
    const { journal } = Journal.resume(disk, path, format);
    journal.close();
    expect(problemOf(() => journal.append({ n: 4 }))).toMatchObject({ code: 'journalBroken' });
  });
});
