// @alone: it tells the places of syncs by the frames of a stack, and other files change how those are written.
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import {
  createFile,
  ensureFolder,
  removeFile,
  replaceFile,
} from '../../../src/main/storage/atomic-file.ts';
import type { FileSystem } from '../../../src/main/storage/file-system.ts';
import { Journal, readJournal, type JournalFormat } from '../../../src/main/storage/journal.ts';
import { acquireLock, readLock, type Me } from '../../../src/main/storage/lock.ts';
import { Store } from '../../../src/main/storage/store.ts';
import { CrashFileSystem, type CrashState } from './crash-file-system.ts';
import { examineSyncs, syncSitesInSource, type Scenario } from './sync-sites.ts';

// Every scenario says what must hold in every crash state. Each is run as it is (nothing wrong) and once per sync with that sync dropped
// (something must be wrong, or the sync has no purpose that anything tests).

const path = '/data/file';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textAt = (fs: FileSystem): string | null =>
  fs.exists(path) ? new TextDecoder().decode(fs.read(path)) : null;

function diskWith(text: string | null): CrashFileSystem {
  const disk = new CrashFileSystem({ folders: ['/data'] });
  if (text === null) return disk;
  const file = disk.createExclusively(path);
  file.write(bytes(text));
  file.sync();
  disk.syncFolder('/data');
  disk.syncs.length = 0;
  return disk;
}

/** Runs `act` on a disk, marks its return, and collects what `wrong` says of each state: null is fine. */
function inEveryState(
  disk: CrashFileSystem,
  act: () => void,
  wrong: (fs: CrashFileSystem, acknowledged: boolean) => string | null,
): string[] {
  disk.record(() => {
    act();
    disk.mark('returned');
  });
  return [...disk.states(), ...disk.killStates()].flatMap((state) => {
    const problem = wrong(state.fs, state.marks.includes('returned'));
    return problem === null ? [] : [`after ${state.after}: ${problem}`];
  });
}

const oneOf = (found: string | null, allowed: readonly (string | null)[]): string | null =>
  allowed.includes(found) ? null : `found ${String(found)}`;

const format: JournalFormat<{ id: string }, { n: number }> = {
  name: 'test.journal',
  version: 1,
  header: z.strictObject({ id: z.string() }),
  record: z.strictObject({ n: z.number() }),
};
const storeFormat = {
  name: 'test.receipt',
  version: 1,
  schema: z.strictObject({ text: z.string() }),
  migrations: {},
};
const id = '00000000-0000-4000-8000-000000000001';
const me: Me = { pid: 7, startTime: 'b', command: 'apply', since: '2026-01-01T00:00:00Z' };
const allDead = { isAlive: (): boolean => false };
const onlyMe = { isAlive: ({ pid }: { pid: number }): boolean => pid === me.pid };

function writeJournal(disk: CrashFileSystem): void {
  const journal = Journal.create(disk, path, format, { id: 'x' });
  disk.mark(0);
  for (const n of [1, 2, 3]) disk.mark(journal.append({ n }));
}

/** What is wrong with a journal of which `acknowledged` records (−1: not even its making) were acknowledged. */
function wrongJournal(fs: FileSystem, acknowledged: number): string | null {
  if (!fs.exists(path)) return acknowledged >= 0 ? 'the journal is gone' : null;
  try {
    const { records } = readJournal(fs, path, format);
    if (records.some(({ n }, index) => n !== index + 1)) return 'not a prefix';
    if (records.length < acknowledged) return 'an acknowledged record is lost';
    return records.length > acknowledged + 1 ? 'a record that was never written' : null;
  } catch (error) {
    return `unreadable: ${String(error)}`;
  }
}

const lastMark = (state: CrashState): number =>
  state.marks.filter((mark) => typeof mark === 'number').at(-1) ?? -1;

const scenarios: Record<string, Scenario> = {
  'replaceFile over an old file': (watch) => {
    const disk = diskWith('old content');
    watch(disk);
    return inEveryState(
      disk,
      () => {
        replaceFile(disk, path, bytes('new'));
      },
      (fs, done) => oneOf(textAt(fs), done ? ['new'] : ['old content', 'new']),
    );
  },
  'replaceFile where nothing was': (watch) => {
    const disk = diskWith(null);
    watch(disk);
    return inEveryState(
      disk,
      () => {
        replaceFile(disk, path, bytes('new'));
      },
      (fs, done) => oneOf(textAt(fs), done ? ['new'] : [null, 'new']),
    );
  },
  createFile: (watch) => {
    const disk = diskWith(null);
    watch(disk);
    return inEveryState(
      disk,
      () => {
        createFile(disk, path, bytes('new'));
      },
      (fs, done) => oneOf(textAt(fs), done ? ['new'] : [null, 'new']),
    );
  },
  removeFile: (watch) => {
    const disk = diskWith('old');
    watch(disk);
    return inEveryState(
      disk,
      () => {
        removeFile(disk, path);
      },
      (fs, done) => oneOf(textAt(fs), done ? [null] : ['old', null]),
    );
  },
  ensureFolder: (watch) => {
    const disk = diskWith(null);
    watch(disk);
    return inEveryState(
      disk,
      () => {
        ensureFolder(disk, '/data/receipts');
        replaceFile(disk, '/data/receipts/a', bytes('a'));
      },
      (fs, done) => {
        const receipt = '/data/receipts/a';
        if (!fs.exists(receipt)) return done ? 'the receipt is gone' : null;
        return new TextDecoder().decode(fs.read(receipt)) === 'a' ? null : 'the receipt is torn';
      },
    );
  },
  'ensureFolder that a killed run made': (watch) => {
    const disk = diskWith(null);
    disk.makeFolder('/data/receipts');
    watch(disk);
    return inEveryState(
      disk,
      () => {
        ensureFolder(disk, '/data/receipts');
      },
      (fs, done) => (done && !fs.exists('/data/receipts') ? 'the folder is gone' : null),
    );
  },
  'a journal that is made and appended to': (watch) => {
    const disk = diskWith(null);
    watch(disk);
    disk.record(() => {
      writeJournal(disk);
    });
    return [...disk.states(), ...disk.killStates()].flatMap(
      (state) => wrongJournal(state.fs, lastMark(state)) ?? [],
    );
  },
  'a journal that is resumed after any crash': (watch) => {
    const first = diskWith(null);
    first.record(() => {
      writeJournal(first);
    });
    const crashed = [...first.states(), ...first.killStates()].filter(({ fs }) => fs.exists(path));
    return crashed.flatMap(({ fs: disk }) => {
      watch(disk);
      let found = -1;
      disk.record(() => {
        const { journal, contents } = Journal.resume(disk, path, format);
        found = contents.records.length;
        disk.mark(found);
        disk.mark(journal.append({ n: found + 1 }));
      });
      return [...disk.states(), ...disk.killStates()].flatMap((state) =>
        // Before resume returned the first crash's promises hold, which the scenario above has; here only that it stays readable.
        lastMark(state) === -1 ? [] : (wrongJournal(state.fs, lastMark(state)) ?? []),
      );
    });
  },
  'a lock that is taken': (watch) => {
    const disk = diskWith(null);
    watch(disk);
    return inEveryState(
      disk,
      () => {
        acquireLock(disk, path, me, onlyMe);
      },
      (fs, done) => wrongLock(fs, done ? me.pid : null),
    );
  },
  'a stale lock that is taken over': (watch) => {
    const disk = diskWith(null);
    acquireLock(disk, path, { ...me, pid: 6 }, allDead);
    disk.syncs.length = 0;
    watch(disk);
    return inEveryState(
      disk,
      () => {
        acquireLock(disk, path, me, onlyMe);
      },
      (fs, done) => wrongLock(fs, done ? me.pid : null),
    );
  },
  'a lock that learns its PowerShell': (watch) => {
    const disk = diskWith(null);
    const taken = acquireLock(disk, path, me, onlyMe);
    if (taken.kind === 'busy') return ['busy'];
    disk.syncs.length = 0;
    watch(disk);
    return inEveryState(
      disk,
      () => {
        taken.lock.setPowerShell({ pid: 70, startTime: 'p' });
      },
      (fs, done) => {
        const owner = readLock(fs, path);
        if (typeof owner === 'string') return owner;
        return done && owner.powershell?.pid !== 70 ? 'PowerShell is forgotten' : null;
      },
    );
  },
  'a store that is written and overwritten': (watch) => {
    const disk = diskWith(null);
    watch(disk);
    const store = (fs: FileSystem): Store<{ text: string }> => new Store(fs, '/data', storeFormat);
    disk.record(() => {
      for (const [n, text] of ['a', 'bb'].entries()) {
        store(disk).write(id, { text });
        disk.mark(n);
      }
    });
    return [...disk.states(), ...disk.killStates()].flatMap((state) => {
      const { documents, problems } = store(state.fs).list();
      if (problems.length > 0) return [`problems: ${JSON.stringify(problems)}`];
      const allowed = [[null, 'a'], ['a', 'bb'], ['bb']][lastMark(state) + 1] ?? [];
      return oneOf(documents[0]?.document.text ?? null, allowed) ?? [];
    });
  },
  'a document that is removed again after a kill': (watch) => {
    const first = diskWith(null);
    new Store(first, '/data', storeFormat).write(id, { text: 'a' });
    first.record(() => {
      new Store(first, '/data', storeFormat).remove(id);
    });
    return [...first.killStates()].flatMap(({ fs: disk }) => {
      watch(disk);
      const store = new Store(disk, '/data', storeFormat);
      return inEveryState(
        disk,
        () => {
          store.remove(id);
        },
        (fs, done) =>
          done && new Store(fs, '/data', storeFormat).read(id) !== null ? 'it is back' : null,
      );
    });
  },
};

/** From every state a later run gets the lock, and with `owner` the lock still says whose it was. */
function wrongLock(fs: CrashFileSystem, owner: number | null): string | null {
  const found = readLock(fs, path);
  if (owner !== null && (typeof found === 'string' || found.pid !== owner)) {
    return 'the owner is forgotten';
  }
  return acquireLock(fs, path, { ...me, pid: 9 }, allDead).kind === 'acquired'
    ? null
    : 'locked out';
}

/**
 * `<lock>.next` only keeps living processes apart; after a power cut none lives. Its syncs come with the code that it shares with the lock: they are
 * those below two frames of `acquire`.
 */
const notNext = ({ site }: { site: string }): boolean =>
  site.split(' < ').filter((frame) => frame.startsWith('lock.ts')).length < 4;

describe('every crash state keeps what was acknowledged, and every sync is needed for it', () => {
  const needed = new Set<string>();

  it.each(Object.keys(scenarios))('%s', (name) => {
    const scenario = scenarios[name];
    if (scenario === undefined) throw new Error(name);
    const report = examineSyncs(scenario, notNext);
    expect(report.violations).toEqual([]);
    expect(report.needed.length).toBeGreaterThan(0);
    expect(report.notNeeded).toEqual([]);
    for (const site of report.needed) needed.add(site.split(' < ')[0] ?? '');
  });

  it('has met every sync in the source', () => {
    const inSource = syncSitesInSource();
    expect(inSource.length).toBeGreaterThan(5);
    expect([...needed].sort()).toEqual(inSource.sort());
  });
});
