/** What `verify` found: the PC compared with the profile, or with what the receipts say. */
import * as z from 'zod';
import { action, scope } from '../plan/step.ts';
import { profilePart } from './profile-part.ts';
import { reportFinding } from './result-plan.ts';

const text = z.string();

const thing = z.strictObject({ room: z.string(), key: z.string(), scope });

export const reportDrift = z.strictObject({
  ...thing.shape,
  action,
  before: z.unknown(),
  after: z.unknown(),
  text,
});

export const reportVerification = z
  .strictObject({
    asWanted: z.boolean(),
    drift: z.array(reportDrift),
    /** Could not be read, for example without administrator rights; `findings` say why. `text` names the thing. */
    unreadable: z.array(z.strictObject({ ...thing.shape, text })),
    /** Every value is right and Windows does not act on it, or an undo is not finished. */
    notInForce: z.array(reportFinding),
    /** Windows never tells these (D10): nothing is claimed about them. `text` names the room. */
    notSeen: z.array(z.strictObject({ room: z.string(), text })),
  })
  .meta({ id: 'verification' });
export type ReportVerification = z.infer<typeof reportVerification>;

export const verifyResult = z.strictObject({
  ...profilePart,
  findings: z.array(reportFinding),
  verification: reportVerification.nullable(),
});
