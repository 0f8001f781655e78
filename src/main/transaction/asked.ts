/**
 * What is asked of a side that acts, by the kind of owner that asks (D39): what it has of its own, which that side opens and
 * plans by itself, and the facts, to be held against what it sees (D37).
 */
import * as z from 'zod';
import { planFacts } from '../../shared/plan/facts.ts';
import { facts } from '../../shared/profile-plan/facts.ts';
import { remedy } from '../../shared/remedy-plan/remedy.ts';

const ofProfile = z.strictObject({ kind: z.literal('profile'), facts });
const ofRemedy = z.strictObject({ kind: z.literal('remedy'), facts: planFacts });

/** The facts of a plan alone. */
export const factsOf = z.discriminatedUnion('kind', [ofProfile, ofRemedy]);
export type FactsOf = z.infer<typeof factsOf>;

export const asked = z.discriminatedUnion('kind', [
  /** Exact payload bytes of the profile, base64: hashed and parsed again on the other side (D14). */
  ofProfile.extend({ payload: z.string() }),
  ofRemedy.extend({ remedy }),
]);
export type Asked = z.infer<typeof asked>;
