// R1, R2: what is the matter with an entry is known, said once by its name, and repaired on consent.
import { describe, expect, it } from 'vitest';
import { userPhonebook } from '../../../src/main/demo/files.ts';
import {
  listEntries,
  parsePhonebook,
  printPhonebook,
  type Phonebook,
} from '../../../src/shared/phonebook/phonebook-text.ts';
import { isChanging } from '../../../src/shared/plan/predicates.ts';
import { l2tpProfile } from '../../shared/rooms/fixtures.ts';
import { generous, strict, Workbench } from './workbench.ts';

const profile = () =>
  l2tpProfile({
    l2tp: {
      splitTunnel: true,
      routes: [{ prefix: '10.1.0.0/16' }],
      rememberCredentials: true,
      userName: 'jane',
    },
  });

const lines = (
  book: Phonebook,
  keep: (line: number, own: { from: number; to: number }) => boolean,
) => {
  const own = listEntries(book).find(({ name }) => name === 'Office');
  if (own === undefined) throw new Error('no entry');
  return book.lines.filter((_, at) => keep(at, own));
};
const isOwn = (at: number, { from, to }: { from: number; to: number }) => at >= from && at < to;

const troubles: [string, string, (book: Phonebook) => Phonebook][] = [
  [
    'R1: the entry stands there twice',
    'entryTwice',
    (book) => ({ ...book, lines: [...book.lines, ...lines(book, isOwn)] }),
  ],
  [
    'R2: the entry is cut to its header and two odd lines',
    'entryDamaged',
    (book) => ({
      ...book,
      lines: [
        ...lines(book, (at, own) => !isOwn(at, own)),
        ...parsePhonebook(new TextEncoder().encode('[Office]\r\nodd\r\nType2\r\n')).lines,
      ],
    }),
  ],
];

describe.each(troubles)('%s', (_name, code, wreck) => {
  async function wrecked(): Promise<Workbench> {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    await bench.apply(profile());
    bench.change((pc) => {
      pc.write(userPhonebook, wreck(pc.read(userPhonebook)));
    });
    return bench;
  }

  it('is one finding that names entry and file, and nothing is done without consent', async () => {
    const bench = await wrecked();
    const before = bench.snapshot();
    const { prepared, outcome } = await bench.apply(profile(), strict);
    const said = prepared.plan.findings.filter(({ severity }) => severity !== 'warning');
    expect(said).toEqual([
      {
        code,
        severity: 'consent',
        room: 'vpnConnection',
        parameters: {
          name: 'Office',
          file: '%APPDATA%\\Microsoft\\Network\\Connections\\Pbk\\rasphone.pbk',
        },
      },
    ]);
    expect(prepared.plan.findings.map((each) => each.code)).not.toContain('unreadable');
    expect(outcome.result).not.toBe('applied');
    expect(bench.snapshot()).toEqual(before);
  });

  it('on consent it is removed and made again, with all that hangs on it', async () => {
    const bench = await wrecked();
    const { outcome } = await bench.apply(profile(), generous);
    expect(outcome.result).toBe('applied');
    expect((await bench.verify(profile())).asWanted).toBe(true);
    const { prepared } = await bench.prepare(profile(), strict, {});
    expect(prepared.plan.steps.filter(isChanging)).toEqual([]);
    bench.change((pc) => {
      const named = listEntries(pc.read(userPhonebook)).filter(({ name }) => name === 'Office');
      expect(named).toHaveLength(1);
    });
  });
});

describe('R2: undo of an entry that somebody wrecked', () => {
  const other = Buffer.from('[Other]\r\nType=2\r\n\r\nMEDIA=x\r\n\r\nDEVICE=vpn\r\n\r\n');
  const wreck = (bench: Workbench, change: (book: Phonebook) => Phonebook) => {
    bench.change((pc) => {
      pc.write(userPhonebook, change(pc.read(userPhonebook)));
    });
  };
  const bytesOf = (bench: Workbench): string => {
    let text = '';
    bench.change((pc) => {
      text = Buffer.from(printPhonebook(pc.read(userPhonebook))).toString();
    });
    return text;
  };
  const undone = async (bench: Workbench) => {
    const outcome = await bench.undo(profile().id);
    if (outcome === null || !('verification' in outcome)) throw new Error(outcome?.result);
    const of = outcome.settled.filter(({ room }) => room === 'vpnConnection');
    const listed = (await bench.installed()).installed.length > 0;
    return { result: outcome.result, said: of.map((each) => [each.settlement, each.code]), listed };
  };

  it.each(troubles)(
    '%s: undo takes what is left of it away and says so',
    async (_n, _c, change) => {
      const bench = Workbench.withPc({ windows: '10.0.26100' });
      wreck(bench, () => parsePhonebook(other));
      await bench.apply(profile());
      wreck(bench, change);
      expect(await undone(bench)).toEqual({
        result: 'undone',
        said: [['restored', 'entryRemainsGone']],
        listed: false,
      });
      expect(bytesOf(bench)).toBe(other.toString());
    },
  );

  it('another entry of its name is left, and nobody says which is ours', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    await bench.apply({ ...profile(), l2tp: { ...profile().l2tp, rememberCredentials: false } });
    const theirs = other.toString().replace('Other', 'OFFICE');
    wreck(bench, (book) => ({
      ...book,
      lines: [...book.lines, ...parsePhonebook(Buffer.from(theirs)).lines],
    }));
    const before = bytesOf(bench);
    expect((await undone(bench)).said).toEqual([['changedByOthers', 'entryTwiceLeft']]);
    expect(bytesOf(bench)).toBe(before);
  });

  it('R14: lines of another entry whose header is lost are left', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    await bench.apply({ ...profile(), l2tp: { ...profile().l2tp, rememberCredentials: false } });
    const [, ...headless] = parsePhonebook(other).lines;
    wreck(bench, (book) => ({ ...book, lines: [...book.lines, ...headless] }));
    const before = bytesOf(bench);
    expect((await undone(bench)).said).toEqual([['changedByOthers', 'entryTwiceLeft']]);
    expect(bytesOf(bench)).toBe(before);
  });

  it('one that was there before us is left, and said to be damaged', async () => {
    const bench = Workbench.withPc({ windows: '10.0.26100' });
    wreck(bench, () => parsePhonebook(Buffer.from(other.toString().replace('Other', 'Office'))));
    expect((await bench.apply(profile(), generous)).outcome.result).toBe('applied');
    const [, , damage] = troubles[1] ?? [];
    if (damage === undefined) throw new Error('no damage');
    wreck(bench, damage);
    const before = bytesOf(bench);
    expect((await undone(bench)).said).toEqual([['changedByOthers', 'entryWreckedLeft']]);
    expect(bytesOf(bench)).toBe(before);
  });
});

it('R14: beside an entry in another code page ours is made and found, and undo leaves every byte', async () => {
  const foreign = Buffer.from('[\xbf\xed\xb4\xf8]\nComment=\xbf\xed', 'latin1');
  const bench = Workbench.withPc({ windows: '10.0.26100' });
  bench.change((pc) => {
    pc.write(userPhonebook, parsePhonebook(foreign));
  });
  const named = { ...profile(), name: 'Büro' };
  expect((await bench.apply(named)).outcome.result).toBe('applied');
  expect((await bench.verify(named)).asWanted).toBe(true);
  expect((await bench.undo(named.id))?.result).toBe('undone');
  bench.change((pc) => {
    expect(Buffer.from(printPhonebook(pc.read(userPhonebook)))).toEqual(foreign);
  });
});
