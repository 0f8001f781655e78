/** F15: no line of a change has the same on both sides of its arrow; what is equal is written again, and called so. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLines } from '../../../src/shared/report/change-rows.ts';
import { targetWords } from '../../../src/shared/report/value-text.ts';
import { sameJson } from '../../../src/shared/identity/canonical.ts';
import { languages } from '../../../src/shared/text/languages.ts';
import { say } from '../../../src/shared/text/text.ts';

const value = fc.jsonValue({ maxDepth: 3 });
const long = fc.string({ minLength: 100, maxLength: 300 });
const sides = fc.oneof(
  fc.tuple(value, value),
  // Alike for longer than a line.
  fc.tuple(long, fc.string(), fc.string()).map(([same, a, b]) => [`${same}${a}`, `${same}${b}`]),
  fc.tuple(long, fc.string(), fc.string()).map(([same, a, b]) => [
    { name: 'n', text: `${same}${a}` },
    { name: 'n', text: `${same}${b}` },
  ]),
  fc.constantFrom(
    ['-', null],
    ["''", ''],
    [{ a: '-' }, { a: null }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    ['1', 1],
    [['a b'], ['a', 'b']],
    [{}, { constructor: 1 }],
  ),
);

describe('F15: a line of a change', () => {
  it('never has equal sides', () => {
    fc.assert(
      fc.property(sides, fc.constantFrom(...languages), ([before, after], language) => {
        const lines = changeLines(language, before, after);
        expect(lines.length).toBeGreaterThan(0);
        if (sameJson(before ?? null, after ?? null)) {
          expect(lines).toEqual([say(language, 'plan.rewritten')]);
          return;
        }
        for (const line of lines) {
          // A value may hold an arrow itself: then where the sides part is not told by the text.
          const parts = line.split(' → ');
          if (parts.length !== 2) continue;
          const [left = '', right] = parts;
          expect(left).not.toBe(right);
          expect(left.replace(/^[^:]*: /, '')).not.toBe(right);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('calls yes and no so, unless it is about a service that runs', () => {
    const [here, wanted] = [
      { splitTunnel: true, encryption: 'Required' },
      { splitTunnel: false, encryption: 'Required' },
    ];
    expect(changeLines('en', here, wanted)).toEqual(['Split tunneling: on → off']);
    expect(changeLines('en', true, false)).toEqual(['running → stopped']);
  });

  // R1, R2: what nobody can use is there, and has no fields.
  it.each([
    ['copied', 'there more than once'],
    ['twice', 'there more than once'],
    ['damaged', 'damaged'],
  ])('says of an entry that is %s what is wrong with it', (trouble, words) => {
    const wanted = { serverAddress: 'vpn.example.com', eapXml: 'x'.repeat(130) };
    const eapXml = `${'x'.repeat(119)}…`;
    const fields = ['  Server name or address: vpn.example.com', `  EAP configuration: ${eapXml}`];
    expect(changeLines('en', { trouble }, wanted)).toEqual([`${words} →`, ...fields]);
    expect(changeLines('en', wanted, { trouble })).toEqual([`→ ${words}`, ...fields]);
    expect(changeLines('en', { trouble }, null)).toEqual([`${words} → not set`]);
  });

  it('shows what differs where the beginning is the same', () => {
    const same = 'x'.repeat(200);
    const [line = ''] = changeLines('en', `${same}one`, `${same}two`);
    expect(line).toContain('one →');
    expect(line).toContain('two');
  });
});

describe('what a thing is called', () => {
  it('is the words of its target, and never Windows’ number for it', () => {
    expect(targetWords('en', { name: 'Office', prefix: '198.51.100.0/24', metric: 1 })).toBe(
      'Office 198.51.100.0/24',
    );
    const guid = '81185d81-c0c2-500b-a87b-be5f096ac47a';
    expect(targetWords('en', { name: guid })).toBe('');
    expect(targetWords('en', { name: `{${guid.toUpperCase()}}`, file: 'rasphone.pbk' })).toBe(
      'rasphone.pbk',
    );
    expect(targetWords('en', { name: 'a\u202eb' })).toBe('a[U+202E]b');
    expect(targetWords('en', null)).toBe('');
  });
});
