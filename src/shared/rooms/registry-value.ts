/** The three registry values that rooms of ours set: what they share. The closed list is in port/operation.ts. */
import { z } from 'zod';
import type { Operation } from '../port/operation.ts';
import type { Query } from '../port/query.ts';
import type { registryValue } from '../port/values.ts';
import type { Move } from './room.ts';

export type RegistryValue = z.infer<typeof registryValue>;

export interface RegistryPlace {
  key: string;
  value: string;
}

/** The place is fixed per room, so a target says nothing more. */
export const noTarget = z.strictObject({});
export type NoTarget = z.infer<typeof noTarget>;

export function dword(data: number): RegistryValue {
  return { type: 'dword', data };
}

/** The number that stands there; absent and odd types count as `otherwise`, Windows' default. */
export function numberOf(have: RegistryValue | null, otherwise: number): number {
  return have?.type === 'dword' ? have.data : otherwise;
}

export function readPlace(place: RegistryPlace): Query {
  return { kind: 'registry.read', ...place };
}

export function movePlace(place: RegistryPlace, change: Move<NoTarget, RegistryValue>): Operation {
  return change.to === null
    ? { kind: 'registry.delete', ...place }
    : { kind: 'registry.set', ...place, data: change.to };
}
