/** “Connect” beside everything else: the window stays usable while Windows’ own one is open. */
import { createElement } from 'react';
import { expect, it, vi } from 'vitest';
import { HomePage } from '../../src/renderer/pages/home-page.tsx';
import { toInstalled } from '../../src/renderer/steps/transitions.ts';
import { createWizardStore } from '../../src/renderer/store/create-wizard-store.ts';
import type { DialResult, LiveView } from '../../src/shared/ipc/live.ts';
import { draw, plain, textsOf } from './draw.ts';
import { fakeApi, Problem } from './fake-api.ts';
import { app, installed, review } from './samples.ts';

vi.mock('../../src/renderer/theme/use-media.ts', () => ({ useMedia: () => false }));

const { id } = review;
const live: LiveView = {
  asOf: '2026-11-29T12:00:00Z',
  profiles: [
    {
      id,
      state: { is: 'notConnected' },
      lastFailure: null,
      moved: [],
      otherServer: null,
      verified: null,
      needsRestart: false,
    },
  ],
  restart: { since: null, allowed: false },
};
const home = { ...toInstalled(installed), live };

function dialling() {
  let end: (result: DialResult | Problem) => void = () => undefined;
  const api = fakeApi({
    'connection.dial': () => new Promise((done) => (end = done)),
    'installed.state': () => live,
  });
  const { state, actions } = createWizardStore(api);
  state.setState({ app, step: home });
  const over = actions.connectOne(id);
  const told = (kind: 'waitingForServer' | 'dialWindow', number: number) => {
    const event = kind === 'dialWindow' ? { kind } : { kind, seconds: 20, text: 'Waiting.' };
    api.emit('progress', { number, event });
    return state.getState().dialling;
  };
  return {
    api,
    state,
    actions,
    over,
    told,
    end: (result: DialResult | Problem) => {
      end(result);
    },
  };
}

it('nothing else waits, and a second one is told why it does', async () => {
  const { api, state, actions, over, told, end } = dialling();
  expect(state.getState()).toMatchObject({ busy: null, dialling: { id, at: 'opening' } });
  expect(told('waitingForServer', 1)).toEqual({ id, at: 'waiting', seconds: 20 });
  expect(told('dialWindow', 2)).toEqual({ id, at: 'open' });
  await actions.connectOne(id);
  expect(state.getState().problem?.code).toBe('dialling');
  expect(api.calls.filter(([channel]) => channel === 'connection.dial')).toHaveLength(1);
  end({ result: 'failed', code: 691 });
  await over;
  // What Windows ended with leads to the doctor.
  expect(state.getState()).toMatchObject({ dialling: null, step: { kind: 'doctor', id } });
  expect(api.calls).toContainEqual(['doctor.look', { id, said: 691 }]);
});

it('it ends where it cannot be made, and where the person has gone elsewhere meanwhile', async () => {
  const refused = dialling();
  refused.end(new Problem('dialFailed'));
  await refused.over;
  expect(refused.state.getState()).toMatchObject({
    dialling: null,
    problem: { code: 'dialFailed' },
  });
  const left = dialling();
  left.state.setState({ step: { kind: 'start' } });
  left.end({ result: 'cancelled' });
  await left.over;
  expect(left.state.getState()).toMatchObject({ dialling: null, step: { kind: 'start' } });
});

it('its line says where to go on, and offers not to wait', () => {
  const page = (at: 'opening' | 'open') =>
    draw(createElement(HomePage, { step: home }), { dialling: { id, at } });
  expect(plain(page('open'))).toContain('connection window is open. Continue there.');
  expect(textsOf(page('open'), 'button')).toContain('Stop waiting');
  expect(textsOf(page('opening'), 'button')).toContain('Don’t connect now');
  const other = draw(createElement(HomePage, { step: home }), {
    dialling: { id: 'another', at: 'open' },
  });
  expect(plain(other)).not.toContain('Continue there.');
});
