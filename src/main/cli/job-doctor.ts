/** `doctor`: why does a connection fail? Looks, asks the server, ranks the causes; with `--fix` it mends one by a plan of its own. */
import { known, type Known } from '../../shared/diagnosis/known.ts';
import type { ExitName } from '../../shared/report/exit-codes.ts';
import { serverCheckResult, type ServerCheckResult } from '../../shared/server-check/result.ts';
import { causeText, sayDoctor } from '../../shared/text/doctor-text.ts';
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { foreign } from '../../shared/text/foreign.ts';
import { say } from '../../shared/text/text.ts';
import { allCauses } from '../doctor/all-causes.ts';
import { senseOf } from '../doctor/numbers.ts';
import { diagnose, lookAtEntry, type Diagnosis } from '../pipeline/doctor.ts';
import { findSubject, type DoctorSubject } from '../pipeline/doctor-subject.ts';
import { profileOfEntry } from '../pipeline/profile-of-entry.ts';
import { readHost } from '../pipeline/read-host.ts';
import type { OpenedPc, Workplace } from '../pipeline/workplace.ts';
import { diagnosisToReport, exitOfDiagnosis } from '../words/report-doctor.ts';
import { CliEnd } from './cli-end.ts';
import { asId } from './command.ts';
import { doctorLines } from './doctor-view.ts';
import { fixCause } from './fix-cause.ts';
import { isInstalledSubject } from './installed-subject.ts';
import { nextCommand } from './next-command.ts';
import { openProfileFile } from './open-profile-file.ts';
import { tellInterrupted } from './repair-first.ts';
import { tell, withPlace, type Run } from './run-context.ts';
import { askServer } from './server-asking.ts';
import { readSecrets, readSecretsFor } from './secrets.ts';

export async function jobDoctor(run: Run<'doctor'>): Promise<ExitName> {
  const { command, language, screen } = run;
  if (command.list) {
    for (const { code, name } of allCauses)
      screen.line(`${code}  ${causeText(language, 'cause', name)}`);
    return 'ok';
  }
  refuseUnknownCode(run);
  const isFile = command.subject !== '' && !isInstalledSubject(run);
  const opened = isFile ? await openProfileFile(run) : null;
  return withPlace(run, async (pc) => {
    const { place } = pc;
    if (command.fix === null) place.secrets.onlyRead = true;
    await tellInterrupted(run, place);
    const subject = await subjectOf(run, place, opened);
    const server = await serverOf(run, pc, subject, opened?.profile ?? null);
    const { error: said } = command;
    if (said !== null && senseOf(said) === null)
      tell(run, sayDoctor(language, 'doctor.unknownNumber', { number: String(said) }));
    const diagnosis = await diagnose(place, subject, { said, server });
    tellDiagnosis(run, subject, diagnosis);
    if (command.fix !== null)
      return fixCause(run, place, { subject, diagnosis, code: command.fix });
    return exitOfDiagnosis(run.report.result);
  });
}

function refuseUnknownCode({ command, language }: Run): void {
  const { fix: code } = command;
  if (code === null || allCauses.some((each) => each.code === code)) return;
  throw new CliEnd('badArguments', sayDoctor(language, 'doctor.unknownCode', { code }));
}

async function subjectOf(
  { command, language }: Run,
  place: Workplace,
  opened: OpenedProfile | null,
): Promise<DoctorSubject> {
  const { subject } = command;
  const word = opened?.profile.id ?? (subject === '' ? null : (asId(subject) ?? subject));
  const found = await findSubject(place, word);
  if (found.is === 'found') return found.subject;
  if (found.is === 'several') {
    // Each in quotation marks of its own: a name may hold a comma.
    const connections = found.names
      .slice(0, 10)
      .map((each) => foreign(language, each))
      .join(', ');
    throw new CliEnd('badArguments', sayDoctor(language, 'doctor.several', { connections }));
  }
  if (opened !== null) {
    // It was never set up here: what would connect is not there yet, and that is what the doctor then says.
    const { name, kind } = opened.profile;
    return { name, kind, allUsers: false, installed: null };
  }
  const words =
    word === null
      ? sayDoctor(language, 'doctor.noneAtAll')
      : sayDoctor(language, 'doctor.noConnection', { name: word });
  throw new CliEnd('notInstalled', words);
}

/** Asked with what the connection really uses. The server of a demo PC does not exist: what is played there counts. */
async function serverOf(
  run: Run<'doctor'>,
  { place, demo }: OpenedPc,
  subject: DoctorSubject,
  own: Profile | null,
): Promise<Known<ServerCheckResult>> {
  const { command, language } = run;
  const played = demo?.server() ?? null;
  if (played !== null) return known(serverCheckResult.parse(played));
  const leftOut = { is: 'notAsked', why: 'leftOut' } as const;
  if (command.check === 'skip') tell(run, sayDoctor(language, 'doctor.noServerCheck'));
  if (command.check === 'skip' || (place.simulated && command.check === null)) return leftOut;
  const profile = own ?? (await profileOfSubject(place, subject));
  if (profile === null) return leftOut;
  const given =
    own === null
      ? await readSecrets(command.secrets, language, run.ports)
      : await readSecretsFor(run, own);
  const { windows } = await readHost(place);
  return known(await askServer(run, place, { profile, given, windows, planned: null }));
}

async function profileOfSubject(place: Workplace, subject: DoctorSubject): Promise<Profile | null> {
  const entry = await lookAtEntry(place, subject);
  return entry === null ? null : profileOfEntry(entry, place.newId());
}

function tellDiagnosis(run: Run<'doctor'>, subject: DoctorSubject, diagnosis: Diagnosis): void {
  const { command, language, report, screen } = run;
  Object.assign(report.result, diagnosisToReport(subject, diagnosis, language));
  screen.lines(
    doctorLines(report.result, {
      language,
      isVerbose: command.verbose,
      fixWith: (code) => {
        const again = nextCommand('doctor', command, subject.name);
        return again === null ? say(language, 'plan.verbose') : `${again} --fix ${code}`;
      },
      fine: diagnosis.conclusion.absent,
    }),
  );
}
