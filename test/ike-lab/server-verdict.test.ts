// N2 end to end, the real program and a real server: silence goes into the receipt and is said by every command, until a
// check has passed. Then nothing is said, and nothing is promised either.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changed, program } from '../main/cli/program.ts';
import { labProblem, openLab, type Host, type Lab } from './open-lab.ts';

const problem = labProblem();
if (problem !== null) console.log(`skipped: ${problem}`);

const psk = 'the right secret';
const id = '6f1c2d4e-0000-4000-8000-000000000001';
const silent = 'The server didn’t answer the server check. This VPN may not connect.';

describe.skipIf(problem !== null)('N2: a server that is silent, and then answers', () => {
  let lab: Lab;
  let host: Host;
  let folder: string;
  let bundle: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'roadwarrior-verdict-'));
    bundle = await program();
    lab = await openLab();
    host = await lab.addHost({ daemon: 'charon', psk });
  }, 120_000);
  afterAll(async () => {
    await lab.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function file(name: string, text: string): string {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  }

  async function exec(...command: string[]): Promise<{ status: number | null; said: string }> {
    const { status, stdout, stderr } = await lab.run('exec', { command, limitMs: 25_000 });
    return { status, said: `${stdout}${stderr}` };
  }

  /** Everything that the run says. Nothing ever promises that the VPN works. */
  async function says(...args: string[]): Promise<string> {
    const pc = ['--pc', join(folder, 'pc')];
    const env = ['env', `XDG_STATE_HOME=${join(folder, 'state')}`];
    const { said } = await exec(...env, process.execPath, bundle, ...args, ...pc);
    expect(said).not.toMatch(/VPN works/i);
    return said;
  }

  const verdict = () => {
    const receipts = join(folder, 'pc', 'roadwarrior', 'user', 'receipts');
    const [name = ''] = readdirSync(receipts);
    return /"serverVerdict":("\w+"|null)/.exec(readFileSync(join(receipts, name), 'utf8'))?.[1];
  };

  it('the verdict is kept, said, and goes', { timeout: 120_000 }, async () => {
    const profile = file(
      'lab.json',
      changed('l2tp-psk.json', {
        server: { address: host.address },
        authentication: { method: 'psk' },
        nat: 'none',
      }),
    );
    const secrets = ['--secrets', file('secrets.json', JSON.stringify({ psk }))];
    const apply = ['--apply', profile, '--yes', ...secrets];
    const checked = [...apply, '--check', 'first'];

    for (const rule of [
      'add table inet cut',
      'add chain inet cut in { type filter hook input priority 0 ; }',
      'add rule inet cut in udp sport { 500, 4500 } drop',
    ])
      expect(await exec('nft', rule)).toMatchObject({ status: 0 });
    expect(await says(...checked)).toContain(silent);
    expect(verdict()).toBe('"silent"');
    for (const args of [
      ['--list'],
      ['--show', id],
      ['--verify', profile],
      // Nobody asks again, and what was found is not forgotten.
      [...apply, '--check', 'skip'],
      ['--plan', profile, ...secrets],
    ])
      expect(await says(...args)).toContain(silent);
    expect(verdict()).toBe('"silent"');

    expect(await exec('nft', 'delete table inet cut')).toMatchObject({ status: 0 });
    expect(await says(...apply, '--check', 'first')).not.toContain('did not answer');
    expect(verdict()).toBe('"passed"');
    for (const args of [
      ['--list'],
      ['--show', id],
      ['--verify', profile],
      [...apply, '--check', 'skip'],
    ])
      expect(await says(...args)).not.toMatch(/server check|wasn’t checked/);
    expect(verdict()).toBe('"passed"');
  });
});
