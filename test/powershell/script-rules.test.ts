// What holds for every shipped script, read by PowerShell's own parser. A fixture per rule shows that the rule bites;
// fixtures/<rule>[-n].ps1 breaks that rule and no other.
//
// parse-error        it parses
// ascii              ASCII with LF only: 5.1 reads a file without a BOM in the code page of the PC
// command-name       no aliases and no native programs: commands are written Verb-Noun
// dynamic-command    no command whose name is computed
// code-from-text     nothing is compiled or run from text
// forbidden-command  nothing that asks, prints, or records a secret as a parameter (event 4103)
// unknown-command    each command is of our scripts, of a table of documented cmdlets, or of a short list of the engine's own
// parameter-name     full parameter names, no prefixes and no aliases of parameters
// positional         every value stands behind the name of its parameter (script blocks excepted)
// error-action       errors are not silenced: "not there" and "not allowed" are different answers
// strict-mode, preference, top-level, function-name
//                    session.ps1 alone decides how scripts run; loading another script only defines Verb-Rw functions
// newer-than-5.1     no syntax or .NET call that Windows PowerShell 5.1 does not have
// removal            D12: Remove-* (and Enable-/Disable-Net*) by explicit name only, as without one they mean all
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { PowerShellSession } from '../../src/main/windows/powershell/powershell-session.ts';
import { engineOrReason } from './engine.ts';
import { listedCommands } from './script-findings.ts';
import { openSession, shippedScripts } from './session-fixture.ts';

const rules = [
  'parse-error',
  'ascii',
  'command-name',
  'dynamic-command',
  'code-from-text',
  'forbidden-command',
  'unknown-command',
  'parameter-name',
  'positional',
  'error-action',
  'strict-mode',
  'preference',
  'top-level',
  'function-name',
  'newer-than-5.1',
  'removal',
];
/** The frame that the other scripts run in; it sets what they may not. */
const sessionScripts = ['session.ps1', 'json.ps1', 'secrets.ps1'];

/** Of the stub module that the fixtures call (modules/RwStub). */
const exampleCommands = ['Get-NetExample', 'Remove-NetExample', 'Disable-NetExample'];

const fixtures = join(import.meta.dirname, 'fixtures');
const functionsSchema = z.object({
  functions: z.array(z.object({ name: z.string(), parameters: z.record(z.string(), z.boolean()) })),
});
const findingsSchema = z.object({
  findings: z.array(z.object({ rule: z.string(), line: z.number(), text: z.string() })),
});

describe.skipIf(engineOrReason().skip)('rules for scripts', () => {
  let session: PowerShellSession;
  let ownFunctions: z.infer<typeof functionsSchema>['functions'];

  beforeAll(async () => {
    session = openSession(['Get-RwScriptFindings', 'Get-RwScriptFunctions'], {
      options: { moduleFolders: stubFolders() },
    });
    await session.loadScripts('script-rules');
    ownFunctions = [];
    for (const script of scriptsIn(shippedScripts))
      ownFunctions.push(...(await functionsOf(script)));
  }, 60_000);
  afterAll(() => session.end());

  async function functionsOf(Path: string) {
    const answer = await session.call('Get-RwScriptFunctions', { Path });
    return functionsSchema.parse(answer.ok ? answer.value : answer).functions;
  }

  async function findingsIn(Path: string) {
    const IsSession = sessionScripts.includes(basename(Path));
    const OwnFunctions = [...ownFunctions, ...(await functionsOf(Path))];
    const answer = await session.call('Get-RwScriptFindings', {
      ...{ Path, IsSession, OwnFunctions },
      Commands: [...listedCommands(), ...exampleCommands],
    });
    return findingsSchema.parse(answer.ok ? answer.value : answer).findings;
  }

  it.each(scriptsIn(shippedScripts).map((path) => [basename(path), path]))(
    '%s keeps them',
    async (_, path) => {
      expect(await findingsIn(path)).toEqual([]);
    },
  );

  it.each(scriptsIn(fixtures).map((path) => [basename(path, '.ps1'), path]))(
    'the fixture %s breaks its own and no other',
    async (name, path) => {
      const found = new Set((await findingsIn(path)).map((finding) => finding.rule));
      expect([...found]).toEqual([ruleOf(name)]);
    },
  );

  it('has nothing against a script that keeps them', async () => {
    expect(await findingsIn(join(fixtures, 'kept', 'kept.ps1'))).toEqual([]);
  });

  it('has a fixture for each', () => {
    const shown = new Set(scriptsIn(fixtures).map((path) => ruleOf(basename(path, '.ps1'))));
    expect([...shown].sort()).toEqual([...rules].sort());
  });

  it('defines each function once, because the later would replace the earlier', () => {
    const names = ownFunctions.map((own) => own.name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

function ruleOf(fixture: string): string {
  return rules.includes(fixture) ? fixture : fixture.replace(/-\d+$/, '');
}

function scriptsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ps1'));
  return names.sort().map((name) => join(folder, name));
}

/** Every folder under test/ that holds stub modules, as <folder>/<Name>/<Name>.psm1. */
function stubFolders(): string[] {
  const tests = join(import.meta.dirname, '..');
  const modules = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.psm1') && !path.includes('engine-host'),
  );
  return [...new Set(modules.map((path) => join(tests, dirname(dirname(path)))))];
}
