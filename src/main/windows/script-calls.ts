/** The two functions that carry all work of PowerShell: calls that change, and reads. One round trip each (D3). */
import * as z from 'zod';
import type { SecretName } from '../../shared/port/values.ts';
import type { Secrets } from '../../shared/port/port.ts';
import { noTrace, timed, type Trace } from '../trace/trace.ts';
import {
  failureSchema,
  type CallArguments,
  type CallError,
  type CallResult,
  type JsonValue,
} from './powershell/call-result.ts';
import type { CallOptions, PowerShellSession } from './powershell/powershell-session.ts';
import type { Failure } from './failure.ts';
import type { ScriptRead } from './read/reader.ts';
import { scripts, type functions } from './windows-scripts.ts';
import type { Argument, CmdletCall, FunctionCall } from '../../shared/render/rendered.ts';
import { WindowsError, type WindowsProblem } from './windows-error.ts';

export type ScriptCall = CmdletCall | FunctionCall;

/** `lost`: nobody knows how far it came, and the session is over. */
export type CallsResult =
  { kind: 'answered'; done: number; failure: Failure | null } | { kind: 'lost'; code: string };

export type ReadResult = { ok: true; value: JsonValue } | { ok: false; error: Failure };

const callsAnswer = z.strictObject({
  done: z.int().min(0),
  failure: failureSchema.nullable(),
});
const readsAnswer = z.strictObject({
  answers: z.array(
    z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), value: z.unknown() }),
      z.strictObject({ ok: z.literal(false), error: failureSchema }),
    ]),
  ),
});

export class ScriptCalls {
  readonly #session: PowerShellSession;
  readonly #trace: Trace;
  #loading: Promise<void> | undefined;
  #over = false;

  constructor(session: PowerShellSession, trace: Trace = noTrace) {
    this.#session = session;
    this.#trace = trace;
  }

  /** True after a call that was not answered: the process is gone (D8). */
  get over(): boolean {
    return this.#over;
  }

  /** Starts PowerShell and reads the scripts, once. Rejects with WindowsError. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** Runs the calls in order and stops at the first that fails. Never rejects but for `load`. */
  async run(
    calls: readonly ScriptCall[],
    secrets: Secrets,
    timeoutMs: number,
  ): Promise<CallsResult> {
    await this.load();
    const given = secretsFor(calls.flatMap(secretNames), secrets);
    const answer = await this.#call(
      'Invoke-RwCalls',
      calls.length,
      { Calls: calls.map(toJson) },
      { secrets: given, timeoutMs },
    );
    if (!answer.ok && answer.error.kind === 'script') {
      // Not one call was reached: opening the secrets or binding the list failed.
      return { kind: 'answered', done: 0, failure: failureOfError(answer.error) };
    }
    const parsed = callsAnswer.safeParse(answer.ok ? answer.value : null);
    if (parsed.success) return { kind: 'answered', ...parsed.data };
    this.#over = true;
    return { kind: 'lost', code: answer.ok ? 'noAnswer' : lostCode(answer.error) };
  }

  /** Rejects with WindowsError where PowerShell itself does not answer. */
  async read(
    reads: readonly ScriptRead[],
    secrets: Secrets,
    timeoutMs: number,
  ): Promise<ReadResult[]> {
    if (reads.length === 0) return [];
    await this.load();
    const names = reads.flatMap(({ parameters }) => Object.values(parameters).flatMap(secretsIn));
    const answer = await this.#call(
      'Read-RwState',
      reads.length,
      { Reads: reads.map(({ function: name, ...rest }) => toJson({ ...rest, name })) },
      { secrets: secretsFor(names, secrets), timeoutMs },
    );
    const parsed = readsAnswer.safeParse(answer.ok ? answer.value : null);
    if (parsed.success && parsed.data.answers.length === reads.length) {
      return parsed.data.answers as ReadResult[];
    }
    this.#over = true;
    throw new WindowsError(answer.ok ? 'powershellNoAnswer' : problemOf(answer.error));
  }

  #call(
    name: (typeof functions)[number],
    count: number,
    args: CallArguments,
    options: CallOptions,
  ): Promise<CallResult> {
    return timed(
      this.#trace,
      () => this.#session.call(name, args, options),
      (ms, result) => ({ event: 'script', function: name, calls: count, ...wordOf(result), ms }),
    );
  }

  async #load(): Promise<void> {
    const loaded = await this.#session.loadScripts(...scripts);
    if (loaded.ok) return;
    this.#over = true;
    throw new WindowsError(problemOf(loaded.error));
  }
}

/** For the trace: of what went wrong the kind, and Windows' number where one call failed. */
function wordOf(result: CallResult | undefined) {
  if (result === undefined) return { answer: 'malformed' as const, hresult: null };
  const failure = result.ok ? callsAnswer.safeParse(result.value).data?.failure : result.error;
  const hresult = failure?.causes.at(-1)?.hresult;
  return {
    answer: result.ok ? ('ok' as const) : result.error.kind,
    hresult: hresult === undefined ? null : Number.parseInt(hresult, 16),
  };
}

function problemOf({ kind }: CallError): WindowsProblem {
  if (kind === 'policy') return 'executionPolicy';
  return kind === 'constrainedLanguage' ? 'constrainedLanguage' : 'powershellNoAnswer';
}

function lostCode({ kind }: CallError): string {
  if (kind === 'timeout') return 'timeOut';
  return kind === 'noAnswer' ? 'noAnswer' : 'sessionDead';
}

function failureOfError({ errorId, category, causes, at }: CallError): Failure {
  return { errorId, category, causes: [...causes], ...(at !== undefined && { at }) };
}

/** What session.call takes, and what Invoke-RwOneCall of calls.ps1 reads. */
function toJson(call: ScriptCall | (Omit<ScriptRead, 'function'> & { name: string })): JsonValue {
  const name = 'name' in call ? call.name : call.tool === 'cmdlet' ? call.cmdlet : call.function;
  const isOwn = 'name' in call || call.tool === 'function';
  const parameters = Object.fromEntries(
    Object.entries(call.parameters).map(([key, value]) => [key, argumentJson(value, isOwn)]),
  );
  return { concern: call.concern, name, parameters };
}

/** Module logging records bound parameters (event 4103), so functions of ours get a secret's name. */
function argumentJson(value: Argument, isOwn: boolean): JsonValue {
  if (isOwn && typeof value === 'object' && 'secret' in value) return value.secret;
  if (typeof value === 'object' && 'calls' in value) return { calls: value.calls.map(toJson) };
  return value;
}

function secretNames(call: ScriptCall): SecretName[] {
  return Object.values(call.parameters).flatMap(secretsIn);
}

function secretsIn(value: Argument): SecretName[] {
  if (typeof value !== 'object') return [];
  if ('secret' in value) return [value.secret];
  return 'calls' in value ? value.calls.flatMap(secretNames) : [];
}

/** The key bundle travels as base64 text in the port and as bytes to PowerShell. A missing one is refused there. */
function secretsFor(names: readonly SecretName[], secrets: Secrets) {
  const found: Partial<Record<SecretName, string | Uint8Array>> = {};
  for (const name of names) {
    const value = secrets.get(name);
    if (value !== undefined)
      found[name] = name === 'keyBundle' ? Buffer.from(value, 'base64') : value;
  }
  return found as Record<string, string | Uint8Array>;
}
