/** The real npm package with a program of ours in the place of cscript.exe. */
import childProcess from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { regeditLister } from '../../../src/main/windows/regedit-lister.ts';
import { standInTools } from './stand-in-tools.ts';

const scripts = resolve(import.meta.dirname, '../../../node_modules/regedit/vbs');
const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
let folder = '';

/** Writes down how it was started, then answers with what `answer.json` and `exit` say. */
function standIn(): string {
  const path = join(folder, 'cscript.exe');
  const code = [
    `#!${process.execPath}`,
    "const fs = require('node:fs');",
    `const folder = ${JSON.stringify(folder)};`,
    'const seen = { args: process.argv.slice(2), env: process.env, cwd: process.cwd() };',
    "fs.appendFileSync(folder + '/seen.jsonl', JSON.stringify(seen) + '\\n');",
    "process.stdout.write(fs.readFileSync(folder + '/answer.json'));",
    "process.exitCode = Number(fs.readFileSync(folder + '/exit', 'utf8'));",
  ].join('\n');
  writeFileSync(path, code);
  chmodSync(path, 0o755);
  return path;
}
function answers(answer: unknown, exit = 0): void {
  writeFileSync(
    join(folder, 'answer.json'),
    typeof answer === 'string' ? answer : JSON.stringify(answer),
  );
  writeFileSync(join(folder, 'exit'), String(exit));
  writeFileSync(join(folder, 'seen.jsonl'), '');
}
interface Seen {
  args: string[];
  env: Record<string, string>;
  cwd: string;
}
function starts(): Seen[] {
  const lines = readFileSync(join(folder, 'seen.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Seen);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadwarrior-regedit-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('regedit, hardened', () => {
  const lister = () => regeditLister(standInTools({ cscript: standIn() }, '/'), scripts);

  it('starts our cscript once for a batch, with the clean environment and the fixed directory', async () => {
    answers({
      [key]: {
        exists: true,
        keys: ['Parameters'],
        values: {
          Assume: { type: 'REG_DWORD', value: 2 },
          Text: { type: 'REG_SZ', value: 'é' },
          Many: { type: 'REG_MULTI_SZ', value: ['a', 'b,c'] },
          Bin: { type: 'REG_BINARY', value: [1, 2] },
          Bad: { type: 'REG_DWORD', value: null },
        },
      },
      'HKLM\\None': { exists: false, keys: [], values: {} },
    });
    process.env['ROADWARRIOR_TEST_LEAK'] = 'leak';
    const execFile = childProcess.execFile;
    const listings = await lister()([key, 'HKLM\\None']);
    delete process.env['ROADWARRIOR_TEST_LEAK'];
    expect(childProcess.execFile).toBe(execFile);
    expect(starts()).toEqual([
      {
        args: ['//Nologo', join(scripts, 'regList.wsf'), '64', key, 'HKLM\\None'],
        env: { ONLY_THIS: 'yes' },
        cwd: '/',
      },
    ]);
    expect(listings.get('HKLM\\None')).toBeNull();
    expect(listings.get(key)?.subkeys).toEqual(new Set(['parameters']));
    expect(Object.fromEntries(listings.get(key)?.values ?? [])).toEqual({
      assume: { type: 'dword', data: 2 },
      text: { type: 'sz', data: 'é' },
      many: { type: 'multiSz', data: ['a', 'b,c'] },
      bin: { type: 'other', name: 'REG_BINARY', data: '[1,2]' },
      bad: null,
    });
  });

  it('never looks for cscript in PATH', async () => {
    answers({ [key]: { exists: true, keys: [], values: {} } });
    const before = process.env['PATH'];
    process.env['PATH'] = `${folder}:${before ?? ''}`;
    standIn();
    const absent = regeditLister(standInTools({ cscript: join(folder, 'absent.exe') }), scripts);
    await expect(absent([key])).rejects.toMatchObject({ code: 'scriptHostFailed' });
    process.env['PATH'] = before;
    expect(starts()).toEqual([]);
  });

  it.each([
    ['VBScript is missing', 'CScript Error: Can not find script engine "VBScript"', 1],
    ['the output is no JSON', '{"half": ', 0],
    ['the output is empty', '', 0],
    ['a key has no answer', { other: { exists: true, keys: [], values: {} } }, 0],
  ])('rejects and prints nothing where %s', async (_, answer, exit) => {
    answers(answer, exit);
    const log = vi.spyOn(console, 'log');
    const error = vi.spyOn(console, 'error');
    await expect(lister()([key])).rejects.toMatchObject({ code: 'scriptHostFailed' });
    expect(log).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
    log.mockRestore();
    error.mockRestore();
    expect(starts().length).toBe(1);
  });

  it('rejects where the scripts are missing, before anything starts', async () => {
    answers({});
    const missing = regeditLister(standInTools({ cscript: standIn() }), join(folder, 'none'));
    await expect(missing([key])).rejects.toMatchObject({ code: 'scriptFolderMissing' });
    expect(starts()).toEqual([]);
  });

  it('two batches at once do not get into each other and leave no trace', async () => {
    answers({ [key]: { exists: true, keys: [], values: {} } });
    const list = lister();
    const execFile = childProcess.execFile;
    await Promise.all([list([key]), list([key]), list([key])]);
    expect(childProcess.execFile).toBe(execFile);
    expect(starts().length).toBe(3);
  });
});
