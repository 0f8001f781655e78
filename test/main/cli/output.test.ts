/** N14, N16: what the terminal shows, on which stream, how short, and how it ends. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextCommand } from '../../../src/main/cli/next-command.ts';
import { parseCommandLine } from '../../../src/main/cli/command-line.ts';
import { Screen } from '../../../src/main/cli/screen.ts';
import { demoPc, example, json, roadwarrior, scratch, statusOf } from './program.ts';

const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const psk = example('l2tp-psk.json');
const name = 'Office (L2TP, PSK)';
let place: ReturnType<typeof scratch>;
beforeEach(() => {
  place = scratch();
  demoPc(place.pc);
});
afterEach(() => {
  place.end();
});
const on = (...args: string[]) => roadwarrior([...args, '--pc', place.pc]);

describe('the screen', () => {
  const shown = (emphasis: boolean, isTerminal: boolean, isJson = false) => {
    const said = { out: '', err: '' };
    const screen = new Screen(
      {
        out: (text) => (said.out += text),
        err: (text) => (said.err += text),
        outIsTerminal: isTerminal,
        errIsTerminal: isTerminal,
        emphasis,
        columns: 80,
      },
      isJson,
    );
    screen.lines([{ text: 'Plan', emphasis: 'heading' }, '  same']);
    screen.line({ text: '  + Create it', emphasis: 'added' });
    screen.aside({ text: 'Error: a: b', emphasis: 'error' });
    return said;
  };

  it('emphasizes on a terminal, and not with NO_COLOR or in a file', () => {
    const bright = shown(true, true);
    expect(bright.out).toBe('\u001b[1mPlan\u001b[0m\n  same\n  \u001b[32m+\u001b[0m Create it\n');
    expect(bright.err).toBe('\u001b[1;31mError:\u001b[0m a: b\n');
    const plain = { out: 'Plan\n  same\n  + Create it\n', err: 'Error: a: b\n' };
    expect(shown(false, true)).toEqual(plain);
    expect(shown(true, false)).toEqual(plain);
  });

  it('leaves standard output to a document', () => {
    expect(shown(true, false, true)).toEqual({
      out: '',
      err: 'Plan\n  same\n  + Create it\nError: a: b\n',
    });
  });
});

it('a plan is short: heading, changes, total, warnings, restart, the next command', async () => {
  const { stdout, stderr } = await on('plan', psk);
  const places = [
    'Plan for',
    '  + Create the VPN',
    '3 to add, 1 to',
    'Warning: ',
    'Restart req',
    'To apply: ',
  ];
  const found = places.map((each) => stdout.indexOf(each));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found).not.toContain(-1);
  expect(stdout).not.toMatch(/[0-9a-f]{64}|Command:|Why:|exit code|\d+\.\d+\.\d{5}/i);
  expect(stdout).not.toMatch(guid);
  expect(stderr).toBe('Demo PC: simulated Windows 11 23H2. Nothing on this computer changes.\n\n');
  const { stdout: whole } = await on('plan', psk, '--verbose');
  for (const each of ['Why: ', 'Risk: ', 'Undo: ', 'Command: ', 'More: https://', 'Plan digest: '])
    expect(whole).toContain(each);
  // What is empty, and what nobody could run.
  expect(whole).not.toMatch(/=-|''\n|EAP configuration|-Rw/);
});

it('what is wrong is the last line of standard error, with what to do and the exit code', async () => {
  const wrong = await on('plan', psk, '--verbos');
  expect(wrong.stdout).toBe('');
  expect(wrong.stderr).toBe(
    'Error: Unknown option: --verbos. Did you mean --verbose? See “roadwarrior --help”. (exit code 2)\n',
  );
  const missing = await on('verify', psk);
  expect(missing.stderr.split('\n').at(-2)).toMatch(/^Error: .+ \(exit code 40\)$/);
  const readable = place.file('secrets.json', '{}', 0o644);
  const refused = await on('plan', psk, '--secrets', readable);
  expect(refused.stderr).toContain('chmod 600');
});

it('undo, show and verify take the name as well as the id', async () => {
  await json(['--apply', psk, '--pc', place.pc]);
  await on('restart-demo');
  const verified = await on('verify', name);
  expect(verified.stdout.trimEnd().split('\n').at(-1)).toBe(`“${name}” matches the profile.`);
  const shown = await on('show', name.toLowerCase());
  expect(shown.stdout).toContain('Server name or address: vpn.example.com');
  expect(shown.stdout).not.toMatch(guid);
  expect((await on('list', '--verbose')).stdout).toMatch(guid);
  expect((await on('undo', 'Somewhere')).status).toBe(statusOf('notInstalled'));
  expect((await on('undo', name)).status).toBe(statusOf('restartNeeded'));
});

it('the next command has the words that matter there, and none that a shell would read otherwise', () => {
  const next = (...argv: string[]) => {
    const parsed = parseCommandLine(argv);
    if (parsed.kind !== 'command') throw new Error(parsed.kind);
    return nextCommand('apply', parsed.command);
  };
  expect(next('plan', 'a b.vpnprofile', '--scope', 'user', '--json')).toBe(
    'roadwarrior apply "a b.vpnprofile" --scope user',
  );
  for (const evil of ['a"; b', '$(a)', 'a`b', 'a&b', "a'b", '%a%'])
    expect(next('plan', evil)).toBeNull();
});
