// What the Windows workflow runs, as far as it runs here: the round trip on demo PCs, the snapshot over the stubs.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { program } from '../main/cli/program.ts';
import { engineEnvironment, engineOrReason } from '../powershell/engine.ts';
import { findingsIn } from '../powershell/script-findings.ts';
import { shippedScripts, temporaryFolder } from '../powershell/session-fixture.ts';
import { mineOf } from '../turn.ts';

const { engine, skip } = engineOrReason();
const root = join(import.meta.dirname, '..', '..');
const script = join(root, 'scripts', 'snapshot-windows.ps1');
const stubs = join(root, 'test', 'powershell', 'modules');

function snapshot(connections: object): string {
  const folder = temporaryFolder();
  const state = join(folder, 'state.json');
  mkdirSync(join(folder, '.config'));
  const services = { RasMan: { start: 'Manual', status: 'Stopped', dependents: [] } };
  writeFileSync(state, JSON.stringify({ services, connections, fail: [], calls: [] }));
  const lines = [
    `$env:PSModulePath = '${stubs}${delimiter}' + $env:PSModulePath`,
    `. '${join(shippedScripts, 'json.ps1')}'`,
    `. '${script}'`,
    'exit 0',
  ];
  const { stdout, stderr } = spawnSync(
    engine?.executable ?? '',
    [...(engine?.arguments ?? []), '-NoLogo', '-NoProfile', '-NonInteractive', '-Command', '-'],
    {
      encoding: 'utf8',
      env: { ...engineEnvironment(), ROADWARRIOR_STUB_STATE: state, HOME: folder },
      input: `${lines.join('\n')}\n`,
    },
  );
  if (stderr !== '') throw new Error(stderr);
  return stdout;
}

describe.skipIf(skip)('scripts/snapshot-windows.ps1', () => {
  it('keeps the rules for scripts, as one that runs by itself', async () => {
    expect(await findingsIn(script)).toEqual([]);
  }, 120_000);

  it('reads the same twice, and sees a connection and its routes', () => {
    const none = snapshot({ user: {}, allUsers: {} });
    expect(none).toContain('service RasMan: Manual Stopped');
    expect(none).toContain('AssumeUDPEncapsulationContextOnSendRule: ');
    expect(snapshot({ user: {}, allUsers: {} })).toBe(none);
    const routes = [{ DestinationPrefix: '198.51.100.0/24', RouteMetric: 25 }];
    const office = {
      Name: 'Office',
      ServerAddress: 'vpn.example.com',
      TunnelType: 'L2tp',
      SplitTunneling: true,
      Routes: routes,
    };
    const trigger = { '.corp.example.com': ['192.0.2.53', '192.0.2.54'] };
    const dialling = { ...office, Name: 'Dialling', Trigger: trigger };
    const one = snapshot({ user: { Dialling: dialling }, allUsers: { Office: office } });
    expect(one).toContain('trigger: Dialling .corp.example.com 192.0.2.53,192.0.2.54');
    expect(one).toContain(
      'connections of all users: Office vpn.example.com L2tp True 198.51.100.0/24/25',
    );
  }, 120_000);
});

describe.skipIf(process.platform === 'win32')('scripts/windows-round-trip.mjs', () => {
  it('takes examples there and back on demo PCs', async () => {
    const all = readdirSync(join(root, 'examples')).filter(
      (name) => name.endsWith('.json') && name !== 'demo-secrets.json',
    );
    const some = mineOf(4, all);
    const words = [`--program=${await program()}`, `--only=${some.join(',')}`];
    const said = execFileSync(process.execPath, ['scripts/windows-round-trip.mjs', ...words], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(said.match(/applied, as wanted, undone, as before/g)).toHaveLength(some.length);
    expect(said).toContain('Every example came and went.');
  }, 300_000);
});
