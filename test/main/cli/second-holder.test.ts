/** Another run holds a scope's lock while an undo that was cut is finished: what is done stays told, the rest is done later. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { identifyProcess, nodeProcesses } from '../../../src/main/storage/node-processes.ts';
import { acquireLock } from '../../../src/main/storage/lock.ts';
import { openPc } from '../../../src/main/root/open-pc.ts';
import type { Scope } from '../../../src/shared/plan/step.ts';
import { WizardBench } from '../wizard/wizard-bench.ts';
import { demoPc, example, fs, json, roadwarrior, scratch, settingsOf } from './program.ts';

const { id } = JSON.parse(readFileSync(example('l2tp-psk.json'), 'utf8')) as { id: string };
let place: ReturnType<typeof scratch>;
beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.end();
});
const at = () => ['--pc', place.pc];

/** This process is a run that goes on: until `release` nobody else writes in the scope. */
function hold(scope: Scope) {
  const { platform, pid } = process;
  const lock = join(place.pc, 'roadwarrior', scope, 'lock.json');
  const me = { ...identifyProcess(platform, pid), command: 'apply', since: '2030-01-01T00:00:00Z' };
  const taken = acquireLock(fs, lock, me, nodeProcesses(platform));
  if (taken.kind === 'busy') throw new Error('somebody else has it');
  return taken.lock;
}

/** A run that is killed at one operation, after its effect or before it. */
async function killed(operation: string, args: readonly string[], effect = true): Promise<void> {
  const file = join(place.pc, 'faults.json');
  writeFileSync(file, JSON.stringify([{ kind: 'kill', operation, effect }]));
  expect((await roadwarrior([...args, ...at()], { apart: true })).signal).toBe('SIGKILL');
  writeFileSync(file, '[]');
}

const apply = ['--apply', example('l2tp-psk.json')];
const settlements = (told: { settled: readonly { settlement: string }[] }) =>
  told.settled.map(({ settlement }) => settlement);

it('the command line: the user’s half of an undo is done and told, the machine is busy, a later undo finishes', async () => {
  demoPc(place.pc);
  const before = settingsOf(place.pc);
  expect((await json([...apply, ...at()])).exit.name).toBe('restartNeeded');
  await killed('vpnConnection.remove', ['--undo', id], false);
  const lock = hold('machine');
  const busy = await json<'undo'>(['--undo', id, ...at()]);
  lock.release();
  expect(busy.exit.name).toBe('busy');
  expect(busy.messages.join(' ')).toContain(String(process.pid));
  expect(settlements(busy.result)).toContain('restored');
  const left = (await json<'show'>(['--show', id, ...at()])).result.installed;
  // What is left is the machine's: it owns nothing alone there, and needs what others may need too.
  expect(left).toMatchObject({ owned: [], undoUnfinished: false });
  expect(left?.claims.length).toBeGreaterThan(0);
  expect((await json(['--undo', id, ...at()])).exit.name).toBe('restartNeeded');
  expect((await json<'list'>(['--list', ...at()])).result.installed).toEqual([]);
  expect(settingsOf(place.pc)).toEqual(before);
});

async function wizard(): Promise<WizardBench> {
  const opened = await openPc({ kind: 'demo', folder: place.pc, windows: null, pace: 0 });
  return new WizardBench({ ports: { openPc: () => Promise.resolve(opened) } });
}

it('the window: the machine’s half of a repair is done and told, the user’s is busy, a later repair finishes', async () => {
  demoPc(place.pc);
  const before = settingsOf(place.pc);
  await killed('vpnConnection.create', apply);
  const bench = await wizard();
  const locks: ReturnType<typeof hold>[] = [];
  bench.onEvent = ({ kind }) => {
    if (kind === 'settled' && locks.length === 0) locks.push(hold('user'));
  };
  const busy = await bench.call('installed.repair', {});
  for (const lock of locks) lock.release();
  expect(busy.exit).toBe('busy');
  expect(settlements(busy)).toContain('restored');
  const { settled } = busy;
  expect(bench.session.report).toMatchObject({ exit: { name: 'busy' }, result: { settled } });
  expect((await bench.call('installed.repair', {})).exit).toBe('ok');
  await bench.session.end();
  expect(settingsOf(place.pc)).toEqual(before);
});

it('the window: what an undo put right before it met another run is told, and a later undo finishes', async () => {
  demoPc(place.pc);
  const before = settingsOf(place.pc);
  expect((await json([...apply, ...at()])).exit.name).toBe('restartNeeded');
  const secrets = place.file('secrets.json', '{"psk":"example-only"}');
  await killed('ipsecRule.put', ['--apply', example('ipsec-psk.json'), '--secrets', secrets]);
  const bench = await wizard();
  const lock = hold('user');
  const busy = await bench.call('installed.undo', { id, hangUp: false });
  lock.release();
  expect(busy.exit).toBe('busy');
  expect(settlements(busy)).toContain('restored');
  expect((await bench.call('installed.undo', { id, hangUp: false })).exit).toBe('restartNeeded');
  await bench.session.end();
  expect(settingsOf(place.pc)).toEqual(before);
});
