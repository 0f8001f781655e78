/** A weakening or an override that a draft lacks, added with one click; its reason is left to whoever makes the profile. */
import type { DraftCheck } from '../../shared/ipc/views.ts';
import { jsonPath } from '../../shared/json/json-path.ts';
import { addRow, isObject, rowsAt, type Draft } from './draft.ts';

export type Exception = NonNullable<DraftCheck['problems'][number]['exception']>;

/** The draft with it, once, and the JSON path at which its reason is written. */
export function withException(
  draft: Draft,
  { list, name }: Exception,
): { draft: Draft; reason: string } {
  const rows = rowsAt(draft, [list]);
  const at = rows.findIndex((row) => isObject(row) && row['name'] === name);
  if (at >= 0) return { draft, reason: jsonPath([list, at, 'why']) };
  return {
    draft: addRow(draft, [list], { name, why: '' }),
    reason: jsonPath([list, rows.length, 'why']),
  };
}
