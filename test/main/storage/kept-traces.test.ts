/** D40: after a defect the trace lies beside the user's records, five of them at most. */
import { describe, expect, it } from 'vitest';
import { MemoryFileSystem } from '../../../src/main/demo/memory-file-system.ts';
import type { FolderGuard } from '../../../src/main/storage/folder-guard.ts';
import { homeAt, HomeUnsafe } from '../../../src/main/transaction/home.ts';
import { keepTrace } from '../../../src/main/transaction/kept-traces.ts';

const good: FolderGuard = {
  check: () => Promise.resolve({ ok: true }),
  create: () => Promise.resolve({ ok: true }),
};
const bad: FolderGuard = {
  check: () => Promise.resolve({ ok: false, problem: 'notOwned' }),
  create: () => Promise.resolve({ ok: false, problem: 'notOwned' }),
};
const moment = (second: number) => `2026-01-02T03:04:0${second}.000Z`;

describe('a kept trace', () => {
  it('has a name of its own, and of six the oldest goes', async () => {
    const fs = new MemoryFileSystem();
    const home = homeAt(fs, '/user', 'user', good);
    const files: string[] = [];
    for (let at = 0; at < 6; at += 1) files.push(await keepTrace(home, moment(at), `${at}\n`));
    expect(files[0]).toMatch(/^\/user\/traces\/20260102T030400Z-[0-9a-f-]+\.jsonl$/);
    expect(fs.list('/user/traces').map((name) => `/user/traces/${name}`)).toEqual(files.slice(1));
    expect(new TextDecoder().decode(fs.read(files[5] ?? ''))).toBe('5\n');
  });

  it('leaves alone what is none', async () => {
    const fs = new MemoryFileSystem();
    const home = homeAt(fs, '/user', 'user', good);
    await keepTrace(home, moment(0), '');
    fs.createExclusively('/user/traces/00-mine.txt').close();
    for (let at = 1; at < 8; at += 1) await keepTrace(home, moment(at), '');
    expect(fs.list('/user/traces')).toContain('00-mine.txt');
    expect(fs.list('/user/traces')).toHaveLength(6);
  });

  it('is not written into a folder that is not to be trusted', async () => {
    const fs = new MemoryFileSystem();
    const kept = keepTrace(homeAt(fs, '/user', 'user', bad), moment(0), 'canary');
    await expect(kept).rejects.toBeInstanceOf(HomeUnsafe);
    expect(fs.exists('/user')).toBe(false);
  });
});
