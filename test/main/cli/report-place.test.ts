/** S8: `--report` goes through no folder that others made, and that is said before anything is done. */
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseCommandLine } from '../../../src/main/cli/command-line.ts';
import type { CliPorts } from '../../../src/main/cli/ports.ts';
import { runCommand } from '../../../src/main/cli/run.ts';
import { PcUnreadable } from '../../../src/main/pipeline/read-host.ts';
import { noTrace } from '../../../src/main/trace/trace.ts';
import { cliPorts } from '../../../src/main/entries/cli-ports.ts';
import { placeProblem, writeFile } from '../../../src/main/host/disk.ts';
import { judgeReportFolder, reportFolderFault } from '../../../src/main/windows/report-folders.ts';
import type { FolderDescriptor } from '../../../src/main/storage/folder-guard.ts';

const isRoot = process.getuid?.() === 0;
let base: string;
beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), 'roadwarrior-report-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(base, { recursive: true });
});
const as = (uid: number) => vi.spyOn(process, 'getuid').mockReturnValue(uid);
const code = (file: string) => placeProblem(file)?.code ?? null;
const folder = (name: string, mode: number, owner = 0) => {
  const path = join(base, name);
  fs.mkdirSync(path);
  fs.chmodSync(path, mode);
  if (isRoot) fs.chownSync(path, owner, 0);
  return path;
};

describe('where a report may be written', () => {
  it('in a folder that is there, over an old report or none', () => {
    const file = join(base, 'report.json');
    expect(placeProblem(file)).toBeNull();
    writeFile(file, 'one');
    writeFile(file, 'two');
    expect(fs.readFileSync(file, 'utf8')).toBe('two');
    expect(placeProblem(file)).toBeNull();
    expect(placeProblem(join(base, 'none', 'report.json'))).toEqual({
      code: 'noFolder',
      part: join(base, 'none'),
    });
    expect(code(base)).toBe('notAFile');
    expect(code(join(file, 'below.json'))).toBe('notADirectory');
    expect(fs.readdirSync(base)).toEqual(['report.json']);
  });

  it.each([
    ['a profile', '\ufeff{\n  "format": "roadwarrior-profile"', 'otherFile'],
    ['secrets', '{"psk": "x"}', 'otherFile'],
    ['a certificate', Buffer.from([0x30, 0x82, 1, 2]), 'otherFile'],
    ['a report', '{\n  "format": "roadwarrior-report",\n  "version": 1', null],
    ['a trace', '{"n":0,"at":1,"event":"run","command":"plan"}\n', null],
    ['nothing yet', '', null],
  ])('over what holds %s: only what this program wrote is replaced', (_what, content, expected) => {
    const file = join(base, 'office.vpnprofile');
    fs.writeFileSync(file, content);
    expect(code(file)).toBe(expected);
  });

  it('in one file, not report and trace', async () => {
    const file = join(base, 'out.json');
    const ports = cliPorts('1');
    const words = ['list', '--report', file, '--trace', `${base}/./out.json`];
    const parsed = parseCommandLine(words);
    if (parsed.kind !== 'command') throw new Error(parsed.kind);
    expect(await ports.placeProblem(file, parsed.command)).toEqual({
      code: 'sameFile',
      part: file,
    });
  });

  it('not over a link, whoever asks and whosever it is', () => {
    const file = join(base, 'report.json');
    const target = join(base, 'target');
    fs.writeFileSync(target, 'kept');
    fs.symlinkSync(target, file);
    expect(placeProblem(file)).toEqual({ code: 'reparsePoint', part: file });
    as(1000);
    expect(placeProblem(file)).toEqual({ code: 'reparsePoint', part: file });
    expect(() => {
      writeFile(file, 'report');
    }).toThrow('unsafePath');
    expect(fs.readFileSync(target, 'utf8')).toBe('kept');
    expect(fs.readdirSync(base).sort()).toEqual(['report.json', 'target']);
  });

  it.skipIf(!isRoot)(
    'as administrator: through no link, no folder of another, none that others may exchange',
    () => {
      const good = folder('good', 0o755);
      fs.symlinkSync(good, join(base, 'link'));
      expect(code(join(good, 'r.json'))).toBeNull();
      expect(code(join(base, 'link', 'r.json'))).toBe('reparsePoint');
      expect(code(join(folder('theirs', 0o755, 1001), 'r.json'))).toBe('notOwned');
      expect(code(join(folder('open', 0o777), 'r.json'))).toBe('writableByOthers');
      expect(code(join(folder('sticky', 0o1777), 'r.json'))).toBeNull();
      const deep = join(folder('between', 0o777), 'mine');
      fs.mkdirSync(deep);
      expect(code(join(deep, 'r.json'))).toBe('writableByOthers');
      expect(() => {
        writeFile(join(deep, 'r.json'), '');
      }).toThrow('unsafePath');
      expect(fs.readdirSync(deep)).toEqual([]);
    },
  );

  it.skipIf(!isRoot)(
    'as anyone else: through his own links and root’s, not through a stranger’s',
    () => {
      as(1000);
      const shared = folder('shared', 0o777, 1001);
      expect(code(join(shared, 'r.json'))).toBeNull();
      for (const [owner, expected] of [
        [0, null],
        [1000, null],
        [1001, 'reparsePoint'],
      ] as const) {
        const link = join(base, `link-${owner}`);
        fs.symlinkSync(shared, link);
        fs.lchownSync(link, owner, 0);
        expect(code(join(link, 'r.json'))).toBe(expected);
      }
    },
  );
});

/** The world, as far as a run comes that is ended by the place of its report. */
function portsWith(
  placeProblem: CliPorts['placeProblem'],
  { written, openPc, said }: { written: () => void; openPc: () => never; said: string[] },
): CliPorts {
  const ports = {
    version: '1',
    console: {
      out: (text) => said.push(text),
      err: (text) => said.push(text),
      outIsTerminal: false,
      errIsTerminal: false,
      emphasis: true,
      columns: 80,
    },
    placeProblem,
    writeFile: written,
    openPc,
    now: () => '2026-01-01T00:00:00.000Z',
    trace: noTrace,
    ticks: () => 0,
    onInterrupt: () => () => undefined,
  } satisfies Partial<CliPorts>;
  return ports as unknown as CliPorts;
}

describe('the run', () => {
  it.each([
    ['report', 'a run', ['--list']],
    ['trace', 'a run', ['--list']],
    ['report', 'a line that is wrong', ['--list', '--nonsense']],
  ])('S8: where the %s cannot be, %s ends with 2 and does nothing', async (what, _run, words) => {
    const target = join(base, 'target.json');
    fs.writeFileSync(target, 'kept');
    const file = join(base, 'report.json');
    fs.symlinkSync(target, file);
    const said: string[] = [];
    const openPc = vi.fn<() => never>();
    const written = vi.fn();
    const ports = portsWith((where) => Promise.resolve(placeProblem(where)), {
      written,
      openPc,
      said,
    });
    const parsed = parseCommandLine([...words, `--${what}`, file]);
    if (parsed.kind !== 'command' && parsed.kind !== 'wrong') throw new Error(parsed.kind);
    const run = parsed.kind === 'command' ? parsed.command : parsed;
    expect(await runCommand(run, ports)).toBe(2);
    expect([openPc, written].map((each) => each.mock.calls)).toEqual([[], []]);
    expect(said.join('')).toContain(`because of “${file}”: it’s a link`);
    expect(fs.readFileSync(target, 'utf8')).toBe('kept');
  });

  it('is reported where the folders could not be asked about, because the PC gave no answer', async () => {
    const written = vi.fn();
    const parsed = parseCommandLine(['list', '--report', join(base, 'report.json')]);
    if (parsed.kind !== 'command') throw new Error(parsed.kind);
    const noAnswer = () => Promise.reject(new PcUnreadable('powershellNoAnswer'));
    const ports = portsWith(noAnswer, { written, openPc: vi.fn<() => never>(), said: [] });
    expect(await runCommand(parsed.command, ports)).toBe(50);
    expect(written).toHaveBeenCalledTimes(1);
  });
});

describe('what Windows says of the folders', () => {
  const me = 'S-1-5-21-1-2-3-1001';
  const users = 'S-1-5-32-545';
  const allow = (sid: string, rights: number) => ({ sid, kind: 'allow' as const, rights });
  const good: FolderDescriptor = {
    isDirectory: true,
    isReparsePoint: false,
    owner: 'S-1-5-32-544',
    aclIsProtected: false,
    entries: [allow('S-1-5-18', 0x1f01ff), allow(me, 0x1f01ff), allow('S-1-3-0', 0x10000000)],
  };
  const with_ = (sid: string, rights: number) => ({
    ...good,
    entries: [...(good.entries ?? []), allow(sid, rights)],
  });

  it.each<[string, FolderDescriptor, string | null]>([
    ['of administrators', good, null],
    ['of the caller', { ...good, owner: me }, null],
    // As below ProgramData and Windows\Temp.
    ['users may add files', with_(users, 0x1200a9 | 0x2 | 0x4 | 0x10 | 0x100), null],
    ['a link', { ...good, isReparsePoint: true }, 'reparsePoint'],
    ['of another account', { ...good, owner: users }, 'notOwned'],
    ['no DACL', { ...good, entries: null }, 'writableByOthers'],
    ['users may delete what is in it', with_(users, 0x40), 'writableByOthers'],
    ['users may delete it', with_(users, 0x10000), 'writableByOthers'],
    ['users may change its ACL', with_(users, 0x40000), 'writableByOthers'],
    ['users may own it', with_(users, 0x80000), 'writableByOthers'],
    ['users may do everything', with_(users, 0x10000000), 'writableByOthers'],
  ])('%s', (_what, found, expected) => {
    expect(judgeReportFolder(found, me)).toBe(expected);
  });

  it('is asked of every folder from the drive on, and only where this process is elevated', async () => {
    const asked: string[] = [];
    const pc = (elevated: boolean) => ({
      readHost: (name: string, { Path = '' }: Readonly<Record<string, string>>) => {
        if (name === 'Read-RwIdentity') return Promise.resolve({ sid: me, elevated });
        asked.push(Path);
        return Promise.resolve({ found: Path.endsWith('open') ? with_(users, 0x10000) : good });
      },
    });
    const file = 'C:\\Reports\\open\\pc\\r.json';
    expect(await reportFolderFault(pc(false), file)).toBeNull();
    expect(asked).toEqual([]);
    expect(await reportFolderFault(pc(true), file)).toEqual({
      code: 'writableByOthers',
      part: 'C:\\Reports\\open',
    });
    expect(asked).toEqual(['C:\\Reports', 'C:\\Reports\\open']);
    expect(await reportFolderFault(pc(true), '\\\\server\\share\\a\\r.json')).toBeNull();
    expect(asked.slice(2)).toEqual(['\\\\server\\share\\a']);
  });
});
