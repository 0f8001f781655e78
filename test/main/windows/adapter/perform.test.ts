import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../src/shared/port/operation.ts';
import type { Outcome } from '../../../../src/shared/port/port.ts';
import { performAll, type Runners } from '../../../../src/main/windows/perform.ts';
import type { CallsResult } from '../../../../src/main/windows/script-calls.ts';

const windows = '10.0.22631';
const entry = { name: 'Office', allUsers: false };
const addRoute = (prefix: string): Operation => ({
  kind: 'vpnConnection.addRoute',
  ...entry,
  prefix,
  route: { metric: 1 },
});
const setRoute: Operation = {
  kind: 'vpnConnection.setRoute',
  ...entry,
  prefix: '192.0.2.0/24',
  route: { metric: 2 },
};
const setKey: Operation = { kind: 'phonebook.set', ...entry, key: 'ExcludedProtocols', data: '8' };
const nat: Operation = {
  kind: 'registry.set',
  key: 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent',
  value: 'AssumeUDPEncapsulationContextOnSendRule',
  data: { type: 'dword', data: 2 },
};
const setPsk: Operation = { kind: 'vpnConnection.setPsk', ...entry, psk: 'psk' };

const secrets = { get: () => undefined };
const done: Outcome = { status: 'done' };
const notDone: Outcome = { status: 'notDone' };
const failure = { errorId: 'WIN32 183,x', category: 'NotSpecified', causes: [] };
const refused = { status: 'failed', code: 'alreadyExists', errorId: 'WIN32 183,x' };

/** Runners that record what they were given; a script answers what it is told to. */
function runners(script: CallsResult[] = [], others: Partial<Runners> = {}) {
  const log: string[] = [];
  const made: Runners = {
    windows,
    doubled: () => Promise.resolve(false),
    script: {
      run: (calls) => {
        log.push(`script ${calls.length}`);
        return Promise.resolve(
          script.shift() ?? { kind: 'answered', done: calls.length, failure: null },
        );
      },
    },
    program: ({ tool }) => {
      log.push(tool);
      return Promise.resolve(done);
    },
    phonebook: () => {
      log.push('phonebook');
      return Promise.resolve(done);
    },
    ...others,
  };
  return { log, made };
}

describe('performAll', () => {
  it('sends consecutive calls of PowerShell in one, whatever they are many', async () => {
    const { log, made } = runners();
    const routes = Array.from({ length: 40 }, (_, at) => addRoute(`192.0.2.${at}/32`));
    const outcomes = await performAll([...routes, setKey, setRoute, nat], secrets, made);
    expect(outcomes).toEqual(Array(43).fill(done));
    expect(log).toEqual(['script 40', 'phonebook', 'script 2', 'reg']);
  });

  it('says which one failed, and that the later ones are not done', async () => {
    const { log, made } = runners([{ kind: 'answered', done: 1, failure }]);
    const operations = [addRoute('a'), addRoute('b'), addRoute('c'), setKey];
    expect(await performAll(operations, secrets, made)).toEqual([done, refused, notDone, notDone]);
    expect(log).toEqual(['script 3']);
  });

  it('leaves an operation in doubt of which one half took effect', async () => {
    const { made } = runners([{ kind: 'answered', done: 2, failure }]);
    expect(await performAll([addRoute('a'), setRoute, addRoute('b')], secrets, made)).toEqual([
      done,
      { status: 'unknown', code: 'partlyDone' },
      notDone,
    ]);
  });

  it('leaves all of a lost call in doubt, and nothing after it', async () => {
    const { log, made } = runners([{ kind: 'lost', code: 'timeOut' }]);
    const unknown = { status: 'unknown', code: 'timeOut' };
    const operations = [addRoute('a'), setRoute, addRoute('b'), nat];
    expect(await performAll(operations, secrets, made)).toEqual([
      unknown,
      unknown,
      unknown,
      notDone,
    ]);
    expect(log).toEqual(['script 4']);
  });

  it('stops at a program that fails, and at one whose end nobody saw', async () => {
    const failed: Outcome = { status: 'failed', code: 'refused', errorId: 'reg 1' };
    const at = (outcome: Outcome) =>
      performAll([setKey, nat, addRoute('a')], secrets, {
        ...runners().made,
        program: () => Promise.resolve(outcome),
      });
    expect(await at(failed)).toEqual([done, failed, notDone]);
    const unknown: Outcome = { status: 'unknown', code: 'toolTimedOut' };
    expect(await at(unknown)).toEqual([done, unknown, notDone]);
  });

  it('does not start an operation whose secret is missing', async () => {
    const { log, made } = runners();
    expect(await performAll([setKey, setPsk, nat], secrets, made)).toEqual([
      done,
      { status: 'failed', code: 'secretMissing' },
      notDone,
    ]);
    expect(log).toEqual(['phonebook']);
  });

  it('fails without an effect when PowerShell does not start', async () => {
    const { made } = runners([], { script: { run: () => Promise.reject(new Error('gone')) } });
    expect(await performAll([addRoute('a'), nat], secrets, made)).toEqual([
      { status: 'failed', code: 'powershellNoAnswer' },
      notDone,
    ]);
  });
});
