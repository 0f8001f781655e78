/** Whether Windows was restarted, by the mark and the time of the start, and who may restart it (D41). */
import * as z from 'zod';
import { queries } from '../../../shared/port/query.ts';
import type { RegistryReading } from '../registry-reader.ts';
import type { Readers } from './reader.ts';

/** "Remove and prevent access to the Shut Down, Restart, Sleep, and Hibernate commands" (windows-facts 2.7). */
const explorer = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\Explorer';
const right = z.strictObject({ privilege: z.boolean().nullable() });

export const restartReaders = {
  'restart.read': {
    script: () => ({ concern: 'restart', function: 'Read-RwRestart', parameters: {} }),
    value: (_query, { script }) => queries['restart.read'].answers.parse(script),
  },
  'restart.right': {
    script: () => ({ concern: 'restart', function: 'Read-RwRestartRight', parameters: {} }),
    registry: () => [
      { key: `HKLM\\${explorer}`, value: 'NoClose' },
      { key: `HKCU\\${explorer}`, value: 'NoClose' },
    ],
    value: (_query, { script, registry }) => ({
      privilege: right.parse(script).privilege,
      hidden: registry.some(isSet),
    }),
  },
} satisfies Partial<Readers>;

function isSet(reading: RegistryReading): boolean {
  return reading.state === 'present' && reading.value.type === 'dword' && reading.value.data !== 0;
}
