/** Our arguments and our parser against a real reg.exe: Wine's. Not Windows': words and rights differ. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { regeditLister } from '../../../src/main/windows/regedit-lister.ts';
import {
  regLister,
  registryReader,
  type ReadRegistry,
} from '../../../src/main/windows/registry-reader.ts';
import { registryDeleteArguments } from '../../../src/shared/render/registry-arguments.ts';
import { explained } from '../../../src/main/windows/reg-refusal.ts';
import { runProgram } from '../../../src/main/windows/run-program.ts';
import { toolRunner, type RunTool } from '../../../src/main/windows/run-tool.ts';
import { Wine, wineOrReason } from '../../wine/wine.ts';
import { standInTools } from './stand-in-tools.ts';
import { registryWriter, type RegistryWriter } from './write-registry.ts';

const { skip } = wineOrReason();
const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RoadwarriorTest';

describe.skipIf(skip)('a real reg.exe', () => {
  let wine: Wine;
  let runTool: RunTool;
  let writer: RegistryWriter;
  let read: ReadRegistry;
  const readOne = async (value: string, of = key) => (await read([{ key: of, value }]))[0];

  beforeAll(async () => {
    wine = new Wine();
    runTool = toolRunner(standInTools({ reg: wine.hostScript('reg') }, '/'));
    // Wine starts its Windows with its first program: on a busy machine that takes longer than a call of ours may.
    await wine.runProgram(['reg', 'query', 'HKLM'], { timeoutMs: 120_000 });
    writer = registryWriter(runTool);
    read = registryReader({ reg: regLister(runTool), onFallback: () => expect.unreachable() });
  }, 150_000);
  afterAll(() => {
    wine.end();
  }, 150_000);

  it('sets, reads, changes and removes a number', async () => {
    expect(await readOne('Number')).toEqual({ state: 'absent' });
    for (const data of [2, 0, 0xffff_ffff]) {
      expect(await writer.set({ key, value: 'Number' }, { type: 'dword', data })).toBeNull();
      expect(await readOne('number')).toEqual({ state: 'present', value: { type: 'dword', data } });
    }
    expect(await writer.remove({ key, value: 'Number' })).toBeNull();
    expect(await readOne('Number')).toEqual({ state: 'absent' });
    expect(await writer.remove({ key, value: 'Number' })).toMatchObject({
      code: 'toolFailed',
      exitCode: 1,
    });
  }, 120_000);

  it('says why a value could not be deleted', async () => {
    const pathOf = () => Promise.reject(new Error('no phonebook'));
    const call = { tool: 'reg' as const, arguments: registryDeleteArguments({ key, value: 'No' }) };
    const outcome = await runProgram(call, runTool, pathOf);
    expect(outcome).toMatchObject({ status: 'failed', code: 'refused', errorId: 'reg 1' });
    const elevated = () => Promise.resolve(true);
    expect(await explained(call, outcome, { registry: read, elevated })).toMatchObject({
      status: 'failed',
      code: 'notFound',
    });
  }, 150_000);

  it.each(['', ' ', 'a  b ', 'C:\\Program Files\\', 'say "hi" \\', '/f', '%PATH%', "it's $(x)"])(
    'carries the text %j',
    async (data) => {
      expect(await writer.set({ key, value: 'Text' }, { type: 'sz', data })).toBeNull();
      expect(await readOne('Text')).toEqual({ state: 'present', value: { type: 'sz', data } });
    },
    150_000,
  );

  /** Wine's cscript cannot run .wsf files, which is how a Windows without VBScript looks to us. */
  it('takes over from a cscript that cannot run the scripts, and says so once', async () => {
    const cscript = wine.hostScript('cscript');
    const scripts = resolve(import.meta.dirname, '../../../node_modules/regedit/vbs');
    const why: unknown[] = [];
    const readBoth = registryReader({
      scriptHost: regeditLister(standInTools({ cscript }, '/'), scripts),
      reg: regLister(runTool),
      onFallback: (problem) => why.push(problem),
    });
    expect(await writer.set({ key, value: 'Both' }, { type: 'dword', data: 7 })).toBeNull();
    const seven = [{ state: 'present', value: { type: 'dword', data: 7 } }];
    expect(await readBoth([{ key, value: 'Both' }])).toEqual(seven);
    expect(await readBoth([{ key, value: 'Both' }])).toEqual(seven);
    expect(why).toMatchObject([{ code: 'scriptHostFailed' }]);
  }, 120_000);

  it('decides absence by the parents', async () => {
    expect(await readOne('x', `${key}\\Deep\\Deeper`)).toEqual({ state: 'absent' });
    expect(await readOne('x', 'HKLM\\No\\Such\\Branch')).toEqual({ state: 'absent' });
  }, 150_000);
});
