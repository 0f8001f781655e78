/** The home page after an undo: one truth, with the way on (F22, F23). */
import { createElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { ActionResult } from '../../src/shared/ipc/views.ts';
import type { ExitName } from '../../src/shared/report/exit-codes.ts';
import { settlement } from '../../src/shared/report/settlement.ts';
import { HomePage } from '../../src/renderer/pages/home-page.tsx';
import { StartPage } from '../../src/renderer/pages/start-page.tsx';
import { endedIn, toInstalled } from '../../src/renderer/steps/transitions.ts';
import { createWizardStore } from '../../src/renderer/store/create-wizard-store.ts';
import { draw, plain, textsOf } from './draw.ts';
import { fakeApi } from './fake-api.ts';
import { app, installed } from './samples.ts';

vi.mock('../../src/renderer/theme/use-media.ts', () => ({ useMedia: () => false }));

type Settlement = ActionResult['settled'][number]['settlement'];

function result(exit: ExitName, settlements: Settlement[] = []): ActionResult {
  const settled = settlements.map((each, at) => ({
    room: 'vpnConnection',
    key: `key ${at}`,
    settlement: each,
    code: null,
    text: `Thing ${at}`,
  }));
  return { exit, meaning: 'It ended.', todo: '', messages: [], settled, restart: false };
}

const none = { ...installed, profiles: [] };
const nothing = 'Roadwarrior hasn’t set up a VPN on this PC.';

function page(list: typeof installed, of: 'undo' | 'pause', end: ActionResult): string {
  const id = installed.profiles[0]?.id ?? '';
  const step = toInstalled(list, endedIn(toInstalled(installed), of, id, end));
  return draw(createElement(HomePage, { step }));
}

describe('after an undo', () => {
  it.each(settlement.options)(
    'F22 “nothing is set up” stands above %s only where that is the whole truth',
    (each) => {
      const exit = each === 'cannotComeBack' ? 'undoIncomplete' : 'ok';
      const isWhole = ['restored', 'notSeen', 'alreadyFormer', 'goesWithParent'].includes(each);
      const text = plain(page(none, 'undo', result(exit, [each])));
      expect(text.includes(nothing)).toBe(isWhole);
      expect(text.includes('except for what is listed below')).toBe(!isWhole);
    },
  );

  it('F22 what stays is tagged and can be tried again; what is left on purpose cannot', () => {
    const [profile] = installed.profiles;
    if (profile === undefined) throw new Error('no sample');
    const list = { ...installed, profiles: [{ ...profile, undoUnfinished: true }] };
    const html = page(list, 'undo', result('undoIncomplete', ['restored', 'failed']));
    expect(plain(html)).toContain('Removal not finished');
    expect(textsOf(html, 'button')).toContain('Try again');
    const left = page(none, 'undo', result('ok', ['changedByOthers', 'neededByOthers']));
    expect(textsOf(left, 'button')).not.toContain('Try again');
    expect(plain(page(installed, 'undo', result('ok')))).not.toContain('Removal not finished');
  });

  it('a pause that failed does not offer an undo', () => {
    const html = page(installed, 'pause', result('busy'));
    expect(textsOf(html, 'button')).not.toContain('Try again');
    expect(textsOf(page(installed, 'undo', result('busy')), 'button')).toContain('Try again');
  });

  it('F23 in use: the way on disconnects and undoes', () => {
    const html = page(installed, 'undo', result('consentNeeded'));
    expect(textsOf(html, 'button')).toContain('Disconnect and remove');
    expect(textsOf(html, 'button')).not.toContain('Try again');
  });
});

describe('the start', () => {
  it('F22 names what an undo left and offers to try again, from the start page too', async () => {
    const unfinished = { id: installed.profiles[0]?.id ?? '', name: 'Example Office' };
    const asked: unknown[] = [];
    const api = fakeApi({
      'installed.list': () => installed,
      'installed.undo': (request) => {
        asked.push(request);
        return result('ok', ['restored']);
      },
    });
    const { state, actions } = createWizardStore(api);
    state.setState({ app: { ...app, undoUnfinished: [unfinished] }, step: { kind: 'start' } });
    await actions.undo(unfinished.id, false);
    expect(asked).toEqual([{ id: unfinished.id, hangUp: false }]);
    expect(state.getState().step).toMatchObject({ kind: 'installed', ended: { of: 'undo' } });
    const left = { ...app, undoUnfinished: [unfinished] };
    const html = draw(createElement(StartPage), { app: left });
    expect(plain(html)).toContain('“Example Office”: not every change could be undone.');
    expect(textsOf(html, 'button')).toContain('Try again');
    expect(textsOf(draw(createElement(StartPage)), 'button')).not.toContain('Try again');
  });
});
