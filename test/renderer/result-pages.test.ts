/** The last two pages: what they say for each ending, and what can be done then. */
import { createElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { ActionResult } from '../../src/shared/ipc/views.ts';
import type { ExitName } from '../../src/shared/report/exit-codes.ts';
import { ResultPage } from '../../src/renderer/pages/result-page.tsx';
import type { ResultStep } from '../../src/renderer/steps/step.ts';
import { createWizardStore } from '../../src/renderer/store/create-wizard-store.ts';
import { draw, plain, textsOf } from './draw.ts';
import { fakeApi } from './fake-api.ts';
import { app, applied, checkView, review } from './samples.ts';

vi.mock('../../src/renderer/theme/use-media.ts', () => ({ useMedia: () => false }));

const contact = ['“+44 20 7946 0000”', '“help@example.com”', '“https://example.com/vpn”'];
const step: ResultStep = {
  kind: 'result',
  review,
  result: { ...applied, verification: null },
  undone: null,
  saved: null,
  changes: ['Start the services', 'Add the connection'],
  mayRestart: null,
  rasManRestarted: false,
  dialled: null,
  checked: null,
};

function result(exit: ExitName): string {
  return draw(createElement(ResultPage, { step: { ...step, result: { ...step.result, exit } } }));
}

type Settlement = ActionResult['settled'][number]['settlement'];

function undone(
  exit: ExitName,
  settlements: Settlement[] = [],
  kind: 'l2tp' | 'ipsec' = 'l2tp',
): string {
  const settled = settlements.map((settlement, at) => ({
    room: 'vpnConnection',
    key: `key ${at}`,
    settlement,
    code: null,
    text: `Thing ${at}`,
  }));
  const end = { exit, meaning: 'It ended.', todo: '', messages: [], settled, restart: false };
  const given = { ...step, review: { ...review, kind }, undone: end };
  return draw(createElement(ResultPage, { step: given }));
}

describe('the result', () => {
  it('asks before it undoes, and offers to hang up an L2TP connection', () => {
    expect(plain(result('ok'))).toContain('Disconnect the VPN first if it’s in use');
    const ipsec = { ...step, review: { ...review, kind: 'ipsec' as const } };
    const drawn = plain(draw(createElement(ResultPage, { step: ipsec })));
    expect(drawn).toContain('Remove “Example Office”?');
    expect(drawn).not.toContain('Disconnect the VPN');
  });

  it.each<[ExitName, string]>([
    ['ok', 'Not working? Contact “Example IT”'],
    ['drift', 'Not working? Contact “Example IT”'],
    ['rolledBack', 'This PC is as it was before.'],
    ['refusedByUser', 'This PC is as it was before.'],
    ['blocked', 'Fix the problem above, then try again.'],
    ['pcNoAnswer', 'Fix the problem above, then try again.'],
    ['rollbackIncomplete', 'Some changes may remain.'],
    ['unexpected', 'Some changes may remain.'],
  ])('after %s: what to do next, and whom to ask', (exit, words) => {
    const html = result(exit);
    const stands = exit === 'ok' || exit === 'drift';
    expect(textsOf(html, 'h2')).toContain(stands ? 'If it doesn’t connect' : 'Next steps');
    expect(plain(html)).toContain(words);
    for (const each of contact) expect(plain(html)).toContain(each);
  });

  it('asks for the report where it does not stand', () => {
    const report = 'Save the report and send it to “Example IT”';
    expect(plain(result('rolledBack'))).toContain(report);
    expect(plain(result('ok'))).not.toContain(report);
  });
});

describe('what is said first', () => {
  const view = (
    serverVerdict: 'good' | 'problem' | null,
    exit: ExitName = 'ok',
    tunnel = 'notAsked',
  ) => {
    const hops = [{ hop: 'tunnel' as const, state: tunnel as 'good' | 'notAsked' }];
    const checked = serverVerdict === null ? null : { ...checkView, verdict: serverVerdict, hops };
    return draw(
      createElement(ResultPage, { step: { ...step, checked, result: { ...step.result, exit } } }),
    );
  };

  it('is never more than was seen', () => {
    expect(textsOf(view('good'), 'h1')).toEqual(['“Example Office” is ready']);
    expect(plain(view('good'))).toContain('weren’t tested');
    expect(plain(view('good', 'ok', 'good'))).toContain('were accepted too');
    expect(textsOf(view(null), 'h1')).toEqual(['“Example Office” is set up']);
    expect(textsOf(view('problem'), 'h1')).toEqual(['Set up, but it won’t connect yet']);
  });

  it('before a needed restart nobody is sent to connect first', () => {
    const html = view('good', 'restartNeeded');
    expect(textsOf(html, 'h1')).toEqual(['Restart Windows to finish']);
    expect(textsOf(html, 'button')).not.toContain('Connect');
  });
});

describe('“Connect now” that waits for the server', () => {
  it('counts down, and can be given up', () => {
    const ready = { ...step, result: { ...step.result, exit: 'ok' as const, restart: false } };
    const page = createElement(ResultPage, { step: ready });
    const html = draw(page, { dialling: { id: review.id, at: 'waiting', seconds: 20 } });
    expect(plain(html)).toContain('Windows connects in 20 seconds.');
    expect(textsOf(html, 'button')).toContain('Don’t connect now');
    expect(textsOf(result('ok'), 'button')).not.toContain('Don’t connect now');
  });

  it('is said to have been given up, and nothing more', async () => {
    let answer: (value: { result: 'givenUp' }) => void = () => undefined;
    const api = fakeApi({
      'connection.dial': () => new Promise((done) => (answer = done)),
      'connection.giveUp': () => null,
    });
    const { state, actions } = createWizardStore(api);
    state.setState({ app, step });
    const connecting = actions.connectOne(review.id);
    const event = { kind: 'waitingForServer', seconds: 20, text: 'Waiting.' } as const;
    api.emit('progress', { number: 1, event });
    expect(state.getState().dialling).toMatchObject({ at: 'waiting', seconds: 20 });
    await actions.giveUpConnect();
    answer({ result: 'givenUp' });
    await connecting;
    expect(state.getState()).toMatchObject({
      step: { dialled: { result: 'givenUp' } },
      dialling: null,
      problem: null,
    });
  });
});

describe('undo from the result', () => {
  it.each<[ExitName, string]>([
    ['ok', 'All changes were undone'],
    ['restartNeeded', 'Undone: restart Windows'],
    ['busy', 'Nothing was undone'],
    ['notElevated', 'Nothing was undone'],
    ['undoIncomplete', 'Not every change could be undone'],
  ])('%s is called “%s”', (exit, title) => {
    expect(textsOf(undone(exit), 'h1')).toEqual([title]);
  });

  it.each<[string, string, boolean]>([
    ['a connection in use', undone('undoIncomplete', ['restored', 'failed']), true],
    ['what could not be read', undone('undoIncomplete', ['unreadable']), true],
    ['another run in the way', undone('busy'), true],
    ['what cannot come back', undone('undoIncomplete', ['cannotComeBack']), false],
    ['what others changed', undone('undoIncomplete', ['changedByOthers']), false],
    ['what is gone already', undone('notInstalled'), false],
    ['success', undone('ok', ['restored']), false],
    ['a connection that has to be ended first', undone('consentNeeded'), false],
  ])('%s: whether it can be tried again', (_what, html, again) => {
    expect(textsOf(html, 'button').includes('Try again')).toBe(again);
  });

  it('F23 in use: one button disconnects and undoes', () => {
    expect(textsOf(undone('consentNeeded'), 'h1')).toEqual(['Nothing was undone']);
    expect(textsOf(undone('consentNeeded'), 'button')).toContain('Disconnect and undo');
    expect(textsOf(undone('undoIncomplete', ['failed']), 'button')).not.toContain(
      'Disconnect and undo',
    );
  });

  it('F22 what is not as before stands open, the rest can be looked up', () => {
    const html = undone('undoIncomplete', ['restored', 'failed', 'changedByOthers']);
    const [open = '', ...folded] = html.split('<details');
    for (const left of ['Thing 1', 'Thing 2']) expect(plain(open)).toContain(left);
    expect(plain(open)).not.toContain('Thing 0');
    expect(plain(folded.join(' '))).toContain('Thing 0');
  });

  it('offers to hang up when it is tried again, and the contact and the report', () => {
    const html = undone('undoIncomplete', ['failed']);
    expect(plain(html)).toContain('Disconnect the VPN first if it’s in use');
    for (const each of contact) expect(plain(html)).toContain(each);
    expect(textsOf(html, 'button')).toContain('Save a report…');
    expect(plain(undone('undoIncomplete', ['failed'], 'ipsec'))).not.toContain('Disconnect');
    expect(plain(undone('ok'))).not.toContain(contact[0]);
  });
});
