/** docs/errors.md, from the rows of the doctor and their words: each code with its cause, its numbers, what it is read from, and what to do. */
import { allCauses } from '../src/main/doctor/all-causes.ts';
import { allNumbers } from '../src/main/doctor/numbers.ts';
import {
  causeText,
  doctorTexts,
  sayDoctor,
  type DoctorKey,
} from '../src/shared/text/doctor-text.ts';

const language = 'en';

export function errorPage(): string {
  return [
    '# Causes and error numbers',
    [
      'What the [doctor](doctor.md) knows, by code. Made from its rows by `npm run schema`; a code is never used again. “Seen” is what is',
      'told where the cause holds; the words in braces are filled in. `roadwarrior explain CODE` shows the same in three languages.',
    ].join('\n'),
    '## Causes',
    ...allCauses.toSorted((a, b) => a.code.localeCompare(b.code)).map(section),
    '## Numbers',
    [
      '| number | name | what it means | causes |',
      '| ------ | ---- | ------------- | ------ |',
      ...allNumbers.map(
        ({ number, symbol, sense }) =>
          `| ${shown(number)} | ${symbol} | ${causeText(language, 'number', sense)} | ${codesOf(number)} |`,
      ),
    ].join('\n'),
    '',
  ].join('\n\n');
}

function section({ code, name, where, numbers, reads }: (typeof allCauses)[number]): string {
  const facts = reads.map((fact) => sayDoctor(language, `fact.${fact}` as DoctorKey)).join('; ');
  return [
    `### ${code}`,
    causeText(language, 'cause', name),
    [
      ...seen(name),
      `- ${sayDoctor(language, 'doctor.where', { where })}: ${causeText(language, 'fix', name)}`,
      `- Read from: ${facts}`,
      ...(numbers.length === 0 ? [] : [`- Ends in: ${numbers.map(shown).join(', ')}`]),
    ].join('\n'),
  ].join('\n\n');
}

/** As it is filled in; nothing where the sentence depends on what is filled in. */
function seen(name: string): string[] {
  const texts: Readonly<Record<string, string>> = doctorTexts[language];
  const message = texts[`cause.${name}.seen`] ?? '';
  return /, (?:select|plural),/.test(message) ? [] : [`- Seen: ${message}`];
}

function shown(number: number): string {
  return number > 0xffff
    ? `0x${number.toString(16).toUpperCase().padStart(8, '0')}`
    : String(number);
}

function codesOf(number: number): string {
  return allCauses
    .filter(({ numbers }) => numbers.includes(number))
    .map(({ code }) => `[${code}](#${code.toLowerCase()})`)
    .join(' ');
}
