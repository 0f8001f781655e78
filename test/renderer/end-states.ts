/** Every state of the result, of what an undo left, and of the problem panel. */
import type { Dialling } from '../../src/renderer/steps/dialling.ts';
import type { ResultStep } from '../../src/renderer/steps/step.ts';
import type { ActionResult, ApplyResult } from '../../src/shared/ipc/views.ts';
import { app, applied, checkView, review } from './samples.ts';
import type { ScreenState } from './screen-state.ts';

const works: ApplyResult = { ...applied, exit: 'ok', restart: false, meaning: 'Done.', todo: '' };
const step: ResultStep = {
  kind: 'result',
  review: { ...review, weakenings: [] },
  result: works,
  changes: ['Start the services', 'Allow servers behind NAT', 'Create the VPN connection'],
  undone: null,
  saved: null,
  mayRestart: null,
  rasManRestarted: false,
  dialled: null,
  checked: null,
};

const ended = (result: Partial<ApplyResult>, more: Partial<ResultStep> = {}): ScreenState => ({
  state: { app, step: { ...step, result: { ...works, ...result }, ...more } },
});

const dialling = (now: Dialling): ScreenState => ({
  state: { ...ended({}, { checked: checkView }).state, dialling: now },
});

const settled: ActionResult['settled'] = [
  {
    room: 'vpnConnection',
    key: 'Example Office',
    settlement: 'failed',
    code: null,
    text: 'The VPN connection (Example Office): not undone',
  },
  {
    room: 'natTraversal',
    key: 'AssumeUDP',
    settlement: 'restored',
    code: null,
    text: 'The NAT value: checked, and as it was before',
  },
];

const undone = (exit: ActionResult['exit'], left: ActionResult['settled']): ScreenState =>
  ended(
    {},
    {
      undone: {
        exit,
        meaning: 'Some settings couldn’t be undone.',
        todo: 'Try again.',
        messages: [],
        settled: left,
        restart: false,
      },
    },
  );

const restart: Partial<ApplyResult> = { exit: 'restartNeeded', restart: true };
const refused = { ...checkView, verdict: 'problem' as const, summary: 'It won’t work like this.' };

export const endStates = {
  'result works': ended({}, { checked: checkView, dialled: { result: 'failed', code: 691 } }),
  'result waits before it connects': dialling({ id: review.id, at: 'waiting', seconds: 30 }),
  'result beside Windows’ window': dialling({ id: review.id, at: 'open' }),
  'result set': ended({ serverText: 'Nobody has asked the server.' }, { saved: 'report.json' }),
  'result restart': ended(restart, { mayRestart: true }),
  'result restart by hand': ended(restart, { mayRestart: false, rasManRestarted: true }),
  'result will not connect': ended(
    { serverText: 'The pre-shared key is most likely wrong.' },
    { checked: refused },
  ),
  'result differs': ended({
    exit: 'drift',
    verification: {
      asWanted: false,
      drift: [
        {
          room: 'vpnConnection',
          key: 'Example Office',
          scope: 'user',
          action: 'update',
          before: 'a',
          after: 'b',
          text: 'The VPN connection: another server.',
        },
      ],
      unreadable: [],
      notInForce: [],
      notSeen: [],
    },
  }),
  'result tunnel': ended({ canConnect: false }, { review: { ...step.review, kind: 'ipsec' } }),
  'result failed': ended(
    {
      exit: 'rolledBack',
      meaning: 'A step failed. All changes were undone.',
      todo: 'Send the report to your IT department.',
      settled,
      verification: null,
      failure: {
        kind: 'failed',
        scope: 'machine',
        step: 'nat',
        room: 'natTraversal',
        key: 'AssumeUDP',
        outcome: null,
        text: 'A step failed: Windows refused it.',
      },
    },
    { saved: 'report.json' },
  ),
  'undo done': undone('ok', settled.slice(1)),
  'undo unfinished': undone('undoIncomplete', settled),
  'undo in use': undone('consentNeeded', []),
  'a problem': {
    state: { step: { kind: 'start' }, problem: { code: 'fileUnreadable', parameters: {} } },
  },
} as const satisfies Record<string, ScreenState>;
