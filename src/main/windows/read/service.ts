/** Services (windows-facts 1.4). */
import * as z from 'zod';
import type { Readers } from './reader.ts';

const startWords = {
  Boot: 'boot',
  System: 'system',
  Automatic: 'automatic',
  Manual: 'manual',
  Disabled: 'disabled',
} as const;

const answer = z.strictObject({
  service: z
    .strictObject({
      start: z.enum(['Boot', 'System', 'Automatic', 'Manual', 'Disabled']),
      running: z.boolean(),
      displayName: z.string(),
      runningDependents: z.array(z.string()),
      blockedBy: z.array(z.string()),
    })
    .nullable(),
});

export const serviceReaders = {
  'service.read': {
    script: ({ service }) => ({
      concern: 'service',
      function: 'Read-RwService',
      parameters: { Name: service },
    }),
    value: (_query, { script }) => {
      const { service } = answer.parse(script);
      return (
        service && {
          ...service,
          start: startWords[service.start],
          blockedBy: [...new Set(service.blockedBy)],
        }
      );
    },
  },
} satisfies Partial<Readers>;
