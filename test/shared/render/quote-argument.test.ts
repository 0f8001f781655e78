import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ArgumentError,
  quoteArgument,
  quoteArguments,
} from '../../../src/shared/render/quote-argument.ts';
import { splitCommandLine } from './split-command-line.ts';

const awkward = fc
  .array(fc.constantFrom('"', '\\', ' ', '\t', '\n', 'a', 'é', "'", '%', '&', '^', '|', '`', '$'), {
    maxLength: 16,
  })
  .map((parts) => parts.join(''));

describe('quoting one argument', () => {
  it.each([
    ['plain', 'plain'],
    ['', '""'],
    ['two words', '"two words"'],
    ['C:\\Windows\\', 'C:\\Windows\\'],
    ['C:\\Program Files\\', '"C:\\Program Files\\\\"'],
    ['say "hi"', '"say \\"hi\\""'],
    ['a\\\\"b', '"a\\\\\\\\\\"b"'],
    ['name=LinuxVPN rule', '"name=LinuxVPN rule"'],
  ])('%j', (argument, quoted) => {
    expect(quoteArgument(argument)).toBe(quoted);
    expect(splitCommandLine(quoted)).toEqual([argument]);
  });

  it('refuses a NUL', () => {
    expect(() => quoteArgument('a\0b')).toThrow(ArgumentError);
  });

  it('10,000 lists of awkward strings come back as they were', () => {
    const property = fc.property(fc.array(awkward, { maxLength: 5 }), (args) => {
      expect(splitCommandLine(quoteArguments(args))).toEqual(args);
    });
    fc.assert(property, { numRuns: 10_000 });
  });
});

describe('the reference parser itself', () => {
  /** The table of "Parsing C command-line arguments" on learn.microsoft.com. */
  it.each([
    ['"abc" d e', ['abc', 'd', 'e']],
    ['a\\\\b d"e f"g h', ['a\\\\b', 'de fg', 'h']],
    ['a\\\\\\"b c d', ['a\\"b', 'c', 'd']],
    ['a\\\\\\\\"b c" d e', ['a\\\\b c', 'd', 'e']],
    ['a"b"" c d', ['ab" c d']],
  ])('%j', (line, args) => {
    expect(splitCommandLine(line)).toEqual(args);
  });
});
