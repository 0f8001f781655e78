/** The report while the run goes on; every ending makes a whole document of it. */
import type { ProfileProblem, ProfileWarning } from '../../shared/profile/problem.ts';
import { exitCodes, type ExitName } from '../../shared/report/exit-codes.ts';
import { reportVersion, type Report } from '../../shared/report/report.ts';
import type { Language } from '../../shared/text/languages.ts';
import { isTextKey, sayCode } from '../../shared/text/text.ts';
import { serverText } from './server-check-view.ts';
import type { Installed } from '../pipeline/installed.ts';

export function emptyReport(
  command: Report['command'],
  language: Language,
  program: string,
  now: string,
): Report {
  return {
    format: 'roadwarrior-report',
    version: reportVersion,
    program,
    command,
    language,
    startedAt: now,
    endedAt: now,
    simulated: false,
    weakenings: [],
    exit: exitOf('unexpected', language),
    messages: [],
    profile: null,
    problems: [],
    findings: [],
    plan: null,
    performed: [],
    failure: null,
    settled: [],
    afterwards: [],
    verification: null,
    installed: [],
    serverCheck: null,
    restart: false,
  };
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
): Report['problems'] {
  const group = severity === 'error' ? 'problem' : 'warning';
  return problems.map(({ code, path, parameters }) => ({
    severity,
    code,
    path,
    parameters: { ...parameters },
    text: sayCode(language, group, code, parameters),
  }));
}

export function installedToReport(
  each: Installed,
  language: Language,
): Report['installed'][number] {
  const { id, name, revision, kind, appliedAt, paused, undoUnfinished, serverVerdict } = each;
  const { receipts, claims } = each;
  return {
    id,
    name,
    revision,
    kind,
    appliedAt,
    paused,
    undoUnfinished,
    serverVerdict,
    serverText: serverText(serverVerdict, language),
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
