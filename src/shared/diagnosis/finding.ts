/** One case that holds, as data: its code, how bad, how firm, and what it rests on. Whoever judges adds where it stands. */
import * as z from 'zod';

/**
 * How firm a finding is. `proved`: by the server's own proof (HASH_R, SIG_R with a certificate that is trusted, or what comes under
 * keys that only it shares). `answered`: somebody answered so; anybody on the way could, or could bring it about. `silence`:
 * concluded from no answer; so is what needs an answer as well as a silence.
 * `local`: this PC says so itself.
 */
const confidence = z.enum(['proved', 'answered', 'silence', 'local']);
export type Confidence = z.infer<typeof confidence>;

const severity = z.enum(['good', 'note', 'warning', 'problem']);
export type Severity = z.infer<typeof severity>;

export const finding = z.strictObject({
  code: z.string(),
  severity,
  confidence,
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The error number that Windows would end with, where it can be told; windows-facts 7. */
  predicts: z.int().nullable(),
});
export type Finding = z.infer<typeof finding>;

export type Evidence = Finding['parameters'];

/** For a case that needs no words of its own. */
export const given: Evidence = {};
