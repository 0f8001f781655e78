/**
 * Text that others wrote (D38): what a profile, a certificate, a server, a file name or a person at the keyboard brings along. It
 * stands on one line and holds nothing that cannot be seen or that turns what is read around it. What may be refused is refused;
 * what cannot be (a certificate's name, a server's words, an old receipt) is made visible.
 */

/**
 * By property (UAX #44), so that a character of a later Unicode is judged too: controls, formats, surrogates, private use and
 * unassigned (C), line and paragraph separators, what fonts draw as nothing (Default_Ignorable_Code_Point: among them U+3164,
 * U+115F, U+1160, U+FFA0), what turns the direction (Bidi_Control). The four written out are drawn blank by design, which no property
 * says: braille blank, musical null notehead, and the two blanks of the Egyptian hieroglyphs.
 */
const hiddenClass =
  '\\p{C}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Bidi_Control}\\u2800\\u{1d159}\\u{13441}\\u{13442}';

/** More marks in a row than any script stacks; without end they paint over the lines above. */
const maximumMarks = 5;

/** A mark at the start joins whatever the program wrote before it. */
const looseMark = '^\\p{M}';
const towerOfMarks = `\\p{M}{${maximumMarks + 1}}`;

const hidden = new RegExp(`[${hiddenClass}]`, 'u');
const loose = new RegExp(looseMark, 'u');
const tower = new RegExp(towerOfMarks, 'u');

/** True for text that would be shown exactly as it is. Whether it is blank or too long is another question. */
export function isPlainLine(text: string): boolean {
  return !hidden.test(text) && !loose.test(text) && !tower.test(text);
}

/** The same in several lines. A tab is no line: it is drawn as wide as it likes. */
export function isPlainText(text: string): boolean {
  return text.split(/\r?\n/).every(isPlainLine);
}

/** A blank at either end is seen by nobody, and makes another name or another secret of it (F5). */
export function hasOuterBlanks(text: string): boolean {
  return text.trim() !== text;
}

/** `isPlainLine` for JSON Schema. */
export const plainLinePattern = `^(?=.*\\S)(?!\\p{M})(?!.*${towerOfMarks})[^${hiddenClass}]*$`;

/** `isPlainText` for JSON Schema. */
export const plainTextPattern = `^(?=[\\s\\S]*\\S)(?!\\p{M})(?![\\s\\S]*\\n\\p{M})(?![\\s\\S]*${towerOfMarks})(?:\\r?\\n|[^${hiddenClass}])*$`;

/** One line in which every character can be seen: what hides is written out, as in `[U+202E]`. */
export function visible(text: string): string {
  return text
    .replace(everyHidden, writtenOut)
    .replace(everyLoose, writtenOut)
    .replace(everyTower, (marks) => {
      const each = Array.from(marks);
      return (
        each.slice(0, maximumMarks).join('') + each.slice(maximumMarks).map(writtenOut).join('')
      );
    });
}

const everyHidden = new RegExp(`[${hiddenClass}]`, 'gu');
const everyLoose = new RegExp(looseMark, 'gu');
const everyTower = new RegExp(`\\p{M}{${maximumMarks + 1},}`, 'gu');

function writtenOut(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `[U+${number.padStart(4, '0')}]`;
}
