// The elevated copy takes exactly the arguments that the window makes, and connects to no name of another form.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  copyArguments,
  readCopyArguments,
  type CopyOrder,
} from '../../../src/main/elevation/copy-order.ts';
import { isPipeName, pipeName } from '../../../src/main/elevation/pipe-name.ts';
import { quoteArguments } from '../../../src/shared/render/quote-argument.ts';
import { splitCommandLine } from '../../shared/render/split-command-line.ts';

const token = randomBytes(32).toString('base64url');
const approved = `plan:${'cd'.repeat(32)}:${'ab'.repeat(32)}` as const;
const guid = '6f1c2a3b-4d5e-4f60-8a7b-9c0d1e2f3a4b';
const onWindows: CopyOrder = { pipe: pipeName(randomBytes(16), null), token, approved, demo: null };
const onLinux: CopyOrder = {
  pipe: pipeName(randomBytes(16), '/tmp/roadwarrior-pipe-x'),
  token,
  approved,
  demo: { folder: '/home/jane/it\'s a "demo"', pace: 5 },
};

it.each([
  ['win32', onWindows],
  ['win32', { ...onWindows, approved: 'repair' }],
  ['win32', { ...onWindows, approved: `undo:${guid}` }],
  ['win32', { ...onWindows, approved: `pause:${guid}` }],
  ['win32', { ...onWindows, approved: `resume:${guid}` }],
  ['linux', onLinux],
] as const)('what the window makes is what the copy reads (%s)', (platform, order) => {
  const argv = copyArguments(order);
  expect(readCopyArguments(argv, platform)).toEqual(order);
  // Through one string, as Windows passes it on.
  expect(splitCommandLine(`program ${quoteArguments(argv)}`).slice(1)).toEqual(argv);
});

describe('refused', () => {
  const argv = copyArguments(onWindows);
  const [word = '', pipe = '', , , , what = ''] = argv;
  const tail = argv.slice(2);
  it.each<[string, string[]]>([
    ['nothing', []],
    ['another word', ['--executor', ...argv.slice(1)]],
    ['no token', [word, pipe]],
    ['one argument less', argv.slice(0, -1)],
    ['one argument more', [...argv, '--yes']],
    ['another order', [word, pipe, '--approved', what, '--token', token]],
    ['a short token', [word, pipe, '--token', token.slice(1), '--approved', what]],
    ['nothing approved', [word, pipe, '--token', token, '--approved', '']],
    ...[
      what.toUpperCase(),
      what.slice('plan:'.length),
      `plan:${guid}`,
      `plan:${'ab'.repeat(32)}`,
      `${what}:${'ab'.repeat(32)}`,
      `undo:${what.slice('plan:'.length)}`,
      'undo:',
      `undo:{${guid}}`,
      `run:${guid}`,
      `repair:${guid}`,
      `undo:${guid}\n`,
    ].map((other): [string, string[]] => [
      `approved: ${JSON.stringify(other)}`,
      [word, pipe, '--token', token, '--approved', other],
    ]),
    ['a demo PC on Windows', [...argv, '--pc', '/tmp/pc', '--pace', '0']],
    ['a pipe of another PC', [word, pipe.replace('\\\\.\\', '\\\\203.0.113.7\\'), ...tail]],
    ['a pipe of another program', [word, '\\\\.\\pipe\\lsass', ...tail]],
    ['a pipe below another', [word, pipe.replace('roadwarrior-', 'x\\roadwarrior-'), ...tail]],
    ['a pipe and a line end', [word, `${pipe}\n`, ...tail]],
  ])('%s', (_what, given) => {
    expect(readCopyArguments(given, 'win32')).toBeNull();
  });

  it('no demo PC where there is no Windows', () => {
    expect(readCopyArguments(copyArguments({ ...onLinux, demo: null }), 'linux')).toBeNull();
  });

  it.each(['/tmp/x.sock', 'roadwarrior.sock', '/a/../b/roadwarrior-', '//roadwarrior-', '/a\n/'])(
    'the socket %j',
    (start) => {
      expect(isPipeName(`${start}${'0'.repeat(32)}.sock`, 'linux')).toBe(false);
    },
  );
});

it('a name holds 128 random bits', () => {
  const names = new Set(Array.from({ length: 50 }, () => pipeName(randomBytes(16), null)));
  expect(names.size).toBe(50);
  expect(pipeName(Buffer.alloc(16, 0xab), null)).toBe(
    `\\\\.\\pipe\\roadwarrior-${'ab'.repeat(16)}`,
  );
});
