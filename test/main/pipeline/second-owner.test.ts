/**
 * D39: plans, receipts, claims and undo are not a profile's alone. A remedy, as the doctor will ask for one, goes the whole way
 * beside profiles, through the same apply, records, recovery and undo.
 */
import { describe, expect, it } from 'vitest';
import { registryArea } from '../../../src/main/demo/files.ts';
import { approvedPlan, isSameQuestion } from '../../../src/main/elevation/approved.ts';
import { applyOwner } from '../../../src/main/pipeline/apply-owner.ts';
import { readHost } from '../../../src/main/pipeline/read-host.ts';
import { verifyInstalled } from '../../../src/main/pipeline/verify-installed.ts';
import type { Workplace } from '../../../src/main/pipeline/workplace.ts';
import { asked as askedSchema } from '../../../src/main/transaction/asked.ts';
import { readHome } from '../../../src/main/transaction/home.ts';
import { readAndPlan } from '../../../src/main/transaction/read-and-plan.ts';
import type { PlanFacts } from '../../../src/shared/plan/facts.ts';
import { wisherOfRemedy } from '../../../src/shared/remedy-plan/plan-remedy.ts';
import { remedy as remedySchema, type Remedy } from '../../../src/shared/remedy-plan/remedy.ts';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { CrashBench } from './crash-bench.ts';
import { generous, Workbench } from './workbench.ts';

const pc = { windows: '10.0.26100' };
const profile = l2tpProfile({ nat: 'both' });
const policyAgent = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
const remedy: Remedy = {
  id: '99999999-0000-4000-8000-000000000001',
  name: 'The server is behind NAT',
  cause: 'natValueMissing',
  wishes: [
    { room: 'natTraversal', target: {}, aim: { kind: 'atLeast', value: dword(2) } },
    {
      room: 'serviceStart',
      target: { service: 'SstpSvc' },
      aim: { kind: 'exactly', value: 'automatic' },
    },
  ],
};

function dword<N extends number>(data: N) {
  return { type: 'dword' as const, data };
}

/** What the doctor will do: look at the PC and at the records, and plan. */
async function prepare(place: Workplace, wanted: Remedy = remedy) {
  const { owned, claims } = readHome(place.homes.machine);
  const facts: PlanFacts = {
    host: await readHost(place),
    owned: [...owned, ...readHome(place.homes.user).owned],
    claims,
    connectionStood: false,
    onConflict: 'stop',
    secretsGiven: [],
    consent: generous.consent,
  };
  const plan = await readAndPlan(place, wisherOfRemedy(wanted, facts));
  return { plan, asked: { kind: 'remedy' as const, remedy: wanted, facts } };
}

type Made = Awaited<ReturnType<typeof prepare>>;

function run(place: Workplace, { plan, asked }: Made) {
  const order = { plan, asked, wisher: (facts: PlanFacts) => wisherOfRemedy(asked.remedy, facts) };
  return applyOwner(place, order, { scopes: ['machine', 'user'], emit: () => undefined });
}

async function fix(bench: Workbench, wanted = remedy): Promise<string> {
  const place = bench.place();
  return (await run(place, await prepare(place, wanted))).result;
}

const settings = (bench: Workbench) => JSON.stringify(bench.snapshot().settings);
const claimed = (bench: Workbench) =>
  readHome(bench.place().homes.machine)
    .claims.filter(({ room }) => room === 'natTraversal')
    .map(({ holders }) => holders);

describe('a remedy', () => {
  it('is planned, applied, listed, verified and undone', async () => {
    const bench = Workbench.withPc(pc);
    const before = settings(bench);
    const place = bench.place();
    const made = await prepare(place);
    expect(made.plan.restart.needed).toBe(true);
    expect(await run(place, made)).toMatchObject({
      result: 'applied',
      verification: { asWanted: true, drift: [] },
      restart: true,
    });
    expect(settings(bench)).not.toBe(before);
    const { id, name, cause } = remedy;
    const { installed } = await bench.installed();
    expect(installed).toMatchObject([{ id, name, owner: { kind: 'remedy', cause } }]);
    expect(await verifyInstalled(bench.place(), id)).toMatchObject({ asWanted: true });
    // What is as wanted already is changed no more.
    const again = await prepare(bench.place());
    expect(again.plan.steps.every(({ action }) => action === 'none')).toBe(true);
    expect(await bench.undo(id)).toMatchObject({ result: 'undone', remaining: false });
    expect(settings(bench)).toBe(before);
    expect((await bench.installed()).installed).toEqual([]);
  });

  it('has a step for every room that a wish can name', async () => {
    const wishes: Remedy['wishes'] = [
      ...remedy.wishes,
      {
        room: 'serviceRunning',
        target: { service: 'SstpSvc' },
        aim: { kind: 'exactly', value: true },
      },
      { room: 'prohibitIpsec', target: {}, aim: { kind: 'atLeast', value: dword(0) } },
    ];
    const { options } = remedySchema.shape.wishes.element;
    const named = options.map(({ shape }) => shape.room.value).toSorted();
    expect(wishes.map(({ room }) => room).toSorted()).toEqual(named);
    const { plan } = await prepare(Workbench.withPc(pc).place(), { ...remedy, wishes });
    expect(plan.steps.map(({ room }) => room).toSorted()).toEqual(named);
  });

  it.each(['remedy', 'profile'] as const)(
    'holds a value together with a profile: the %s goes first, the other keeps it, the last gives it back',
    async (first) => {
      const bench = Workbench.withPc(pc);
      const before = settings(bench);
      await bench.apply(profile);
      expect(await fix(bench)).toBe('applied');
      expect(claimed(bench)).toEqual([[profile.id, remedy.id]]);
      const { installed } = await bench.installed();
      expect(installed.map(({ owner }) => owner.kind).toSorted()).toEqual(['profile', 'remedy']);
      const [one, other] = first === 'remedy' ? [remedy.id, profile.id] : [profile.id, remedy.id];
      expect(await bench.undo(one)).toMatchObject({ result: 'undone' });
      expect(claimed(bench)).toEqual([[other]]);
      expect(settings(bench)).not.toBe(before);
      expect(await verifyInstalled(bench.place(), other)).toMatchObject({ asWanted: true });
      expect(await bench.undo(other)).toMatchObject({ result: 'undone' });
      expect(settings(bench)).toBe(before);
      expect((await bench.installed()).installed).toEqual([]);
    },
  );

  it('is taken back or finished after every crash, and undone from its records', async () => {
    const crash = CrashBench.withPc(pc);
    // It shares nothing with the remedy: what goes back does so at once.
    await crash.bench.apply(ipsecProfile());
    const before = settings(crash.bench);
    await crash.record((bench) => fix(bench));
    const after = settings(crash.bench);
    const seen = new Set<string>();
    for (const moment of crash.moments()) {
      const bench = Workbench.over(moment.pc, moment.fs);
      await bench.repair();
      const now = settings(bench);
      seen.add(now);
      const { installed, problems, interrupted } = await bench.installed();
      expect({ problems, interrupted }).toEqual({ problems: [], interrupted: [] });
      expect(installed).toHaveLength(now === after ? 2 : 1);
      expect(now).toBe(now === after ? after : before);
      if (now !== after) continue;
      await bench.undo(remedy.id);
      expect(settings(bench)).toBe(before);
    }
    expect(seen).toEqual(new Set([before, after]));
  });
});

describe('what was approved of a remedy is what is done (D37)', () => {
  it('the PC has changed since: the plan of now comes back, and nothing is done', async () => {
    const bench = Workbench.withPc(pc);
    const made = await prepare(bench.place());
    bench.change((windows) => {
      const registry = windows.read(registryArea);
      const own = {
        ...registry[policyAgent],
        AssumeUDPEncapsulationContextOnSendRule: dword(1),
      };
      windows.write(registryArea, { ...registry, [policyAgent]: own });
    });
    const before = settings(bench);
    const outcome = await run(bench.place(), made);
    const now = await prepare(bench.place());
    expect(now.plan.digest.machine).not.toBe(made.plan.digest.machine);
    expect(outcome).toMatchObject({
      result: 'stalePlan',
      changed: { plan: { owner: { kind: 'remedy' }, digest: now.plan.digest } },
    });
    expect(settings(bench)).toBe(before);
    expect(await run(bench.place(), now)).toMatchObject({ result: 'applied' });
  });

  it.each<[string, Partial<Remedy>]>([
    ['cause', { cause: 'another' }],
    ['wishes', { wishes: remedy.wishes.slice(0, 1) }],
  ])('another %s is another plan', async (_what, change) => {
    const place = Workbench.withPc(pc).place();
    const [one, other] = [await prepare(place), await prepare(place, { ...remedy, ...change })];
    expect(other.plan.digest.machine).not.toBe(one.plan.digest.machine);
  });

  it('other wishes are another question, even where they come to the same steps', async () => {
    const place = Workbench.withPc(pc).place();
    const [nat, service] = remedy.wishes;
    if (nat === undefined || service === undefined) throw new Error('two wishes');
    const made = [
      await prepare(place),
      await prepare(place, { ...remedy, wishes: [service, nat] }),
    ];
    const [one, other] = made.map(({ plan, asked }) => approvedPlan(plan, asked));
    expect(isSameQuestion(one ?? 'repair', other ?? 'repair')).toBe(false);
  });

  it('the GUID of a profile that is set up is refused: its things are not the remedy’s', async () => {
    const bench = Workbench.withPc(pc);
    await bench.apply(profile);
    const before = settings(bench);
    expect(await fix(bench, { ...remedy, id: profile.id })).toBe('rolledBack');
    expect(settings(bench)).toBe(before);
    expect((await bench.installed()).installed).toMatchObject([{ owner: { kind: 'profile' } }]);
  });
});

describe('what a remedy may wish for', () => {
  it.each<[string, unknown]>([
    ['a room that no remedy has', { room: 'rootCertificate', target: {}, aim: { kind: 'absent' } }],
    [
      'a target that the room does not know',
      { ...remedy.wishes[1], target: { service: 'WinDefend' } },
    ],
    [
      'a value that the room does not have',
      { ...remedy.wishes[0], aim: { kind: 'exactly', value: 2 } },
    ],
    [
      'a service that is switched off',
      { ...remedy.wishes[1], aim: { kind: 'exactly', value: 'disabled' } },
    ],
    [
      'a service that starts later than it does now',
      { ...remedy.wishes[1], aim: { kind: 'unless', these: [], value: 'manual' } },
    ],
    [
      'a service that is stopped',
      {
        room: 'serviceRunning',
        target: { service: 'BFE' },
        aim: { kind: 'exactly', value: false },
      },
    ],
    ['less than others need', { ...remedy.wishes[0], aim: { kind: 'exactly', value: dword(1) } }],
    ['no value at all', { ...remedy.wishes[0], aim: { kind: 'absent' } }],
    [
      'L2TP without IPsec',
      { room: 'prohibitIpsec', target: {}, aim: { kind: 'atLeast', value: dword(1) } },
    ],
    ['a secret', { ...remedy.wishes[0], secret: 'psk' }],
    ['a step by hand', { ...remedy.wishes[0], byHand: true }],
  ])('%s is none', async (_what, wish) => {
    const { asked } = await prepare(Workbench.withPc(pc).place());
    expect(askedSchema.safeParse(asked).success).toBe(true);
    const wrong = { ...remedy, wishes: [wish] };
    expect(remedySchema.safeParse(wrong).success).toBe(false);
    expect(askedSchema.safeParse({ ...asked, remedy: wrong }).success).toBe(false);
  });

  it('two wishes for one thing are none: the second would undo the first', () => {
    const again = { ...remedy.wishes[0], aim: { kind: 'atLeast', value: dword(1) } };
    const wrong = { ...remedy, wishes: [...remedy.wishes, again] };
    expect(remedySchema.safeParse({ ...remedy, wishes: [again] }).success).toBe(true);
    expect(remedySchema.safeParse(wrong).success).toBe(false);
  });
});
