/**
 * D40: whatever a run is given and however it ends, its trace holds lines of the closed form and nothing of what it was given:
 * no secret, and no name of a profile, a server or a user.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/main/cli/run.ts';
import { parseCommandLine } from '../../../src/main/cli/command-line.ts';
import type { CliPorts } from '../../../src/main/cli/ports.ts';
import { traceLine, type TraceLine } from '../../../src/main/trace/event.ts';
import { TraceRing } from '../../../src/main/trace/trace.ts';
import { changed, impossiblePc, example, roadwarrior, scratch, type Ended } from './program.ts';

const psk = 'canary-psk-7f3a91c2';
const password = 'canary-password-55d0e1b8';
const profileName = 'Canary Office';
const server = 'canary.example.com';
const user = 'canary-jane';
const canaries = [psk, password, 'example-only', profileName, 'Canary', server, user];
let place: ReturnType<typeof scratch>;

beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.end();
});

function profile(): string {
  return changed('l2tp-psk.json', {
    name: profileName,
    server: { address: server },
    l2tp: { methods: ['mschapv2'], userName: user, rememberCredentials: true },
  });
}

let traces = 0;

/** Runs the program with `--trace` and answers what is in the file, each line checked by its form. */
async function traced(
  args: readonly string[],
): Promise<{ lines: TraceLine[]; text: string; ended: Ended }> {
  traces += 1;
  const file = join(place.folder, `trace-${traces}.jsonl`);
  // A trace is its process's, and begins with it.
  const words = [...args, '--pc', place.pc, '--trace', file];
  const ended = await roadwarrior(words, { apart: true });
  const text = readFileSync(file, 'utf8');
  return { ended, text, lines: linesOf(text) };
}

function linesOf(text: string): TraceLine[] {
  expect(text.endsWith('\n')).toBe(true);
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => traceLine.parse(JSON.parse(line)));
}

function found(text: string): string[] {
  return canaries.filter((each) =>
    [each, Buffer.from(each).toString('base64').replace(/=+$/, '')].some((form) =>
      text.includes(form),
    ),
  );
}

describe('the trace of a run', { timeout: 120_000 }, () => {
  it('holds what was done, and nothing of what it was done with', async () => {
    const file = place.file('canary.json', profile());
    const secrets = place.file('secrets.json', JSON.stringify({ psk, password }));
    const id = (JSON.parse(profile()) as { id: string }).id;
    const given = ['--secrets', secrets];
    const runs: [readonly string[], TraceLine['event'][]][] = [
      [['--plan', file, ...given], ['asked']],
      [
        ['--apply', file, ...given],
        ['asked', 'performed', 'lock', 'recovery', 'transaction'],
      ],
      [['--list'], ['asked']],
      [['--show', id], ['asked']],
      [['--verify', file, ...given], ['asked']],
      [['--verify', id], ['asked']],
      [['--pause', id], ['asked']],
      [['--resume', id], ['asked']],
      [
        ['--undo', id],
        ['performed', 'transaction'],
      ],
      [['--undo', id], []],
      [['--check-server', file, ...given, '--timeout', '2'], []],
    ];
    for (const [args, events] of runs) {
      const { lines, text } = await traced(args);
      const seen = lines.map(({ event }) => event);
      expect([args[0], seen.at(0), seen.at(-1)]).toEqual([args[0], 'run', 'exit']);
      expect(seen).toEqual(expect.arrayContaining(events));
      expect(seen).not.toContain('unfit');
      expect(found(text)).toEqual([]);
    }
  });

  it('holds nothing of a certificate and its password', async () => {
    for (const pkcs12Password of [password, 'example-only']) {
      const secrets = place.file('secrets.json', JSON.stringify({ pkcs12Password }));
      for (const way of [
        ['--apply', example('l2tp-certificate.json')],
        ['--lint-certificate', example('example-client.p12')],
      ]) {
        const { text, lines } = await traced([...way, '--secrets', secrets]);
        expect(lines.at(-1)?.event).toBe('exit');
        expect(found(text)).toEqual([]);
        expect(text).not.toMatch(/BEGIN|example\.com|[0-9a-f]{40}/);
      }
    }
  });
});

describe('a defect', { timeout: 60_000 }, () => {
  it('leaves its trace beside the records, says where, and names the lines of the source', async () => {
    impossiblePc(place.pc);
    const file = place.file('canary.json', profile());
    const secrets = place.file('secrets.json', JSON.stringify({ psk, password }));
    const args = ['--apply', file, '--secrets', secrets, '--pc', place.pc];
    const { stderr } = await roadwarrior(args, { apart: true });
    const folder = join(place.pc, 'roadwarrior', 'user', 'traces');
    const [name = '', ...more] = readdirSync(folder);
    expect(more).toEqual([]);
    expect(stderr).toContain(join(folder, name));
    const text = readFileSync(join(folder, name), 'utf8');
    expect(found(text)).toEqual([]);
    const defect = linesOf(text).find(({ event }) => event === 'defect');
    const [error] = defect?.event === 'defect' ? defect.errors : [];
    expect(error?.name).toBe('RangeError');
    const files = error?.frames.map((each) => each.file) ?? [];
    expect(files).toContain('src/main/demo/services.ts');
    for (const each of files) expect(existsSync(each)).toBe(true);
  });

  it('goes into the file of --trace where one is named', async () => {
    impossiblePc(place.pc);
    const file = place.file('canary.json', profile());
    const secrets = place.file('secrets.json', JSON.stringify({ psk, password }));
    const { lines, ended } = await traced(['--apply', file, '--secrets', secrets]);
    expect(lines.map(({ event }) => event)).toContain('defect');
    expect(ended.stderr).toContain('.jsonl');
    expect(existsSync(join(place.pc, 'roadwarrior', 'user', 'traces'))).toBe(false);
  });

  it('keeps no message, of no cause either', async () => {
    const written = new Map<string, string>();
    const errors: unknown[] = [
      new TypeError(psk, {
        cause: new RangeError(server, {
          cause: Object.assign(new Error(user), { code: password }),
        }),
      }),
      Object.assign(new Error(psk), { name: user, code: server }),
      { name: profileName, message: psk, stack: `${psk}\n    at ${user} (src/main/${server}:1:1)` },
      psk,
    ];
    for (const error of errors) {
      const ports = portsThatFail(error as Error, written);
      const parsed = parseCommandLine(['--list', '--trace', 'trace.jsonl']);
      if (parsed.kind !== 'command') throw new Error(parsed.kind);
      expect(await runCommand(parsed.command, ports)).toBe(1);
      const text = written.get('trace.jsonl') ?? '';
      expect(linesOf(text).map(({ event }) => event)).toEqual(['run', 'defect', 'exit']);
      expect(found(text)).toEqual([]);
    }
  });
});

function portsThatFail(error: Error, written: Map<string, string>): CliPorts {
  const ports = {
    version: '1',
    console: {
      out: () => undefined,
      err: () => undefined,
      outIsTerminal: false,
      errIsTerminal: false,
      emphasis: true,
      columns: 80,
    },
    ask: null,
    placeProblem: () => Promise.resolve(null),
    writeFile: (file, text) => written.set(file, text),
    openPc: () => Promise.reject(error),
    now: () => '2026-01-01T00:00:00.000Z',
    trace: new TraceRing({
      ticks: () => 0,
      placeOf: (_, line) => ({ file: 'src/main/cli/run.ts', line }),
    }),
    ticks: () => 0,
    onInterrupt: () => () => undefined,
  } satisfies Partial<CliPorts>;
  return ports as unknown as CliPorts;
}
