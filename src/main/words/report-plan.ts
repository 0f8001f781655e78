/** A plan with its words: what the report holds and the terminal shows. Holds no secret, as the plan does (D0). */
import type { Action, Finding, Item, Plan, Reason, Step } from '../../shared/plan/step.ts';
import { isRewrite } from '../../shared/plan/predicates.ts';
import type { Operation } from '../../shared/port/operation.ts';
import type { Weakening } from '../../shared/plan/step.ts';
import type { ReportWeakening } from '../../shared/report/profile-part.ts';
import type { ReportFinding, ReportPlan, ReportStep } from '../../shared/report/result-plan.ts';
import type { ReportOf } from '../../shared/report/report.ts';
import type { Language } from '../../shared/text/languages.ts';
import { isTextKey, say, sayCode, type TextParameters } from '../../shared/text/text.ts';
import { visible } from '../../shared/profile/foreign-text.ts';
import { serviceWords, type ServiceNames } from '../../shared/plan/service-names.ts';
import { targetWords } from '../../shared/report/value-text.ts';

/** The command of an operation as a person would type it, secrets masked. */
export type PreviewOf = (operation: Operation, windows: string, action: Action) => string;

/** A plan that is shown or applied. */
export function planIntoReport(
  report: ReportOf<'plan' | 'apply'>,
  plan: Plan,
  language: Language,
  previewOf: PreviewOf,
): void {
  const { result } = report;
  report.restart = plan.restart.needed;
  result.weakenings = plan.weakenings.map((each) => weakeningToReport(each, language));
  result.plan = planToReport(plan, language, previewOf);
  result.findings = plan.findings.map((each) => findingToReport(each, language, plan.serviceNames));
}

export function planToReport(plan: Plan, language: Language, previewOf: PreviewOf): ReportPlan {
  return {
    windows: plan.windows,
    digest: plan.digest,
    changes: changingSteps(plan).length,
    steps: plan.steps.map((step) => stepToReport(step, plan, language, previewOf)),
    restart: {
      needed: plan.restart.needed,
      reasons: plan.restart.reasons.map((each) => reasonToReport(each, plan, language)),
    },
  };
}

/** Steps that write something; a secret that is only written again counts, because it is written. */
export function changingSteps(plan: Plan): Step[] {
  return plan.steps.filter((step) => step.action !== 'none');
}

export function weakeningToReport(weakening: Weakening, language: Language): ReportWeakening {
  const { code, parameters } = weakening;
  const group = isTextKey(`weakening.${code}`) ? 'weakening' : 'override';
  return {
    ...weakening,
    text: sayCode(language, group, code, parameters),
    gain: isTextKey(`gain.${code}`) ? sayCode(language, 'gain', code, parameters) : '',
  };
}

/** @param names what the PC calls its services */
export function findingToReport(
  finding: Finding,
  language: Language,
  names: ServiceNames = {},
): ReportFinding {
  const { code, parameters, severity, room } = finding;
  const said = withServiceNames(parameters, names);
  return {
    code,
    parameters,
    severity,
    room,
    text: sayCode(language, 'code', code, said),
    todo: isTextKey(`help.${code}`) ? sayCode(language, 'help', code, said) : '',
  };
}

/** Parameters as a sentence says them: a service by the name that Windows shows. */
function withServiceNames(parameters: TextParameters, names: ServiceNames): TextParameters {
  const said = ['service', 'needed'].flatMap((each) => {
    const value = parameters[each];
    return typeof value === 'string' ? [[each, serviceWords(value, names)] as const] : [];
  });
  return { ...parameters, ...Object.fromEntries(said) };
}

/** The words of a target; a service by the name that Windows shows. */
export function targetName(language: Language, target: unknown, names: ServiceNames): string {
  const words = targetWords(language, target);
  return visible(serviceWords(words, names));
}

/** The name of a room inside a sentence, or at its beginning. */
export function thingOf(language: Language, room: string, first = false): string {
  const thing = sayCode(language, 'room', room);
  return first ? thing.charAt(0).toUpperCase() + thing.slice(1) : thing;
}

/** `step`: its id; what is given back has a title of its own, because it goes the other way. */
export function titleOf(language: Language, room: string, action: string, step: string): string {
  const thing = thingOf(language, room);
  if (action === 'none') return say(language, 'step.none', { thing });
  if (step.endsWith('.back') && action !== 'remove') return say(language, 'step.back', { thing });
  return sayCode(language, 'step', `${room}.${action}`);
}

function stepToReport(
  step: Step,
  plan: Plan,
  language: Language,
  previewOf: PreviewOf,
): ReportStep {
  return {
    id: step.id,
    room: step.room,
    title: titleOf(language, step.room, step.action, step.id),
    scope: step.scope,
    action: step.action,
    byHand: step.byHand,
    items: step.items.map((item) => itemToReport(item, plan, language, previewOf)),
    reasons: step.reasons.map((each) => reasonToReport(each, plan, language)),
    risks: step.risks.map(({ code, parameters }) => ({
      code,
      parameters,
      text: sayCode(language, 'code', code, parameters),
    })),
    undo: { code: step.undo, text: sayCode(language, 'code', step.undo) },
  };
}

function itemToReport(item: Item, plan: Plan, language: Language, previewOf: PreviewOf) {
  const { key, target, action, before, after, beforeKnown, operation } = item;
  const command = operation === null ? null : previewOf(operation, plan.windows, item.action);
  // What undo cannot bring back is what was there before us, not what an earlier apply of ours wrote.
  const record = plan.records.owned.find((thing) => thing.key === key);
  const irreversible = record === undefined ? item.irreversible : record.irreversible;
  const rewritten = isRewrite(item);
  const name = targetName(language, target, plan.serviceNames);
  return {
    key,
    target,
    name,
    action,
    before,
    after,
    beforeKnown,
    irreversible,
    rewritten,
    command,
  };
}

function reasonToReport({ code, parameters, source }: Reason, plan: Plan, language: Language) {
  const said = withServiceNames(parameters, plan.serviceNames);
  return { code, parameters, source, text: sayCode(language, 'code', code, said) };
}
