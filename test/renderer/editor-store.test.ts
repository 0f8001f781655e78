/** What the editor needs of the store: a quiet question, and a draft that nobody takes away. */
import { describe, expect, it } from 'vitest';
import { createWizardStore } from '../../src/renderer/store/create-wizard-store.ts';
import { fakeApi, Problem } from './fake-api.ts';

const check = { problems: [], warnings: [] };
const file = { file: '6f1c2d4e-0000-4000-8000-000000000001', name: 'a.vpnprofile', size: 1 };

describe('the check of a draft', () => {
  it('runs beside everything, and its failure is no problem on the screen', async () => {
    const refusing = createWizardStore(
      fakeApi({
        'draft.check': () => new Problem('unexpected'),
        'app.state': () => new Problem('busy'),
      }),
    );
    expect(await refusing.askQuietly('draft.check', { json: '{}' })).toBeUndefined();
    expect(refusing.state.getState()).toMatchObject({ busy: null, problem: null });
    const api = fakeApi({
      'draft.check': () => check,
      'draft.save': () => new Promise(() => undefined),
    });
    const store = createWizardStore(api);
    void store.ask('draft.save', { json: '{}' });
    expect(store.state.getState().busy).toBe('draft.save');
    expect(await store.askQuietly('draft.check', { json: '{}' })).toEqual(check);
    expect(store.state.getState().busy).toBe('draft.save');
  });
});

describe('a double-clicked profile', () => {
  it('waits while a draft is open', async () => {
    const api = fakeApi({});
    const { state, actions } = createWizardStore(api);
    actions.openEditor('make');
    api.emit('fileOpened', file);
    await Promise.resolve();
    expect(state.getState()).toMatchObject({ step: { kind: 'editor' }, waitingFile: file });
    expect(api.calls).toEqual([]);
  });
});
