import * as z from 'zod';
import type { JournalFormat } from '../../../src/main/storage/journal.ts';

export type ChildCommand =
  | { readonly do: 'append'; readonly path: string; readonly text: string }
  /** `at`: milliseconds since 1970; the child waits busily for it. */
  | { readonly do: 'acquire'; readonly path: string; readonly at: number }
  | { readonly do: 'release' }
  | { readonly do: 'startHelper' }
  | {
      readonly do: 'contend';
      readonly path: string;
      readonly folder: string;
      readonly rounds: number;
    };

export const journalFormat: JournalFormat<{ id: string }, { text: string }> = {
  name: 'test.journal',
  version: 1,
  header: z.strictObject({ id: z.string() }),
  record: z.strictObject({ text: z.string() }),
};
