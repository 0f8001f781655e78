// Every fault of D8 does what its name says, once.
import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/shared/port/operation.ts';
import { createDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { DemoSessionDead, openDemoPc } from '../../../src/main/demo/demo-pc.ts';
import { type Fault, FileFaults, MemoryFaults } from '../../../src/main/demo/faults.ts';
import { snapshotDemoPc } from '../../../src/main/demo/snapshot.ts';
import { realFileSystem } from '../../../src/main/storage/real-file-system.ts';
import { bench, secretsOf } from './bench.ts';
import { filesOf } from './belief-trigger.ts';
import * as sample from './sample-operations.ts';

const secrets = secretsOf({ psk: 'sample' });
const route = (n: number): Operation => ({ ...sample.addRoute, prefix: `10.${n}.0.0/16` });
const batch = [route(1), route(2), route(3), route(4), route(5)];
const read = { kind: 'vpnConnection.routes', name: 'Office', allUsers: false } as const;

async function broken(fault: Partial<Fault> & Pick<Fault, 'kind'>) {
  const faults = new MemoryFaults([{ nth: 3, operation: 'vpnConnection.addRoute', ...fault }]);
  let killed = 0;
  const options = { faults, hangMs: 5, kill: () => (killed += 1) };
  const pc = bench({}, { ...options, secrets: { psk: 'sample' } });
  await pc.done(sample.create);
  const outcomes = await pc.pc.perform(batch, secrets);
  const later = openDemoPc(pc.folder, { ...options, fs: pc.fs });
  const [answer] = await later.ask([read], secrets);
  const routes = answer?.ok === true ? Object.keys(answer.value as object).length : -1;
  const again = await later.perform([route(9)], secrets);
  expect(again, 'a fault fires once').toEqual([{ status: 'done' }]);
  expect(faults.fired).toHaveLength(1);
  return { statuses: outcomes.map(({ status }) => status), routes, old: pc.pc, killed };
}

const done = 'done';
const notDone = 'notDone';
const unknown = 'unknown';

describe('injected faults', () => {
  it('before: refused, no effect', async () => {
    expect(await broken({ kind: 'before' })).toMatchObject({
      statuses: [done, done, 'failed', notDone, notDone],
      routes: 2,
    });
  });

  it('answerLost: the effect is there, the answer is not', async () => {
    expect(await broken({ kind: 'answerLost' })).toMatchObject({
      statuses: [done, done, unknown, notDone, notDone],
      routes: 3,
    });
  });

  it('halfBatch: half of the rest is done, all of the rest is in doubt', async () => {
    expect(await broken({ kind: 'halfBatch', nth: 2 })).toMatchObject({
      statuses: [done, unknown, unknown, unknown, unknown],
      routes: 3,
    });
  });

  it.each([
    ['hang', false, 2],
    ['hang', true, 3],
    ['sessionDead', false, 2],
    ['sessionDead', true, 3],
  ] as const)('%s (effect %s): this session never answers again', async (kind, effect, routes) => {
    const result = await broken({ kind, effect });
    expect(result).toMatchObject({ statuses: [done, done, unknown, notDone, notDone], routes });
    await expect(result.old.ask([read], secrets)).rejects.toThrow(DemoSessionDead);
    expect(await result.old.perform([route(8), route(7)], secrets)).toEqual([
      { status: 'unknown', code: 'sessionDead' },
      { status: 'notDone' },
    ]);
  });

  it('kill: ends the process, before or after the effect', async () => {
    expect(await broken({ kind: 'kill', effect: true })).toMatchObject({ routes: 3, killed: 1 });
    expect(await broken({ kind: 'kill', effect: false })).toMatchObject({ routes: 2, killed: 1 });
  });

  it('counts on through sessions and processes by faults.json', async () => {
    const pc = bench({}, { secrets: { psk: 'sample' } });
    await pc.done(sample.create);
    filesOf(pc).write('faults.json', JSON.stringify([{ kind: 'before', nth: 2 }]));
    const session = () => openDemoPc(pc.folder, { fs: pc.fs });
    expect(await session().perform([route(1)], secrets)).toEqual([{ status: 'done' }]);
    expect(await session().perform([route(2)], secrets)).toMatchObject([{ status: 'failed' }]);
    expect(await session().perform([route(2)], secrets)).toEqual([{ status: 'done' }]);
    expect(new FileFaults(pc.fs, pc.folder).next(route(3))).toBeNull();
  });

  it('kill −9 of a real process leaves the operations before it', () => {
    const parent = mkdtempSync(join(tmpdir(), 'demo-kill-'));
    try {
      let count = 0;
      const fs = realFileSystem({
        platform: process.platform,
        uniqueSuffix: () => `0001-${String((count += 1)).padStart(8, '0')}`,
      });
      const folder = join(parent, 'pc');
      createDemoPc(folder, { fs, windows: '10.0.22631' });
      const before = snapshotDemoPc(folder, fs);
      writeFileSync(join(folder, 'faults.json'), JSON.stringify([{ kind: 'kill', nth: 2 }]));
      const child = join(parent, 'child.mjs');
      buildSync({
        stdin: { contents: childText(folder), resolveDir: import.meta.dirname, loader: 'ts' },
        bundle: true,
        platform: 'node',
        format: 'esm',
        outfile: child,
        banner: { js: requireForBundle },
      });
      const run = spawnSync(process.execPath, [child], { encoding: 'utf8' });
      expect(run.signal, run.stderr).toBe('SIGKILL');
      const after = snapshotDemoPc(folder, fs);
      expect(after).not.toEqual(before);
      expect(after.settings).toMatchObject({ firewall: { crlCheck: 'AttemptCrlCheck' } });
      expect(after.settings).toMatchObject({ firewall: { ipsecThroughNat: 'None' } });
    } finally {
      rmSync(parent, { recursive: true });
    }
  });
});

const requireForBundle =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

function childText(folder: string): string {
  return `
    import { openDemoPc } from '../../../src/main/demo/demo-pc.ts';
    import { realFileSystem } from '../../../src/main/storage/real-file-system.ts';
    const fs = realFileSystem({ platform: process.platform, uniqueSuffix: () => crypto.randomUUID() });
    const pc = openDemoPc(${JSON.stringify(folder)}, { fs });
    await pc.perform(
      [
        { kind: 'firewall.setCrlCheck', level: 'AttemptCrlCheck' },
        { kind: 'firewall.setIpsecThroughNat', level: 'Both' },
      ],
      { get: () => undefined },
    );
  `;
}
