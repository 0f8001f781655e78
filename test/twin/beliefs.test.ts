/**
 * Each row of the table of beliefs through the real adapter in the real engine over the stubs: the same PC, the same operations
 * and questions as on the simulated side, and the same code, reason or answers. A refusal leaves everything as it was, also where
 * the cmdlets of the preview are typed without our scripts: so each of the two refuses by itself.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/shared/port/host.ts';
import { parseAnswer } from '../../src/shared/port/query.ts';
import { beliefs, type BeliefId } from '../../src/main/demo/beliefs.ts';
import { changeDemoPc } from '../../src/main/demo/create-demo-pc.ts';
import { outcomeOf, type Failure } from '../../src/main/windows/failure.ts';
import { printCall } from '../../src/shared/render/preview.ts';
import { render } from '../../src/shared/render/renderers.ts';
import { connectionTriggers } from '../main/demo/belief-triggers-connection.ts';
import { dialTriggers } from '../main/demo/belief-triggers-dial.ts';
import { ipsecTriggers } from '../main/demo/belief-triggers-ipsec.ts';
import { machineTriggers } from '../main/demo/belief-triggers-machine.ts';
import type { Prepared, Trigger } from '../main/demo/belief-trigger.ts';
import { caDer, caThumbprint } from '../main/demo/key-bundles.ts';
import * as sample from '../main/demo/sample-operations.ts';
import { engineOrReason } from '../powershell/engine.ts';
import { onlyOurs, onlySimulated } from './one-sided.ts';
import { valueOf } from './same.ts';
import { seedOf, type Seed } from './seed.ts';
import { StubWindows } from './stub-windows.ts';

const triggers: Record<BeliefId, Trigger> = {
  ...machineTriggers,
  ...connectionTriggers,
  ...dialTriggers,
  ...ipsecTriggers,
};
const all = Object.keys(beliefs) as BeliefId[];
const both = all.filter((id) => onlySimulated[id] === undefined);
const skip = engineOrReason().skip || process.platform === 'win32';

describe.skipIf(skip)('beliefs on both sides', () => {
  let stubs: StubWindows;
  beforeAll(async () => {
    stubs = new StubWindows();
    await stubs.start();
  }, 120_000);
  afterAll(async () => {
    await stubs.end();
    const alone = Object.entries(onlySimulated).map(([id, why]) => `${id}: ${why}`);
    console.log(
      `beliefs on both sides: ${String(both.length)} of ${String(all.length)} rows`,
      alone,
    );
  });

  /** The version of the PC that the stubs are from now on. */
  async function become(trigger: Trigger, { pc, session, secrets, elevated }: Prepared) {
    const hosts: Record<string, Host> = {};
    for (const query of trigger.asks) {
      if (query.kind !== 'host.read') continue;
      const answer = parseAnswer('host.read', (await session.ask([query], secrets))[0]);
      if (answer.ok) hosts[query.server] = answer.value;
    }
    let seed: Seed | undefined;
    let windows = '';
    changeDemoPc(pc.folder, pc.fs, (machine) => {
      seed = seedOf(machine, hosts);
      windows = machine.windows.version;
    });
    if (seed === undefined) throw new Error('no seed');
    await stubs.become(seed, windows, elevated);
    return windows;
  }

  it.each(both)('%s', async (id) => {
    const trigger = triggers[id];
    const prepared = await trigger.prepare();
    const { session, secrets } = prepared;
    const windows = await become(trigger, prepared);
    const before = stubs.whole;
    const adapter = stubs.open();
    const outcomes = await adapter.perform(trigger.acts, secrets);
    const answers = await adapter.ask(trigger.asks, secrets);
    trigger.check(id, outcomes, answers);
    if (beliefs[id].does === 'behaves') {
      await session.perform(trigger.acts, secrets);
      const simulated = await session.ask(trigger.asks, secrets);
      const told = (from: typeof answers) => trigger.asks.map((ask, at) => valueOf(ask, from[at]));
      expect(told(answers)).toEqual(told(simulated));
      return;
    }
    expect(stubs.whole).toEqual(before);
    const refused = typed(trigger, windows, secrets.get('psk') ?? '');
    if (refused === null || onlyOurs[id] !== undefined) return;
    const failure = (await stubs.type(refused)) as Failure | null;
    expect(failure, refused).not.toBeNull();
    trigger.check(id, [outcomeOf(failure as Failure)], []);
    expect(stubs.whole).toEqual(before);
  });

  it('access.machineWrite, of whatever the machine owns', async () => {
    const prepared = await triggers['access.machineWrite'].prepare();
    await become(triggers['access.machineWrite'], prepared);
    const before = stubs.whole;
    for (const operation of ofMachine) {
      const secrets = { get: () => 'sample' };
      const refused = { status: 'failed', code: 'accessDenied' };
      const simulated = await prepared.session.perform([operation], secrets);
      expect(simulated, operation.kind).toMatchObject([refused]);
      const adapted = await stubs.open().perform([operation], secrets);
      expect(adapted, operation.kind).toMatchObject([refused]);
    }
    expect(stubs.whole).toEqual(before);
  });

  it('service.stopInUse, by way of a restart of it or of what it runs on', async () => {
    const trigger = triggers['service.stopInUse'];
    const prepared = await trigger.prepare();
    await become(trigger, prepared);
    const before = stubs.whole;
    for (const service of ['RasMan', 'SstpSvc'] as const) {
      const restart = [{ kind: 'service.restart', service }] as const;
      const simulated = await prepared.session.perform(restart, prepared.secrets);
      const adapted = await stubs.open().perform(restart, prepared.secrets);
      for (const outcomes of [simulated, adapted]) trigger.check('service.stopInUse', outcomes, []);
    }
    expect(stubs.whole).toEqual(before);
  });

  it('names a row as one-sided only where it is', () => {
    for (const id of Object.keys(onlyOurs) as BeliefId[]) {
      expect(both).toContain(id);
      expect(typed(triggers[id], '10.0.22631', ''), id).not.toBeNull();
    }
  });
});

const ofMachine = [
  { kind: 'certificate.add', store: 'CA', thumbprint: caThumbprint, der: caDer },
  sample.mainModeSet,
  sample.authSet,
  sample.quickModeSet,
  sample.pingRule,
  sample.guard,
  sample.nrptAdd,
  { ...sample.create, allUsers: true },
  { kind: 'firewall.setCrlCheck', level: 'RequireCrlCheck' },
  { kind: 'service.setStart', service: 'IKEEXT', start: 'automatic' },
  { kind: 'service.setStart', service: 'BFE', start: 'automatic' },
  { kind: 'service.stop', service: 'IKEEXT' },
  { kind: 'service.restart', service: 'PolicyAgent' },
] as const;

/** The preview of a refused operation that is cmdlets alone, as one line; null for any other. */
function typed({ acts }: Trigger, windows: string, psk: string): string | null {
  const [operation] = acts;
  if (operation === undefined) return null;
  const calls = render(operation, windows);
  if (!calls.every(({ tool }) => tool === 'cmdlet')) return null;
  return calls.map(printCall).join('; ').replaceAll("'****'", `'${psk}'`);
}
