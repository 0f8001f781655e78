// D36, D41: Windows is restarted by what a person pressed in the window, and by nothing that is written down or comes through a pipe.
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { expect, it } from 'vitest';
import type { Operation } from '../../../src/shared/port/operation.ts';
import { Session } from '../../../src/main/transaction/session.ts';
import { performForPerson, ScopeSession } from '../../../src/main/transaction/wall.ts';

it('Windows’ restart is no scope’s: only what a person presses in the window gets it', async () => {
  const performed: Operation[] = [];
  const session = new Session(
    () =>
      Promise.resolve({
        simulated: true,
        ask: () => Promise.resolve([]),
        perform: (operations) => {
          performed.push(...operations);
          return Promise.resolve(operations.map(() => ({ status: 'done' as const })));
        },
        childProcess: () => null,
        end: () => Promise.resolve(),
      }),
    { get: () => undefined },
  );
  for (const scope of ['machine', 'user'] as const) {
    expect(await new ScopeSession(scope, session).perform([{ kind: 'windows.restart' }])).toEqual([
      { status: 'failed', code: 'outsideScope' },
    ]);
  }
  expect(performed).toEqual([]);
  expect(await performForPerson(session, { kind: 'windows.restart' })).toEqual({ status: 'done' });
  const callers = readdirSync('src/main', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('wall.ts'))
    .filter((file) =>
      readFileSync(path.join('src/main', file), 'utf8').includes('performForPerson'),
    )
    .map((file) => file.replaceAll('\\', '/'));
  expect(callers).toEqual(['wizard/handlers/live.ts']);
});
