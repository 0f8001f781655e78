/** The phonebook entry of what is installed, by its receipts. */
import {
  connectionKind,
  connectionTarget,
  type ConnectionTarget,
} from '../../shared/rooms/parts/connection-entry.ts';
import type { Installed } from './installed.ts';

/** Null for pure IPsec, which has no entry: its tunnel comes up with the first packet. */
export function connectionOf({ receipts }: Pick<Installed, 'receipts'>): ConnectionTarget | null {
  const entry = receipts
    .flatMap((receipt) => receipt.owned)
    .find(({ room }) => room === connectionKind);
  return entry === undefined ? null : connectionTarget.parse(entry.target);
}
