import { describe, expect, it } from 'vitest';
import type { ReportFinding } from '../../src/shared/report/result-plan.ts';
import {
  canBeSettled,
  firstOf,
  groupedSteps,
  isAskedHere,
  mayCutOff,
  sortedFindings,
} from '../../src/renderer/steps/plan-view.ts';
import {
  consentsAsked,
  noChoices,
  toPlan,
  withConsent,
} from '../../src/renderer/steps/transitions.ts';
import { plan, review } from './samples.ts';

const finding = (severity: ReportFinding['severity'], code = 'x'): ReportFinding => ({
  severity,
  code,
  room: null,
  parameters: {},
  text: 't',
  todo: '',
});

describe('a plan for the eye', () => {
  it('groups by what needs an administrator', () => {
    const groups = groupedSteps(plan.plan.steps);
    expect(groups.machine.map((step) => step.id)).toEqual(['nat', 'service']);
    expect(groups.user.map((step) => step.id)).toEqual(['connection']);
    expect(groups.unchanged.map((step) => step.id)).toEqual(['same']);
  });

  it('puts what blocks first, and an offered restart beside its box', () => {
    const all = [
      finding('note', 'a'),
      finding('note', 'rasManRestartOffered'),
      finding('warning', 'b'),
      finding('consent', 'c'),
      finding('need', 'd'),
      finding('block', 'e'),
    ];
    const sorted = sortedFindings(all);
    expect(sorted.blocking.map(({ code }) => code)).toEqual(['e', 'd']);
    expect(sorted.attention.map(({ code }) => code)).toEqual(['c', 'b', 'rasManRestartOffered']);
    expect(sorted.notes.map(({ code }) => code)).toEqual(['a']);
  });

  it('leaves out advice where the page asks itself', () => {
    expect(isAskedHere(finding('consent'))).toBe(true);
    expect(isAskedHere(finding('block', 'conflict'))).toBe(true);
    expect(isAskedHere(finding('block', 'conflictOtherProfile'))).toBe(false);
  });

  it('warns of being cut off by consent, finding or risk', () => {
    expect(mayCutOff(plan)).toBe(false);
    expect(mayCutOff({ ...plan, consents: ['remoteSession'] })).toBe(true);
    expect(mayCutOff({ ...plan, findings: [finding('consent', 'mayCutYouOff')] })).toBe(true);
    const steps = plan.plan.steps.map((step) => ({
      ...step,
      risks: [{ code: 'mayCutYouOff', parameters: {}, text: '' }],
    }));
    expect(mayCutOff({ ...plan, plan: { ...plan.plan, steps } })).toBe(true);
  });

  it('knows whether an answer on the page can help', () => {
    const step = toPlan(review, { ...plan, ready: false }, noChoices);
    expect(canBeSettled(step)).toBe(false);
    expect(canBeSettled({ ...step, plan: { ...plan, consents: ['hangUp'] } })).toBe(true);
    expect(canBeSettled({ ...step, plan: { ...plan, conflict: true } })).toBe(true);
    const answered = { ...noChoices, onConflict: 'rename' } as const;
    expect(canBeSettled({ ...step, plan: { ...plan, conflict: true }, choices: answered })).toBe(
      false,
    );
  });

  it('keeps a given consent on the page, so that it can be taken back', () => {
    const choices = withConsent(noChoices, 'hangUp', true);
    const step = toPlan(review, { ...plan, consents: ['irreversible'] }, choices);
    expect(consentsAsked(step)).toEqual(['hangUp', 'irreversible']);
    expect(withConsent(choices, 'hangUp', true).consents).toEqual(['hangUp']);
    expect(withConsent(choices, 'hangUp', false).consents).toEqual([]);
  });

  it('shows the first few of many, but never hides a single one', () => {
    expect(firstOf([1, 2, 3, 4, 5, 6, 7], 5)).toEqual({ shown: [1, 2, 3, 4, 5], rest: [6, 7] });
    expect(firstOf([1, 2, 3, 4, 5, 6], 5)).toEqual({ shown: [1, 2, 3, 4, 5, 6], rest: [] });
  });
});
