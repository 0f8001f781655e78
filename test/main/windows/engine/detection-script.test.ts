/** The detection script of docs/silent-mode.md, as it stands there, on the real engine: what Intune sees for every exit code. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes, exitNames } from '../../../../src/shared/report/exit-codes.ts';
import { engineEnvironment, engineOrReason } from '../../../powershell/engine.ts';
import { mineOf } from '../../../turn.ts';

const { skip, engine } = engineOrReason();
const page = readFileSync(
  join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'silent-mode.md'),
  'utf8',
);
const script = /<!-- detection script[^>]*-->\s*```powershell\n([^]*?)```/.exec(page)?.[1] ?? '';

/** Start-Process as it would be with this exit code of the program; null: the program is not there. */
function detect(code: number | null): { status: number | null; out: string; err: string } {
  if (engine === undefined) throw new Error('no engine');
  const answer = code === null ? "throw 'not found'" : `[pscustomobject]@{ ExitCode = ${code} }`;
  const stub = `function Start-Process { [CmdletBinding()] param($FilePath, $ArgumentList, [switch] $Wait, [switch] $PassThru) if (-not ($Wait -and $PassThru)) { throw 'not waited' } ${answer} }`;
  const whole = Buffer.from(`${stub}\n${script}`, 'utf8').toString('base64');
  const line = `& ([scriptblock]::Create([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('${whole}'))))\n`;
  const words = ['-NoLogo', '-NoProfile', '-NonInteractive', '-NoExit', '-Command', '-'];
  const { status, stdout, stderr } = spawnSync(engine.executable, [...engine.arguments, ...words], {
    input: line,
    encoding: 'utf8',
    env: engineEnvironment(),
  });
  return { status, out: stdout, err: stderr };
}

describe.skipIf(skip)(
  'Intune takes the app as installed: exit 0, output, and nothing on standard error',
  () => {
    it('stands in the document', () => {
      expect(script).toContain('Start-Process');
    });

    // Each is a start of PowerShell.
    const isSuccess = (name: string) => name === 'ok' || name === 'restartNeeded';
    const others = exitNames.filter((name) => !isSuccess(name));
    it.each(['ok', 'restartNeeded', ...mineOf(4, others)] as const)('%s', (name) => {
      const { status, out, err } = detect(exitCodes[name]);
      const isInstalled = isSuccess(name);
      expect(err).toBe('');
      expect(status).toBe(isInstalled ? 0 : 1);
      expect(out.includes('OK')).toBe(isInstalled);
    });

    it('is not installed where the program is not there', () => {
      const { status, out, err } = detect(null);
      expect([status, out.includes('OK'), err]).toEqual([1, false, '']);
    });
  },
);
