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

/** Null for a type that is never written. */
export function movePlace(
  place: RegistryPlace,
  { to }: Move<NoTarget, RegistryValue>,
): Operation | null {
  if (to === null) return { kind: 'registry.delete', ...place };
  return to.type === 'other' ? null : { kind: 'registry.set', ...place, data: to };
}

/** D10: a value of an odd type (binary, list) is shown and never written, so what it was cannot be put back. */
export function irreversiblePlace(from: RegistryValue | null): string | null {
  return from?.type === 'other' ? oddTypeCode : null;
}

export const oddTypeCode = 'registryTypeNotKept';
