/**
 * What `--json` prints and `--report` writes: an envelope that is the same for every command and every ending, and in it one
 * `result` by command. Holds codes and, beside each, the sentence in the language of the run. No secret fits into it: it is
 * made of plan, events and outcomes.
 */
import * as z from 'zod';
import { exitNames } from './exit-codes.ts';
import { applyResult, repairResult, undoResult } from './result-apply.ts';
import { checkServerResult, lintResult } from './result-check.ts';
import { doctorResult, explainResult } from './result-doctor.ts';
import { listResult, showResult, switchResult } from './result-installed.ts';
import { reportVersion, type Reported } from './reported.ts';
import { planResult } from './result-plan.ts';
import { verifyResult } from './result-verify.ts';

const text = z.string();
const moment = z.iso.datetime().meta({ id: 'moment' });

const ending = z
  .strictObject({ code: z.int(), name: z.enum(exitNames), meaning: text, todo: text })
  .meta({ id: 'exit' });

function envelope<const Command extends Reported, Result extends z.ZodType>(
  command: Command,
  result: Result,
) {
  return z.strictObject({
    format: z.literal('roadwarrior-report'),
    version: z.literal(reportVersion),
    program: z.string(),
    command: z.literal(command),
    language: z.string(),
    startedAt: moment,
    endedAt: moment,
    /** True on the demo PC: nothing of this is true of a real Windows (D32). */
    simulated: z.boolean(),
    exit: ending,
    /** Further words about the ending: which argument, which file, which process. */
    messages: z.array(text),
    /** Windows has to be restarted before everything takes effect (D41). */
    restart: z.boolean(),
    result,
  });
}

export const report = z.discriminatedUnion('command', [
  envelope('plan', planResult),
  envelope('apply', applyResult),
  envelope('verify', verifyResult),
  envelope('undo', undoResult),
  envelope('list', listResult),
  envelope('show', showResult),
  envelope('pause', switchResult),
  envelope('resume', switchResult),
  envelope('checkServer', checkServerResult),
  envelope('lintCertificate', lintResult),
  envelope('doctor', doctorResult),
  envelope('explain', explainResult),
  envelope('repair', repairResult),
  envelope('restartDemo', z.null()),
  /** The command line was wrong. */
  envelope('none', z.null()),
]);
export type Report = z.infer<typeof report>;

type ByCommand = { [Each in Report as Each['command']]: Each };
/** The report of one command; of several, what they have in common can be read and written. */
export type ReportOf<Command extends Reported> = ByCommand[Command];
export type ResultOf<Command extends Reported> = ReportOf<Command>['result'];

/** The published JSON Schema (docs/report.schema.json). @public */
export function reportSchema(): object {
  return z.toJSONSchema(report, { target: 'draft-2020-12' });
}
