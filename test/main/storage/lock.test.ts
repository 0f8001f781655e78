import { describe, expect, it } from 'vitest';
import { sweepTemporaryFiles } from '../../../src/main/storage/atomic-file.ts';
import type { FileSystem } from '../../../src/main/storage/file-system.ts';
import { acquireLock, readLock, type LockResult, type Me } from '../../../src/main/storage/lock.ts';
import { StorageError, type StorageProblem } from '../../../src/main/storage/storage-error.ts';
import { CrashFileSystem } from './crash-file-system.ts';

const path = '/l/machine.lock';
const open = (): CrashFileSystem => new CrashFileSystem({ folders: ['/l'] });
const run = (pid: number): Me => ({
  pid,
  startTime: `start ${pid}`,
  command: 'apply',
  since: '2026-01-01T00:00:00Z',
});
/** Alive are the processes with these numbers, if they started when the lock says. */
const alive = (...pids: number[]) => ({
  isAlive: ({ pid, startTime }: { pid: number; startTime: string | null }): boolean =>
    pids.includes(pid) && (startTime === null || startTime === `start ${pid}`),
});
const acquired = (result: LockResult): Extract<LockResult, { kind: 'acquired' }> => {
  if (result.kind !== 'acquired') throw new Error('busy');
  return result;
};
const put = (fs: FileSystem, text: string): void => {
  fs.createExclusively(path).write(new TextEncoder().encode(text));
};
function problemOf(act: () => unknown): StorageProblem | 'none' {
  try {
    act();
    return 'none';
  } catch (error) {
    if (error instanceof StorageError) return error.problem;
    throw error;
  }
}

describe('a lock', () => {
  it('is taken once, names its owner, and is free after release', () => {
    const fs = open();
    const first = acquired(acquireLock(fs, path, run(1), alive(1, 2)));
    expect(first.takenFrom).toBeNull();
    expect(acquireLock(fs, path, run(2), alive(1, 2))).toMatchObject({
      kind: 'busy',
      owner: { ...run(1), powershell: null },
    });
    first.lock.release();
    expect(fs.list('/l')).toEqual([]);
    expect(acquired(acquireLock(fs, path, run(2), alive(1, 2))).takenFrom).toBeNull();
  });

  it('is busy for a second run in the same process too', () => {
    const fs = open();
    acquireLock(fs, path, run(1), alive(1));
    expect(acquireLock(fs, path, run(1), alive(1)).kind).toBe('busy');
  });

  it('is taken from a dead owner, who is named', () => {
    const fs = open();
    acquireLock(fs, path, run(1), alive(1));
    const { takenFrom, lock } = acquired(acquireLock(fs, path, run(2), alive(2)));
    expect(takenFrom).toMatchObject(run(1));
    expect(readLock(fs, path)).toMatchObject(run(2));
    lock.release();
    expect(fs.list('/l')).toEqual([]);
  });

  it('is not kept by a dead owner whose number has come to us, where no start times are known', () => {
    const me: Me = { ...run(1), startTime: null };
    const dead = { ...me, powershell: null, token: 'a dead run' };
    const fs = open();
    put(fs, JSON.stringify(dead));
    const { takenFrom, lock } = acquired(acquireLock(fs, path, me, alive(1)));
    expect(takenFrom).toMatchObject({ token: 'a dead run' });
    // What we hold ourselves stays held, and so does what the PowerShell of the dead run may still write to.
    expect(acquireLock(fs, path, me, alive(1)).kind).toBe('busy');
    lock.release();
    const writing = open();
    put(writing, JSON.stringify({ ...dead, powershell: { pid: 7, startTime: null } }));
    expect(acquireLock(writing, path, me, alive(1, 7)).kind).toBe('busy');
    const other = open();
    put(other, JSON.stringify({ ...dead, pid: 2 }));
    expect(acquireLock(other, path, me, alive(1, 2)).kind).toBe('busy');
  });

  it('is not kept by another process that got the number of the owner', () => {
    const fs = open();
    acquireLock(fs, path, { ...run(1), startTime: 'yesterday' }, alive(1));
    expect(acquireLock(fs, path, run(2), alive(1, 2)).kind).toBe('acquired');
  });

  it('stays with a dead owner whose PowerShell lives', () => {
    const fs = open();
    const { lock } = acquired(acquireLock(fs, path, run(1), alive(1)));
    lock.setPowerShell({ pid: 50, startTime: 'start 50' });
    expect(acquireLock(fs, path, run(2), alive(2, 50))).toMatchObject({
      kind: 'busy',
      owner: { pid: 1, powershell: { pid: 50 } },
    });
    expect(acquireLock(fs, path, run(2), alive(2)).kind).toBe('acquired');
  });

  it('forgets a PowerShell that has ended', () => {
    const fs = open();
    const { lock } = acquired(acquireLock(fs, path, run(1), alive(1)));
    lock.setPowerShell({ pid: 50, startTime: null });
    lock.setPowerShell(null);
    expect(acquireLock(fs, path, run(2), alive(2, 50)).kind).toBe('acquired');
  });

  it('that is no longer ours is neither rewritten nor released', () => {
    const fs = open();
    const { lock } = acquired(acquireLock(fs, path, run(1), alive(1)));
    acquireLock(fs, path, run(2), alive(2));
    const lost = { code: 'lockLost', file: 'machine.lock' };
    const before = fs.snapshot();
    expect(
      problemOf(() => {
        lock.setPowerShell(null);
      }),
    ).toEqual(lost);
    expect(
      problemOf(() => {
        lock.release();
      }),
    ).toEqual(lost);
    expect(fs.snapshot()).toEqual(before);
  });
});

describe('a lock file that cannot be read', () => {
  it.each(['', '\0\0\0\0', '{"pid":1,"startTi', '[]', '{"pid":"1"}', '{"pid":-1}'])(
    'has no living owner, because a living one writes it whole: %j',
    (text) => {
      const fs = open();
      put(fs, text);
      expect(acquired(acquireLock(fs, path, run(1), alive(1))).takenFrom).toBe('unreadable');
      expect(readLock(fs, path)).toMatchObject(run(1));
    },
  );

  it('is not one with keys of a newer program', () => {
    const fs = open();
    put(fs, JSON.stringify({ ...run(1), powershell: null, token: 't', shiny: { new: true } }));
    expect(acquireLock(fs, path, run(2), alive(1, 2)).kind).toBe('busy');
  });
});

/** A process in the middle of acquireLock that is killed before one of its operations. */
class Killed extends Error {}

// Two runs, the second one getting the processor before any one operation of the first, and a third one inside that; some die on the way.
// Synchronous code cannot interleave by itself; `before` puts one run between two operations of another.
describe('runs that meet', () => {
  const starts: Record<string, (fs: CrashFileSystem) => void> = {
    'no lock': () => undefined,
    'a stale lock': (fs) => acquireLock(fs, path, run(9), alive(9)),
    'a torn lock': (fs) => {
      put(fs, '{"pid":9');
    },
    'a stale lock and a stale take-over': (fs) => {
      acquireLock(fs, path, run(9), alive(9));
      acquireLock(fs, `${path}.next`, run(8), alive(8));
    },
    'a stale lock and a living take-over that has ended': (fs) => {
      acquireLock(fs, path, run(9), alive(9));
      acquired(acquireLock(fs, `${path}.next`, run(8), alive(8))).lock.release();
    },
  };

  /** Calls `act` before operation number `at`, once; returns whether there was one. */
  function interrupt(fs: CrashFileSystem, at: number, act: () => void): () => boolean {
    let count = 0;
    let done = false;
    const outer = fs.before;
    fs.before = (operation, name): void => {
      outer?.(operation, name);
      if (done || count++ !== at) return;
      done = true;
      fs.before = outer;
      act();
    };
    return () => done;
  }

  type Ending = 'holds' | 'busy' | 'released' | 'killed';

  /** Runs the whole life of a run and says how it ended. */
  function live(fs: CrashFileSystem, pid: number, living: Set<number>, plan: Ending): Ending {
    living.add(pid);
    try {
      const result = acquireLock(fs, path, run(pid), {
        isAlive: ({ pid: asked }) => living.has(asked),
      });
      if (result.kind === 'busy') return 'busy';
      if (plan !== 'released') return 'holds';
      result.lock.release();
      return 'released';
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      living.delete(pid);
      return 'killed';
    }
  }

  it.each(Object.keys(starts))('from %s: at most one holds, and somebody gets on', (start) => {
    let cases = 0;
    let bothTried = 0;
    for (let at = 0; ; at += 1) {
      let reached = false;
      for (const plan of ['holds', 'released'] as const) {
        for (let inner = -1, innerReached = true; innerReached; inner += 1) {
          const fs = open();
          starts[start]?.(fs);
          const living = new Set<number>();
          const endings = new Map<number, Ending>();
          innerReached = false;
          const wasInterrupted = interrupt(fs, at, () => {
            // inner −1: the second run goes through undisturbed; otherwise a third one comes in between its operations.
            const third =
              inner < 0
                ? (): boolean => false
                : interrupt(fs, inner, () => endings.set(3, live(fs, 3, living, 'holds')));
            endings.set(2, live(fs, 2, living, plan));
            innerReached = inner < 0 || third();
            fs.before = null;
          });
          endings.set(1, live(fs, 1, living, 'holds'));
          fs.before = null;
          if (!wasInterrupted()) {
            innerReached = false;
            continue;
          }
          reached = true;
          cases += 1;
          const holders = [...endings].filter(([, ending]) => ending === 'holds');
          expect(
            holders.length,
            `at ${at}, ${inner}: ${JSON.stringify([...endings])}`,
          ).toBeLessThan(2);
          if (endings.size > 1) bothTried += 1;
          for (const [pid] of holders) expect(readLock(fs, path)).toMatchObject({ pid });
          // Whatever happened: when all are gone the next run gets the lock, and nothing but the lock is left.
          expect(acquireLock(fs, path, run(4), alive(4)).kind).toBe('acquired');
          sweepTemporaryFiles(fs, '/l');
          expect(fs.list('/l').filter((name) => !name.endsWith('.next'))).toEqual(['machine.lock']);
        }
      }
      if (!reached) break;
    }
    expect(cases).toBeGreaterThan(50);
    expect(bothTried).toBe(cases);
  });

  it.each(Object.keys(starts))(
    'from %s: a run that is killed anywhere locks nobody out',
    (start) => {
      for (let at = 0, reached = true; reached; at += 1) {
        for (let again = 0, reachedAgain = true; reachedAgain; again += 1) {
          const fs = open();
          starts[start]?.(fs);
          const living = new Set<number>();
          const kill = (): never => {
            throw new Killed();
          };
          reached = false;
          const first = interrupt(fs, at, kill);
          live(fs, 1, living, 'holds');
          reached ||= first();
          living.delete(1);
          fs.before = null;
          const second = interrupt(fs, again, kill);
          live(fs, 2, living, 'holds');
          reachedAgain = second();
          living.delete(2);
          fs.before = null;
          expect(live(fs, 3, living, 'holds'), `${at}, ${again}`).toBe('holds');
        }
      }
    },
  );

  it('a run whose temporary file the owner swept tries again', () => {
    const fs = open();
    interrupt(fs, 4, () => sweepTemporaryFiles(fs, '/l'));
    expect(acquireLock(fs, path, run(1), alive(1)).kind).toBe('acquired');
  });

  it('ends with an error, not in a loop, when it can never be decided', () => {
    const fs = open();
    for (let name = path, n = 0; n < 12; n += 1, name += '.next') {
      acquireLock(fs, name, run(9), alive(9));
    }
    expect(problemOf(() => acquireLock(fs, path, run(1), alive(1)))).toMatchObject({
      code: 'lockStuck',
    });
  });
});
