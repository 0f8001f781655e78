/** The server check as the window follows it: hop by hop while it runs, then main's whole answer. Pure. */
import type { EventOf, ProgressEvent } from '../../shared/ipc/progress.ts';
import type { ProfileReview } from '../../shared/ipc/views.ts';
import type { Hop } from '../../shared/server-check/result.ts';
import type { CheckFindingView, ServerCheckView } from '../../shared/server-check/view.ts';
import type { Tone } from './outcome.ts';
import { assertNever } from './assert-never.ts';
import type { WayPart, WayState } from './way.ts';
import type { Kind } from '../../shared/profile/kind.ts';

/** The order of the way. Main's own list comes with zod, which has no place in the page (its policy forbids eval). */
export const hopOrder = [
  'name',
  'reach',
  'proposal',
  'nat',
  'proof',
  'tunnel',
  'ikev2',
] as const satisfies Hop[];

type CheckEvent = Extract<ProgressEvent, { kind: 'serverCheck' }>;
/** `waiting`: not asked yet. */
export type HopNow = 'waiting' | CheckEvent['state'];
export type HopsNow = Readonly<Record<Hop, HopNow>>;

export interface ServerCheckStep {
  kind: 'serverCheck';
  review: ProfileReview;
  phase: 'asking' | 'stopping' | 'over';
  hops: HopsNow;
  /** Main's words for the last hop: for the live region. */
  said: string;
  /** The last whole answer; null before the first, or when it could not be made. */
  view: ServerCheckView | null;
  /** On the window's own clock, in seconds: before it a further check would be refused. */
  quietAt: number;
}

export function startCheck(
  review: ProfileReview,
  before: ServerCheckView | null = null,
): ServerCheckStep {
  const waiting = everyHop(() => 'waiting');
  return {
    kind: 'serverCheck',
    review,
    phase: 'asking',
    hops: waiting,
    said: '',
    view: before,
    quietAt: 0,
  };
}

/** One that was made already, or (null) given up. */
export function showCheck(
  review: ProfileReview,
  view: ServerCheckView | null,
  quietAt = 0,
): ServerCheckStep {
  const states = view === null ? everyHop(() => 'notAsked') : hopsOfView(view);
  return { ...startCheck(review, view), phase: 'over', hops: states, quietAt };
}

/** Events may come later than the answer: then they say nothing new. */
export function hopTold(step: ServerCheckStep, { event }: EventOf<'progress'>): ServerCheckStep {
  if (event.kind !== 'serverCheck' || step.phase === 'over') return step;
  return { ...step, said: event.text, hops: { ...step.hops, [event.hop]: event.state } };
}

export function stopping(step: ServerCheckStep): ServerCheckStep {
  return step.phase === 'asking' ? { ...step, phase: 'stopping' } : step;
}

/** @param seconds on the window's clock, now */
export function answered(
  step: ServerCheckStep,
  view: ServerCheckView | null,
  seconds: number,
): ServerCheckStep {
  const shown = view ?? step.view;
  return showCheck(step.review, shown, view === null ? 0 : seconds + pauseOf(view));
}

/** Seconds until the server may be asked what was left out; 0 when nothing was. */
function pauseOf({ findings }: ServerCheckView): number {
  const empty = findings.filter(({ code }) => code === 'budgetEmpty' || code === 'lessAsked');
  return Math.max(0, ...empty.map(({ parameters }) => Number(parameters['seconds'] ?? 0)));
}

export function hopsOfView(view: ServerCheckView): HopsNow {
  return everyHop((hop) => view.hops.find((each) => each.hop === hop)?.state ?? 'notAsked');
}

function everyHop(state: (hop: Hop) => HopNow): HopsNow {
  return {
    name: state('name'),
    reach: state('reach'),
    proposal: state('proposal'),
    nat: state('nat'),
    proof: state('proof'),
    tunnel: state('tunnel'),
    ikev2: state('ikev2'),
  };
}

/** Where in the picture a hop of the check is seen. IKEv2 is advice and colours nothing. */
const places: Readonly<Record<WayPart, readonly Hop[]>> = {
  pc: ['name'],
  clientRouter: ['nat'],
  internet: ['reach'],
  serverRouter: ['nat'],
  server: ['proposal', 'proof'],
  networks: ['tunnel'],
  everything: ['tunnel'],
};
/** The later one wins where two meet. */
const rank: readonly WayState[] = ['unknown', 'ok', 'asking', 'warning', 'silent', 'bad'];

export function wayStates(now: HopsNow): Record<WayPart, WayState> {
  const of = (kind: WayPart) =>
    places[kind]
      .map((hop) => drawn(now[hop]))
      .reduce(
        (worst, each) => (rank.indexOf(each) > rank.indexOf(worst) ? each : worst),
        'unknown',
      );
  return {
    pc: of('pc'),
    clientRouter: of('clientRouter'),
    internet: of('internet'),
    serverRouter: of('serverRouter'),
    server: of('server'),
    networks: of('networks'),
    everything: of('everything'),
  };
}

function drawn(now: HopNow): WayState {
  switch (now) {
    case 'good':
      return 'ok';
    case 'warning':
    case 'bad':
    case 'silent':
    case 'asking':
      return now;
    case 'confirming':
      return 'asking';
    case 'waiting':
    case 'notAsked':
      return 'unknown';
    default:
      return assertNever(now);
  }
}

/** What the check has seen of NAT stands in its picture at once; before, what the profile says. */
export function pictureOf({ review, view }: Pick<ServerCheckStep, 'review' | 'view'>) {
  return view?.nat ? { ...review.picture, ...view.nat } : review.picture;
}

const order: readonly CheckFindingView['severity'][] = ['problem', 'warning', 'note', 'good'];

/** What matters most first; else in the order of the way. */
export function sortedCheck(findings: readonly CheckFindingView[]): CheckFindingView[] {
  return order.flatMap((severity) => findings.filter((each) => each.severity === severity));
}

export function toneOfFinding({ severity, confidence }: CheckFindingView): Tone {
  if (severity === 'problem') return confidence === 'silence' ? 'warning' : 'bad';
  return severity;
}

export function toneOfVerdict({ verdict }: ServerCheckView): Tone {
  switch (verdict) {
    case 'good':
      return 'good';
    case 'problem':
      return 'bad';
    case 'silent':
      return 'warning';
    case 'notMade':
      return 'note';
    default:
      return assertNever(verdict);
  }
}

const hasTrial: Record<Kind, boolean> = { l2tp: true, ipsec: false };

/** A trial makes sense where everything before it was proved, L2TP comes after it, and ESP goes in UDP: main does no other. */
export function mayTry({ review, view }: ServerCheckStep): boolean {
  if (!hasTrial[review.kind] || view?.verdict !== 'good') return false;
  const behindNat = view.nat?.clientBehindNat === true || view.nat?.serverBehindNat === true;
  return view.proof === 'provedRight' && behindNat;
}
