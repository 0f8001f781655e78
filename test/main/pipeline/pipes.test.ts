// Both executors at the other end of pipes (D6): the same results, and a conversation that goes wrong ends and is taken back.
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/main/pipeline/apply.ts';
import type { Workplace } from '../../../src/main/pipeline/workplace.ts';
import type { Executor } from '../../../src/main/transaction/executor.ts';
import { ExecutorLost } from '../../../src/main/transaction/executor-lost.ts';
import { ExecutorClient } from '../../../src/main/transaction/executor-client.ts';
import { serveExecutor } from '../../../src/main/transaction/executor-server.ts';
import { maximumLine } from '../../../src/main/transaction/messages.ts';
import type { Scope } from '../../../src/shared/plan/step.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { registryArea } from '../../../src/main/demo/files.ts';
import { ipsecProfile, l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { askedOf, Workbench } from './workbench.ts';

const pc = { windows: '10.0.26100' };
const both = l2tpProfile({ nat: 'server', l2tp: { userName: 'jane', rememberCredentials: true } });

interface Piped {
  readonly client: ExecutorClient;
  /** What the coordinator says; a test may say something else on it. */
  readonly toServer: PassThrough;
  readonly fromServer: PassThrough;
  readonly served: Promise<void>;
}

function pipe(
  place: Workplace,
  scope: Scope,
  options: Parameters<Workplace['makeExecutor']>[1],
): Piped {
  const [toServer, fromServer] = [new PassThrough(), new PassThrough()];
  let local: Executor | null = null;
  const made = place.makeExecutor(scope, {
    ...options,
    emit: (event) => {
      emitLater(event);
    },
  });
  let emitLater: typeof options.emit = () => undefined;
  const served = made.then((executor) => {
    local = executor;
    return serveExecutor(toServer, fromServer, (_begin, emit) => {
      emitLater = emit;
      return local as Executor;
    });
  });
  const client = new ExecutorClient({
    scope,
    input: fromServer,
    output: toServer,
    emit: options.emit,
  });
  return { client, toServer, fromServer, served };
}

/** The bench's place with every executor at the end of a pipe. */
function pipedPlace(bench: Workbench): { place: Workplace; pipes: Piped[] } {
  const place = bench.place();
  const pipes: Piped[] = [];
  const piped: Workplace = {
    ...place,
    makeExecutor: async (scope, options) => {
      const made = pipe(place, scope, options);
      pipes.push(made);
      await made.client.begin({ secrets: place.secrets.reveal(), hangUp: options.hangUp });
      return made.client;
    },
  };
  return { place: piped, pipes };
}

async function applyPiped(bench: Workbench, profile: Profile) {
  const { prepared, place: own } = await bench.prepare(profile);
  const { place, pipes } = pipedPlace(bench);
  for (const name of own.secrets.names()) place.secrets.set(name, own.secrets.get(name));
  const outcome = await apply(place, prepared, {
    scopes: ['machine', 'user'],
    emit: (event) => bench.events.push(event),
  });
  await Promise.all(pipes.map((each) => each.served));
  return outcome;
}

/** A run that has done everything and waits for the decision. */
async function untilDecision(bench: Workbench, profile: Profile) {
  const { prepared, place: own } = await bench.prepare(profile);
  const { place, pipes } = pipedPlace(bench);
  for (const name of own.secrets.names()) place.secrets.set(name, own.secrets.get(name));
  const executor = await place.makeExecutor('machine', {
    secretsGiven: prepared.facts.secretsGiven,
    hangUp: true,
    emit: () => undefined,
  });
  expect(await executor.open('apply')).toMatchObject({ kind: 'ready', recovered: 'nothing' });
  const asked = askedOf(prepared);
  const request = {
    asked,
    transaction: 'test-transaction',
    digest: prepared.plan.digest.machine,
    withOtherScope: false,
  };
  const [piped] = pipes;
  if (piped === undefined) throw new Error('no pipe');
  return { executor, request, piped, prepared };
}

describe('the same as in one process', () => {
  it.each([
    ['two scopes', both],
    ['a tunnel', ipsecProfile()],
  ])('%s', async (_name, profile) => {
    const [one, other] = [Workbench.withPc(pc), Workbench.withPc(pc)];
    const before = one.snapshot();
    const near = await one.apply(profile);
    const far = await applyPiped(other, profile);
    expect(far.result).toBe('applied');
    expect(far).toEqual(near.outcome);
    expect(other.snapshot().passing).toEqual(one.snapshot().passing);
    expect(other.events).toEqual(one.events);
    expect(await other.undo(profile.id)).toMatchObject({ result: 'undone' });
    expect(other.snapshot().settings).toEqual(before.settings);
  });
});

describe('a conversation that goes wrong is ended, and everything is taken back', () => {
  const wrong: [string, string | Buffer][] = [
    ['no JSON', 'hello\n'],
    ['an unknown call', '{"id":99,"call":"format","argument":null}\n'],
    ['no id', '{"call":"commit","argument":null}\n'],
    ['one field more', '{"id":99,"call":"commit","argument":null,"more":1}\n'],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x0a])],
    ['a line without end', Buffer.alloc(maximumLine + 2, 0x61)],
  ];
  it.each(wrong)('to the executor: %s', async (_name, bytes) => {
    const bench = Workbench.withPc(pc);
    const before = bench.snapshot();
    const { executor, request, piped } = await untilDecision(bench, both);
    expect(await executor.run(request)).toMatchObject({ kind: 'done' });
    expect(bench.snapshot().settings).not.toEqual(before.settings);
    piped.toServer.write(bytes);
    // Nothing that is said afterwards counts any more.
    const commit = executor.commit().then(
      () => 'committed',
      () => 'refused',
    );
    piped.toServer.end();
    await piped.served;
    piped.fromServer.end();
    expect(await commit).toBe('refused');
    expect(bench.snapshot().settings).toEqual(before.settings);
    expect(await bench.installed()).toEqual({ installed: [], problems: [], interrupted: [] });
  });

  it('a coordinator that is gone', async () => {
    const bench = Workbench.withPc(pc);
    const before = bench.snapshot();
    const { executor, request, piped } = await untilDecision(bench, both);
    await executor.run(request);
    piped.toServer.end();
    await piped.served;
    expect(bench.snapshot().settings).toEqual(before.settings);
    expect(bench.events.length).toBeGreaterThanOrEqual(0);
    expect(await bench.repair()).toEqual({ result: 'nothing' });
  });

  it.each([
    ['no JSON', 'hello\n'],
    ['an event out of order', '{"number":99,"event":{"event":"committed","scope":"machine"}}\n'],
    ['another reply than the call has', '{"id":3,"reply":{"kind":"applied"}}\n'],
  ])('to the coordinator: %s', async (_name, line) => {
    const [toServer, fromServer] = [new PassThrough(), new PassThrough()];
    const client = new ExecutorClient({
      scope: 'machine',
      input: fromServer,
      output: toServer,
      emit: () => undefined,
    });
    const calls = [client.open('apply'), client.open('apply'), client.open('apply')];
    const ends = Promise.all(calls.map((call) => call.catch((error: unknown) => error)));
    fromServer.write(line);
    fromServer.end();
    for (const end of await ends) expect(end).toBeInstanceOf(ExecutorLost);
    await expect(client.finish()).rejects.toBeInstanceOf(ExecutorLost);
  });

  it('calls out of order are defects by name and change nothing', async () => {
    const bench = Workbench.withPc(pc);
    const before = bench.snapshot();
    const { executor } = await untilDecision(bench, both);
    await expect(executor.commit()).rejects.toThrow(/defect/);
    await expect(executor.prepare()).rejects.toThrow(/defect/);
    expect(await executor.abort('test')).toEqual([]);
    await executor.close();
    await expect(executor.open('apply')).rejects.toThrow();
    expect(bench.snapshot()).toEqual(before);
  });
});

describe('what was approved is what is done (D2, D13)', () => {
  it('another digest, or another state than planned: stale, with the plan of now', async () => {
    const bench = Workbench.withPc(pc);
    const { executor, request, prepared } = await untilDecision(bench, both);
    const before = bench.snapshot();
    expect(await executor.run({ ...request, digest: '0'.repeat(64) })).toMatchObject({
      kind: 'stale',
      plan: { digest: { machine: prepared.plan.digest.machine } },
    });
    expect(bench.snapshot()).toEqual(before);
    bench.change((machine) => {
      const standing = machine.read(registryArea);
      const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent';
      const value = {
        AssumeUDPEncapsulationContextOnSendRule: { type: 'dword' as const, data: 1 },
      };
      machine.write(registryArea, { ...standing, [key]: { ...standing[key], ...value } });
    });
    const changed = bench.snapshot();
    const reply = await executor.run(request);
    expect(reply).toMatchObject({ kind: 'stale' });
    expect(reply.kind === 'stale' && reply.plan.digest.machine).not.toBe(request.digest);
    expect(bench.snapshot()).toEqual(changed);
    await executor.close();
  });

  it('other facts than those of the digest: stale', async () => {
    const bench = Workbench.withPc(pc);
    const { executor, request } = await untilDecision(bench, both);
    const { asked } = request;
    const facts = { ...asked.facts, onConflict: 'stop' as const };
    expect(await executor.run({ ...request, asked: { ...asked, facts } })).toMatchObject({
      kind: 'stale',
    });
    await executor.close();
  });

  it('records that the other side made up: refused', async () => {
    const bench = Workbench.withPc(pc);
    const { executor, request } = await untilDecision(bench, both);
    const before = bench.snapshot();
    const owned = [
      {
        owner: both.id,
        room: 'vpnConnection',
        key: 'vpnConnection:{"allUsers":true,"name":"Old VPN"}',
        target: { name: 'Old VPN', allUsers: true },
        former: null,
        ours: null,
        within: null,
        scope: 'machine' as const,
        irreversible: null,
      },
    ];
    const { asked } = request;
    const facts = { ...asked.facts, owned };
    expect(await executor.run({ ...request, asked: { ...asked, facts } })).toEqual({
      kind: 'refused',
      code: 'recordsChanged',
    });
    const payload = Buffer.from('{}').toString('base64');
    expect(await executor.run({ ...request, asked: { ...asked, payload } })).toEqual({
      kind: 'refused',
      code: 'badProfile',
    });
    expect(bench.snapshot()).toEqual(before);
    await executor.close();
  });
});
