import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sweepTemporaryFiles } from '../../../src/main/storage/atomic-file.ts';
import { Journal, readJournal } from '../../../src/main/storage/journal.ts';
import { acquireLock, type Me } from '../../../src/main/storage/lock.ts';
import { identifyProcess, nodeProcesses } from '../../../src/main/storage/node-processes.ts';
import { realFileSystem } from '../../../src/main/storage/real-file-system.ts';
import { journalFormat, type ChildCommand } from './storage-child-protocol.ts';

const fs = realFileSystem({ platform: process.platform, uniqueSuffix: () => crypto.randomUUID() });
const processes = nodeProcesses(process.platform);
const me: Me = {
  ...identifyProcess(process.platform, process.pid),
  command: 'recovery',
  since: '2026-01-01T00:00:00Z',
};

/** A real process that runs storage-child.ts. */
class Child {
  readonly process: ChildProcessWithoutNullStreams;
  readonly exited: Promise<void>;
  readonly lines: unknown[] = [];
  #waiting: (() => void) | null = null;

  constructor(bundle: string) {
    this.process = spawn(process.execPath, [bundle]);
    this.process.stderr.pipe(process.stderr);
    this.exited = new Promise((resolve) => {
      // `close` comes after the last line of standard output.
      this.process.once('close', () => {
        resolve();
      });
    });
    createInterface({ input: this.process.stdout }).on('line', (line) => {
      this.lines.push(JSON.parse(line));
      this.#waiting?.();
    });
  }

  send(command: ChildCommand): void {
    this.process.stdin.write(`${JSON.stringify(command)}\n`);
  }

  async next(): Promise<unknown> {
    if (this.lines.length === 0) await new Promise<void>((resolve) => (this.#waiting = resolve));
    return this.lines.shift();
  }

  async ask(command: ChildCommand): Promise<unknown> {
    this.send(command);
    return this.next();
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.exited;
  }
}

let folder: string;
let bundle: string;
let children: Child[] = [];

async function start(): Promise<Child> {
  const child = new Child(bundle);
  children.push(child);
  expect(await child.next()).toBe('ready');
  return child;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roadwarrior-processes-'));
  bundle = join(folder, 'child.cjs');
  const entryPoints = [fileURLToPath(new URL('storage-child.ts', import.meta.url))];
  await build({ entryPoints, outfile: bundle, bundle: true, platform: 'node', format: 'cjs' });
});
afterEach(async () => {
  await Promise.all(children.map((child) => child.kill()));
  children = [];
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('kill −9 in the middle of appends', () => {
  it('loses nothing that was acknowledged, and the next process goes on, twenty times', async () => {
    const path = join(folder, 'killed.journal');
    // Long enough that a write can be cut, short enough that many are made.
    const text = 'x'.repeat(20_000);
    let before = 0;
    let cutShort = 0;
    for (let round = 0; round < 20; round += 1) {
      const child = await start();
      child.send({ do: 'append', path, text });
      await child.next();
      await new Promise((resolve) => setTimeout(resolve, (round * 7) % 23));
      await child.kill();
      const acknowledged = Math.max(before + 1, ...child.lines.map(Number));
      const { records, torn } = readJournal(fs, path, journalFormat);
      expect(records.length).toBeGreaterThanOrEqual(acknowledged);
      expect(records.length).toBeLessThanOrEqual(acknowledged + 1);
      if (torn || records.length > acknowledged) cutShort += 1;
      before = records.length;
    }
    const { journal, contents } = Journal.resume(fs, path, journalFormat);
    expect(journal.append({ text: 'end' })).toBe(contents.records.length + 1);
    expect(before).toBeGreaterThan(20);
    // Most kills come between write and answer; if none did, this test would show nothing.
    expect(cutShort).toBeGreaterThan(0);
  });
});

describe('a lock of a real process', () => {
  it('is busy while it lives and taken over when it was killed', async () => {
    const path = join(folder, 'held.lock');
    const child = await start();
    expect(await child.ask({ do: 'acquire', path, at: 0 })).toEqual({ acquired: null });
    const pid = child.process.pid;
    expect(acquireLock(fs, path, me, processes)).toMatchObject({ kind: 'busy', owner: { pid } });
    await child.kill();
    const taken = acquireLock(fs, path, me, processes);
    expect(taken).toMatchObject({ kind: 'acquired', takenFrom: { pid, command: 'apply' } });
    const second = await start();
    expect(await second.ask({ do: 'acquire', path, at: 0 })).toEqual({ busy: process.pid });
    if (taken.kind === 'acquired') taken.lock.release();
    expect(await second.ask({ do: 'acquire', path, at: 0 })).toEqual({ acquired: null });
  });

  it('stays while the process that it started goes on (D9)', async () => {
    const path = join(folder, 'helper.lock');
    const child = await start();
    await child.ask({ do: 'acquire', path, at: 0 });
    const helper = (await child.ask({ do: 'startHelper' })) as { pid: number; startTime: string };
    try {
      await child.kill();
      expect(acquireLock(fs, path, me, processes)).toMatchObject({
        kind: 'busy',
        owner: { pid: child.process.pid, powershell: helper },
      });
    } finally {
      process.kill(helper.pid, 'SIGKILL');
    }
    while (processes.isAlive(helper)) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(acquireLock(fs, path, me, processes)).toMatchObject({ kind: 'acquired' });
  });

  it.skipIf(process.platform !== 'linux')(
    'a process that has its number but started at another time is another one (needs /proc)',
    () => {
      const self = identifyProcess('linux', process.pid);
      expect(self.startTime).toMatch(/^[0-9a-f-]{36}:\d+$/);
      expect([
        processes.isAlive(self),
        processes.isAlive({ ...self, startTime: null }),
        processes.isAlive({ ...self, startTime: `${self.startTime ?? ''}0` }),
        nodeProcesses('win32').isAlive({ ...self, startTime: 'unknown there' }),
      ]).toEqual([true, true, false, true]);
    },
  );
});

describe('a process that has ended', () => {
  it.skipIf(process.platform !== 'linux')(
    'is gone, even while nobody has asked for its exit code (a zombie; needs /proc)',
    async () => {
      // The shell turns into `sleep`, which never waits for the child that the shell had.
      const parent = spawn('/bin/sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 30']);
      try {
        const line = await new Promise<string>((resolve) => {
          createInterface({ input: parent.stdout }).once('line', resolve);
        });
        const zombie = identifyProcess('linux', Number(line));
        expect(processes.isAlive(zombie)).toBe(true);
        const ended = (): boolean => !processes.isAlive(zombie);
        await expect.poll(ended, { timeout: 10_000 }).toBe(true);
        // It answers signals all the same, so a test of that alone would call it alive.
        expect(process.kill(zombie.pid, 0)).toBe(true);
      } finally {
        parent.kill('SIGKILL');
      }
    },
  );
});

describe('two real processes that ask for the lock at the same moment', () => {
  const starts: Record<string, (path: string) => void> = {
    'when it is free': () => undefined,
    'when it is stale': (path) => {
      acquireLock(fs, path, { ...me, pid: 1, startTime: 'long ago' }, { isAlive: () => false });
    },
    'when it is torn': (path) => {
      writeFileSync(path, '{"pid":12');
    },
  };

  it.each(Object.keys(starts))('%s: exactly one gets it, fifty times', async (name) => {
    const [one, other] = [await start(), await start()];
    for (let round = 0; round < 50; round += 1) {
      const path = join(folder, `${name}-${round}.lock`);
      starts[name]?.(path);
      const at = Date.now() + 4;
      const answers = await Promise.all(
        [one, other].map((child) => child.ask({ do: 'acquire', path, at })),
      );
      const kinds = answers.map((answer) => Object.keys(answer as object)[0]).sort();
      expect(kinds, JSON.stringify(answers)).toEqual(['acquired', 'busy']);
      const winner = 'acquired' in (answers[0] as object) ? one : other;
      expect(await winner.ask({ do: 'release' })).toBe('released');
      expect(existsSync(path)).toBe(false);
    }
  });

  it('never both hold it, over hundreds of turns with dead owners in between', async () => {
    const place = mkdtempSync(join(folder, 'contend-'));
    const contenders = [await start(), await start(), await start()];
    const command = {
      do: 'contend',
      path: join(place, 'x.lock'),
      folder: place,
      rounds: 100,
    } as const;
    const results = await Promise.all(contenders.map((child) => child.ask(command)));
    const sum = { held: 0, takenOver: 0, overlaps: 0, abandoned: 0 };
    for (const result of results as (typeof sum)[]) {
      for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += result[key];
    }
    expect(sum).toMatchObject({ held: 300, overlaps: 0, abandoned: 99 });
    // All but the last abandoned lock were taken over.
    expect(sum.takenOver).toBeGreaterThanOrEqual(sum.abandoned - 1);
    sweepTemporaryFiles(fs, place);
    expect(fs.list(place).filter((left) => left.includes('.next'))).toEqual([]);
  });
});
