// The two options that this program gives itself: wrong arguments are told in one line, end with their code, and start nothing.
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src/main/cli/command-line.ts';
import { launchMode } from '../../../src/main/entries/launch-mode.ts';
import { exitCodes } from '../../../src/shared/report/exit-codes.ts';
import { program, start } from '../cli/program.ts';

const token = 'canary-token-'.padEnd(43, 'A');

describe('--executor', () => {
  it.each([
    [['--executor', 'machine', '--list']],
    [['--executor', 'user', '--yes']],
    [['--executor', 'machine', '--report', 'r.json']],
    [['--executor', 'machine', '--windows', '6.0.6002']],
    [['--executor', 'machine', 'a.vpnprofile']],
    [['--executor', 'both']],
    [['--executor']],
  ])('%j is refused', async (argv) => {
    expect(parseCommandLine(argv)).toMatchObject({ kind: 'wrong' });
    expect(await launchMode(argv)).toMatchObject({ kind: 'silent', parsed: { kind: 'wrong' } });
  });

  it('with what the coordinator gives it is taken', () => {
    const argv = ['--executor', 'user', '--pc', '/pc', '--pace', '5'];
    expect(parseCommandLine(argv)).toEqual({
      kind: 'executor',
      scope: 'user',
      pc: '/pc',
      pace: 5,
    });
  });
});

describe('the program', () => {
  beforeAll(async () => {
    await program();
  });

  it.each([
    ['--executor', ['--executor', 'machine', '--list']],
    ['--elevated-copy', ['--elevated-copy']],
    ['--elevated-copy', ['--elevated-copy', 'x', '--token', token]],
    ['--elevated-copy', ['--elevated-copy', '--list']],
  ])('says what is wrong with %s', async (option, argv) => {
    // Nothing comes on standard input: one that waits for it would not end.
    const { status, stderr } = await (await start(argv)).ended;
    expect(status).toBe(exitCodes.badArguments);
    expect(stderr).toContain(`${option} is reserved for Roadwarrior itself`);
    expect(stderr).toContain('--help');
    expect(stderr).not.toContain('canary');
  });
});
