/** What scripts/probe-windows.ps1 writes, and whether the table of beliefs follows it. */
import * as z from 'zod';

export const probeSchema = z.strictObject({
  format: z.literal('roadwarrior-probe'),
  version: z.literal(1),
  windows: z.string().regex(/^\d+\.\d+\.\d+$/),
  powershell: z.string().regex(/^[\d.]+$/),
  elevated: z.boolean(),
  changes: z.boolean(),
  answers: z.array(
    z.strictObject({
      belief: z.string(),
      outcome: z.enum(['done', 'refused']),
      /** Null where the belief is only that nobody knows. */
      holds: z.boolean().nullable(),
      value: z.string().max(200),
      errorId: z.string().max(120),
      category: z.string(),
      hresult: z.string().regex(/^(0x[0-9A-F]{8})?$/),
    }),
  ),
});

export type Probe = z.infer<typeof probeSchema>;

/** A committed answer replaces the belief: the row names the file, and is no longer UNCONFIRMED. One line per row that does not. */
export function unfollowed(
  file: string,
  { answers }: Probe,
  beliefs: Readonly<Record<string, { source: string }>>,
): string[] {
  return answers.flatMap(({ belief, holds }) => {
    const row = beliefs[belief];
    if (row === undefined) return [`${belief}: no such row`];
    if (holds === null) return [];
    if (row.source.includes(file) && !row.source.includes('UNCONFIRMED')) return [];
    return [`${belief}: ${holds ? 'holds' : 'does not hold'}, says ${file}`];
  });
}
