/** Hostile and broken profiles end with a clear error by its path, several at once, and touch nothing. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changed, demoPc, exampleText, json, roadwarrior, scratch, statusOf } from './program.ts';

let place: ReturnType<typeof scratch>;
let untouched: string;

beforeAll(() => {
  place = scratch();
  demoPc(place.pc);
  untouched = fingerprint(place.pc);
});
afterAll(() => {
  place.end();
});

const l2tp = exampleText('l2tp-psk.json');
const hostile: readonly [what: string, text: string | Uint8Array, codes: readonly string[]][] = [
  ['an unknown key', changed('l2tp-psk.json', { command: 'calc.exe' }), ['unknownKey']],
  [
    'a script',
    changed('l2tp-psk.json', { postInstall: 'x', path: 'C:\\x' }),
    ['unknownKey', 'unknownKey'],
  ],
  ['a key twice', l2tp.replace('"revision"', '"kind": "l2tp", "revision"'), ['duplicateKey']],
  ['a byte order mark', `\ufeff${l2tp}`, ['byteOrderMark']],
  [
    '__proto__',
    l2tp.replace('"revision"', '"__proto__": {"polluted": 1}, "revision"'),
    ['forbiddenKey'],
  ],
  ['too many bytes', changed('l2tp-psk.json', { name: 'x'.repeat(1_100_000) }), ['fileTooLarge']],
  ['deep nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`, ['jsonTooDeep']],
  ['no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), ['notUtf8']],
  ['nothing', '', ['fileEmpty']],
  ['no JSON', 'Set-ExecutionPolicy Unrestricted', ['jsonSyntax']],
  [
    'wrong types, several at once',
    changed('l2tp-psk.json', { revision: 'one', name: 5 }),
    ['wrongType', 'wrongType'],
  ],
  ['a newer version', changed('l2tp-psk.json', { profileVersion: 2 }), ['profileNewer']],
  [
    'a PSK and a certificate',
    changed('l2tp-psk.json', {
      authentication: {
        method: 'psk',
        psk: 'example',
        source: { kind: 'onThisPc', issuer: 'CN=x' },
      },
    }),
    ['pskAndCertificate'],
  ],
  [
    'a path as a file',
    changed('l2tp-certificate.json', {
      authentication: {
        method: 'certificate',
        source: { kind: 'file', file: '..\\..\\secret.p12' },
      },
    }),
    ['notAFileName'],
  ],
];

describe('hostile profiles', () => {
  it.each(hostile)('%s', async (_what, text, codes) => {
    const file = join(place.folder, 'hostile.json');
    writeFileSync(file, text);
    const report = await json(['--apply', file, '--pc', place.pc]);
    expect(report.exit.name).toBe('badProfile');
    const found = report.result.problems.map(({ code }) => code);
    for (const code of new Set(codes)) {
      const times = (list: readonly string[]) => list.filter((each) => each === code).length;
      expect(times(found)).toBeGreaterThanOrEqual(times(codes));
    }
    expect(report.result.problems.every(({ path }) => path.startsWith('$'))).toBe(true);
    expect(report.result.problems.filter(({ code, text: words }) => code === words)).toEqual([]);
    expect(fingerprint(place.pc)).toBe(untouched);
  });

  it('cannot move the cursor of the terminal', async () => {
    const file = join(place.folder, 'escape.json');
    writeFileSync(file, changed('l2tp-psk.json', { '\u001b[2Jevil\u202e': 1 }));
    const { status, stdout } = await roadwarrior(['--plan', file, '--pc', place.pc]);
    expect(status).toBe(statusOf('badProfile'));
    // What does not look like a field's name is not told at all (S8).
    for (const evil of ['\u001b', '\u202e']) expect(stdout).not.toContain(evil);
  });
});

function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const walk = (path: string) => {
    for (const name of readdirSync(path).sort()) {
      const each = join(path, name);
      hash.update(each);
      if (statSync(each).isDirectory()) walk(each);
      else hash.update(readFileSync(each));
    }
  };
  walk(folder);
  return hash.digest('hex');
}
