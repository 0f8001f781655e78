// Forty ways in rotation, against real servers. `npm run test:lab` goes over five hundred.
import { expect, it } from 'vitest';
import { turn } from '../turn.ts';
import { inLab } from './in-lab.ts';
import { lineOf, replayOf, tryWays } from './try-ways.ts';
import { fateOf, wayOf, type Datagram } from './ways.ts';

const numbers = Array.from({ length: 40 }, (_, at) => at);

inLab('the check over ways that delay, copy, lose, limit and mix up', () => {
  it('a right key is never called a problem, a wrong one never right, and only the server proves', async () => {
    const all = await tryWays(
      numbers.map((number) => wayOf(turn(), number)),
      80,
    );
    const wrong = all.filter((tried) => tried.wrong !== null);
    expect(wrong.map((tried) => `${lineOf(tried)}\n${replayOf(tried.way)}`)).toEqual([]);
    expect(all).toHaveLength(4 * numbers.length);
    const proved = all.filter(({ checked }) => checked.result.proof === 'provedRight');
    expect(proved.length).toBeGreaterThan(numbers.length);
  });
});

const datagram: Datagram = {
  ...{ direction: 'toServer', port: 500, number: 0, message: 1, before: 0, bytes: 300, passed: 0 },
};

it('seed and number decide, and nothing else', () => {
  const fates = () =>
    numbers.flatMap((number) =>
      [0, 1, 2].map((at) => fateOf(wayOf(7, number), { ...datagram, number: at })),
    );
  expect(fates()).toEqual(fates());
  expect(wayOf(7, 0)).toEqual(wayOf(7, 0));
  expect(wayOf(7, 1)).not.toEqual(wayOf(8, 1));
});

it('has the ways of the cases: C1, C2, C6', () => {
  const way = (kind: string) => {
    const found = numbers.map((number) => wayOf(7, number)).find((each) => each.kind === kind);
    if (found === undefined) throw new Error(kind);
    return found;
  };
  const late = way('a late copy of message 1');
  expect(fateOf(late, datagram)).toEqual({ arrives: [50, 200], returns: [] });
  expect(fateOf(late, { ...datagram, before: 1 }).arrives).toEqual([50]);
  expect(fateOf(late, { ...datagram, message: 3 }).arrives).toEqual([50]);
  const limited = way('limited to 3 a minute');
  expect([2, 3].map((passed) => fateOf(limited, { ...datagram, passed }).arrives.length)).toEqual([
    1, 0,
  ]);
  expect(fateOf(limited, { ...datagram, port: 4500, passed: 9 }).arrives).toHaveLength(1);
  const slow = way('500 slow, message 5 lost');
  const [fifth, on4500] = [500, 4500].map((port) =>
    fateOf(slow, { ...datagram, port: port as 500 | 4500, message: 5 }),
  );
  expect([fifth?.arrives.length, on4500?.arrives.length]).toEqual([0, 1]);
  expect(fateOf(slow, datagram).arrives[0]).toBeGreaterThanOrEqual(100);
});
