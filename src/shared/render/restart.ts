/** A needed restart of Windows (D41): one function without a parameter. */
import { toolFamily } from '../port/windows-version.ts';
import type { Renderers } from './rendered.ts';
import { ownFunction } from './rendered.ts';

export const restartRenderers = {
  // reg.exe makes no volatile key, and no plan for 6.0 and 6.1 shows this one.
  'restart.mark': (_operation, windows) =>
    toolFamily(windows) === 'netsh'
      ? [{ tool: 'byHand', code: 'notOnThisWindows' }]
      : [ownFunction('restart', 'Write-RwRestartMark', {})],
} satisfies Partial<Renderers>;
