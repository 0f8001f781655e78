// S4, D38: a report is shown on a terminal too, from the file as well as from standard output.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlainLine } from '../../../src/shared/profile/foreign-text.ts';
import { documentText } from '../../../src/shared/report/document-text.ts';
import type { Report } from '../../../src/shared/report/report.ts';

const hostile = [
  '\u009b2J',
  '\u001b]0;x\u0007',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u2028',
  '\ud800',
  'é',
  'שם',
];
const texts = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })));

it('S4: no word of others moves a cursor or turns a line of the document, which stays what it is', () => {
  fc.assert(
    fc.property(texts, (messages) => {
      const document = documentText({ messages } as unknown as Report);
      expect(document.split('\n').every(isPlainLine)).toBe(true);
      expect(JSON.parse(document)).toEqual({ messages });
    }),
  );
});
