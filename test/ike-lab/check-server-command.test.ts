// `--check-server` and `--apply … --check first`, the real program against a real server: exit codes, document, plan, Ctrl-C.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report, type ReportOf } from '../../src/shared/report/report.ts';
import { changed, example, program } from '../main/cli/program.ts';
import { labProblem, openLab, type Host, type Lab } from './open-lab.ts';

const problem = labProblem();
if (problem !== null) console.log(`skipped: ${problem}`);

const psk = 'the right secret';

describe.skipIf(problem !== null)('the program against a server behind NAT', () => {
  let lab: Lab;
  let host: Host;
  let folder: string;
  let bundle: string;
  let runs = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'roadwarrior-check-'));
    bundle = await program();
    lab = await openLab({ clientNat: true, serverNat: true });
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

  /** Each with a memory of its own for the budget, unless told: the lab's server forgets nothing meanwhile. */
  async function run(
    args: readonly string[],
    { state = String((runs += 1)), before = [] as readonly string[] } = {},
  ): Promise<{
    status: number | null;
    document: ReportOf<'apply'>;
    stdout: string;
    stderr: string;
  }> {
    const command = [
      ...['env', `XDG_STATE_HOME=/run/state/${state}`, ...before],
      ...[process.execPath, bundle, ...args, '--json'],
    ];
    const { status, stdout, stderr } = await lab.run('exec', { command, limitMs: 25_000 });
    const document = report.parse(JSON.parse(stdout)) as ReportOf<'apply'>;
    return { status, document, stdout, stderr };
  }

  const profile = () =>
    file(
      'lab.json',
      changed('l2tp-psk.json', {
        server: { address: host.address },
        authentication: { method: 'psk' },
        nat: 'auto',
      }),
    );
  const secrets = (secret: string) =>
    file(`${secret.length}.json`, JSON.stringify({ psk: secret }));

  it('proves the secret, tells the NAT, and leaves nothing at the server', async () => {
    const args = [
      '--check-server',
      profile(),
      '--secrets',
      secrets(psk),
      '--pc',
      join(folder, 'a'),
    ];
    const { status, document, stdout, stderr } = await run(args);
    expect(status).toBe(0);
    expect(document).toMatchObject({
      command: 'checkServer',
      exit: { name: 'ok' },
      result: {
        serverCheck: {
          verdict: 'good',
          proof: 'provedRight',
          nat: { serverBehindNat: true, clientBehindNat: true },
          address: host.address,
        },
      },
    });
    expect(document.result).not.toHaveProperty('plan');
    expect(await host.state()).toMatchObject({ halfOpen: 0, established: 0 });
    expect(`${stdout}${stderr}`).not.toContain(psk);
    expect(stderr).toContain('PC and the server seem to be behind NAT');
  });

  it('goes into the plan: the NAT value, because it was seen just now', async () => {
    const pc = ['--pc', join(folder, 'b'), '--secrets', secrets(psk)];
    const { document } = await run(['--apply', profile(), '--yes', '--check', 'first', ...pc]);
    expect(document.exit.name).toBe('restartNeeded');
    const nat = document.result.plan?.steps.find((step) => step.room === 'natTraversal');
    expect(nat?.reasons.map((each) => each.code)).toEqual(['natServerSeenBehindNat']);
    expect(document.result.serverCheck?.proof).toBe('provedRight');
    const without = await run(['--plan', profile(), '--pc', join(folder, 'c')]);
    const assumed = without.document.result.plan?.steps.find(
      (step) => step.room === 'natTraversal',
    );
    expect(assumed?.reasons.map((each) => each.code)).toEqual(['natNotChecked']);
    expect(without.document.result.serverCheck).toBeNull();
  });

  it('a refused secret stops an apply before anything is changed; a third try has to wait', async () => {
    const args = ['--secrets', secrets('not this one'), '--pc', join(folder, 'd')];
    const memory = { state: 'shared' };
    const apply = await run(['--apply', profile(), '--yes', '--check', 'first', ...args], memory);
    expect(apply.document.exit.name).toBe('serverProblem');
    expect(apply.document.result.performed).toEqual([]);
    const found = apply.document.result.serverCheck?.findings.find(
      (each) => each.code === 'pskRefused',
    );
    expect(found).toMatchObject({ confidence: 'answered', predicts: 789 });
    expect(found?.text).toContain('This isn’t confirmed');
    expect((await host.state()).halfOpen).toBe(1);
    await run(['--check-server', profile(), ...args], memory);
    const third = await run(['--check-server', profile(), ...args], memory);
    expect(third.document.exit.name).toBe('serverNotAsked');
    expect(third.document.result.serverCheck?.findings.map((each) => each.code)).toContain(
      'budgetEmpty',
    );
    expect((await host.state()).halfOpen).toBe(2);
  });

  it('C10: without the secret it goes as far as it can, and says by its exit code that not all was asked', async () => {
    const { document } = await run(['--check-server', profile(), '--pc', join(folder, 'e')]);
    expect(document.exit.name).toBe('serverNotAsked');
    expect(document.result.serverCheck?.proof).toBe('notTested');
  });

  it('Ctrl-C ends it at once, with what is known', async () => {
    const silent = file(
      'silent.json',
      changed('l2tp-psk.json', { server: { address: '203.0.113.250' } }),
    );
    const begun = performance.now();
    const { status, document } = await run(['--check-server', silent, '--pc', join(folder, 'f')], {
      before: ['timeout', '--foreground', '--preserve-status', '--signal=INT', '3'],
    });
    expect(document.exit.name).toBe('refusedByUser');
    expect(status).toBe(1602 & 0xff);
    expect(performance.now() - begun).toBeLessThan(6000);
    expect(document.result.serverCheck?.ended).toBe('aborted');
  });

  it('a demo PC is not asked for unless told, and the run says so', async () => {
    const { stderr, document } = await run([
      '--apply',
      example('l2tp-psk.json'),
      '--yes',
      '--pc',
      join(folder, 'g'),
    ]);
    expect(document.result.serverCheck).toBeNull();
    expect(stderr).toContain('The server isn’t checked for a demo PC');
  });
});
