/** Every state of the screens from the file to the run. */
import { cancelled, progressed, startRun } from '../../src/renderer/steps/progress.ts';
import { answered, startCheck } from '../../src/renderer/steps/server-check.ts';
import type { PlanStep } from '../../src/renderer/steps/step.ts';
import { noChoices, toNeeds, toPlan } from '../../src/renderer/steps/transitions.ts';
import type { PlanReview, ProfileReview } from '../../src/shared/ipc/views.ts';
import type { ReportFinding } from '../../src/shared/report/result-plan.ts';
import {
  app,
  certificate,
  checkFinding,
  checkView,
  noNeeds,
  plan,
  pskNeeds,
  review,
} from './samples.ts';
import type { ScreenState } from './screen-state.ts';

const plainReview: ProfileReview = { ...review, weakenings: [] };
const [weakening] = review.weakenings;
if (weakening === undefined) throw new Error('no sample');

const reviewed = (change: Partial<ProfileReview>): ScreenState => ({
  state: { step: { kind: 'review', review: { ...plainReview, ...change } } },
});

const planned = (change: Partial<PlanReview>, more: Partial<PlanStep> = {}): ScreenState => ({
  state: { step: { ...toPlan(plainReview, { ...plan, ...change }, noChoices), ...more } },
});

const finding = (change: Partial<ReportFinding>): ReportFinding => ({
  code: 'example',
  parameters: {},
  severity: 'block',
  room: null,
  text: 'This Windows has no VPN client that could be set up.',
  todo: 'Ask your IT department for another way.',
  ...change,
});

/** One of its changes writes over what Windows never shows. */
const final: PlanReview = {
  ...plan,
  ready: false,
  consents: ['irreversible', 'remoteSession', 'restartRasMan'],
  plan: {
    ...plan.plan,
    steps: plan.plan.steps.map((step) => ({
      ...step,
      items: step.items.map((item) => ({
        ...item,
        irreversible: step.id === 'connection' ? 'pskNeverShown' : null,
      })),
    })),
  },
};

const running = [
  { kind: 'stepStarted', scope: 'machine', step: 'nat', action: 'update', title: 'nat' },
  { kind: 'stepEnded', scope: 'machine', step: 'nat', ok: true, milliseconds: 1234 },
  { kind: 'stepStarted', scope: 'machine', step: 'service', action: 'update', title: 'service' },
] as const;
const run = running.reduce(
  (before, event, index) => progressed(before, { number: index + 1, event }),
  startRun(plan),
);
const from = toPlan(plainReview, plan, noChoices);
const asking = startCheck(plainReview);
const bad = {
  ...checkView,
  verdict: 'problem' as const,
  summary: 'The VPN won’t work like this.',
  findings: [
    checkFinding({
      code: 'pskRefused',
      severity: 'problem',
      text: 'The server refused the pre-shared key.',
      client: 'Enter the pre-shared key again.',
      server: 'Compare the key for this connection.',
      prediction: 'Windows would stop with error 789.',
    }),
  ],
};
const checks = { ...app, canCheckServer: true, canTrialLogIn: true, serverCheckPlayed: true };

export const wayStates = {
  'review unsigned': reviewed({}),
  'review weak': reviewed({ weakenings: review.weakenings }),
  'review many weaknesses': reviewed({
    name: 'W'.repeat(120),
    weakenings: Array.from({ length: 6 }, () => weakening),
  }),
  'review expired': reviewed({ expired: true, weakenings: review.weakenings }),
  'review again': reviewed({ installed: { revision: 3, appliedAt: '2026-11-20T10:00:00Z' } }),
  'review by hand': reviewed({ file: '' }),
  'review tunnel': reviewed({ kind: 'ipsec', traits: [{ code: 'x', text: 'A trait.' }] }),
  refused: {
    state: {
      step: {
        kind: 'refused',
        refused: {
          file: 'office.vpnprofile',
          problems: [
            { code: 'required', path: '$.server.address', text: 'The server is missing.' },
            { code: 'notJson', path: '', text: 'This is not a profile.' },
          ],
        },
      },
    },
  },
  'details typed': { state: { step: toNeeds(plainReview, pskNeeds) } },
  'details certificate asked': {
    state: { step: toNeeds(plainReview, { ...noNeeds, certificateFile: true }) },
  },
  'details certificate opened': {
    state: { step: toNeeds(plainReview, { ...noNeeds, certificateFile: true, certificate }) },
  },
  'check running': { state: { app: checks, step: asking } },
  'check passed': { state: { app: checks, step: answered(asking, checkView, 0) } },
  'check failed': { state: { app: checks, step: answered(asking, bad, 0) } },
  'check not made': { state: { app: checks, step: answered(asking, null, 0) } },
  'changes plan': planned({}),
  'changes checked, weak, this PC changed': planned(
    { weakenings: review.weakenings },
    { changed: true, checked: bad },
  ),
  'changes consent': planned(final),
  'changes conflict': planned({ ready: false, conflict: true }),
  'changes blocked': planned({ ready: false, findings: [finding({})] }),
  'changes nothing': planned({
    plan: {
      ...plan.plan,
      changes: 0,
      steps: plan.plan.steps.map((step) => ({ ...step, action: 'none' as const })),
    },
    findings: [finding({ severity: 'note', text: 'Another VPN program is on this PC.' })],
  }),
  'changes being planned again': {
    state: { step: toPlan(plainReview, final, noChoices), busy: 'plan.make' },
  },
  progress: { state: { step: { kind: 'progress', from, run } } },
  'progress taken back': {
    state: { step: { kind: 'progress', from, run: { ...cancelled(run), lost: true } } },
  },
} as const satisfies Record<string, ScreenState>;
