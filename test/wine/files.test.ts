/** File code as Windows code, on Wine's file system: files that others hold open, phonebooks in %ProgramData%, Windows' names. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/shared/port/port.ts';
import type { Link, ReservedName } from './probes/files.ts';
import { Wine, wineOrReason } from './wine.ts';

const { skip } = wineOrReason();

interface Answer {
  replaced: { code: string; pauses: number; content: string; left: number }[];
  phonebooks: { outcomes: Outcome[]; bytes: string; beside: string[] }[];
  phonebookInUse: { outcome: Outcome; pauses: number; content: string }[][];
  names: Record<string, unknown>;
  links: Link[];
  reserved: ReservedName[];
}

const done = { status: 'done' };
const text =
  '[Other]\r\nIpDnsSuffix=b\u00fcro\r\n\r\n[Office]\r\nEncoding=1\r\nIpDnsSuffix=a\r\n\r\nDEVICE=vpn\r\nPhoneNumber=x\r\n';
const encodings: Record<string, Buffer> = {
  utf8: Buffer.from(text, 'utf8'),
  utf16: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
  ansi: Buffer.from(text, 'latin1'),
};
const edits = [
  { entry: 'office', change: { kind: 'setKey', key: 'IpDnsSuffix', value: 'corp.example' } },
  { entry: 'Office', change: { kind: 'setKey', key: 'PhoneNumber', value: 'y', block: 'DEVICE' } },
  {
    entry: 'Office',
    change: { kind: 'setKey', key: 'IpDnsSuffix', value: 'a\r\nCustomDialDll=x' },
  },
  { entry: 'None', change: { kind: 'removeKey', key: 'IpDnsSuffix' } },
];

describe.skipIf(skip)('file code as Windows code', () => {
  let wine: Wine;
  let answer: Answer;
  beforeAll(async () => {
    wine = new Wine();
    const phonebooks = Object.values(encodings).map((bytes) => ({
      base64: bytes.toString('base64'),
      edits,
    }));
    answer = await wine.probe<Answer>('files', { folder: 'C:\\rw\\files', phonebooks });
  }, 120_000);
  afterAll(() => {
    wine.end();
  }, 150_000);

  it('replaces a file that another has open as soon as it is closed, and leaves the old one otherwise', () => {
    expect(answer.replaced).toMatchObject([
      { code: 'replaced', pauses: 3, content: 'new', left: 1 },
      { code: 'accessDenied', pauses: 9, content: 'old', left: 1 },
    ]);
  });

  it.each(Object.keys(encodings))('edits a phonebook in %s and keeps every other byte', (name) => {
    const before = encodings[name] ?? Buffer.alloc(0);
    const found = answer.phonebooks[Object.keys(encodings).indexOf(name)];
    const wanted = { utf8: 'utf8', utf16: 'utf16le', ansi: 'latin1' } as const;
    const encoding = wanted[name as keyof typeof wanted];
    const after = text
      .replace('Suffix=a\r', 'Suffix=corp.example\r')
      .replace('Number=x', 'Number=y');
    const mark = name === 'utf16' ? before.subarray(0, 2) : Buffer.alloc(0);
    expect(found).toEqual({
      outcomes: [
        done,
        done,
        { status: 'failed', code: 'valueInvalid' },
        { status: 'failed', code: 'notFound' },
      ],
      bytes: Buffer.concat([mark, Buffer.from(after, encoding)]).toString('base64'),
      beside: ['rasphone.pbk'],
    });
  });

  it('edits a phonebook that another has open as soon as it is closed, and leaves it as it was otherwise', () => {
    const book = (suffix: string) => `[Office]\r\nEncoding=1\r\nIpDnsSuffix=${suffix}\r\n`;
    const given = { outcome: { status: 'failed', code: 'accessDenied' }, pauses: 5 };
    expect(answer.phonebookInUse).toEqual(
      // Without and with FILE_SHARE_DELETE.
      [1, 7].map(() => [
        { ...given, content: book('a') },
        { outcome: done, pauses: 2, content: book('b') },
      ]),
    );
  });

  it.for(['junction', 'dir', 'file'])('edits no phonebook through a link: %s', (kind, context) => {
    const found = answer.links.find((each) => each.kind === kind);
    if (found === undefined) throw new Error('no answer');
    // It is as it was in either case.
    expect(found.content).toContain('IpDnsSuffix=a');
    if (found.made !== true) {
      const reason = `node.exe on this Wine makes no link of the kind ${kind} (${found.made})`;
      console.warn(`skipped: ${reason}`);
      context.skip(reason);
    }
    expect(found.outcome).toEqual({ status: 'failed', code: 'reparsePoint' });
  });

  it('writes no file of a name that means a device, or that ends in a dot or a blank', () => {
    expect(answer.reserved.length).toBeGreaterThan(4);
    for (const { name, problem, left } of answer.reserved) {
      expect({ name, problem, left }).toEqual({ name, problem: 'EINVAL', left: [] });
    }
  });

  it('makes and replaces files beyond 260 characters, and reads drives and slashes as Windows does', () => {
    expect(answer.names).toMatchObject({
      long: 'longer',
      driveRelative: true,
      rooted: 'C:\\rw\\report.json',
      mixed: 'C:\\a\\b\\c',
      folderOf: 'C:\\a',
      nameOf: 'c.json',
    });
    expect(answer.names['length']).toBeGreaterThan(300);
  });
});
