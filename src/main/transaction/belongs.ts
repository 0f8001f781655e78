/**
 * A record proves nothing beyond its folder (D36): whatever lies in a scope's folder may name that scope, things of that scope and
 * the profile of its own file. Anything else is refused by name when it is read; nothing of it is believed, nothing is deleted.
 */
import { keyOf } from '../../shared/identity/key.ts';
import type { Scope } from '../../shared/plan/step.ts';
import type { Operation } from '../../shared/port/operation.ts';
import { scopeOfOperation } from '../../shared/plan/reach.ts';
import { allRooms } from '../../shared/rooms/all-rooms.ts';
import type { JournalFormat } from '../storage/journal.ts';
import type { Fault, VersionedFormat } from '../storage/versions.ts';
import {
  claimsFormat,
  journalFormat,
  receiptFormat,
  type Claims,
  type Commitment,
  type JournalHeader,
  type JournalRecord,
  type Receipt,
} from './documents.ts';

export function receiptsOf(scope: Scope): VersionedFormat<Receipt> {
  return { ...receiptFormat, check: (receipt, id) => receiptFault(scope, receipt, id) };
}

export function claimsOf(scope: Scope): VersionedFormat<Claims> {
  return { ...claimsFormat, check: (document) => claimsFault(scope, document.claims) };
}

export function journalsOf(scope: Scope): JournalFormat<JournalHeader, JournalRecord> {
  return {
    ...journalFormat,
    check: (header, records) =>
      header.scope === scope
        ? first(records.map((record) => recordFault(scope, header, record)))
        : { code: 'foreignScope', scope },
  };
}

/** A thing as records name it: of a known room (D13), of this scope, under its own key, with values that can be given back. */
export interface NamedThing {
  room: string;
  key: string;
  target?: unknown;
}

export function thingFault(
  scope: Scope,
  thing: NamedThing,
  values: readonly unknown[],
): Fault | null {
  const room = allRooms.find((each) => each.kind === thing.room);
  if (room === undefined) return mismatch('room');
  const target = room.target.safeParse(thing.target);
  if (!target.success) return mismatch('target');
  if (room.scope(target.data) !== scope) return { code: 'foreignScope', scope };
  if (keyOf(room.kind, target.data) !== thing.key) return { code: 'contradictory', scope };
  const fits = values.every((value) => value === null || room.value.safeParse(value).success);
  return fits ? null : mismatch('value');
}

function receiptFault(scope: Scope, receipt: Receipt, id: string): Fault | null {
  if (receipt.scope !== scope) return { code: 'foreignScope', scope };
  if (receipt.owner.id !== id) return { code: 'contradictory', scope };
  return first(
    receipt.owned.map((thing) => {
      if (thing.scope !== scope) return { code: 'foreignScope', scope };
      if (thing.owner !== id) return { code: 'contradictory', scope };
      return thingFault(scope, thing, [thing.former, thing.ours]);
    }),
  );
}

/** Claims are the machine's (D11): in the user's folder there is no such document. */
function claimsFault(scope: Scope, claims: Claims['claims']): Fault | null {
  if (scope === 'user') return { code: 'foreignScope', scope };
  return first(claims.map((claim) => thingFault(scope, claim, [claim.former, claim.ours])));
}

function recordFault(scope: Scope, header: JournalHeader, record: JournalRecord): Fault | null {
  switch (record.type) {
    case 'intent':
      return first(
        record.items.map((item) => operationFault(scope, item.operation) ?? itemFault(scope, item)),
      );
    case 'prepared':
    case 'commit':
      return commitmentFault(scope, header, record.commitment);
    case 'outcome':
    case 'rollingBack':
      return null;
  }
}

function itemFault(scope: Scope, item: NamedThing & { before?: unknown; after?: unknown }) {
  return thingFault(scope, item, [item.before, item.after]);
}

function operationFault(scope: Scope, operation: Operation | null): Fault | null {
  const ours = operation === null || scopeOfOperation(operation) === scope;
  return ours ? null : { code: 'foreignScope', scope };
}

/** What a commit writes lies in the same folder afterwards, so it is held to the same. */
function commitmentFault(
  scope: Scope,
  header: JournalHeader,
  { receipt, claims }: Commitment,
): Fault | null {
  const ofReceipt = receipt === null ? null : receiptFault(scope, receipt, header.owner.id);
  return ofReceipt ?? (claims === null ? null : claimsFault(scope, claims));
}

function first(faults: readonly (Fault | null)[]): Fault | null {
  return faults.find((each) => each !== null) ?? null;
}

function mismatch(at: string): Fault {
  return { code: 'schemaMismatch', at: [at] };
}
