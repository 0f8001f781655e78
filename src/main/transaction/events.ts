/** What the terminal and the window see while a transaction runs. Data, no words, no secrets. */
import * as z from 'zod';
import { settlement } from '../../shared/report/settlement.ts';
import { action, scope } from '../../shared/plan/step.ts';
import { outcome } from '../../shared/port/port.ts';

export type Settlement = z.infer<typeof settlement>;

export const settled = z.strictObject({
  room: z.string(),
  key: z.string(),
  settlement,
  /** For `cannotComeBack` and `unreadable` why; for `failed` and `neededByOthers` the code of the refusal. */
  code: z.string().nullable(),
  /** For `neededByOthers`: who, by name, where Windows says so. */
  by: z.array(z.string()).optional(),
});
export type Settled = z.infer<typeof settled>;

export const transactionEvent = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('stepStarted'),
    scope,
    step: z.string(),
    action,
    room: z.string(),
  }),
  z.strictObject({
    event: z.literal('stepEnded'),
    scope,
    step: z.string(),
    room: z.string(),
    outcomes: z.array(outcome),
  }),
  z.strictObject({ event: z.literal('rollingBack'), scope, because: z.string() }),
  z.strictObject({ event: z.literal('settled'), scope, ...settled.shape }),
  z.strictObject({ event: z.literal('recovering'), scope, kind: z.enum(['apply', 'undo']) }),
  z.strictObject({ event: z.literal('committed'), scope }),
  z.strictObject({ event: z.literal('afterwards'), scope, operation: z.string(), outcome }),
]);
export type TransactionEvent = z.infer<typeof transactionEvent>;
export type Emit = (event: TransactionEvent) => void;
