/**
 * An error without its words (D40): name, code, and where in the program. A message may hold anything, and so may a name or a
 * code that somebody set; hence both come from closed lists, and no text of `stack` is read.
 */
import { constants } from 'node:os';
import * as z from 'zod';

/** Where the program was: a line of a file of ours. `file` is relative to the program, with `/`. */
export interface Place {
  file: string;
  line: number;
}

/** Null for what is not ours: Node's own files, those of libraries. */
export type PlaceOf = (file: string, line: number, column: number) => Place | null;

/** Of the language, of Node, of libraries, and ours; `test/main/trace/defect.test.ts` holds ours against the source. */
export const errorNames = [
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'AbortError',
  'AssertionError',
  'DOMException',
  'ZodError',
  'ArgumentError',
  'CertificateUnreadable',
  'CliEnd',
  'DemoDiffers',
  'DemoFileDamaged',
  'DemoUnusable',
  'DemoSessionDead',
  'ExecutorLost',
  'FileSystemError',
  'HomeUnsafe',
  'IkeDecodeError',
  'NotRead',
  'NothingToSeal',
  'PathUnsafe',
  'PcUnreadable',
  'Pkcs12Failure',
  'RegeditError',
  'StorageError',
  'SystemRootError',
  'ToolError',
  'TransportError',
  'UsageFault',
  'WindowsError',
  'WizardProblem',
  'unknown',
] as const;

/** Of our own errors, those that say more than the name; beside them the system's (`ENOSPC`). */
const ownCodes = [
  'accessDenied',
  'alreadyExists',
  'inUse',
  'noSpace',
  'notAFile',
  'notAFolder',
  'notFound',
  'tooBig',
  'unsafePath',
  'sessionDead',
  'toolNotStarted',
];
const codes: ReadonlySet<string> = new Set([...Object.keys(constants.errno), ...ownCodes]);

const frame = z.strictObject({
  function: z
    .string()
    .regex(/^[A-Za-z_$#][\w$#.]{0,79}$/)
    .nullable(),
  file: z.string().regex(/^src(?:\/[\w-]+)+\.tsx?$/),
  line: z.int().min(1),
});
const oneError = z.strictObject({
  name: z.enum(errorNames),
  code: z
    .string()
    .refine((code) => codes.has(code))
    .nullable(),
  frames: z.array(frame),
});
/** The error, then its causes. */
export const defect = z.array(oneError).min(1);
export type Defect = z.infer<typeof defect>;

/** A chain that is longer says nothing more; one that bites its own tail has no end. */
const longestChain = 8;

export function defectOf(error: unknown, placeOf: PlaceOf): Defect {
  const chain: Defect = [];
  for (let each = error; chain.length < longestChain; each = property(each, 'cause')) {
    if (each === undefined && chain.length > 0) break;
    chain.push({ name: nameOf(each), code: codeOf(each), frames: framesOf(each, placeOf) });
  }
  return chain;
}

function nameOf(error: unknown): Defect[number]['name'] {
  const name = property(error, 'name');
  return errorNames.find((each) => each === name) ?? 'unknown';
}

/** The system's own where there is one: `ENOSPC` says more than `noSpace`. */
function codeOf(error: unknown): string | null {
  const found = [property(error, 'systemCode'), property(error, 'code')];
  const isKnown = (each: unknown): each is string => typeof each === 'string' && codes.has(each);
  return found.find(isKnown) ?? null;
}

/** https://v8.dev/docs/stack-trace-api */
const v8: {
  prepareStackTrace?: ((of: Error, sites: NodeJS.CallSite[]) => unknown) | undefined;
} = Error;

/**
 * V8 hands out the frames as objects when a stack is first asked for; the text, whose first lines are the message, is never
 * made. What was made into text before has no frames here: in it a message could play a frame.
 */
function framesOf(error: unknown, placeOf: PlaceOf): Defect[number]['frames'] {
  if (!(error instanceof Error)) return [];
  const usual = v8.prepareStackTrace;
  let sites: NodeJS.CallSite[] = [];
  v8.prepareStackTrace = (of, found) => {
    sites = found;
    return usual?.(of, found) ?? '';
  };
  try {
    if (error.stack === undefined) return [];
  } catch {
    // An error may have a `stack` of its own making.
  } finally {
    v8.prepareStackTrace = usual;
  }
  return sites.flatMap((site) => {
    const place = placeOf(
      site.getFileName() ?? '',
      site.getLineNumber() ?? 0,
      site.getColumnNumber() ?? 0,
    );
    const made = frame.safeParse({ function: site.getFunctionName(), ...place });
    if (made.success) return [made.data];
    const nameless = frame.safeParse({ function: null, ...place });
    return nameless.success ? [nameless.data] : [];
  });
}

/** Whatever was thrown, and whatever its getters do. */
function property(of: unknown, name: string): unknown {
  if (typeof of !== 'object' || of === null) return undefined;
  try {
    return (of as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
