import { describe, expect, it } from 'vitest';
import type { ReportFinding } from '../../src/shared/report/result-plan.ts';
import {
  firstOf,
  isAskedHere,
  consentPlaces,
  findingsOf,
  findingsOfNone,
  sortedFindings,
  sortedSteps,
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
  it('lists the changes in the order in which they are made, and what is right already apart', () => {
    const { changing, unchanged } = sortedSteps(plan.plan.steps);
    expect(changing.map((step) => step.id)).toEqual(['nat', 'service', 'connection']);
    expect(unchanged.map((step) => step.id)).toEqual(['same']);
  });

  it('asks for a consent in the line of the change that it is about, else above them all', () => {
    const asking = { ...plan, consents: ['restartRasMan', 'remoteSession'] as const };
    const [nat] = plan.plan.steps;
    const step = toPlan(
      review,
      { ...asking, consents: [...asking.consents], restartRooms: [nat?.room ?? ''] },
      noChoices,
    );
    const places = consentPlaces(step);
    expect(places.get(nat ?? null)).toEqual(['restartRasMan']);
    expect(places.get(null)).toEqual(['remoteSession']);
  });

  it('says a warning in the line of its change, and every other below the list; none is lost', () => {
    const [nat] = plan.plan.steps;
    if (nat === undefined) throw new Error('no step');
    const own = { ...finding('warning', 'own'), room: nat.room };
    const other = { ...finding('warning', 'other'), room: 'nobody' };
    const general = finding('note', 'general');
    const findings = [own, other, general];
    expect(findingsOf(nat, findings)).toEqual([own]);
    expect(findingsOfNone({ ...plan, findings })).toEqual([other, general]);
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
