// kill −9 of the real program for each shipped example, at random operations and by timer; then a new process repairs (D8). Two and more at once (D9).
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  demoPc,
  example,
  exampleSecrets,
  json,
  scratch,
  settingsOf,
  start,
  statusOf,
} from '../cli/program.ts';
import { limit, runs, seed } from './runs.ts';
import { mineOf } from '../../turn.ts';

const examples = readdirSync(example('.')).filter(
  (name) =>
    (name.endsWith('.json') && name !== 'demo-secrets.json') || name.endsWith('.vpnprofile'),
);
let place: ReturnType<typeof scratch>;
let secrets: string;

beforeEach(() => {
  place = scratch();
  secrets = place.file('secrets.json', allOf(exampleSecrets));
  demoPc(place.pc);
});
afterEach(() => {
  place.end();
});

/** Everything that any example asks for. */
function allOf(text: string): string {
  const more = { psk: 'example psk', password: 'example password' };
  return JSON.stringify({ ...more, ...(JSON.parse(text) as object) });
}

const apply = (name: string, ...more: string[]) => [
  ...['--apply', example(name), '--pc', place.pc, '--secrets', secrets, '--yes'],
  ...more,
];
const undo = (name: string) => ['--undo', example(name), '--pc', place.pc];

function leftOver(): string[] {
  const records = join(place.pc, 'roadwarrior');
  return ['machine', 'user'].filter((scope) => existsSync(join(records, scope, 'journal.jsonl')));
}

/** A new process puts right what was left; when the decision was made already, undo takes it back. */
async function expectBack(name: string, before: unknown): Promise<void> {
  const report = await json(undo(name));
  expect(['ok', 'restartNeeded', 'undoIncomplete', 'notInstalled']).toContain(report.exit.name);
  expect(settingsOf(place.pc)).toEqual(before);
  expect(leftOver()).toEqual([]);
  expect((await json<'list'>(['--list', '--pc', place.pc])).result.installed).toEqual([]);
}

describe('kill −9', () => {
  it.each(mineOf(3, examples))(
    '%s at random operations, with and without effect',
    async (name) => {
      const before = settingsOf(place.pc);
      const places = fc.sample(
        fc.record({ nth: fc.integer({ min: 1, max: 9 }), effect: fc.boolean() }),
        {
          numRuns: runs(1),
          seed,
        },
      );
      for (const each of places) {
        writeFileSync(join(place.pc, 'faults.json'), JSON.stringify([{ kind: 'kill', ...each }]));
        const ended = await (await start(apply(name))).ended;
        // Fewer operations than that: then it was simply applied.
        if (ended.signal !== null) expect(ended.signal).toBe('SIGKILL');
        writeFileSync(join(place.pc, 'faults.json'), '[]');
        await expectBack(name, before);
      }
    },
    limit(60),
  );

  it(
    'by timer, at any moment of apply and of undo',
    async () => {
      const name = 'l2tp-psk.json';
      const before = settingsOf(place.pc);
      const delays = fc.sample(fc.integer({ min: 0, max: 150 }), { numRuns: runs(4), seed });
      let cut = 0;
      for (const [index, delay] of delays.entries()) {
        const onUndo = index % 2 === 1;
        if (onUndo) await json(apply(name));
        const running = await start([...(onUndo ? undo(name) : apply(name)), '--pace', '20']);
        while (leftOver().length === 0 && running.child.exitCode === null) await wait(2);
        await wait(delay);
        running.child.kill('SIGKILL');
        if ((await running.ended).signal !== null) cut += 1;
        await expectBack(name, before);
      }
      expect(cut).toBeGreaterThan(0);
    },
    limit(60),
  );
});

describe('several at once (D9)', () => {
  it(
    'three applies: one works, the others say busy or find it done; nothing is damaged',
    async () => {
      const before = settingsOf(place.pc);
      const name = 'ipsec-psk.json';
      const started = await Promise.all([1, 2, 3].map(() => start(apply(name, '--pace', '60'))));
      const ended = await Promise.all(started.map((each) => each.ended));
      const statuses = ended.map(({ status }) => status);
      expect(statuses.filter((status) => status === statusOf('busy'))).toHaveLength(2);
      const worked = started[statuses.findIndex((status) => status !== statusOf('busy'))];
      const said = ended.filter(({ status }) => status === statusOf('busy'));
      for (const { stderr } of said) expect(stderr).toContain(String(worked?.child.pid));
      await expectBack(name, before);
    },
    limit(60),
  );
});
