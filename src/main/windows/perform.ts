/** Carries out operations: consecutive calls of PowerShell go together, programs and files one by one (D3). */
import { fold } from '../../shared/phonebook/phonebook-text.ts';
import type { Operation } from '../../shared/port/operation.ts';
import type { Outcome, Secrets } from '../../shared/port/port.ts';
import type { EntryPlace } from './doubled-entries.ts';
import { outcomeOf } from './failure.ts';
import { type Before, callsOrRefusal } from './refused-before.ts';
import type { Call, PhonebookCall, ProgramCall } from '../../shared/render/rendered.ts';
import type { ScriptCall, ScriptCalls } from './script-calls.ts';

export interface Runners extends Before {
  script: Pick<ScriptCalls, 'run'>;
  /** Each answers `done`, `failed` or `unknown`, and never rejects. */
  program: (call: ProgramCall) => Promise<Outcome>;
  phonebook: (call: PhonebookCall) => Promise<Outcome>;
}

interface Stop {
  /** Calls that are known to have taken effect. */
  done: number;
  outcome: Outcome | null;
  /** Calls from `done` on, up to this one, that may or may not have taken effect. */
  inDoubt: number;
}

/** A cmdlet may take 45 s on a loaded PC (windows-facts 3, fact 11). */
const callTimeoutMs = 45_000;
const batchTimeoutMs = 120_000;

/** One outcome per operation; stops at the first that is not `done`. Never rejects. */
export async function performAll(
  operations: readonly Operation[],
  secrets: Secrets,
  runners: Runners,
): Promise<Outcome[]> {
  const rendered: (readonly Call[])[] = [];
  let refusal: string | null = null;
  const cleared = new Set<string>();
  const doubled = async (entry: EntryPlace) =>
    !cleared.has(placeOf(entry)) && (await runners.doubled(entry));
  for (const operation of operations) {
    const calls = await callsOrRefusal(operation, secrets, { ...runners, doubled });
    if (typeof calls === 'string') {
      refusal = calls;
      break;
    }
    rendered.push(calls);
    for (const call of calls)
      if (call.tool === 'phonebook' && call.change.kind === 'removeEntries')
        cleared.add(placeOf({ file: call.file, name: call.entry }));
  }
  const stop = await runAll(rendered.flat(), secrets, runners);
  const outcomes: Outcome[] = [];
  let first = 0;
  for (const calls of rendered) {
    outcomes.push(outcomeOfCalls(first, first + calls.length, stop));
    first += calls.length;
  }
  const rest: Outcome = { status: 'notDone' };
  const refused: Outcome =
    stop.outcome === null && refusal !== null ? { status: 'failed', code: refusal } : rest;
  return operations.map((_, at) => outcomes[at] ?? (at === rendered.length ? refused : rest));
}

function placeOf({ file, name }: EntryPlace): string {
  return JSON.stringify([file, fold(name)]);
}

/** @returns where it stopped; `outcome` is null when nothing did. */
async function runAll(calls: readonly Call[], secrets: Secrets, runners: Runners): Promise<Stop> {
  let done = 0;
  while (done < calls.length) {
    const batch = scriptCallsFrom(calls, done);
    const result =
      batch.length > 0
        ? await runScript(batch, secrets, runners)
        : await runOne(calls[done] as Call, runners);
    done += result.done;
    if (result.outcome !== null)
      return { done, outcome: result.outcome, inDoubt: done + result.inDoubt };
  }
  return { done, outcome: null, inDoubt: done };
}

function scriptCallsFrom(calls: readonly Call[], from: number): ScriptCall[] {
  const batch: ScriptCall[] = [];
  for (const call of calls.slice(from)) {
    if (call.tool !== 'cmdlet' && call.tool !== 'function') break;
    batch.push(call);
  }
  return batch;
}

async function runScript(
  batch: readonly ScriptCall[],
  secrets: Secrets,
  { script }: Runners,
): Promise<Stop> {
  const timeoutMs = Math.max(batchTimeoutMs, batch.length * callTimeoutMs);
  let result;
  try {
    result = await script.run(batch, secrets, timeoutMs);
  } catch {
    // PowerShell did not start: nothing was reached.
    return { done: 0, outcome: { status: 'failed', code: 'powershellNoAnswer' }, inDoubt: 0 };
  }
  if (result.kind === 'lost') {
    const outcome = { status: 'unknown' as const, code: result.code };
    return { done: 0, outcome, inDoubt: batch.length };
  }
  const outcome = result.failure === null ? null : outcomeOf(result.failure);
  return { done: result.done, outcome, inDoubt: 0 };
}

async function runOne(call: Call, runners: Runners): Promise<Stop> {
  const outcome = await runnerOf(call, runners);
  if (outcome.status === 'done') return { done: 1, outcome: null, inDoubt: 0 };
  return { done: 0, outcome, inDoubt: outcome.status === 'unknown' ? 1 : 0 };
}

function runnerOf(call: Call, runners: Runners): Promise<Outcome> {
  switch (call.tool) {
    case 'phonebook':
      return runners.phonebook(call);
    case 'cmdlet':
    case 'function':
      throw new TypeError('Calls of PowerShell run together.');
    case 'byHand':
    case 'sc':
    case 'net':
    case 'oldNetsh':
      throw new TypeError('Refused before (refused-before.ts).');
    default:
      return runners.program(call);
  }
}

/** An operation of which one call took effect and another did not is neither done nor undone. */
function outcomeOfCalls(from: number, to: number, { done, outcome, inDoubt }: Stop): Outcome {
  if (to <= done) return { status: 'done' };
  if (outcome === null || (from > done && from >= inDoubt)) return { status: 'notDone' };
  if (outcome.status === 'failed' && from < done) return { status: 'unknown', code: 'partlyDone' };
  return outcome;
}
