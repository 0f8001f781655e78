/** The first picture: with main's answer, or without it after a moment; once. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWizardStore } from '../../src/renderer/store/create-wizard-store.ts';
import { whenAnswered } from '../../src/renderer/store/when-answered.ts';
import { fakeApi, Problem, type Script } from './fake-api.ts';
import { app } from './samples.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start(script: Script) {
  const store = createWizardStore(fakeApi(script));
  const draw = vi.fn();
  whenAnswered(store, draw);
  return { store, draw };
}

it('comes with the answer, and once', async () => {
  const { store, draw } = start({ 'app.state': () => app });
  expect(draw).not.toHaveBeenCalled();
  await store.actions.begin();
  expect(draw).toHaveBeenCalledTimes(1);
  await store.actions.setLanguage('nl').catch(() => undefined);
  vi.advanceTimersByTime(1000);
  expect(draw).toHaveBeenCalledTimes(1);
});

it('comes with a problem too', async () => {
  const { store, draw } = start({ 'app.state': () => new Problem('pcNoAnswer') });
  await store.actions.begin();
  expect(draw).toHaveBeenCalledTimes(1);
});

it('does not wait for long', () => {
  const { draw } = start({});
  vi.advanceTimersByTime(99);
  expect(draw).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(draw).toHaveBeenCalledTimes(1);
});
