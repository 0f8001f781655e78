/**
 * Hostile texts as arguments, in Wine: through CreateProcess into node.exe, whose C runtime is Microsoft's own, and through
 * CommandLineToArgvW, which is Wine's.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuotingAnswer } from '../wine/probes/quoting.ts';
import { Wine, wineOrReason } from '../wine/wine.ts';
import { hostileClasses, hostileValues, isWellFormed, Tally } from './values.ts';
import { mineOf } from '../turn.ts';

const { skip } = wineOrReason();
const values = mineOf(5, hostileValues(10_000, 2));

describe.skipIf(skip)('hostile texts as arguments under Wine', () => {
  let wine: Wine;
  beforeAll(() => {
    wine = new Wine();
  }, 60_000);
  afterAll(() => {
    wine.end();
  }, 60_000);

  it('arrive as they were, or are refused before a process starts', async () => {
    const texts = values.map(({ text }) => text);
    const lists = cut(texts, 24_000, 900);
    const echo = wine.bundle(join(import.meta.dirname, '../wine/probes/echo-arguments.ts'));
    const input = { nodeExe: wine.nodeExe, echo, lists, single: texts };
    const answer = await wine.probe<QuotingAnswer>('quoting', input, 170_000);
    expect(answer.wrong).toEqual([]);
    expect(answer.longest).toBeGreaterThan(100);

    // run-tool.ts refuses both; our own quoting is text in, text out, and refuses only what ends a line.
    const nul = texts.filter((text) => text.includes('\0'));
    const broken = texts.filter((text) => !text.includes('\0') && !isWellFormed(text));
    const refused = (code: string) =>
      answer.refused.filter((each) => each.code === code).map(({ text }) => text);
    expect(refused('argumentHasNul')).toEqual([...nul, ...nul]);
    expect(refused('argumentNotUnicode')).toEqual(broken);
    expect(answer.refused.length).toBe(2 * nul.length + broken.length);

    const tally = new Tally();
    for (const { class: kind, text } of values) {
      const reason = answer.refused.find((each) => each.text === text)?.code;
      tally.add(kind, reason ?? 'arrived');
    }
    expect(tally.classes()).toEqual([...hostileClasses].sort());
    expect(tally.ends('nul')).toEqual({ argumentHasNul: expect.any(Number) as number });
    // Two lone halves side by side can be a pair by chance.
    expect(tally.ends('loneSurrogate')['argumentNotUnicode']).toBeGreaterThan(60);
    for (const kind of hostileClasses.filter(
      (each) => each !== 'nul' && each !== 'loneSurrogate',
    )) {
      expect(tally.ends(kind)['arrived'], kind).toBeGreaterThan(20);
    }
    console.log('arguments:', answer.processes, 'processes,', JSON.stringify(tally.ends()));
  }, 180_000);
});

/** Lists whose quoted line stays below the 32 767 characters of CreateProcess. */
function cut(texts: readonly string[], units: number, most: number): string[][] {
  const lists: string[][] = [[]];
  let length = 0;
  for (const text of texts) {
    // At worst every unit is a quote behind a backslash, and two quotes and a blank stand around it.
    const cost = 2 * text.length + 3;
    const last = lists.at(-1);
    if (length + cost > units || (last?.length ?? 0) >= most) {
      lists.push([text]);
      length = cost;
    } else {
      last?.push(text);
      length += cost;
    }
  }
  return lists;
}
