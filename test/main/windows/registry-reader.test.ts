import { describe, expect, it } from 'vitest';
import type { RegistryKeyListing } from '../../../src/main/windows/reg-output.ts';
import {
  type KeyLister,
  regLister,
  registryReader,
} from '../../../src/main/windows/registry-reader.ts';
import { isPlainKey } from '../../../src/shared/render/registry-arguments.ts';
import type { RunTool, ToolRun } from '../../../src/main/windows/run-tool.ts';
import { registryWriter } from './write-registry.ts';

/** Keys that can be read; everything else answers as missing and closed keys both do. */
const readable: Record<string, string> = {
  HKLM: '\r\nHKEY_LOCAL_MACHINE\\SYSTEM\r\nHKEY_LOCAL_MACHINE\\SAM\r\n',
  'HKLM\\SYSTEM': '\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\Services\r\n',
  'HKLM\\SYSTEM\\Services':
    '\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\Services\\PolicyAgent\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\Services\\CLOSED\r\n',
  'HKLM\\SYSTEM\\Services\\PolicyAgent':
    '\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\Services\\PolicyAgent\r\n    Assume    REG_DWORD    0x2\r\n    Odd    REG_SZ    \u00e9\r\n\r\n',
};

function fakeReg(answer: Partial<ToolRun> = { exitCode: 1 }) {
  const calls: (readonly string[])[] = [];
  const runTool: RunTool = (_tool, args) => {
    calls.push(args);
    const output = args[0] === 'query' ? readable[args[1] ?? ''] : undefined;
    const none = Buffer.alloc(0);
    const run = { stdout: none, stderr: none, timedOut: false, truncated: false, exitCode: 1 };
    return Promise.resolve(
      output === undefined
        ? { ...run, ...answer }
        : { ...run, exitCode: 0, stdout: Buffer.from(output, 'latin1') },
    );
  };
  return { calls, runTool };
}

function reader(runTool: RunTool) {
  return registryReader({ reg: regLister(runTool), onFallback: () => expect.unreachable() });
}
const services = 'HKLM\\SYSTEM\\Services';

describe('reading many values', () => {
  it('asks each key once, in the 64-bit view, and answers in order', async () => {
    const { calls, runTool } = fakeReg();
    const readings = await reader(runTool)([
      { key: `${services}\\PolicyAgent`, value: 'assume' },
      { key: `${services}\\PolicyAgent`, value: 'Missing' },
      { key: `${services}\\PolicyAgent`, value: 'Odd' },
    ]);
    expect(calls).toEqual([['query', `${services}\\PolicyAgent`, '/reg:64']]);
    expect(readings).toEqual([
      { state: 'present', value: { type: 'dword', data: 2 } },
      { state: 'absent' },
      { state: 'unreadable', why: 'notUnderstood' },
    ]);
  });

  it('tells missing keys from closed ones by the parent', async () => {
    const { calls, runTool } = fakeReg();
    const readings = await reader(runTool)([
      { key: `${services}\\Missing`, value: 'x' },
      { key: `${services}\\Closed`, value: 'x' },
      { key: `${services}\\Closed\\Below`, value: 'x' },
      { key: 'HKLM\\SOFTWARE\\A\\B\\C', value: 'x' },
      { key: 'HKLM\\SAM\\SAM', value: 'x' },
    ]);
    expect(readings).toEqual([
      { state: 'absent' },
      { state: 'unreadable', why: 'accessDenied' },
      { state: 'unreadable', why: 'accessDenied' },
      { state: 'absent' },
      { state: 'unreadable', why: 'accessDenied' },
    ]);
    expect(new Set(calls.map(String)).size).toBe(calls.length);
  });

  it.each([
    ['a time-out', { exitCode: null, timedOut: true }],
    ['an exit code nobody knows', { exitCode: 87 }],
    ['output of another form', { exitCode: 0, stdout: Buffer.from('OK\r\n') }],
  ])('never takes %s for absence', async (_, answer) => {
    const { runTool } = fakeReg(answer);
    expect(await reader(runTool)([{ key: `${services}\\New`, value: 'x' }])).toEqual([
      { state: 'unreadable', why: 'failed' },
    ]);
  });

  it('hands no strange key to a tool', async () => {
    const { calls, runTool } = fakeReg();
    const keys = [
      'HKCR\\x',
      'HKLM\\a"b',
      'HKLM\\a\nb',
      '\\\\host\\HKLM\\x',
      'HKLM\\',
      'HKLM\\é',
      '/s',
    ];
    const readings = await reader(runTool)(keys.map((key) => ({ key, value: 'x' })));
    expect(calls).toEqual([]);
    expect(readings).toEqual(keys.map(() => ({ state: 'unreadable', why: 'failed' })));
  });

  it('uses the script host until it fails, says so once, and stays with reg.exe', async () => {
    const { calls, runTool } = fakeReg();
    const fallbacks: unknown[] = [];
    let asked = 0;
    const listing: RegistryKeyListing = { subkeys: new Set(), values: new Map() };
    const scriptHost: KeyLister = (keys) => {
      asked++;
      if (asked > 1) return Promise.reject(new Error('gone'));
      return Promise.resolve(new Map(keys.map((key) => [key, listing])));
    };
    const onFallback = (why: unknown) => fallbacks.push(String(why));
    const read = registryReader({ scriptHost, reg: regLister(runTool), onFallback });
    const target = [{ key: `${services}\\PolicyAgent`, value: 'Assume' }];
    expect(await read(target)).toEqual([{ state: 'absent' }]);
    expect([asked, calls.length, fallbacks]).toEqual([1, 0, []]);
    expect((await read(target))[0]?.state).toBe('present');
    expect((await read(target))[0]?.state).toBe('present');
    expect([asked, calls.length, fallbacks]).toEqual([2, 2, ['Error: gone']]);
  });
});

describe('writing', () => {
  const key = `${services}\\PolicyAgent`;

  it('calls reg.exe with an argument array', async () => {
    const { calls, runTool } = fakeReg({ exitCode: 0 });
    const writer = registryWriter(runTool);
    expect(await writer.set({ key, value: 'Assume' }, { type: 'dword', data: 2 })).toBeNull();
    expect(await writer.set({ key, value: 'Text' }, { type: 'sz', data: '' })).toBeNull();
    expect(await writer.remove({ key, value: 'Assume' })).toBeNull();
    expect(calls).toEqual([
      ['add', key, '/v', 'Assume', '/t', 'REG_DWORD', '/d', '2', '/f', '/reg:64'],
      ['add', key, '/v', 'Text', '/t', 'REG_SZ', '/d', '', '/f', '/reg:64'],
      ['delete', key, '/v', 'Assume', '/f', '/reg:64'],
    ]);
  });

  it('tells a failure by its exit code', async () => {
    const writer = registryWriter(fakeReg({ exitCode: 1 }).runTool);
    expect(await writer.set({ key, value: 'A' }, { type: 'dword', data: 1 })).toMatchObject({
      code: 'toolFailed',
      tool: 'reg',
      exitCode: 1,
    });
  });

  it('knows a plain key', () => {
    expect(isPlainKey('HKCU\\Software\\Example App')).toBe(true);
  });
});
