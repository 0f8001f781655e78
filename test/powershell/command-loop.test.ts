// `-NoExit -Command -` as the session relies on it. The same lines run on pwsh where it is installed and on our host
// elsewhere, so that the host's imitation is checked.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { engineEnvironment, engineOrReason } from './engine.ts';
import { temporaryFolder } from './session-fixture.ts';

const { engine, skip } = engineOrReason();

function run(...lines: string[]): { output: string[]; errors: string; status: number | null } {
  if (!engine) throw new Error('no engine');
  const switches = '-NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -NoExit -Command -';
  const result = spawnSync(engine.executable, [...engine.arguments, ...switches.split(' ')], {
    input: lines.map((line) => `${line}\n`).join(''),
    env: engineEnvironment(),
    cwd: temporaryFolder(),
    encoding: 'utf8',
  });
  // pwsh sends ESC[?1h and ESC[?1l around commands.
  // eslint-disable-next-line no-control-regex
  const output = result.stdout.replace(/\u001b\[\?1[hl]/g, '').split(/\r?\n/);
  return {
    output: output.filter((line) => line !== ''),
    errors: result.stderr,
    status: result.status,
  };
}

describe.skipIf(skip)('commands on standard input', () => {
  it('runs each complete line at once, without a prompt, and ends with the input', () => {
    expect(run("'one'", "'two'; 'three'", '')).toEqual({
      output: ['one', 'two', 'three'],
      errors: '',
      status: 0,
    });
  });

  it('gathers an incomplete command until a blank line', () => {
    expect(run('if ($true) {', "'in'", '}', '', "'after'").output).toEqual(['in', 'after']);
  });

  it('drops what is still gathered at the end of input, with exit code 0', () => {
    expect(run("'one'", 'if ($true) {', "'lost'", '}', "'lost too'")).toEqual({
      output: ['one'],
      errors: '',
      status: 0,
    });
  });

  it('writes errors to stderr and goes on', () => {
    const { output, errors, status } = run(
      "throw 'a-text'",
      "'next'",
      'Get-NoSuchCommand',
      "'last'",
    );
    expect({ output, status }).toEqual({ output: ['next', 'last'], status: 0 });
    expect(errors).toMatch(/a-text[^]*Get-NoSuchCommand/);
  });

  it('ends with the code of exit', () => {
    expect(run('exit 7', "'never'")).toMatchObject({ output: [], status: 7 });
  });

  it('asks nobody', () => {
    const mandatory = 'function f { param([Parameter(Mandatory = $true)] $X) $X }';
    const ask = 'try { f } catch { $_.FullyQualifiedErrorId }';
    expect(run(mandatory, ask, "'next'").output).toEqual(['MissingMandatoryParameter,f', 'next']);
  });

  it('hands the next line to a command that reads standard input', () => {
    expect(run('[Console]::In.ReadLine()', 'data $(x)', "'next'").output).toEqual([
      'data $(x)',
      'next',
    ]);
  });

  it('prints warnings and host output on stdout', () => {
    const { output, errors } = run("Write-Warning 'w'", "Write-Host 'h'");
    expect(output).toEqual(['WARNING: w', 'h']);
    expect(errors).toBe('');
  });

  it('names the function that wrote an error', () => {
    const writer =
      "function f { [CmdletBinding()] param() Write-Error -Message 'm' -ErrorId 'Own' }";
    const show = 'try { f -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }';
    expect(run(writer, show).output).toEqual(['Own,f']);
  });
});
