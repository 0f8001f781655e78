// The stubs answer with properties that are documented for the cmdlet (cmdlet-outputs.json), and with no other: a script that
// reads a name of ours would work here and fail on Windows.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { engineEnvironment, engineOrReason } from './engine.ts';
import { openSession, temporaryFolder } from './session-fixture.ts';

const outputs = z
  .object({
    shapes: z.record(
      z.string(),
      z.object({
        properties: z.record(z.string(), z.string()),
        unconfirmed: z.array(z.string()).optional(),
      }),
    ),
    cmdlets: z.record(z.string(), z.array(z.string())),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'cmdlet-outputs.json'), 'utf8')));
const answered = z.object({
  shapes: z.array(
    z.object({
      cmdlet: z.string().optional(),
      shape: z.string().optional(),
      properties: z.array(z.string()),
    }),
  ),
});

/** The .NET property of every CimInstance; the stubs' is its name. */
const ofEvery = 'CimClass';

describe.skipIf(engineOrReason().skip)('what the stubs answer', () => {
  it('has documented properties only', async () => {
    const state = join(temporaryFolder(), 'state.json');
    const association = { CimClass: 'MSFT_NetMainModeSA', Name: '1', RemoteEndpoint: '192.0.2.1' };
    writeFileSync(
      state,
      JSON.stringify({
        ...{ services: {}, connections: { user: {}, allUsers: {} }, fail: [], calls: [] },
        net: { mainMode: [association], quickMode: [{ ...association, MmSaId: '1' }] },
      }),
    );
    const session = openSession(['Get-RwStubShapes'], {
      options: {
        moduleFolders: [join(import.meta.dirname, 'modules')],
        environment: { ...engineEnvironment(), ROADWARRIOR_STUB_STATE: state },
      },
    });
    try {
      expect(await session.loadScripts('json')).toMatchObject({ ok: true });
      expect(await session.loadScripts('stub-answers')).toMatchObject({ ok: true });
      const answer = await session.call('Get-RwStubShapes');
      const { shapes } = answered.parse(answer.ok ? answer.value : answer);
      expect(shapes.length).toBeGreaterThan(25);
      const undocumented = shapes.flatMap(({ cmdlet = '', shape, properties }) => {
        const names = shape === undefined ? (outputs.cmdlets[cmdlet] ?? []) : [shape];
        const known = names.flatMap((name) => Object.keys(outputs.shapes[name]?.properties ?? {}));
        const allowed = new Set([...known, ofEvery].map((each) => each.toLowerCase()));
        expect(known.length, shape ?? cmdlet).toBeGreaterThan(1);
        return properties
          .filter((name) => !allowed.has(name.toLowerCase()))
          .map((name) => `${shape ?? cmdlet}: ${name}`);
      });
      expect(undocumented).toEqual([]);
    } finally {
      await session.end();
    }
  }, 120_000);
});
