/** A needed restart of Windows (D41), and the restart itself: without a parameter both. */
import { toolFamily } from '../port/windows-version.ts';
import type { Renderers } from './rendered.ts';
import { ownFunction } from './rendered.ts';

export const restartRenderers = {
  // reg.exe makes no volatile key, and no plan for 6.0 and 6.1 shows this one.
  'restart.mark': (_operation, windows) =>
    toolFamily(windows) === 'netsh'
      ? [{ tool: 'byHand', code: 'notOnThisWindows' }]
      : [ownFunction('restart', 'Write-RwRestartMark', {})],
  // Without /f, and with no time to wait, because any other implies /f (windows-facts 2.7): a program with unsaved work asks.
  'windows.restart': () => [{ tool: 'shutdown', arguments: ['/r', '/t', '0'] }],
} satisfies Partial<Renderers>;
