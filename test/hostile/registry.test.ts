/** Hostile texts as names and data of registry values, through our arguments, Wine's reg.exe and our reader. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegistryAction, RegistryResult } from '../wine/probes/registry.ts';
import { Wine, wineOrReason } from '../wine/wine.ts';
import { hostileClasses, hostileValues, Tally } from './values.ts';
import { mineOf } from '../turn.ts';

const { skip } = wineOrReason();
const values = mineOf(5, hostileValues(300, 8));
const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RoadwarriorTest';

describe.skipIf(skip)("hostile texts through reg.exe (Wine's)", () => {
  let wine: Wine;
  beforeAll(() => {
    wine = new Wine();
  }, 60_000);
  afterAll(() => {
    wine.end();
  }, 60_000);

  it('stand in the registry as they were, or are refused before reg.exe is started', async () => {
    const dataTargets = values.map((_, n) => ({ key, value: `Value ${String(n)}` }));
    // As the name of a value: refused, or a value of exactly that name.
    const nameTargets = values.map(({ text }) => ({ key: `${key}\\Names`, value: text }));
    const look = (target: { key: string; value: string }): RegistryAction => ({
      do: 'look',
      target,
      view: 64,
    });
    const results = await wine.probe<RegistryResult[]>(
      'registry',
      [
        {
          do: 'setAll',
          sets: values.map(({ text }, n) => ({
            target: dataTargets[n],
            data: { type: 'sz', data: text },
          })),
        },
        {
          do: 'setAll',
          sets: nameTargets.map((target) => ({ target, data: { type: 'dword', data: 7 } })),
        },
        { do: 'read', targets: dataTargets },
        ...dataTargets.map(look),
        ...nameTargets.map(look),
      ],
      150_000,
    );
    const [dataSet, nameSet, read, ...looks] = results;
    const problems = [dataSet, nameSet].map((each) =>
      each && 'problems' in each ? each.problems : [],
    );
    const readings = read && 'readings' in read ? read.readings : [];
    expect(problems.map((each) => each.length)).toEqual([values.length, values.length]);

    const data = new Tally();
    const names = new Tally();
    values.forEach(({ class: kind, text }, n) => {
      const hex = Buffer.from(`${text}\0`, 'utf16le').toString('hex');
      const end = judge(problems[0]?.[n], looks[n], { error: 0, type: 1, hex }, text);
      data.add(kind, end);
      const kept = { state: 'present', value: { type: 'sz', data: text } };
      expect(readings[n]).toEqual(end === 'kept' ? kept : { state: 'absent' });
      const seven = { error: 0, type: 4, hex: '07000000' };
      names.add(kind, judge(problems[1]?.[n], looks[values.length + n], seven, text));
    });
    expect(data.classes()).toEqual([...hostileClasses].sort());
    expect(Object.keys(data.ends()).sort()).toEqual(['kept', 'registryDataInvalid']);
    // Few texts may be names: in a part of them there may be none.
    expect(['kept', 'registryTargetInvalid']).toEqual(
      expect.arrayContaining(Object.keys(names.ends())),
    );
    for (const kind of [
      'straightQuote',
      'backslash',
      'percentVariable',
      'operator',
      'optionLike',
    ] as const) {
      expect(data.ends(kind)['kept'], kind).toBeGreaterThan(0);
    }
    for (const kind of [
      'nul',
      'lineBreak',
      'curlyQuote',
      'bidi',
      'loneSurrogate',
      'astral',
    ] as const) {
      expect(Object.keys(data.ends(kind)), kind).toEqual(['registryDataInvalid']);
    }
    console.log(
      'registry data:',
      JSON.stringify(data.ends()),
      'names:',
      JSON.stringify(names.ends()),
    );
  }, 170_000);
});

function judge(
  problem: unknown,
  look: RegistryResult | undefined,
  wanted: object,
  text: string,
): string {
  const seen = look && 'seen' in look ? look.seen : null;
  if (problem === null)
    return JSON.stringify(seen) === JSON.stringify(wanted)
      ? 'kept'
      : `other data for ${JSON.stringify(text)}`;
  // What was refused must not be there; a NUL or a lone half in the name means another name to the registry.
  if (seen?.error !== 2) return `refused, but something is there for ${JSON.stringify(text)}`;
  return typeof problem === 'object' && 'code' in problem ? String(problem.code) : 'unknown';
}
