/** What a connection's line says and offers: what needs somebody first, then what is up, then what is not. Pure. */
import type { DialResult, LiveView } from '../../shared/ipc/live.ts';
import type { InstalledProfile } from '../../shared/ipc/views.ts';
import { expiryOf } from '../../shared/profile/expiry.ts';
import { isDialled } from '../../shared/profile/kind.ts';

type Live = LiveView['profiles'][number];

/** `home.is.<is>` says it, with these parameters. */
export type Words =
  | { is: 'serverChanged'; now: string; before: string; connected: 'yes' | 'no' }
  | { is: 'changed'; count: number }
  | { is: 'addressMoved'; to: string; inClear: 'yes' | 'no' }
  | { is: 'serverMoved'; server: string; to: string }
  | { is: 'undoUnfinished' }
  | { is: 'restartNeeded' }
  | {
      is: 'connected';
      unit: 'none' | 'minutes' | 'hours' | 'days';
      count: number;
      by: 'own' | 'another' | 'unknown';
    }
  | { is: 'inForce' }
  | { is: 'notInForce' }
  | { is: 'lastFailed'; code: string }
  | { is: 'notConnected' }
  /** Nothing else is to be said of it: a tunnel is ready, a connection is not connected. */
  | { is: 'expires'; days: number; ready: 'yes' | 'no' }
  | { is: 'expired'; moment: string; ready: 'yes' | 'no' }
  | { is: 'paused' }
  | { is: 'unknown'; why: string }
  | { is: 'looking' };

export type RowAction =
  'seeChanges' | 'restart' | 'disconnect' | 'connect' | 'resume' | 'tryAgain' | 'newFile';

export interface HomeRow {
  words: Words;
  tone: 'good' | 'bad' | 'warning' | 'note' | 'quiet';
  action: RowAction | null;
}

/** @param live null while nobody has looked yet. @param now when Windows was asked, in milliseconds since 1970 */
export function rowOf(profile: InstalledProfile, live: Live | null, now: number): HomeRow {
  const { kind, undoUnfinished, paused } = profile;
  if (undoUnfinished)
    return { words: { is: 'undoUnfinished' }, tone: 'warning', action: 'tryAgain' };
  if (live === null)
    return paused
      ? { words: { is: 'paused' }, tone: 'quiet', action: 'resume' }
      : { words: { is: 'looking' }, tone: 'quiet', action: null };
  const alarm = alarmOf(live);
  if (alarm !== null) return alarm;
  const { state, lastFailure } = live;
  switch (state.is) {
    case 'connected':
      return {
        words: {
          is: 'connected',
          by: state.by === 'other' ? 'another' : state.by,
          ...since(state.since, now),
        },
        tone: 'good',
        // Who dialled it hangs it up: Windows does not let others.
        action: state.by === 'other' ? null : 'disconnect',
      };
    case 'inForce':
      return (
        expiring(profile, now, 'yes') ?? { words: { is: 'inForce' }, tone: 'good', action: null }
      );
    case 'notInForce':
      return { words: { is: 'notInForce' }, tone: 'warning', action: 'seeChanges' };
    case 'paused':
      return { words: { is: 'paused' }, tone: 'quiet', action: 'resume' };
    case 'unknown':
      return {
        words: { is: 'unknown', why: state.why },
        tone: 'quiet',
        action: isDialled[kind] && state.why !== 'missing' ? 'connect' : 'seeChanges',
      };
    case 'notConnected':
      if (lastFailure !== null)
        return {
          words: { is: 'lastFailed', code: String(lastFailure.code ?? 'none') },
          tone: 'warning',
          action: 'connect',
        };
      return (
        expiring(profile, now, 'no') ?? {
          words: { is: 'notConnected' },
          tone: 'quiet',
          action: 'connect',
        }
      );
  }
}

/** What somebody has to look at, the worst first. */
function alarmOf({ state, verified, moved, otherServer, needsRestart }: Live): HomeRow | null {
  const server = otherServer ?? verified?.server ?? null;
  if (server !== null) {
    const isUp = state.is === 'connected';
    return {
      words: { is: 'serverChanged', ...server, connected: isUp ? 'yes' : 'no' },
      tone: 'bad',
      // First away from there.
      action: isUp && state.by !== 'other' ? 'disconnect' : 'seeChanges',
    };
  }
  for (const each of moved) {
    return each.what === 'address'
      ? {
          words: { is: 'addressMoved', to: each.to, inClear: each.inClear ? 'yes' : 'no' },
          tone: 'warning',
          action: 'seeChanges',
        }
      : {
          words: { is: 'serverMoved', server: each.from, to: each.to },
          tone: 'warning',
          action: 'seeChanges',
        };
  }
  if (verified !== null && verified.changes > 0)
    return {
      words: { is: 'changed', count: verified.changes },
      tone: 'warning',
      action: 'seeChanges',
    };
  if (needsRestart && state.is !== 'connected')
    return { words: { is: 'restartNeeded' }, tone: 'note', action: 'restart' };
  return null;
}

/** What is set up goes on working; the file can't set it up again. */
function expiring(
  { validUntil }: InstalledProfile,
  now: number,
  ready: 'yes' | 'no',
): HomeRow | null {
  const expiry = expiryOf(validUntil, now);
  switch (expiry.is) {
    case 'far':
      return null;
    case 'soon':
      return {
        words: { is: 'expires', days: expiry.days, ready },
        tone: 'warning',
        action: 'newFile',
      };
    case 'past':
      return {
        words: { is: 'expired', moment: expiry.validUntil, ready },
        tone: 'warning',
        action: 'newFile',
      };
  }
}

/** Whole minutes, hours or days, as a person would say it. */
function since(moment: string | null, now: number) {
  const minutes = moment === null ? -1 : Math.floor((now - Date.parse(moment)) / 60_000);
  if (minutes < 1) return { unit: 'none', count: 0 } as const;
  if (minutes < 60) return { unit: 'minutes', count: minutes } as const;
  const hours = Math.floor(minutes / 60);
  return hours < 48
    ? ({ unit: 'hours', count: hours } as const)
    : ({ unit: 'days', count: Math.floor(hours / 24) } as const);
}

const order: readonly HomeRow['tone'][] = ['bad', 'warning', 'note', 'good', 'quiet'];

/** What needs somebody first; among equals as they were set up. */
export function sortedRows<T extends { row: HomeRow }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => order.indexOf(a.row.tone) - order.indexOf(b.row.tone));
}

/** How "Connect" ended, in a word of the catalog. */
export function dialWords(result: DialResult): { is: DialResult['result']; code: number } {
  return { is: result.result, code: result.result === 'failed' ? result.code : 0 };
}
