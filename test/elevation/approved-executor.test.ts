// What a copy does of each call, by what it was started for (decision 0010): the calls that reach its executor.
import { expect, it } from 'vitest';
import { Approval } from '../../src/main/elevation/approved-executor.ts';
import type { Approved } from '../../src/main/elevation/approved.ts';
import type { Executor, RunRequest, UndoRequest } from '../../src/main/transaction/executor.ts';

const mine = '11111111-0000-4000-8000-000000000001';
const other = '22222222-0000-4000-8000-000000000002';
const digest = 'a'.repeat(64);

/** Says which calls came through; a plan with another digest than `digest` is stale. */
function recorder(): { executor: Executor; came: string[] } {
  const came: string[] = [];
  const note = <T>(call: string, reply: T): Promise<T> => {
    came.push(call);
    return Promise.resolve(reply);
  };
  const executor: Executor = {
    scope: 'machine',
    open: () => note('open', { kind: 'ready', recovered: 'nothing', settled: [] }),
    run: (request) => note(`run ${request.digest}`, { kind: 'cancelled' }),
    look: () => note('look', null),
    finish: () => note('finish', []),
    prepare: () => note('prepare', undefined),
    commit: () => note('commit', undefined),
    abort: () => note('abort', []),
    inUse: (profile) => note(`inUse ${profile}`, []),
    undo: ({ header }) =>
      note(`undo ${header.profile.id}`, {
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
  return { executor, came };
}

const run: RunRequest = {
  payload: '',
  facts: {} as RunRequest['facts'],
  digest,
  transaction: 'test',
  withOtherScope: false,
};
const undo = (id: string): UndoRequest => ({
  header: {
    transaction: 'test',
    profile: { id, revision: 1, name: 'Office', hash: '', kind: 'ipsec' },
    startedAt: '2026-01-01T00:00:00Z',
    withOtherScope: false,
  },
});

it.each<[Approved, string[]]>([
  [`plan:${digest}`, [`run ${digest}`]],
  // Asked with no digest at all: the plan comes back, whatever it is.
  [`plan:${'b'.repeat(64)}`, ['run ']],
  [`undo:${mine}`, [`undo ${mine}`]],
  [`pause:${mine}`, [`pause ${mine}`]],
  [`resume:${mine}`, [`resume ${mine}`]],
  ['repair', []],
])('a copy for %s', async (approved, changing) => {
  const { executor, came } = recorder();
  const over = new Approval(approved).over(executor);
  await over.open('test');
  const replies: unknown[] = [await over.run(run)];
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
  expect(await over.look(run)).toBeNull();
});
