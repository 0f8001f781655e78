// S1, D36: a record proves nothing beyond its folder. The wall at perform, the parsing, and where facts enter, each on its own.
import { readFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import type * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { MemoryFileSystem } from '../../../src/main/demo/memory-file-system.ts';
import { Journal, readJournal } from '../../../src/main/storage/journal.ts';
import { readLock } from '../../../src/main/storage/lock.ts';
import { StorageError } from '../../../src/main/storage/storage-error.ts';
import { journalsOf } from '../../../src/main/transaction/belongs.ts';
import {
  claimsFormat,
  journalFormat,
  receiptFormat,
  type JournalHeader,
  type JournalRecord,
  type Receipt,
} from '../../../src/main/transaction/documents.ts';
import { answer, calls } from '../../../src/main/transaction/messages.ts';
import { homeAt, readHome } from '../../../src/main/transaction/home.ts';
import { Session } from '../../../src/main/transaction/session.ts';
import { ScopeSession } from '../../../src/main/transaction/wall.ts';
import { Store } from '../../../src/main/storage/store.ts';
import type { Scope } from '../../../src/shared/plan/step.ts';
import type { Operation } from '../../../src/shared/port/operation.ts';
import type { Outcome, Pc } from '../../../src/shared/port/port.ts';
import { scopeOfOperation } from '../../../src/shared/plan/reach.ts';
import { allRooms } from '../../../src/shared/rooms/all-rooms.ts';
import { randomOperations } from '../demo/random-operation.ts';
import { pingRule } from '../demo/sample-operations.ts';
import { keyOfThing, namedThings, roomOf, scopeOfThing, type NamedThing } from './named-things.ts';
import { holds, limit } from './runs.ts';

const scopes = ['machine', 'user'] as const;
const other = (scope: Scope): Scope => (scope === 'machine' ? 'user' : 'machine');
const secrets = ['psk', 'password', 'keyBundle', 'keyBundlePassword'] as const;
const id = '11111111-1111-4111-8111-111111111111';
const stranger = '22222222-2222-4222-8222-222222222222';

describe('one rule says in which scope a thing lies', () => {
  it('S1: the walk knows every room', () => {
    expect([...new Set(namedThings.map(({ room }) => room))].sort()).toEqual(
      allRooms.map(({ kind }) => kind).sort(),
    );
  });

  it.each(namedThings.map((thing) => [keyOfThing(thing), thing] as const))(
    'S1: whatever changes %s is an operation of the scope that its room says',
    (_key, thing) => {
      const room = roomOf(thing);
      const target: unknown = room.target.parse(thing.target);
      const scope = scopeOfThing(thing);
      const [a, b] = thing.values;
      const moves = [[a, b] as const, [b, a] as const, [a, a] as const].map(([from, to]) =>
        room.move({ target, from, to, secrets, hangUp: true }),
      );
      const others = [
        ...(room.pause?.(target, true, '203.0.113.10') ?? []),
        ...(room.pause?.(target, false, '203.0.113.10') ?? []),
        ...(room.afterUndo?.('203.0.113.10') ?? []),
      ];
      const operations = [...moves, ...others].filter((each) => each !== null);
      expect(operations.map((each) => scopeOfOperation(each))).toEqual(operations.map(() => scope));
    },
  );
});

describe('S1: the wall at perform', () => {
  it(
    'lets no operation of the other scope through, and ends the batch there',
    () =>
      holds(
        'the wall',
        300,
        fc.tuple(randomOperations({ minLength: 1, maxLength: 8 }), fc.constantFrom(...scopes)),
        async ([operations, scope]) => {
          const { session, performed } = spied();
          const outcomes = await new ScopeSession(scope, session).perform(operations);
          const at = operations.findIndex((each) => scopeOfOperation(each) !== scope);
          const through = at < 0 ? operations : operations.slice(0, at);
          expect(performed).toEqual(through);
          expect(outcomes.map((each) => ('code' in each ? each.code : each.status))).toEqual(
            operations.map((_, index) =>
              index < through.length ? 'done' : index === at ? 'outsideScope' : 'notDone',
            ),
          );
        },
      ),
    limit(60),
  );

  it('nor what is no operation, in either scope', async () => {
    for (const scope of scopes) {
      const { session, performed } = spied();
      const wild = { kind: 'service.start', service: 'Spooler' } as unknown as Operation;
      expect(await new ScopeSession(scope, session).perform([wild, pingRule])).toEqual([
        { status: 'failed', code: 'outsideScope' },
        { status: 'notDone' },
      ]);
      expect(performed).toEqual([]);
    }
  });

  it('is the only way to a session: nothing else in the program performs', () => {
    const sources = readdirSync('src/main', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) =>
        /session\.perform\(/i.test(readFileSync(path.join('src/main', file), 'utf8')),
      )
      .map((file) => file.replaceAll('\\', '/'));
    expect(sources.sort()).toEqual([
      // ScopeRunParts has a ScopeSession there; the compiler holds that.
      'transaction/local-executor.ts',
      'transaction/needed-restart.ts',
      'transaction/pause.ts',
      'transaction/scope-run.ts',
      'transaction/settle.ts',
      'transaction/undo.ts',
      'transaction/wall.ts',
    ]);
  });
});

describe.each(scopes)('S1: what lies in the folder of the scope %s', (folder) => {
  it.each(namedThings.map((thing) => [keyOfThing(thing), thing] as const))(
    'a receipt or journal that names %s',
    (_key, thing) => {
      const isOurs = scopeOfThing(thing) === folder;
      const problem = { code: 'foreignScope', file: `${id}.json`, scope: folder };
      const found = readReceipt(folder, { ...receiptOf(folder), owned: [owned(folder, thing)] });
      expect(found.problems).toEqual(isOurs ? [] : [problem]);
      expect(found.receipts).toHaveLength(isOurs ? 1 : 0);
      expect(found.owned).toHaveLength(isOurs ? 1 : 0);
      // The file stays where it is.
      expect(found.files).toEqual([`${id}.json`]);
      const records: JournalRecord[][] = [
        [{ type: 'intent', step: 's', items: [itemOf(thing)] }],
        [{ type: 'prepared', commitment: commitmentOf(folder, thing) }],
        [{ type: 'commit', commitment: commitmentOf(folder, thing) }],
      ];
      for (const each of records) {
        expect(journalProblem(folder, headerOf(folder), each)).toBe(isOurs ? null : 'foreignScope');
      }
    },
  );

  it('a receipt or header of the other scope', () => {
    expect(readReceipt(folder, receiptOf(other(folder))).problems).toMatchObject([
      { code: 'foreignScope' },
    ]);
    expect(journalProblem(folder, headerOf(other(folder)), [])).toBe('foreignScope');
    expect(journalProblem(folder, headerOf(folder), [])).toBe(null);
  });

  it('an item whose operation is of the other scope', () => {
    const [thing] = ofScope(folder);
    const [foreign] = ofScope(other(folder));
    if (thing === undefined || foreign === undefined) throw new Error('no such thing');
    const operation = moveOf(foreign);
    const record: JournalRecord = {
      type: 'intent',
      step: 's',
      items: [{ ...itemOf(thing), operation }],
    };
    expect(journalProblem(folder, headerOf(folder), [record])).toBe('foreignScope');
  });

  it('a receipt under another id than its profile has, or things of another profile', () => {
    const thing = ofScope(folder)[0];
    if (thing === undefined) throw new Error('no such thing');
    const theirs = {
      ...receiptOf(folder),
      owner: { ...receiptOf(folder).owner, id: stranger },
    };
    const mixed = { ...receiptOf(folder), owned: [{ ...owned(folder, thing), owner: stranger }] };
    for (const each of [theirs, mixed]) {
      expect(readReceipt(folder, each).problems).toEqual([
        { code: 'contradictory', file: `${id}.json`, scope: folder },
      ]);
    }
    const commit: JournalRecord = {
      type: 'commit',
      commitment: { receipt: theirs, claims: null, restart: null },
    };
    expect(journalProblem(folder, headerOf(folder), [commit])).toBe('contradictory');
  });

  it('a key that is not the one of its thing, a thing of no room, a value of no thing', () => {
    const thing = ofScope(folder)[0];
    if (thing === undefined) throw new Error('no such thing');
    const good = owned(folder, thing);
    const cases = [
      [{ ...good, key: 'natTraversal:{}' }, 'contradictory'],
      [{ ...good, room: 'noSuchRoom' }, 'schemaMismatch'],
      [{ ...good, target: { name: '*', wild: true } }, 'schemaMismatch'],
      [{ ...good, former: { no: 'value' } }, 'schemaMismatch'],
    ] as const;
    for (const [bad, code] of cases) {
      const found = readReceipt(folder, { ...receiptOf(folder), owned: [bad] });
      expect(found.problems).toMatchObject([{ code, file: `${id}.json` }]);
      expect(found.owned).toEqual([]);
    }
  });
});

it('S1: claims in the user’s folder are none, and do not end a run on the machine', () => {
  const fs = new MemoryFileSystem();
  const folders = (scope: Scope) => {
    for (const each of [`/${scope}`, `/${scope}/receipts`, `/${scope}/claims`]) fs.makeFolder(each);
    return new Store(fs, `/${scope}/claims`, claimsFormat);
  };
  const claim = {
    room: 'natTraversal',
    key: 'natTraversal:{}',
    target: {},
    former: null,
    ours: { type: 'dword', data: 2 },
    holders: [id],
  };
  const nobody = '00000000-0000-0000-0000-000000000000';
  for (const scope of scopes)
    folders(scope).write(nobody, { claims: [claim], decided: 'x', restart: null });
  const read = (scope: Scope) => readHome(homeAt(fs, `/${scope}`, scope, noGuard));
  const stores = (scope: Scope) => new Store(fs, `/${scope}/claims`, claimsFormat);
  expect(read('machine')).toMatchObject({ claims: [claim], decided: 'x', problems: [] });
  expect(read('user')).toMatchObject({
    claims: [],
    decided: null,
    problems: [{ code: 'foreignScope', file: `${nobody}.json`, scope: 'user' }],
  });
  // Nor one that holds nothing, and says what was decided.
  stores('user').write(nobody, { claims: [], decided: 'x', restart: null });
  expect(read('user')).toMatchObject({ decided: null, problems: [{ code: 'foreignScope' }] });
});

describe('records of version 1, as a released program wrote them', () => {
  const folder = path.join('test', 'fixtures', 'records-v1');

  it.each(scopes)('receipts and claims of the %s scope are believed as before', (scope) => {
    const fs = new MemoryFileSystem();
    for (const each of [`/${scope}`, `/${scope}/receipts`, `/${scope}/claims`]) fs.makeFolder(each);
    let files = 0;
    for (const kind of ['receipts', 'claims']) {
      const from = path.join(folder, scope, kind);
      const names = kind === 'claims' && scope === 'user' ? [] : readdirSync(from);
      for (const name of names) {
        files += 1;
        put(fs, `/${scope}/${kind}/${name}`, readFileSync(path.join(from, name)));
      }
    }
    const found = readHome(homeAt(fs, `/${scope}`, scope, noGuard));
    expect(found.problems).toEqual([]);
    expect(found.receipts.length + (scope === 'machine' ? 1 : 0)).toBe(files);
    expect(found.owned.length).toBeGreaterThan(3);
    expect(found.claims.length > 3).toBe(scope === 'machine');
  });

  it.each([
    ['machine', 'l2tp'],
    ['machine', 'ipsec'],
    ['user', 'l2tp'],
  ] as const)('the journal of the %s scope of %s', (scope, name) => {
    const fs = new MemoryFileSystem();
    put(fs, '/journal.jsonl', readFileSync(path.join(folder, scope, `${name}.jsonl`)));
    const read = readJournal(fs, '/journal.jsonl', journalsOf(scope));
    expect(read.header.scope).toBe(scope);
    expect(read.records.length).toBeGreaterThan(5);
    expect(() => readJournal(fs, '/journal.jsonl', journalsOf(other(scope)))).toThrow(
      'foreignScope: journal.jsonl',
    );
  });
});

const noGuard = {
  check: () => Promise.resolve({ ok: true as const }),
  create: () => Promise.resolve({ ok: true as const }),
};

function spied() {
  const performed: Operation[] = [];
  const pc: Pc = {
    simulated: true,
    ask: (list) => Promise.resolve(list.map(() => ({ ok: true as const, value: null }))),
    perform: (list) => {
      performed.push(...list);
      return Promise.resolve(list.map((): Outcome => ({ status: 'done' })));
    },
    childProcess: () => null,
    end: () => Promise.resolve(),
  };
  return { performed, session: new Session(() => Promise.resolve(pc), { get: () => undefined }) };
}

function put(fs: MemoryFileSystem, file: string, bytes: Uint8Array): void {
  const opened = fs.createExclusively(file);
  opened.write(bytes);
  opened.close();
}

function ofScope(scope: Scope): NamedThing[] {
  return namedThings.filter((each) => scopeOfThing(each) === scope && moveOf(each) !== null);
}

function moveOf(thing: NamedThing): Operation | null {
  const [from, to] = thing.values;
  return roomOf(thing).move({ target: thing.target, from: to, to: from, secrets, hangUp: true });
}

function ownerOf(profile: string): Receipt['owner'] {
  return { kind: 'profile', id: profile, revision: 1, name: 'Office', hash: 'x', vpn: 'l2tp' };
}

function receiptOf(scope: Scope): Receipt {
  return {
    owner: ownerOf(id),
    scope,
    transaction: 't',
    appliedAt: '2026-01-01T00:00:00.000Z',
    connectionName: 'Office',
    serverAddress: null,
    owned: [],
    paused: false,
    serverVerdict: null,
    serverName: null,
    validUntil: null,
  };
}

function headerOf(scope: Scope): JournalHeader {
  return {
    transaction: 't',
    kind: 'apply',
    scope,
    owner: ownerOf(id),
    startedAt: '2026-01-01T00:00:00.000Z',
    withOtherScope: true,
    restart: null,
  };
}

/** As a lie would have it: a thing of this folder's scope, whatever it is. */
function owned(scope: Scope, thing: NamedThing): Receipt['owned'][number] {
  const [ours, former] = thing.values;
  return {
    ...{ owner: id, room: thing.room, key: keyOfThing(thing), target: thing.target },
    ...{ former, ours, within: null, scope, irreversible: null },
  };
}

function itemOf(thing: NamedThing): Extract<JournalRecord, { type: 'intent' }>['items'][number] {
  const [after, before] = thing.values;
  return {
    ...{ room: thing.room, key: keyOfThing(thing), target: thing.target, action: 'create' },
    ...{ before, after, beforeKnown: true, operation: null, within: null, shared: false },
    irreversible: null,
  };
}

function commitmentOf(scope: Scope, thing: NamedThing) {
  return {
    receipt: { ...receiptOf(scope), owned: [owned(scope, thing)] },
    claims: null,
    restart: null,
  };
}

function readReceipt(scope: Scope, receipt: Receipt) {
  const fs = new MemoryFileSystem();
  for (const each of [`/${scope}`, `/${scope}/receipts`, `/${scope}/claims`]) fs.makeFolder(each);
  new Store(fs, `/${scope}/receipts`, receiptFormat).write(id, receipt);
  const found = readHome(homeAt(fs, `/${scope}`, scope, noGuard));
  return { ...found, files: fs.list(`/${scope}/receipts`) };
}

/** Written without a check, as another program would; read as the program does. */
function journalProblem(
  scope: Scope,
  header: JournalHeader,
  records: readonly JournalRecord[],
): string | null {
  const fs = new MemoryFileSystem();
  const journal = Journal.create(fs, '/journal.jsonl', journalFormat, header);
  for (const record of records) journal.append(record);
  journal.close();
  try {
    Journal.resume(fs, '/journal.jsonl', journalsOf(scope)).journal.close();
    return null;
  } catch (error) {
    if (error instanceof StorageError) return error.problem.code;
    throw error;
  }
}

describe('S8: texts of files and peers are bounded', () => {
  const long = 'x'.repeat(20_000);

  it('in lock, receipt, header and messages; what fits stays', () => {
    const fs = new MemoryFileSystem();
    const owner = {
      pid: 1,
      startTime: 's',
      command: 'apply',
      since: 'now',
      powershell: null,
      token: 't',
    };
    const lockWith = (more: object) => {
      if (fs.exists('/lock.json')) fs.unlink('/lock.json');
      put(fs, '/lock.json', new TextEncoder().encode(JSON.stringify({ ...owner, ...more })));
      return readLock(fs, '/lock.json');
    };
    expect(lockWith({})).toEqual(owner);
    for (const field of ['command', 'since', 'token', 'startTime'])
      expect(lockWith({ [field]: long })).toBe('unreadable');
    const fits = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;
    expect(fits(receiptFormat.schema, receiptOf('user'))).toBe(true);
    for (const field of ['transaction', 'appliedAt', 'connectionName', 'serverAddress'])
      expect(fits(receiptFormat.schema, { ...receiptOf('user'), [field]: long })).toBe(false);
    expect(fits(journalFormat.header, headerOf('user'))).toBe(true);
    for (const field of ['transaction', 'startedAt'])
      expect(fits(journalFormat.header, { ...headerOf('user'), [field]: long })).toBe(false);
    for (const call of ['open', 'abort'] as const) {
      expect(fits(calls[call].argument, 'apply')).toBe(true);
      expect(fits(calls[call].argument, long)).toBe(false);
    }
    expect(fits(calls.pause.argument, { profile: long, paused: true })).toBe(false);
    const defect = (name: string) => [{ name, code: null, frames: [] }];
    expect(fits(answer, { id: 1, defect: defect('TypeError') })).toBe(true);
    expect(fits(answer, { id: 1, defect: defect(long) })).toBe(false);
  });
});
