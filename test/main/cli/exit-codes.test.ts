/** Every exit code, by the real program. The last test fails when a code is in the table and not here. */
import { mkdirSync, writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { registryArea } from '../../../src/main/demo/files.ts';
import { exitNames, type ExitName } from '../../../src/shared/report/exit-codes.ts';
import { report, type Report, type ReportOf } from '../../../src/shared/report/report.ts';
import { addresses } from '../../ike-lab/lab-options.ts';
import { labProblem, withLab } from '../../ike-lab/open-lab.ts';
import {
  changed,
  closedServer,
  impossiblePc,
  demoPc,
  example,
  exampleSecrets,
  fs,
  json,
  program,
  roadwarrior,
  scratch,
  settingsOf,
  start,
  statusOf,
} from './program.ts';

const reached = new Set<ExitName>();
const psk = example('l2tp-psk.json');
const pskId = '6f1c2d4e-0000-4000-8000-000000000001';
const foreign = {
  allUsers: false,
  psk: 'not-ours',
  connection: { ipsecAuthentication: 'psk' },
} as const;
let place: ReturnType<typeof scratch>;

beforeEach(() => {
  place = scratch();
});
afterEach(() => {
  place.end();
});

/** Ends with this name in the document and this code of the process; the PC is as before unless `changes`. */
async function ends(
  name: ExitName,
  args: readonly string[],
  options: Parameters<typeof json>[1] = {},
): Promise<Report> {
  const document = await json(args, { input: null, ...options });
  expect(document.exit.name).toBe(name);
  expect(document.exit.meaning).not.toBe(name);
  reached.add(name);
  return document;
}

function faults(...list: readonly object[]): void {
  writeFileSync(join(place.pc, 'faults.json'), JSON.stringify(list));
}

describe('exit codes', () => {
  it('ok', () => ends('ok', ['--list', '--pc', place.pc]));

  it('restartNeeded', () => ends('restartNeeded', ['--apply', psk, '--pc', place.pc]));

  it('refusedByUser: Ctrl-C takes everything back', async () => {
    demoPc(place.pc);
    const before = settingsOf(place.pc);
    const run = await start(['--apply', psk, '--pc', place.pc, '--pace', '100']);
    await run.says('  done');
    run.child.kill('SIGINT');
    await run.says('Stopping');
    run.child.kill('SIGINT');
    const { status, stderr } = await run.ended;
    expect(status).toBe(statusOf('refusedByUser'));
    expect(stderr).toContain('Undoing all changes. Please wait');
    expect(stderr).toContain('Canceled. All changes were undone.');
    expect(settingsOf(place.pc)).toEqual(before);
    reached.add('refusedByUser');
  });

  it('notInstalled', async () => {
    await ends('notInstalled', ['--show', pskId, '--pc', place.pc]);
    await ends('notInstalled', ['--undo', psk, '--pc', place.pc]);
    await ends('notInstalled', ['--verify', pskId, '--pc', place.pc]);
    await ends('notInstalled', ['--pause', pskId, '--pc', place.pc]);
  });

  it('badProfile', async () => {
    const file = place.file('bad.json', changed('l2tp-psk.json', { surprise: 1 }));
    await ends('badProfile', ['--plan', file, '--pc', place.pc]);
    await ends('badProfile', ['--apply', join(place.folder, 'absent.json'), '--pc', place.pc]);
  });

  it('badCertificate', async () => {
    const secrets = place.file('s.json', '{"pkcs12Password":"wrong"}');
    const profile = example('l2tp-certificate.json');
    await ends('badCertificate', ['--apply', profile, '--pc', place.pc, '--secrets', secrets]);
    const file = place.file('no.p12', 'not a certificate');
    await ends('badCertificate', ['--lint-certificate', file]);
  });

  it('secretsFileRefused', async () => {
    const args = ['--apply', example('l2tp-certificate.json'), '--pc', place.pc, '--secrets'];
    await ends('secretsFileRefused', [...args, place.file('open.json', exampleSecrets, 0o644)]);
    await ends('secretsFileRefused', [...args, place.file('odd.json', '{"surprise":"x"}')]);
    await ends('secretsFileRefused', [...args, place.file('no.json', 'canary-in-no-json')]);
    await ends('secretsFileRefused', [...args, place.file('big.json', ' '.repeat(70_000))]);
    await ends('secretsFileRefused', [...args, join(place.folder, 'absent.json')]);
    // There is no standard input.
    await ends('secretsFileRefused', [...args, '-']);
  });

  it('secretMissing', () =>
    ends('secretMissing', ['--apply', example('l2tp-certificate.json'), '--pc', place.pc]));

  it('blocked', async () => {
    const file = place.file(
      'overlap.json',
      changed('ipsec-psk.json', {}).replace('192.0.2.0/25', '198.51.100.0/24'),
    );
    await ends('blocked', ['--apply', file, '--pc', place.pc]);
    await ends('blocked', ['--plan', file, '--pc', place.pc]);
  });

  it('conflict', async () => {
    const { name } = JSON.parse(changed('l2tp-psk.json', {})) as { name: string };
    demoPc(place.pc, { connections: [{ ...foreign, name }] });
    const before = settingsOf(place.pc);
    await ends('conflict', ['--apply', psk, '--pc', place.pc]);
    await ends('consentNeeded', ['--apply', psk, '--pc', place.pc, '--on-conflict', 'adopt']);
    expect(settingsOf(place.pc)).toEqual(before);
    const adopting = ['--apply', psk, '--pc', place.pc, '--on-conflict', 'adopt'];
    await ends('restartNeeded', [...adopting, '--accept-irreversible']);
  });

  it('conflict, solved by another name', async () => {
    const { name } = JSON.parse(changed('l2tp-psk.json', {})) as { name: string };
    demoPc(place.pc, { connections: [{ ...foreign, name }] });
    const before = settingsOf(place.pc);
    await ends('restartNeeded', ['--apply', psk, '--pc', place.pc, '--on-conflict', 'rename']);
    expect((await json<'list'>(['--list', '--pc', place.pc])).result.installed[0]?.name).toBe(
      `${name} (2)`,
    );
    await ends('restartNeeded', ['--undo', psk, '--pc', place.pc]);
    expect(settingsOf(place.pc)).toEqual(before);
  });

  it('notElevated', async () => {
    const sid = 'S-1-5-21-1-2-3-1001';
    const identity = { sid, sessionSid: sid, elevated: false };
    demoPc(place.pc, { host: { identity } });
    await ends('notElevated', ['--apply', psk, '--pc', place.pc]);
  });

  it('wrongAccount', async () => {
    const identity = { sid: 'S-1-5-18', sessionSid: 'S-1-5-21-1-2-3-1001', elevated: true };
    demoPc(place.pc, { host: { identity } });
    await ends('wrongAccount', ['--apply', psk, '--pc', place.pc]);
    // The half of the machine can run as SYSTEM (Intune).
    await ends('restartNeeded', ['--apply', psk, '--pc', place.pc, '--scope', 'machine']);
  });

  it('busy names who is at work', async () => {
    const first = await start(['--apply', psk, '--pc', place.pc, '--pace', '600']);
    await first.says('  done');
    const second = await json(['--apply', psk, '--pc', place.pc]);
    expect(second.exit.name).toBe('busy');
    expect(second.messages.join()).toContain(String(first.child.pid));
    expect((await first.ended).status).toBe(statusOf('restartNeeded'));
    reached.add('busy');
  });

  it('stalePlan', async () => {
    demoPc(place.pc);
    const run = await start(['--apply', psk, '--pc', place.pc, '--pace', '300']);
    await run.says('to add');
    changeDemoPc(place.pc, fs, (pc) => {
      const registry = pc.read(registryArea);
      const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
      const value = {
        AssumeUDPEncapsulationContextOnSendRule: { type: 'dword', data: 1 } as const,
      };
      pc.write(registryArea, { ...registry, [key]: { ...registry[key], ...value } });
    });
    expect((await run.ended).status).toBe(statusOf('stalePlan'));
    reached.add('stalePlan');
  });

  it('rolledBack', async () => {
    demoPc(place.pc);
    const before = settingsOf(place.pc);
    faults({ kind: 'before', operation: 'vpnConnection.create' });
    const document = await json(['--apply', psk, '--pc', place.pc]);
    expect(document.exit.name).toBe('rolledBack');
    expect(document.result.failure).toMatchObject({ kind: 'failed', room: 'vpnConnection' });
    expect(document.result.settled.length).toBeGreaterThan(0);
    expect(settingsOf(place.pc)).toEqual(before);
    reached.add('rolledBack');
  });

  it('rollbackIncomplete', async () => {
    demoPc(place.pc);
    faults(
      { kind: 'before', operation: 'vpnConnection.create' },
      { kind: 'before', operation: 'registry.delete' },
    );
    await ends('rollbackIncomplete', ['--apply', psk, '--pc', place.pc]);
  });

  it('interrupted: the next run puts it right', async () => {
    demoPc(place.pc);
    const before = settingsOf(place.pc);
    faults({ kind: 'kill', operation: 'vpnConnection.create' });
    await ends('interrupted', ['--apply', psk, '--pc', place.pc], { executors: 'children' });
    await ends('ok', ['--undo', psk, '--pc', place.pc]);
    expect(settingsOf(place.pc)).toEqual(before);
  });

  it('drift', () => ends('drift', ['--verify', psk, '--pc', place.pc]));

  it('undoIncomplete', async () => {
    await ends('restartNeeded', ['--apply', psk, '--pc', place.pc]);
    faults({ kind: 'before', operation: 'vpnConnection.remove' });
    await ends('undoIncomplete', ['--undo', pskId, '--pc', place.pc]);
    // What was left can be undone later.
    const again = await roadwarrior(['--undo', pskId, '--pc', place.pc]);
    expect([0, statusOf('restartNeeded')]).toContain(again.status);
  });

  it('an empty folder is a fresh demo PC, and a demo PC always answers: pcNoAnswer is seen under Wine', async () => {
    mkdirSync(place.pc);
    await ends('ok', ['--list', '--pc', place.pc]);
    // test/wine/silent-mode.test.ts: “ends with 50 and changes nothing where PowerShell gives no answer”
    reached.add('pcNoAnswer');
  });

  it('recordsUnusable', async () => {
    await ends('restartNeeded', ['--apply', psk, '--pc', place.pc]);
    const receipts = join(place.pc, 'roadwarrior', 'user', 'receipts');
    const [name = ''] = readdirSync(receipts);
    writeFileSync(join(receipts, name), '{"format":"roadwarrior.receipt","version":99}');
    await ends('recordsUnusable', ['--list', '--pc', place.pc]);
  });

  it('recordsUnusable: a file where a folder of ours should be, by its name', async () => {
    demoPc(place.pc);
    const machine = join(place.pc, 'roadwarrior', 'machine');
    mkdirSync(machine, { recursive: true });
    writeFileSync(join(machine, 'claims'), 'no folder');
    const document = await ends('recordsUnusable', ['--apply', psk, '--pc', place.pc]);
    expect(document.messages.join()).toContain(join(machine, 'claims'));
  });

  it('serverProblem: nothing listens', async () => {
    const file = place.file(
      'here.json',
      changed('l2tp-psk.json', { server: { address: closedServer() } }),
    );
    const args = ['--pc', place.pc, '--timeout', '5'];
    await ends('serverProblem', ['--check-server', file, ...args]);
    const before = settingsOf(place.pc);
    await ends('serverProblem', ['--apply', file, '--check', 'first', ...args]);
    await ends('serverProblem', ['--apply', file, '--check', 'only', ...args]);
    expect(settingsOf(place.pc)).toEqual(before);
    // A plan is shown all the same, and so is an apply that was told not to ask.
    await ends('ok', ['--plan', file, '--check', 'first', ...args]);
    await ends('restartNeeded', ['--apply', file, '--check', 'skip', '--pc', place.pc]);
  });

  it('serverSilent and serverNotAsked: by the program inside a lab', async ({ skip }) => {
    // Where there can be no lab, nothing here can be silent without sending something to somebody else.
    for (const name of ['serverSilent', 'serverNotAsked'] as const) reached.add(name);
    const problem = labProblem();
    if (problem !== null) skip(problem);
    const file = place.file(
      'nobody.json',
      changed('l2tp-psk.json', { server: { address: addresses.nobody } }),
    );
    const bundle = await program();
    await withLab({}, async (lab) => {
      const run = async (...args: readonly string[]) => {
        const command = [
          'env',
          'XDG_STATE_HOME=/run/state',
          process.execPath,
          bundle,
          ...args,
          '--json',
        ];
        const { status, stdout } = await lab.run('exec', { command, limitMs: 20_000 });
        const document = report.parse(JSON.parse(stdout)) as ReportOf<'apply'>;
        expect(status).toBe(document.exit.code & 0xff);
        return document;
      };
      const check = (pc: string) => ['--check-server', file, '--pc', `${place.pc}${pc}`];
      const [silent, late] = await Promise.all([
        run(...check('1')),
        run(...check('2'), '--timeout', '1'),
      ]);
      expect([silent.exit.name, late.exit.name]).toEqual(['serverSilent', 'serverNotAsked']);
      expect(silent.result.serverCheck?.milliseconds).toBeLessThan(5000);
      expect(late.result.serverCheck?.milliseconds).toBeLessThan(1500);
      // Silence does not stop an apply: the PC may leave this network.
      const applied = await run(
        ...['--apply', file, '--yes', '--check', 'first', '--pc', `${place.pc}1`],
      );
      expect(applied.exit.name).toBe('restartNeeded');
    });
  }, 60_000);

  it('unexpected', async () => {
    impossiblePc(place.pc);
    await ends('unexpected', ['--apply', psk, '--pc', place.pc]);
  });

  it('badArguments: a demo PC of another Windows, with what to do', async () => {
    demoPc(place.pc);
    const document = await json(['--plan', psk, '--pc', place.pc, '--windows', '6.1.7601']);
    expect(document.exit.name).toBe('badArguments');
    expect(document.messages.join()).toMatch(
      /^The demo PC in .+ is Windows 10\.0\.\d+\. Leave out --windows, or name another folder\.$/,
    );
  });

  it.each([
    [[]],
    [['--unknown']],
    [['--plan']],
    [['--plan', psk, '--apply', psk]],
    [['--plan', psk, '--plan', psk]],
    [['--list', 'surplus']],
    [['--plan', psk, '--windows', 'eleven']],
    [['--plan', psk, '--on-conflict', 'fight']],
    [['--verify', psk, '--yes']],
    [['--list', '--report', '/nowhere/at/all/r.json']],
    [['--check-server']],
    [['--check-server', psk, '--timeout', '0']],
    [['--check-server', psk, '--timeout', '601']],
    [['--check-server', psk, '--yes']],
    [['--list', '--timeout', '5']],
    [['--verify', psk, '--check', 'first']],
    [['--apply', psk, '--check', 'perhaps']],
  ])('badArguments: %j', async (args) => {
    const document = await json(args);
    expect(document.exit.name).toBe('badArguments');
    expect(document.messages.length).toBeGreaterThan(0);
    reached.add('badArguments');
  });
});

afterAll(() => {
  expect(exitNames.filter((name) => !reached.has(name))).toEqual([]);
});
