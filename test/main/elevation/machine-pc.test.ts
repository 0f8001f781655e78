// The machine's side may be another person's: nothing of "this user" is read or written through its wall (D7, D36).
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/shared/port/operation.ts';
import type { Outcome, Pc } from '../../../src/shared/port/port.ts';
import type { Query } from '../../../src/shared/port/query.ts';
import { fullIpsec, fullL2tp } from '../pipeline/full-profiles.ts';
import { Session } from '../../../src/main/transaction/session.ts';
import { ScopeSession } from '../../../src/main/transaction/wall.ts';
import { askedOf, Workbench } from '../pipeline/workbench.ts';
import { addTrigger, create, dial, pingRule, remove, set } from '../demo/sample-operations.ts';

const done: Outcome = { status: 'done' };

/** Answers everything, and keeps what it was asked. */
function openPc() {
  const asked: Query[] = [];
  const performed: Operation[] = [];
  const pc: Pc = {
    simulated: true,
    ask: (list) => {
      asked.push(...list);
      return Promise.resolve(list.map((query) => ({ ok: true as const, value: query })));
    },
    perform: (list) => {
      performed.push(...list);
      return Promise.resolve(list.map(() => done));
    },
    childProcess: () => 7,
    end: () => Promise.resolve(),
  };
  const session = new Session(() => Promise.resolve(pc), noSecrets);
  return { pc: new ScopeSession('machine', session), asked, performed };
}

const noSecrets = { get: () => undefined };

const user = { name: 'Office', allUsers: false };
const all = { name: 'Office', allUsers: true };

describe('not one question about a user goes through', () => {
  const ofUser: Query[] = [
    { kind: 'vpnConnection.names' },
    { kind: 'vpnConnection.read', ...user },
    { kind: 'vpnConnection.ipsecPolicy', ...user },
    { kind: 'vpnConnection.routes', ...user },
    { kind: 'vpnConnection.triggerDns', name: 'Office' },
    { kind: 'phonebook.read', ...user },
    { kind: 'registry.read', key: 'HKCU\\Software\\Example', value: 'x' },
    { kind: 'registry.read', key: 'HKU\\S-1-5-21-1\\Software', value: 'x' },
    { kind: 'registry.read', key: 'HKEY_CURRENT_USER\\Software', value: 'x' },
  ];
  const ofMachine: Query[] = [
    { kind: 'service.read', service: 'IKEEXT' },
    { kind: 'host.read', server: 'vpn.example.com' },
    { kind: 'vpnConnection.read', ...all },
    { kind: 'phonebook.read', ...all },
    { kind: 'registry.read', key: 'HKLM\\SYSTEM\\x', value: 'x' },
  ];

  it('and the answers stay with their questions', async () => {
    const { pc, asked } = openPc();
    const mixed = ofUser.flatMap((query, at) => [query, ofMachine[at % ofMachine.length] ?? query]);
    const answers = await pc.ask(mixed);
    expect(asked).toEqual(mixed.filter((query) => ofMachine.includes(query)));
    for (const [at, query] of mixed.entries()) {
      expect(answers[at]).toEqual(
        ofMachine.includes(query)
          ? { ok: true, value: query }
          : { ok: false, unreadable: 'accessDenied' },
      );
    }
  });
});

describe('not one change of a user goes through', () => {
  const ofUser: Operation[] = [
    create,
    set,
    remove,
    addTrigger,
    dial,
    { kind: 'credentials.set', ...user, userName: 'jane', password: 'password' },
    // D25: always as the real user.
    { kind: 'credentials.set', ...all, userName: 'jane', password: 'password' },
    { kind: 'credentials.clear', ...all },
    { kind: 'connection.hangUp', ...all },
    { kind: 'phonebook.set', ...user, key: 'Ipv6PrioritizeRemote', data: '1' },
  ];
  it.each(ofUser.map((each) => [`${each.kind} ${JSON.stringify(each).slice(0, 80)}`, each]))(
    '%s',
    async (_name, given) => {
      const { pc, performed } = openPc();
      const outcomes = await pc.perform([pingRule, given, pingRule]);
      expect(outcomes).toEqual([
        done,
        { status: 'failed', code: 'outsideScope' },
        { status: 'notDone' },
      ]);
      expect(performed).toEqual([pingRule]);
    },
  );

  it('nor what no room writes, whoever says so (D13)', async () => {
    const { pc, performed } = openPc();
    const foreign: unknown[] = [
      {
        kind: 'registry.set',
        key: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run',
        value: 'x',
        data: { type: 'sz', data: 'calc.exe' },
      },
      { kind: 'service.start', service: 'Spooler' },
      { kind: 'ipsecRule.remove', name: '*' },
      { kind: 'program.run', command: 'calc.exe' },
    ];
    for (const each of foreign) {
      expect(await pc.perform([each as Operation])).toEqual([
        { status: 'failed', code: 'outsideScope' },
      ]);
    }
    expect(performed).toEqual([]);
  });
});

describe.each([
  ['L2TP for one user', () => fullL2tp()],
  ['pure IPsec', () => fullIpsec()],
])('a whole plan: %s', (_name, profile) => {
  it('the machine scope needs no more: the same steps, by the same digest, and all of them done', async () => {
    const plain = Workbench.withPc({ windows: '10.0.26100' });
    const guarded = Workbench.withPc({ windows: '10.0.26100' });
    const { prepared } = await plain.prepare(profile());
    const { place } = await guarded.prepare(profile());
    const executor = await place.makeExecutor('machine', {
      secretsGiven: prepared.facts.secretsGiven,
      hangUp: true,
      emit: () => undefined,
    });
    await executor.open('apply');
    const reply = await executor.run({
      asked: askedOf(prepared),
      digest: prepared.plan.digest.machine,
      transaction: 'test',
      withOtherScope: true,
    });
    expect(reply).toMatchObject({ kind: 'done' });
    await executor.abort('test');
    await executor.close();
  });
});
