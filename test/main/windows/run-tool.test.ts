import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { failureOf, ToolError, toolRunner } from '../../../src/main/windows/run-tool.ts';
import { standInTools } from './stand-in-tools.ts';

const runTool = toolRunner(standInTools({ reg: process.execPath }));
const script = (code: string) => ['-e', code];

describe('running a tool', () => {
  it('gives bytes and exit code, and never rejects for an exit code', async () => {
    const code =
      'process.stdout.write(Buffer.from([0,255])); process.stderr.write("e"); process.exitCode = 3';
    const run = await runTool('reg', script(code), { timeoutMs: 10_000 });
    expect({ ...run, stdout: [...run.stdout], stderr: run.stderr.toString() }).toEqual({
      exitCode: 3,
      stdout: [0, 255],
      stderr: 'e',
      timedOut: false,
      truncated: false,
    });
    expect(failureOf('reg', ['a', 'b'], run, { hidden: [1] })).toEqual({
      code: 'toolFailed',
      tool: 'reg',
      args: ['a', '***'],
      exitCode: 3,
    });
    expect(failureOf('reg', [], run, { succeeds: [0, 3] })).toBeNull();
  });

  it('hands over arguments as they are, the clean environment and the fixed directory only', async () => {
    process.env['ROADWARRIOR_TEST_LEAK'] = 'leak';
    const args = ['a b', '"', '', '$HOME', '%PATH%', '; rm', 'é'];
    const code = 'console.log(JSON.stringify([process.argv.slice(1), process.env, process.cwd()]))';
    const run = await runTool('reg', [...script(code), ...args], { timeoutMs: 10_000 });
    delete process.env['ROADWARRIOR_TEST_LEAK'];
    expect(JSON.parse(run.stdout.toString())).toEqual([args, { ONLY_THIS: 'yes' }, '/']);
  });

  it('writes the input and closes it', async () => {
    const code = 'process.stdin.pipe(process.stdout)';
    const big = 'x'.repeat(300_000);
    const run = await runTool('reg', script(code), { timeoutMs: 10_000, input: big });
    expect(run.stdout.toString()).toBe(big);
    const deaf = await runTool('reg', script('process.exit(0)'), { timeoutMs: 10_000, input: big });
    expect(deaf.exitCode).toBe(0);
  });

  it('ends a tool that takes too long, even where a grandchild holds the pipes', async () => {
    const code =
      'require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => 0, 6000)"], {stdio: "inherit"}); setTimeout(() => 0, 60000)';
    const before = performance.now();
    const run = await runTool('reg', script(code), { timeoutMs: 700 });
    expect(performance.now() - before).toBeLessThan(5000);
    expect(run).toMatchObject({ exitCode: null, timedOut: true });
    expect(failureOf('reg', [], run)?.code).toBe('toolTimedOut');
  });

  it('ends a tool that writes too much', async () => {
    const code = 'const w = () => process.stdout.write("x".repeat(10000), w); w()';
    const run = await runTool('reg', script(code), { timeoutMs: 20_000, maxOutput: 50_000 });
    expect(run).toMatchObject({ exitCode: null, truncated: true, timedOut: false });
    expect(run.stdout.length).toBeLessThanOrEqual(50_000);
    expect(failureOf('reg', [], run)?.code).toBe('toolOutputTooLarge');
  });

  it('rejects with a typed error where there is no such tool, hiding what is to be hidden', async () => {
    const failed = runTool('netsh', ['show', 'quiet'], { timeoutMs: 1000, hidden: [1] });
    const error = await failed.catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(ToolError);
    expect(error).toMatchObject({
      code: 'toolNotStarted',
      tool: 'netsh',
      args: ['show', '***'],
      systemCode: 'ENOENT',
    });
    expect(JSON.stringify(error) + String(error)).not.toContain('quiet');
  });

  it('refuses a NUL before anything starts', async () => {
    await expect(runTool('reg', ['a\0b'], { timeoutMs: 1000 })).rejects.toMatchObject({
      code: 'argumentHasNul',
    });
  });

  it('refuses an unpaired surrogate, which would arrive as another character', async () => {
    for (const broken of ['\ud800', 'a\udc00b', '\udc00\ud800']) {
      await expect(runTool('reg', [broken], { timeoutMs: 1000 })).rejects.toMatchObject({
        code: 'argumentNotUnicode',
      });
    }
    const whole = '\ud83d\ude97';
    const code = 'process.stdout.write(process.argv[1])';
    const run = await runTool('reg', [...script(code), whole], { timeoutMs: 10_000 });
    expect(run.stdout.toString()).toBe(whole);
  });
});

describe('opening a window', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'roadwarrior-window-'));
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  it('hands over arguments and clean environment, and waits until it is closed, past any limit', async () => {
    const said = join(scratch, 'said');
    const program = join(scratch, 'rasphone');
    writeFileSync(
      program,
      `#!/bin/sh\nprintf '%s\\n' "$@" > '${said}.part'\nenv >> '${said}.part'\n/bin/mv '${said}.part' '${said}'\n/bin/sleep 0.5\nexit 3\n`,
      { mode: 0o755 },
    );
    const begun = performance.now();
    const args = ['-f', 'C:\\Users\\x y\\rasphone.pbk', '-d', 'Büro & Co %PATH%'];
    const run = await toolRunner(standInTools({ rasphone: program }))('rasphone', args, {
      timeoutMs: 100,
      window: true,
    });
    expect(run).toMatchObject({ exitCode: 3, timedOut: false });
    expect(performance.now() - begun).toBeGreaterThan(450);
    const lines = readFileSync(said, 'utf8').trim().split('\n');
    expect(lines.slice(0, 4)).toEqual(args);
    expect(lines).toContain('ONLY_THIS=yes');
    expect(lines.filter((each) => each.startsWith('HOME='))).toEqual([]);
  });

  it('says when it could not be started', async () => {
    const shown = toolRunner(standInTools({}))('rasphone', [], { timeoutMs: 100, window: true });
    await expect(shown).rejects.toMatchObject({ code: 'toolNotStarted' });
  });
});
