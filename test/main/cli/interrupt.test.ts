/** N19: Ctrl-C has one meaning for every command, at any moment, and says what is so. Real processes, real signals. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { report as reportSchema, type Report } from '../../../src/shared/report/report.ts';
import { say } from '../../../src/shared/text/text.ts';
import type { Mode } from '../../../src/main/cli/command.ts';
import { mineOf } from '../../turn.ts';
import {
  demoPc,
  example,
  exampleSecrets,
  roadwarrior,
  scratch,
  settingsOf,
  start,
  statusOf,
  type Ended,
} from './program.ts';

let place: ReturnType<typeof scratch>;
const tunnel = example('ipsec-psk.json');
const tunnelId = (JSON.parse(readFileSync(tunnel, 'utf8')) as { id: string }).id;
const nothing = 'Canceled. Nothing was changed.';
const natStep = `  ${say('en', 'step.natTraversal.create')}`;

beforeEach(() => {
  place = scratch();
  demoPc(place.pc);
});
afterEach(() => {
  place.end();
});

/** Pressed `afterMs` after the program said `text`. */
async function pressed(
  args: readonly string[],
  { text = 'Demo PC', afterMs = 0, keepOpen = false } = {},
): Promise<{ ended: Ended; document: Report }> {
  const file = join(place.folder, `report-${randomUUID()}.json`);
  const run = await start([...args, '--report', file], { keepOpen });
  if (text !== '') await run.says(text);
  await wait(afterMs);
  run.child.kill('SIGINT');
  const ended = await run.ended;
  return { ended, document: reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) };
}

function expectStopped({ ended, document }: Awaited<ReturnType<typeof pressed>>, words: string) {
  expect(`${ended.stdout}${ended.stderr}`).toContain(words);
  expect(ended.signal).toBeNull();
  expect(ended.status).toBe(statusOf('refusedByUser'));
  expect(document.exit.name).toBe('refusedByUser');
  expect(document.messages).toContain(words);
}

const commands: Readonly<Record<Mode, readonly string[] | null>> = {
  plan: ['--plan', tunnel],
  apply: ['--apply', tunnel],
  verify: ['--verify', tunnelId],
  undo: ['--undo', tunnelId],
  list: ['--list'],
  show: ['--show', tunnelId],
  checkServer: ['--check-server', tunnel, '--timeout', '30'],
  pause: ['--pause', tunnelId],
  resume: ['--resume', tunnelId],
  doctor: ['doctor', tunnelId],
  // Looks at no PC; its own test is below.
  lintCertificate: null,
  explain: null,
  // Of the demo PC itself: over in one moment.
  restartDemo: null,
};

describe('N19: Ctrl-C at any moment', () => {
  it.each(
    mineOf(
      3,
      Object.entries(commands).filter(([, args]) => args !== null),
    ),
  )(
    'ends %s with 1602, and the PC is as the sentence says',
    async (mode, args) => {
      if (mode !== 'apply') await roadwarrior(['--apply', tunnel, '--pc', place.pc]);
      const before = settingsOf(place.pc);
      const pace = ['--pc', place.pc, '--pace', '400'];
      const stopped = await pressed([...(args ?? []), ...pace], {
        afterMs: Math.floor(Math.random() * 300),
      });
      // These read a few files and are over: then there was nothing to stop. While Node takes itself down it hears no signal.
      if (['list', 'show'].includes(mode) && stopped.document.exit.name === 'ok') return;
      expect(stopped.ended.signal).toBeNull();
      expect(stopped.ended.status).toBe(statusOf('refusedByUser'));
      const [words = ''] = stopped.document.messages.slice(-1);
      expect(`${stopped.ended.stdout}${stopped.ended.stderr}`).toContain(words);
      expect(words).toMatch(/^(Canceled\.|It was too late to cancel)/);
      if (words === nothing) expect(settingsOf(place.pc)).toEqual(before);
    },
    120_000,
  );

  it('while secrets are read from a pipe that nobody ends, in every command that takes them', async () => {
    const before = settingsOf(place.pc);
    const pkcs12 = example('example-client.p12');
    const taking = [
      [...(commands.plan ?? []), '--pc', place.pc],
      [...(commands.apply ?? []), '--pc', place.pc],
      ['--verify', tunnel, '--pc', place.pc],
      [...(commands.checkServer ?? []), '--pc', place.pc],
      ['--lint-certificate', pkcs12],
    ];
    // Nothing is said before: the program has to be up.
    const waiting = { text: '', afterMs: 5000, keepOpen: true };
    const stopped = await Promise.all(
      taking.map((args) => pressed([...args, '--secrets', '-'], waiting)),
    );
    for (const each of stopped) {
      expectStopped(each, nothing);
    }
    expect(settingsOf(place.pc)).toEqual(before);
  }, 120_000);

  it('says that everything was undone when an apply had begun', async () => {
    const before = settingsOf(place.pc);
    const args = ['--apply', tunnel, '--pc', place.pc, '--pace', '300'];
    expectStopped(await pressed(args, { text: '  done' }), 'Canceled. All changes were undone.');
    expect(settingsOf(place.pc)).toEqual(before);
  }, 120_000);

  it('does not leave an undo half done, and leaves the next profile of --all alone', async () => {
    const secrets = place.file('secrets.json', exampleSecrets);
    const given = ['--secrets', secrets, '--pc', place.pc];
    await roadwarrior(['--apply', example('l2tp-psk.json'), ...given]);
    const before = settingsOf(place.pc);
    await roadwarrior(['--apply', tunnel, ...given]);
    const args = ['--undo', '--all', '--pc', place.pc, '--pace', '300'];
    const stopped = await pressed(args, { text: 'Undo “', afterMs: 700 });
    expect(stopped.ended.status).toBe(statusOf('refusedByUser'));
    const [words] = stopped.document.messages.slice(-1);
    if (words !== nothing) {
      expect(words).toBe('Canceled. The undo that was running was finished first.');
      expect(settingsOf(place.pc)).toEqual(before);
    }
  }, 120_000);

  it('a rollback that was not complete keeps its own code', async () => {
    const faults = [{ kind: 'before', operation: 'registry.delete' }];
    writeFileSync(join(place.pc, 'faults.json'), JSON.stringify(faults));
    const args = ['--apply', example('l2tp-psk.json'), '--pc', place.pc, '--pace', '300'];
    const { ended, document } = await pressed(args, { text: natStep });
    expect(document.exit.name).toBe('rollbackIncomplete');
    expect(ended.status).toBe(statusOf('rollbackIncomplete'));
  }, 120_000);
});
