// What a copy does of each call, by what it was started for (decisions 0010, 0015): the calls that reach its executor.
import { describe, expect, it } from 'vitest';
import { Approval } from '../../../src/main/elevation/approved-executor.ts';
import { approvedPlan, type Approved } from '../../../src/main/elevation/approved.ts';
import type { Executor, RunRequest, UndoRequest } from '../../../src/main/transaction/executor.ts';
import type { Facts } from '../../../src/shared/profile-plan/facts.ts';
import type { Plan } from '../../../src/shared/plan/step.ts';
import { factsOf } from '../../shared/rooms/fixtures.ts';

const mine = '11111111-0000-4000-8000-000000000001';
const other = '22222222-0000-4000-8000-000000000002';
const digest = 'a'.repeat(64);

/** Profiles by payload; each has a plan of now, by its digest. */
type Plans = Record<string, string>;

/** Says which calls came through. Runs a plan by its digest; anything else is stale, as a LocalExecutor has it. */
function recorder(plans: Plans = {}): { executor: Executor; came: string[]; plans: Plans } {
  const came: string[] = [];
  const note = <T>(call: string, reply: T): Promise<T> => {
    came.push(call);
    return Promise.resolve(reply);
  };
  const executor: Executor = {
    scope: 'machine',
    open: () => note('open', { kind: 'ready', recovered: 'nothing', settled: [] }),
    run: (request) => {
      const { asked, digest } = request;
      if (asked.kind !== 'profile') throw new Error(asked.kind);
      const { payload, facts } = asked;
      const now = plans[payload];
      if (now === undefined || digest === now)
        return note(`run ${payload}${digest}`, { kind: 'cancelled' });
      const of = { kind: 'profile' as const, facts };
      return Promise.resolve({ kind: 'stale', plan: planOf(payload, now), of });
    },
    look: () => note('look', null),
    finish: () => note('finish', []),
    prepare: () => note('prepare', undefined),
    commit: () => note('commit', undefined),
    abort: () => note('abort', []),
    inUse: (profile) => note(`inUse ${profile}`, []),
    undo: ({ header }) =>
      note(`undo ${header.owner.id}`, {
        settled: [],
        compared: [],
        inUse: [],
        restart: false,
        remaining: false,
      }),
    pause: (profile, paused) => note(`${paused ? 'pause' : 'resume'} ${profile}`, null),
    cancel: () => undefined,
    close: () => note('close', undefined),
  };
  return { executor, came, plans };
}

function planOf(hash: string, machine: string): Plan {
  const owner = { kind: 'profile', id: mine, revision: 1, name: 'Office', hash, vpn: 'ipsec' };
  return { owner, digest: { machine, user: '' } } as Plan;
}

const run = (payload: string, ofPlan: string, given: Facts = factsOf()): RunRequest => ({
  asked: { kind: 'profile', payload, facts: given },
  digest: ofPlan,
  transaction: 'test',
  withOtherScope: false,
});
const undo = (id: string): UndoRequest => ({
  header: {
    transaction: 'test',
    owner: { kind: 'profile', id, revision: 1, name: 'Office', hash: '', vpn: 'ipsec' },
    startedAt: '2026-01-01T00:00:00Z',
    withOtherScope: false,
  },
});

it.each<[Approved, string[]]>([
  [approvedPlan(planOf('A', digest), { kind: 'profile', facts: factsOf() }), [`run A${digest}`]],
  [`undo:${mine}`, [`undo ${mine}`]],
  [`pause:${mine}`, [`pause ${mine}`]],
  [`resume:${mine}`, [`resume ${mine}`]],
  ['repair', []],
])('a copy for %s', async (approved, changing) => {
  const { executor, came } = recorder({ A: digest });
  const over = new Approval(approved).over(executor);
  await over.open('test');
  const replies: unknown[] = [await over.run(run('A', digest))];
  for (const id of [mine, other]) {
    replies.push(
      await over.undo(undo(id)),
      await over.pause(id, true),
      await over.pause(id, false),
    );
  }
  expect(came).toEqual(['open', ...changing]);
  // What did not come through is told.
  const refused = replies.filter((reply) => JSON.stringify(reply).includes('notApproved'));
  expect(refused).toHaveLength(replies.length - changing.length);
  expect(await over.look(run('A', digest).asked)).toBeNull();
});

describe('S5a: an approval is for one question, and for one plan', () => {
  const [ofA, ofB, changed, again] = ['1', '2', '3', '4'].map((each) => each.repeat(64)) as [
    string,
    string,
    string,
    string,
  ];
  const approved = approvedPlan(planOf('A', ofA), { kind: 'profile', facts: factsOf() });
  const refused = { kind: 'refused', code: 'notApproved' };

  it('another profile is refused, however often it is sent, and its plan is not told', async () => {
    const { executor, came } = recorder({ A: ofA, B: ofB });
    const over = new Approval(approved).over(executor);
    for (const each of [ofB, ofB, ofA, '']) expect(await over.run(run('B', each))).toEqual(refused);
    expect(came).toEqual([]);
    expect(await over.run(run('A', ofA))).toEqual({ kind: 'cancelled' });
  });

  const choices: [string, Partial<Facts>][] = [
    [
      'consents',
      { consent: { ...factsOf().consent, irreversible: !factsOf().consent.irreversible } },
    ],
    ['what becomes of a conflict', { onConflict: 'rename' }],
    ['the name of the connection', { connectionName: `${factsOf().connectionName} (2)` }],
    ['the name of the user', { userName: 'mallory' }],
    ['which secrets', { secretsGiven: ['psk', 'keyBundle'] }],
    [
      'what the server check saw',
      { serverCheck: { serverBehindNat: true, clientBehindNat: true } },
    ],
  ];
  it.each(choices)('other choices are another question: %s', async (_what, other) => {
    const { executor, came } = recorder({ A: changed });
    const over = new Approval(approved).over(executor);
    const given = factsOf(other);
    expect(await over.run(run('A', changed, given))).toEqual(refused);
    expect(await over.run(run('A', changed, given))).toEqual(refused);
    expect(came).toEqual([]);
  });

  it('the plan that the copy sent back last is approved next, and no other', async () => {
    const { executor, came, plans } = recorder({ A: changed });
    const over = new Approval(approved).over(executor);
    // Right, but never shown by this copy.
    expect(await over.run(run('A', changed))).toMatchObject({ kind: 'stale' });
    expect(await over.run(run('A', again))).toMatchObject({ kind: 'stale' });
    plans['A'] = again;
    expect(await over.run(run('A', changed))).toMatchObject({ kind: 'stale' });
    expect(await over.run(run('A', again))).toEqual({ kind: 'cancelled' });
    expect(came).toEqual([`run A${again}`]);
  });

  it('the plan that was approved first is not open while another one is asked about', async () => {
    const { executor, came, plans } = recorder({ A: changed });
    const over = new Approval(approved).over(executor);
    expect(await over.run(run('A', ofA))).toMatchObject({ kind: 'stale' });
    plans['A'] = ofA;
    expect(await over.run(run('A', ofA))).toMatchObject({ kind: 'stale' });
    expect(came).toEqual([]);
  });
});
