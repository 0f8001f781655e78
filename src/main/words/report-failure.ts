/** Why nothing was applied, as data with its sentence. */
import type { Finding, Plan, Scope } from '../../shared/plan/step.ts';
import type { Outcome } from '../../shared/port/port.ts';
import type { ServiceNames } from '../../shared/plan/service-names.ts';
import type { ReportFailure } from '../../shared/report/result-apply.ts';
import type { Language } from '../../shared/text/languages.ts';
import { say } from '../../shared/text/text.ts';
import type { Failure } from '../transaction/coordinator.ts';
import { refusalText } from './refusal-text.ts';
import { findingToReport, titleOf } from './report-plan.ts';

export function failureToReport(
  failure: Failure,
  scope: Scope,
  plan: Plan,
  language: Language,
): ReportFailure {
  const plain = { scope, step: null, room: null, key: null, outcome: null };
  switch (failure.kind) {
    case 'failed': {
      const { step, room, key, outcome } = failure;
      const action = plan.steps.find((each) => each.id === step)?.action ?? 'update';
      const title = titleOf(language, room, action, step);
      const text = say(language, 'failure.failed', { title, outcome: wordsOf(outcome, language) });
      return { kind: 'failed', scope, step, room, key, outcome, text };
    }
    case 'cancelled':
      return { ...plain, kind: 'cancelled', text: say(language, 'failure.cancelled') };
    case 'stale':
      return { ...plain, kind: 'stale', text: say(language, 'failure.stale') };
    case 'blocked':
      return {
        ...plain,
        kind: 'refused',
        text: obstacleText(failure.obstacles, language, plan.serviceNames),
      };
    case 'refused':
      return {
        ...plain,
        kind: 'refused',
        text: say(language, 'failure.refused', { why: refusalText(language, failure.code) }),
      };
  }
}

/** What stands in the way where the plan would be carried out, in the words of its findings. */
export function obstacleText(
  obstacles: readonly Finding[],
  language: Language,
  names: ServiceNames,
): string {
  const what = obstacles.map((each) => findingToReport(each, language, names).text).join(' ');
  return say(language, 'failure.blocked', { what });
}

function wordsOf(outcome: Outcome, language: Language): string {
  switch (outcome.status) {
    case 'failed': {
      // Windows' own identifiers, as a help desk looks them up.
      const details = [outcome.errorId, outcome.hresult].filter(Boolean).join(', ');
      return say(language, 'outcome.failed', { why: refusalText(language, outcome.code), details });
    }
    case 'unknown':
      return say(language, 'outcome.unknown', { why: refusalText(language, outcome.code) });
    case 'done':
    case 'notDone':
      return say(language, `outcome.${outcome.status}`);
  }
}
