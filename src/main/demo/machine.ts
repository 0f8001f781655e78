/** What the areas of the simulated PC see of it during one query or one operation. */
import { createHash } from 'node:crypto';
import type { OperationKind, OperationOf } from '../../shared/port/operation.ts';
import type { QueryKind, QueryOf, ValueOf } from '../../shared/port/query.ts';
import type { SecretName } from '../../shared/port/values.ts';
import type { BehaviourId, CannotReadId, RefusalId } from './beliefs.ts';
import type { WindowsFile } from './files.ts';
import type { View } from './store.ts';

export interface Machine extends View {
  readonly windows: WindowsFile;
  /** The secret's value. Refuses when it was not given. */
  secret(name: SecretName): string;
  givenSecret(name: SecretName): string | undefined;
  /** Says that the simulation followed a belief. */
  note(id: BehaviourId): void;
  /** ISO 8601, UTC. */
  now(): string;
  /** Letters, digits and hyphens that nothing else on this PC has. */
  unique(): string;
}

export type Performers = {
  [K in OperationKind]: (operation: OperationOf<K>, pc: Machine) => void;
};
export type Answerers = { [K in QueryKind]: (query: QueryOf<K>, pc: Machine) => ValueOf<K> };

/** Ends an operation without effect. */
export class Refused extends Error {
  readonly belief: RefusalId;
  constructor(belief: RefusalId) {
    super(belief);
    this.belief = belief;
  }
}

/** Ends a query without value. */
export class NotReadable extends Error {
  readonly belief: CannotReadId;
  constructor(belief: CannotReadId) {
    super(belief);
    this.belief = belief;
  }
}

export function refuse(belief: RefusalId): never {
  throw new Refused(belief);
}

/** Refuses unless the condition holds. */
export function demand(condition: boolean, belief: RefusalId): asserts condition {
  if (!condition) refuse(belief);
}

/** The record without one key. */
export function without<V>(record: Readonly<Record<string, V>>, key: string): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}

/** What is kept of a secret: enough to tell equal from different, on this PC only. */
export function hashed(salt: string, secret: string): string {
  return createHash('sha256').update(`${salt}\0${secret}`, 'utf8').digest('hex');
}
