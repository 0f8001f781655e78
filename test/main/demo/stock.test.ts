// F24, F25, F26, F27, F28: what a stock Windows has is data with a source per version, compared with what four registries say.
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { demoVersions, stockRegistry, stockServices } from '../../../src/main/demo/stock.ts';
import {
  factOn,
  seenBuilds,
  startingPort,
  startsByItself,
  stockRegistryFacts,
  stockServiceFacts,
} from '../../../src/shared/port/windows-stock.ts';
import { registryValue, serviceName, startType } from '../../../src/shared/port/values.ts';

const folder = new URL('../../fixtures/facts/', import.meta.url);
const triggers = z.array(z.strictObject({ opened: z.string(), protocol: z.string() }));
const factsFile = z.strictObject({
  windows: z.string(),
  name: z.string(),
  source: z.string().min(1),
  services: z.record(
    z.string(),
    z.strictObject({
      start: startType,
      dependsOn: z.array(z.string()),
      startedWhenPortOpens: triggers.default([]),
    }),
  ),
  registry: z.record(z.string(), z.record(z.string(), registryValue.nullable())),
  wanMiniports: z.array(z.string()),
});
const files = fs
  .readdirSync(folder)
  .filter((name) => name.startsWith('windows-'))
  .map((name) => factsFile.parse(JSON.parse(fs.readFileSync(new URL(name, folder), 'utf8'))));
/** Names of services and drivers are compared without case. */
const plain = (names: readonly string[]) => names.map((name) => name.toLowerCase());

describe.each(files)('the registry of $name ($windows)', ({ windows, services, registry }) => {
  it.each(Object.keys(stockServiceFacts))('%s', (name) => {
    const { start, dependsOn } = stockServiceFacts[name as keyof typeof stockServiceFacts];
    const seen = services[name];
    expect(factOn(start, windows)).toEqual({ value: seen?.start, source: 'windows-facts 1.5' });
    expect(plain(factOn(dependsOn, windows).value)).toEqual(plain(seen?.dependsOn ?? []));
    expect(stockServices(windows)[name]).toMatchObject({ start: seen?.start });
  });

  it.each(serviceName.options)('what starts %s by itself', (name) => {
    const udp = services[name]?.startedWhenPortOpens.filter(({ protocol }) => protocol === 'UDP');
    expect(startsByItself(name, windows)).toBe((udp ?? []).length > 0);
    const port = startingPort[name];
    if (port !== undefined) expect(factOn(port, windows).value).toBe(Number(udp?.[0]?.opened));
  });

  it('has every value with its type, and not those that it has not', () => {
    for (const [key, facts] of Object.entries(stockRegistryFacts))
      for (const [name, fact] of Object.entries(facts)) {
        expect(factOn(fact, windows).value, name).toEqual(registry[key]?.[name]);
        expect(stockRegistry(windows)[key]?.[name] ?? null, name).toEqual(registry[key]?.[name]);
      }
  });
});

describe('what nobody looked at', () => {
  it('is UNCONFIRMED: the builds of the table are those of the files, and no other', () => {
    expect(files.map(({ windows }) => windows).sort()).toEqual([...seenBuilds].sort());
    const { start } = stockServiceFacts.RasMan;
    const sources = demoVersions.map((version) => [version, factOn(start, version).source]);
    expect(sources.filter(([, source]) => source !== 'UNCONFIRMED')).toEqual([
      ['6.1.7601', 'windows-facts 1.5'],
      ['6.3.9600', 'windows-facts 1.5'],
      ['10.0.16299', 'windows-facts 1.5'],
    ]);
  });

  it('starts nothing by a trigger before 7, which brought them [K]', () => {
    expect(startsByItself('IKEEXT', '6.0.6002')).toBe(false);
    expect(startsByItself('IKEEXT', '10.0.26100')).toBe(true);
  });
});
