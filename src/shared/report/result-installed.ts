/** What `list` and `show` tell of the installed profiles, and what `pause` and `resume` made of one. */
import { kinds } from '../profile/kind.ts';
import * as z from 'zod';
import { scope } from '../plan/step.ts';
import { serverVerdict } from '../server-check/verdict.ts';
import { transactionPart } from './result-apply.ts';

const owned = z.strictObject({
  room: z.string(),
  key: z.string(),
  scope,
  former: z.unknown(),
  ours: z.unknown(),
});

export const reportInstalled = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    revision: z.int(),
    kind: z.enum(kinds),
    appliedAt: z.string(),
    paused: z.boolean(),
    /** What is known of its server, and what is to be said of it; null and empty where there is nothing. */
    serverVerdict: serverVerdict.nullable(),
    serverText: z.string(),
    /** Until when its file may be applied; null of one without an end, and where it is not known. */
    validUntil: z.iso.datetime().nullable(),
    /** An undo could not take everything back; `owned` and `claims` are what it left. */
    undoUnfinished: z.boolean(),
    owned: z.array(owned),
    claims: z.array(
      z.strictObject({ room: z.string(), key: z.string(), holders: z.array(z.string()) }),
    ),
  })
  .meta({ id: 'installed' });
export type ReportInstalled = z.infer<typeof reportInstalled>;

/** A fix that the doctor made. `cause`: its code. */
const reportFix = z
  .strictObject({ id: z.string(), name: z.string(), cause: z.string(), appliedAt: z.string() })
  .meta({ id: 'fix' });

export const listResult = z.strictObject({
  installed: z.array(reportInstalled),
  fixes: z.array(reportFix),
});

/** Null where nothing of this id is installed. */
export const showResult = z.strictObject({ installed: reportInstalled.nullable() });

export const switchResult = z.strictObject({ ...showResult.shape, ...transactionPart });
