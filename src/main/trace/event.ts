/**
 * What a trace can hold (D40). Every field is a number, a truth value or a word of a closed list, so no secret, no path and no
 * name of a person, profile or server fits in by type: there is no free text here, and nothing may add any.
 */
import * as z from 'zod';
import { callNames } from '../../shared/ipc/names.ts';
import type { Channel } from '../../shared/ipc/channels.ts';
import { ipcProblemCodes } from '../../shared/ipc/problem.ts';
import { scope } from '../../shared/plan/step.ts';
import { operationKinds } from '../../shared/port/operation.ts';
import { queryKinds } from '../../shared/port/query.ts';
import { exitNames } from '../../shared/report/exit-codes.ts';
import { reported } from '../../shared/report/reported.ts';
import { defect } from './defect.ts';

const count = z.int().min(0);

/** `n` counts the lines of one process, `at` its milliseconds. */
const line = <E extends string, S extends z.ZodRawShape>(event: E, shape: S) =>
  z.strictObject({ n: count, at: count, event: z.literal(event), ...shape });

/** The calls of the executor's pipe (`messages.ts`). */
const executorCall = z.enum([
  'begin',
  'open',
  'run',
  'look',
  'finish',
  'prepare',
  'commit',
  'abort',
  'inUse',
  'undo',
  'pause',
  'cancel',
  'close',
]);

export const traceLine = z.lazy(() =>
  z.discriminatedUnion('event', [
    /** The command line has been read. */
    line('run', { command: z.enum(reported) }),
    line('exit', { exit: z.enum(exitNames) }),

    /** Queries and operations that one session was given. `unreadable`: how many answers say so; null: the session was lost. */
    line('asked', {
      queries: z.array(z.enum(queryKinds)),
      unreadable: count.nullable(),
      ms: count,
    }),
    line('performed', {
      operations: z.array(z.enum(operationKinds())),
      outcomes: z.array(z.enum(['done', 'failed', 'unknown', 'notDone'])),
      ms: count,
    }),
    line('sessionEnded', {}),

    /** One round trip to PowerShell, by the function of ours that was called with so many calls or reads. */
    line('script', {
      function: z.enum(['Invoke-RwCalls', 'Read-RwState']),
      calls: count,
      answer: z.enum([
        'ok',
        'script',
        'timeout',
        'died',
        'noAnswer',
        'policy',
        'constrainedLanguage',
        'malformed',
      ]),
      /** Of the innermost exception, where a call failed. */
      hresult: count.nullable(),
      ms: count,
    }),
    line('tool', {
      tool: z.enum([
        'powershell',
        'reg',
        'certutil',
        'netsh',
        'rasphone',
        'rasdial',
        'cscript',
        'icacls',
        'tasklist',
        'shutdown',
      ]),
      /** Null: it was not started, or was ended. */
      exitCode: z.int().nullable(),
      timedOut: z.boolean(),
      ms: count,
    }),

    /** The pipe to an executor: characters that came or went. */
    line('request', { call: executorCall, size: count }),
    line('reply', { call: executorCall, size: count, ms: count }),
    line('peerLost', {}),
    line('elevation', {
      step: z.enum([
        'asked',
        'cancelled',
        'started',
        'notStarted',
        'pipeTaken',
        'timedOut',
        'wrongProof',
        'malformed',
        'tooLong',
        'lost',
      ]),
    }),

    line('lock', { scope, answer: z.enum(['free', 'busy', 'takenFromDead']) }),
    line('recovery', {
      scope,
      outcome: z.enum(['nothing', 'finished', 'rolledBack', 'undoAgain']),
    }),
    line('transaction', {
      scope,
      what: z.enum([
        'stepStarted',
        'stepEnded',
        'rollingBack',
        'settled',
        'recovering',
        'committed',
        'afterwards',
      ]),
    }),

    /** A call of the window. */
    line('call', {
      channel: z.enum([...callNames] as [Channel, ...Channel[]]),
      answer: z.enum(['ok', ...ipcProblemCodes]),
      ms: count,
    }),

    /** An error that nobody expected, wherever it was caught; the error first, then its causes. */
    line('defect', {
      where: z.enum(['run', 'call', 'executor', 'coordinator']),
      errors: defect,
    }),
    /** Stands for a line that did not fit its own form, and was left out. */
    line('unfit', {}),
  ]),
);

export type TraceLine = z.infer<typeof traceLine>;
type Told<L> = L extends TraceLine ? Omit<L, 'n' | 'at'> : never;
/** A line before it is numbered. */
export type TraceEvent = Told<TraceLine>;
