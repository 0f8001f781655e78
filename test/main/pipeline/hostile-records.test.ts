// S1, D36: whatever lies in the folders, no scope's session performs another scope's operation, and what only the user's
// folder says changes nothing of the machine: with all rights, on every way (apply, undo, undo of all, pause, repair).
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDemoPc } from '../../../src/main/demo/demo-pc.ts';
import { apply } from '../../../src/main/pipeline/apply.ts';
import { findInstalled, listInstalled } from '../../../src/main/pipeline/installed.ts';
import { pause } from '../../../src/main/pipeline/pause.ts';
import { prepare } from '../../../src/main/pipeline/prepare.ts';
import { repair } from '../../../src/main/pipeline/repair.ts';
import { undo } from '../../../src/main/pipeline/undo.ts';
import type { Workplace } from '../../../src/main/pipeline/workplace.ts';
import { FileSystemError } from '../../../src/main/storage/file-system.ts';
import { StorageError } from '../../../src/main/storage/storage-error.ts';
import { openAsked } from '../../../src/main/pipeline/open-asked.ts';
import { readHome } from '../../../src/main/transaction/home.ts';
import { LocalExecutor } from '../../../src/main/transaction/local-executor.ts';
import { Session } from '../../../src/main/transaction/session.ts';
import type { Scope } from '../../../src/shared/plan/step.ts';
import type { Operation } from '../../../src/shared/port/operation.ts';
import type { Pc } from '../../../src/shared/port/port.ts';
import { scopeOfOperation } from '../../../src/shared/plan/reach.ts';
import type { Profile } from '../../../src/shared/profile/profile.ts';
import { ipsecProfile, l2tpProfile, otherProfileId } from '../../shared/rooms/fixtures.ts';
import { fullIpsec, fullL2tp } from './full-profiles.ts';
import { hostileFolder, putFolder } from './hostile-records.ts';
import { holds, limit } from './runs.ts';
import { allSecrets, generous, open, Workbench } from './workbench.ts';

const profiles: readonly (() => Profile)[] = [
  () => fullL2tp(),
  () => fullIpsec(),
  () => l2tpProfile({ id: otherProfileId }),
  () => ipsecProfile({ id: otherProfileId }),
];
const ids = [...new Set(profiles.map((each) => each().id)), 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa'];
const identity = { elevated: true, sid: 'S', sessionSid: 'S' };
const emit = () => undefined;

const commands = ['apply', 'undo', 'undoAll', 'pause', 'repair'] as const;
type Command = (typeof commands)[number];
type Performed = { scope: Scope; operation: Operation }[];

const drawn = fc.record({
  command: fc.constantFrom(...commands),
  scopes: fc.constantFrom<readonly Scope[]>(['machine', 'user'], ['machine'], ['user']),
  profile: fc.nat(profiles.length - 1),
  /** A profile that was applied in good faith before. */
  standing: fc.option(fc.nat(profiles.length - 1), { nil: null }),
  user: hostileFolder('user', ids),
  machine: fc.option(hostileFolder('machine', ids), { nil: null, freq: 2 }),
});

it(
  'S1: no operation outside the folder’s scope, and nothing of the machine by the user’s word',
  () =>
    holds('hostile records', 250, drawn, async (run) => {
      const start = await bench(run.standing);
      const hostile = start.copy();
      putFolder(hostile.fs, 'user', run.user);
      if (run.machine !== null) putFolder(hostile.fs, 'machine', run.machine);
      const before = ofMachine(hostile);
      const told = await perform(hostile, run);
      for (const { scope, operation } of told.performed) {
        expect({ kind: operation.kind, scope: scopeOfOperation(operation) }).toEqual({
          kind: operation.kind,
          scope,
        });
      }
      if (!run.scopes.includes('machine') && run.command !== 'pause') {
        expect(ofMachine(hostile)).toEqual(before);
      }
      if (run.machine !== null) return;
      const clean = start.copy();
      const wanted = await perform(clean, run);
      const after = ofMachine(hostile);
      // The user's records may end the whole run; what they never do is change what the machine gets.
      if (run.scopes.length === 1 && run.scopes[0] === 'machine') {
        expect({ ending: told.ending, after }).toEqual({
          ending: wanted.ending,
          after: ofMachine(clean),
        });
      } else expect([before, ofMachine(clean)]).toContainEqual(after);
    }),
  limit(400),
);

async function bench(standing: number | null): Promise<Workbench> {
  const made = Workbench.withPc({ windows: '10.0.26100' });
  const profile = standing === null ? undefined : profiles[standing]?.();
  if (profile !== undefined) await made.apply(profile);
  return made;
}

async function perform(
  bench: Workbench,
  run: { command: Command; scopes: readonly Scope[]; profile: number },
): Promise<{ ending: string; performed: Performed }> {
  const performed: Performed = [];
  const place = watched(bench, performed);
  try {
    return { ending: await job(place, run), performed };
  } catch (error) {
    if (error instanceof StorageError) return { ending: error.problem.code, performed };
    if (error instanceof FileSystemError) return { ending: error.code, performed };
    throw error;
  }
}

async function job(
  place: Workplace,
  { command, scopes, profile: at }: { command: Command; scopes: readonly Scope[]; profile: number },
): Promise<string> {
  const profile = profiles[at]?.() ?? fullL2tp();
  const options = { scopes, hangUp: true, emit, identity };
  if (command === 'pause') return (await pause(place, profile, true, { emit, identity })).result;
  const repaired = await repair(place, scopes, emit);
  if (command === 'repair' || repaired.result === 'busy') return repaired.result;
  if (command === 'undo') {
    const installed = await findInstalled(place, profile.id, scopes);
    return installed === null ? 'notInstalled' : (await undo(place, installed, options)).result;
  }
  if (command === 'undoAll') {
    const { installed } = await listInstalled(place, scopes);
    const results = [];
    for (const each of installed) results.push((await undo(place, each, options)).result);
    // A profile of the user's alone has nothing to undo in the machine.
    return results.includes('undoIncomplete') ? 'undoIncomplete' : 'undone';
  }
  const opened = open(profile);
  const input = { opened, given: allSecrets, choices: generous, scopes, readBeside: () => null };
  const result = await prepare(place, input);
  if (!result.ok) return result.material.problem;
  return (await apply(place, result.prepared, { scopes, emit })).result;
}

/** Each scope with a session of its own, so that what goes through it can be told apart. */
function watched(bench: Workbench, performed: Performed): Workplace {
  const place = bench.place();
  const open = (scope: Scope): Promise<Pc> => {
    const pc = openDemoPc('/pc', { fs: bench.pc, hangMs: 0 });
    return Promise.resolve({
      simulated: true,
      ask: (queries, secrets) => pc.ask(queries, secrets),
      perform: (operations, secrets) => {
        performed.push(...operations.map((operation) => ({ scope, operation })));
        return pc.perform(operations, secrets);
      },
      childProcess: () => null,
      end: () => pc.end(),
    });
  };
  const { homes, rooms, now, secrets } = place;
  return {
    ...place,
    makeExecutor: (scope, options) =>
      Promise.resolve(
        new LocalExecutor({
          ...{ ...options, home: homes[scope], rooms, openAsked, now, simulated: true },
          session: new Session(() => open(scope), secrets),
          me: { pid: 1, startTime: 'bench' },
          processes: { isAlive: () => false },
          identify: (pid) => ({ pid, startTime: null }),
          machineDecided: (transaction) => readHome(homes.machine).decided === transaction,
        }),
      ),
  };
}

/** What of the PC belongs to all its users. */
function ofMachine(bench: Workbench): unknown {
  const settings = bench.snapshot().settings as Record<string, unknown> & {
    phonebooks: { allUsers: unknown };
    connections: { entries: { file: string }[] };
  };
  const { phonebooks, connections, ...rest } = settings;
  const entries = connections.entries
    .filter(({ file }) => file !== 'phonebook/user.pbk')
    .map((entry) => ({ ...entry, credentials: null }));
  return { ...rest, phonebook: phonebooks.allUsers, entries };
}
