/** Our registry code as Windows code, with Wine's reg.exe; what it did is seen by RegGetValueW, not by reg.exe. */
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegistryAction, RegistryResult } from './probes/registry.ts';
import { Wine, wineOrReason } from './wine.ts';

const { skip } = wineOrReason();
const policyAgent = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
const software = 'HKLM\\SOFTWARE\\Roadwarrior Test';
const absent = { error: 2, type: 0, hex: '' };
const dword = (hex: string) => ({ error: 0, type: 4, hex });
const present = (value: unknown) => ({ state: 'present', value });

describe.skipIf(skip)("registry code as Windows code (reg.exe is Wine's)", () => {
  let wine: Wine;
  const run = (actions: RegistryAction[]) => wine.probe<RegistryResult[]>('registry', actions);
  beforeAll(() => {
    wine = new Wine();
  }, 150_000);
  afterAll(() => {
    wine.end();
  }, 150_000);

  it('writes numbers and texts, changes and removes them, and never the key', async () => {
    const number = { key: policyAgent, value: 'AssumeUDPEncapsulationContextOnSendRule' };
    const text = { key: policyAgent, value: 'A Text-1.x' };
    const set = (data: number): RegistryAction => ({
      do: 'set',
      target: number,
      data: { type: 'dword', data },
    });
    const results = await run([
      { do: 'look', target: number, view: 64 },
      set(2),
      { do: 'look', target: number, view: 64 },
      set(0xffff_ffff),
      { do: 'look', target: number, view: 64 },
      { do: 'set', target: text, data: { type: 'sz', data: 'a "b" %PATH% \\' } },
      { do: 'look', target: text, view: 64 },
      { do: 'read', targets: [number, text, { key: policyAgent, value: 'None' }] },
      { do: 'remove', target: number },
      { do: 'look', target: number, view: 64 },
      { do: 'look', target: text, view: 64 },
      { do: 'remove', target: number },
    ]);
    const sz = Buffer.from('a "b" %PATH% \\\0', 'utf16le').toString('hex');
    expect(results).toEqual([
      { seen: absent },
      { problem: null },
      { seen: dword('02000000') },
      { problem: null },
      { seen: dword('ffffffff') },
      { problem: null },
      { seen: { error: 0, type: 1, hex: sz } },
      {
        readings: [
          present({ type: 'dword', data: 0xffff_ffff }),
          present({ type: 'sz', data: 'a "b" %PATH% \\' }),
          { state: 'absent' },
        ],
        fallbacks: 0,
      },
      { problem: null },
      { seen: absent },
      { seen: { error: 0, type: 1, hex: sz } },
      {
        problem: {
          code: 'toolFailed',
          tool: 'reg',
          args: expect.any(Array) as unknown,
          exitCode: 1,
        },
      },
    ]);
  }, 150_000);

  it('sees and writes the 64-bit view only', async () => {
    const target = { key: software, value: 'View' };
    const other = ['add', software, '/v', 'View', '/t', 'REG_DWORD', '/d', '32', '/f', '/reg:32'];
    const results = await run([
      { do: 'reg', args: other },
      { do: 'look', target, view: 32 },
      { do: 'look', target, view: 64 },
      { do: 'read', targets: [target] },
      { do: 'set', target, data: { type: 'dword', data: 64 } },
      { do: 'look', target, view: 32 },
      { do: 'look', target, view: 64 },
      { do: 'read', targets: [target] },
      { do: 'remove', target },
      { do: 'look', target, view: 32 },
      { do: 'look', target, view: 64 },
    ]);
    expect(results).toEqual([
      { exitCode: 0 },
      { seen: dword('20000000') },
      { seen: absent },
      { readings: [{ state: 'absent' }], fallbacks: 0 },
      { problem: null },
      { seen: dword('20000000') },
      { seen: dword('40000000') },
      { readings: [present({ type: 'dword', data: 64 })], fallbacks: 0 },
      { problem: null },
      { seen: dword('20000000') },
      { seen: absent },
    ]);
  }, 150_000);

  it('reads types that it never writes, and says what is not certain', async () => {
    const key = `${software}\\Types`;
    const add = (value: string, type: string, data: string): RegistryAction => ({
      do: 'reg',
      args: ['add', key, '/v', value, '/t', type, '/d', data, '/f', '/reg:64'],
    });
    const names = ['Many', 'Bytes', 'Expand', 'Umlaut', 'Broken'];
    const results = await run([
      add('Many', 'REG_MULTI_SZ', 'one\\0two'),
      add('Bytes', 'REG_BINARY', '00ff'),
      add('Expand', 'REG_EXPAND_SZ', '%SystemRoot%'),
      add('Umlaut', 'REG_SZ', 'B\u00fcro'),
      add('Broken', 'REG_SZ', 'a\nb'),
      { do: 'read', targets: names.map((value) => ({ key, value })) },
    ]);
    const unsure = { state: 'unreadable', why: 'notUnderstood' };
    expect(results.at(-1)).toEqual({
      readings: [
        present({ type: 'multiSz', data: ['one', 'two'] }),
        present({ type: 'other', name: 'REG_BINARY', data: '00FF' }),
        present({ type: 'other', name: 'REG_EXPAND_SZ', data: '%SystemRoot%' }),
        unsure,
        unsure,
      ],
      fallbacks: 0,
    });
  }, 150_000);

  it('goes to reg.exe where cscript runs no script, as on a Windows without VBScript (nothing else is claimed of cscript)', async () => {
    const scripts = join(wine.folder, 'vbs');
    cpSync(resolve(import.meta.dirname, '../../node_modules/regedit/vbs'), scripts, {
      recursive: true,
    });
    const targets = [
      { key: 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion', value: 'CurrentBuild' },
    ];
    const results = await run([{ do: 'read', targets, scriptHost: wine.windowsPath(scripts) }]);
    expect(results).toEqual([{ readings: [present({ type: 'sz', data: '19043' })], fallbacks: 1 }]);
  }, 150_000);
});
