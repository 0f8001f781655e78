/** Whatever another program may have put into a folder of ours: journals, receipts, claims and locks, most of them nearly right. */
import fc from 'fast-check';
import type { FileSystem } from '../../../src/main/storage/file-system.ts';
import { lineOf } from '../../../src/main/storage/journal-line.ts';
import {
  claimsFrom1,
  headerFrom1,
  receiptFrom1,
  recordFrom1,
} from '../../../src/main/transaction/migrations.ts';
import type { Scope } from '../../../src/shared/plan/step.ts';
import type { Operation } from '../../../src/shared/port/operation.ts';
import { randomOperations } from '../demo/random-operation.ts';
import { keyOfThing, namedThings, scopeOfThing, type NamedThing } from './named-things.ts';

export interface HostileFolder {
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** @param ids profiles that the records speak of. */
export function hostileFolder(folder: Scope, ids: readonly string[]): fc.Arbitrary<HostileFolder> {
  const scope = mostly(folder, folder === 'machine' ? 'user' : 'machine');
  const id = fc.constantFrom(...ids);
  const receipt = fc
    .record({
      ...{ id, scope, thingScope: scope, name: id, version },
      things: fc.array(thing, { maxLength: 4 }),
    })
    .map(receiptText);
  const file = (name: fc.Arbitrary<string>, text: fc.Arbitrary<string>) =>
    fc.record({ name, text: fc.tuple(text, cut).map(([whole, left]) => left(whole)) });
  const receipts = fc.uniqueArray(
    fc.tuple(id, receipt).map(([name, text]) => ({ name: `receipts/${name}.json`, text })),
    { maxLength: 2, selector: ({ name }) => name },
  );
  const others = fc.tuple(
    fc.option(file(fc.constant('journal.jsonl'), journal(scope, id)), { freq: 3 }),
    fc.option(file(fc.constant(`claims/${nobody}.json`), claims(ids)), { freq: 1 }),
    fc.option(file(fc.constant('lock.json'), lock), { freq: 1 }),
  );
  return fc.tuple(receipts, others).map(([some, rest]) => ({
    files: [...some, ...rest.filter((each) => each !== null)],
  }));
}

export function putFolder(fs: FileSystem, scope: Scope, { files }: HostileFolder): void {
  for (const each of [`/${scope}`, `/${scope}/receipts`, `/${scope}/claims`]) {
    if (!fs.exists(each)) fs.makeFolder(each);
  }
  for (const { name, text } of files) {
    const path = `/${scope}/${name}`;
    if (fs.exists(path)) fs.unlink(path);
    const opened = fs.createExclusively(path);
    opened.write(new TextEncoder().encode(text));
    opened.close();
  }
}

const nobody = '00000000-0000-0000-0000-000000000000';

function mostly(usual: Scope, odd: Scope): fc.Arbitrary<Scope> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, fc.constant(odd));
}

const thing = fc
  .record({
    of: fc.constantFrom(...namedThings),
    turned: fc.boolean(),
    operation: fc.option(randomOperations({ minLength: 1, maxLength: 1 }).map(([first]) => first)),
    lies: fc.boolean(),
  })
  .map(({ of, turned, operation, lies }) => ({
    of,
    values: turned ? ([of.values[1], of.values[0]] as const) : of.values,
    operation: operation ?? null,
    /** The scope that it says, where it may say one. */
    lies,
  }));

interface DrawnThing {
  of: NamedThing;
  values: readonly [unknown, unknown];
  operation: Operation | null;
  lies: boolean;
}

const cut = fc.oneof(
  { weight: 6, arbitrary: fc.constant((text: string) => text) },
  fc.nat(1000).map((at) => (text: string) => text.slice(0, Math.floor((text.length * at) / 1000))),
);
const version = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(1, 2) }, fc.constantFrom(0, 99));

/** What is written below is of version 1; a later one is made as the program makes it. */
function inVersion(
  version: number,
  document: unknown,
  migrate: (old: unknown) => unknown,
): unknown {
  return version === 1 ? document : migrate(document);
}

function profile(id: string) {
  return { id, revision: 1, name: 'Office', hash: 'x', kind: 'l2tp' };
}

function ownedThing(drawn: DrawnThing, id: string, scope: Scope) {
  const [ours, former] = drawn.values;
  const { of } = drawn;
  return {
    ...{ profile: id, room: of.room, key: keyOfThing(of), target: of.target, former, ours },
    ...{ within: null, scope: drawn.lies ? scope : scopeOfThing(of), irreversible: null },
  };
}

function receiptDocument(id: string, scope: Scope, thingScope: Scope, things: DrawnThing[]) {
  return {
    ...{ profile: profile(id), scope, transaction: 't', appliedAt: '2026-01-01T00:00:00.000Z' },
    ...{ connectionName: 'Office', serverAddress: '203.0.113.66', paused: false },
    owned: things.map((each) => ownedThing(each, id, thingScope)),
  };
}

interface DrawnReceipt {
  id: string;
  scope: Scope;
  thingScope: Scope;
  things: DrawnThing[];
  version: number;
}

function receiptText(of: DrawnReceipt) {
  const old = receiptDocument(of.id, of.scope, of.thingScope, of.things);
  const document = inVersion(of.version, old, receiptFrom1);
  return JSON.stringify({ format: 'roadwarrior.receipt', version: of.version, document });
}

function claims(ids: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({
      things: fc.array(thing, { maxLength: 3 }),
      holders: fc.subarray([...ids], { minLength: 1 }),
      version,
    })
    .map(({ things, holders, version: number }) => {
      const held = things.map(({ of, values: [ours, former] }) => ({
        ...{ room: of.room, key: keyOfThing(of), target: of.target, former, ours, holders },
      }));
      const document = inVersion(number, { claims: held, decided: 't' }, claimsFrom1);
      return JSON.stringify({ format: 'roadwarrior.claims', version: number, document });
    });
}

function journal(scope: fc.Arbitrary<Scope>, id: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const intent = fc.array(thing, { minLength: 1, maxLength: 3 }).map((things) => ({
    type: 'intent',
    step: 's',
    items: things.map(({ of, values: [after, before], operation }) => ({
      ...{ room: of.room, key: keyOfThing(of), target: of.target, action: 'update' },
      ...{ before, after, beforeKnown: true, operation, within: null, shared: false },
      irreversible: null,
    })),
  }));
  const ending = fc
    .record({
      type: fc.constantFrom('prepared', 'commit'),
      id,
      scope,
      things: fc.array(thing, { maxLength: 3 }),
      none: fc.boolean(),
    })
    .map((of) => ({
      type: of.type,
      commitment: {
        receipt: of.none ? null : receiptDocument(of.id, of.scope, of.scope, of.things),
        claims: null,
      },
    }));
  return fc
    .record({
      ...{
        id,
        scope,
        kind: fc.constantFrom('apply', 'undo'),
        withOtherScope: fc.boolean(),
        version,
      },
      records: fc.tuple(fc.array(intent, { maxLength: 3 }), fc.option(ending)),
    })
    .map(({ records: [intents, end], version: number, ...of }) => {
      const header = {
        ...{ transaction: 't', kind: of.kind, scope: of.scope, profile: profile(of.id) },
        ...{ startedAt: '2026-01-01T00:00:00.000Z', withOtherScope: of.withOtherScope },
      };
      const records = [...intents, ...(end === null ? [] : [end])];
      const all = [
        inVersion(number, header, headerFrom1),
        ...records.map((each) => inVersion(number, each, recordFrom1)),
      ];
      const format = { name: 'roadwarrior.journal', version: Math.max(1, number) };
      return all.map((each, at) => new TextDecoder().decode(lineOf(format, at, each))).join('');
    });
}

const lock = fc.constantFrom(
  'not a lock',
  JSON.stringify({
    ...{ pid: 99, startTime: 'x', command: 'x'.repeat(2000), since: 'then', powershell: null },
    token: 'y',
  }),
  JSON.stringify({
    ...{ pid: 99, startTime: 'x', command: 'apply', since: 'then', powershell: null, token: 'y' },
  }),
);
