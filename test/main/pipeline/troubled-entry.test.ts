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
