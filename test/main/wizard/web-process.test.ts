/** `npm run wizard:web` as a person starts it: real processes, the machine's side in an elevated copy of its own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WizardApi } from '../../../src/shared/ipc/api.ts';
import type { Envelope } from '../../../src/shared/ipc/problem.ts';
import { json, settingsOf } from '../cli/program.ts';
import { bridge, enter } from './web-client.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'roadwarrior-wizard-'));
const pc = path.join(scratch, 'pc');
const choices = { onConflict: 'stop' as const, consents: [] };
let child: ChildProcess;
let url = '';
let said = '';
let api: WizardApi;

async function value<T>(answer: Promise<Envelope<T>>): Promise<T> {
  const envelope = await answer;
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.problem));
  return envelope.value;
}

beforeAll(async () => {
  const dist = path.join(scratch, 'dist');
  const build = ['scripts/build.mjs', '--quiet', `--outdir=${dist}`, '--only=command,web'];
  const built = spawnSync(process.execPath, build, { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const options = ['--pc', pc, '--windows', '10.0.22631', '--unelevated', '--save', scratch];
  child = spawn(process.execPath, [
    path.join(dist, 'web.cjs'),
    ...options,
    'examples/office.vpnprofile',
  ]);
  url = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/\S+/.exec(said);
      if (found !== null) resolve(found[0]);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => {
      reject(new Error(said));
    });
  });
  api = bridge(new URL(url).origin, await enter(url));
}, 60_000);
afterAll(() => {
  child.kill('SIGINT');
  rmSync(scratch, { recursive: true, force: true });
});

describe('the wizard in a browser', () => {
  it('opens the file that it was started with, and applies it with the machine side in a copy', async () => {
    expect(said).toContain('Roadwarrior on a demo PC: ');
    const { openedFile, elevated } = await value(api.call('app.state', {}));
    expect({ elevated, name: openedFile?.name }).toEqual({
      elevated: false,
      name: 'office.vpnprofile',
    });
    const before = settingsOf(pc);
    const opened = await value(api.call('profile.open', { file: openedFile?.file ?? '' }));
    if (opened.result !== 'opened') throw new Error('refused');
    const { id } = opened.review;
    const secrets = { psk: 'canary-psk-7Gh' };
    const { plan } = await value(api.call('plan.make', { secrets, choices }));
    const applied = await value(api.call('plan.apply', { digest: plan.digest }));
    expect(applied).toMatchObject({ exit: 'restartNeeded', verification: { asWanted: true } });
    // The command line sees what the window did, by the same records, and can undo it.
    const report = await json(['--verify', id, '--pc', pc]);
    expect(report.exit.name).toBe('restartNeeded');
    const undone = await value(api.call('installed.undo', { id, hangUp: false }));
    expect(undone.exit).toBe('restartNeeded');
    expect(settingsOf(pc)).toEqual(before);
  });

  it('keeps the secret out of everything that it wrote', () => {
    const files = spawnSync('grep', ['-rl', 'canary-psk-7Gh', scratch], { encoding: 'utf8' });
    expect(files.stdout).toBe('');
    expect(readFileSync(path.join(pc, 'windows.json'), 'utf8')).toContain('10.0.22631');
    expect(said).not.toContain('canary');
  });
});

it('a demo PC of another Windows: says so and what to do, without the usage', () => {
  const web = path.join(scratch, 'dist', 'web.cjs');
  const options = { encoding: 'utf8' as const, timeout: 20_000 };
  const other = ['--pc', pc, '--windows', '6.1.7601'];
  const ended = spawnSync(process.execPath, [web, ...other, '--language', 'en'], options);
  expect({ code: ended.status, said: ended.stderr }).toEqual({
    code: 2,
    said: `The demo PC in ${pc} is Windows 10.0.22631. Leave out --windows, or name another folder.\n`,
  });
  const german = spawnSync(process.execPath, [web, ...other, '--language', 'de-AT'], options);
  expect(german.stderr).toContain('nennen Sie einen anderen Ordner');
  // No demo PC at all.
  const none = spawnSync(process.execPath, [web, '--pc', 'docs', '--language', 'en'], options);
  expect(none.status).toBe(2);
  expect(none.stderr).toMatch(/^[^\n]+docs can’t be used as a demo PC: it isn’t empty[^\n]+\n$/);
});

it.each([
  ['two files', ['a', 'b']],
  ['an unknown word', ['--listen', '0.0.0.0']],
  ['a port that is none', ['--port', 'x']],
])('%s: usage and exit code 2', (_what, args) => {
  const web = path.join(scratch, 'dist', 'web.cjs');
  const ended = spawnSync(process.execPath, [web, ...args], { encoding: 'utf8', timeout: 20_000 });
  expect(ended.status).toBe(2);
  expect(ended.stderr).toContain('Usage: npm run wizard:web');
});
