/** The server check in the window's store: entered, followed, stopped, made again, left out; and what it leaves behind. */
import { describe, expect, it } from 'vitest';
import type { EventOf } from '../../src/shared/ipc/progress.ts';
import { hops } from '../../src/shared/server-check/result.ts';
import type { ServerCheckView } from '../../src/shared/server-check/view.ts';
import { languages } from '../../src/shared/text/languages.ts';
import { createWizardStore } from '../../src/renderer/store/create-wizard-store.ts';
import { checkText } from '../../src/renderer/steps/announcement.ts';
import { measuredWords } from '../../src/renderer/steps/measured-words.ts';
import {
  answered,
  hopOrder,
  hopsOfView,
  mayTry,
  pictureOf,
  showCheck,
  sortedCheck,
  startCheck,
  toneOfFinding,
  toneOfVerdict,
  wayStates,
} from '../../src/renderer/steps/server-check.ts';
import { fakeApi, Problem, type Script } from './fake-api.ts';
import {
  app,
  applied,
  checkFinding,
  checkView,
  file,
  noNeeds,
  plan,
  pskNeeds,
  review,
} from './samples.ts';

const secrets = { psk: 'canary-psk-1' };
const common: Script = {
  'app.state': () => ({ ...app, canCheckServer: true }),
  'file.choose': () => file,
  'profile.open': () => ({ result: 'opened', review }),
  'profile.close': () => null,
  'needs.look': () => pskNeeds,
  'server.check': () => checkView,
  'server.stop': () => null,
  'plan.make': () => plan,
  'plan.apply': () => applied,
};

async function atNeeds(script: Script = {}) {
  const api = fakeApi({ ...common, ...script });
  const { state, actions } = createWizardStore(api);
  await actions.begin();
  await actions.chooseProfile();
  await actions.askNeeds();
  return {
    api,
    actions,
    now: () => state.getState(),
    kind: () => state.getState().step.kind,
    called: () => api.calls.map(([channel]) => channel),
  };
}

function slow() {
  let finish: (view: ServerCheckView) => void = () => undefined;
  const answer = () => new Promise<ServerCheckView>((done) => (finish = done));
  return {
    answer,
    finish: (view: ServerCheckView) => {
      finish(view);
    },
  };
}

const told = (
  number: number,
  hop: (typeof hops)[number],
  state: 'asking' | 'good' | 'bad',
): EventOf<'progress'> => ({
  number,
  event: { kind: 'serverCheck', hop, state, text: `${hop}: ${state}` },
});

describe('the way over the server check', () => {
  it('stands between what is needed and the plan, and takes the secrets there', async () => {
    const { api, actions, now, kind } = await atNeeds();
    await actions.checkServer(secrets);
    expect(now().step).toMatchObject({ kind: 'serverCheck', phase: 'over', view: checkView });
    expect(api.calls.at(-1)).toEqual(['server.check', { depth: 'normal', secrets }]);
    expect(JSON.stringify(now())).not.toContain('canary');
    await actions.makePlan({});
    expect(now().step).toMatchObject({ kind: 'plan', checked: checkView });
    // Main has them since the check.
    expect(api.calls.at(-1)?.[1]).toMatchObject({ secrets: {} });
    await actions.apply();
    expect(now().step).toMatchObject({ kind: 'result', checked: checkView });
    expect(kind()).toBe('result');
  });

  it('is entered at once when nothing is asked', async () => {
    const { kind, called } = await atNeeds({ 'needs.look': () => noNeeds });
    expect(kind()).toBe('serverCheck');
    expect(called()).not.toContain('plan.make');
  });

  it('is skipped where main cannot check', async () => {
    const { kind, called } = await atNeeds({
      'app.state': () => app,
      'needs.look': () => noNeeds,
    });
    expect(kind()).toBe('plan');
    expect(called()).not.toContain('server.check');
  });

  it('goes back: from the plan to what was said, from there to what is needed', async () => {
    const { actions, now, kind, called } = await atNeeds();
    await actions.checkServer(secrets);
    await actions.makePlan({});
    actions.backToCheck();
    expect(now().step).toMatchObject({ kind: 'serverCheck', phase: 'over', view: checkView });
    expect(called().filter((each) => each === 'server.check')).toHaveLength(1);
    await actions.askNeeds();
    expect(kind()).toBe('needs');
  });

  it('goes back to the review when nothing was asked', async () => {
    const { actions, kind } = await atNeeds({ 'needs.look': () => noNeeds });
    await actions.askNeeds();
    expect(kind()).toBe('review');
  });

  it('goes on without an answer: the plan has none either', async () => {
    const { actions, now } = await atNeeds({ 'server.check': () => new Problem('pcNoAnswer') });
    await actions.checkServer(secrets);
    expect(now()).toMatchObject({
      problem: { code: 'pcNoAnswer' },
      step: { kind: 'serverCheck', phase: 'over', view: null },
    });
    await actions.makePlan({});
    expect(now().step).toMatchObject({ kind: 'plan', checked: null });
  });

  it('keeps what was said through consents and a changed PC', async () => {
    const changed = { ...applied, exit: 'stalePlan' as const, changedPlan: plan };
    const { actions, now } = await atNeeds({ 'plan.apply': () => changed });
    await actions.checkServer(secrets);
    await actions.makePlan({});
    await actions.consent('hangUp', true);
    expect(now().step).toMatchObject({ checked: checkView });
    await actions.apply();
    expect(now().step).toMatchObject({ kind: 'plan', changed: true, checked: checkView });
  });
});

describe('a running check', () => {
  it('is followed hop by hop; what comes after the answer says nothing', async () => {
    const { answer, finish } = slow();
    const { api, actions, now } = await atNeeds({ 'server.check': answer });
    const checking = actions.checkServer(secrets);
    expect(now().step).toMatchObject({ phase: 'asking', hops: { name: 'waiting' } });
    api.emit('progress', told(1, 'name', 'asking'));
    api.emit('progress', told(2, 'name', 'good'));
    expect(now().step).toMatchObject({ hops: { name: 'good' }, said: 'name: good' });
    finish(checkView);
    await checking;
    api.emit('progress', told(3, 'reach', 'bad'));
    expect(now().step).toMatchObject({ phase: 'over', hops: hopsOfView(checkView) });
  });

  it('is stopped beside the call, once, and shows what is known', async () => {
    const { answer, finish } = slow();
    const { actions, now, called } = await atNeeds({ 'server.check': answer });
    const checking = actions.checkServer(secrets);
    await Promise.all([actions.stopCheck(), actions.stopCheck()]);
    expect(now().step).toMatchObject({ phase: 'stopping' });
    expect(called().filter((each) => each === 'server.stop')).toHaveLength(1);
    finish({ ...checkView, verdict: 'notMade', ended: 'aborted' });
    await checking;
    expect(now().step).toMatchObject({ phase: 'over', view: { ended: 'aborted' } });
    await actions.stopCheck();
    expect(called().filter((each) => each === 'server.stop')).toHaveLength(1);
  });

  it('is one at a time, and can be made again and in full', async () => {
    const { api, actions } = await atNeeds();
    await Promise.all([actions.checkServer(secrets), actions.checkServer(secrets)]);
    await actions.checkServer({});
    await actions.checkServer({ password: 'canary-2' }, 'full');
    expect(api.calls.filter(([channel]) => channel === 'server.check')).toEqual([
      ['server.check', { depth: 'normal', secrets }],
      ['server.check', { depth: 'normal', secrets: {} }],
      ['server.check', { depth: 'full', secrets: { password: 'canary-2' } }],
    ]);
  });

  it('keeps the answer before when the next one breaks', async () => {
    const answers = [checkView, new Problem('certificateRefused')];
    const { actions, now } = await atNeeds({
      'server.check': () => answers.shift() ?? checkView,
    });
    await actions.checkServer(secrets);
    await actions.checkServer({});
    expect(now().step).toMatchObject({ phase: 'over', view: checkView });
    expect(now().problem?.code).toBe('certificateRefused');
  });
});

describe('"Connect now"', () => {
  it('shows how long it waits for the server, and no longer', async () => {
    let dialled: (answer: { result: 'connected' }) => void = () => undefined;
    const { api, actions, now } = await atNeeds({
      'connection.dial': () => new Promise((done) => (dialled = done)),
    });
    await actions.checkServer(secrets);
    await actions.makePlan({});
    await actions.apply();
    const connecting = actions.connectOne(review.id);
    const event = { kind: 'waitingForServer', seconds: 20, text: 'wait' } as const;
    api.emit('progress', { number: 9, event });
    expect(now().dialling).toEqual({ id: review.id, at: 'waiting', seconds: 20 });
    dialled({ result: 'connected' });
    await connecting;
    expect(now()).toMatchObject({ dialling: null, step: { dialled: { result: 'connected' } } });
  });

  it('ends the wait when Windows cannot be asked', async () => {
    const { actions, now } = await atNeeds({ 'connection.dial': () => new Problem('dialFailed') });
    await actions.checkServer(secrets);
    await actions.makePlan({});
    await actions.apply();
    await actions.connectOne(review.id);
    expect(now()).toMatchObject({
      dialling: null,
      step: { dialled: null },
      problem: { code: 'dialFailed' },
    });
  });
});

describe('the answer', () => {
  it('says how long to wait before the server may be asked again', () => {
    const left = checkFinding({ code: 'lessAsked', parameters: { seconds: 12 } });
    const view = { ...checkView, findings: [checkFinding({}), left] };
    expect(answered(startCheck(review), view, 100).quietAt).toBe(112);
    expect(answered(startCheck(review), checkView, 100).quietAt).toBe(100);
    expect(answered(startCheck(review), null, 100).quietAt).toBe(0);
  });

  it('colours the picture where something was measured, the worst winning', () => {
    const now = { ...hopsOfView(checkView), reach: 'silent', proof: 'bad', nat: 'asking' } as const;
    expect(wayStates(now)).toEqual({
      pc: 'ok',
      clientRouter: 'asking',
      internet: 'silent',
      serverRouter: 'asking',
      server: 'bad',
      networks: 'unknown',
      everything: 'unknown',
    });
    expect(wayStates(startCheck(review).hops).server).toBe('unknown');
  });

  it('knows every hop that main knows, in the order of the way', () => {
    expect(hopOrder).toEqual(hops);
  });

  it('draws the routers that were seen', () => {
    const unknown = { ...review, picture: { ...review.picture, clientBehindNat: true } };
    const seen = pictureOf({ review: unknown, view: checkView });
    expect(seen).toMatchObject({ clientBehindNat: false, serverBehindNat: true });
    expect(pictureOf({ review: unknown, view: null })).toEqual(unknown.picture);
  });

  it('puts problems first, and calls silence no proof', () => {
    const list = [
      checkFinding({ code: 'a' }),
      checkFinding({ code: 'b', severity: 'problem', confidence: 'silence' }),
      checkFinding({ code: 'c', severity: 'warning' }),
    ];
    expect(sortedCheck(list).map(({ code }) => code)).toEqual(['b', 'c', 'a']);
    expect(list.map(toneOfFinding)).toEqual(['good', 'warning', 'warning']);
    expect(toneOfFinding(checkFinding({ severity: 'problem' }))).toBe('bad');
    const tones = (['good', 'problem', 'silent', 'notMade'] as const).map((verdict) =>
      toneOfVerdict({ ...checkView, verdict }),
    );
    expect(tones).toEqual(['good', 'bad', 'warning', 'note']);
  });

  it('is said in words in every language: the picture has no colour alone', () => {
    for (const language of languages) {
      const words = measuredWords(language, hopsOfView(checkView));
      // What was not asked is not measured.
      expect(words.split(':')).toHaveLength(7);
      expect(measuredWords(language, startCheck(review).hops)).toBe('');
      expect(checkText(language, startCheck(review))).not.toBe('');
      expect(checkText(language, showCheck(review, null))).toMatch(/\.$/);
    }
    expect(checkText('en', showCheck(review, checkView))).toBe(checkView.summary);
  });

  it('lets a trial begin only for L2TP whose server has proved itself', () => {
    const step = showCheck(review, checkView);
    expect(mayTry(step)).toBe(true);
    expect(mayTry({ ...step, review: { ...review, kind: 'ipsec' } })).toBe(false);
    expect(mayTry(showCheck(review, { ...checkView, proof: 'notTested' }))).toBe(false);
    expect(mayTry(showCheck(review, { ...checkView, verdict: 'problem' }))).toBe(false);
    expect(mayTry(showCheck(review, { ...checkView, nat: null }))).toBe(false);
    expect(mayTry(showCheck(review, null))).toBe(false);
  });
});
