/** `explain`: what an error number or a code means, and what can cause it. Needs no PC. */
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { causeText, sayDoctor } from '../../shared/text/doctor-text.ts';
import { allCauses } from '../doctor/all-causes.ts';
import type { CauseOfSeen } from '../doctor/cause-of-seen.ts';
import { senseOf } from '../doctor/numbers.ts';
import { CliEnd } from './cli-end.ts';
import { errorNumber } from './options.ts';
import type { Run } from './run-context.ts';

export async function jobExplain(run: Run<'explain'>): Promise<ExitName> {
  const { command, language } = run;
  const word = command.subject;
  const row = allCauses.find(({ code }) => code === word.toUpperCase());
  if (row !== undefined) {
    tellCauses(run, [row]);
    return Promise.resolve('ok');
  }
  const number = errorNumber(word);
  const sense = number === null ? null : senseOf(number);
  if (number === null || sense === null)
    throw new CliEnd('badArguments', sayDoctor(language, 'explain.unknown', { word }));
  const text = causeText(language, 'number', sense.sense);
  const { kind, symbol } = sense;
  run.report.result.number = { number, symbol, kind, text };
  const words = { number: String(number), symbol };
  run.screen.line({ text: sayDoctor(language, 'explain.number', words), emphasis: 'heading' });
  run.screen.line(text);
  run.screen.line();
  run.screen.line(sayDoctor(language, 'explain.causes'));
  tellCauses(
    run,
    allCauses.filter(({ numbers }) => numbers.includes(number)),
  );
  run.screen.line(sayDoctor(language, 'explain.next', { number: String(number) }));
  return Promise.resolve('ok');
}

function tellCauses({ language, report, screen }: Run<'explain'>, rows: readonly CauseOfSeen[]) {
  for (const { code, name, where } of rows) {
    const text = causeText(language, 'cause', name);
    const fix = causeText(language, 'fix', name);
    report.result.causes.push({ code, name, where, text, fix });
    screen.line(`${code}  ${text}`);
    screen.line(`        ${sayDoctor(language, 'doctor.where', { where })}. ${fix}`);
  }
}
