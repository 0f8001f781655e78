/** Real processes that die, meet, and talk over pipes (D6, D8, D9). */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  demoPc,
  example,
  exampleSecrets,
  json,
  roadwarrior,
  scratch,
  settingsOf,
  start,
  statusOf,
} from './program.ts';
import { mineOf } from '../../turn.ts';

const profiles = ['l2tp-certificate.json', 'ipsec-maximum.json', 'l2tp-psk.json'];
let place: ReturnType<typeof scratch>;
let secrets: string;

beforeEach(() => {
  place = scratch();
  secrets = place.file('secrets.json', exampleSecrets);
  demoPc(place.pc);
});
afterEach(() => {
  place.end();
});

const apply = (name: string, ...more: string[]) => [
  ...['--apply', example(name), '--pc', place.pc, '--secrets', secrets, '--yes'],
  ...more,
];
const journals = () =>
  ['machine', 'user'].filter((scope) =>
    existsSync(join(place.pc, 'roadwarrior', scope, 'journal.jsonl')),
  );

describe('kill -9', () => {
  // The first operation of L2TP marks the running Windows (D41). Before the journal, for there is nothing yet to take back.
  const places = [
    [2, true],
    [3, false],
    [5, true],
  ] as const;
  const all = profiles.flatMap((name) => places.map((each) => [name, ...each] as const));
  it.each(mineOf(3, all))(
    '%s at operation %i (effect there: %s): undo brings back what was there',
    async (name, nth, effect) => {
      const before = settingsOf(place.pc);
      writeFileSync(join(place.pc, 'faults.json'), JSON.stringify([{ kind: 'kill', nth, effect }]));
      expect((await roadwarrior(apply(name), { apart: true })).signal).toBe('SIGKILL');
      expect(journals().length).toBeGreaterThan(0);
      const told = await json<'list'>(['--list', '--pc', place.pc]);
      expect(told.messages.join()).toContain('interrupted');
      const undone = await json(['--undo', example(name), '--pc', place.pc]);
      expect(['ok', 'undoIncomplete']).toContain(undone.exit.name);
      expect(undone.messages.join()).toContain('repaired');
      expect(settingsOf(place.pc)).toEqual(before);
      expect(journals()).toEqual([]);
    },
  );

  it('the next apply repairs and goes on', async () => {
    const before = settingsOf(place.pc);
    writeFileSync(join(place.pc, 'faults.json'), JSON.stringify([{ kind: 'kill', nth: 4 }]));
    expect((await roadwarrior(apply('l2tp-certificate.json'), { apart: true })).signal).toBe(
      'SIGKILL',
    );
    const again = await json(apply('l2tp-certificate.json'));
    expect(again.exit.name).toBe('restartNeeded');
    expect(again.messages.join()).toContain('repaired');
    await json(['--undo', example('l2tp-certificate.json'), '--pc', place.pc]);
    expect(settingsOf(place.pc)).toEqual(before);
  });
});

describe('executors in processes of their own', () => {
  const inChildren = { executors: 'children' } as const;

  it.each(mineOf(3, profiles))('%s: the same result', async (name) => {
    const before = settingsOf(place.pc);
    const report = await json(apply(name), inChildren);
    expect(['ok', 'restartNeeded']).toContain(report.exit.name);
    const separate = settingsOf(place.pc);
    const undone = await json(['--undo', example(name), '--pc', place.pc], inChildren);
    expect(['ok', 'restartNeeded', 'undoIncomplete']).toContain(undone.exit.name);
    expect(settingsOf(place.pc)).toEqual(before);
    const alone = await json(apply(name));
    expect(alone.exit.name).toBe(report.exit.name);
    expect(settingsOf(place.pc)).toEqual(separate);
  });

  it('a killed coordinator: the children take everything back by themselves', async () => {
    const before = settingsOf(place.pc);
    const run = await start(apply('l2tp-certificate.json', '--pace', '60'), inChildren);
    await run.says('  Import the computer certificate');
    run.child.kill('SIGKILL');
    await run.ended;
    for (let tries = 0; journals().length > 0 && tries < 400; tries += 1) await wait(25);
    expect(journals()).toEqual([]);
    expect(settingsOf(place.pc)).toEqual(before);
    // The locks are given back, too.
    await wait(200);
    expect(existsSync(join(place.pc, 'roadwarrior', 'machine', 'lock.json'))).toBe(false);
  });

  it('a killed child: its scope is left to the next run, which puts it right', async () => {
    const before = settingsOf(place.pc);
    const faults = [{ kind: 'kill', operation: 'vpnConnection.create', effect: true }];
    writeFileSync(join(place.pc, 'faults.json'), JSON.stringify(faults));
    const report = await json(apply('l2tp-certificate.json'), inChildren);
    expect(report.exit.name).toBe('interrupted');
    expect(journals()).toEqual(['user']);
    expect(
      (await json(['--undo', example('l2tp-certificate.json'), '--pc', place.pc])).exit.name,
    ).toBe('ok');
    expect(settingsOf(place.pc)).toEqual(before);
  });
});

describe('two at once', () => {
  it('one works, the other says busy and changes nothing', async () => {
    const runs = await Promise.all([1, 2].map(() => start(apply('l2tp-psk.json', '--pace', '80'))));
    const ended = await Promise.all(runs.map((run) => run.ended));
    const statuses = ended.map(({ status }) => status).sort((a, b) => (a ?? 0) - (b ?? 0));
    expect(statuses).toEqual([statusOf('busy'), statusOf('restartNeeded')]);
    expect((await json<'list'>(['--list', '--pc', place.pc])).result.installed).toHaveLength(1);
  });
});

describe('the report', () => {
  it('is written on failure too, and never half', async () => {
    const report = join(place.folder, 'r.json');
    writeFileSync(report, 'old');
    await roadwarrior(['--verify', example('l2tp-psk.json'), '--pc', place.pc, '--report', report]);
    const written = JSON.parse(readFileSync(report, 'utf8')) as { exit: { name: string } };
    expect(written.exit.name).toBe('drift');
  });
});
