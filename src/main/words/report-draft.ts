/** The report while the run goes on; every ending makes a whole document of it. */
import { weakeningsOf } from '../../shared/profile-plan/weakenings.ts';
import type { OpenedProfile } from '../../shared/profile/open-profile.ts';
import type { ProfileProblem, ProfileWarning } from '../../shared/profile/problem.ts';
import { exitCodes, type ExitName } from '../../shared/report/exit-codes.ts';
import { emptyResults } from '../../shared/report/empty-results.ts';
import type { ReportProblem, ReportProfile } from '../../shared/report/profile-part.ts';
import {
  reportVersion,
  type Report,
  type ReportOf,
  type Reported,
  type ResultOf,
} from '../../shared/report/report.ts';
import type { ReportInstalled } from '../../shared/report/result-installed.ts';
import type { Language } from '../../shared/text/languages.ts';
import { isTextKey, sayCode } from '../../shared/text/text.ts';
import { weakeningToReport } from './report-plan.ts';
import { serverText } from './server-check-view.ts';
import type { Installed, InstalledProfile } from '../pipeline/installed.ts';

export function emptyReport<Command extends Reported>(
  command: Command,
  language: Language,
  program: string,
  now: string,
): ReportOf<Command> {
  const report = {
    format: 'roadwarrior-report' as const,
    version: reportVersion as typeof reportVersion,
    program,
    command,
    language,
    startedAt: now,
    endedAt: now,
    simulated: false,
    exit: exitOf('unexpected', language),
    messages: [],
    restart: false,
    result: emptyResults[command](),
  };
  // The table gives each command its own result; the compiler does not follow a choice by type parameter.
  return report as unknown as ReportOf<Command>;
}

export function exitOf(name: ExitName, language: Language): Report['exit'] {
  const help = `exitHelp.${name}`;
  return {
    code: exitCodes[name],
    name,
    meaning: sayCode(language, 'exit', name),
    todo: isTextKey(help) ? sayCode(language, 'exitHelp', name) : '',
  };
}

export function problemsToReport(
  problems: readonly (ProfileProblem | ProfileWarning)[],
  severity: 'error' | 'warning',
  language: Language,
): ReportProblem[] {
  const group = severity === 'error' ? 'problem' : 'warning';
  return problems.map(({ code, path, parameters }) => ({
    severity,
    code,
    path,
    parameters: { ...parameters },
    text: sayCode(language, group, code, parameters),
  }));
}

/** What is known of a profile before anything is planned. */
export function profileIntoReport(
  result: Pick<ResultOf<'plan'>, 'weakenings' | 'profile' | 'problems'>,
  { profile, hash, warnings }: OpenedProfile,
  language: Language,
): void {
  const { id, revision, name } = profile;
  result.weakenings = weakeningsOf(profile).map((each) => weakeningToReport(each, language));
  result.profile = { id, revision, name, hash };
  result.problems = problemsToReport(warnings, 'warning', language);
}

/** The profile that the records tell of; which file it was is not known. Null of another owner. */
export function profileOfRecords({ id, name, owner }: Installed): ReportProfile | null {
  return owner.kind === 'profile' ? { id, revision: owner.revision, name, hash: null } : null;
}

export function installedToReport(each: InstalledProfile, language: Language): ReportInstalled {
  const { id, name, owner, appliedAt, paused, undoUnfinished, serverVerdict } = each;
  const { receipts, claims, validUntil } = each;
  return {
    id,
    name,
    revision: owner.revision,
    kind: owner.vpn,
    appliedAt,
    paused,
    undoUnfinished,
    serverVerdict,
    serverText: serverText(serverVerdict, language),
    validUntil,
    owned: receipts.flatMap((receipt) =>
      receipt.owned.map(({ room, key, scope, former, ours }) => ({
        room,
        key,
        scope,
        former,
        ours,
      })),
    ),
    claims: claims.map(({ room, key, holders }) => ({ room, key, holders })),
  };
}
