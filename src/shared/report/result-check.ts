/** What `check-server` and `lint-certificate` found: both look, and change nothing. */
import * as z from 'zod';
import { profilePart } from './profile-part.ts';
import { reportFinding, serverCheckPart } from './result-plan.ts';

export const checkServerResult = z.strictObject({ ...profilePart, ...serverCheckPart });

export const lintResult = z.strictObject({ findings: z.array(reportFinding) });
