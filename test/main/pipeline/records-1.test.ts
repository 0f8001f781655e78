/**
 * Records of version 1, as the program wrote them before version 2 was there (test/golden/records-1, never changed): whole demo
 * PCs on which it applied, was killed, undid. Each opens, is listed, verified, recovered and undone (D14, D39).
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MemoryFileSystem } from '../../../src/main/demo/memory-file-system.ts';
import { restartStands } from '../../../src/main/pipeline/needed-restart.ts';
import { verifyInstalled } from '../../../src/main/pipeline/verify-installed.ts';
import { ensureFolder, replaceFile } from '../../../src/main/storage/atomic-file.ts';
import {
  claimsFormat,
  journalFormat,
  receiptFormat,
} from '../../../src/main/transaction/documents.ts';
import {
  claimsFrom1,
  headerFrom1,
  receiptFrom1,
  recordFrom1,
} from '../../../src/main/transaction/migrations.ts';
import { Workbench } from './workbench.ts';

const folder = join(import.meta.dirname, '..', '..', 'golden', 'records-1');
const l2tp = '6f1c2d4e-0000-4000-8000-000000000001';
const ipsec = '6f1c2d4e-0000-4000-8000-000000000005';

type Files = Record<string, string>;

function golden(name: string): Files {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Files;
}

/** @param change what another version would have written */
function opened(name: string, change = (text: string) => text): Workbench {
  const pc = new MemoryFileSystem(`${name}-pc`);
  const records = new MemoryFileSystem(`${name}-records`);
  for (const [path, text] of Object.entries(golden(name))) {
    const [, own] = /^roadwarrior\/(.*)$/.exec(path) ?? [];
    if (own === undefined) write(pc, `/pc/${path}`, text);
    else write(records, `/${own}`, change(text));
  }
  return Workbench.over(pc, records);
}

function write(fs: MemoryFileSystem, path: string, text: string): void {
  const folders = path.split('/').slice(1, -1);
  for (const at of folders.keys()) ensureFolder(fs, `/${folders.slice(0, at + 1).join('/')}`);
  replaceFile(fs, path, Buffer.from(text, 'utf8'));
}

/** A PC on which everything was undone again. */
const before = opened('l2tp-undone').snapshot().settings;

async function ids(bench: Workbench): Promise<string[]> {
  const { installed, problems } = await bench.installed();
  expect(problems).toEqual([]);
  return installed.map(({ id }) => id);
}

async function isUndone(bench: Workbench, ...all: readonly string[]): Promise<void> {
  for (const id of all) expect(await bench.undo(id)).toMatchObject({ result: 'undone' });
  expect(await ids(bench)).toEqual([]);
  expect(bench.snapshot().settings).toEqual(before);
}

it('are what they were', () => {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  expect(hash.digest('hex')).toBe(
    'ec8a621741de3ab3bff30bf1c3915413c0215dd877eac123676de5e8769427e4',
  );
});

describe('what version 1 applied', () => {
  it.each([
    ['l2tp-applied', [l2tp]],
    ['ipsec-applied', [ipsec]],
    ['two-holders', [l2tp, '6f1c2d4e-0000-4000-8000-000000000003', ipsec]],
  ])('%s is listed, verified and undone', async (name, all) => {
    const bench = opened(name);
    expect(await ids(bench)).toEqual(expect.arrayContaining(all));
    for (const id of all)
      expect((await verifyInstalled(bench.place(), id)).drift.map(({ room }) => room)).toEqual(
        // F14: a rule for one address of this PC is what the next apply changes.
        id === ipsec ? ['ipsecRule'] : [],
      );
    await isUndone(bench, ...[...all].reverse());
  });

  it('knows no restart that is needed, and the first record of one is kept', async () => {
    const bench = opened('l2tp-applied');
    expect(await restartStands(bench.place())).toBe(false);
    expect(await bench.undo(l2tp)).toMatchObject({ result: 'undone', restart: true });
    expect(await restartStands(bench.place())).toBe(true);
    bench.restart();
    expect(await restartStands(bench.place())).toBe(false);
  });
});

describe('a run of version 1 that was killed', () => {
  it.each(['l2tp-half', 'ipsec-half', 'l2tp-undecided'])('%s is taken back', async (name) => {
    const bench = opened(name);
    expect(await bench.repair()).toMatchObject({ result: 'repaired' });
    await isUndone(bench);
  });

  it.each(['l2tp-commit', 'l2tp-prepared'])('%s is finished, and undone', async (name) => {
    const bench = opened(name);
    expect(await bench.repair()).toMatchObject({ result: 'repaired' });
    expect(await ids(bench)).toEqual([l2tp]);
    const { installed } = await bench.installed();
    expect(installed[0]?.receipts.map(({ scope }) => scope).sort()).toEqual(['machine', 'user']);
    expect(await verifyInstalled(bench.place(), l2tp)).toMatchObject({ asWanted: true });
    await isUndone(bench, l2tp);
  });

  it.each(['l2tp-undo', 'l2tp-undo-commit'])('%s is undone to its end', async (name) => {
    const bench = opened(name);
    expect(await bench.repair()).toMatchObject({ result: 'repaired' });
    await isUndone(bench, l2tp);
  });

  it('l2tp-half: nobody knows whether Windows was restarted since, so it has to be', async () => {
    const bench = opened('l2tp-half');
    await bench.repair();
    expect(await restartStands(bench.place())).toBe(true);
  });
});

describe('a newer version', () => {
  const newer = (text: string) => text.replaceAll('"version":1', '"version":3');

  it('of a receipt or of the claims is refused by name', async () => {
    const bench = opened('ipsec-applied', newer);
    await expect(bench.installed()).rejects.toMatchObject({
      problem: { code: 'newerVersion', format: 'roadwarrior.claims', found: 3, supported: 2 },
    });
    const receipts = opened('ipsec-applied', (text) =>
      text.includes('roadwarrior.receipt') ? newer(text) : text,
    );
    const { problems } = await receipts.installed();
    expect(problems).toMatchObject([
      { code: 'newerVersion', format: 'roadwarrior.receipt', found: 3, supported: 2 },
    ]);
  });

  it('of a journal is refused by name, and the PC stays as it is', async () => {
    const bench = opened('l2tp-half', newer);
    const standing = bench.snapshot();
    await expect(bench.repair()).rejects.toMatchObject({
      problem: { code: 'newerVersion', format: 'roadwarrior.journal', found: 3, supported: 2 },
    });
    expect(bench.snapshot()).toEqual(standing);
  });
});

describe('the migrations from 1 to 2', () => {
  const documents = readdirSync(folder).flatMap((name) =>
    Object.entries(golden(name.replace('.json', ''))).flatMap(([path, text]) =>
      path.startsWith('roadwarrior/')
        ? text
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Record<string, unknown>)
        : [],
    ),
  );
  const migrated = documents.map(({ format, document, record, seq }) => {
    if (format === receiptFormat.name) return receiptFormat.schema.parse(receiptFrom1(document));
    if (format === claimsFormat.name) return claimsFormat.schema.parse(claimsFrom1(document));
    return seq === 0
      ? journalFormat.header.parse(headerFrom1(record))
      : journalFormat.record.parse(recordFrom1(record));
  });

  it('lose nothing: the old document is the new one without what is new', () => {
    const text = (value: unknown) => JSON.stringify(value, sortedKeys);
    for (const [at, { document, record }] of documents.entries())
      expect(text(backTo1(migrated[at]))).toBe(text(document ?? record));
    expect(migrated.length).toBeGreaterThan(40);
  });

  it('leave what is no old document to the schema', () => {
    for (const value of [null, 1, 'text', [], { owned: 1, profile: 2, commitment: 3 }])
      for (const migrate of [receiptFrom1, claimsFrom1, headerFrom1, recordFrom1])
        expect(() => migrate(value)).not.toThrow();
    expect(receiptFormat.schema.safeParse(receiptFrom1({ owned: 'none' })).success).toBe(false);
  });
});

/** Version 2 said as version 1 did, by a walk of its own. */
function backTo1(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backTo1);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
    if (key === 'restart') return [];
    if (['serverName', 'serverVerdict', 'validUntil'].includes(key)) {
      expect(each).toBeNull();
      return [];
    }
    if (key !== 'owner') return [[key, backTo1(each)]];
    if (typeof each === 'string') return [['profile', each]];
    const { vpn, kind, ...rest } = each as Record<string, unknown>;
    expect(kind).toBe('profile');
    return [['profile', { ...rest, kind: vpn }]];
  });
  return Object.fromEntries(entries);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
