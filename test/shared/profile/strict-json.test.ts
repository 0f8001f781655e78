/** Stricter than JSON.parse, and never of another opinion than it about what a document says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maximumBytes,
  maximumDepth,
  parseStrictJson,
} from '../../../src/shared/profile/strict-json.ts';
import { encode } from './helpers.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const problems = (text: string | Uint8Array) => {
  const result = parseStrictJson(typeof text === 'string' ? encode(text) : text);
  return result.ok ? [] : result.problems;
};
const codes = (text: string | Uint8Array) =>
  problems(text).map(({ code, path }) => `${path} ${code}`);

describe('bytes', () => {
  it('refuses more than 1 MiB before it looks at a byte, and takes exactly 1 MiB', () => {
    const exact = encode(`"${'x'.repeat(maximumBytes - 2)}"`);
    expect(codes(exact)).toEqual([]);
    expect(problems(new Uint8Array(maximumBytes + 1).fill(0xff))).toEqual([
      { code: 'fileTooLarge', path: '$', parameters: { maximumBytes, bytes: maximumBytes + 1 } },
    ]);
  });

  it('refuses an empty file, byte order marks and what is not UTF-8', () => {
    expect(codes(bytes())).toEqual(['$ fileEmpty']);
    expect(codes(bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toEqual(['$ byteOrderMark']);
    expect(codes(bytes(0xff, 0xfe, 0x7b, 0x00))).toEqual(['$ byteOrderMark']);
    expect(codes(bytes(0xfe, 0xff, 0x00, 0x7b))).toEqual(['$ byteOrderMark']);
    expect(codes(bytes(0x22, 0xc3, 0x22))).toEqual(['$ notUtf8']);
    expect(codes(bytes(0x22, 0xed, 0xa0, 0x80, 0x22))).toEqual(['$ notUtf8']); // CESU surrogate
    expect(codes(bytes(0x22, 0xc0, 0x80, 0x22))).toEqual(['$ notUtf8']); // overlong NUL
  });
});

describe('nesting', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  it('takes 32 levels and refuses 33, with the place', () => {
    expect(codes(nested(maximumDepth))).toEqual([]);
    expect(problems(nested(maximumDepth + 1))).toEqual([
      { code: 'jsonTooDeep', path: '$', parameters: { maximumDepth, line: 1, column: 33 } },
    ]);
  });

  it('refuses half a million brackets without recursion', () => {
    expect(codes('['.repeat(500_000))).toEqual(['$ jsonTooDeep']);
    expect(codes('{"a":'.repeat(150_000))).toEqual(['$ jsonTooDeep']);
  });

  it('does not count brackets in strings', () => {
    expect(codes(JSON.stringify('['.repeat(100)))).toEqual([]);
  });
});

describe('syntax', () => {
  it.each([
    ['{"a": 1,}', 'PropertyNameExpected'],
    ['[1,]', 'ValueExpected'],
    ['{"a": 1} // why', 'InvalidCommentToken'],
    ['/* x */ {}', 'InvalidCommentToken'],
    ["{'a': 1}", 'InvalidSymbol'],
    ['{"a" 1}', 'ColonExpected'],
    ['{} {}', 'EndOfFileExpected'],
    ['{"a": 1', 'CloseBraceExpected'],
    ['"\t"', 'InvalidCharacter'],
    ['"\\x41"', 'InvalidEscapeCharacter'],
    ['01', 'EndOfFileExpected'],
    ['NaN', 'InvalidSymbol'],
    ['  ', 'ValueExpected'],
  ])('refuses %s', (text, what) => {
    const [first] = problems(text);
    expect(first).toMatchObject({ code: 'jsonSyntax', path: '$', parameters: { what } });
  });

  it('tells line and column, one-based', () => {
    expect(problems('{\n  "a": tru\n}')[0]?.parameters).toMatchObject({ line: 2, column: 8 });
  });

  it('stops after three syntax errors', () => {
    expect(problems('[ , , , , , , , , , ]').length).toBe(3);
  });
});

describe('keys and values', () => {
  it('refuses the same key twice, at every depth, each with its path', () => {
    expect(codes('{"a":1,"b":[{"c":1,"c":2}],"a":{"d":1,"\\u0064":2}}')).toEqual([
      '$.b[0].c duplicateKey',
      '$.a duplicateKey',
      '$.a.d duplicateKey',
    ]);
  });

  it('refuses the keys that reach a prototype, however they are spelt', () => {
    expect(
      codes('{"__proto__":{"x":1},"a":{"constructor":1,"\\u005f_proto__":2,"prototype":3}}'),
    ).toEqual([
      '$.__proto__ forbiddenKey',
      '$.a.constructor forbiddenKey',
      '$.a.__proto__ forbiddenKey',
      '$.a.prototype forbiddenKey',
    ]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('refuses numbers that do not survive', () => {
    expect(codes('[9007199254740991, 9007199254740992, -9007199254740993, 1e400]')).toEqual([
      '$[1] numberOutOfRange',
      '$[2] numberOutOfRange',
      '$[3] numberOutOfRange',
    ]);
    expect(parseStrictJson(encode('-0'))).toEqual({ ok: true, value: 0 });
  });

  it('refuses lone surrogates and NUL, in keys and in values', () => {
    expect(codes('["\\ud800", "\\ud83d\\ude00", "\\udc00x", "a\\u0000b"]')).toEqual([
      '$[0] loneSurrogate',
      '$[2] loneSurrogate',
      '$[3] nulCharacter',
    ]);
    expect(codes('{"\\ud800": 1}')).toEqual(['$["..."] loneSurrogate']);
  });

  it('does not show a key that is no name', () => {
    const [first] = problems(`{"\\u202e\\"]${'x'.repeat(99)}":1,"\\u202e\\"]${'x'.repeat(99)}":1}`);
    expect(first).toMatchObject({ path: '$["..."]', parameters: { key: '...' } });
  });

  it('tells at most a hundred', () => {
    expect(problems(`{${'"a":1,'.repeat(500)}"a":1}`)).toHaveLength(100);
  });
});

describe('against JSON.parse', () => {
  it('reads every JSON document without those faults to the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const result = parseStrictJson(encode(text));
        if (result.ok) expect(JSON.stringify(result.value)).toBe(JSON.stringify(JSON.parse(text)));
        else expect(result.problems.every((each) => each.code !== 'jsonSyntax')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never takes what JSON.parse refuses, never throws, on mutilated documents', () => {
    const mutilated = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom(
          '',
          ',',
          '"',
          '{',
          ']',
          '\\',
          '/',
          '\u00a0',
          '\u2028',
          '\f',
          '0',
          '-',
          '.',
          'e',
          '\x01',
          '/**/',
          '\ufeff',
        ),
      )
      .map(([text, at, junk]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + junk + text.slice(place + (junk === '' ? 1 : 0));
      });
    fc.assert(
      fc.property(mutilated, (text) => {
        const result = parseStrictJson(encode(text));
        if (!result.ok) return;
        expect(JSON.stringify(result.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 5000 },
    );
  });
});
