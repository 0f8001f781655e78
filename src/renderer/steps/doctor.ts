/** What the doctor's page says of what was found: its title, and who can put it right. */
import type { DoctorView } from '../../shared/ipc/doctor.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { DoctorStep } from './step.ts';

/** The verdict is the title. */
export function verdictOf(language: Language, { view, made }: DoctorStep): string {
  if (made !== null) return made.result.meaning;
  if (view === null) return say(language, 'doctorPage.looking');
  const [first] = view.causes;
  if (first === undefined) {
    return say(language, view.unread.length > 0 ? 'doctorPage.notAllRead' : 'doctorPage.nothing');
  }
  return say(language, 'doctorPage.verdict', { sure: first.sure, cause: first.text });
}

/** The cause that opens by itself and whose fix is the main button: the first that this PC can mend. */
export function fixableOf({ causes }: DoctorView): string | null {
  const [first] = causes;
  return first?.fixable === true ? first.code : null;
}

/** For whoever runs the server: what was seen and what to change there, as plain text. */
export function textForServer(name: string, { causes, dial }: DoctorView): string {
  const head = dial?.number == null ? [name] : [`${name}: ${dial.number}. ${dial.text}`];
  const told = causes
    .filter(({ where }) => where !== 'here')
    .map(({ text, seen, fix }) => [text, seen, fix].filter((each) => each !== '').join('\n'));
  return [...head, ...told].join('\n\n');
}
