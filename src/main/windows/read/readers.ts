/** Query kind → how it is answered. */
import type { QueryKind } from '../../../shared/port/query.ts';
import { certificateReaders } from './certificate.ts';
import { connectionReaders } from './connection.ts';
import { eventReaders } from './events.ts';
import { firewallReaders } from './firewall.ts';
import { hostReaders } from './host.ts';
import { ipsecRuleReaders } from './ipsec-rules.ts';
import { ipsecSetReaders } from './ipsec-sets.ts';
import { nrptReaders } from './nrpt.ts';
import type { Reader, Readers } from './reader.ts';
import { registryReaders } from './registry.ts';
import { restartReaders } from './restart.ts';
import { serviceReaders } from './service.ts';
import { surroundingsReaders } from './surroundings.ts';

const readers: Readers = {
  ...registryReaders,
  ...serviceReaders,
  ...restartReaders,
  ...certificateReaders,
  ...connectionReaders,
  ...eventReaders,
  ...hostReaders,
  ...surroundingsReaders,
  ...ipsecSetReaders,
  ...ipsecRuleReaders,
  ...firewallReaders,
  ...nrptReaders,
};

export function readerOf<K extends QueryKind>(kind: K): Reader<K> {
  return readers[kind];
}

/** For the test that holds the table complete. @internal */
export function readKinds(): string[] {
  return Object.keys(readers);
}
