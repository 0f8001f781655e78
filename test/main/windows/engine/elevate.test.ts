// The script behind Windows' prompt, in the real engine. The prompt itself is not there: Process.Start knows no verb on Linux.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startElevated } from '../../../../src/main/windows/elevate.ts';
import { systemTools } from '../../../../src/main/windows/system-tools.ts';
import { engineEnvironment, engineOrReason } from '../../../powershell/engine.ts';
import { shippedScripts } from '../../../powershell/session-fixture.ts';

const { engine, skip } = engineOrReason();
const folder = mkdtempSync(join(tmpdir(), 'roadwarrior-elevate-'));

/** A copy of the shipped scripts, one of them with other words in it. */
function scriptsWith(change: (script: string) => string): string {
  const scripts = mkdtempSync(join(folder, 'scripts-'));
  cpSync(shippedScripts, scripts, { recursive: true });
  const file = join(scripts, 'elevate.ps1');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return scripts;
}

function start(argv: readonly string[], scriptsFolder: string) {
  if (engine === undefined) throw new Error('no engine');
  const tools = systemTools('C:\\Windows');
  return startElevated(process.execPath, argv, {
    tools: {
      ...tools,
      cwd: folder,
      paths: { ...tools.paths, powershell: engine.executable },
    },
    scriptsFolder,
    powershellArguments: engine.arguments,
    powershellEnvironment: engineEnvironment(),
  });
}

describe.skipIf(skip)('the start through the prompt', () => {
  it('says by number, not by words, that the person said no', async () => {
    const no = scriptsWith((script) =>
      script.replace(
        '[System.Diagnostics.Process]::Start($start)',
        '$(throw [System.ComponentModel.Win32Exception]::new(1223))',
      ),
    );
    expect(await start([], no)).toEqual({ kind: 'cancelled' });
  });

  it('and that Windows did not start it, as here, where nobody knows the verb runas', async () => {
    expect(await start([], shippedScripts)).toEqual({ kind: 'notStarted' });
    expect(await start([], join(folder, 'nothing'))).toEqual({ kind: 'notStarted' });
  });

  it.skipIf(process.platform === 'win32')('hands every argument on as it is', async () => {
    const out = join(folder, 'argv.json');
    const program = join(folder, 'says-argv.cjs');
    writeFileSync(
      program,
      `const fs = require('node:fs');
      fs.writeFileSync(${JSON.stringify(`${out}.new`)}, JSON.stringify([process.cwd(), ...process.argv.slice(2)]));
      fs.renameSync(${JSON.stringify(`${out}.new`)}, ${JSON.stringify(out)});`,
    );
    const asChild = scriptsWith((script) =>
      script
        .replace("$start.Verb = 'runas'", '')
        .replace('UseShellExecute = $true', 'UseShellExecute = $false'),
    );
    const argv = ['--token', 'a b', '', 'C:\\a\\', '"; calc "', "$(calc) '", '\\\\.\\pipe\\x-1'];
    expect(await start([program, ...argv], asChild)).toEqual({ kind: 'started' });
    await expect.poll(() => tryRead(out), { timeout: 10_000 }).not.toBeNull();
    expect(JSON.parse(tryRead(out) ?? '')).toEqual([folder, ...argv]);
  });
});

function tryRead(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
