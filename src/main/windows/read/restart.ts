/** Whether Windows was restarted: the mark, and the time of the start (D41). */
import { queries } from '../../../shared/port/query.ts';
import type { Readers } from './reader.ts';

export const restartReaders = {
  'restart.read': {
    script: () => ({ concern: 'restart', function: 'Read-RwRestart', parameters: {} }),
    value: (_query, { script }) => queries['restart.read'].answers.parse(script),
  },
} satisfies Partial<Readers>;
