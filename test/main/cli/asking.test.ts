/** N15: nobody is asked where nobody can answer: without a terminal `--apply` wants `--yes`, and nothing else asks. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  demoPc,
  example,
  json,
  program,
  roadwarrior,
  scratch,
  settingsOf,
  statusOf,
} from './program.ts';

const hasScript = spawnSync('script', ['--version']).status === 0;
if (!hasScript) console.log('skipped: script(1) is missing, so there is no terminal to test on');
const tunnel = example('ipsec-psk.json');
const tunnelId = (JSON.parse(readFileSync(tunnel, 'utf8')) as { id: string }).id;
let place: ReturnType<typeof scratch>;

beforeEach(() => {
  place = scratch();
  demoPc(place.pc);
});
afterEach(() => {
  place.end();
});

describe('N15: without a terminal', () => {
  it('--apply without --yes ends with 22 and the hint, and nothing is changed', async () => {
    const before = settingsOf(place.pc);
    for (const input of [null, '', 'yes\n']) {
      const options = { input, yes: false };
      const document = await json(['--apply', tunnel, '--pc', place.pc], options);
      expect(document.exit.name).toBe('consentNeeded');
      expect(document.messages.join()).toContain('--yes');
      expect(document.result.plan?.changes).toBeGreaterThan(0);
    }
    expect(settingsOf(place.pc)).toEqual(before);
    expect((await json<'list'>(['--list', '--pc', place.pc])).result.installed).toEqual([]);
  });

  it('repairs nothing without --yes either', async () => {
    writeFileSync(join(place.pc, 'faults.json'), JSON.stringify([{ kind: 'kill', nth: 2 }]));
    await roadwarrior(['--apply', tunnel, '--pc', place.pc], { apart: true });
    const before = settingsOf(place.pc);
    const journal = join(place.pc, 'roadwarrior', 'machine', 'journal.jsonl');
    expect(existsSync(journal)).toBe(true);
    const document = await json(['--apply', tunnel, '--pc', place.pc], { yes: false });
    expect(document.exit.name).toBe('consentNeeded');
    expect(settingsOf(place.pc)).toEqual(before);
    expect(existsSync(journal)).toBe(true);
  });

  it('with nothing to change there is nothing to ask; verify, pause, resume and undo never ask', async () => {
    const at = ['--pc', place.pc];
    await roadwarrior(['--apply', tunnel, ...at]);
    const applied = await json(['--apply', tunnel, ...at], { input: null, yes: false });
    // The pre-shared key stands in the profile and is written again: that is a change of the PC.
    expect(['ok', 'restartNeeded', 'consentNeeded']).toContain(applied.exit.name);
    for (const args of [
      ['--verify', tunnelId],
      ['--pause', tunnelId],
      ['--resume', tunnelId],
      ['--undo', tunnelId],
    ]) {
      const { exit } = await json([...args, ...at], { input: null });
      expect(exit.name).not.toBe('consentNeeded');
      expect(['ok', 'restartNeeded']).toContain(exit.name);
    }
  });
});

/** A question stands on standard error and is answered on standard input: both have to be a terminal, standard output need not. */
describe.skipIf(!hasScript)('N15: half a terminal', () => {
  it.each([
    ['standard input is none', '< /dev/null', 'consentNeeded'],
    ['standard error is none', '2> /dev/null', 'consentNeeded'],
    ['standard output is none', '> /dev/null', 'refusedByUser'],
  ] as const)('%s', async (_what, redirected, exit) => {
    const before = settingsOf(place.pc);
    const words = [process.execPath, await program(), '--apply', tunnel, '--pc', place.pc];
    const line = `${words.map((word) => `'${word}'`).join(' ')} ${redirected}`;
    const child = spawn('script', ['-qec', line, '/dev/null'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let shown = '';
    let isAnswered = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
      if (isAnswered || !shown.includes('(yes/no)')) return;
      isAnswered = true;
      child.stdin.write('no\r');
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(statusOf(exit));
    expect(settingsOf(place.pc)).toEqual(before);
  });
});
