import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../src/shared/ipc/progress.ts';
import { announcementOf, runText } from '../../src/renderer/steps/announcement.ts';
import { clockText } from '../../src/renderer/steps/clock-text.ts';
import {
  cancelled,
  progressed,
  startRun,
  tally,
  type Run,
} from '../../src/renderer/steps/progress.ts';
import { plan } from './samples.ts';

const nat = { scope: 'machine', step: 'nat' } as const;
const started = { kind: 'stepStarted', ...nat, action: 'update', title: 'Allow' } as const;
const ended = { kind: 'stepEnded', ...nat, ok: true, milliseconds: 7 } as const;

function play(events: readonly ProgressEvent[], from: Run = startRun(plan)): Run {
  return events.reduce(
    (run, event) => progressed(run, { number: run.lastNumber + 1, event }),
    from,
  );
}
const stateOf = (run: Run) => run.lines.map((line) => `${line.step} ${line.state}`);

describe('a run', () => {
  it('waits for every step that writes, the machine first, and for none that is as wanted', () => {
    expect(stateOf(startRun(plan))).toEqual([
      'nat waiting',
      'service waiting',
      'connection waiting',
    ]);
  });

  it('leaves out what a person does by hand', () => {
    const byHand = plan.plan.steps.map((step) => ({ ...step, byHand: step.id === 'nat' }));
    const run = startRun({ ...plan, plan: { ...plan.plan, steps: byHand } });
    expect(stateOf(run)).toEqual(['service waiting', 'connection waiting']);
  });

  it('follows the steps', () => {
    expect(stateOf(play([started]))[0]).toBe('nat running');
    const done = play([started, ended]);
    expect(stateOf(done)[0]).toBe('nat done');
    expect(tally(done)).toEqual({ done: 1, count: 3 });
    expect(stateOf(play([started, { ...ended, ok: false }]))[0]).toBe('nat failed');
  });

  it('takes a step that the plan did not show', () => {
    const run = play([{ ...started, scope: 'user', step: 'more', title: 'More' }]);
    expect(run.lines.at(-1)).toMatchObject({ step: 'more', title: 'More', state: 'running' });
  });

  it('tells the same step of both scopes apart', () => {
    const run = play([{ ...started, scope: 'user' }]);
    expect(stateOf(run)).toContain('nat waiting');
  });

  it('forgets an event that comes twice or late, and remembers a gap', () => {
    const first = progressed(startRun(plan), { number: 8, event: started });
    expect(first.lost).toBe(false);
    expect(progressed(first, { number: 8, event: ended })).toBe(first);
    expect(progressed(first, { number: 7, event: ended })).toBe(first);
    expect(progressed(first, { number: 9, event: ended }).lost).toBe(false);
    const gap = progressed(first, { number: 10, event: ended });
    expect(gap.lost).toBe(true);
    expect(progressed(gap, { number: 11, event: started }).lost).toBe(true);
  });

  it('does not turn round again once it goes back', () => {
    const back = play([started, { kind: 'rollingBack' }, ended, started, { kind: 'verifying' }]);
    expect(back.phase).toBe('rollingBack');
    expect(play([started, ended], cancelled(startRun(plan))).phase).toBe('cancelling');
    expect(play([{ kind: 'rollingBack' }], cancelled(startRun(plan))).phase).toBe('rollingBack');
  });

  it('keeps what was taken back and what came afterwards as sentences', () => {
    const run = play([
      { kind: 'settled', text: 'NAT as before.' },
      { kind: 'afterwards', text: 'Old associations ended.' },
    ]);
    expect(run.notes).toEqual(['NAT as before.', 'Old associations ended.']);
  });
});

describe('what is announced', () => {
  it('names the running step and its place', () => {
    expect(runText('en', play([started]))).toBe('Step 1 of 3: Allow');
    expect(runText('nl', play([started]))).toBe('Stap 1 van 3: Allow');
  });

  it('names the phase where no step runs', () => {
    const texts = (['waitingForElevation', 'recovering', 'verifying', 'rollingBack'] as const).map(
      (kind) => runText('en', play([{ kind }])),
    );
    expect(new Set(texts).size).toBe(4);
    expect(texts[0]).toContain('administrator');
    expect(runText('en', startRun(plan))).toBe('Getting ready…');
  });

  it('says when the PC is looked at, and nothing when nothing runs', () => {
    const start = { kind: 'start' } as const;
    expect(announcementOf('en', start, null)).toBe('');
    expect(announcementOf('en', start, 'plan.make')).toContain('Checking this PC');
    expect(announcementOf('en', start, 'installed.list')).not.toBe('');
  });

  it('shows time as minutes and seconds', () => {
    expect([0, 9, 75, 3600].map(clockText)).toEqual(['0:00', '0:09', '1:15', '60:00']);
  });
});
