import * as z from 'zod';

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The named parameters of one function. Leave a key out for "not given": null becomes '' in a [string] parameter. */
export type CallArguments = Readonly<Record<string, JsonValue>>;

/** A function always answers one object: PowerShell unrolls arrays of no or one element, inside an object it does not. */
export type CallAnswer = Readonly<Record<string, JsonValue>>;

/**
 * - `script`: the function threw or wrote an error.
 * - `timeout`: no answer in time; the process was ended.
 * - `died`: the process ended with a signal or an exit code, could not be started, or had ended before this call.
 * - `noAnswer`: the process went on, or ended with 0, without our answer line.
 * - `policy`: the execution policy refuses the script file.
 * - `constrainedLanguage`: the PC runs unsigned scripts in constrained language mode only.
 *
 * After `timeout`, `died` and `noAnswer` nobody knows how far the function came: read again in a new session (D8).
 */
export type CallErrorKind =
  'script' | 'timeout' | 'died' | 'noAnswer' | 'policy' | 'constrainedLanguage';

const causeSchema = z.strictObject({
  exceptionType: z.string(),
  /** 8 hexadecimal digits, lower case. */
  hresult: z.string().regex(/^[0-9a-f]{8}$/),
  nativeErrorCode: z.number().optional(),
  statusCode: z.number().optional(),
});

type CallErrorCause = z.infer<typeof causeSchema>;

export interface CallError {
  readonly kind: CallErrorKind;
  /** FullyQualifiedErrorId; empty when the script did not answer. Never a message: those are localized and hold values. */
  readonly errorId: string;
  /** Name of the ErrorCategory, for example InvalidArgument. */
  readonly category: string;
  readonly exceptionType: string;
  /** Of the innermost exception: the outer ones only say that a method call failed. */
  readonly hresult?: string;
  /** All exceptions, outermost first. */
  readonly causes: readonly CallErrorCause[];
  /** Script file and line, for example `routes.ps1:42`. */
  readonly at?: string;
}

export type CallResult =
  | { readonly ok: true; readonly value: CallAnswer }
  | { readonly ok: false; readonly error: CallError };

/** What Get-RwFailure of session.ps1 answers. */
export const failureSchema = z.strictObject({
  errorId: z.string(),
  category: z.string(),
  causes: z.array(causeSchema),
  at: z.string().optional(),
});

export const answerSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.custom<CallAnswer>(isObject) }),
  z.strictObject({ ok: z.literal(false), error: failureSchema }),
]);

/** JSON.parse made it, so its parts need no second look; callers parse the answer by a schema of their own. */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A failure without an answer of the script. */
export function failed(kind: CallErrorKind, errorId = ''): CallResult {
  const error = { kind, errorId, category: '', exceptionType: '', causes: [] };
  return { ok: false, error };
}

/** A failure that the script reported. */
export function scriptFailure(failure: z.infer<typeof failureSchema>): CallResult {
  const innermost = failure.causes.at(-1);
  const error: CallError = {
    kind: isPolicyRefusal(failure) ? 'policy' : 'script',
    errorId: failure.errorId,
    category: failure.category,
    exceptionType: failure.causes[0]?.exceptionType ?? '',
    causes: failure.causes,
    ...(innermost && { hresult: innermost.hresult }),
    ...(failure.at !== undefined && { at: failure.at }),
  };
  return { ok: false, error };
}

/** What the engine's authorization manager answers for a script file that the execution policy forbids. */
function isPolicyRefusal(failure: z.infer<typeof failureSchema>): boolean {
  return (
    failure.category === 'SecurityError' &&
    failure.causes.some(
      (cause) => cause.exceptionType === 'System.Management.Automation.PSSecurityException',
    )
  );
}
