/**
 * The bundle as Windows code, from argument to exit code: where words, files or secrets are wrong, and where there is no PowerShell to
 * ask. There and back, and a kill: whole-program.test.ts.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BundleAnswer, BundleStart } from './probes/run-bundle.ts';
import { program } from '../main/cli/program.ts';
import { partOf } from '../turn.ts';
import { Wine, wineOrReason } from './wine.ts';

const { skip } = wineOrReason();
const root = resolve(import.meta.dirname, '../..');
const report = ['--report', 'C:\\rw\\report.json'];
const profile = (name: string) => `C:\\rw\\program\\examples\\${name}`;

describe.skipIf(skip)('the bundle as Windows code', () => {
  let wine: Wine;
  // Every start of Node under Wine takes seconds: one of the tests in a run of `npm test`.
  const { isMine } = partOf(4);
  let tests = 0;
  const inTurn = (define: () => void) => {
    if (isMine(tests)) define();
    tests += 1;
  };
  const within = async (timeoutMs: number, asked: { runs: BundleStart[]; limitMs?: number }) => {
    const bundle = 'C:\\rw\\program\\dist\\roadwarrior.cjs';
    const input = { nodeExe: wine.nodeExe, bundle, ...asked };
    return (await wine.probe<BundleAnswer>('run-bundle', input, timeoutMs)).results;
  };
  const start = (...list: BundleStart[]) => within(150_000, { runs: list });
  const runs = (...list: string[][]) => start(...list.map((args) => ({ args })));
  beforeAll(async () => {
    wine = new Wine();
    const folder = join(wine.folder, 'program');
    cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
    cpSync(dirname(await program()), join(folder, 'dist'), { recursive: true });
  }, 120_000);
  afterAll(() => {
    wine.end();
  }, 60_000);

  inTurn(() => {
    it('ends with our own codes for wrong words, a missing profile and a report that cannot be written', async () => {
      const pc = ['--pc', 'C:\\rw\\pc-none'];
      const results = await runs(
        ['--apply', ...report],
        ['--apply', 'C:\\rw\\none.json', ...pc, '--yes', ...report],
        ['--plan', profile('README.md'), ...pc, ...report],
        ['--show', 'not-an-id', ...pc],
        ['--plan', profile('l2tp-psk.json'), ...pc, '--report', 'C:\\rw\\no folder\\r.json'],
      );
      expect(results.map((each) => each.exitCode)).toEqual([2, 10, 10, 1605, 2]);
    }, 150_000);
  });

  inTurn(() => {
    it('writes no report under a name that means a device or cannot be opened, and does nothing then', async () => {
      const folder = join(wine.folder, 'reports');
      mkdirSync(folder);
      const names = ['con.json', 'nul', 'report.json.', 'report.json ', 'report.json:stream'];
      const place = 'C:\\rw\\pc of reports';
      const apply = ['--apply', profile('ipsec-psk.json'), '--pc', place, '--yes'];
      const results = await runs(
        ...names.map((name) => [...apply, '--report', `C:\\rw\\reports\\${name}`]),
      );
      expect(results.map((each) => each.exitCode)).toEqual(names.map(() => 2));
      expect(readdirSync(folder)).toEqual([]);
      expect(existsSync(join(wine.folder, 'pc of reports'))).toBe(false);
    }, 150_000);
  });

  inTurn(() => {
    it('takes secrets from descriptor 0 where it is a file, and says so where there is nothing', async () => {
      const pc = ['--pc', 'C:\\rw\\pc secrets'];
      const args = [
        ...['--plan', profile('l2tp-certificate.json'), '--secrets', '-'],
        ...pc,
        ...report,
      ];
      const password = 'example-only';
      const [taken, wrong, empty, noJson, none] = await start(
        { args, input: JSON.stringify({ pkcs12Password: password }) },
        { args, input: JSON.stringify({ pkcs12Password: 'canary-wrong' }) },
        { args, input: '' },
        { args, input: `{"pkcs12Password": "canary-half` },
        { args },
      );
      // The password opened the certificate; another one did not.
      expect(taken).toMatchObject({ exitCode: 0, report: { exit: { name: 'ok' } } });
      expect(wrong).toMatchObject({ exitCode: 11, report: { exit: { name: 'badCertificate' } } });
      for (const refused of [empty, noJson, none]) {
        expect(refused).toMatchObject({
          exitCode: 12,
          report: { exit: { name: 'secretsFileRefused' } },
        });
      }
      for (const each of [taken, wrong, noJson]) {
        expect(JSON.stringify(each)).not.toMatch(/example-only|canary-/);
      }
    }, 150_000);
  });

  inTurn(() => {
    it('ends with 50 and changes nothing where PowerShell gives no answer (powershell.exe is an empty stub here)', async () => {
      const before = await stateOfPc();
      // Wine's stub reads its input and says nothing, for as long as the program waits.
      const args = ['--apply', profile('l2tp-psk.json'), '--yes', '--accept-irreversible'];
      const runs = [{ args: [...args, ...report] }];
      const results = await within(170_000, { runs, limitMs: 150_000 });
      for (const { exitCode, report: written } of results) {
        expect(exitCode).toBe(50);
        expect(written).toMatchObject({
          exit: { code: 50, name: 'pcNoAnswer' },
          simulated: false,
        });
        expect(JSON.stringify(written)).not.toContain('"performed":[{');
        expect(JSON.stringify(written)).toContain('isn’t responding');
      }
      expect(await stateOfPc()).toEqual(before);
    }, 300_000);
  });

  /** The whole registry of machine and user, and the name of every file outside of `C:\rw` and the temporary folders. */
  async function stateOfPc() {
    const hives: Record<string, string> = {};
    for (const hive of ['HKLM\\SYSTEM', 'HKLM\\SOFTWARE', 'HKCU']) {
      const run = await wine.runProgram(['reg', 'export', hive, 'C:\\rw\\hive.reg', '/y']);
      expect(run.exitCode).toBe(0);
      hives[hive] = readFileSync(join(wine.folder, 'hive.reg'), 'utf16le');
      expect(hives[hive].length).toBeGreaterThan(1000);
    }
    // Unlike Node's own walk, find follows no link: Wine's desktop is one to our home.
    const names = execFileSync('find', [wine.drive], { encoding: 'utf8' }).split('\n');
    const inside = names.map((name) => name.slice(wine.drive.length));
    const files = inside.filter((name) => !/^\/rw(\/|$)|\/temp(\/|$)/i.test(name)).sort();
    expect(files.length).toBeGreaterThan(500);
    return { hives, files };
  }
});
