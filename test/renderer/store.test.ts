/** The store over a scripted main: every way through the wizard without a page. */
import { describe, expect, it } from 'vitest';
import type { ActionResult } from '../../src/shared/ipc/views.ts';
import { createWizardStore } from '../../src/renderer/store/create-wizard-store.ts';
import { fakeApi, Problem, type Script } from './fake-api.ts';
import {
  app,
  applied,
  certificate,
  file,
  installed,
  noNeeds,
  plan,
  pskNeeds,
  review,
} from './samples.ts';

const secret = 'canary-psk-1';
const common: Script = {
  'app.state': () => app,
  'installed.list': () => installed,
  'file.choose': () => file,
  'profile.open': () => ({ result: 'opened', review }),
  'profile.close': () => null,
  'needs.look': () => pskNeeds,
  'plan.make': () => plan,
  'plan.apply': () => applied,
  'plan.cancel': () => null,
};

function open(script: Script = {}) {
  const api = fakeApi({ ...common, ...script });
  const { state, actions, close } = createWizardStore(api);
  return {
    api,
    actions,
    close,
    now: () => state.getState(),
    kind: () => state.getState().step.kind,
  };
}

async function atPlan(script: Script = {}) {
  const wizard = open(script);
  await wizard.actions.begin();
  await wizard.actions.chooseProfile();
  await wizard.actions.askNeeds();
  await wizard.actions.makePlan({ psk: secret, userName: 'ada', password: 'canary-password-1' });
  return wizard;
}

const undone: ActionResult = {
  exit: 'ok',
  meaning: 'Done.',
  todo: '',
  messages: [],
  settled: [],
  restart: false,
};

describe('the way from the file to the result', () => {
  it('goes through review, needs, plan and progress', async () => {
    const { api, actions, kind } = await atPlan();
    expect(kind()).toBe('plan');
    const applying = actions.apply();
    expect(kind()).toBe('progress');
    await applying;
    expect(kind()).toBe('result');
    expect(api.calls.map(([channel]) => channel)).toEqual([
      'app.state',
      'installed.list',
      'file.choose',
      'profile.open',
      'needs.look',
      'plan.make',
      'plan.apply',
      // Whether the result may offer to restart.
      'installed.state',
    ]);
    expect(api.calls.at(-2)?.[1]).toEqual({ digest: { machine: 'm1', user: 'u1' } });
  });

  it('keeps no secret', async () => {
    const { now, actions } = await atPlan();
    expect(JSON.stringify(now())).not.toContain('canary');
    await actions.apply();
    expect(JSON.stringify(now())).not.toContain('canary');
  });

  it('goes straight to the plan when nothing is asked', async () => {
    const { actions, kind } = open({ 'needs.look': () => noNeeds });
    await actions.chooseProfile();
    await actions.askNeeds();
    expect(kind()).toBe('plan');
    await actions.askNeeds();
    expect(kind()).toBe('review');
  });

  it('stays where it was when the person gave up the dialog', async () => {
    const { actions, kind, now } = open({ 'file.choose': () => null });
    await actions.chooseProfile();
    expect(kind()).toBe('start');
    expect(now().problem).toBeNull();
  });

  it('shows a refused profile with its mistakes', async () => {
    const refused = { file: 'a', problems: [{ code: 'x', path: 'p', text: 't' }] };
    const { actions, now } = open({ 'profile.open': () => ({ result: 'refused', refused }) });
    await actions.chooseProfile();
    expect(now().step).toEqual({ kind: 'refused', refused });
  });

  it('opens a profile that was double-clicked before and while the window is up', async () => {
    const early = open({ 'app.state': () => ({ ...app, openedFile: file }) });
    await early.actions.begin();
    expect(early.kind()).toBe('review');
    const late = open();
    late.api.emit('fileOpened', file);
    await expect.poll(late.kind).toBe('review');
    expect(late.now().waitingFile).toBeNull();
  });

  it('keeps a double-clicked profile for later while a run is going on', async () => {
    let finish: (value: typeof applied) => void = () => undefined;
    const wizard = await atPlan({ 'plan.apply': () => new Promise((done) => (finish = done)) });
    const applying = wizard.actions.apply();
    wizard.api.emit('fileOpened', file);
    expect(wizard.kind()).toBe('progress');
    finish(applied);
    await applying;
    expect(wizard.now().waitingFile).toEqual(file);
    expect(wizard.kind()).toBe('result');
  });
});

describe('the plan', () => {
  it('is made anew for a consent and for the answer to a conflict, without secrets', async () => {
    const { api, actions, now } = await atPlan();
    await actions.consent('hangUp', true);
    await actions.answerConflict('rename');
    const last = api.calls.slice(-2).map(([, request]) => request);
    expect(last).toEqual([
      { secrets: {}, choices: { onConflict: 'stop', consents: ['hangUp'] } },
      { secrets: {}, choices: { onConflict: 'rename', consents: ['hangUp'] } },
    ]);
    expect(now().step).toMatchObject({ choices: { onConflict: 'rename', consents: ['hangUp'] } });
  });

  it('comes back for a second approval when the PC changed', async () => {
    const digest = { machine: 'm2', user: 'u2' };
    const changedPlan = { ...plan, plan: { ...plan.plan, digest } };
    const answers = [{ ...applied, exit: 'stalePlan' as const, changedPlan }, applied];
    const { api, actions, now, kind } = await atPlan({
      'plan.apply': () => answers.shift() ?? applied,
    });
    await actions.apply();
    expect(now().step).toMatchObject({ kind: 'plan', changed: true, plan: changedPlan });
    await actions.apply();
    expect(kind()).toBe('result');
    expect(api.calls.at(-2)?.[1]).toEqual({ digest });
  });

  it('stays when Windows’ prompt was answered with no', async () => {
    const { actions, now, kind } = await atPlan({
      'plan.apply': () => new Problem('elevationCancelled'),
    });
    await actions.apply();
    expect(kind()).toBe('plan');
    expect(now().problem?.code).toBe('elevationCancelled');
  });

  it('is applied once, however often the button is pressed', async () => {
    const { api, actions } = await atPlan();
    await Promise.all([actions.apply(), actions.apply()]);
    expect(api.calls.filter(([channel]) => channel === 'plan.apply')).toHaveLength(1);
  });
});

describe('a run', () => {
  it('takes events, and cancel while the call still runs', async () => {
    let finish: (value: typeof applied) => void = () => undefined;
    const { api, actions, now } = await atPlan({
      'plan.apply': () => new Promise((done) => (finish = done)),
    });
    const applying = actions.apply();
    const event = { kind: 'stepStarted', scope: 'machine', step: 'nat', action: 'update' } as const;
    api.emit('progress', { number: 1, event: { ...event, title: 'Allow' } });
    expect(now().step).toMatchObject({ run: { phase: 'working', lastNumber: 1 } });
    await actions.cancel();
    expect(now().step).toMatchObject({ run: { phase: 'cancelling' } });
    expect(api.calls.at(-1)?.[0]).toBe('plan.cancel');
    finish({ ...applied, exit: 'refusedByUser' });
    await applying;
    expect(now().step).toMatchObject({ kind: 'result', result: { exit: 'refusedByUser' } });
  });

  it('can be saved, connected, undone and tried again', async () => {
    const { api, actions, now, kind } = await atPlan({
      'report.save': () => ({ name: 'report.json' }),
      'connection.dial': () => ({ result: 'connected' as const }),
      'installed.undo': () => undone,
    });
    await actions.apply();
    await actions.saveReport();
    await actions.connectOne(review.id);
    expect(now().step).toMatchObject({ saved: 'report.json', dialled: { result: 'connected' } });
    await actions.undoResult(true);
    expect(api.calls.at(-1)).toEqual(['installed.undo', { id: review.id, hangUp: true }]);
    // The report that was saved is not the undo's.
    expect(now().step).toMatchObject({ saved: null, dialled: { result: 'connected' }, undone });
    await actions.askNeeds();
    expect(kind()).toBe('needs');
  });
});

describe('a problem', () => {
  it('is shown, ends the wait, and goes with the next call', async () => {
    const answers = [new Problem('fileUnreadable'), file];
    const { actions, now } = open({ 'file.choose': () => answers.shift() ?? null });
    await actions.chooseProfile();
    expect(now()).toMatchObject({ busy: null, problem: { code: 'fileUnreadable' } });
    await actions.chooseProfile();
    expect(now().problem).toBeNull();
  });

  it('comes of a bridge that breaks, too', async () => {
    const { actions, now } = open({
      'app.state': () => {
        throw new Error('gone');
      },
    });
    await actions.begin();
    expect(now()).toMatchObject({ busy: null, problem: { code: 'unexpected' } });
    actions.dismissProblem();
    expect(now().problem).toBeNull();
  });

  it('leaves what was typed to the page when the plan could not be made', async () => {
    const { actions, kind } = open({ 'plan.make': () => new Problem('pcNoAnswer') });
    await actions.chooseProfile();
    await actions.askNeeds();
    expect(await actions.makePlan({ psk: secret })).toBe(false);
    expect(kind()).toBe('needs');
  });
});

describe('a certificate', () => {
  it('is chosen or dropped, and looked at with its password', async () => {
    const needs = { ...noNeeds, certificateFile: true, pkcs12Password: true };
    const { api, actions, now } = open({
      'needs.look': () => needs,
      'file.drop': ({ name }) => ({ ...file, name }),
      'needs.certificate': () => certificate,
    });
    await actions.chooseProfile();
    await actions.askNeeds();
    await actions.dropFile('certificate', { name: 'pc.p12', base64: 'AAAA' });
    await actions.lookAtCertificate('canary-p12');
    expect(api.calls.at(-1)?.[1]).toEqual({ file: file.file, password: 'canary-p12' });
    expect(now().step).toMatchObject({
      certificateFile: { name: 'pc.p12' },
      needs: { certificate },
    });
    expect(JSON.stringify(now())).not.toContain('canary');
  });
});

describe('what is installed', () => {
  const script: Script = {
    'installed.list': () => installed,
    'installed.verify': ({ id }) => ({
      id,
      restart: false,
      asWanted: true,
      drift: [],
      unreadable: [],
      notInForce: [],
      notSeen: [],
    }),
    'installed.pause': () => undone,
    'installed.undo': () => undone,
    'installed.repair': () => undone,
  };

  it('is listed, verified, and verified anew after a change', async () => {
    const { actions, now } = open(script);
    await actions.showInstalled();
    await actions.verify(review.id);
    expect(now().step).toMatchObject({ verified: { [review.id]: { asWanted: true } } });
    await actions.pause(review.id, true);
    expect(now().step).toMatchObject({
      verified: {},
      ended: { name: review.name, result: undone },
    });
    await actions.undo(review.id, true);
    expect(now().step).toMatchObject({ kind: 'installed', ended: { id: review.id } });
  });

  it('is repaired from the start too', async () => {
    const { api, actions, now } = open(script);
    await actions.repair();
    expect(now().step).toMatchObject({ kind: 'installed', ended: { id: null } });
    expect(api.calls.map(([channel]) => channel)).toEqual([
      'installed.list',
      'installed.repair',
      'installed.list',
    ]);
  });

  it('takes for a repair only the profile’s own file', async () => {
    const { actions, now, kind } = open(script);
    await actions.showInstalled();
    await actions.repairDrift('another');
    expect(kind()).toBe('installed');
    expect(now().problem?.code).toBe('otherProfile');
    await actions.repairDrift(review.id);
    expect(kind()).toBe('review');
  });
});

describe('the store', () => {
  it('stops listening when it is closed', () => {
    const { api, close } = open();
    expect(api.listeners()).toBe(2);
    close();
    expect(api.listeners()).toBe(0);
  });

  it('forgets the profile on the way to the start, in main too', async () => {
    const { api, actions, kind } = await atPlan();
    await actions.goStart();
    // What stands on this PC is the start page as soon as there is something.
    expect(kind()).toBe('installed');
    expect(api.calls.slice(-3).map(([channel]) => channel)).toEqual([
      'profile.close',
      'app.state',
      'installed.list',
    ]);
  });

  it('changes the language by asking main', async () => {
    const { actions, now } = open({ 'app.language': ({ language }) => ({ ...app, language }) });
    await actions.setLanguage('de');
    expect(now().app?.language).toBe('de');
  });
});
