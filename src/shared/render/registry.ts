/** Registry values of the closed list of the port (D13): by reg.exe on every version. */
import { registryAddArguments, registryDeleteArguments } from './registry-arguments.ts';
import type { Renderers } from './rendered.ts';

export const registryRenderers = {
  'registry.set': ({ key, value, data }) =>
    // What is neither a number nor text is shown, never written (values.ts).
    data.type === 'other'
      ? [{ tool: 'byHand', code: 'registryTypeNotWritten' }]
      : [{ tool: 'reg', arguments: registryAddArguments({ key, value }, data) }],
  'registry.delete': (target) => [{ tool: 'reg', arguments: registryDeleteArguments(target) }],
} satisfies Partial<Renderers>;
