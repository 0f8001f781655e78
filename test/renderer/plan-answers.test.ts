/** Answers on the plan's page: they stand there at once, wait for the plan, and go back when none could be made. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { ConflictChoice } from '../../src/renderer/components/changes/conflict-choice.tsx';
import { ConsentBoxes } from '../../src/renderer/components/changes/consent-boxes.tsx';
import { createWizardStore } from '../../src/renderer/store/create-wizard-store.ts';
import type { PlanStep } from '../../src/renderer/steps/step.ts';
import { consentsAsked, noChoices, toPlan } from '../../src/renderer/steps/transitions.ts';
import type { PlanReview } from '../../src/shared/ipc/views.ts';
import { draw } from './draw.ts';
import { fakeApi, Problem } from './fake-api.ts';
import { app, plan, review } from './samples.ts';

const asking: PlanReview = { ...plan, ready: false, consents: ['hangUp'], conflict: true };
/** Main asks for no consent that was given. */
const answered: PlanReview = { ...plan, consents: [], conflict: false };

/** At the plan; each call for a new one waits until `finish`. */
function atPlan(step: PlanStep) {
  const waiting: ((answer: PlanReview | Problem) => void)[] = [];
  const api = fakeApi({ 'plan.make': () => new Promise((done) => waiting.push(done)) });
  const { state, actions } = createWizardStore(api);
  state.setState({ app, step });
  const now = () => {
    const current = state.getState().step;
    if (current.kind !== 'plan') throw new Error(current.kind);
    return current;
  };
  return {
    actions,
    now,
    calls: api.calls,
    finish: (answer: PlanReview | Problem) => waiting.shift()?.(answer),
  };
}

const open = toPlan(review, asking, noChoices);

describe('a consent', () => {
  it('is ticked before the new plan is there', async () => {
    const { actions, now, finish } = atPlan(open);
    const consenting = actions.consent('hangUp', true);
    expect(now().choices.consents).toEqual(['hangUp']);
    expect(now().plan.ready).toBe(false);
    finish(answered);
    await consenting;
    expect(now()).toMatchObject({ choices: { consents: ['hangUp'] }, plan: { ready: true } });
  });

  it('keeps its box while it is taken back', async () => {
    const given = { ...noChoices, consents: ['hangUp' as const] };
    const { actions, now, finish } = atPlan(toPlan(review, answered, given));
    const taking = actions.consent('hangUp', false);
    expect(now().choices.consents).toEqual([]);
    expect(consentsAsked(now())).toEqual(['hangUp']);
    finish(asking);
    await taking;
    expect(consentsAsked(now())).toEqual(['hangUp']);
  });

  it('was none when no plan could be made for it', async () => {
    const { actions, now, finish } = atPlan(open);
    const consenting = actions.consent('hangUp', true);
    finish(new Problem('pcNoAnswer'));
    await consenting;
    expect(now()).toEqual(open);
  });

  it('waits for the plan of the one before', async () => {
    const { actions, now, calls, finish } = atPlan(open);
    const first = actions.consent('hangUp', true);
    await actions.consent('irreversible', true);
    expect(now().choices.consents).toEqual(['hangUp']);
    expect(calls).toHaveLength(1);
    finish(answered);
    await first;
  });
});

it('the answer to a conflict stands at once, and its question stays', async () => {
  const { actions, now, finish } = atPlan(
    toPlan(review, answered, { ...noChoices, onConflict: 'rename' }),
  );
  const answering = actions.answerConflict('stop');
  expect(now()).toMatchObject({ choices: { onConflict: 'stop' }, plan: { conflict: true } });
  finish(asking);
  await answering;
  expect(now().plan.conflict).toBe(true);
});

it('a typed name goes with “keep both” alone', async () => {
  const { actions, now, calls, finish } = atPlan(open);
  const named = actions.answerConflict('rename', 'Work');
  finish(answered);
  await named;
  expect(now().choices).toEqual({ onConflict: 'rename', newName: 'Work', consents: [] });
  const adopted = actions.answerConflict('adopt', 'Work');
  finish(answered);
  await adopted;
  expect(now().choices).toEqual({ onConflict: 'adopt', consents: [] });
  expect(calls).toHaveLength(2);
});

describe('while main is planning', () => {
  it.each<[string, 'plan.make' | null, boolean]>([
    ['nothing can be ticked, and the focus stays', 'plan.make', true],
    ['after that it can', null, false],
  ])('%s', (_what, busy, disabled) => {
    const parts = [
      createElement(ConsentBoxes, { step: open, consents: ['hangUp'] }),
      createElement(ConflictChoice, { step: open }),
    ];
    for (const part of parts) {
      const inputs = draw(part, { busy }).match(/<input[^>]*>/g) ?? [];
      expect(inputs.length).toBeGreaterThan(0);
      for (const input of inputs) {
        expect(input.includes('aria-disabled="true"')).toBe(disabled);
        expect(input).not.toMatch(/ disabled/);
      }
    }
  });
});
