/** A diagnosis on the terminal: the attempt, then each cause with what was seen and what to do, then what is ruled out. */
import type { ResultOf } from '../../shared/report/report.ts';
import type { ReportCause } from '../../shared/report/result-doctor.ts';
import { sayDoctor } from '../../shared/text/doctor-text.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { Line } from './line.ts';

type Told = ResultOf<'doctor'>;

export interface DoctorView {
  readonly language: Language;
  readonly isVerbose: boolean;
  /** The command that mends a cause here. */
  readonly fixWith: (code: string) => string;
  /** How many causes were judged. */
  readonly fine: number;
}

/** The most likely causes come whole, the others as one line unless all is asked for. */
const whole = 3;

export function doctorLines(told: Told, view: DoctorView): Line[] {
  const { language, isVerbose } = view;
  const lines: Line[] = [...dialLines(told, language), ''];
  for (const [at, cause] of told.causes.entries()) {
    const isWhole = isVerbose || at < whole;
    lines.push(...(isWhole ? [...causeLines(cause, view), ''] : [titleLine(cause, language)]));
  }
  if (told.causes.length === 0) {
    const none = told.unread.length > 0 ? 'doctor.noneUnread' : 'doctor.none';
    lines.push(sayDoctor(language, none), '');
  }
  lines.push(
    ...listed(
      'doctor.besides',
      told.besides.map(({ code, text }) => `${code} ${text}`),
    ),
  );
  if (isVerbose) {
    const ruledOut = told.ruledOut.map(({ text, by }) =>
      sayDoctor(language, 'doctor.ruledOutBy', { cause: text, facts: by.join(', ') }),
    );
    lines.push(...listed('doctor.ruledOut', ruledOut));
  }
  lines.push(
    ...listed(
      'doctor.open',
      told.unread.map(({ text }) => text),
    ),
  );
  if (told.unread.some(({ why }) => why === 'needsAdministrator'))
    lines.push(sayDoctor(language, 'doctor.asAdministrator'));
  lines.push(sayDoctor(language, 'doctor.fine', { count: view.fine }));
  return lines;

  function listed(heading: 'doctor.besides' | 'doctor.ruledOut' | 'doctor.open', all: string[]) {
    if (all.length === 0) return [];
    return [sayDoctor(language, heading), ...all.map((each) => `  ${each}`), ''];
  }
}

function dialLines({ connection, dial }: Told, language: Language): Line[] {
  const name = connection?.name ?? '';
  const heading: Line = {
    text: sayDoctor(language, 'doctor.heading', { name }),
    emphasis: 'heading',
  };
  if (dial === null) return [heading];
  const at = dial.at ?? '';
  const words =
    dial.number === null && dial.by !== 'nobody'
      ? sayDoctor(language, 'doctor.dialWithoutNumber', { at })
      : sayDoctor(language, 'doctor.dial', { by: dial.by, number: String(dial.number), at });
  const stage = sayDoctor(language, 'doctor.stage', { stage: dial.stage ?? 'none' });
  return [heading, ...[words, dial.text, stage].filter((each) => each !== '')];
}

const emphases = { proved: 'error', likely: 'warning', possible: 'note' } as const;

function titleLine({ code, sure, text }: ReportCause, language: Language): Line {
  const word = sayDoctor(language, 'doctor.sure', { sure });
  return { text: `${word}: ${text} [${code}]`, emphasis: emphases[sure] };
}

function causeLines(cause: ReportCause, { language, fixWith }: DoctorView): Line[] {
  const labels = [sayDoctor(language, 'doctor.seen'), sayDoctor(language, 'doctor.fix')] as const;
  const width = Math.max(...labels.map((each) => each.length)) + 2;
  const row = (label: string, text: string) => `  ${label.padEnd(width)}${text}`;
  return [
    titleLine(cause, language),
    row(labels[0], cause.seen),
    row(labels[1], `${sayDoctor(language, 'doctor.where', { where: cause.where })}. ${cause.fix}`),
    ...(cause.fixable
      ? [row('', sayDoctor(language, 'doctor.fixWith', { command: fixWith(cause.code) }))]
      : []),
  ];
}
