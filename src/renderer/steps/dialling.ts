/** "Connect" that main has not answered yet: a server that remembers its check is waited for, then Windows' own window. Pure. */
import type { DialResult } from '../../shared/ipc/live.ts';
import type { ProgressEvent } from '../../shared/ipc/progress.ts';
import type { Step } from './step.ts';

export type Dialling = { id: string } & (
  { at: 'opening' } | { at: 'waiting'; seconds: number } | { at: 'open' }
);

/** Null: the event is of something else. */
export function heardOf({ id }: Dialling, event: ProgressEvent): Dialling | null {
  switch (event.kind) {
    case 'waitingForServer':
      return { id, at: 'waiting', seconds: event.seconds };
    case 'dialWindow':
      return { id, at: 'open' };
    default:
      return null;
  }
}

/** Where the person is now, with how it ended; elsewhere than at the connection nobody asked. */
export function dialledIn(step: Step, id: string, result: DialResult | undefined): Step {
  if (step.kind === 'installed') {
    return { ...step, dialled: result === undefined ? null : { id, result } };
  }
  if (step.kind === 'result' && step.review.id === id) {
    return { ...step, dialled: result ?? step.dialled };
  }
  return step;
}

/** The connection's name where the person is looking at it; null elsewhere. */
export function nameIn(step: Step, id: string): string | null {
  if (step.kind === 'installed') {
    return step.list.profiles.find((each) => each.id === id)?.name ?? null;
  }
  return step.kind === 'result' && step.review.id === id ? step.review.name : null;
}
