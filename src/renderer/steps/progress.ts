/** What a running apply looks like, made of the plan that was approved and of main's numbered events. */
import type { EventOf, ProgressEvent } from '../../shared/ipc/progress.ts';
import type { PlanReview } from '../../shared/ipc/views.ts';
import { assertNever } from './assert-never.ts';

export type LineState = 'waiting' | 'running' | 'done' | 'failed';

export interface ProgressLine {
  scope: 'machine' | 'user';
  step: string;
  title: string;
  state: LineState;
  milliseconds: number | null;
}

type Phase =
  | 'starting'
  | 'waitingForElevation'
  | 'recovering'
  | 'working'
  | 'verifying'
  | 'rollingBack'
  | 'cancelling';

export interface Run {
  phase: Phase;
  lines: readonly ProgressLine[];
  /** What was taken back, and what was done afterwards: sentences of main. */
  notes: readonly string[];
  /** Number of the last event; 0 before the first. */
  lastNumber: number;
  /** An event did not arrive: the list may lag behind, the result does not. */
  lost: boolean;
}

/** Every step that writes waits its turn, the machine's first (D6). */
export function startRun({ plan }: PlanReview): Run {
  const writing = plan.steps.filter((step) => step.action !== 'none' && !step.byHand);
  const ordered = [
    ...writing.filter((step) => step.scope === 'machine'),
    ...writing.filter((step) => step.scope === 'user'),
  ];
  return {
    phase: 'starting',
    lines: ordered.map(({ scope, id, title }) => ({
      scope,
      step: id,
      title,
      state: 'waiting',
      milliseconds: null,
    })),
    notes: [],
    lastNumber: 0,
    lost: false,
  };
}

/** An event that came twice or late changes nothing; a gap is remembered. */
export function progressed(run: Run, { number, event }: EventOf<'progress'>): Run {
  if (number <= run.lastNumber) return run;
  const lost = run.lost || (run.lastNumber > 0 && number > run.lastNumber + 1);
  return { ...withEvent(run, event), lastNumber: number, lost };
}

export function cancelled(run: Run): Run {
  return { ...run, phase: 'cancelling' };
}

/** How many of how many are done, for the bar. */
export function tally(run: Run): { done: number; count: number } {
  const ended = run.lines.filter((line) => line.state === 'done' || line.state === 'failed');
  return { done: ended.length, count: run.lines.length };
}

export function runningLine(run: Run): ProgressLine | null {
  return run.lines.find((line) => line.state === 'running') ?? null;
}

/** Once the person or a failure turned it round, steps that still end do not turn it back. */
function forward(run: Run, phase: Phase): Phase {
  return run.phase === 'rollingBack' || run.phase === 'cancelling' ? run.phase : phase;
}

function withEvent(run: Run, event: ProgressEvent): Run {
  switch (event.kind) {
    case 'waitingForElevation':
      return { ...run, phase: forward(run, 'waitingForElevation') };
    case 'recovering':
      return { ...run, phase: forward(run, 'recovering') };
    case 'verifying':
      return { ...run, phase: forward(run, 'verifying') };
    case 'rollingBack':
      return { ...run, phase: 'rollingBack' };
    case 'settled':
    case 'afterwards':
      return { ...run, notes: [...run.notes, event.text] };
    case 'stepStarted':
      return {
        ...run,
        phase: forward(run, 'working'),
        lines: withLine(run.lines, event, { title: event.title, state: 'running' }),
      };
    case 'stepEnded':
      return {
        ...run,
        lines: withLine(run.lines, event, {
          state: event.ok ? 'done' : 'failed',
          milliseconds: event.milliseconds,
        }),
      };
    // Of the server check and of "Connect now", which run at other times.
    case 'serverCheck':
    case 'waitingForServer':
    case 'dialWindow':
      return run;
    default:
      return assertNever(event);
  }
}

/** A step that the plan did not show (the elevated copy may name one more) joins at the end. */
function withLine(
  lines: readonly ProgressLine[],
  { scope, step }: Pick<ProgressLine, 'scope' | 'step'>,
  change: Partial<ProgressLine>,
): ProgressLine[] {
  const known = lines.some((line) => line.scope === scope && line.step === step);
  const all = known
    ? lines
    : [...lines, { scope, step, title: step, state: 'waiting' as const, milliseconds: null }];
  return all.map((line) =>
    line.scope === scope && line.step === step ? { ...line, ...change } : line,
  );
}
