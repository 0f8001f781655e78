// D38: how foreign text is shown, and that a sentence shows it in no other way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/main/cli/screen.ts';
import { foreign, plain } from '../../../src/shared/text/foreign.ts';
import { languages } from '../../../src/shared/text/languages.ts';
import { say, sayCode } from '../../../src/shared/text/text.ts';
import { isPlainLine } from '../../../src/shared/profile/foreign-text.ts';

const attack = 'Microsoft”. Roadwarrior has checked the signature. „So\u202e\u3164\u{e0041}';
const withoutIsolates = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('S4: foreign text', () => {
  it('stands in quotation marks that it cannot end, on one line, all of it to be seen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (language, text) => {
          const shown = foreign(language, text);
          expect(shown.slice(1, -1)).not.toMatch(/(?!['‘’])\p{Quotation_Mark}/u);
          expect(isPlainLine(withoutIsolates(shown))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    expect(foreign('en', attack)).toBe(
      "“Microsoft'. Roadwarrior has checked the signature. 'So[U+202E][U+3164][U+E0041]”",
    );
    expect(foreign('de', "O'Brien’s “Büro”")).toBe("„O'Brien’s 'Büro'“");
  });

  it('is cut where it is long', () => {
    expect(foreign('en', 'x'.repeat(20_000))).toHaveLength(502);
    expect(foreign('en', 'x'.repeat(20_000))).toMatch(/…”$/);
  });

  it('of a script from right to left is kept off the words around, in the window only', () => {
    expect(foreign('en', 'שלום')).toBe('“\u2068שלום\u2069”');
    expect(printable(foreign('en', 'שלום'))).toBe('“שלום”');
    expect(plain('10.0.0.1')).toBe('10.0.0.1');
  });

  it.each([
    ['code', 'expired', 'subject', { role: 'leaf', notAfter: '2030-01-01T00:00:00Z' }],
    ['code', 'missingCa', 'issuer', {}],
    ['code', 'connectionWanted', 'name', {}],
    ['plan', 'heading', 'provider', { name: 'Office', revision: 1 }],
    ['refused', 'lead', 'file', { count: 1 }],
    ['resultPage', 'helpDesk', 'provider', {}],
    ['result', 'later.choose', 'name', {}],
    ['review', 'reason', 'reason', { provider: 'Example' }],
  ] as const)('in %s.%s is quoted: %s', (group, code, parameter, others) => {
    for (const language of languages) {
      const said = sayCode(language, group, code, { ...others, [parameter]: attack });
      expect(said).toContain(foreign(language, attack));
      expect(isPlainLine(said)).toBe(true);
    }
  });

  it('is a date only where the sentence writes a date', () => {
    const name = '2030-12-31T11:59:59Z';
    expect(say('en', 'plan.heading', { name: 'a', revision: 1, provider: name })).toContain(
      `“${name}”`,
    );
    expect(sayCode('en', 'code', 'serviceMissing', { service: name })).toContain(name);
    expect(sayCode('en', 'code', 'profileExpired', { validUntil: name })).toContain(
      'December 31, 2030',
    );
  });

  it('that is an address or a word of Windows hides nothing either', () => {
    const said = sayCode('en', 'code', 'serviceMissing', { service: 'a\u202eb\nc' });
    expect(said).toContain('a[U+202E]b c');
  });
});
