/** Query kind → how it is answered. */
import type { QueryKind } from '../../../shared/port/query.ts';
import type { Reader, Readers } from './reader.ts';
import { serviceReaders } from './service.ts';

const readers: Partial<Readers> = {
  ...serviceReaders,
};

export function readerOf<K extends QueryKind>(kind: K): Reader<K> {
  const reader = readers[kind];
  if (!reader) throw new TypeError(`Nothing reads ${kind}.`);
  return reader;
}

/** For the test that holds the table complete. */
export function readKinds(): string[] {
  return Object.keys(readers);
}
