/** The registry of the simulated PC. Keys and value names are compared without case, as Windows does. */
import type * as z from 'zod';
import type { registryValue } from '../../shared/port/values.ts';
import { registryArea, type RegistryFile } from './files.ts';
import { type Answerers, demand, type Machine, type Performers, without } from './machine.ts';

type Value = z.infer<typeof registryValue>;

export const registryAnswers = {
  'registry.read': ({ key, value }, pc) => readValue(pc, key, value),
} satisfies Partial<Answerers>;

export const registryOperations = {
  'registry.set': ({ key, value, data }, pc) => {
    demand(data.type !== 'other', 'registry.typeNotWritten');
    const file = pc.read(registryArea);
    const at = spelling(file, key) ?? key;
    const name = spelling(file[at] ?? {}, value) ?? value;
    const before = file[at]?.[name];
    if (before !== undefined && before.type !== data.type) pc.note('registry.typeReplaced');
    pc.write(registryArea, { ...file, [at]: { ...file[at], [name]: data } });
  },
  'registry.delete': ({ key, value }, pc) => {
    const file = pc.read(registryArea);
    const at = spelling(file, key);
    const values = at === undefined ? undefined : file[at];
    const name = spelling(values ?? {}, value);
    demand(at !== undefined && values !== undefined && name !== undefined, 'registry.valueMissing');
    pc.write(registryArea, { ...file, [at]: without(values, name) });
  },
} satisfies Partial<Performers>;

function readValue(pc: Machine, key: string, value: string): Value | null {
  const file = pc.read(registryArea);
  const values = file[spelling(file, key) ?? ''] ?? {};
  return values[spelling(values, value) ?? ''] ?? null;
}

function spelling(of: RegistryFile | RegistryFile[string], name: string): string | undefined {
  return Object.keys(of).find((each) => each.toLowerCase() === name.toLowerCase());
}
