/** Journal and lock as Windows code: killed in the middle of anything, raced for, left behind. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJournal } from '../../src/main/storage/journal.ts';
import { realFileSystem } from '../../src/main/storage/real-file-system.ts';
import { journalFormat, type ChildCommand } from '../main/storage/storage-child-protocol.ts';
import { Wine, wineOrReason, type WineProcess } from './wine.ts';

const { skip } = wineOrReason();
const fs = realFileSystem({ platform: process.platform, uniqueSuffix: () => crypto.randomUUID() });

describe.skipIf(skip)('journal and lock as Windows code', () => {
  let wine: Wine;
  let child: string;
  const start = (...commands: ChildCommand[]): WineProcess =>
    wine.startNode([child], {
      input: commands.map((each) => `${JSON.stringify(each)}\n`).join(''),
    });
  /** What it has said so far, each a whole line of JSON; the first is "ready". */
  const said = (text: string) =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown);
  const sayings = async (of: WineProcess, count: number) => {
    for (let waited = 0; said(of.stdout()).length < count; waited += 20) {
      if (waited > 90_000) throw new Error(`It said only ${of.stdout()}`);
      await delay(20);
    }
    return said(of.stdout());
  };
  beforeAll(() => {
    wine = new Wine();
    child = wine.bundle(resolve(import.meta.dirname, '../main/storage/storage-child.ts'));
  }, 150_000);
  afterAll(() => {
    wine.end();
  }, 150_000);

  it('a journal loses nothing that was acknowledged to a kill, and the next process goes on', async () => {
    const file = join(wine.folder, 'killed.journal');
    const append = {
      do: 'append',
      path: wine.windowsPath(file),
      text: 'x'.repeat(20_000),
    } as const;
    let before = 0;
    for (let round = 0; round < 4; round += 1) {
      const process = start(append);
      await sayings(process, 3);
      await delay((round * 7) % 23);
      const { stdout } = await process.kill();
      const acknowledged = said(stdout).slice(1).map(Number);
      expect(acknowledged[0]).toBe(before + 1);
      const { records } = readJournal(fs, file, journalFormat);
      expect(records.length).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? 0);
      expect(records.length).toBeLessThanOrEqual((acknowledged.at(-1) ?? 0) + 1);
      before = records.length;
    }
    expect(before).toBeGreaterThan(10);
  }, 150_000);

  it('a lock is busy while its owner lives, and taken over when the owner was killed', async () => {
    const path = wine.windowsPath(join(wine.folder, 'held.lock'));
    const acquire = { do: 'acquire', path, at: 0 } as const;
    const busyForEver = { do: 'append', path: 'C:\\rw\\busy.journal', text: 'x' } as const;
    const owner = start(acquire, busyForEver);
    expect((await sayings(owner, 3))[1]).toEqual({ acquired: null });
    const second = await start(acquire).ended;
    const found = JSON.parse(readFileSync(join(wine.folder, 'held.lock'), 'utf8')) as {
      pid: number;
    };
    expect(said(second.stdout)).toEqual(['ready', { busy: found.pid }]);
    await wine.runNode(['-e', `process.kill(${String(found.pid)}, 'SIGKILL')`]);
    await owner.ended;
    const third = await start(acquire, { do: 'release' }).ended;
    expect(said(third.stdout)).toMatchObject([
      'ready',
      { acquired: { pid: found.pid, command: 'apply' } },
      'released',
    ]);
    expect(existsSync(join(wine.folder, 'held.lock'))).toBe(false);
  }, 150_000);

  it('a lock is busy while only the PowerShell of a dead owner lives (a stand-in process)', async () => {
    const path = wine.windowsPath(join(wine.folder, 'helper.lock'));
    const acquire = { do: 'acquire', path, at: 0 } as const;
    const first = await start(acquire, { do: 'startHelper' }).ended;
    expect(first.exitCode).toBe(0);
    const second = await start(acquire).ended;
    expect(said(second.stdout)).toEqual(['ready', { busy: expect.any(Number) as number }]);
  }, 150_000);

  it('two processes that race for a lock, and die with it, never hold it both', async () => {
    const folder = join(wine.folder, 'contend');
    mkdirSync(folder);
    const contend = {
      do: 'contend',
      path: wine.windowsPath(join(folder, 'contended.lock')),
      folder: wine.windowsPath(folder),
      rounds: 25,
    } as const;
    const runs = await Promise.all([start(contend).ended, start(contend).ended]);
    const results = runs.map((run) => said(run.stdout)[1]) as Record<string, number>[];
    for (const result of results)
      expect(result).toMatchObject({ held: 25, overlaps: 0, abandoned: 8 });
    expect((results[0]?.['takenOver'] ?? 0) + (results[1]?.['takenOver'] ?? 0)).toBeGreaterThan(5);
  }, 150_000);
});
