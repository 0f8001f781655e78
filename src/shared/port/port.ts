/** Windows as the house sees it: two verbs (D0). Implemented by src/main/windows and by src/main/demo. */
import * as z from 'zod';
import type { Operation } from './operation.ts';
import type { Answer, Query } from './query.ts';
import type { SecretName } from './values.ts';

/**
 * What became of one operation.
 * - `failed`: Windows refused it and nothing of it took effect.
 * - `unknown`: the effect may or may not be there (time-out, dead session): read again before undoing (D8).
 * - `notDone`: an earlier operation of the batch ended the batch.
 */
export const outcome = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('done') }),
  z.strictObject({
    status: z.literal('failed'),
    /** A closed word where we know the refusal, else `refused`. */
    code: z.string(),
    errorId: z.string().optional(),
    hresult: z.string().optional(),
  }),
  z.strictObject({ status: z.literal('unknown'), code: z.string() }),
  z.strictObject({ status: z.literal('notDone') }),
]);
export type Outcome = z.infer<typeof outcome>;

/** Secret values for one run. Implementations copy nothing of it into messages, files or arguments. */
export interface Secrets {
  get(name: SecretName): string | undefined;
  /** True: this run writes none of them, so nothing has to be made ready for that. */
  readonly onlyRead?: boolean;
}

export interface Pc {
  /** True for the simulated PC: every output says so (D32). */
  readonly simulated: boolean;
  /** One answer per query, in order. Never rejects for what a query finds; rejects only when the PC itself is gone. */
  ask(queries: readonly Query[], secrets: Secrets): Promise<Answer[]>;
  /**
   * Performs the batch in order and stops at the first that is not `done`; one outcome per operation.
   * Never rejects: a dead session is `unknown` for the running operation.
   */
  perform(operations: readonly Operation[], secrets: Secrets): Promise<Outcome[]>;
  /** Process id of a child that may go on writing after our death (D9); null when there is none. */
  childProcess(): number | null;
  /** Ends sessions and releases what was held. */
  end(): Promise<void>;
}
