/** D40: the ring of what a process did last. */
import { describe, expect, it } from 'vitest';
import { traceLine, type TraceEvent } from '../../../src/main/trace/event.ts';
import { TraceRing, timed } from '../../../src/main/trace/trace.ts';

function ring() {
  let now = 0;
  return new TraceRing({ ticks: () => (now += 1.6), placeOf: () => null });
}

const linesOf = (trace: TraceRing) =>
  trace
    .text()
    .trimEnd()
    .split('\n')
    .map((each) => traceLine.parse(JSON.parse(each)));

describe('the ring', () => {
  it('numbers what it is told and keeps the last 2,000, oldest first', () => {
    const trace = ring();
    for (let at = 0; at < 2500; at += 1) trace.add({ event: 'sessionEnded' });
    const lines = linesOf(trace);
    expect(lines).toHaveLength(2000);
    expect(lines.map(({ n }) => n)).toEqual(lines.map((_, at) => 500 + at));
  });

  it('writes no line that does not fit its form, whoever cast it', () => {
    const trace = ring();
    trace.add({ event: 'exit', exit: 'canary' } as unknown as TraceEvent);
    trace.add({ event: 'sessionEnded', message: 'canary' } as TraceEvent);
    trace.add({ event: 'exit', exit: 'ok' });
    expect(linesOf(trace).map(({ event }) => event)).toEqual(['unfit', 'unfit', 'exit']);
    expect(trace.text()).not.toContain('canary');
  });

  it('tells what took how long, also of what fails', async () => {
    const trace = ring();
    const told = (ms: number, result?: string): TraceEvent => ({
      event: 'asked',
      queries: [],
      unreadable: result === undefined ? null : 0,
      ms,
    });
    await timed(trace, () => Promise.resolve('x'), told);
    const failure = new Error('canary');
    const work = () => Promise.reject(failure);
    await expect(timed(trace, work, told)).rejects.toBe(failure);
    expect(linesOf(trace)).toMatchObject([
      { ms: 2, unreadable: 0 },
      { ms: 2, unreadable: null },
    ]);
  });
});
