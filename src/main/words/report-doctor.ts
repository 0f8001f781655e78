/** A diagnosis with its words: the same for the command line and the window. */
import type { Conclusion, HeldCause } from '../../shared/diagnosis/conclude.ts';
import type { Known } from '../../shared/diagnosis/known.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import type { ResultOf } from '../../shared/report/report.ts';
import type { ReportCause } from '../../shared/report/result-doctor.ts';
import { causeText, sayDoctor, type DoctorKey } from '../../shared/text/doctor-text.ts';
import type { Language } from '../../shared/text/languages.ts';
import { allCauses } from '../doctor/all-causes.ts';
import { fixOf } from '../doctor/fix-of.ts';
import { senseOf } from '../doctor/numbers.ts';
import type { Seen, SeenFact } from '../doctor/seen.ts';
import type { Diagnosis } from '../pipeline/doctor.ts';
import type { DoctorSubject } from '../pipeline/doctor-subject.ts';
import { serverCheckToView } from './server-check-view.ts';

type Told = Pick<
  ResultOf<'doctor'>,
  'connection' | 'dial' | 'causes' | 'besides' | 'ruledOut' | 'unread' | 'serverCheck'
>;

export function diagnosisToReport(
  { name, kind, installed }: DoctorSubject,
  { seen, conclusion }: Diagnosis,
  language: Language,
): Told {
  const { server } = seen;
  return {
    connection: { name, kind, id: installed?.id ?? null },
    dial: dialOf(seen, language),
    causes: conclusion.causes.map((each) => causeToReport(each, seen, language)),
    besides: conclusion.besides.map((each) => causeToReport(each, seen, language)),
    ruledOut: conclusion.ruledOut.map(({ name: cause, by }) => ({
      code: codeOf(cause),
      text: causeText(language, 'cause', cause),
      by: by.map((fact) => factText(language, fact)),
    })),
    unread: unreadOf(seen, conclusion, language),
    serverCheck: server.is === 'known' ? serverCheckToView(server.value, language) : null,
  };
}

/** Whoever can act is told first; what nobody could look at keeps "nothing found" from being said (D52). */
export function exitOfDiagnosis({ causes, unread }: Pick<Told, 'causes' | 'unread'>): ExitName {
  const [first] = causes;
  if (first !== undefined) return first.where === 'here' ? 'causeHere' : 'causeElsewhere';
  return unread.length > 0 ? 'notAllRead' : 'noCauseFound';
}

function dialOf({ dial }: Seen, language: Language): Told['dial'] {
  if (dial.is !== 'known') return null;
  const { number, stage, at, by } = dial.value;
  return { number, stage, at, by, text: numberText(number, language) };
}

/** What Windows means by it; empty where nobody knows. */
export function numberText(number: number | null, language: Language): string {
  const sense = number === null ? null : senseOf(number);
  return sense === null ? '' : causeText(language, 'number', sense.sense);
}

function causeToReport(held: HeldCause, seen: Seen, language: Language): ReportCause {
  const { code, name, where, sure, evidence, read } = held;
  const row = allCauses.find((each) => each.code === code);
  return {
    ...{ code, name, where, sure, parameters: { ...evidence }, read: [...read] },
    fixable: row !== undefined && fixOf(row, seen) !== null,
    text: causeText(language, 'cause', name, evidence),
    seen: causeText(language, 'seen', name, evidence),
    fix: causeText(language, 'fix', name, evidence),
  };
}

function codeOf(name: string): string {
  return allCauses.find((each) => each.name === name)?.code ?? name;
}

function factText(language: Language, fact: string): string {
  return sayDoctor(language, `fact.${fact}` as DoctorKey);
}

/** What a cause of this number would have to know; and whatever failed, whether or not one does. */
function unreadOf(seen: Seen, { open }: Conclusion, language: Language): Told['unread'] {
  const wanted = new Set(
    open.flatMap(({ name }) => allCauses.find((each) => each.name === name)?.reads ?? []),
  );
  return (Object.keys(seen) as SeenFact[]).flatMap((fact) => {
    const why = whyUnknown(seen[fact], wanted.has(fact));
    if (why === null) return [];
    const words = { fact: factText(language, fact), why };
    return [{ fact, why, text: sayDoctor(language, 'doctor.fact', words) }];
  });
}

/** Null where it is known, or nobody misses it. */
function whyUnknown(thing: Known<unknown>, isWanted: boolean): string | null {
  switch (thing.is) {
    case 'known':
      return null;
    case 'crashed':
      return 'crashed';
    case 'unreadable':
      return thing.why;
    case 'notAsked':
      return isWanted && thing.why !== 'notForThis' ? thing.why : null;
  }
}
