/** Hostile texts as names and data of registry values, through our writer, Wine's reg.exe and our reader. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegistryAction, RegistryResult } from '../wine/probes/registry.ts';
import { Wine, wineOrReason } from '../wine/wine.ts';
import { hostileClasses, hostileValues, Tally } from './values.ts';

const { skip } = wineOrReason();
const values = hostileValues(300, 8);
const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\RoadwarriorTest';

describe.skipIf(skip)("300 hostile texts through reg.exe (Wine's)", () => {
  let wine: Wine;
  beforeAll(() => {
    wine = new Wine();
  }, 60_000);
  afterAll(() => {
    wine.end();
  }, 60_000);

  it('stand in the registry as they were, or are refused before reg.exe is started', async () => {
    const actions = values.flatMap(({ text }, n): RegistryAction[] => {
      const target = { key, value: `Value ${String(n)}` };
      return [
        { do: 'set', target, data: { type: 'sz', data: text } },
        { do: 'look', target, view: 64 },
      ];
    });
    const targets = values.map((_, n) => ({ key, value: `Value ${String(n)}` }));
    // As the name of a value: refused, or a value of exactly that name.
    const named = values.flatMap(({ text }): RegistryAction[] => {
      const target = { key: `${key}\\Names`, value: text };
      return [
        { do: 'set', target, data: { type: 'dword', data: 7 } },
        { do: 'look', target, view: 64 },
      ];
    });
    const all: RegistryAction[] = [...actions, { do: 'read', targets }, ...named];
    const results = await wine.probe<RegistryResult[]>('registry', all, 150_000);
    const readings = results.find((each) => 'readings' in each)?.readings ?? [];

    const data = new Tally();
    const names = new Tally();
    values.forEach(({ class: kind, text }, n) => {
      const [set, look] = results.slice(2 * n, 2 * n + 2);
      const hex = Buffer.from(`${text}\0`, 'utf16le').toString('hex');
      data.add(kind, judge(set, look, { error: 0, type: 1, hex }, text));
      const isKept = data.ends(kind)['kept'] !== undefined && readings[n]?.state === 'present';
      if (readings[n]?.state === 'present') {
        expect(isKept).toBe(true);
        expect(readings[n]).toEqual({ state: 'present', value: { type: 'sz', data: text } });
      } else expect(readings[n]).toEqual({ state: 'absent' });
      const at = actions.length + 1 + 2 * n;
      const [name, found] = results.slice(at, at + 2);
      names.add(kind, judge(name, found, { error: 0, type: 4, hex: '07000000' }, text));
    });
    expect(data.classes()).toEqual([...hostileClasses].sort());
    expect(Object.keys(data.ends()).sort()).toEqual(['kept', 'registryDataInvalid']);
    expect(Object.keys(names.ends()).sort()).toEqual(['kept', 'registryTargetInvalid']);
    for (const kind of [
      'straightQuote',
      'backslash',
      'percentVariable',
      'operator',
      'optionLike',
    ] as const) {
      expect(data.ends(kind)['kept'], kind).toBeGreaterThan(4);
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
  set: RegistryResult | undefined,
  look: RegistryResult | undefined,
  wanted: object,
  text: string,
): string {
  const problem = set && 'problem' in set ? set.problem : 'no result';
  const seen = look && 'seen' in look ? look.seen : null;
  if (problem === null)
    return JSON.stringify(seen) === JSON.stringify(wanted)
      ? 'kept'
      : `other data for ${JSON.stringify(text)}`;
  // What was refused must not be there; a NUL or a lone half in the name means another name to the registry.
  if (seen?.error !== 2) return `refused, but something is there for ${JSON.stringify(text)}`;
  return typeof problem === 'object' && 'code' in problem ? String(problem.code) : 'unknown';
}
