/** A person at a terminal: asked without an echo, asked before anything changes, steps rewritten in place. Needs script(1) for a terminal. */
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoPc, example, program, scratch, settingsOf, statusOf } from './program.ts';

const hasScript = spawnSync('script', ['--version']).status === 0;
if (!hasScript) console.log('skipped: script(1) is missing, so there is no terminal to test on');
const profile = example('l2tp-certificate.json');
let place: ReturnType<typeof scratch>;

beforeEach(() => {
  place = scratch();
  demoPc(place.pc);
});
afterEach(() => {
  place.end();
});

describe.skipIf(!hasScript)('on a terminal', () => {
  it('asks for the password again after a wrong one, shows neither, and takes no for an answer', async () => {
    const before = settingsOf(place.pc);
    const { status, shown } = await typed(
      [],
      [
        ['Password of the certificate', 'canary-wrong\r'],
        ['Try again', 'example-only\r'],
        ['(yes/no)', 'no\r'],
      ],
    );
    expect(status).toBe(statusOf('refusedByUser'));
    // Each question was asked: none of them was taken for a no.
    expect(shown).toMatch(/Password of the certificate[^]*Try again[^]*\(yes\/no\)/);
    expect(shown).not.toContain('canary-wrong');
    expect(shown).not.toContain('example-only');
    expect(settingsOf(place.pc)).toEqual(before);
  });

  it('applies after a yes, with a step list that is rewritten', async () => {
    const { status, shown } = await typed(
      ['--pace', '150'],
      [
        ['Password of the certificate', 'example-only\r'],
        ['(yes/no)', 'yes\r'],
      ],
    );
    expect(status).toBe(statusOf('restartNeeded'));
    expect(shown).toMatch(/ \d\/\d {2}Create the VPN connection +running/);
    // Without the control character that begins a rewritten line (ESC [ K).
    expect(shown.replaceAll('\u001b', '')).toMatch(
      /\r\[K {2}\d\/\d {2}Create the VPN connection +done/,
    );
  });

  it('ends at Ctrl-C at a question', async () => {
    const { status, shown } = await typed([], [['Password of the certificate', '\u0003']]);
    expect(shown).toContain('Password of the certificate');
    expect(status).toBe(statusOf('refusedByUser'));
  });
});

/** Types each answer when its question is shown. */
async function typed(
  more: readonly string[],
  answers: readonly (readonly [question: string, answer: string])[],
): Promise<{ status: number | null; shown: string }> {
  const words = [process.execPath, await program(), '--apply', profile, '--pc', place.pc, ...more];
  const line = words.map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', line, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (shown += text));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let from = 0;
  for (const [question, answer] of answers) {
    while (!shown.includes(question, from) && child.exitCode === null) await wait(10);
    from = shown.length;
    await wait(200);
    child.stdin.write(answer);
  }
  return { status: await ended, shown };
}
