// scripts/probe-windows.ps1 as far as it runs here: the rules for scripts, and a run over the stubs. What it finds on a real
// Windows is what it is for.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beliefs } from '../../src/main/demo/beliefs.ts';
import { engineEnvironment, engineOrReason } from '../powershell/engine.ts';
import { findingsIn } from '../powershell/script-findings.ts';
import { shippedScripts, temporaryFolder } from '../powershell/session-fixture.ts';
import { probeSchema } from './answers.ts';

const { engine, skip } = engineOrReason();
const script = join(import.meta.dirname, '..', '..', 'scripts', 'probe-windows.ps1');
const stubs = join(import.meta.dirname, '..', 'powershell', 'modules');

interface Planted {
  services?: object;
  user?: object;
  net?: object;
  fail?: object[];
}

function probe(options: string, { services = {}, user = {}, net = {}, fail = [] }: Planted = {}) {
  const folder = temporaryFolder();
  const state = join(folder, 'state.json');
  mkdirSync(join(folder, '.config'));
  writeFileSync(
    state,
    JSON.stringify({ services, connections: { user, allUsers: {} }, net, fail, calls: [] }),
  );
  const lines = [
    `$env:PSModulePath = '${stubs}${delimiter}' + $env:PSModulePath`,
    `. '${join(shippedScripts, 'json.ps1')}'`,
    `. '${script}' ${options}`,
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
  const begin = stdout.indexOf('{"format"');
  if (begin < 0) throw new Error(`${stdout}${stderr}`);
  const text = stdout.slice(begin, stdout.lastIndexOf('}') + 1);
  const after = JSON.parse(readFileSync(state, 'utf8')) as {
    connections: unknown;
    calls: { cmdlet: string }[];
  };
  return { found: probeSchema.parse(JSON.parse(text)), text, after };
}

describe.skipIf(skip)('scripts/probe-windows.ps1', () => {
  it('keeps the rules for scripts, as one that runs by itself', async () => {
    expect(await findingsIn(script)).toEqual([]);
  }, 120_000);

  it('without a switch only reads', () => {
    const { found, after } = probe('');
    expect(found.changes).toBe(false);
    expect(found.answers.length).toBeGreaterThan(2);
    const cmdlets = after.calls.map(({ cmdlet }) => cmdlet);
    expect(cmdlets.length).toBeGreaterThan(2);
    expect(cmdlets.filter((cmdlet) => !cmdlet.startsWith('Get-'))).toEqual([]);
  }, 120_000);

  it('with -AllowChanges answers rows of the table, and leaves nothing behind', () => {
    const { found, after } = probe('-AllowChanges');
    const ids = found.answers.map(({ belief }) => belief);
    expect(ids.filter((id) => !Object.hasOwn(beliefs, id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(12);
    expect(new Set(ids).size).toBe(ids.length);
    expect(after.connections).toEqual({ user: {}, allUsers: {} });
    const route = found.answers.find(({ belief }) => belief === 'connection.missing');
    expect(route).toMatchObject({ outcome: 'refused', holds: true, category: 'ObjectNotFound' });
    const change = found.answers.find(({ belief }) => belief === 'connection.pskMissing');
    // The stub takes it, as Windows may: then the answer is what stands there afterwards.
    expect(change).toMatchObject({ outcome: 'done', holds: false, value: 'Psk' });
  }, 120_000);

  it('tells whether the dependents of dependents are listed', () => {
    const service = (...dependents: string[]) => ({
      ...{ start: 'Manual', status: 'Stopped', dependents },
    });
    const others = { BFE: service('IKEEXT'), IKEEXT: service(), RasMan: service('RasAuto') };
    const of = (...dependents: string[]) => {
      const services = { ...others, RasAuto: service(), SstpSvc: service(...dependents) };
      const { found } = probe('', { services });
      return found.answers.find(({ belief }) => belief === 'service.furtherDependents');
    };
    expect(of('RasMan', 'RasAuto')).toMatchObject({ value: 'true', holds: true });
    expect(of('RasMan')).toMatchObject({ value: 'false', holds: false });
  }, 120_000);

  it('tells no name, address or path of the PC, also not where Windows names one in an error', () => {
    const name = 'Planted of Jane';
    const entry = { Name: name, ServerAddress: 'planted.example', Routes: [], Trigger: {} };
    const rule = { CimClass: 'MSFT_NetConSecRule', InstanceID: 'planted-rule', DisplayName: name };
    const nrpt = [{ Name: '{planted}', Namespace: ['.planted.example'], NameServers: [] }];
    const errorId = 'System Error C:\\Users\\planted, PLANTED-PC';
    const planted = {
      user: { [name]: entry },
      net: { IPsecRule: { 'planted-rule': rule }, nrpt },
      fail: [{ cmdlet: 'Get-NetIPsecMainModeSA', errorId, category: 'NotSpecified' }],
    };
    for (const options of ['', '-AllowChanges']) {
      const { found, text, after } = probe(options, planted);
      expect(text).not.toMatch(/planted|jane/i);
      const refused = found.answers.find(({ errorId: id }) => id === '?');
      // Elevated nobody asks it.
      if (!found.elevated) expect(refused?.belief).toBe('access.securityAssociations');
      expect(after.connections).toEqual({ user: { [name]: entry }, allUsers: {} });
    }
  }, 120_000);
});
