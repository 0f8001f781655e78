/** Sets of pure IPsec. A PSK is compared inside PowerShell; only the verdict comes out (D23). */
import * as z from 'zod';
import {
  mainModeCryptoSet,
  phase1AuthSet,
  quickModeCryptoSet,
} from '../../../shared/port/values.ts';
import { printMainModeMethod } from '../../../shared/render/main-mode-method.ts';
import type { Argument } from '../../../shared/render/rendered.ts';
import type { Readers } from './reader.ts';

const mainModeSet = z.strictObject({ set: mainModeCryptoSet.nullable() });
const quickModeSet = z.strictObject({ set: quickModeCryptoSet.nullable() });
const authSet = z.strictObject({ set: phase1AuthSet.nullable() });
const defaultSet = z.strictObject({ proposals: mainModeCryptoSet.shape.proposals.nullable() });

export const ipsecSetReaders = {
  'mainModeCryptoSet.read': {
    script: ({ name }) => read('Read-RwMainModeCryptoSet', { Name: name }),
    value: (_query, { script }) => mainModeSet.parse(script).set,
  },
  'quickModeCryptoSet.read': {
    script: ({ name }) => read('Read-RwQuickModeCryptoSet', { Name: name }),
    value: (_query, { script }) => quickModeSet.parse(script).set,
  },
  'phase1AuthSet.read': {
    // The script gets the name of the secret; the value is taken out of its seal for the comparison only.
    script: ({ name, compare }) =>
      read('Read-RwPhase1AuthSet', {
        Name: name,
        Compare: compare === null ? '' : { secret: compare },
      }),
    value: (_query, { script }) => authSet.parse(script).set,
  },
  'mainModeDefault.read': {
    script: () => read('Read-RwMainModeDefault', {}),
    value: (_query, { script }) => {
      const { proposals } = defaultSet.parse(script);
      return proposals && { methods: proposals.map(printMainModeMethod) };
    },
  },
} satisfies Partial<Readers>;

function read(name: `Read-Rw${string}`, parameters: Readonly<Record<string, Argument>>) {
  return { concern: 'ipsec' as const, function: name, parameters };
}
