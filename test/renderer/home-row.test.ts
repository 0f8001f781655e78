/** What a connection's line says where its file runs out: only where nothing more urgent is to be said. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { ConnectionRow } from '../../src/renderer/components/home/connection-row.tsx';
import { rowOf, sortedRows } from '../../src/renderer/steps/home-row.ts';
import type { LiveView } from '../../src/shared/ipc/live.ts';
import { draw, plain, textsOf } from './draw.ts';
import { installed } from './samples.ts';

type Live = LiveView['profiles'][number];

const [sample] = installed.profiles;
if (sample === undefined) throw new Error('no sample');
const now = Date.parse('2026-06-01T12:00:00Z');
const day = 24 * 60 * 60_000;
const ending = (inMs: number) => ({
  ...sample,
  validUntil: new Date(now + inMs).toISOString(),
});
const off: Live = {
  id: sample.id,
  state: { is: 'notConnected' },
  lastFailure: null,
  moved: [],
  otherServer: null,
  verified: null,
  needsRestart: false,
};

describe('a file that runs out', () => {
  it.each([
    [31 * day, null, { is: 'notConnected' }, 'connect'],
    [30 * day, null, { is: 'expires', days: 30, ready: 'no' }, 'newFile'],
    [day / 2, null, { is: 'expires', days: 0, ready: 'no' }, 'newFile'],
    [5 * day, 'inForce', { is: 'expires', days: 5, ready: 'yes' }, 'newFile'],
    [-day, null, { is: 'expired', moment: '2026-05-31T12:00:00.000Z', ready: 'no' }, 'newFile'],
  ] as const)('%s ms before: %s', (left, state, words, action) => {
    const live = state === null ? off : { ...off, state: { is: state } };
    expect(rowOf(ending(left), live, now)).toMatchObject({ words, action });
  });

  it('is told after everything that is more urgent', () => {
    const urgent: [string, Partial<Live>, object?][] = [
      ['undoUnfinished', {}, { undoUnfinished: true }],
      ['restartNeeded', { needsRestart: true }],
      ['lastFailed', { lastFailure: { at: '2026-06-01T11:00:00Z', code: 809 } }],
      ['connected', { state: { is: 'connected', since: null, by: 'own' } }],
      ['paused', { state: { is: 'paused' } }],
      ['notInForce', { state: { is: 'notInForce' } }],
      ['unknown', { state: { is: 'unknown', why: 'missing' } }],
      ['serverMoved', { moved: [{ what: 'server', from: 'vpn.example.com', to: '192.0.2.1' }] }],
    ];
    for (const [is, live, more] of urgent)
      expect(rowOf({ ...ending(-day), ...more }, { ...off, ...live }, now).words.is).toBe(is);
    expect(rowOf(ending(-day), null, now).words.is).toBe('looking');
  });

  it('another server is told first, and away from it is the first thing to do', () => {
    const otherServer = { now: 'b.example.com', before: 'a.example.com' };
    const up = { is: 'connected', since: null, by: 'own' } as const;
    expect(rowOf(sample, { ...off, otherServer }, now)).toMatchObject({
      words: { is: 'serverChanged', connected: 'no' },
      action: 'seeChanges',
    });
    expect(rowOf(sample, { ...off, otherServer, state: up }, now)).toMatchObject({
      words: { is: 'serverChanged', connected: 'yes' },
      tone: 'bad',
      action: 'disconnect',
    });
  });

  it('stands above what is only not connected', () => {
    const rows = [{ row: rowOf(sample, off, now) }, { row: rowOf(ending(-day), off, now) }];
    expect(sortedRows(rows).map(({ row }) => row.words.is)).toEqual(['expired', 'notConnected']);
  });

  it.each([
    [5 * day, 'Not connected · the profile expires in 5 days'],
    [day, 'Not connected · the profile expires in 1 day'],
    [day / 2, 'Not connected · the profile expires in less than a day'],
    [-day, 'Not connected · the profile expired on May 31, 2026'],
  ])('%s ms before, in words, with the way to a new file', (left, words) => {
    const profile = ending(left);
    const html = draw(
      createElement(ConnectionRow, {
        ...{ profile, row: rowOf(profile, off, now), verification: null },
        ...{ use: 'free' as const, mayRestart: false, primary: false },
      }),
    );
    expect(plain(html)).toContain(words);
    expect(textsOf(html, 'button')).toContain('Get a new file…');
  });
});
