/** Registry values (windows-facts 1). */
import type { Readers } from './reader.ts';

export const registryReaders = {
  'registry.read': {
    registry: ({ key, value }) => [{ key, value }],
    value: (_query, { registry: [reading] }) => {
      if (reading?.state !== 'present') return null;
      const { value } = reading;
      if (value.type === 'multiSz') return { type: 'other', data: value.data.join('\n') };
      return value.type === 'other' ? { type: 'other', data: value.data } : value;
    },
  },
} satisfies Partial<Readers>;
