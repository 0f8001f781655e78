/** What the terminal and the window see while a transaction runs. Data, no words, no secrets. */
import * as z from 'zod';
import { settlement } from '../../shared/report/settlement.ts';
import { action, scope } from '../../shared/plan/step.ts';
import { outcome } from '../../shared/port/port.ts';
import { line, longKey, word } from './bounds.ts';

export type Settlement = z.infer<typeof settlement>;

export const settled = z.strictObject({
  room: word,
  key: longKey,
  settlement,
  /**
   * For `cannotComeBack` and `unreadable` why; for `failed` and `neededByOthers` the code of the refusal; for `restored` and
   * `changedByOthers` what was the matter with what stood there (R2).
   */
  code: word.nullable(),
  /** For `neededByOthers`: who, by name, where Windows says so. */
  by: z.array(line).optional(),
});
export type Settled = z.infer<typeof settled>;

export const transactionEvent = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('stepStarted'),
    scope,
    step: word,
    action,
    room: word,
  }),
  z.strictObject({
    event: z.literal('stepEnded'),
    scope,
    step: word,
    room: word,
    outcomes: z.array(outcome),
  }),
  z.strictObject({ event: z.literal('rollingBack'), scope, because: word }),
  z.strictObject({ event: z.literal('settled'), scope, ...settled.shape }),
  z.strictObject({ event: z.literal('recovering'), scope, kind: z.enum(['apply', 'undo']) }),
  z.strictObject({ event: z.literal('committed'), scope }),
  z.strictObject({ event: z.literal('afterwards'), scope, operation: word, outcome }),
]);
export type TransactionEvent = z.infer<typeof transactionEvent>;
export type Emit = (event: TransactionEvent) => void;
