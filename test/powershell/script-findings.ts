// The rules for scripts (script-rules.test.ts) for one that runs by itself, outside the session.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { openSession } from './session-fixture.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures');

/** What the scripts may call of the engine's own, which no table documents. */
const coreCommands = ['ForEach-Object', 'Get-Command', 'Set-StrictMode'];

/** Every cmdlet whose page stands in a table, and the few of the engine itself. */
export function listedCommands(): string[] {
  const documented = ['cmdlets.json', 'more-cmdlets.json'].flatMap((file) => {
    const text = readFileSync(join(fixtures, file), 'utf8');
    const { modules } = JSON.parse(text) as { modules: Record<string, Record<string, unknown>> };
    return Object.values(modules).flatMap((module) => Object.keys(module));
  });
  return [...coreCommands, ...documented];
}

const functionsSchema = z.object({ functions: z.array(z.any()) });

/** What breaks a rule; none in a script that keeps them. Throws where the engine does not answer. */
export async function findingsIn(script: string): Promise<unknown> {
  const session = openSession(['Get-RwScriptFindings', 'Get-RwScriptFunctions'], {
    options: { moduleFolders: [join(import.meta.dirname, 'modules')] },
  });
  try {
    await session.loadScripts('script-rules');
    const own = await session.call('Get-RwScriptFunctions', { Path: script });
    const { functions } = functionsSchema.parse(own.ok ? own.value : own);
    const answer = await session.call('Get-RwScriptFindings', {
      Path: script,
      IsSession: true,
      OwnFunctions: functions as never,
      Commands: listedCommands(),
    });
    return z.object({ findings: z.array(z.any()) }).parse(answer.ok ? answer.value : answer)
      .findings;
  } finally {
    await session.end();
  }
}
