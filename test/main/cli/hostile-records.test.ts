// S1 as it was found, through the program itself, as an administrator: what another program of the user wrote into the user's
// folder makes a foreign root and a DNS rule for the whole PC. It does nothing now, is named, and stays where it is.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeDemoPc } from '../../../src/main/demo/create-demo-pc.ts';
import { windowsArea } from '../../../src/main/demo/files.ts';
import { lineOf } from '../../../src/main/storage/journal-line.ts';
import { keyOf } from '../../../src/shared/identity/key.ts';
import { caDer, caThumbprint } from '../demo/key-bundles.ts';
import {
  changed,
  demoPc,
  example,
  exampleSecrets,
  fs,
  json,
  scratch,
  settingsOf,
} from './program.ts';

let place: ReturnType<typeof scratch>;
let secrets: string;
let at: string[];

beforeEach(() => {
  place = scratch();
  secrets = place.file('secrets.json', exampleSecrets);
  at = ['--pc', place.pc];
  demoPc(place.pc);
});
afterEach(() => {
  place.end();
});

const victim = '11111111-1111-4111-8111-111111111111';
const rule = '5b1c0c5e-52a3-4f0e-9d3c-0d4c5f6a7b8c';
const profile = { id: victim, revision: 1, name: 'Office', hash: 'x', kind: 'l2tp' };
const when = '2026-01-01T00:00:00.000Z';

function folder(scope: 'user' | 'machine'): string {
  const made = join(place.pc, 'roadwarrior', scope);
  for (const each of [
    join(place.pc, 'roadwarrior'),
    made,
    join(made, 'receipts'),
    join(made, 'claims'),
  ])
    if (!existsSync(each)) mkdirSync(each, { mode: 0o700 });
  return made;
}

/** @param before what would be put back, and so made: the root of whoever wrote it. */
function journal(scope: string, item: Record<string, unknown>): string {
  const header = {
    transaction: 't',
    kind: 'apply',
    scope,
    profile,
    startedAt: when,
    withOtherScope: false,
  };
  const common = {
    action: 'remove',
    beforeKnown: true,
    within: null,
    shared: true,
    irreversible: null,
  };
  const intent = { type: 'intent', step: 's', items: [{ ...common, ...item }] };
  const format = { name: 'roadwarrior.journal', version: 1 };
  const lines = [header, intent].map((each, seq) =>
    new TextDecoder().decode(lineOf(format, seq, each)),
  );
  const file = join(folder('user'), 'journal.jsonl');
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  return file;
}

function rootJournal(scope = 'user'): string {
  const target = { thumbprint: caThumbprint };
  return journal(scope, {
    ...{ room: 'rootCertificate', key: keyOf('rootCertificate', target), target },
    ...{ before: { subject: 'CN=Example CA', der: caDer }, after: null },
    operation: {
      kind: 'certificate.remove',
      store: 'Root',
      thumbprint: caThumbprint,
      deleteKey: false,
    },
  });
}

function ruleReceipt(scope = 'user'): string {
  const target = { name: rule };
  const own = {
    ...{ profile: victim, room: 'nrptRule', key: keyOf('nrptRule', target), target, ours: null },
    former: { namespaces: ['.com'], servers: ['203.0.113.66'] },
    ...{ within: null, scope, irreversible: null },
  };
  const document = {
    ...{ profile, scope, transaction: 't', appliedAt: when, connectionName: 'Office' },
    ...{ serverAddress: null, owned: [own], paused: false },
  };
  const file = join(folder('user'), 'receipts', `${victim}.json`);
  writeFileSync(file, JSON.stringify({ format: 'roadwarrior.receipt', version: 1, document }), {
    mode: 0o600,
  });
  return file;
}

const good = ['ok', 'restartNeeded'];

const applying = () => ['--apply', example('l2tp-psk.json'), '--secrets', secrets, '--yes', ...at];

describe.each(['user', 'machine'])(
  'S1: a journal and a receipt in the user’s folder that say scope %s',
  (scope) => {
    it.each([
      ['apply of any profile', applying],
      ['undo by id', () => ['--undo', victim, ...at]],
      ['undo by id, --scope user', () => ['--undo', victim, '--scope', 'user', ...at]],
      ['undo of all', () => ['--undo', '--all', ...at]],
    ])('%s', async (_name, argv) => {
      const files = [rootJournal(scope), ruleReceipt(scope)];
      const before = [settingsOf(place.pc), ...files.map((each) => readFileSync(each, 'utf8'))];
      const report = await json(argv());
      expect(report.exit.name).toBe('recordsUnusable');
      expect(report.messages.join(' ')).toContain('journal.jsonl');
      expect(report.messages.join(' ')).toContain('Any program that can write your files');
      expect(report.result.performed).toEqual([]);
      expect([settingsOf(place.pc), ...files.map((each) => readFileSync(each, 'utf8'))]).toEqual(
        before,
      );
    });

    it('a receipt alone: undo by id and of all name it and do nothing', async () => {
      const file = ruleReceipt(scope);
      const before = [settingsOf(place.pc), readFileSync(file, 'utf8')];
      for (const argv of [
        ['--undo', victim],
        ['--undo', '--all'],
        ['--show', victim],
        ['--list'],
      ]) {
        const report = await json([...argv, ...at]);
        expect([argv, report.exit.name]).toEqual([argv, 'recordsUnusable']);
        expect(report.messages.join(' ')).toContain(`${victim}.json`);
      }
      expect([settingsOf(place.pc), readFileSync(file, 'utf8')]).toEqual(before);
    });

    it('nothing of it stops the machine’s half', async () => {
      const files = [rootJournal(scope), ruleReceipt(scope)];
      writeFileSync(
        join(folder('user'), 'claims', '00000000-0000-0000-0000-000000000000.json'),
        '{',
        { mode: 0o600 },
      );
      mkdirSync(join(folder('user'), 'lock.json'));
      const ofMachine = [...applying(), '--scope', 'machine'];
      expect(good).toContain((await json(ofMachine)).exit.name);
      const undone = await json(['--undo', '--all', '--scope', 'machine', ...at]);
      expect(good).toContain(undone.exit.name);
      expect(files.map((each) => existsSync(each))).toEqual([true, true]);
    });
  },
);

describe('S1: what a user’s journal would put right', () => {
  /** A cut run of the user's own that took a connection of his. */
  function ownJournal(): string {
    const target = { name: 'Old VPN', allUsers: false, key: 'IpInterfaceMetric' };
    return journal('user', {
      ...{ room: 'phonebookKey', key: keyOf('phonebookKey', target), target, shared: false },
      ...{ before: '7', after: '0', operation: null, action: 'update' },
    });
  }

  it('is told, and without a terminal done with --yes only', async () => {
    const file = ownJournal();
    const before = settingsOf(place.pc);
    const told = await json(
      applying().filter((each) => each !== '--yes'),
      { yes: false },
    );
    expect(told.exit.name).toBe('consentNeeded');
    expect(told.messages.join('\n')).toMatch(/Office.*11111111.*interrupted/);
    expect(told.messages.join('\n')).toContain('Old VPN');
    expect([settingsOf(place.pc), existsSync(file)]).toEqual([before, true]);

    const done = await json(applying());
    expect(done.messages.join('\n')).toContain('Old VPN');
    expect(done.result.settled.map((each) => each.settlement)).toEqual(['restored']);
    expect(existsSync(file)).toBe(false);
  });

  it('an undo does not ask, and tells it all the same', async () => {
    const file = ownJournal();
    const report = await json(['--undo', victim, ...at]);
    expect(report.messages.join('\n')).toContain('Old VPN');
    expect([report.exit.name, existsSync(file)]).toEqual(['ok', false]);
  });

  it('--scope machine neither tells nor does it', async () => {
    const file = ownJournal();
    const report = await json([...applying(), '--scope', 'machine']);
    expect(report.messages.join('\n')).not.toContain('Old VPN');
    expect(good).toContain(report.exit.name);
    expect(existsSync(file)).toBe(true);
  });
});

describe('S1: whatever stands in the place of a record is that record’s problem, by its name', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  const line = `{"format":"roadwarrior.journal","version":2,"seq":0,"sha256":"x","record":${deep}}\n`;
  it.each<[string, string, (file: string) => void]>([
    ['a pipe', 'journal.jsonl', (file) => execFileSync('mkfifo', [file])],
    [
      'a folder',
      'journal.jsonl',
      (file) => {
        mkdirSync(file);
      },
    ],
    [
      'nesting without end',
      'journal.jsonl',
      (file) => {
        writeFileSync(file, line, { mode: 0o600 });
      },
    ],
    ['a pipe', 'lock.json', (file) => execFileSync('mkfifo', [file])],
    [
      'a folder',
      'lock.json',
      (file) => {
        mkdirSync(file);
      },
    ],
  ])('%s as %s: 51, and nothing is changed', async (_what, name, put) => {
    put(join(folder('user'), name));
    const before = settingsOf(place.pc);
    const report = await json(applying());
    expect(report.exit.name).toBe('recordsUnusable');
    expect(report.messages.join(' ')).toContain(name);
    expect(settingsOf(place.pc)).toEqual(before);
    expect(good).toContain((await json([...applying(), '--scope', 'machine'])).exit.name);
  });
});

describe('D36: whose work a process does', () => {
  function as(identity: { elevated: boolean; sid: string; sessionSid: string }): void {
    changeDemoPc(place.pc, fs, (pc) => {
      pc.write(windowsArea, { ...pc.read(windowsArea), identity });
    });
  }
  const person = 'S-1-5-21-1-2-3-1001';

  it.each([
    ['another account than the session’s', 'S-1-5-21-1-2-3-500', person],
    ['SYSTEM', 'S-1-5-18', person],
    ['SYSTEM that says it is the session’s', 'S-1-5-18', 'S-1-5-18'],
    ['a network logon, which has no session', person, ''],
  ])('no user work as %s: apply, undo and repair end with 25', async (_name, sid, sessionSid) => {
    await json(applying());
    as({ elevated: true, sid, sessionSid });
    const before = settingsOf(place.pc);
    const runs = [
      [
        '--apply',
        place.file('other.json', changed('l2tp-psk.json', { revision: 2, name: 'Another name' })),
        '--secrets',
        secrets,
        '--yes',
      ],
      ['--undo', '--all'],
      ['--undo', '--all', '--scope', 'user'],
    ];
    for (const argv of runs) {
      const report = await json([...argv, ...at]);
      expect([argv[0], report.exit.name]).toEqual([argv[0], 'wrongAccount']);
      expect(report.exit.todo).toContain('allUsers');
    }
    const target = { name: 'Old VPN', allUsers: false, key: 'IpInterfaceMetric' };
    journal('user', {
      ...{ room: 'phonebookKey', key: keyOf('phonebookKey', target), target, shared: false },
      ...{ before: '7', after: '0', operation: null, action: 'update' },
    });
    expect((await json(applying())).exit.name).toBe('wrongAccount');
    expect(settingsOf(place.pc)).toEqual(before);
  });

  it('an elevated process that does the user’s half says so; an unelevated one does not', async () => {
    const words = 'The changes for you alone also ran with administrator rights';
    expect((await json(applying())).messages.join(' ')).toContain(words);
    const undone = await json(['--undo', '--all', '--scope', 'user', ...at]);
    expect(undone.messages.join(' ')).toContain(words);
    await json([...applying(), '--scope', 'machine']);
    as({ elevated: false, sid: person, sessionSid: person });
    const own = await json([...applying(), '--scope', 'user']);
    expect(good).toContain(own.exit.name);
    expect(own.messages.join(' ')).not.toContain(words);
  });
});
