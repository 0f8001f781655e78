/** The words that cross the pipe between coordinator and executor: one JSON value per line (D6). A secret crosses only in `begin`. */
import * as z from 'zod';
import { plan } from '../../shared/plan/step.ts';
import { secretName } from '../../shared/port/values.ts';
import { defect } from '../trace/defect.ts';
import { line, word } from './bounds.ts';
import { asked } from './asked.ts';
import { settled, transactionEvent } from './events.ts';
import {
  afterwardsResult,
  openReply,
  runReply,
  runRequest,
  undoReply,
  undoRequest,
} from './executor.ts';

/** A line longer than this ends the conversation: plans of 1,000 routes stay far below. */
export const maximumLine = 16 * 1024 * 1024;

const begin = z.strictObject({
  secrets: z.partialRecord(secretName, z.string()),
  hangUp: z.boolean(),
});
export type Begin = z.infer<typeof begin>;

const nothing = z.null();

/** Call → its argument and its reply. */
export const calls = {
  begin: { argument: begin, reply: nothing },
  open: { argument: word, reply: openReply },
  run: { argument: runRequest, reply: runReply },
  look: { argument: asked, reply: plan.nullable() },
  finish: { argument: nothing, reply: z.array(afterwardsResult) },
  prepare: { argument: nothing, reply: nothing },
  commit: { argument: nothing, reply: nothing },
  abort: { argument: word, reply: z.array(settled) },
  inUse: { argument: word, reply: z.array(line) },
  undo: { argument: undoRequest, reply: undoReply },
  pause: {
    argument: z.strictObject({ owner: word, paused: z.boolean() }),
    reply: word.nullable(),
  },
  cancel: { argument: nothing, reply: nothing },
  close: { argument: nothing, reply: nothing },
} as const;

export type Call = keyof typeof calls;
export type ArgumentOf<C extends Call> = z.infer<(typeof calls)[C]['argument']>;
export type ReplyOf<C extends Call> = z.infer<(typeof calls)[C]['reply']>;

export const request = z.strictObject({
  id: z.int().min(1),
  call: z.enum(Object.keys(calls) as [Call, ...Call[]]),
  argument: z.unknown(),
});

export const answer = z.union([
  z.strictObject({ id: z.int(), reply: z.unknown() }),
  /** A defect on the other side: names and places in the program only, a message could hold anything. */
  z.strictObject({ id: z.int(), defect }),
  z.strictObject({ number: z.int(), event: transactionEvent }),
]);
