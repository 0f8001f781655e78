// The real program as the elevated copy, over a real socket, on a demo PC that the window's account may not change (D2, D6, D7).
import { askedOf } from '../pipeline/workbench.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { registryArea } from '../../../src/main/demo/files.ts';
import { changeDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { copyArguments } from '../../../src/main/elevation/copy-order.ts';
import { listenOnce } from '../../../src/main/elevation/listen-once.ts';
import { pipeName } from '../../../src/main/elevation/pipe-name.ts';
import { approvedPlan, type Approved } from '../../../src/main/elevation/approved.ts';
import type { ElevatedSide } from '../../../src/main/elevation/elevation.ts';
import { listInstalled } from '../../../src/main/pipeline/installed.ts';
import { repair } from '../../../src/main/pipeline/repair.ts';
import type { Prepared } from '../../../src/main/pipeline/prepare.ts';
import { ExecutorLost } from '../../../src/main/transaction/executor-lost.ts';
import { ExecutorClient } from '../../../src/main/transaction/executor-client.ts';
import type { Executor, RunRequest, UndoRequest } from '../../../src/main/transaction/executor.ts';
import { ipsecProfile, l2tpProfile, otherProfileId } from '../../shared/rooms/fixtures.ts';
import { demoPc, fs, program, scratch, settingsOf } from '../cli/program.ts';
import { openWindow, password, psk, type Window } from './window.ts';

/** The machine gets the NAT value and services, the user the connection and what he typed. */
const both = l2tpProfile({
  nat: 'server',
  allowPingFrom: ['192.0.2.0/24'],
  l2tp: { userName: 'jane', rememberCredentials: true },
});
const tunnel = ipsecProfile({ authentication: { method: 'psk' } });

let place: ReturnType<typeof scratch>;
let bundle: string;
let elevated: ElevatedSide[] = [];
let windows: Window[] = [];

beforeAll(async () => {
  bundle = await program();
});
beforeEach(() => {
  place = scratch();
  const account = 'S-1-5-21-1000000001-1000000002-1000000003-1001';
  const identity = { sid: account, sessionSid: account, elevated: false };
  demoPc(place.pc, { host: { identity } });
});
afterEach(async () => {
  for (const each of elevated) await each.end();
  for (const each of windows) await each.opened.end();
  [elevated, windows] = [[], []];
  place.end();
});

async function window(pace = 0): Promise<Window> {
  const made = await openWindow(bundle, place.pc, pace);
  windows.push(made);
  return made;
}

async function elevate(from: Window, approved: Approved): Promise<ElevatedSide> {
  const start = await from.elevate(approved);
  if (start.kind !== 'started') throw new Error(JSON.stringify(start));
  elevated.push(start.elevated);
  return start.elevated;
}

const approvedOf = ({ plan, facts }: Prepared) => approvedPlan(plan, { kind: 'profile', facts });

function requestOf(prepared: Prepared): RunRequest {
  return {
    asked: askedOf(prepared),
    digest: prepared.plan.digest.machine,
    transaction: 'test',
    withOtherScope: false,
  };
}

function undoOf({ opened }: Window, { plan }: Prepared): UndoRequest {
  return {
    header: {
      transaction: opened.place.newId(),
      owner: plan.owner,
      startedAt: opened.place.now(),
      withOtherScope: false,
    },
  };
}

async function executorOf(
  from: Window,
  side: ElevatedSide,
  prepared?: Prepared,
): Promise<Executor> {
  const executor = await side.makeExecutor(
    { secretsGiven: prepared?.facts.secretsGiven ?? [], hangUp: true, emit: () => undefined },
    from.opened.place.secrets,
  );
  expect(await executor.open('apply')).toMatchObject({ kind: 'ready' });
  return executor;
}

/** Processes of the program that serve this test's demo PC. */
function copies(): { pid: number; cmdline: string; environ: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      cmdline: quietly(`/proc/${name}/cmdline`),
      environ: quietly(`/proc/${name}/environ`),
    }))
    .filter(({ cmdline }) => cmdline.includes('--elevated-copy') && cmdline.includes(place.pc));
}

async function untilGone(): Promise<void> {
  for (let tries = 0; copies().length > 0 && tries < 400; tries += 1) await wait(25);
  expect(copies()).toEqual([]);
}

function quietly(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const record = (scope: string, name: string) => join(place.pc, 'roadwarrior', scope, name);

describe.skipIf(process.platform !== 'linux')('one elevation', () => {
  it('applies both scopes, the machine in the copy; then undo, pause and repair by others', async () => {
    const before = settingsOf(place.pc);
    const own = await window();
    const prepared = await own.prepare(both);
    // Without the copy this account may not.
    expect(prepared.facts.host.identity.elevated).toBe(false);
    const side = await elevate(own, approvedOf(prepared));
    expect(await own.apply(prepared, side)).toMatchObject({
      result: 'applied',
      verification: { asWanted: true },
    });
    await side.end();
    await untilGone();
    expect(settingsOf(place.pc)).not.toEqual(before);
    // One for this undo, for two conversations over one connection.
    const other = await elevate(own, `undo:${both.id}`);
    for (const [result, remaining] of [
      [/restored/, false],
      [/^\[\]$/, false],
    ] as const) {
      const executor = await executorOf(own, other);
      const reply = await executor.undo(undoOf(own, prepared));
      expect(JSON.stringify(reply.settled)).toMatch(result);
      expect(reply.remaining).toBe(remaining);
      await executor.close();
    }
    expect(await (await executorOf(own, other)).run(requestOf(prepared))).toEqual({
      kind: 'refused',
      code: 'notApproved',
    });
  });

  it('shows neither secrets nor surroundings in arguments and environment; the token is the one exception', async () => {
    process.env['CANARY_OF_THE_WINDOW'] = psk;
    const own = await window(20);
    const prepared = await own.prepare(both);
    const side = await elevate(own, approvedOf(prepared));
    delete process.env['CANARY_OF_THE_WINDOW'];
    const applied = own.apply(prepared, side);
    const [copy] = copies();
    if (copy === undefined) throw new Error('no copy');
    const words = copy.cmdline.split('\0').filter(Boolean).slice(2);
    expect(words).toEqual([
      '--elevated-copy',
      expect.stringMatching(/\/roadwarrior-[0-9a-f]{32}\.sock$/),
      '--token',
      expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      '--approved',
      approvedOf(prepared),
      ...['--pc', place.pc, '--pace', '20'],
    ]);
    for (const secret of [psk, password]) expect(copy.cmdline).not.toContain(secret);
    expect(copy.environ).toBe('');
    // Void already: the pipe that it is good for is gone.
    expect(existsSync(words[1] ?? '')).toBe(false);
    expect(await applied).toMatchObject({ result: 'applied' });
  });

  it('asks again within the same elevation when the plan is another one by now', async () => {
    const own = await window();
    const prepared = await own.prepare(both);
    const side = await elevate(own, approvedOf(prepared));
    const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
    changeDemoPc(place.pc, fs, (pc) => {
      const standing = pc.read(registryArea);
      const value = {
        AssumeUDPEncapsulationContextOnSendRule: { type: 'dword' as const, data: 1 },
      };
      pc.write(registryArea, { ...standing, [key]: { ...standing[key], ...value } });
    });
    const changed = settingsOf(place.pc);
    const stale = await own.apply(prepared, side);
    if (stale.result !== 'stalePlan' || stale.changed === null) throw new Error(stale.result);
    const { digest } = stale.changed.plan;
    expect(digest.machine).not.toBe(prepared.plan.digest.machine);
    expect(settingsOf(place.pc)).toEqual(changed);
    // What the copy has never shown is not run, even if it were right: it comes back once more.
    const guess = await executorOf(own, side, prepared);
    const reply = await guess.run({ ...requestOf(prepared), digest: 'f'.repeat(64) });
    expect(reply).toMatchObject({ kind: 'stale', plan: { digest: { machine: digest.machine } } });
    await guess.close();
    const approved = {
      ...prepared.plan,
      digest: { ...prepared.plan.digest, machine: digest.machine },
    };
    expect(await own.apply({ ...prepared, plan: approved }, side)).toMatchObject({
      result: 'applied',
    });
  });

  it('a digest in the arguments that is not the plan’s: nothing is done, the plan comes back', async () => {
    const before = settingsOf(place.pc);
    const own = await window();
    const prepared = await own.prepare(both);
    const digest = { machine: '0'.repeat(64), user: '' };
    const side = await elevate(own, approvedPlan({ ...prepared.plan, digest }, askedOf(prepared)));
    expect(await own.apply(prepared, side)).toMatchObject({ result: 'stalePlan' });
    expect(settingsOf(place.pc)).toEqual(before);
  });

  it('a value that this account cannot read changes the plan: it comes back for approval', async () => {
    // The tunnel stands already; its authentication set is readable for administrators alone.
    const own = await window();
    const first = await own.prepare(tunnel);
    const side = await elevate(own, approvedOf(first));
    expect(await own.apply(first, side)).toMatchObject({ result: 'applied' });
    await side.end();
    const again = await own.prepare(tunnel);
    expect(again.plan.findings).toContainEqual(expect.objectContaining({ code: 'unreadable' }));
    const other = await elevate(own, approvedOf(again));
    const before = settingsOf(place.pc);
    const stale = await own.apply(again, other);
    if (stale.result !== 'stalePlan' || stale.changed === null) throw new Error(stale.result);
    expect(stale.changed.plan.findings.map(({ code }) => code)).not.toContain('unreadable');
    expect(settingsOf(place.pc)).toEqual(before);
    const digest = { ...again.plan.digest, machine: stale.changed.plan.digest.machine };
    expect(await own.apply({ ...again, plan: { ...again.plan, digest } }, other)).toMatchObject({
      result: 'applied',
      // Read again by the copy: this account could not have said so.
      verification: { asWanted: true },
    });
  });
});

describe.skipIf(process.platform !== 'linux')('what was not approved', () => {
  const refused = {
    compared: [],
    inUse: [],
    settled: [{ room: '', key: 'machine', settlement: 'failed', code: 'notApproved' }],
    restart: false,
    remaining: true,
  };
  const second = ipsecProfile({ id: otherProfileId, authentication: { method: 'psk' } });

  it('is not done: neither undo nor pause in a copy for a plan, nor those of another profile', async () => {
    const own = await window();
    const l2tp = await own.prepare(both);
    const side = await elevate(own, approvedOf(l2tp));
    expect(await own.apply(l2tp, side)).toMatchObject({ result: 'applied' });
    await side.end();
    const ipsec = await own.prepare(second);
    const { id } = second;
    const forPlan = await elevate(own, approvedOf(ipsec));
    expect(await own.apply(ipsec, forPlan)).toMatchObject({ result: 'applied' });
    const installed = settingsOf(place.pc);

    const afterPlan = await executorOf(own, forPlan);
    expect(await afterPlan.undo(undoOf(own, l2tp))).toEqual(refused);
    expect(await afterPlan.undo(undoOf(own, ipsec))).toEqual(refused);
    expect(await afterPlan.pause(id, true)).toBe('notApproved');
    await afterPlan.close();
    await forPlan.end();
    const forOther = await elevate(own, `undo:${both.id}`);
    const executor = await executorOf(own, forOther);
    expect(await executor.undo(undoOf(own, ipsec))).toEqual(refused);
    expect(await executor.pause(id, true)).toBe('notApproved');
    expect(settingsOf(place.pc)).toEqual(installed);
    // It is the approval alone that was missing.
    expect(await executor.undo(undoOf(own, l2tp))).toMatchObject({ remaining: false });
    expect(settingsOf(place.pc)).not.toEqual(installed);
  });
});

describe.skipIf(process.platform !== 'linux')('what goes wrong', () => {
  it.each([
    ['no message at all', 'hello\n'],
    ['a line without end', 'x'.repeat(17 * 1024 * 1024)],
  ])('%s in the middle: everything is taken back, and the copy ends', async (_what, bytes) => {
    const before = settingsOf(place.pc);
    const own = await window();
    const prepared = await own.prepare(both);
    const secret = {
      pipe: pipeName(randomBytes(16), place.folder),
      token: randomBytes(32).toString('base64url'),
      approved: approvedOf(prepared),
    };
    const listening = await listenOnce({ secret, nonce: () => randomBytes(32) });
    if (listening === 'pipeTaken') throw new Error(listening);
    const argv = copyArguments({ ...secret, demo: { folder: place.pc, pace: 0 } });
    spawn(process.execPath, [bundle, ...argv], { stdio: 'ignore' });
    const met = await listening.met;
    if (met.kind === 'failed') throw new Error(met.code);
    const { socket } = met;
    const executor = new ExecutorClient({
      scope: 'machine',
      input: socket,
      output: socket,
      emit: () => undefined,
    });
    socket.resume();
    await executor.begin({ secrets: { psk }, hangUp: true });
    await executor.open('apply');
    expect(await executor.run(requestOf(prepared))).toMatchObject({ kind: 'done' });
    expect(settingsOf(place.pc)).not.toEqual(before);
    socket.write(bytes);
    await expect(executor.commit()).rejects.toBeInstanceOf(ExecutorLost);
    await untilGone();
    expect(settingsOf(place.pc)).toEqual(before);
    expect((await listInstalled(own.opened.place)).interrupted).toEqual([]);
  });

  it('the window is killed: the copy takes everything back and ends', async () => {
    const before = settingsOf(place.pc);
    const run = windowProcess();
    await run.says('elevated');
    while (!quietly(record('machine', 'journal.jsonl')).includes('"intent"')) await wait(5);
    run.child.kill('SIGKILL');
    await untilGone();
    expect(settingsOf(place.pc)).toEqual(before);
    expect(existsSync(record('machine', 'journal.jsonl'))).toBe(false);
    expect(existsSync(record('machine', 'lock.json'))).toBe(false);
  });

  it('the copy is killed: the window says so, and the next start offers Repair', async () => {
    const before = settingsOf(place.pc);
    const own = await window(20);
    const prepared = await own.prepare(both);
    const side = await elevate(own, approvedOf(prepared));
    const outcome = own.apply(prepared, side);
    while (!quietly(record('machine', 'journal.jsonl')).includes('"intent"')) await wait(5);
    const [copy] = copies();
    process.kill(copy?.pid ?? 0, 'SIGKILL');
    // The run itself is told by its executor; what is left is for the next one.
    expect(JSON.stringify(await outcome)).toMatch(/executorLost|leftToRecovery/);
    await expect(
      side.makeExecutor(
        { secretsGiven: [], hangUp: true, emit: () => undefined },
        own.opened.place.secrets,
      ),
    ).rejects.toBeInstanceOf(ExecutorLost);
    expect((await listInstalled(own.opened.place)).interrupted).toContain('machine');
    const next = await elevate(own, 'repair');
    const repaired = await repair(
      {
        ...own.opened.place,
        makeExecutor: (scope, options) =>
          scope === 'machine'
            ? next.makeExecutor(options, own.opened.place.secrets)
            : own.opened.place.makeExecutor(scope, options),
      },
      ['machine', 'user'],
      () => undefined,
      'elevatedCopy',
    );
    expect(repaired.result).toBe('repaired');
    expect(settingsOf(place.pc)).toEqual(before);
    expect((await listInstalled(own.opened.place)).interrupted).toEqual([]);
  });

  it('a copy that finds no window ends, and one with other arguments does not begin', async () => {
    const pipe = `${place.folder}/roadwarrior-${'0'.repeat(32)}.sock`;
    const token = 'A'.repeat(43);
    const good = ['--elevated-copy', pipe, '--token', token, '--approved', 'repair'];
    const demo = ['--pc', place.pc, '--pace', '0'];
    expect(await exitOf([...good, ...demo])).toBe(1);
    expect(await exitOf(good)).toBe(2);
    expect(await exitOf([...good, ...demo, '--yes'])).toBe(2);
    expect(await exitOf(['--list', ...good])).toBe(2);
  });
});

async function exitOf(argv: string[]): Promise<number | null> {
  const child = spawn(process.execPath, [bundle, ...argv], { stdio: 'ignore' });
  return new Promise((resolve) => child.once('exit', resolve));
}

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roadwarrior-window-'));
  await build({
    entryPoints: [fileURLToPath(new URL('window-process.ts', import.meta.url))],
    outfile: join(folder, 'window.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function windowProcess(): {
  child: ChildProcess;
  says: (text: string) => Promise<void>;
} {
  const profile = join(place.folder, 'profile.json');
  writeFileSync(profile, JSON.stringify(both));
  const child = spawn(process.execPath, [join(folder, 'window.mjs'), bundle, place.pc, profile]);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const says = async (text: string) => {
    while (!said.includes(text)) {
      if (child.exitCode !== null) throw new Error(`ended without saying ${text}: ${said}`);
      await wait(5);
    }
  };
  return { child, says };
}
