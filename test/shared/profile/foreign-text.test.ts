// D38: what a text of a profile may hold, by Unicode property, over every code point there is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { humanName, humanText, line } from '../../../src/shared/profile/fields.ts';
import { isPlainLine, visible } from '../../../src/shared/profile/foreign-text.ts';

/** Property by property and apart from the pattern of the source: a slip there is seen here. */
const judged = [
  /\p{Cc}/u,
  /\p{Cf}/u,
  /\p{Cs}/u,
  /\p{Co}/u,
  /\p{Cn}/u,
  /\p{Zl}/u,
  /\p{Zp}/u,
  /\p{Default_Ignorable_Code_Point}/u,
  /\p{Bidi_Control}/u,
];
const drawnBlank = new Set([0x2800, 0x1d159, 0x13441, 0x13442]);
const isHidden = (code: number, character: string) =>
  drawnBlank.has(code) || judged.some((property) => property.test(character));

/** Those that the trials got through, and their like. */
const tried = [
  0x3164, 0x200b, 0x2060, 0xad, 0x61c, 0xfeff, 0xe0041, 0x115f, 0x1160, 0xffa0, 0x2800, 0x202e,
  0x2066, 0x200e, 0x200d, 0x200c, 0xfe0f, 0x34f, 0x180e, 0xe000, 0x378, 0xfffe, 0x2028, 0x2029,
  0x85, 0x7f, 0x0a,
];

const name = line(80);

describe('S4: one rule for foreign text', () => {
  it('refuses what is not seen or turns the text, at every code point, and takes the rest', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      const hidden = isHidden(code, character);
      // Between two letters, so that neither blanks nor marks at the start are what is judged.
      const plain = isPlainLine(`a${character}b`);
      const shown = visible(`a${character}b`);
      const asIs = shown === `a${character}b`;
      if (plain === hidden || asIs === hidden) wrong.push(code.toString(16));
      if (hidden && !shown.includes(`[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`))
        wrong.push(`${code.toString(16)} ${shown}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(tried)('a name with U+%s is refused', (code) => {
    const text = `Office${String.fromCodePoint(code)} VPN`;
    expect(name.safeParse(text).success).toBe(false);
    expect(humanName.safeParse({ en: 'Office', nl: text }).success).toBe(false);
  });

  it('refuses a name of one blank character, and of nothing but spaces of every width', () => {
    for (const blank of ['\u3164', '\u2800', '\u2003', '\u3000\u00a0'])
      expect(name.safeParse(blank).success).toBe(false);
  });

  it('takes names of all scripts, composed or not, and refuses towers of marks', () => {
    for (const good of [
      "Café d'Été",
      'Cafe\u0301',
      'Tiê\u0301ng Viê\u0323t',
      'हिन्दी विश्वविद्यालय',
      'שׁלום עולם',
      'شركة الأمثلة',
      'ကျွန်ုပ်တို့',
      'บริษัท ตัวอย่าง',
      '株式会社 例',
      '회사',
      'Büro 🏢',
    ])
      expect(name.safeParse(good).success, good).toBe(true);
    expect(name.safeParse(`Z${'\u0335'.repeat(6)}algo`).success).toBe(false);
    expect(name.safeParse('\u0301Office').success).toBe(false);
  });

  it('keeps a provider to 80 characters in one line, in each language', () => {
    expect(humanName.safeParse('x'.repeat(80)).success).toBe(true);
    for (const bad of ['x'.repeat(81), 'a\nb', { en: 'x'.repeat(81) }, { en: 'a\nb' }, {}])
      expect(humanName.safeParse(bad).success).toBe(false);
    const many = Object.fromEntries(
      Array.from({ length: 51 }, (_, at) => [
        `x${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`,
        'x',
      ]),
    );
    expect(humanName.safeParse(many).success).toBe(false);
  });

  it('lets terms have lines, and each line is judged', () => {
    expect(humanText.safeParse('one\ntwo\r\n\nthree').success).toBe(true);
    for (const bad of ['a\u202eb', 'a\tb', 'a\rb', 'a\n\u0301b', 'a\u2028b'])
      expect(humanText.safeParse(bad).success, JSON.stringify(bad)).toBe(false);
  });

  it('what is made visible is plain, and what was plain stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(isPlainLine(visible(text))).toBe(true);
        expect(visible(visible(text))).toBe(visible(text));
        if (isPlainLine(text)) expect(visible(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
    expect(visible(`a${'\u0335'.repeat(8)}`)).toBe(
      `a${'\u0335'.repeat(5)}[U+0335][U+0335][U+0335]`,
    );
  });
});
